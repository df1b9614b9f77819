//! The rows inside the JSON object: subjects, extremes, items, improvements.

use serde::Serialize;

use crate::domain::catalogue::{Segment, Stage};
use crate::domain::priority::Box;
use crate::domain::{Subject, Verdict};
use crate::report::facts::FactView;
use crate::report::view::{Extreme, ImprovementView, ItemRef, ItemView, Shown, View, Whom};

#[derive(Serialize)]
pub(super) struct SubjectShape<'a> {
    id: &'a str,
    class: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
pub(super) struct FactShape<'a> {
    id: &'a str,
    question: &'a str,
    fallback: Option<String>,
    answer: Option<bool>,
}

#[derive(Serialize)]
pub(super) struct ExtremeShape<'a> {
    touchpoint: &'a str,
    name: &'a str,
    class: &'static str,
    value: f64,
    weight: u8,
    graded: usize,
    notes: &'a [String],
}

#[derive(Serialize)]
pub(super) struct ItemShape<'a> {
    item: &'a str,
    touchpoint: &'a str,
    name: &'a str,
    fallback: Option<String>,
    subject: Option<&'a str>,
    subject_id: Option<&'a str>,
    class: &'static str,
    zone: Option<&'a str>,
    stage: Option<&'static str>,
    segment: Option<&'static str>,
    audience: &'static str,
    weight: u8,
    critical: bool,
    added: bool,
    verdict: Option<&'static str>,
    rubric: &'a str,
    note: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    internal: Option<&'a str>,
    at: Option<String>,
}

#[derive(Serialize)]
pub(super) struct ImprovementShape<'a> {
    id: &'a str,
    kind: &'static str,
    text: &'a str,
    items: Vec<&'a str>,
    owner: &'a str,
    due: Option<String>,
    overdue: bool,
    impact: Option<u8>,
    effort: Option<u8>,
    #[serde(rename = "box")]
    place: Option<&'static str>,
    status: &'static str,
    closing: &'a str,
}

pub(super) fn ids(items: &[ItemRef]) -> Vec<&str> {
    items.iter().map(|item| item.item.as_str()).collect()
}

pub(super) fn fallback(shown: &Shown) -> Option<String> {
    shown.fallback.map(|lang| lang.to_string())
}

impl<'a> SubjectShape<'a> {
    pub(super) fn new(subject: &'a Subject) -> Self {
        Self { id: subject.id.as_str(), class: subject.class.key(), name: &subject.name }
    }
}

impl<'a> FactShape<'a> {
    pub(super) fn new(fact: &'a FactView) -> Self {
        let (question, fallback) = (fact.question.text.as_str(), fallback(&fact.question));
        Self { id: &fact.id, question, fallback, answer: fact.answer }
    }
}

impl<'a> ExtremeShape<'a> {
    pub(super) fn new(extreme: &'a Extreme) -> Self {
        Self {
            touchpoint: &extreme.touchpoint,
            name: &extreme.name.text,
            class: extreme.class.key(),
            value: extreme.value,
            weight: extreme.weight,
            graded: extreme.graded,
            notes: &extreme.notes,
        }
    }
}

impl<'a> ItemShape<'a> {
    pub(super) fn new(row: &'a ItemView) -> Self {
        let subject = match &row.item.whom {
            Whom::Named(subject) => Some(subject),
            Whom::Unnamed | Whom::Withheld => None,
        };
        Self {
            item: &row.item.item,
            touchpoint: &row.touchpoint,
            name: &row.item.name.text,
            fallback: fallback(&row.item.name),
            subject: subject.map(|subject| subject.name.as_str()),
            subject_id: subject.map(|subject| subject.id.as_str()),
            class: row.class.key(),
            zone: row.zone.as_ref().map(|zone| zone.text.as_str()),
            stage: row.stage.map(Stage::key),
            segment: row.segment.map(Segment::key),
            audience: row.audience.key(),
            weight: row.weight,
            critical: row.critical,
            added: row.added,
            verdict: row.verdict.map(Verdict::key),
            rubric: &row.rubric.text,
            note: &row.note,
            internal: row.internal.as_deref(),
            at: row.at.map(|at| at.to_string()),
        }
    }
}

impl<'a> ImprovementShape<'a> {
    pub(super) fn new(improvement: &'a ImprovementView) -> Self {
        Self {
            id: &improvement.id,
            kind: improvement.kind.key(),
            text: &improvement.text,
            items: ids(&improvement.items),
            owner: &improvement.owner,
            due: improvement.due.map(|due| due.to_string()),
            overdue: improvement.overdue,
            impact: improvement.impact,
            effort: improvement.effort,
            place: improvement.place.map(Box::key),
            status: improvement.status.key(),
            closing: &improvement.closing,
        }
    }
}

/// An improvement with the audit it is of.
#[derive(Serialize)]
pub(super) struct ImprovementOf<'a> {
    audit: &'a str,
    client: &'a str,
    site: &'a str,
    date: String,
    #[serde(flatten)]
    improvement: ImprovementShape<'a>,
}

impl<'a> ImprovementOf<'a> {
    pub(super) fn new(view: &'a View, improvement: &'a ImprovementView) -> Self {
        Self {
            audit: &view.id,
            client: &view.header.client,
            site: &view.header.site,
            date: view.header.started.date().to_string(),
            improvement: ImprovementShape::new(improvement),
        }
    }
}
