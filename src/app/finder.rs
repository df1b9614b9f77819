//! A list over the screen that typing narrows: commands to run, places to go to.

use super::field::{Lines, TextField};
use super::modal::Modal;
use super::rank::{Ranked, rank};
use super::session::View;
use crate::domain::{ItemId, SubjectId};

/// The list, and what is typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Finder {
    /// What is looked for.
    pub seeks: Seeks,
    /// What is typed.
    pub query: TextField,
    /// Everything that can be found.
    pub entries: Vec<Entry>,
    /// What is found, in the order of the list.
    pub found: Vec<Ranked>,
    /// The line under the cursor.
    pub cursor: usize,
    /// What stood over the screen when the list was opened, and stands there again when it is closed.
    pub over: Option<Box<Modal>>,
}

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seeks {
    /// A command to run.
    Command,
    /// A place to go to.
    Place,
}

impl Seeks {
    /// The part of the text keys that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Command => "commands",
            Self::Place => "places",
        }
    }
}

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What choosing it does.
    pub goal: Goal,
    /// What is shown and searched.
    pub name: String,
    /// Another name that it is found by.
    pub alias: String,
    /// Why it cannot be chosen now.
    pub hindrance: Option<Hindrance>,
}

impl Entry {
    /// Something that can be chosen.
    pub const fn new(goal: Goal, name: String, alias: String) -> Self {
        Self { goal, name, alias, hindrance: None }
    }
}

/// What choosing an entry does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// Runs the command in this place of the table.
    Command(usize),
    /// Shows a view of the audit.
    View(View),
    /// Goes to a section of the walk, by its place.
    Section(usize),
    /// Goes to an item of the walk; listed once something is typed.
    Item(ItemId),
    /// Goes to the items of a product, service or employee; listed once something is typed.
    Subject(SubjectId),
    /// Goes to the newest visit of a site, by its place among the audits.
    Site(usize),
}

/// Why a command cannot be run now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// It belongs to other screens.
    Elsewhere,
    /// For another reason: its text key.
    Because(&'static str),
}

impl Hindrance {
    /// The text key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Elsewhere => "hinder-elsewhere",
            Self::Because(key) => key,
        }
    }
}

impl Finder {
    /// A list that was just opened: nothing is typed.
    pub fn new(seeks: Seeks, entries: Vec<Entry>, over: Option<Modal>) -> Self {
        let query = TextField::new("", Lines::One);
        let mut finder =
            Self { seeks, query, entries, found: Vec::new(), cursor: 0, over: over.map(Box::new) };
        finder.search();
        finder
    }

    /// Finds what is typed: what can be chosen before what cannot, the best match first.
    pub fn search(&mut self) {
        let texts: Vec<String> =
            self.entries.iter().map(|entry| format!("{} {}", entry.name, entry.alias)).collect();
        let ranked = rank(self.query.text(), texts.iter().map(String::as_str));
        let all = self.query.text().trim().is_empty();
        let listed = |entry: &Entry| !all || !matches!(entry.goal, Goal::Item(_) | Goal::Subject(_));
        let entry = |found: &Ranked| self.entries.get(found.place);
        self.found = ranked.into_iter().filter(|found| entry(found).is_some_and(listed)).collect();
        self.found.sort_by_key(|found| entry(found).is_some_and(|entry| entry.hindrance.is_some()));
        self.cursor = 0;
    }

    /// The entry under the cursor.
    pub fn current(&self) -> Option<&Entry> {
        self.found.get(self.cursor).and_then(|found| self.entries.get(found.place))
    }
}
