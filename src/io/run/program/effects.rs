//! What the core asks of the world, done or handed on.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::super::saving::{Closed, Saving};
use super::super::worker::{Job, Report};
use super::super::{lines, listing, rescue};
use super::{Outside, Program};
use crate::app::message::SaverNews;
use crate::app::vocabulary::Vocabulary;
use crate::app::{Effect, Modal, Msg, Session};
use crate::domain::Phrase;
use crate::io::trouble::Trouble;
use crate::text::{UiLang, Words};

/// How long leaving an audit waits for a disk that is slow or refuses.
const PATIENCE: Duration = Duration::from_secs(2);

impl Program {
    /// Does what the core asks for, or hands it to whoever does; what only the main loop can do comes back.
    pub(super) fn perform(&mut self, effect: Effect) -> Option<Outside> {
        match effect {
            Effect::Append(entries) => self.with_saver(|saving, _| saving.append(entries)),
            Effect::Freeze(text) => self.with_saver(|saving, _| saving.freeze(&text)),
            Effect::SeekEdition(ids, lang) => self.worker.ask(Job::Edition(ids, lang)),
            Effect::Snapshot => self.with_saver(Saving::snapshot),
            Effect::Retry => self.with_saver(|saving, _| saving.retry()),
            Effect::SaveElsewhere(folder) => {
                let folder = absolute(&folder);
                self.with_saver(|saving, session| saving.save_elsewhere(folder, session));
            }
            Effect::Close(session) => return self.close(&session),
            Effect::Scan => self.scan(),
            Effect::ListShelf => self.worker.ask(Job::Shelf(self.lang())),
            Effect::OpenCatalogue(name) => self.worker.ask(Job::OpenCatalogue(name, self.lang())),
            Effect::Revise(known, revision) => {
                self.worker.ask(Job::Revise(listing::manuscript(*known), listing::draft(revision)));
            }
            Effect::ListCatalogues => self.worker.ask(Job::Catalogues(self.lang())),
            Effect::Open(path) => self.worker.ask(Job::Open(path)),
            Effect::Create(new) => self.worker.ask(Job::Create(new, self.lang())),
            Effect::SeekEarlier(path, sought) => self.worker.ask(Job::Earlier(path, sought)),
            Effect::Remove(path) => self.worker.ask(Job::Remove(path)),
            Effect::Demo => self.worker.ask(Job::Demo),
            Effect::Report(formats) => self.report(formats),
            Effect::Set(key, value) => return self.set(key, value),
            Effect::KeepText(text) => self.worker.ask(Job::Keep(text)),
            Effect::Edit(text) => return Some(Outside::Edit(text)),
            Effect::Suspend => return Some(Outside::Suspend),
            Effect::Quit => return Some(Outside::Quit),
        }
        None
    }

    fn with_saver(&mut self, ask: impl FnOnce(&mut Saving, &Session)) {
        if let (Some(saving), Some(session)) = (&mut self.saving, &self.model.session) {
            ask(saving, session);
        }
    }

    fn scan(&mut self) {
        self.scan += 1;
        self.worker.ask(Job::Scan(self.scan));
    }

    fn close(&mut self, session: &Session) -> Option<Outside> {
        rescue::remember(&self.words, None);
        let mut saving = self.saving.take()?;
        saving.freshen(session);
        match saving.close(PATIENCE) {
            Closed::Short(Some(trouble)) => self.failed(&trouble),
            Closed::Short(None) | Closed::Whole => None,
        }
    }

    fn report(&mut self, formats: Vec<String>) {
        let Some(session) = &self.model.session else { return };
        self.worker.ask(Job::Report(Box::new(Report {
            folder: session.path.clone(),
            audit: session.audit().clone(),
            catalogue: Arc::clone(&session.catalogue),
            lens: session.lens,
            earlier: session.earlier.clone(),
            formats,
            lang: self.words.lang(),
        })));
    }

    fn set(&mut self, key: &'static str, value: String) -> Option<Outside> {
        let language = if key == "ui_language" { UiLang::from_code(&value) } else { None };
        self.worker.ask(Job::Set(key, value));
        let language = language?;
        self.words = Arc::new(Words::new(language));
        rescue::remember(&self.words, self.model.session.as_ref().map(|session| session.path.as_path()));
        self.take(Msg::Spoken(Arc::new(Vocabulary::of(&self.words))))
    }

    /// Says what went wrong, in as many lines as it takes; in one while something is being typed, which has to stay.
    pub(in crate::io::run) fn failed(&mut self, trouble: &Trouble) -> Option<Outside> {
        let lines = lines::of(&self.words, trouble);
        if matches!(self.model.modal, Some(Modal::Form(_))) {
            let phrase = Phrase::new("failed-line").with("what", lines.join(" · "));
            return self.take(Msg::Saver(SaverNews::Notice(phrase)));
        }
        self.take(Msg::Failed(lines))
    }
}

/// A folder that a person typed.
fn absolute(typed: &str) -> PathBuf {
    std::path::absolute(typed.trim()).unwrap_or_else(|_| PathBuf::from(typed))
}
