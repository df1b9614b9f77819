//! The open audit: its history, its rows on the screen, and what of it is on the disk.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::message::{Effect, Incoming, OpenedAudit, SaverNews};
use super::rows::{Filter, Rows};
use crate::domain::pace::Pace;
use crate::domain::{
    Audit, Catalogue, Change, Counts, Edit, Entry, Folded, Item, ItemId, Lang, Moment, Order, Phrase,
    Refused, Results, Stamp, Verdict, Walk,
};

/// Whether an audit can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It is ours.
    Write,
    /// It can only be looked at, for this reason.
    ReadOnly(Phrase),
}

/// Which view of the audit is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Rating.
    Walk,
    /// The numbers.
    Results,
    /// The list of improvements.
    Improvements,
}

/// What of the audit is on the disk. A change counts as saved only when the saver said so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saving {
    /// Entries handed to the saver.
    pub handed: u64,
    /// Entries that are on the disk for good.
    pub durable: u64,
    /// When the last of them got there.
    pub at: Option<Moment>,
    /// Why saving does not work.
    pub failing: Option<Phrase>,
    /// When `audit.toml` should be written; `None` when it is up to date.
    pub snapshot_due: Option<i64>,
}

impl Saving {
    /// Whether everything that was entered is on the disk.
    pub const fn is_whole(&self) -> bool {
        self.handed == self.durable
    }
}

/// What the list shows of one item without asking the audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemState {
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// Whether something was noted.
    pub noted: bool,
    /// Whether an improvement mends it.
    pub planned: bool,
}

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
    /// All items in that order.
    pub walk: Walk,
    /// What is known of each item of the walk.
    pub states: Vec<ItemState>,
    /// The lines of the list.
    pub rows: Rows,
    /// How many items stand where.
    pub counts: Counts,
    /// What of it is on the disk.
    pub saving: Saving,
    /// The numbers; computed when they are first looked at after a change.
    pub results: Option<Box<Results>>,
    /// The line of the results under the cursor.
    pub results_cursor: usize,
    /// The line of the improvements under the cursor.
    pub improvements_cursor: usize,
    /// How fast the auditor is.
    pub pace: Pace,
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
            walk: Walk { items: Vec::new(), sections: Vec::new() },
            states: Vec::new(),
            rows: Rows::default(),
            counts: Counts::default(),
            saving: Saving::default(),
            results: None,
            results_cursor: 0,
            improvements_cursor: 0,
            pace: Pace::of(opened.folded.audit()),
            folded: opened.folded,
            places: HashMap::new(),
            device: opened.device,
        };
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

    /// Computes the numbers if they are not up to date.
    pub fn compute_results(&mut self) {
        if self.results.is_none() {
            self.results = Some(Box::new(Results::of(&self.catalogue, self.folded.audit())));
        }
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
        self.results = None;
        vec![Effect::Append(vec![entry])]
    }

    /// What the saver said.
    pub fn heard(&mut self, news: &SaverNews, at: Moment) {
        match news {
            SaverNews::Saved(durable) => {
                self.saving.durable = *durable;
                self.saving.at = Some(at);
                self.saving.failing = None;
            }
            SaverNews::Failed(phrase) => self.saving.failing = Some(phrase.clone()),
            SaverNews::Recovered => self.saving.failing = None,
            SaverNews::Notice(_) => {}
        }
    }

    /// Brings list and counts in line with a change that was just made.
    fn follow(&mut self, change: &Change) {
        match change {
            Change::Rate { item, .. } | Change::Note(item, _) | Change::Internal(item, _)
                if self.is_settled(item) =>
            {
                self.refresh(&item.clone());
            }
            Change::Finish(_) | Change::Reopen(_) | Change::Restore(_) => {}
            Change::All(changes) if changes.iter().all(|change| self.is_light(change)) => {
                for change in changes {
                    self.follow(change);
                }
            }
            _ => self.lay_out(),
        }
    }

    fn is_light(&self, change: &Change) -> bool {
        matches!(change, Change::Rate { item, .. } | Change::Note(item, _) if self.is_settled(item))
    }

    /// Whether an item's row stands whatever is said of it; the unnamed subject comes and goes with its notes.
    fn is_settled(&self, item: &ItemId) -> bool {
        let class = item.touchpoint.class();
        let named = || self.audit().subjects.iter().any(|subject| Some(subject.class) == class);
        self.places.contains_key(item) && (item.subject.is_some() || !named())
    }

    fn refresh(&mut self, item: &ItemId) {
        let Some(place) = self.place_of(item) else { return };
        let new = state_of(self.folded.audit(), item);
        if let Some(state) = self.states.get_mut(place) {
            let planned = state.planned;
            self.counts.replace(state.verdict, new.verdict);
            *state = ItemState { planned, ..new };
        }
    }

    /// Lays the items out anew: another order, or other items.
    pub fn lay_out(&mut self) {
        let here = self.current().map(|item| item.id.clone());
        self.walk = Walk::new(&self.catalogue, self.folded.audit(), self.order);
        let items = self.walk.items.iter().enumerate();
        self.places = items.map(|(place, item)| (item.id.clone(), place)).collect();
        self.states = self.walk.items.iter().map(|item| state_of(self.folded.audit(), &item.id)).collect();
        for improvement in &self.folded.audit().improvements {
            for place in improvement.items.iter().filter_map(|item| self.places.get(item)) {
                if let Some(state) = self.states.get_mut(*place) {
                    state.planned = true;
                }
            }
        }
        self.counts = Counts::default();
        self.states.iter().for_each(|state| self.counts.add(state.verdict));
        self.show_rows();
        if let Some(place) = here.and_then(|item| self.place_of(&item)) {
            self.rows.move_to_item(place);
        }
    }

    /// Fills the list anew by filter and search.
    pub fn show_rows(&mut self) {
        let found = self.rows.find.as_ref().map(|find| fold_letters(find.text()));
        let keep = |place: usize| {
            let (Some(item), Some(state)) = (self.walk.items.get(place), self.states.get(place)) else {
                return false;
            };
            self.passes(item, *state) && found.as_deref().is_none_or(|words| self.matches(item, words))
        };
        let kept: Vec<bool> = (0..self.walk.items.len()).map(keep).collect();
        self.rows.fill(&self.walk, &kept);
    }

    fn passes(&self, item: &Item, state: ItemState) -> bool {
        match self.rows.filter {
            Filter::All => true,
            Filter::Unrated => state.verdict.is_none(),
            Filter::Bad => state.verdict == Some(Verdict::Bad),
            Filter::WithoutNote => state.verdict.is_some() && !state.noted,
            Filter::Critical => item.touchpoint.critical,
        }
    }

    fn matches(&self, item: &Item, words: &str) -> bool {
        let (touchpoint, lang) = (&item.touchpoint, self.language());
        let rating = self.audit().ratings.get(&item.id);
        let texts = [
            touchpoint.name.said(lang).text,
            touchpoint.hint.said(lang).text,
            item.subject.as_ref().map_or("", |subject| &subject.name),
            rating.map_or("", |rating| &rating.note),
            rating.map_or("", |rating| &rating.internal),
        ];
        let all = fold_letters(&texts.join("\n"));
        words.split_whitespace().all(|word| all.contains(word)) || item.touchpoint.id.as_str().contains(words)
    }
}

/// Seconds without a change after which `audit.toml` is written.
const SNAPSHOT_PAUSE: i64 = 2;

fn state_of(audit: &Audit, item: &ItemId) -> ItemState {
    audit.ratings.get(item).map_or_else(ItemState::default, |rating| ItemState {
        verdict: rating.verdict,
        noted: !rating.note.is_empty() || !rating.internal.is_empty(),
        planned: false,
    })
}

/// Lower case, ё as е and ґ as г, so that nobody has to think of them when searching.
pub fn fold_letters(text: &str) -> String {
    text.to_lowercase().replace('ё', "е").replace('ґ', "г")
}
