//! The list of texts at hand over a field: typing narrows it, Enter puts a text at the caret.

use crate::app::field::{Lines, TextField};
use crate::app::key::{Code, Key};
use crate::app::rank::{Ranked, rank};
use crate::domain::library::{Offer, Use};

use super::{Form, FormKey, Purpose};

/// The list, open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picker {
    /// What is searched for.
    pub find: TextField,
    /// Everything that fits here, the nearest first.
    pub offers: Vec<Offer>,
    /// What was found of it, the best first.
    pub found: Vec<Ranked>,
    /// The line under the cursor.
    pub cursor: usize,
}

/// What a key did to the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Picked {
    /// It was used up.
    Nothing,
    /// This text goes to the caret, and the list closes.
    Text(String),
    /// The list closes.
    Close,
    /// Not for a list.
    Ignored,
}

/// Lines that a page goes by.
const PAGE: isize = 8;

impl Picker {
    /// Over these texts, all of them in sight.
    pub fn new(offers: Vec<Offer>) -> Self {
        let mut picker = Self { find: TextField::new("", Lines::One), offers, found: Vec::new(), cursor: 0 };
        picker.narrow();
        picker
    }

    /// The text under the cursor.
    pub fn current(&self) -> Option<&Offer> {
        self.found.get(self.cursor).and_then(|found| self.offers.get(found.place))
    }

    /// Takes pasted text into the search.
    pub fn paste(&mut self, text: &str) {
        self.find.insert(text);
        self.narrow();
    }

    fn narrow(&mut self) {
        self.found = rank(self.find.text(), self.offers.iter().map(|offer| offer.text.as_str()));
        self.cursor = 0;
    }

    fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.found.len().saturating_sub(1));
    }

    /// Takes a key.
    fn key(&mut self, key: Key) -> Picked {
        match (key.code, key.ctrl) {
            (Code::Enter, false) => {
                return self.current().map_or(Picked::Nothing, |offer| Picked::Text(offer.text.clone()));
            }
            (Code::Esc, _) | (Code::Char('t'), true) => return Picked::Close,
            (Code::Char('c' | 'z' | 's'), true) => return Picked::Ignored,
            (Code::Up, _) => self.step(-1),
            (Code::Down, _) => self.step(1),
            (Code::PageUp, _) => self.step(-PAGE),
            (Code::PageDown, _) => self.step(PAGE),
            _ => {
                let before = self.find.text().to_owned();
                self.find.key(key);
                if self.find.text() != before {
                    self.narrow();
                }
            }
        }
        Picked::Nothing
    }
}

impl Form {
    /// What the field under the caret is for, if texts at hand go into it.
    pub fn writes(&self) -> Option<Use> {
        match (&self.purpose, self.fields.get(self.focus)?.label) {
            (Purpose::Internal(_), _) => Some(Use::Internal),
            (_, "field-why" | "field-wish" | "field-said") => Some(Use::Answer),
            (_, "field-note" | "field-closing" | "field-conclusion") => Some(Use::Note),
            (Purpose::NewImprovement | Purpose::EditImprovement(_), "field-text") => Some(Use::Improvement),
            _ => None,
        }
    }

    /// Puts a text at the caret, with a blank between it and a word on either side.
    fn insert_apart(&mut self, text: &str) {
        let Some(field) = self.typing() else { return };
        let blank = |wanted: bool| if wanted { " " } else { "" };
        let before = field.before().chars().next_back().is_some_and(|c| !c.is_whitespace());
        let after = field.text().chars().nth(field.before().chars().count());
        let after = after.is_some_and(char::is_alphanumeric);
        let text = format!("{}{text}{}", blank(before), blank(after));
        self.paste(&text);
    }

    pub(super) fn picker_key(&mut self, key: Key) -> FormKey {
        let picked = self.picker.as_mut().map_or(Picked::Ignored, |picker| picker.key(key));
        match picked {
            Picked::Nothing => return FormKey::Taken,
            Picked::Ignored => return FormKey::Ignored,
            Picked::Close => self.picker = None,
            Picked::Text(text) => {
                self.picker = None;
                self.insert_apart(&text);
            }
        }
        FormKey::Taken
    }
}
