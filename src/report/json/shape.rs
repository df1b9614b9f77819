//! The JSON object, field by field.

use std::collections::BTreeMap;

use serde::Serialize;

use super::LabelsByFamily;
use super::rows::{ExtremeShape, FactShape, ImprovementShape, ItemShape, SubjectShape, fallback, ids};
use super::survey::SurveyShape;
use crate::domain::catalogue::{Class, Stage};
use crate::domain::{Counts, Moment, Subject};
use crate::report::view::{Part, Scored, Shown, View};

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
    catalogue: Catalogue<'a>,
    facts: Vec<FactShape<'a>>,
    finished: Option<Event<'a>>,
    reopened: Vec<Event<'a>>,
    scoring: Scoring,
    today: String,
    subjects: Vec<SubjectShape<'a>>,
    classes: Vec<PartShape<'a>>,
    by_subject: Vec<PartShape<'a>>,
    zones: Vec<PartShape<'a>>,
    stages: Vec<PartShape<'a>>,
    worst: Vec<ExtremeShape<'a>>,
    best: Vec<ExtremeShape<'a>>,
    gaps: BTreeMap<&'static str, usize>,
    items: Vec<ItemShape<'a>>,
    improvements: Vec<ImprovementShape<'a>>,
    survey: SurveyShape<'a>,
    labels: LabelsByFamily,
}

#[derive(Serialize)]
struct Numbers<'a> {
    index: Option<f64>,
    net: Option<f64>,
    coverage: Option<f64>,
    counts: CountsShape,
    provisional: bool,
    failed: Vec<&'a str>,
}

#[derive(Serialize)]
struct CountsShape {
    bad: usize,
    ok: usize,
    wow: usize,
    na: usize,
    unchecked: usize,
    unrated: usize,
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

#[derive(Serialize)]
struct PartShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<&'static str>,
    #[serde(flatten)]
    numbers: Numbers<'a>,
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
            overall: Numbers::new(&view.overall),
            started: header.started.to_string(),
            auditor: &header.auditor,
            announced: header.announced,
            met: &header.met,
            conditions: &header.conditions,
            conclusion: &header.conclusion,
            language: view.lang.to_string(),
            sensitive: header.sensitive,
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
            classes: view.classes.iter().map(|part| PartShape::class(part.of.key(), &part.scored)).collect(),
            by_subject: PartShape::subjects(view),
            zones: PartShape::zones(view),
            stages: PartShape::stages(view),
            worst: view.worst.iter().map(ExtremeShape::new).collect(),
            best: view.best.iter().map(ExtremeShape::new).collect(),
            gaps: view.gaps.iter().copied().collect(),
            items: view.items.iter().map(ItemShape::new).collect(),
            improvements: view.improvements.iter().map(ImprovementShape::new).collect(),
            survey: SurveyShape::new(view),
            labels,
        }
    }
}

impl<'a> Numbers<'a> {
    fn new(scored: &'a Scored) -> Self {
        let Counts { bad, ok, wow, na, unchecked, unrated } = scored.counts;
        Self {
            index: scored.index,
            net: scored.net,
            coverage: scored.coverage,
            counts: CountsShape { bad, ok, wow, na, unchecked, unrated },
            provisional: scored.provisional,
            failed: ids(&scored.failed),
        }
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

impl<'a> PartShape<'a> {
    fn bare(scored: &'a Scored) -> Self {
        let numbers = Numbers::new(scored);
        Self { class: None, subject: None, subject_id: None, zone: None, stage: None, numbers }
    }

    fn class(class: &'static str, scored: &'a Scored) -> Self {
        Self { class: Some(class), ..Self::bare(scored) }
    }

    fn subjects(view: &'a View) -> Vec<Self> {
        let shape = |part: &'a Part<(Class, Option<Subject>)>| {
            let (class, subject) = &part.of;
            Self {
                subject: subject.as_ref().map(|subject| subject.name.as_str()),
                subject_id: subject.as_ref().map(|subject| subject.id.as_str()),
                ..Self::class(class.key(), &part.scored)
            }
        };
        view.by_subject.iter().map(shape).collect()
    }

    fn stages(view: &'a View) -> Vec<Self> {
        let name = |stage: Option<Stage>| stage.map(Stage::key);
        view.stages.iter().map(|part| Self { stage: name(part.of), ..Self::bare(&part.scored) }).collect()
    }

    fn zones(view: &'a View) -> Vec<Self> {
        let name = |zone: &'a Option<Shown>| zone.as_ref().map(|zone| zone.text.as_str());
        view.zones.iter().map(|part| Self { zone: name(&part.of), ..Self::bare(&part.scored) }).collect()
    }
}
