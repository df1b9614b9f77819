//! Items, and what was said of them.

use std::collections::BTreeMap;

use crate::domain::audit::{Rating, Subject};
use crate::domain::{ItemId, Phrase, TouchpointId};
use crate::format::reader::{Field, Once, Table};

use super::read::text;

/// What items may refer to.
pub(super) struct Items<'a> {
    subjects: &'a [Subject],
}

impl<'a> Items<'a> {
    pub(super) const fn new(subjects: &'a [Subject]) -> Self {
        Self { subjects }
    }

    /// Reads `business.queue`, `employee.smile@e-7k2` or `employee.smile@Maria`.
    pub(super) fn read(&self, field: &Field<'_>) -> Option<ItemId> {
        let text = field.text()?;
        let (touchpoint, label) = text.split_once('@').map_or((text, None), |(t, s)| (t, Some(s)));
        let touchpoint = TouchpointId::new(touchpoint);
        if touchpoint.class().is_none() {
            let what = Phrase::new("problem-item").with("item", text);
            field.wrong(what, Some(Phrase::new("hint-item")));
            return None;
        }
        let Some(label) = label else { return Some(ItemId { touchpoint, subject: None }) };
        let subject = self.subject(field, &touchpoint, label)?;
        Some(ItemId { touchpoint, subject: Some(subject.id.clone()) })
    }

    /// By id, else by the name that only one of the class has.
    fn subject(&self, field: &Field<'_>, touchpoint: &TouchpointId, label: &str) -> Option<&'a Subject> {
        let class = touchpoint.class();
        if let Some(subject) = self.subjects.iter().find(|subject| subject.id.as_str() == label) {
            if Some(subject.class) != class {
                let what = Phrase::new("problem-item-class").with("touchpoint", touchpoint.as_str());
                let what = what.with("subject", label).with("class", subject.class.key());
                field.wrong(what, Some(Phrase::new("hint-item-class")));
            }
            return Some(subject);
        }
        let mut named =
            self.subjects.iter().filter(|subject| Some(subject.class) == class && subject.name == label);
        match (named.next(), named.next()) {
            (Some(subject), None) => Some(subject),
            (Some(_), Some(_)) => {
                let what = Phrase::new("problem-subject-ambiguous").with("subject", label);
                field.wrong(what, Some(Phrase::new("hint-subject-ambiguous")));
                None
            }
            (None, _) => {
                let what = Phrase::new("problem-unknown-subject").with("subject", label);
                field.wrong(what, Some(Phrase::new("hint-unknown-subject")));
                None
            }
        }
    }
}

/// Reads every `[[rating]]`.
pub(super) fn ratings(root: &Table<'_>, items: &Items<'_>) -> BTreeMap<ItemId, Rating> {
    let mut once = Once::default();
    let mut ratings = BTreeMap::new();
    for table in root.tables("rating") {
        let field = table.need("item", "item = \"business.queue\"");
        let item = field.as_ref().and_then(|field| items.read(field));
        let rating = rating(&table);
        let (Some(field), Some(item)) = (field, item) else { continue };
        if !once.first(&item.to_string(), field.span(), table.problems()) {
            continue;
        }
        if !rating.is_empty() {
            ratings.insert(item, rating);
        } else if table.fields().iter().all(|field| matches!(field.key(), "item" | "at")) {
            let what = Phrase::new("problem-empty-rating").with("item", item.to_string());
            table.problems().warning(table.span(), what, Some(Phrase::new("hint-empty-rating")));
        }
    }
    ratings
}

fn rating(table: &Table<'_>) -> Rating {
    table.only(&["item", "verdict", "note", "internal", "at"]);
    Rating {
        verdict: table.field("verdict").and_then(|field| field.choice()),
        note: text(table, "note"),
        internal: text(table, "internal"),
        at: table.field("at").and_then(|field| field.moment()),
    }
}
