//! The saver of the open audit, seen from the main loop.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use crate::app::Session;
use crate::domain::Entry;
use crate::io::saver::{Saver, SaverCommand, SaverEvent};
use crate::io::store::Opened;
use crate::io::store::folder::AUDIT;
use crate::io::trouble::Trouble;

/// The saver of the open audit.
pub(super) struct Saving {
    saver: Saver,
    events: Receiver<SaverEvent>,
    /// Entries handed over that were not called saved yet.
    waiting: u64,
    handed: u64,
    /// A snapshot was asked for and not confirmed.
    drawing_up: bool,
    stale: bool,
    trouble: Option<Box<Trouble>>,
}

/// What letting an audit go came to.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Closed {
    /// Everything is written.
    #[default]
    Whole,
    /// Something is not, for this reason if one is known.
    Short(Option<Box<Trouble>>),
}

impl Saving {
    /// The saver of an audit that was opened; `None` when it cannot be written.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn of(opened: &mut Opened) -> Result<Option<Self>, Trouble> {
        let stale = opened.is_stale();
        let (news, events) = channel();
        let saver = opened.saver(news)?;
        Ok(saver.map(|saver| Self {
            saver,
            events,
            waiting: 0,
            handed: 0,
            drawing_up: false,
            stale,
            trouble: None,
        }))
    }

    /// Has a catalogue put beside the audit's own, before the entries that follow.
    pub(super) fn freeze(&self, text: &str) {
        self.saver.ask(SaverCommand::Freeze(text.as_bytes().to_vec()));
    }

    /// Hands entries over.
    pub(super) fn append(&mut self, entries: Vec<Entry>) {
        self.handed += entries.len() as u64;
        self.waiting += entries.len() as u64;
        self.stale = true;
        self.saver.ask(SaverCommand::Append(entries));
    }

    /// Has `audit.toml` written as the audit stands.
    pub(super) fn snapshot(&mut self, session: &Session) {
        let folded = session.folded();
        self.stale = false;
        self.drawing_up = true;
        let audit = Arc::new(folded.audit().clone());
        self.saver.ask(SaverCommand::Snapshot(audit, folded.heads().clone()));
    }

    /// Has it tried again now.
    pub(super) fn retry(&self) {
        self.saver.ask(SaverCommand::Flush);
    }

    /// Has the whole audit written into another folder.
    pub(super) fn save_elsewhere(&self, place: PathBuf, session: &Session) {
        let folded = session.folded();
        let audit = Arc::new(folded.audit().clone());
        self.saver.ask(SaverCommand::SaveElsewhere(place, audit, folded.heads().clone()));
    }

    /// Whether the saver is about to say something.
    pub(super) const fn is_busy(&self) -> bool {
        self.trouble.is_none() && (self.waiting > 0 || self.drawing_up)
    }

    /// Whether the saver is about to say that entries are saved.
    pub(super) const fn is_writing(&self) -> bool {
        self.trouble.is_none() && self.waiting > 0
    }

    /// Whether writing fails: the saver tries again by itself.
    pub(super) const fn is_failing(&self) -> bool {
        self.trouble.is_some()
    }

    /// The next thing the saver says, waiting so long for it.
    pub(super) fn next(&mut self, wait: Duration) -> Option<SaverEvent> {
        let event = if wait.is_zero() {
            self.events.try_recv().ok()?
        } else {
            self.events.recv_timeout(wait).ok()?
        };
        self.note(&event);
        Some(event)
    }

    fn note(&mut self, event: &SaverEvent) {
        match event {
            SaverEvent::Saved { through, .. } => self.waiting = self.handed.saturating_sub(*through),
            SaverEvent::Snapshotted => self.drawing_up = false,
            SaverEvent::Failed(trouble) => self.trouble = Some(trouble.clone()),
            SaverEvent::Recovered => self.trouble = None,
            SaverEvent::Changed(_) | SaverEvent::SavedElsewhere(_) | SaverEvent::Finished { .. } => {}
        }
    }

    /// Has `audit.toml` written if it does not say what the audit is, or is not there any more.
    pub(super) fn freshen(&mut self, session: &Session) {
        if self.stale || !session.path.join(AUDIT).try_exists().unwrap_or(true) {
            self.snapshot(session);
        }
    }

    /// Writes everything that was handed over and lets the audit go; gives up after so long.
    pub(super) fn close(mut self, patience: Duration) -> Closed {
        let deadline = Instant::now() + patience;
        let asked = self.saver.ask(SaverCommand::Finish(deadline));
        // A saver that died answers nothing.
        let answer = if asked { self.answer(deadline) } else { None };
        if answer == Some(true) {
            self.saver.join();
            return Closed::Whole;
        }
        Closed::Short(self.trouble)
    }

    fn answer(&mut self, deadline: Instant) -> Option<bool> {
        loop {
            // The saver keeps to the deadline; a little more lets its word arrive.
            let left = deadline.saturating_duration_since(Instant::now()) + Duration::from_millis(100);
            match self.events.recv_timeout(left) {
                Ok(SaverEvent::Finished { complete }) => return Some(complete),
                Ok(event) => self.note(&event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
    }
}
