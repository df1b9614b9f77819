//! The JSON object, field by field.

use std::collections::BTreeMap;

use serde::Serialize;

use super::LabelsByFamily;
use super::parts::{AudienceShape, Numbers, Parts};
use super::path::PathShape;
use super::rows::{FactShape, ImprovementShape, ItemShape, SubjectShape, fallback};
use super::survey::{MarkShape, SurveyShape};
use crate::domain::catalogue::{Audience, Motive, Segment};
use crate::domain::{Lens, Moment};
use crate::report::view::View;

#[derive(Serialize)]
pub(super) struct Report<'a> {
    id: &'a str,
    path: Option<&'a str>,
    client: &'a str,
    site: &'a str,
    date: String,
    state: &'static str,
    #[serde(flatten)]
    overall: Numbers<'a>,
    started: String,
    auditor: &'a str,
    announced: Option<bool>,
    met: &'a str,
    conditions: &'a str,
    conclusion: &'a str,
    language: String,
    sensitive: bool,
    nps_marks: Vec<MarkShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lens: Option<LensShape>,
    catalogue: Catalogue<'a>,
    facts: Vec<FactShape<'a>>,
    finished: Option<Event<'a>>,
    reopened: Vec<Event<'a>>,
    scoring: Scoring,
    today: String,
    subjects: Vec<SubjectShape<'a>>,
    #[serde(flatten)]
    parts: Parts<'a>,
    audiences: Vec<AudienceShape<'a>>,
    customer_path: PathShape<'a>,
    gaps: BTreeMap<&'static str, usize>,
    items: Vec<ItemShape<'a>>,
    improvements: Vec<ImprovementShape<'a>>,
    survey: SurveyShape<'a>,
    labels: LabelsByFamily,
}

/// Whose eyes the audit is seen through.
#[derive(Serialize)]
pub(super) struct LensShape {
    audience: Option<&'static str>,
    segment: Option<&'static str>,
    motive: Option<&'static str>,
}

#[derive(Serialize)]
struct Catalogue<'a> {
    title: &'a str,
    fallback: Option<String>,
    sources: Vec<SourceShape<'a>>,
    audience: &'static str,
    sha256: &'a str,
}

#[derive(Serialize)]
struct SourceShape<'a> {
    id: &'a str,
    revision: u32,
}

#[derive(Serialize)]
struct Event<'a> {
    at: String,
    reason: &'a str,
}

#[derive(Serialize)]
struct Scoring {
    bad: f64,
    ok: f64,
    wow: f64,
    provisional_below: f64,
}

impl<'a> Report<'a> {
    pub(super) fn new(view: &'a View, labels: LabelsByFamily) -> Self {
        let header = &view.header;
        let scoring = view.scoring;
        Self {
            id: &view.id,
            path: view.path.as_deref(),
            client: &header.client,
            site: &header.site,
            date: header.started.date().to_string(),
            state: if view.lifecycle.finished.is_some() { "finished" } else { "draft" },
            overall: Numbers::new(&view.main.overall),
            started: header.started.to_string(),
            auditor: &header.auditor,
            announced: header.announced,
            met: &header.met,
            conditions: &header.conditions,
            conclusion: &header.conclusion,
            language: view.lang.to_string(),
            sensitive: header.sensitive,
            nps_marks: header.marks.iter().map(MarkShape::new).collect(),
            lens: LensShape::new(view.lens),
            catalogue: Catalogue::new(view),
            facts: view.facts.iter().map(FactShape::new).collect(),
            finished: view.lifecycle.finished.as_ref().map(|one| Event::new(one.at, &one.reason)),
            reopened: view.lifecycle.reopenings.iter().map(|one| Event::new(one.at, &one.reason)).collect(),
            scoring: Scoring {
                bad: scoring.bad,
                ok: scoring.ok,
                wow: scoring.wow,
                provisional_below: scoring.provisional_below,
            },
            today: view.today.to_string(),
            subjects: view.subjects.iter().map(SubjectShape::new).collect(),
            parts: Parts::new(&view.main),
            customer_path: PathShape::new(view),
            audiences: view.findings().map(AudienceShape::new).collect(),
            gaps: view.gaps.iter().copied().collect(),
            items: view.items.iter().map(ItemShape::new).collect(),
            improvements: view.improvements.iter().map(ImprovementShape::new).collect(),
            survey: SurveyShape::new(view),
            labels,
        }
    }
}

impl LensShape {
    pub(super) fn new(lens: Lens) -> Option<Self> {
        let shape = Self {
            audience: lens.audience.map(Audience::key),
            segment: lens.segment.map(Segment::key),
            motive: lens.motive.map(Motive::key),
        };
        (!lens.is_empty()).then_some(shape)
    }
}

impl<'a> Catalogue<'a> {
    fn new(view: &'a View) -> Self {
        let catalogue = &view.catalogue;
        let sources = catalogue.sources.iter();
        Self {
            title: &catalogue.title.text,
            fallback: fallback(&catalogue.title),
            sources: sources.map(|(id, revision)| SourceShape { id, revision: *revision }).collect(),
            audience: catalogue.audience.key(),
            sha256: &catalogue.sha256,
        }
    }
}

impl<'a> Event<'a> {
    fn new(at: Moment, reason: &'a str) -> Self {
        Self { at: at.to_string(), reason }
    }
}
