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
use crate::io::store::{Access, Opened};
use crate::io::terminal::{self, Leaving};
use crate::io::trouble::Exit;

/// How long the end waits for a disk that is slow or refuses.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the thread of signals waits for whoever holds the program, and may be writing.
const LONG_PATIENCE: Duration = Duration::from_secs(3);

/// What is known of the end.
#[derive(Debug, Default)]
pub(super) struct End {
    /// The signal that asked for it.
    pub(super) signal: Option<u8>,
    panicked: bool,
    /// When everything was done that can be.
    done: Option<Instant>,
    /// Whether everything could be written.
    closed: Closed,
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
        self.end.done.get_or_insert_with(Instant::now);
        let Some(mut saving) = self.saving.take() else { return };
        // After a panic the model may be half-way through a change; the journal is not, and `audit.toml` comes from it.
        if let Some(session) = self.model.session.as_ref().filter(|_| !self.end.panicked) {
            saving.freshen(session);
        }
        self.end.closed = saving.close(PATIENCE);
        if self.end.panicked && self.end.closed == Closed::Whole {
            self.freshen_from_journal();
        }
    }

    fn freshen_from_journal(&self) {
        let Some(session) = &self.model.session else { return };
        // If this fails, the next opening does it.
        let _ = Opened::open(&session.path, Access::Write).and_then(Opened::close);
    }

    /// Says what could not be saved, on the terminal that was given back.
    pub(in crate::io::run) fn say_farewell(&self) {
        let Closed::Short(trouble) = &self.end.closed else { return };
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
            None if self.end.closed == Closed::Whole => 0,
            None => Exit::Files as u8,
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
        let Some(mut program) = soon(&self.0) else {
            // Whoever holds it hangs. What was handed over is durable, and the next opening does the rest.
            terminal::leave(Leaving::ForGood);
            process::exit(signals::exit_code(signal).into());
        };
        match program.end.done {
            // The main loop was only slow; it is about to end the process.
            Some(since) if since.elapsed() < PATIENCE => return,
            Some(_) => {}
            None => {
                program.end.signal = Some(signal);
                program.lost_terminal();
                program.end();
            }
        }
        terminal::leave(Leaving::ForGood);
        program.say_farewell();
        process::exit(program.exit_code().into());
    }
}

fn soon(shared: &Shared) -> Option<MutexGuard<'_, Program>> {
    let deadline = Instant::now() + LONG_PATIENCE;
    loop {
        match shared.program.try_lock() {
            Ok(program) => return Some(program),
            Err(TryLockError::Poisoned(program)) => return Some(program.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(5)),
        }
    }
}
