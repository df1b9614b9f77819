//! What can stand over a screen.

use super::finder::Finder;
use super::form::{Form, Purpose};
use crate::domain::catalogue::Audience;
use crate::domain::gaps::Gap;
use crate::domain::upgrade::Plan;
use crate::domain::{Edition, Heading, ImprovementId, ItemId, Lang};

/// A box over the screen; it gets the keys first.
#[derive(Debug, Clone, PartialEq)]
pub enum Modal {
    /// Fields to fill in.
    Form(Form),
    /// What keys do here; scrolled by so many lines.
    Help(usize),
    /// What stands behind a number.
    Explain(Explain),
    /// What is missing before the audit is finished.
    Gaps(Gaps),
    /// The questions about the site; the one under the cursor.
    Facts(usize),
    /// What an upgrade of the catalogue would do.
    Upgrade(Box<Upgrading>),
    /// A choice among few.
    Pick(Pick),
    /// Commands or places, narrowed by typing.
    Finder(Finder),
    /// Something that went wrong, in several lines; scrolled by so many.
    Trouble(Vec<String>, usize),
}

/// The arithmetic of one number.
#[derive(Debug, Clone, PartialEq)]
pub struct Explain {
    /// Whose numbers.
    pub audience: Audience,
    /// Which part of them; `None` is the whole.
    pub part: Option<Heading>,
    /// The touchpoint or item under the cursor.
    pub cursor: usize,
}

/// What an upgrade of the catalogue would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Upgrading {
    /// The catalogue to come.
    pub edition: Edition,
    /// What it would do.
    pub plan: Plan,
    /// The first line in sight.
    pub top: usize,
}

/// The list of gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct Gaps {
    /// All of them.
    pub gaps: Vec<Gap>,
    /// The one under the cursor.
    pub cursor: usize,
}

/// A choice among few.
#[derive(Debug, Clone, PartialEq)]
pub struct Pick {
    /// What is asked.
    pub question: Question,
    /// The answers.
    pub answers: Vec<Answer>,
    /// The one under the cursor.
    pub cursor: usize,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Which language the screen speaks.
    Language,
    /// What to do although not everything is saved.
    Unsaved,
    /// Whether to put an audit into the trash folder.
    Remove,
    /// Which improvement also mends this item.
    Attach,
    /// Which language to show a catalogue in.
    Translate,
}

impl Question {
    /// Its text key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Language => "ask-language",
            Self::Unsaved => "ask-unsaved",
            Self::Remove => "ask-remove",
            Self::Attach => "ask-attach",
            Self::Translate => "ask-translate",
        }
    }
}

/// An answer and what is shown for it.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A language of the screen: its code.
    Language(&'static str, &'static str),
    /// Try to save again.
    Retry,
    /// Save into another folder.
    Elsewhere,
    /// Quit and lose what is not saved.
    QuitAnyway,
    /// Yes, put this folder into the trash.
    Remove(std::path::PathBuf),
    /// No.
    No,
    /// This language of a catalogue.
    Translate(Lang),
    /// Add this item to this improvement, which says …
    Attach(ItemId, ImprovementId, String),
}

impl Modal {
    /// The form over the screen, if it is one of this purpose.
    pub fn form(&self) -> Option<&Form> {
        match self {
            Self::Form(form) => Some(form),
            _ => None,
        }
    }

    /// Whether it is filled in with an eye on the item under the cursor.
    pub fn is_about_the_item(&self) -> bool {
        self.is_note() || self.form().is_some_and(|form| form.purpose == Purpose::Remark)
    }

    /// Whether it is the note of an item.
    pub fn is_note(&self) -> bool {
        self.form().is_some_and(|form| matches!(form.purpose, Purpose::Note(_) | Purpose::Internal(_)))
    }
}
