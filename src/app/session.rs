//! The open audit: its history, its rows on the screen, and what of it is on the disk.

mod cursors;
mod edition;
mod facts;
mod layout;
mod looking;
mod state;
mod survey;

pub use cursors::{GridCursor, PathCursor};
pub use layout::fold_letters;
pub use state::{Access, ItemState, Saving, View};
pub use survey::{Habits, Numbers, Panel, Said, SurveyState};

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::message::{Effect, Incoming, OpenedAudit};
use super::rows::Rows;
use crate::domain::catalogue::Audience;
use crate::domain::pace::Pace;
use crate::domain::path::Earlier;
use crate::domain::upgrade::at_hand;
use crate::domain::{
    Audit, Catalogue, Change, Counts, Edit, Edition, Editions, Entry, Folded, Item, ItemId, Lang, Lens,
    Moment, Order, Path, Phrase, Refused, Results, Stamp, Walk,
};

/// The open audit.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Its folder.
    pub path: PathBuf,
    /// The frozen catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Whether it can be written.
    pub access: Access,
    /// The view on the screen.
    pub view: View,
    /// The order of the walk.
    pub order: Order,
    /// Whose eyes it is seen through.
    pub lens: Lens,
    /// All items in that order.
    pub walk: Walk,
    /// What is known of each item of the walk.
    pub states: Vec<ItemState>,
    /// The lines of the list.
    pub rows: Rows,
    /// Who speaks in it, customers first.
    pub audiences: Vec<Audience>,
    /// How many of the items that the lens sees stand where.
    pub counts: Counts,
    /// What of it is on the disk.
    pub saving: Saving,
    /// The numbers of each audience, the main one first; computed when they are first looked at after a change.
    pub results: Vec<Results>,
    /// The line of the results under the cursor.
    pub results_cursor: usize,
    /// The customer's path; computed when it is first looked at after a change.
    pub route: Option<Box<Path>>,
    /// The line of the path under the cursor, and the stage that is unfolded.
    pub path_cursor: PathCursor,
    /// The audit of the same place before this one, if there is one.
    pub earlier: Option<Arc<Earlier>>,
    /// The line of the improvements under the cursor.
    pub improvements_cursor: usize,
    /// The grid of impact and effort beside them.
    pub grid: GridCursor,
    /// The survey's screen.
    pub survey: SurveyState,
    /// How fast the auditor is.
    pub pace: Pace,
    editions: Editions,
    newer: Option<Edition>,
    folded: Folded,
    places: HashMap<ItemId, usize>,
    device: String,
}

impl Session {
    /// An audit that was just opened: the cursor is on the first item without a verdict.
    pub fn new(opened: OpenedAudit) -> Self {
        let mut session = Self {
            path: opened.path,
            catalogue: opened.catalogue,
            access: opened.access,
            view: View::Walk,
            order: Order::Class,
            lens: Lens::default(),
            walk: Walk { items: Vec::new(), sections: Vec::new() },
            states: Vec::new(),
            rows: Rows::default(),
            audiences: Vec::new(),
            counts: Counts::default(),
            saving: Saving::default(),
            results: Vec::new(),
            results_cursor: 0,
            route: None,
            path_cursor: PathCursor::default(),
            earlier: None,
            improvements_cursor: 0,
            grid: GridCursor::default(),
            survey: SurveyState::new(opened.folded.audit()),
            pace: Pace::of(opened.folded.audit()),
            editions: opened.editions,
            newer: None,
            folded: opened.folded,
            places: HashMap::new(),
            device: opened.device,
        };
        let hash = session.audit().catalogue.sha256.clone();
        session.editions.insert(hash, Arc::clone(&session.catalogue));
        session.lay_out();
        let first = session.states.iter().position(|state| state.verdict.is_none()).unwrap_or_default();
        session.rows.move_to_item(first);
        session
    }

    /// The audit as it stands.
    pub const fn audit(&self) -> &Audit {
        self.folded.audit()
    }

    /// The audit with its history.
    pub const fn folded(&self) -> &Folded {
        &self.folded
    }

    /// The language of the content.
    pub const fn language(&self) -> Lang {
        self.folded.audit().header.language
    }

    /// The item under the cursor.
    pub fn current(&self) -> Option<&Item> {
        self.rows.item().and_then(|place| self.walk.items.get(place))
    }

    /// What is known of an item of the walk.
    pub fn state(&self, place: usize) -> ItemState {
        self.states.get(place).copied().unwrap_or_default()
    }

    /// Where an item of the audit stands in the walk.
    pub fn place_of(&self, item: &ItemId) -> Option<usize> {
        self.places.get(item).copied()
    }

    /// The item with this id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.place_of(id).and_then(|place| self.walk.items.get(place))
    }

    /// Makes a change and hands it to the saver; nothing when the audit already says so.
    ///
    /// # Errors
    /// Why it was not made, for the status line.
    pub fn record(&mut self, change: Change, incoming: &Incoming) -> Result<Vec<Effect>, Phrase> {
        self.writable()?;
        let stamp = self.stamp(incoming);
        let entry = self.folded.record(stamp, change).map_err(|refused| refused.phrase())?;
        if let Some(entry) = &entry
            && let Edit::Change(change) = &entry.edit
        {
            if let Change::Rate { verdict: Some(_), .. } = change {
                self.pace.step(incoming.at.seconds);
            }
            self.follow(change);
        }
        Ok(self.hand_over(entry, incoming.at))
    }

    /// Takes the latest change back and returns the item it was about.
    ///
    /// # Errors
    /// Why it was not possible, for the status line.
    pub fn undo(&mut self, incoming: &Incoming) -> Result<(Vec<Effect>, Option<Change>), Phrase> {
        let inverse = self.folded.next_undo().cloned();
        self.step(inverse, incoming, Folded::undo)
    }

    /// Makes the latest undone change again and returns the item it was about.
    ///
    /// # Errors
    /// Why it was not possible, for the status line.
    pub fn redo(&mut self, incoming: &Incoming) -> Result<(Vec<Effect>, Option<Change>), Phrase> {
        let inverse = self.folded.next_redo().cloned();
        self.step(inverse, incoming, Folded::redo)
    }

    fn step(
        &mut self,
        inverse: Option<Change>,
        incoming: &Incoming,
        take: fn(&mut Folded, Stamp) -> Result<Option<Entry>, Refused>,
    ) -> Result<(Vec<Effect>, Option<Change>), Phrase> {
        self.writable()?;
        at_hand(&self.editions, inverse.as_ref())?;
        let stamp = self.stamp(incoming);
        let entry = take(&mut self.folded, stamp).map_err(|refused| refused.phrase())?;
        if entry.is_some()
            && let Some(change) = &inverse
        {
            self.follow(change);
        }
        Ok((self.hand_over(entry, incoming.at), inverse))
    }

    fn writable(&self) -> Result<(), Phrase> {
        match &self.access {
            Access::Write => Ok(()),
            Access::ReadOnly(reason) => Err(reason.clone()),
        }
    }

    fn stamp(&self, incoming: &Incoming) -> Stamp {
        Stamp {
            id: incoming.id.clone(),
            at: incoming.at,
            device: self.device.clone(),
            author: self.audit().header.auditor.clone(),
        }
    }

    fn hand_over(&mut self, entry: Option<Entry>, at: Moment) -> Vec<Effect> {
        let Some(entry) = entry else { return Vec::new() };
        self.saving.handed += 1;
        self.saving.snapshot_due = Some(at.seconds + SNAPSHOT_PAUSE);
        self.forget_numbers();
        vec![Effect::Append(vec![entry])]
    }
}

/// Seconds without a change after which `audit.toml` is written.
const SNAPSHOT_PAUSE: i64 = 2;
