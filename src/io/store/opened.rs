//! An open audit: its history, its catalogue, and the means to change it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::pen::{Pen, saving};
use crate::domain::{
    Catalogue, Change, Edition, Editions, Entry, Folded, Moment, Phrase, Stamp, Upgrade, facts, upgrade,
};
use crate::format::{Problem, Source};
use crate::io::clock;
use crate::io::lock::Holder;
use crate::io::saver::{Saver, SaverEvent};
use crate::io::stamp;
use crate::io::trouble::Trouble;

/// An audit that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its folder.
    pub path: PathBuf,
    /// The audit with its history.
    pub folded: Folded,
    /// The catalogue it is rated by.
    pub catalogue: Arc<Catalogue>,
    /// Every catalogue that it was ever rated by and that is still there.
    pub editions: Editions,
    /// What may be done with it.
    pub access: Granted,
    /// What the person should know: what was replayed, taken over, dropped.
    pub notices: Vec<Phrase>,
    /// What is wrong with its `audit.toml`, if something is.
    pub problems: Vec<(Source, Vec<Problem>)>,
    /// In whose name changes are made; the auditor of the audit unless set otherwise.
    pub author: String,
    pub(super) pen: Option<Pen>,
}

/// What may be done with an open audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Granted {
    /// It was opened to be changed.
    Writing,
    /// It was opened to look.
    Reading,
    /// Somebody else is changing it; who, if it can be told.
    Locked(Option<Holder>),
    /// Nothing can be written here, and why.
    Unwritable(Phrase),
}

/// Whether a change was needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// It was made and is durable.
    Done,
    /// The audit already said so, or there was nothing to take back.
    Already,
}

impl Granted {
    /// Why the audit is read-only; `None` when it is not, or nobody asked to write.
    pub fn notice(&self) -> Option<Phrase> {
        match self {
            Self::Writing | Self::Reading => None,
            Self::Locked(Some(holder)) => Some(
                Phrase::new("files-locked-by")
                    .with("host", &holder.host)
                    .with("pid", holder.pid.to_string())
                    .with("since", since(holder.since)),
            ),
            Self::Locked(None) => Some(Phrase::new("files-locked")),
            Self::Unwritable(_) => Some(Phrase::new("files-unwritable")),
        }
    }
}

/// A moment without what nobody asks for: `2026-11-21 12:52`.
fn since(moment: Moment) -> String {
    let (hour, minute, _) = moment.clock();
    format!("{} {hour:02}:{minute:02}", moment.date())
}

impl Opened {
    /// Makes a change. When this returns, the change is durable.
    ///
    /// # Errors
    /// When the audit refuses the change, is open read-only, or its journal cannot be written.
    pub fn record(&mut self, change: Change) -> Result<Recorded, Trouble> {
        self.enter(|folded, stamp| folded.record(stamp, change).map_err(Trouble::from))
    }

    /// Makes a change with the verdicts that it entails by the facts of the site, all of it as one.
    ///
    /// # Errors
    /// As for [`record`](Self::record).
    pub fn record_by_facts(&mut self, change: Change) -> Result<Recorded, Trouble> {
        let change = facts::entailed(&self.catalogue, self.folded.audit(), change, clock::now());
        self.record(change)
    }

    /// Takes back the latest change that stands. When this returns, that is durable.
    ///
    /// # Errors
    /// As for [`record`](Self::record).
    pub fn undo(&mut self) -> Result<Recorded, Trouble> {
        self.at_hand(self.folded.next_undo())?;
        self.enter(|folded, stamp| folded.undo(stamp).map_err(Trouble::from))
    }

    /// Makes the latest change again that was taken back. When this returns, that is durable.
    ///
    /// # Errors
    /// As for [`record`](Self::record).
    pub fn redo(&mut self) -> Result<Recorded, Trouble> {
        self.at_hand(self.folded.next_redo())?;
        self.enter(|folded, stamp| folded.redo(stamp).map_err(Trouble::from))
    }

    /// Puts another edition in the place of the catalogue. When this returns, its file and the change are durable.
    ///
    /// # Errors
    /// As for [`record`](Self::record).
    pub fn upgrade(&mut self, edition: &Edition, upgrade: Upgrade) -> Result<Recorded, Trouble> {
        if let Some(pen) = &mut self.pen {
            pen.freeze(edition.text.as_bytes().to_vec());
        }
        let hash = edition.reference.sha256.clone();
        self.editions.insert(hash, Arc::clone(&edition.catalogue));
        let both = [&*self.catalogue, &*edition.catalogue];
        let change = Change::Upgrade(Box::new(upgrade));
        self.record(facts::entailed_by_upgrade(both, self.folded.audit(), change, clock::now()))
    }

    fn at_hand(&self, change: Option<&Change>) -> Result<(), Trouble> {
        upgrade::at_hand(&self.editions, change).map_err(|cause| Trouble::files(saving(), &self.path, cause))
    }

    fn enter(
        &mut self,
        make: impl FnOnce(&mut Folded, Stamp) -> Result<Option<Entry>, Trouble>,
    ) -> Result<Recorded, Trouble> {
        let Some(pen) = &mut self.pen else {
            let cause = self.access.notice().unwrap_or_else(|| Phrase::new("files-cause-reading"));
            return Err(Trouble::files(saving(), &self.path, cause));
        };
        let entry = make(&mut self.folded, stamp::fresh(&self.author))?;
        if let Some(catalogue) = self.editions.get(&self.folded.audit().catalogue.sha256) {
            self.catalogue = Arc::clone(catalogue);
        }
        pen.add(entry.as_slice());
        self.notices.extend(pen.flush()?);
        Ok(if entry.is_some() { Recorded::Done } else { Recorded::Already })
    }

    /// Brings `audit.toml` up to date, lets go of the lock, and returns what the person should still know.
    ///
    /// # Errors
    /// When `audit.toml` cannot be written; every change is safe in the journal all the same.
    pub fn close(mut self) -> Result<Vec<Phrase>, Trouble> {
        let mut said = std::mem::take(&mut self.notices);
        if let Some(pen) = &mut self.pen
            && pen.is_stale()
        {
            said.extend(pen.snapshot(self.folded.audit(), self.folded.heads())?);
        }
        Ok(said)
    }

    /// Whether `audit.toml` says less than the journal, so that closing has to bring it up to date.
    pub fn is_stale(&self) -> bool {
        self.pen.as_ref().is_some_and(Pen::is_stale)
    }

    /// Hands the writing to a thread of its own, which tells of its work through `events`; `None` when the
    /// audit is read-only. Changes are then recorded in [`folded`](Self::folded) by whoever holds it, and the
    /// entries sent to the saver.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn saver(&mut self, events: Sender<SaverEvent>) -> Result<Option<Saver>, Trouble> {
        let Some(pen) = self.pen.take() else { return Ok(None) };
        Saver::start(pen, events).map(Some).map_err(|error| Trouble::system(saving(), &self.path, &error))
    }
}
