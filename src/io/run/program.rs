//! The model, and everything that its effects need.

mod effects;
mod ending;
mod hearing;
mod likes;
mod pointing;

pub(super) use ending::Watch;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratatui::Frame;

use self::ending::End;
use self::likes::{model, theme};
use self::pointing::Pointer;
use super::saving::Saving;
use super::worker::{Job, Worker};
use super::{Examples, Language, Start, lines, no_terminal, rescue};
use crate::app::model::Busy;
use crate::app::{Effect, Incoming, Modal, Model, Msg, update};
use crate::domain::Lang;
use crate::io::signals::News;
use crate::io::trouble::Trouble;
use crate::io::{clock, ids};
use crate::text::Words;
use crate::ui::{self, theme::Theme};

/// The program behind its lock, and the way to tell it of signals.
pub(super) struct Shared {
    program: Mutex<Program>,
    news: Sender<News>,
}

/// The model, and everything that its effects need.
pub(super) struct Program {
    model: Model,
    words: Arc<Words>,
    theme: Theme,
    saving: Option<Saving>,
    worker: Worker,
    news: Receiver<News>,
    /// The scan whose answers are wanted.
    scan: u64,
    /// Whether the language is asked for once there is something to ask it over.
    asks_language: bool,
    /// Whether what is on the terminal is out of date.
    dirty: bool,
    pointer: Pointer,
    end: End,
}

/// What only the main loop can do, without holding the lock.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outside {
    /// Let the person's editor have the terminal and this text.
    Edit(String),
    /// Stop until somebody lets the program go on.
    Suspend,
    /// End.
    Quit,
}

/// The program, whatever became of whoever held it last.
pub(super) fn lock(shared: &Shared) -> MutexGuard<'_, Program> {
    shared.program.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Program {
    /// Puts the program together and has the first things done, before there is a terminal.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn begin(start: Start) -> Result<Arc<Shared>, Trouble> {
        let (tell, news) = channel();
        let worker = Worker::start(start.workspace.clone()).map_err(|error| no_terminal(&error))?;
        rescue::remember(&start.words, None);
        let mut program = Self {
            model: model(&start),
            theme: theme(&start.settings),
            words: start.words,
            saving: None,
            worker,
            news,
            scan: 0,
            asks_language: start.language == Language::Guessed,
            dirty: true,
            pointer: Pointer::default(),
            end: End::default(),
        };
        match start.audit {
            Some(path) => {
                program.model.home.busy = Busy::Opening;
                program.worker.ask(Job::Open(path));
            }
            None => program.open_home(start.examples),
        }
        let lines: Vec<String> =
            start.troubles.iter().flat_map(|trouble| lines::of(&program.words, trouble)).collect();
        if !lines.is_empty() {
            program.model.modal = Some(Modal::Trouble(lines, 0));
        }
        Ok(Arc::new(Shared { program: Mutex::new(program), news: tell }))
    }

    fn open_home(&mut self, examples: Examples) {
        if examples == Examples::Bring {
            self.perform(Effect::Demo);
        }
        self.perform(Effect::Scan);
        self.ask_language();
    }

    /// Asks for the language of the screen if that is still to be done and nothing else is asked.
    fn ask_language(&mut self) {
        if self.asks_language && self.model.modal.is_none() {
            self.asks_language = false;
            self.model.ask_language();
            self.dirty = true;
        }
    }

    /// Lets the core take what happened, and does what it asks for. What only the main loop can do comes back.
    pub(super) fn take(&mut self, msg: Msg) -> Option<Outside> {
        self.dirty = true;
        let effects = update(&mut self.model, &incoming(msg));
        let outside: Vec<Outside> = effects.into_iter().filter_map(|effect| self.perform(effect)).collect();
        outside.into_iter().next_back()
    }

    /// Lets time pass, if something was to happen by now.
    pub(super) fn tick(&mut self) -> Option<Outside> {
        if self.model.next_deadline().is_none_or(|deadline| deadline > clock::now().seconds) {
            return None;
        }
        let (was_dirty, notice) = (self.dirty, self.model.notice.clone());
        let handed = self.handed();
        let outside = self.take(Msg::Tick);
        // A snapshot changes nothing on the screen.
        self.dirty = was_dirty || notice != self.model.notice || handed != self.handed();
        outside
    }

    fn handed(&self) -> Option<u64> {
        self.model.session.as_ref().map(|session| session.saving.handed)
    }

    /// Draws the model, once more if the room for lists turns out to be another.
    pub(super) fn draw<E>(
        &mut self,
        mut draw: impl FnMut(&str, &mut dyn FnMut(&mut Frame<'_>)) -> Result<(), E>,
    ) -> Result<(), E> {
        if !std::mem::take(&mut self.dirty) {
            return Ok(());
        }
        for _ in 0..2 {
            let mut drawn = None;
            let title = self.title();
            draw(&title, &mut |frame| drawn = Some(ui::view(&self.model, &self.words, &self.theme, frame)))?;
            let page = drawn.as_ref().map_or(self.model.page, |drawn| drawn.page);
            self.pointer.drawn = drawn;
            if page == self.model.page {
                break;
            }
            // Brings the line under the cursor into sight.
            update(&mut self.model, &incoming(Msg::Drawn(page)));
        }
        Ok(())
    }

    fn title(&self) -> String {
        let name = self.words.say("app-title");
        let Some(session) = &self.model.session else { return name };
        let header = &session.audit().header;
        let parts = [header.client.as_str(), header.site.as_str(), name.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// How long the main loop may wait for a key, if it has waited so many times for an answer already.
    pub(super) fn patience(&self, waits: usize) -> Duration {
        let soon = Duration::from_millis([1, 2, 5].get(waits).copied().unwrap_or(10));
        if self.dirty || rescue::happened() {
            return Duration::ZERO;
        }
        if self.is_waiting() {
            return soon;
        }
        let failing = self.saving.as_ref().is_some_and(Saving::is_failing);
        let idle = if failing { Duration::from_millis(200) } else { Duration::from_mins(1) };
        self.model.next_deadline().map_or(idle, |deadline| clock::until(deadline).clamp(soon, idle))
    }

    /// Whether an audit is being opened.
    pub(super) fn is_opening(&self) -> bool {
        self.model.session.is_none() && matches!(self.model.home.busy, Busy::Opening | Busy::Beginning)
    }

    /// Whether the saver or the worker is about to say something.
    pub(super) fn is_waiting(&self) -> bool {
        self.worker.is_busy() || self.saving.as_ref().is_some_and(Saving::is_busy)
    }

    /// Whether the saver is about to say that changes are saved.
    fn is_writing(&self) -> bool {
        self.saving.as_ref().is_some_and(Saving::is_writing)
    }

    /// The language of the screen as a language of content.
    fn lang(&self) -> Lang {
        self.words.lang().into()
    }
}

/// What happened, with the time and a fresh id.
fn incoming(msg: Msg) -> Incoming {
    Incoming { at: clock::now(), id: ids::uuid(), msg }
}
