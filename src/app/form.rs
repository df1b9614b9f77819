//! A few fields in a box: everything that is typed goes through one of these.

mod input;
mod keys;
mod picker;
mod purpose;

pub use input::{Choice, ChoiceLabel, Field, Input, classes, subject_classes};
pub use picker::Picker;
pub use purpose::Purpose;

use super::field::TextField;
use super::key::{Code, Key};
use crate::domain::Phrase;
use crate::domain::library::Use;

/// A box of fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is for.
    pub purpose: Purpose,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The one that has the caret.
    pub focus: usize,
    /// What is wrong with what was typed.
    pub complaint: Option<Phrase>,
    /// Whether anything was typed since the form opened.
    pub touched: bool,
    /// The list of texts over the field, while it is open; it gets the keys first.
    pub picker: Option<Picker>,
}

/// What a key did to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKey {
    /// It was used up.
    Taken,
    /// Save the form.
    Save,
    /// Close it.
    Close,
    /// Hand the text to the person's own editor.
    Editor,
    /// Show the texts that can be put into this use.
    Texts(Use),
    /// Keep the text of this use for later.
    Keep(Use),
    /// Not for a form.
    Ignored,
}

impl Form {
    /// A form that was just opened.
    pub fn new(purpose: Purpose, fields: Vec<Field>) -> Self {
        Self { purpose, fields, focus: 0, complaint: None, touched: false, picker: None }
    }

    /// The text of a field, trimmed; empty for a field of another kind.
    pub fn text(&self, label: &str) -> &str {
        match self.field(label).map(|field| &field.input) {
            Some(Input::Text(field)) => field.text().trim(),
            _ => "",
        }
    }

    /// The chosen value of a field.
    pub fn value(&self, label: &str) -> &str {
        match self.field(label).map(|field| &field.input) {
            Some(Input::One { options, chosen }) => options.get(*chosen).map_or("", |option| &option.value),
            _ => "",
        }
    }

    /// The score of a field.
    pub fn score(&self, label: &str) -> Option<u8> {
        match self.field(label).map(|field| &field.input) {
            Some(Input::Score(score)) => *score,
            _ => None,
        }
    }

    /// The chosen values of a field.
    pub fn values(&self, label: &str) -> Vec<String> {
        match self.field(label).map(|field| &field.input) {
            Some(Input::Many { options, chosen, .. }) => {
                let pairs = options.iter().zip(chosen).filter(|(_, chosen)| **chosen);
                pairs.map(|(option, _)| option.value.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Names typed with commas or semicolons between them.
    pub fn names(&self, label: &str) -> Vec<String> {
        let parts = self.text(label).split([',', ';']).map(str::trim);
        parts.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    fn field(&self, label: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.label == label)
    }

    /// The field under the caret, if it is typed text.
    pub fn typing(&mut self) -> Option<&mut TextField> {
        match self.fields.get_mut(self.focus).map(|field| &mut field.input) {
            Some(Input::Text(field)) => Some(field),
            _ => None,
        }
    }

    /// Moves the caret to a field and says what is wrong there.
    pub fn complain(&mut self, label: &str, phrase: Phrase) {
        self.focus = self.fields.iter().position(|field| field.label == label).unwrap_or(self.focus);
        self.complaint = Some(phrase);
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        if let Some(picker) = &mut self.picker {
            picker.paste(text);
        } else if let Some(field) = self.typing() {
            field.insert(text);
            self.touched = true;
            self.complaint = None;
        }
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key) -> FormKey {
        let latin = if key.ctrl { key.on_latin_layout().unwrap_or(key) } else { key };
        if self.picker.is_some() {
            return self.picker_key(latin);
        }
        match (latin.code, latin.ctrl, latin.alt) {
            (Code::Enter, false, false) => return FormKey::Save,
            (Code::Esc, ..) => return FormKey::Close,
            (Code::Char('e'), true, _) if self.typing().is_some() => return FormKey::Editor,
            (Code::Char('t'), true, _) => return self.writes().map_or(FormKey::Ignored, FormKey::Texts),
            (Code::Char('l'), true, _) => return self.writes().map_or(FormKey::Ignored, FormKey::Keep),
            (Code::Char('c' | 'z' | 's'), true, _) => return FormKey::Ignored,
            (Code::Tab, ..) => self.step(1),
            (Code::BackTab, ..) => self.step(-1),
            (Code::Backspace | Code::Delete, ..) if self.purpose == Purpose::Lens => self.clear(),
            _ => return self.input_key(latin),
        }
        FormKey::Taken
    }

    fn input_key(&mut self, key: Key) -> FormKey {
        let taken = match self.fields.get_mut(self.focus).map(|field| &mut field.input) {
            Some(Input::Text(field)) => {
                let before = field.text().to_owned();
                let taken = field.key(key);
                self.touched |= field.text() != before;
                taken
            }
            Some(Input::Score(score)) => {
                let taken = keys::rate(key, score);
                self.touched |= taken;
                taken
            }
            Some(Input::One { options, chosen }) => {
                let taken = keys::pick(key.code, options.len(), chosen);
                self.touched |= taken;
                taken
            }
            Some(Input::Many { options, chosen, at }) => match key.code {
                Code::Char(' ') => {
                    chosen.iter_mut().skip(*at).take(1).for_each(|chosen| *chosen = !*chosen);
                    self.touched = true;
                    true
                }
                // They stand one under the other.
                Code::Down if *at + 1 < options.len() => {
                    *at += 1;
                    true
                }
                Code::Up if *at > 0 => {
                    *at -= 1;
                    true
                }
                code => keys::pick(code, options.len(), at),
            },
            None => false,
        };
        if taken {
            self.complaint = None;
            return FormKey::Taken;
        }
        match key.code {
            Code::Up => self.step(-1),
            Code::Down => self.step(1),
            _ => return FormKey::Ignored,
        }
        FormKey::Taken
    }

    /// Back to the first choice of every field.
    fn clear(&mut self) {
        for field in &mut self.fields {
            if let Input::One { chosen, .. } = &mut field.input {
                *chosen = 0;
            }
        }
        self.touched = true;
    }

    fn step(&mut self, by: isize) {
        let count = self.fields.len().cast_signed().max(1);
        self.focus = (self.focus.cast_signed() + by).rem_euclid(count).cast_unsigned();
    }
}
