//! What signals, the saver and the worker say, as messages for the core.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crossterm::event::Event;

use super::super::saving::Saving;
use super::super::worker::Answer;
use super::super::{lines, listing, rescue};
use super::{Outside, Program};
use crate::app::key::{Code, Key};
use crate::app::message::{OpenedAudit, SaverNews};
use crate::app::model::Top;
use crate::app::session::Access;
use crate::app::{Effect, Msg};
use crate::domain::Phrase;
use crate::io::library::Kept;
use crate::io::saver::SaverEvent;
use crate::io::signals::News;
use crate::io::store::{Granted, Opened};
use crate::io::{device, keys};

impl Program {
    /// Takes what the terminal reported. A change of size is the canvas's.
    pub(in crate::io::run) fn take_event(&mut self, event: Event) -> Option<Outside> {
        match event {
            Event::Key(event) => {
                let key = keys::read(event)?;
                panic_if_asked_to(key);
                self.take(Msg::Key(key))
            }
            // Terminals send the end of a pasted line as the key that ends it.
            Event::Paste(text) => self.take(Msg::Paste(text.replace("\r\n", "\n").replace('\r', "\n"))),
            Event::Mouse(event) => self.take_mouse(event),
            _ => None,
        }
    }

    /// Something on the terminal is no longer as it was drawn.
    pub(in crate::io::run) const fn redraw(&mut self) {
        self.dirty = true;
    }

    /// Takes everything that was said meanwhile, up to what only the main loop can do.
    pub(in crate::io::run) fn hear(&mut self) -> Option<Outside> {
        if rescue::happened() {
            self.panicked();
            return Some(Outside::Quit);
        }
        let news = self.news.try_recv().ok().and_then(|news| self.take_news(news));
        news.or_else(|| self.hear_saver()).or_else(|| self.hear_worker())
    }

    fn take_news(&mut self, news: News) -> Option<Outside> {
        match news {
            News::Suspend => self.take(Msg::Suspend),
            News::End(signal) => {
                self.end.signal = Some(signal);
                self.take(Msg::End)
            }
        }
    }

    fn hear_saver(&mut self) -> Option<Outside> {
        while let Some(event) = self.saving.as_mut().and_then(|saving| saving.next(Duration::ZERO)) {
            if let Some(outside) = self.take_saver(event) {
                return Some(outside);
            }
        }
        None
    }

    /// Waits a moment for the saver, so that usually one frame shows a change and that it is saved.
    pub(in crate::io::run) fn await_saver(&mut self, moment: Duration) -> Option<Outside> {
        let deadline = Instant::now() + moment;
        while self.is_writing() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            if let Some(event) = self.saving.as_mut().and_then(|saving| saving.next(left))
                && let Some(outside) = self.take_saver(event)
            {
                return Some(outside);
            }
        }
        None
    }

    /// Waits a little longer for whoever is about to say something.
    pub(in crate::io::run) fn await_answer(&mut self, moment: Duration) -> Option<Outside> {
        if self.is_writing() {
            return self.await_saver(moment);
        }
        let answer = if self.worker.is_busy() { self.worker.next(moment)? } else { return None };
        self.take_answer(answer)
    }

    fn take_saver(&mut self, event: SaverEvent) -> Option<Outside> {
        let msg = match event {
            SaverEvent::Saved { through, .. } => Msg::Saver(SaverNews::Saved(through)),
            SaverEvent::Failed(trouble) => Msg::Saver(SaverNews::Failed(trouble.cause)),
            SaverEvent::Recovered => Msg::Saver(SaverNews::Recovered),
            SaverEvent::Changed(phrase) => Msg::Saver(SaverNews::Notice(phrase)),
            SaverEvent::SavedElsewhere(path) => {
                Msg::Done(Phrase::new("saved-elsewhere").with("path", path.display().to_string()))
            }
            SaverEvent::Snapshotted | SaverEvent::Finished { .. } => return None,
        };
        self.take(msg)
    }

    fn hear_worker(&mut self) -> Option<Outside> {
        while let Some(answer) = self.worker.next(Duration::ZERO) {
            if let Some(outside) = self.take_answer(answer) {
                return Some(outside);
            }
        }
        None
    }

    /// Waits a moment for the audit that the program was started with, so that the first frame shows it.
    pub(in crate::io::run) fn await_audit(&mut self, moment: Duration) -> Option<Outside> {
        if self.model.top == Top::Home {
            return None;
        }
        let answer = self.worker.next(moment)?;
        self.take_answer(answer)
    }

    fn take_answer(&mut self, answer: Answer) -> Option<Outside> {
        match answer {
            Answer::Opened(opened) => self.opened(*opened),
            Answer::Audits(scan, lines) if scan == self.scan => self.take(Msg::Audits(lines)),
            Answer::AuditsDone(scan) if scan == self.scan => self.take(Msg::AuditsDone),
            Answer::Audits(..) | Answer::AuditsDone(_) | Answer::Finished => None,
            Answer::Catalogues(choices) => self.take(Msg::Catalogues(choices)),
            Answer::Shelf(found, lang) => {
                let lines =
                    found.into_iter().map(|one| listing::shelf_line(one, lang, &self.words)).collect();
                self.take(Msg::Shelf(lines))
            }
            Answer::Catalogue(manuscript) => self.take(Msg::Catalogue(Box::new(listing::open(*manuscript)))),
            Answer::Library(library, trouble) => {
                let notice = trouble.map(|trouble| lines::brief(&self.words, "library-unreadable", &trouble));
                self.take(Msg::Library(Arc::new(*library), notice))
            }
            Answer::Kept(Ok(Kept::Added(path, id))) => {
                let path = path.display().to_string();
                self.take(Msg::Done(Phrase::new("text-kept").with("path", path).with("id", id)))
            }
            Answer::Kept(Ok(Kept::Known(id))) => {
                self.take(Msg::Done(Phrase::new("text-known").with("id", id)))
            }
            Answer::Kept(Err(trouble)) => {
                let notice = lines::brief(&self.words, "text-not-kept", &trouble);
                self.take(Msg::Saver(SaverNews::Notice(notice)))
            }
            Answer::Edition(edition) => self.take(Msg::Edition(edition)),
            Answer::Earlier(id, earlier) => self.take(Msg::Earlier(id, earlier)),
            Answer::Done(phrase) => self.take(Msg::Done(phrase)),
            Answer::Failed(trouble) => self.failed(&trouble).or_else(|| self.fall_back()),
            Answer::Noticed(phrase) => self.take(Msg::Saver(SaverNews::Notice(phrase))),
        }
    }

    fn opened(&mut self, mut opened: Opened) -> Option<Outside> {
        let saving = match Saving::of(&mut opened) {
            Ok(saving) => saving,
            Err(trouble) => return self.failed(&trouble),
        };
        self.saving = saving;
        rescue::remember(&self.words, Some(&opened.path));
        let access = match opened.access.notice() {
            _ if opened.access == Granted::Writing => Access::Write,
            Some(reason) => Access::ReadOnly(reason),
            None => Access::ReadOnly(Phrase::new("files-cause-reading")),
        };
        let outside = self.take(Msg::Opened(Box::new(OpenedAudit {
            path: opened.path,
            catalogue: opened.catalogue,
            editions: opened.editions,
            folded: opened.folded,
            access,
            device: device::name().to_owned(),
            notices: opened.notices,
        })));
        self.ask_language();
        outside
    }

    /// An audit that the program was started with and that cannot be opened leaves the list of audits.
    fn fall_back(&mut self) -> Option<Outside> {
        if self.scan > 0 || self.model.session.is_some() {
            return None;
        }
        self.model.top = Top::Home;
        self.perform(Effect::Scan)
    }
}

/// Lets tests see that a panic leaves nothing broken; not in a release.
fn panic_if_asked_to(key: Key) {
    if cfg!(debug_assertions) && key.code == Code::F(12) {
        assert!(std::env::var_os("TOUCHPOINT_PANIC").is_none(), "asked for by TOUCHPOINT_PANIC");
    }
}
