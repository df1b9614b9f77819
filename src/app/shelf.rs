//! The catalogues on the screen: the list of them, and the one that is being edited.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use super::command::Action;
use super::form::Form;
use crate::domain::catalogue::Class;
use crate::domain::{Catalogue, Lang, Touchpoint, TouchpointId};

/// The list of catalogues.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    /// What there is, the workspace's own first; `None` until it was looked up.
    pub lines: Option<Vec<ShelfLine>>,
    /// The one under the cursor.
    pub cursor: usize,
    /// The catalogue that is being edited.
    pub open: Option<Box<Editing>>,
}

/// A catalogue of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfLine {
    /// How it is opened: its id, or its file.
    pub name: String,
    /// What is known of it, or what is wrong with its file, line by line.
    pub state: Result<ShelfState, Vec<String>>,
}

/// What the list says of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfState {
    /// What people call it.
    pub title: String,
    /// Its edition.
    pub revision: u32,
    /// How many touchpoints a new audit rates.
    pub touchpoints: usize,
    /// Its languages, the main one first, each with the number of texts that are missing in it.
    pub languages: Vec<(Lang, usize)>,
    /// Whether the program carries it or the workspace.
    pub home: Home,
}

/// Who carries a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// The program.
    Program,
    /// The workspace.
    Workspace,
}

/// A catalogue and the file that it stands in.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenCatalogue {
    /// Its file; `None` while it is the program's own.
    pub path: Option<PathBuf>,
    /// The file.
    pub text: Arc<str>,
    /// What it says.
    pub catalogue: Arc<Catalogue>,
}

/// A catalogue that is being edited.
#[derive(Debug, Clone, PartialEq)]
pub struct Editing {
    /// As it is on the disk.
    pub file: OpenCatalogue,
    /// The language that is shown.
    pub lang: Lang,
    /// The touchpoint under the cursor, by its place in [`listed`](Self::listed).
    pub cursor: usize,
    /// What the next save means; `None` while nothing is being saved.
    pub saving: Option<Saving>,
    /// What was asked for while something was being saved.
    pub later: VecDeque<Action>,
    /// A form that could not be saved, to be shown again.
    pub rejected: Option<Form>,
    /// The revision that the file had when it was opened: the first edit counts it up.
    begun: u32,
    undo: Vec<Arc<str>>,
    redo: Vec<Arc<str>>,
}

/// What a save that is under way means.
#[derive(Debug, Clone, PartialEq)]
pub enum Saving {
    /// A new edit, from this form if it was one; the cursor goes to this touchpoint.
    Edit(Option<Box<Form>>, TouchpointId),
    /// The latest edit is taken back.
    Undo,
    /// It is made again.
    Redo,
}

impl Editing {
    /// A catalogue that was just opened, shown in this language if it has that.
    pub fn new(file: OpenCatalogue, lang: Lang) -> Self {
        let catalogue = &file.catalogue;
        let lang = if catalogue.languages.contains(&lang) { lang } else { catalogue.main_language() };
        Self {
            begun: catalogue.revision,
            file,
            lang,
            cursor: 0,
            saving: None,
            later: VecDeque::new(),
            rejected: None,
            undo: Vec::new(),
            redo: Vec::new(),
        }
    }

    /// Whether the next edit is the first one.
    pub fn is_fresh(&self) -> bool {
        self.file.catalogue.revision == self.begun
    }

    /// The touchpoints class by class, in the order of the walk.
    pub fn listed(&self) -> Vec<&Arc<Touchpoint>> {
        let all = &self.file.catalogue.touchpoints;
        Class::ALL.iter().flat_map(|class| all.iter().filter(move |one| one.class == *class)).collect()
    }

    /// The touchpoint under the cursor.
    pub fn current(&self) -> Option<&Arc<Touchpoint>> {
        self.listed().get(self.cursor).copied()
    }

    /// The one before (−1) or after (1) the one under the cursor, if it is of the same class.
    pub fn neighbour(&self, by: isize) -> Option<&Arc<Touchpoint>> {
        let here = self.current()?;
        let other = self.listed().get(self.cursor.checked_add_signed(by)?).copied()?;
        (other.class == here.class).then_some(other)
    }

    /// What an undo would bring back.
    pub fn before(&self) -> Option<&Arc<str>> {
        self.undo.last()
    }

    /// What a redo would bring back.
    pub fn after(&self) -> Option<&Arc<str>> {
        self.redo.last()
    }

    /// The file as it was saved.
    pub fn saved(&mut self, file: OpenCatalogue) {
        let here = self.current().map(|one| one.id.clone());
        let old = Arc::clone(&self.file.text);
        self.file = file;
        let wanted = match self.saving.take() {
            Some(Saving::Edit(_, id)) => {
                self.undo.push(old);
                self.redo.clear();
                Some(id)
            }
            Some(Saving::Undo) => {
                self.undo.pop();
                self.redo.push(old);
                here
            }
            Some(Saving::Redo) => {
                self.redo.pop();
                self.undo.push(old);
                here
            }
            // Somebody else changed the file: what was before that cannot be brought back any more.
            None => {
                self.undo.clear();
                self.redo.clear();
                self.begun = self.file.catalogue.revision;
                here
            }
        };
        if !self.file.catalogue.languages.contains(&self.lang) {
            self.lang = self.file.catalogue.main_language();
        }
        let place = wanted.and_then(|id| self.listed().iter().position(|one| one.id == id));
        let last = self.file.catalogue.touchpoints.len().saturating_sub(1);
        self.cursor = place.unwrap_or(self.cursor).min(last);
    }
}
