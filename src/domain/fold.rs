//! The journal folded: an audit, and what can be undone and redone in it.
//!
//! Screen, command line, undo and the file on disk are the same thing seen from different sides: a list of
//! [`Entry`]s. Their order is (lamport, device), never the wall clock.

use std::collections::BTreeMap;

use super::audit::Audit;
use super::change::Change;
use super::phrase::Phrase;
use super::refused::Refused;
use super::time::Moment;

/// Who makes a change, when and where; comes from io with every change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// UUID of the entry.
    pub id: String,
    /// Wall clock, for people.
    pub at: Moment,
    /// The device it is made on.
    pub device: String,
    /// Who makes it.
    pub author: String,
}

/// One line of the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Who, when, where.
    pub stamp: Stamp,
    /// Counts the entries of this device, from 1.
    pub seq: u64,
    /// One more than the highest that this device had seen.
    pub lamport: u64,
    /// The entry that this one takes back.
    pub undoes: Option<String>,
    /// What happened.
    pub edit: Edit,
}

/// What an [`Entry`] does.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// The audit as it was when the journal began; first and only once.
    Begin(Box<Audit>),
    /// One change.
    Change(Change),
}

/// An audit with the history that made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Folded {
    audit: Audit,
    heads: BTreeMap<String, u64>,
    lamport: u64,
    undo: Vec<Step>,
    redo: Vec<Step>,
    refused: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
struct Step {
    entry: String,
    inverse: Change,
}

impl Folded {
    /// Begins a journal with the audit as it is.
    pub fn begin(audit: Audit, stamp: Stamp) -> (Self, Entry) {
        let heads = BTreeMap::from([(stamp.device.clone(), 1)]);
        let edit = Edit::Begin(Box::new(audit.clone()));
        let entry = Entry { stamp, seq: 1, lamport: 1, undoes: None, edit };
        let folded =
            Self { audit, heads, lamport: 1, undo: Vec::new(), redo: Vec::new(), refused: Vec::new() };
        (folded, entry)
    }

    /// Folds a journal.
    ///
    /// # Errors
    /// When the journal does not begin with the audit it is of.
    pub fn fold(mut entries: Vec<Entry>) -> Result<Self, Phrase> {
        entries.sort_by(|a, b| (a.lamport, &a.stamp.device, a.seq).cmp(&(b.lamport, &b.stamp.device, b.seq)));
        let mut entries = entries.into_iter();
        let Some(Entry { stamp, seq, lamport, edit: Edit::Begin(audit), .. }) = entries.next() else {
            return Err(Phrase::new("journal-no-begin"));
        };
        let heads = BTreeMap::from([(stamp.device, seq)]);
        let mut folded =
            Self { audit: *audit, heads, lamport, undo: Vec::new(), redo: Vec::new(), refused: Vec::new() };
        for entry in entries {
            folded.take(entry);
        }
        Ok(folded)
    }

    fn take(&mut self, entry: Entry) {
        self.count(&entry);
        let Edit::Change(change) = &entry.edit else {
            self.refused.push(entry.stamp.id);
            return;
        };
        match self.audit.apply(change, entry.stamp.at) {
            Ok(inverse) => self.remember(entry.stamp.id, entry.undoes.as_deref(), inverse),
            Err(_) => self.refused.push(entry.stamp.id),
        }
    }

    fn count(&mut self, entry: &Entry) {
        let head = self.heads.entry(entry.stamp.device.clone()).or_default();
        *head = entry.seq.max(*head);
        self.lamport = self.lamport.max(entry.lamport);
    }

    /// Taking back what stands on the undo pile puts the step on the redo pile, and the other way round.
    fn remember(&mut self, entry: String, undoes: Option<&str>, inverse: Change) {
        let step = Step { entry, inverse };
        let taken_from = |pile: &mut Vec<Step>| {
            let place = pile.iter().rposition(|step| Some(step.entry.as_str()) == undoes);
            place.map(|place| pile.remove(place)).is_some()
        };
        if undoes.is_some() && taken_from(&mut self.undo) {
            self.redo.push(step);
        } else if undoes.is_some() && taken_from(&mut self.redo) {
            self.undo.push(step);
        } else {
            self.redo.clear();
            self.undo.push(step);
        }
    }

    /// Makes a change and returns its journal entry; `None` when the audit already says so.
    ///
    /// # Errors
    /// [`Refused`], with nothing changed.
    pub fn record(&mut self, stamp: Stamp, change: Change) -> Result<Option<Entry>, Refused> {
        if self.audit.already(&change) {
            return Ok(None);
        }
        self.enter(stamp, None, change).map(Some)
    }

    /// Takes back the latest change that stands; `None` when there is none.
    ///
    /// # Errors
    /// [`Refused`], with nothing changed.
    pub fn undo(&mut self, stamp: Stamp) -> Result<Option<Entry>, Refused> {
        let Some(step) = self.undo.last().cloned() else { return Ok(None) };
        self.enter(stamp, Some(step.entry), step.inverse).map(Some)
    }

    /// Makes the latest change again that was taken back; `None` when there is none.
    ///
    /// # Errors
    /// [`Refused`], with nothing changed.
    pub fn redo(&mut self, stamp: Stamp) -> Result<Option<Entry>, Refused> {
        let Some(step) = self.redo.last().cloned() else { return Ok(None) };
        self.enter(stamp, Some(step.entry), step.inverse).map(Some)
    }

    fn enter(&mut self, stamp: Stamp, undoes: Option<String>, change: Change) -> Result<Entry, Refused> {
        let inverse = self.audit.apply(&change, stamp.at)?;
        let seq = self.heads.get(&stamp.device).map_or(1, |head| head + 1);
        let entry = Entry { stamp, seq, lamport: self.lamport + 1, undoes, edit: Edit::Change(change) };
        self.count(&entry);
        self.remember(entry.stamp.id.clone(), entry.undoes.as_deref(), inverse);
        Ok(entry)
    }

    /// The audit as it stands.
    pub const fn audit(&self) -> &Audit {
        &self.audit
    }

    /// The last entry of each device.
    pub const fn heads(&self) -> &BTreeMap<String, u64> {
        &self.heads
    }

    /// Entries that could not be made when the journal was folded, by id.
    pub fn refused(&self) -> &[String] {
        &self.refused
    }

    /// What the next undo would do.
    pub fn next_undo(&self) -> Option<&Change> {
        self.undo.last().map(|step| &step.inverse)
    }

    /// What the next redo would do.
    pub fn next_redo(&self) -> Option<&Change> {
        self.redo.last().map(|step| &step.inverse)
    }

    /// Counts on from a file that knows of later entries than the journal still holds.
    pub fn skip_to(&mut self, heads: &BTreeMap<String, u64>) {
        for (device, seq) in heads {
            let head = self.heads.entry(device.clone()).or_default();
            *head = (*head).max(*seq);
            self.lamport = self.lamport.max(*seq);
        }
    }
}
