//! What is wrong with a file, where, and what to do about it.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use crate::domain::Phrase;

mod lines;
mod render;
mod tally;

pub(crate) use lines::Lines;
pub use render::{Look, Names, render};
pub(crate) use tally::MORE_ERRORS;
use tally::MORE_WARNINGS;
pub use tally::Tally;

/// Whether a file can be used in spite of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used, but somebody should look at it.
    Warning,
}

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether the file can be used all the same.
    pub severity: Severity,
    /// The bytes of the file that it is about; may be empty.
    pub span: Range<usize>,
    /// What is wrong.
    pub what: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
}

/// A value read from a file, with the warnings that do not keep it from being used.
#[derive(Debug, Clone, PartialEq)]
pub struct Read<T> {
    /// What the file says.
    pub value: T,
    /// Sorted by place in the file.
    pub warnings: Vec<Problem>,
}

/// A file as it was read, for showing problems in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What to call it: usually its path.
    pub name: String,
    /// All of its text; bytes that are not UTF-8 already replaced.
    pub text: String,
}

impl Source {
    /// A file by name and bytes; what is not UTF-8 is replaced, which leaves all places before it as they are.
    pub fn new(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self { name: name.into(), text: String::from_utf8_lossy(bytes).into_owned() }
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let lines = Lines::of(&self.text);
        let offset = self.text.floor_char_boundary(offset);
        let before = self.text.get(lines.start(offset)..offset).unwrap_or_default();
        (lines.line(offset), before.chars().count() + 1)
    }
}

/// Collects the problems of one file while it is read.
pub(crate) struct Problems<'a> {
    text: &'a str,
    lines: OnceCell<Lines>,
    found: RefCell<Vec<Problem>>,
}

impl<'a> Problems<'a> {
    pub(crate) const fn of(text: &'a str) -> Self {
        Self { text, lines: OnceCell::new(), found: RefCell::new(Vec::new()) }
    }

    pub(crate) fn error(&self, span: &Range<usize>, what: Phrase, hint: Option<Phrase>) {
        self.push(Severity::Error, span, what, hint);
    }

    pub(crate) fn warning(&self, span: &Range<usize>, what: Phrase, hint: Option<Phrase>) {
        self.push(Severity::Warning, span, what, hint);
    }

    fn push(&self, severity: Severity, span: &Range<usize>, what: Phrase, hint: Option<Phrase>) {
        self.found.borrow_mut().push(Problem { severity, span: span.clone(), what, hint });
    }

    pub(crate) fn line(&self, offset: usize) -> usize {
        self.lines.get_or_init(|| Lines::of(self.text)).line(offset)
    }

    /// The value with its warnings, or every problem if one of them is an error or there is no value.
    pub(crate) fn conclude<T>(self, value: Option<T>) -> Result<Read<T>, Vec<Problem>> {
        let mut found = self.found.into_inner();
        found.sort_by_key(|problem| (problem.span.start, problem.span.end));
        found = shortened(found);
        let usable = found.iter().all(|problem| problem.severity == Severity::Warning);
        match value {
            Some(value) if usable => Ok(Read { value, warnings: found }),
            _ => Err(found),
        }
    }
}

/// More problems than anybody mends at one go, or a terminal shows in a moment.
const ENOUGH: usize = 1000;

/// The first problems of very many, errors before warnings, with one of each severity that counts the rest.
fn shortened(mut found: Vec<Problem>) -> Vec<Problem> {
    let all = Tally::of(&found);
    if found.len() <= ENOUGH {
        return found;
    }
    if all.errors > 0 {
        found.retain(|problem| problem.severity == Severity::Error);
    }
    found.truncate(ENOUGH);
    let shown = Tally::of(&found);
    let end = found.last().map(|last| last.span.clone()).unwrap_or_default();
    let rest = [
        (Severity::Error, MORE_ERRORS, all.errors - shown.errors),
        (Severity::Warning, MORE_WARNINGS, all.warnings - shown.warnings),
    ];
    for (severity, key, count) in rest.into_iter().filter(|(_, _, count)| *count > 0) {
        let what = Phrase::new(key).count("count", count);
        found.push(Problem { severity, span: end.clone(), what, hint: None });
    }
    found
}

/// The text of a file that must be UTF-8.
pub(crate) fn decode(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let what = Phrase::new("problem-not-utf8");
        let hint = Some(Phrase::new("hint-not-utf8"));
        vec![Problem { severity: Severity::Error, span: at..at + 1, what, hint }]
    })
}
