//! The numbers inside the JSON object: of each audience, and of each part of it.

use serde::Serialize;

use super::rows::{ExtremeShape, ids};
use crate::domain::catalogue::{Class, Stage};
use crate::domain::{Counts, Subject};
use crate::report::view::{Findings, Part, Scored, Shown};

/// The numbers of one audience, part by part.
#[derive(Serialize)]
pub(super) struct Parts<'a> {
    classes: Vec<PartShape<'a>>,
    by_subject: Vec<PartShape<'a>>,
    zones: Vec<PartShape<'a>>,
    stages: Vec<PartShape<'a>>,
    worst: Vec<ExtremeShape<'a>>,
    best: Vec<ExtremeShape<'a>>,
}

#[derive(Serialize)]
pub(super) struct AudienceShape<'a> {
    audience: &'static str,
    #[serde(flatten)]
    overall: Numbers<'a>,
    #[serde(flatten)]
    parts: Parts<'a>,
}

#[derive(Serialize)]
pub(super) struct Numbers<'a> {
    index: Option<f64>,
    net: Option<f64>,
    coverage: Option<f64>,
    counts: CountsShape,
    provisional: bool,
    failed: Vec<&'a str>,
}

/// How many items stand where, as JSON says it everywhere.
#[derive(Serialize)]
pub(crate) struct CountsShape {
    bad: usize,
    ok: usize,
    wow: usize,
    na: usize,
    unchecked: usize,
    unrated: usize,
}

impl From<Counts> for CountsShape {
    fn from(Counts { bad, ok, wow, na, unchecked, unrated }: Counts) -> Self {
        Self { bad, ok, wow, na, unchecked, unrated }
    }
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

impl<'a> Parts<'a> {
    pub(super) fn new(findings: &'a Findings) -> Self {
        let classes = findings.classes.iter();
        Self {
            classes: classes.map(|part| PartShape::class(part.of.key(), &part.scored)).collect(),
            by_subject: PartShape::subjects(findings),
            zones: PartShape::zones(findings),
            stages: PartShape::stages(findings),
            worst: findings.worst.iter().map(ExtremeShape::new).collect(),
            best: findings.best.iter().map(ExtremeShape::new).collect(),
        }
    }
}

impl<'a> AudienceShape<'a> {
    pub(super) fn new(findings: &'a Findings) -> Self {
        Self {
            audience: findings.audience.key(),
            overall: Numbers::new(&findings.overall),
            parts: Parts::new(findings),
        }
    }
}

impl<'a> Numbers<'a> {
    pub(super) fn new(scored: &'a Scored) -> Self {
        Self {
            index: scored.index,
            net: scored.net,
            coverage: scored.coverage,
            counts: scored.counts.into(),
            provisional: scored.provisional,
            failed: ids(&scored.failed),
        }
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

    fn subjects(view: &'a Findings) -> Vec<Self> {
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

    fn stages(view: &'a Findings) -> Vec<Self> {
        let name = |stage: Option<Stage>| stage.map(Stage::key);
        view.stages.iter().map(|part| Self { stage: name(part.of), ..Self::bare(&part.scored) }).collect()
    }

    fn zones(view: &'a Findings) -> Vec<Self> {
        let name = |zone: &'a Option<Shown>| zone.as_ref().map(|zone| zone.text.as_str());
        view.zones.iter().map(|part| Self { zone: name(&part.of), ..Self::bare(&part.scored) }).collect()
    }
}
