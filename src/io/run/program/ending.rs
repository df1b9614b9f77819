//! How the program ends: everything written, the terminal given back, the right exit code.

use std::io::{self, Write};
use std::process;
use std::sync::{Arc, MutexGuard, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use super::super::saving::Closed;
use super::super::{lines, rescue};
use super::{Program, Shared};
use crate::app::Msg;
use crate::io::signals::{self, HANGUP, News, Watched};
use crate::io::terminal::{self, Leaving};
use crate::io::trouble::{Exit, Trouble};

/// How long the end waits for a disk that is slow or refuses.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the thread of signals waits for whoever holds the program.
const SHORT_PATIENCE: Duration = Duration::from_secs(1);

/// What is known of the end.
#[derive(Debug, Default)]
pub(super) struct End {
    /// The signal that asked for it.
    pub(super) signal: Option<u8>,
    panicked: bool,
    /// Not everything could be written, for this reason if one is known.
    short: Option<Option<Box<Trouble>>>,
}

impl Program {
    /// The terminal is gone.
    pub(in crate::io::run) fn lost_terminal(&mut self) {
        self.end.signal.get_or_insert(HANGUP);
        if !self.model.ending {
            self.take(Msg::End);
        }
    }

    /// There was a panic: what was entered is kept, nothing else is tried.
    pub(in crate::io::run) const fn panicked(&mut self) {
        self.end.panicked = true;
    }

    /// Writes everything and lets the audit go; once.
    pub(in crate::io::run) fn end(&mut self) {
        let Some(mut saving) = self.saving.take() else { return };
        // After a panic the model may be half-way through a change; the journal is not.
        if let Some(session) = self.model.session.as_ref().filter(|_| !self.end.panicked) {
            saving.freshen(session);
        }
        if let Closed::Short(trouble) = saving.close(PATIENCE) {
            self.end.short = Some(trouble);
        }
    }

    /// Says what could not be saved, on the terminal that was given back.
    pub(in crate::io::run) fn say_farewell(&self) {
        let Some(trouble) = &self.end.short else { return };
        let mut out = io::stderr().lock();
        let lines = trouble.as_ref().map(|trouble| lines::of(&self.words, trouble)).unwrap_or_default();
        for line in lines.into_iter().chain([self.words.say("ended-unsaved")]) {
            // Nowhere is left to complain about stderr.
            let _ = writeln!(out, "{line}");
        }
    }

    /// See [`run`](crate::io::run::run).
    pub(in crate::io::run) fn exit_code(&self) -> u8 {
        match self.end.signal {
            _ if self.end.panicked => rescue::EXIT,
            Some(signal) => signals::exit_code(signal),
            None if self.end.short.is_some() => Exit::Files as u8,
            None => 0,
        }
    }
}

/// The thread of signals, seen from the program.
pub(in crate::io::run) struct Watch(pub(in crate::io::run) Arc<Shared>);

impl Watched for Watch {
    fn tell(&self, news: News) {
        // The main loop has ended; so will the process.
        let _ = self.0.news.send(news);
    }

    fn end(&self, signal: u8) {
        let code = match soon(&self.0) {
            Some(mut program) => {
                program.end.signal = Some(signal);
                program.lost_terminal();
                program.end();
                program.exit_code()
            }
            // Whoever holds it hangs. What was handed over is durable, and the next opening does the rest.
            None => signals::exit_code(signal),
        };
        terminal::leave(Leaving::ForGood);
        process::exit(code.into());
    }
}

fn soon(shared: &Shared) -> Option<MutexGuard<'_, Program>> {
    let deadline = Instant::now() + SHORT_PATIENCE;
    loop {
        match shared.program.try_lock() {
            Ok(program) => return Some(program),
            Err(TryLockError::Poisoned(program)) => return Some(program.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(5)),
        }
    }
}
