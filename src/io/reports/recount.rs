//! Reads a written report again and counts what of the audit is in it, so that nobody hands over half of one.

use serde_json::Value;

use super::document::{Content, Format};
use crate::domain::visible::visible;
use crate::report::View;

/// Where the notes stand in the table of items, from 0.
const NOTE: usize = 16;
/// Where the auditor's own notes stand, if they were asked for.
const INTERNAL: usize = 18;

/// How much of an audit stands in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    /// Items, rated or not.
    pub items: usize,
    /// Notes, the auditor's own among them when they were asked for.
    pub notes: usize,
    /// Improvements.
    pub improvements: usize,
    /// Answers of the survey, where the format has a place for each.
    pub answers: usize,
}

impl Counted {
    /// All that the audit has.
    pub fn of(view: &View) -> Self {
        let answers = view.survey.iter().map(|survey| survey.answers.len()).sum();
        Self {
            items: view.items.len(),
            notes: notes(view).count(),
            improvements: view.improvements.len(),
            answers,
        }
    }
}

fn notes(view: &View) -> impl Iterator<Item = &str> {
    view.items
        .iter()
        .flat_map(|item| [Some(item.note.as_str()), item.internal.as_deref()])
        .flatten()
        .filter(|note| !note.trim().is_empty())
}

/// Counts in a JSON report.
pub(super) fn json(written: &str) -> Counted {
    let Ok(value) = serde_json::from_str::<Value>(written) else { return Counted::default() };
    let list = |key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let items = list("items");
    let filled = |item: &Value, key: &str| {
        usize::from(item.get(key).and_then(Value::as_str).is_some_and(|note| !note.trim().is_empty()))
    };
    let notes = items.iter().map(|item| filled(item, "note") + filled(item, "internal")).sum();
    let said = |audience: &str| {
        let answers = value.pointer(&format!("/survey/{audience}/answers"));
        answers.and_then(Value::as_array).map_or(0, Vec::len)
    };
    let answers = said("customers") + said("staff");
    Counted { items: items.len(), notes, improvements: list("improvements").len(), answers }
}

/// Counts in one of the tables.
pub(super) fn csv(written: &str, content: Content, view: &View) -> Counted {
    let written = written.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(written.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map_while(Result::ok).collect();
    if content == Content::Improvements {
        return Counted { improvements: records.len(), ..Counted::default() };
    }
    if content == Content::Answers {
        return Counted { answers: records.len(), ..Counted::default() };
    }
    let internal = view.has_internal().then_some(INTERNAL);
    let filled = |record: &csv::StringRecord| {
        std::iter::once(NOTE)
            .chain(internal)
            .filter_map(|place| record.get(place))
            .filter(|note| !note.trim().is_empty())
            .count()
    };
    Counted { items: records.len(), notes: records.iter().map(filled).sum(), ..Counted::default() }
}

/// Counts in a text for people: each name, note and improvement is looked for by its letters and digits, in order.
pub(super) fn prose(written: &str, format: Format, view: &View) -> Counted {
    let document = letters(&without_markup(written, format));
    let found = |texts: &mut dyn Iterator<Item = &str>| {
        let mut rest = document.as_str();
        let mut count = 0;
        for text in texts {
            if let Some((_, after)) = rest.split_once(&letters(&visible(text))) {
                rest = after;
                count += 1;
            }
        }
        count
    };
    Counted {
        items: found(&mut view.items.iter().map(|item| item.item.name.text.as_str())),
        notes: found(&mut notes(view)),
        improvements: found(&mut view.improvements.iter().map(|one| one.text.as_str())),
        answers: 0,
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// Without tags, and in a page without entities: what they stand for are no letters.
fn without_markup(text: &str, format: Format) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let is_tag = !before.ends_with('\\')
            && after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        rest = match after.split_once('>') {
            Some((_, behind)) if is_tag => behind,
            _ => after,
        };
    }
    plain.push_str(rest);
    if format != Format::Html {
        return plain;
    }
    for entity in
        ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#38;", "&#60;", "&#62;", "&#34;", "&#39;", "&#x27;"]
    {
        plain = plain.replace(entity, "");
    }
    plain
}
