//! Everything the screen is made from.

mod home;
mod notice;
mod place;

pub use home::{Busy, Home};
pub use notice::{FADE, Notice, NoticeKind};

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::keymap::KeyMap;
use super::modal::{Answer, Modal, Pick, Question};
use super::session::{Session, View};
use super::shelf::Shelf;
use super::vocabulary::Vocabulary;
use crate::domain::{Library, Moment, Phrase};

/// The whole state of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The list of audits.
    pub home: Home,
    /// The open audit; without one the list is on the screen.
    pub session: Option<Session>,
    /// The catalogues, while they are on the screen instead of the list of audits.
    pub shelf: Option<Shelf>,
    /// What stands over the screen.
    pub modal: Option<Modal>,
    /// What the status line says for a while.
    pub notice: Option<Notice>,
    /// What is still to be said, one piece after each key.
    pub later: Vec<Phrase>,
    /// The keys in force.
    pub keys: KeyMap,
    /// What settings say.
    pub preferences: Preferences,
    /// What was learnt at the last happening.
    pub now: Moment,
    /// How many lines of a list were in sight when the screen was last drawn.
    pub page: usize,
    /// Words in the language of the screen, for what is searched in them.
    pub vocabulary: Arc<Vocabulary>,
    /// The texts at hand; read anew whenever an audit is opened.
    pub library: Arc<Library>,
    /// Where audits are kept, for the help page.
    pub workspace: PathBuf,
    /// Whether the program was opened on one audit: leaving it quits.
    pub top: Top,
    /// A draft that is not in the journal yet: the second it was last typed at.
    pub draft_typed: Option<i64>,
    /// The program is about to end.
    pub ending: bool,
}

/// What leaving an audit leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Top {
    /// The list of audits.
    Home,
    /// The end of the program.
    Audit,
}

/// What settings say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// The auditor's name, for new audits.
    pub auditor: String,
    /// The language of the screen, as a code.
    pub language: String,
    /// Whether a verdict moves the cursor on.
    pub auto_advance: bool,
    /// Whether the program listens to the mouse.
    pub mouse: bool,
    /// The person's own keys.
    pub keys: BTreeMap<String, Vec<String>>,
}

impl Model {
    /// The program at its start.
    pub fn new(now: Moment, preferences: Preferences, workspace: PathBuf, top: Top) -> Self {
        let (keys, complaints) = KeyMap::new(&preferences.keys);
        let notice = complaints.into_iter().next().map(|phrase| Notice {
            phrase,
            kind: NoticeKind::Error,
            since: now.seconds,
        });
        Self {
            home: Home::default(),
            session: None,
            shelf: None,
            modal: None,
            notice,
            later: Vec::new(),
            keys,
            preferences,
            now,
            page: 20,
            vocabulary: Arc::default(),
            library: Arc::default(),
            workspace,
            top,
            draft_typed: None,
            ending: false,
        }
    }

    /// Asks which language the screen should speak, once, at the first run.
    pub fn ask_language(&mut self) {
        let answers = [("en", "English"), ("ru", "Русский"), ("uk", "Українська"), ("et", "Eesti")];
        let cursor =
            answers.iter().position(|(code, _)| *code == self.preferences.language).unwrap_or_default();
        let answers = answers.into_iter().map(|(code, name)| Answer::Language(code, name)).collect();
        self.modal = Some(Modal::Pick(Pick { question: Question::Language, answers, cursor }));
    }

    /// Whether a text field has the caret: then letters are letters.
    pub fn is_typing(&self) -> bool {
        match (&self.modal, &self.session) {
            (Some(Modal::Form(_) | Modal::Finder(_)), _) => true,
            (Some(_), _) => false,
            (None, Some(session)) => session.view == View::Walk && session.rows.finding,
            (None, None) => self.home.finding,
        }
    }

    /// Seconds until something changes on the screen by itself; `None` when nothing will.
    pub fn next_deadline(&self) -> Option<i64> {
        let fading = self.notice.as_ref().filter(|notice| notice.kind == NoticeKind::Information);
        let session = self.session.as_ref();
        [
            fading.map(|notice| notice.since + FADE),
            self.draft_typed.map(|typed| typed + 1),
            session.and_then(|session| session.saving.snapshot_due),
        ]
        .into_iter()
        .flatten()
        .min()
    }
}
