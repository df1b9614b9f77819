//! Everything the screen is made from.

mod place;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::field::TextField;
use super::keymap::KeyMap;
use super::message::{AuditLine, CatalogueChoice};
use super::modal::{Answer, Modal, Pick, Question};
use super::session::{Session, View};
use super::shelf::Shelf;
use crate::domain::{Moment, Phrase};

/// Seconds after which a piece of information fades.
pub const FADE: i64 = 4;

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
    /// Names of weekdays in the language of the screen.
    pub weekdays: Arc<Vec<Vec<String>>>,
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
    /// The person's own keys.
    pub keys: BTreeMap<String, Vec<String>>,
}

/// Something the status line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What.
    pub phrase: Phrase,
    /// Information fades; an error stays until a key.
    pub kind: NoticeKind,
    /// When it was said, in seconds.
    pub since: i64,
}

/// How a notice behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Fades.
    Information,
    /// Stays until a key.
    Error,
}

/// What the list of audits waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Busy {
    /// Nothing.
    #[default]
    No,
    /// Audits are still being found.
    Scanning,
    /// An audit is being opened and the list was not read.
    Opening,
}

/// The list of audits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Home {
    /// What was found, by client, site and newest visit.
    pub audits: Vec<AuditLine>,
    /// The line under the cursor among those shown.
    pub cursor: usize,
    /// The first line in sight.
    pub top: usize,
    /// What is being done about it.
    pub busy: Busy,
    /// What is searched for.
    pub find: Option<TextField>,
    /// Whether the caret is in the search field.
    pub finding: bool,
    /// What audits can be begun with.
    pub catalogues: Vec<CatalogueChoice>,
    /// Somebody wants to begin an audit: the form opens when the catalogues are listed.
    pub beginning: bool,
    /// The audit to put the cursor on when it turns up.
    pub wanted: Option<PathBuf>,
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
            weekdays: Arc::default(),
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

    /// Says something that fades.
    pub fn inform(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { phrase, kind: NoticeKind::Information, since: self.now.seconds });
    }

    /// Says something that stays until a key.
    pub fn warn(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { phrase, kind: NoticeKind::Error, since: self.now.seconds });
    }

    /// Says the next of what is still to be said.
    pub fn say_next(&mut self) {
        if !self.later.is_empty() {
            let next = self.later.remove(0);
            self.warn(next);
        }
    }

    /// Whether a text field has the caret: then letters are letters.
    pub fn is_typing(&self) -> bool {
        match (&self.modal, &self.session) {
            (Some(Modal::Form(_)), _) => true,
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

impl Home {
    /// The audits that are shown, by their place in [`Home::audits`].
    pub fn shown(&self) -> Vec<usize> {
        let words = self.find.as_ref().map(|find| super::session::fold_letters(find.text()));
        let fits = |line: &AuditLine| {
            let Some(words) = &words else { return true };
            let day = line.started.map(|at| at.date().to_string()).unwrap_or_default();
            let all = super::session::fold_letters(&format!("{} {} {day}", line.client, line.site));
            words.split_whitespace().all(|word| all.contains(word))
        };
        (0..self.audits.len()).filter(|place| self.audits.get(*place).is_some_and(fits)).collect()
    }

    /// The audit under the cursor.
    pub fn current(&self) -> Option<&AuditLine> {
        let place = *self.shown().get(self.cursor)?;
        self.audits.get(place)
    }
}
