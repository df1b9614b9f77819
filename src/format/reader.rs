//! Reads TOML tables key by key and notes everything that is wrong on the way, so that one wrong value does not
//! hide the others.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::SCHEMA;
use super::nearest::nearest;
use super::problem::{Lines, MORE_ERRORS, Problem, Problems, Read, Severity};
use crate::domain::Phrase;

mod field;

pub(crate) use field::Field;

/// One table of a file.
#[derive(Clone)]
pub(crate) struct Table<'a> {
    entries: &'a DeTable<'a>,
    span: Range<usize>,
    problems: &'a Problems<'a>,
}

/// A file taken apart.
pub(crate) struct Document<'a> {
    root: DeTable<'a>,
    broken: bool,
}

impl<'a> Document<'a> {
    /// Takes a file apart and notes where it is not TOML.
    pub(crate) fn parse(text: &'a str, problems: &Problems<'_>) -> Self {
        let (root, errors) = DeTable::parse_recoverable(text);
        let mut broken = BTreeSet::new();
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let span = span.start.min(text.len())..span.end.min(text.len());
            // What follows from the first error of a line says nothing new.
            if broken.insert(problems.line(span.start)) {
                let message = error.message();
                let hint = Phrase::new("hint-syntax").with("kind", kind_of(message));
                problems.error(&span, Phrase::new("problem-syntax").with("message", message), Some(hint));
            }
        }
        Self { root: root.into_inner(), broken: !broken.is_empty() }
    }

    /// The table of the whole file.
    pub(crate) const fn root(&'a self, problems: &'a Problems<'a>) -> Table<'a> {
        Table { entries: &self.root, span: 0..0, problems }
    }

    /// Whether some of the file could not be taken apart, so that what seems to be missing may only be hidden.
    const fn is_broken(&self) -> bool {
        self.broken
    }
}

impl<'a> Table<'a> {
    pub(crate) const fn span(&self) -> &Range<usize> {
        &self.span
    }

    pub(crate) const fn problems(&self) -> &'a Problems<'a> {
        self.problems
    }

    /// The value of a key, if it is there.
    pub(crate) fn field(&self, key: &str) -> Option<Field<'a>> {
        let (name, value) = self.entries.get_key_value(key)?;
        Some(self.as_field(name, value))
    }

    fn as_field(
        &self,
        name: &'a Spanned<toml::de::DeString<'a>>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Field<'a> {
        let span = value.span();
        // A table made by dotted keys has no place of its own: its key stands for it.
        let span = if span.is_empty() { name.span() } else { span };
        Field {
            key: name.get_ref(),
            value: value.get_ref(),
            span,
            key_span: name.span(),
            in_list: false,
            problems: self.problems,
        }
    }

    /// The value of a key that must be there; `example` is a line that would do.
    pub(crate) fn need(&self, key: &str, example: &str) -> Option<Field<'a>> {
        let field = self.field(key);
        if field.is_none() {
            let what = Phrase::new("problem-missing").with("key", key);
            let hint = Phrase::new("hint-add-line").with("example", example);
            self.problems.error(&self.span, what, Some(hint));
        }
        field
    }

    /// Every key and value, in the order of the file.
    pub(crate) fn fields(&self) -> Vec<Field<'a>> {
        let mut fields: Vec<_> =
            self.entries.iter().map(|(name, value)| self.as_field(name, value)).collect();
        fields.sort_by_key(|field| (field.key_span.start, Reverse(field.key_span.end)));
        fields
    }

    /// The tables under `[[key]]`, in the order of the file; none if there is no such key.
    pub(crate) fn tables(&self, key: &str) -> Vec<Self> {
        self.field(key).and_then(|field| field.tables()).unwrap_or_default()
    }

    /// Notes every key that is not one of these.
    pub(crate) fn only(&self, known: &[&str]) {
        for (name, _) in self.entries {
            let key: &str = name.get_ref();
            if !known.contains(&key) {
                let what = Phrase::new("problem-unknown-key").with("key", key);
                self.problems.error(&name.span(), what, Some(meant(key, known.iter().copied())));
            }
        }
    }

    /// Whether the file is of a version that this program reads; if it is newer, nothing else is worth saying.
    fn schema(&self) -> Schema {
        let hint = Some(Phrase::new("hint-schema"));
        let Some(field) = self.field("schema") else {
            self.problems.error(&self.span, Phrase::new("problem-schema-missing"), hint);
            return Schema::Readable;
        };
        match field.whole() {
            Some(SCHEMA) => {}
            Some(version) if version > SCHEMA => {
                let what = Phrase::new("problem-schema-newer").with("found", version.to_string());
                let what = what.with("known", SCHEMA.to_string());
                self.problems.error(&field.span, what, Some(Phrase::new("hint-schema-newer")));
                return Schema::Newer;
            }
            Some(version) => {
                let what = Phrase::new("problem-schema-unknown").with("found", version.to_string());
                self.problems.error(&field.span, what, hint);
            }
            None => self.problems.error(&field.span, Phrase::new("problem-schema-type"), hint),
        }
        Schema::Readable
    }
}

/// Whether a file is of a version that this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Schema {
    /// Worth reading on.
    Readable,
    /// Written by a newer program.
    Newer,
}

/// A hint at the word that was probably meant, or at all that could be.
pub(crate) fn meant<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> Phrase {
    match nearest(word, known.clone()) {
        Some(nearest) => Phrase::new("hint-nearest").with("nearest", nearest),
        None => Phrase::new("hint-one-of").with("words", known.collect::<Vec<_>>().join(", ")),
    }
}

/// What kind of mistake the reader of TOML speaks of: its own words are English.
fn kind_of(message: &str) -> &'static str {
    match message {
        _ if message.starts_with("duplicate") => "twice",
        _ if message.contains("date") || message.contains("time") => "moment",
        _ => "signs",
    }
}

/// Notices when something stands in a file twice.
#[derive(Clone, Default)]
pub(crate) struct Once {
    seen: BTreeMap<String, usize>,
}

impl Once {
    /// Whether this is the first of its name; if not, says where the first stands.
    pub(crate) fn first(&mut self, name: &str, span: &Range<usize>, problems: &Problems<'_>) -> bool {
        if let Some(first) = self.seen.get(name) {
            let what = Phrase::new("problem-repeated").with("name", name);
            let what = what.with("line", problems.line(*first).to_string());
            problems.error(span, what, Some(Phrase::new("hint-repeated")));
            return false;
        }
        self.seen.insert(name.to_owned(), span.start);
        true
    }

    /// Whether it stands in the file.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.seen.contains_key(name)
    }
}

/// Reads a whole file; `value` gets its table, unless a newer program wrote it.
///
/// # Errors
/// Every problem of the file, sorted by place, if one of them keeps it from being used.
pub(crate) fn whole<T>(
    text: &str,
    value: impl FnOnce(&Table<'_>) -> Option<T>,
) -> Result<Read<T>, Vec<Problem>> {
    let problems = Problems::of(text);
    let document = Document::parse(text, &problems);
    let value = {
        let root = document.root(&problems);
        match root.schema() {
            Schema::Newer => None,
            Schema::Readable => value(&root),
        }
    };
    let broken = document.is_broken();
    drop(document);
    problems.conclude(value).map_err(|found| if broken { without_hidden(found, text) } else { found })
}

/// What is left to say of a file that is not whole TOML: nothing about what may only be hidden by its errors.
fn without_hidden(mut problems: Vec<Problem>, text: &str) -> Vec<Problem> {
    let lines = Lines::of(text);
    let line = |problem: &Problem| lines.line(problem.span.start);
    let broken: BTreeSet<usize> =
        problems.iter().filter(|problem| problem.what.key == "problem-syntax").map(line).collect();
    problems.retain(|problem| match problem.what.key {
        "problem-syntax" | MORE_ERRORS => true,
        _ if problem.severity == Severity::Warning => false,
        "problem-missing" | "problem-schema-missing" | "problem-no-touchpoints" => false,
        _ => !broken.contains(&line(problem)),
    });
    problems
}
