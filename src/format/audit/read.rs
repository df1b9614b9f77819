//! Reads the tables of an audit.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::audit::{Audit, CatalogueRef, Finish, Lifecycle, Reopening, Subject};
use crate::domain::catalogue::{Class, Touchpoint};
use crate::domain::{FactId, Lang, Phrase, SubjectId};
use crate::format::catalogue::texts::Texts;
use crate::format::catalogue::touchpoint::{self, Around};
use crate::format::reader::{Field, Once, Table};

use super::items::Items;
use super::{answer, header, improvement, items};

const KEYS: &[&str] = &[
    "schema",
    "id",
    "client",
    "site",
    "auditor",
    "started",
    "state",
    "finished",
    "finish_reason",
    "announced",
    "met",
    "conditions",
    "conclusion",
    "language",
    "sensitive",
    "nps_marks",
    "catalogue",
    "journal",
    "facts",
    "subject",
    "touchpoint",
    "rating",
    "improvement",
    "answer",
    "reopening",
];

/// Reads an audit and its heads; `None` if something that it needs is missing, which is noted.
pub(super) fn audit(root: &Table<'_>) -> Option<(Audit, BTreeMap<String, u64>)> {
    root.only(KEYS);
    let id = root.need("id", "id = \"019aa5f0-3c1e-7d2a-9f0b-5e8c2f7a1b3d\"");
    let id = id.and_then(|field| field.text().filter(|id| named(&field, id)).map(str::to_owned));
    let header = header::read(root);
    let language = header.as_ref().map(|header| header.language);
    let catalogue = catalogue(root);
    let lifecycle = lifecycle(root);
    let heads = heads(root);
    let subjects = subjects(root);
    let added = added(root, language);
    let items = Items::new(&subjects);
    let ratings = items::ratings(root, &items);
    let improvements = improvement::all(root, &items);
    let answers = answer::all(root);
    let audit = Audit {
        id: id?,
        header: header?,
        catalogue: catalogue?,
        lifecycle: lifecycle?,
        facts: facts(root),
        subjects,
        added,
        ratings,
        improvements,
        answers,
    };
    Some((audit, heads))
}

/// Whether there is anything to read.
fn named(field: &Field<'_>, text: &str) -> bool {
    let blank = text.trim().is_empty();
    if blank {
        field.wrong(Phrase::new("problem-blank").with("key", field.key()), None);
    }
    !blank
}

/// The text of a key; empty if there is none.
pub(super) fn text(table: &Table<'_>, key: &str) -> String {
    table.field(key).and_then(|field| field.text()).unwrap_or_default().to_owned()
}

fn catalogue(root: &Table<'_>) -> Option<CatalogueRef> {
    let example = "catalogue = { ids = [\"shop\"], revision = 1 }";
    let table = root.need("catalogue", example)?.table()?;
    table.only(&["ids", "revision", "sha256"]);
    let ids = table.need("ids", "ids = [\"shop\"]").and_then(|field| field.texts());
    let revision = table.field("revision").map_or(Some(1), |field| field.integer(1..=u32::MAX.into()));
    let sha256 = table.field("sha256").map_or(Some(String::new()), |field| sha256(&field));
    Some(CatalogueRef {
        ids: ids?.into_iter().map(str::to_owned).collect(),
        revision: u32::try_from(revision?).ok()?,
        sha256: sha256?,
    })
}

fn sha256(field: &Field<'_>) -> Option<String> {
    let text = field.text()?;
    if text.is_empty() {
        return Some(String::new());
    }
    if text.len() != 64 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        field.wrong(Phrase::new("problem-sha256"), None);
        return None;
    }
    Some(text.to_owned())
}

fn lifecycle(root: &Table<'_>) -> Option<Lifecycle> {
    let state = root.need("state", "state = \"draft\"")?;
    let at_field = root.field("finished");
    let at = at_field.as_ref().and_then(Field::moment);
    let reason_field = root.field("finish_reason");
    let reason = text(root, "finish_reason");
    let reopenings = reopenings(root);
    let finished = match state.text()? {
        "draft" => {
            for field in [at_field, reason_field].into_iter().flatten() {
                let what = Phrase::new("problem-draft-finished").with("key", field.key());
                field.wrong(what, Some(Phrase::new("hint-draft-finished")));
            }
            None
        }
        "finished" => {
            if at_field.is_none() {
                let hint =
                    Phrase::new("hint-add-line").with("example", "finished = 2026-11-21T13:05:00+02:00");
                state.wrong(Phrase::new("problem-finished-when"), Some(hint));
            }
            Some(Finish { at: at?, reason })
        }
        other => {
            state.unknown_word(other, &["draft", "finished"]);
            return None;
        }
    };
    Some(Lifecycle { finished, reopenings })
}

fn reopenings(root: &Table<'_>) -> Vec<Reopening> {
    let mut reopenings = Vec::new();
    for table in root.tables("reopening") {
        table.only(&["at", "reason"]);
        let at = table.need("at", "at = 2026-11-21T13:05:00+02:00").and_then(|field| field.moment());
        let reason = table.need("reason", "reason = \"The till was closed\"").and_then(|field| field.text());
        if let (Some(at), Some(reason)) = (at, reason) {
            reopenings.push(Reopening { at, reason: reason.to_owned() });
        }
    }
    reopenings
}

fn heads(root: &Table<'_>) -> BTreeMap<String, u64> {
    let Some(table) = root.field("journal").and_then(|field| field.table()) else { return BTreeMap::new() };
    let head = |field: &Field<'_>| {
        let count = field.integer(0..=i64::MAX).and_then(|count| u64::try_from(count).ok())?;
        Some((field.key().to_owned(), count))
    };
    table.fields().iter().filter_map(head).collect()
}

fn facts(root: &Table<'_>) -> BTreeMap<FactId, bool> {
    let Some(table) = root.field("facts").and_then(|field| field.table()) else { return BTreeMap::new() };
    let fact = |field: &Field<'_>| Some((FactId::new(field.key()), field.flag()?));
    table.fields().iter().filter_map(fact).collect()
}

fn subjects(root: &Table<'_>) -> Vec<Subject> {
    let mut once = Once::default();
    let mut subjects = Vec::new();
    for table in root.tables("subject") {
        table.only(&["id", "class", "name"]);
        let id = table.need("id", "id = \"e-7k2\"").and_then(|field| short_id(&field, &mut once));
        let class = table.need("class", "class = \"employee\"").and_then(|field| class(&field));
        let name = table.need("name", "name = \"Maria\"").and_then(|field| field.text());
        if let (Some(id), Some(class), Some(name)) = (id, class, name) {
            subjects.push(Subject { id: SubjectId::new(id), class, name: name.to_owned() });
        }
    }
    subjects
}

/// The id of a subject or an improvement: lower case letters, digits and `-`, once in its list.
pub(super) fn short_id(field: &Field<'_>, once: &mut Once) -> Option<String> {
    let id = field.text()?;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || !id.bytes().all(plain) {
        field.wrong(Phrase::new("problem-id").with("id", id), Some(Phrase::new("hint-id")));
        return None;
    }
    once.first(id, field.span(), field.problems()).then(|| id.to_owned())
}

fn class(field: &Field<'_>) -> Option<Class> {
    let class = field.choice()?;
    if class == Class::Business {
        field.wrong(Phrase::new("problem-subject-business"), Some(Phrase::new("hint-subject-business")));
    }
    Some(class)
}

fn added(root: &Table<'_>, language: Option<Lang>) -> Vec<Arc<Touchpoint>> {
    let texts = Texts::of_audit(language);
    let around = Around { texts: &texts, zones: None, facts: None, bases: None };
    let mut once = Once::default();
    let tables = root.tables("touchpoint");
    let read = |table| touchpoint::read(table, &around, None, &mut once);
    tables.iter().filter_map(read).map(Arc::new).collect()
}
