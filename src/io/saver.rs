//! The thread that writes while somebody rates.
//!
//! It takes entries and snapshots, and tells what became of them. `Saved` is sent only after the entries are durable.
//! While the disk refuses, everything is kept and tried again every second.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::clock;
use super::store::Pen;
use super::trouble::Trouble;
use crate::domain::{Audit, Entry, Moment, Phrase};

/// Pause between two attempts while the disk refuses.
const RETRY: Duration = Duration::from_secs(1);
/// Pause between two attempts while somebody waits for the end.
const RETRY_AT_END: Duration = Duration::from_millis(50);

/// What the saver is asked to do.
#[derive(Debug)]
pub enum SaverCommand {
    /// Put this catalogue beside the others, before any entry.
    Freeze(Vec<u8>),
    /// Add entries to the journal.
    Append(Vec<Entry>),
    /// Bring `audit.toml` up to date with this audit and the last entry of each device in it.
    Snapshot(Arc<Audit>, BTreeMap<String, u64>),
    /// Answer at once whether everything is durable, with `Saved` or `Failed`.
    Flush,
    /// Write the whole audit, as given, into a new folder inside this one.
    SaveElsewhere(PathBuf, Arc<Audit>, BTreeMap<String, u64>),
    /// Write everything that waits, until the deadline, and end if that succeeded.
    Finish(Instant),
}

/// What the saver tells.
#[derive(Debug, Clone, PartialEq)]
pub enum SaverEvent {
    /// So many of the entries that were appended since the start are durable.
    Saved {
        /// Number of entries, from the first one appended.
        through: u64,
        /// When they were.
        at: Moment,
    },
    /// `audit.toml` is up to date with the last snapshot.
    Snapshotted,
    /// Writing failed; it is tried again by itself. Said once until it recovers or somebody asks.
    Failed(Box<Trouble>),
    /// Writing works again, and nothing waits.
    Recovered,
    /// Something changed underneath and was dealt with.
    Changed(Phrase),
    /// The whole audit was written into this folder.
    SavedElsewhere(PathBuf),
    /// The answer to `Finish`. If everything is written the saver has ended and the lock is gone; if not, it goes on.
    Finished {
        /// Whether everything is written.
        complete: bool,
    },
}

/// A running saver.
#[derive(Debug)]
pub struct Saver {
    commands: Sender<SaverCommand>,
    thread: JoinHandle<()>,
}

impl Saver {
    pub(crate) fn start(pen: Pen, events: Sender<SaverEvent>) -> io::Result<Self> {
        let (commands, inbox) = channel();
        let worker = Worker { pen, events, appended: 0, told: 0, wanted: None, failing: false };
        let thread = thread::Builder::new().name("saver".to_owned()).spawn(move || worker.run(&inbox))?;
        Ok(Self { commands, thread })
    }

    /// Asks for something; the answer comes as an event. `false` when the saver has ended.
    pub fn ask(&self, command: SaverCommand) -> bool {
        self.commands.send(command).is_ok()
    }

    /// Waits for the end, which comes after a successful `Finish`, or once everything that can be written is.
    pub fn join(self) {
        drop(self.commands);
        // A saver that panicked has nothing more to tell; its journal is as durable as it said.
        let _ = self.thread.join();
    }
}

struct Worker {
    pen: Pen,
    events: Sender<SaverEvent>,
    appended: u64,
    told: u64,
    wanted: Option<(Arc<Audit>, BTreeMap<String, u64>)>,
    failing: bool,
}

/// What is left to do after a round of commands.
#[derive(PartialEq, Eq)]
enum Then {
    GoOn,
    Finish(Instant),
}

impl Worker {
    fn run(mut self, inbox: &Receiver<SaverCommand>) {
        self.attempt();
        loop {
            let first = if self.failing {
                inbox.recv_timeout(RETRY)
            } else {
                inbox.recv().map_err(RecvTimeoutError::from)
            };
            let then = match first {
                Ok(command) => self.take_all(command, inbox),
                Err(RecvTimeoutError::Timeout) => Then::GoOn,
                Err(RecvTimeoutError::Disconnected) => {
                    self.attempt();
                    return;
                }
            };
            match then {
                Then::GoOn => {
                    self.attempt();
                }
                Then::Finish(deadline) => {
                    let complete = self.finish(deadline);
                    if complete {
                        // The lock goes before the word, so that whoever hears it can open the audit again.
                        let Self { pen, events, .. } = self;
                        drop(pen);
                        let _ = events.send(SaverEvent::Finished { complete });
                        return;
                    }
                    self.tell(SaverEvent::Finished { complete });
                }
            }
        }
    }

    /// Takes every command that waits, so that many entries cost one write and one sync.
    fn take_all(&mut self, first: SaverCommand, inbox: &Receiver<SaverCommand>) -> Then {
        let mut then = self.take(first);
        while let Ok(next) = inbox.try_recv() {
            let next = self.take(next);
            if next != Then::GoOn {
                then = next;
            }
        }
        then
    }

    fn take(&mut self, command: SaverCommand) -> Then {
        match command {
            SaverCommand::Append(entries) => {
                self.pen.add(&entries);
                self.appended += entries.len() as u64;
            }
            SaverCommand::Freeze(bytes) => self.pen.freeze(bytes),
            SaverCommand::Snapshot(audit, heads) => self.wanted = Some((audit, heads)),
            SaverCommand::Flush => {
                let before = std::mem::take(&mut self.failing);
                if self.attempt() {
                    self.tell_saved();
                    if before {
                        self.tell(SaverEvent::Recovered);
                    }
                }
            }
            SaverCommand::SaveElsewhere(folder, audit, heads) => self.save_elsewhere(&folder, &audit, &heads),
            SaverCommand::Finish(deadline) => return Then::Finish(deadline),
        }
        Then::GoOn
    }

    /// Writes what waits; whether nothing waits any more.
    fn attempt(&mut self) -> bool {
        match self.write() {
            Ok(()) => {
                if std::mem::take(&mut self.failing) {
                    self.tell(SaverEvent::Recovered);
                }
                true
            }
            Err(trouble) => {
                if !std::mem::replace(&mut self.failing, true) {
                    self.tell(SaverEvent::Failed(Box::new(trouble)));
                }
                false
            }
        }
    }

    fn write(&mut self) -> Result<(), Trouble> {
        let said = self.pen.flush()?;
        self.tell_changes(said);
        if self.appended > self.told {
            self.tell_saved();
        }
        if let Some((audit, heads)) = &self.wanted {
            let said = self.pen.snapshot(audit, heads)?;
            self.wanted = None;
            self.tell_changes(said);
            self.tell(SaverEvent::Snapshotted);
        }
        Ok(())
    }

    fn finish(&mut self, deadline: Instant) -> bool {
        loop {
            if self.attempt() {
                return true;
            }
            if Instant::now() + RETRY_AT_END >= deadline {
                return false;
            }
            thread::sleep(RETRY_AT_END);
        }
    }

    fn save_elsewhere(&self, folder: &Path, audit: &Audit, heads: &BTreeMap<String, u64>) {
        self.tell(match self.pen.save_elsewhere(folder, audit, heads) {
            Ok(path) => SaverEvent::SavedElsewhere(path),
            Err(trouble) => SaverEvent::Failed(Box::new(trouble)),
        });
    }

    fn tell_saved(&mut self) {
        self.told = self.appended;
        self.tell(SaverEvent::Saved { through: self.told, at: clock::now() });
    }

    fn tell_changes(&self, said: Vec<Phrase>) {
        for phrase in said {
            self.tell(SaverEvent::Changed(phrase));
        }
    }

    /// Nobody listening is no reason to stop writing.
    fn tell(&self, event: SaverEvent) {
        let _ = self.events.send(event);
    }
}
