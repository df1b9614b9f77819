//! The customer's path inside the JSON object: its ends, and the audit before.

use serde::Serialize;

use super::parts::Numbers;
use super::shape::LensShape;
use crate::domain::Verdict;
use crate::domain::catalogue::Stage;
use crate::domain::path::Rules;
use crate::report::view::{BeforeView, ItemView, OnPath, Part, View};

#[derive(Serialize)]
pub(super) struct PathShape<'a> {
    worst: Option<EndShape<'a>>,
    last: Option<EndShape<'a>>,
    previous: Option<PreviousShape<'a>>,
}

/// The path by itself, with the items of every stage.
#[derive(Serialize)]
pub(super) struct WholePath<'a> {
    id: &'a str,
    client: &'a str,
    site: &'a str,
    date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lens: Option<LensShape>,
    audience: &'static str,
    #[serde(flatten)]
    whole: Numbers<'a>,
    #[serde(flatten)]
    path: PathShape<'a>,
    stages: Vec<StepShape<'a>>,
    no_stage: Vec<MetShape<'a>>,
}

#[derive(Serialize)]
struct StepShape<'a> {
    stage: &'static str,
    #[serde(flatten)]
    numbers: Numbers<'a>,
    items: Vec<MetShape<'a>>,
}

#[derive(Serialize)]
struct MetShape<'a> {
    item: &'a str,
    name: &'a str,
    verdict: Option<&'static str>,
}

#[derive(Serialize)]
struct EndShape<'a> {
    touchpoint: &'a str,
    name: &'a str,
    stage: Option<&'static str>,
    value: Option<f64>,
}

#[derive(Serialize)]
struct PreviousShape<'a> {
    id: &'a str,
    date: String,
    same_rules: bool,
    #[serde(flatten)]
    whole: Numbers<'a>,
    stages: Vec<StageShape<'a>>,
}

#[derive(Serialize)]
struct StageShape<'a> {
    stage: &'static str,
    #[serde(flatten)]
    numbers: Numbers<'a>,
}

impl<'a> PathShape<'a> {
    pub(super) fn new(view: &'a View) -> Self {
        Self {
            worst: view.path_ends.worst.as_ref().map(EndShape::new),
            last: view.path_ends.last.as_ref().map(EndShape::new),
            previous: view.before.as_ref().map(PreviousShape::new),
        }
    }
}

impl<'a> EndShape<'a> {
    fn new(end: &'a OnPath) -> Self {
        Self {
            touchpoint: &end.touchpoint,
            name: &end.name.text,
            stage: end.stage.map(Stage::key),
            value: end.value,
        }
    }
}

impl<'a> PreviousShape<'a> {
    fn new(before: &'a BeforeView) -> Self {
        let stage =
            |part: &'a Part<Stage>| StageShape { stage: part.of.key(), numbers: Numbers::new(&part.scored) };
        Self {
            id: &before.id,
            date: before.started.date().to_string(),
            same_rules: before.rules == Rules::Same,
            whole: Numbers::new(&before.whole),
            stages: before.stages.iter().map(stage).collect(),
        }
    }
}

impl<'a> WholePath<'a> {
    pub(super) fn new(view: &'a View) -> Self {
        let met = |stage: Option<Stage>| -> Vec<MetShape<'a>> {
            let own =
                view.items.iter().filter(|item| item.audience == view.main.audience && item.stage == stage);
            own.map(MetShape::new).collect()
        };
        let step = |part: &'a Part<Option<Stage>>| {
            let stage = part.of?;
            Some(StepShape { stage: stage.key(), numbers: Numbers::new(&part.scored), items: met(part.of) })
        };
        Self {
            id: &view.id,
            client: &view.header.client,
            site: &view.header.site,
            date: view.header.started.date().to_string(),
            lens: LensShape::new(view.lens),
            audience: view.main.audience.key(),
            whole: Numbers::new(&view.path_ends.whole),
            path: PathShape::new(view),
            stages: view.main.stages.iter().filter_map(step).collect(),
            no_stage: met(None),
        }
    }
}

impl<'a> MetShape<'a> {
    fn new(item: &'a ItemView) -> Self {
        Self { item: &item.item.item, name: &item.item.name.text, verdict: item.verdict.map(Verdict::key) }
    }
}
