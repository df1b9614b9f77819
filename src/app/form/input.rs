//! The fields of a form and what can be chosen in them.

use crate::app::field::{Lines, TextField};
use crate::domain::catalogue::Class;

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Text key of its label.
    pub label: &'static str,
    /// What it holds.
    pub input: Input,
    /// The same in another language, to be read beside it; empty if there is nothing to read.
    pub beside: String,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Typed text.
    Text(TextField),
    /// A score from 0 to 10, or none.
    Score(Option<u8>),
    /// One of several.
    One {
        /// What can be chosen.
        options: Vec<Choice>,
        /// Which one is.
        chosen: usize,
    },
    /// Any of several.
    Many {
        /// What can be chosen.
        options: Vec<Choice>,
        /// Which ones are.
        chosen: Vec<bool>,
        /// Where the cursor stands.
        at: usize,
    },
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it stands for.
    pub value: String,
    /// What is shown.
    pub label: ChoiceLabel,
}

/// What a choice shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChoiceLabel {
    /// The program's own word, by text key.
    Word(String),
    /// A name from the files.
    Name(String),
}

impl Choice {
    /// A choice that is shown by the program's own word.
    pub fn word(value: &str, key: impl Into<String>) -> Self {
        Self { value: value.to_owned(), label: ChoiceLabel::Word(key.into()) }
    }

    /// A choice that is shown by a name from the files.
    pub fn name(value: impl Into<String>, name: impl Into<String>) -> Self {
        Self { value: value.into(), label: ChoiceLabel::Name(name.into()) }
    }
}

impl Field {
    /// A line of text.
    pub fn line(label: &'static str, text: &str) -> Self {
        Self { label, input: Input::Text(TextField::new(text, Lines::One)), beside: String::new() }
    }

    /// Several lines of text.
    pub fn lines(label: &'static str, text: &str) -> Self {
        Self { label, input: Input::Text(TextField::new(text, Lines::Many)), beside: String::new() }
    }

    /// The same with a text to be read beside it.
    #[must_use]
    pub fn beside(mut self, text: &str) -> Self {
        text.clone_into(&mut self.beside);
        self
    }

    /// A score, or none.
    pub const fn score(label: &'static str, score: Option<u8>) -> Self {
        Self { label, input: Input::Score(score), beside: String::new() }
    }

    /// One of several; the one with `value` is chosen.
    pub fn one(label: &'static str, options: Vec<Choice>, value: &str) -> Self {
        let chosen = options.iter().position(|option| option.value == value).unwrap_or_default();
        Self { label, input: Input::One { options, chosen }, beside: String::new() }
    }

    /// Any of several; those with `values` are chosen.
    pub fn many(label: &'static str, options: Vec<Choice>, values: &[String]) -> Self {
        let chosen: Vec<bool> = options.iter().map(|option| values.contains(&option.value)).collect();
        let at = chosen.iter().position(|chosen| *chosen).unwrap_or_default();
        Self { label, input: Input::Many { options, chosen, at }, beside: String::new() }
    }
}

/// The classes that have subjects with names.
pub fn subject_classes() -> Vec<Choice> {
    let named = Class::ALL.iter().filter(|class| **class != Class::Business);
    named.map(|class| Choice::word(class.key(), format!("class-{}", class.key()))).collect()
}

/// All four classes.
pub fn classes() -> Vec<Choice> {
    Class::ALL.iter().map(|class| Choice::word(class.key(), format!("class-{}", class.key()))).collect()
}
