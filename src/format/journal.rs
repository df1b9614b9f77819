//! `journal.jsonl`: every change of one audit, one a line, only ever added to.

use change::Misplaced;
use serde::de::Error;
use serde_json::Value;

use crate::domain::{Entry, Phrase};

use super::SCHEMA;
use super::problem::{Problem, Severity};

mod answer;
mod audit;
mod change;
mod entry;
mod fields;
mod parts;
mod touchpoint;
mod upgrade;
mod values;

/// What a `journal.jsonl` says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JournalFile {
    /// In the order of the file.
    pub entries: Vec<Entry>,
    /// The bytes up to the end of the last entry; what follows them was never confirmed.
    pub whole: usize,
    /// Whether a torn line follows: the program or the computer died while it was written.
    pub torn: bool,
    /// Whether the last entry is whole but its line feed is missing: one has to be written before the next entry.
    pub unended: bool,
}

/// Reads a journal. A last line without its line feed that is no entry is torn and left out.
///
/// # Errors
/// Every line that is no entry of this version.
pub fn read(bytes: &[u8]) -> Result<JournalFile, Vec<Problem>> {
    let mut file = JournalFile::default();
    let mut problems = Vec::new();
    let mut start = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let ended = line.ends_with(b"\n");
        if line.trim_ascii().is_empty() {
            start += line.len();
            continue;
        }
        match entry(line) {
            Ok(entry) => {
                file.entries.push(entry);
                file.unended = !ended;
                file.whole = start + line.len();
            }
            Err(_) if !ended => file.torn = true,
            Err(_) => problems.push(explain(line, start)),
        }
        start += line.len();
    }
    if problems.is_empty() { Ok(file) } else { Err(problems) }
}

fn entry(line: &[u8]) -> Result<Entry, serde_json::Error> {
    let line: entry::Line = serde_json::from_slice(line)?;
    Entry::try_from(line).map_err(|Misplaced| serde_json::Error::custom("`begin` inside `all`"))
}

/// One entry as a line, with its line feed.
pub fn line(entry: &Entry) -> String {
    // Only keys that are no text, and values that refuse, could make this fail; an entry has neither.
    let mut line = serde_json::to_string(&entry::Line::from(entry)).unwrap_or_default();
    line.push('\n');
    line
}

/// What is wrong with a line, and whether a newer program may have written it.
fn explain(line: &[u8], start: usize) -> Problem {
    let line = line.trim_ascii_end();
    let (message, column) = match entry(line) {
        Ok(_) => (String::new(), 0),
        Err(error) => (error.to_string(), error.column().saturating_sub(1)),
    };
    let parsed = serde_json::from_slice::<Value>(line).ok();
    let (what, hint) = if let Some(what) = parsed.as_ref().and_then(written_by_newer) {
        (what, "hint-journal-newer")
    } else {
        // The place that the message names is one in the line, not in the file.
        let message = message.split(" at line ").next().unwrap_or_default();
        let hint = if parsed.is_some() { "hint-journal-strange" } else { "hint-journal-line" };
        (Phrase::new("problem-journal-line").with("message", message), hint)
    };
    let at = start + column.min(line.len());
    let span = at..(at + 1).min(start + line.len());
    Problem { severity: Severity::Error, span, what, hint: Some(Phrase::new(hint)) }
}

fn written_by_newer(line: &Value) -> Option<Phrase> {
    let edit = line.get("edit")?.as_object()?;
    let (word, body) = edit.iter().next()?;
    let schema = body.get("schema").and_then(Value::as_i64);
    if word == "begin" && schema.is_some_and(|schema| schema > SCHEMA) {
        let found = schema.unwrap_or_default().to_string();
        let what = Phrase::new("problem-schema-newer").with("found", found);
        return Some(what.with("known", SCHEMA.to_string()));
    }
    if edit.len() == 1 && !entry::is_edit(word) {
        return Some(Phrase::new("problem-journal-edit").with("edit", word.as_str()));
    }
    None
}
