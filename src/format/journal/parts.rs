//! The parts of an audit as JSON, under the keys that `audit.toml` has for them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::audit::{Finish, Lifecycle, Rating, Reopening, Subject};
use crate::domain::catalogue::{Class, Motive, Segment, Stage, Touchpoint};
use crate::domain::improvement::{Improvement, Kind, Status};
use crate::domain::{Date, ImprovementId, ItemId, Moment, SubjectId, TouchpointId, Verdict, Wording};

use super::values::Json;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_one(weight: &u8) -> bool {
    *weight == 1
}

const fn one() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

fn has_no_text(wording: &Json<Wording>) -> bool {
    wording.0.is_empty()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubjectJson {
    id: String,
    class: Json<Class>,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<usize>,
}

impl SubjectJson {
    pub(super) fn at(subject: &Subject, place: Option<usize>) -> Self {
        Self { id: subject.id.to_string(), class: Json(subject.class), name: subject.name.clone(), place }
    }
}

impl From<SubjectJson> for Subject {
    fn from(json: SubjectJson) -> Self {
        Self { id: SubjectId::new(json.id), class: json.class.0, name: json.name }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TouchpointJson {
    id: String,
    class: Json<Class>,
    name: Json<Wording>,
    #[serde(default, skip_serializing_if = "has_no_text")]
    hint: Json<Wording>,
    #[serde(default, skip_serializing_if = "has_no_text")]
    bad: Json<Wording>,
    #[serde(default, skip_serializing_if = "has_no_text")]
    ok: Json<Wording>,
    #[serde(default, skip_serializing_if = "has_no_text")]
    wow: Json<Wording>,
    #[serde(default, skip_serializing_if = "has_no_text")]
    recommendation: Json<Wording>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stage: Option<Json<Stage>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    weight: u8,
    #[serde(default, skip_serializing_if = "is_false")]
    critical: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    sensitive: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    segment: Option<Json<Segment>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    motives: Vec<Json<Motive>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<usize>,
}

impl TouchpointJson {
    pub(super) fn at(touchpoint: &Touchpoint, place: Option<usize>) -> Self {
        let touchpoint = touchpoint.clone();
        Self {
            id: touchpoint.id.to_string(),
            class: Json(touchpoint.class),
            name: Json(touchpoint.name),
            hint: Json(touchpoint.hint),
            bad: Json(touchpoint.bad),
            ok: Json(touchpoint.ok),
            wow: Json(touchpoint.wow),
            recommendation: Json(touchpoint.recommendation),
            stage: touchpoint.stage.map(Json),
            zone: touchpoint.zone,
            weight: touchpoint.weight,
            critical: touchpoint.critical,
            sensitive: touchpoint.sensitive,
            segment: touchpoint.segment.map(Json),
            motives: touchpoint.motives.into_iter().map(Json).collect(),
            tags: touchpoint.tags,
            place,
        }
    }
}

impl From<TouchpointJson> for Arc<Touchpoint> {
    fn from(json: TouchpointJson) -> Self {
        Self::new(Touchpoint {
            id: TouchpointId::new(json.id),
            class: json.class.0,
            name: json.name.0,
            hint: json.hint.0,
            bad: json.bad.0,
            ok: json.ok.0,
            wow: json.wow.0,
            recommendation: json.recommendation.0,
            stage: json.stage.map(|stage| stage.0),
            zone: json.zone,
            weight: json.weight,
            critical: json.critical,
            sensitive: json.sensitive,
            segment: json.segment.map(|segment| segment.0),
            motives: json.motives.into_iter().map(|motive| motive.0).collect(),
            tags: json.tags,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RatingJson {
    item: Json<ItemId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verdict: Option<Json<Verdict>>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    internal: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Json<Moment>>,
}

impl From<(&ItemId, &Rating)> for RatingJson {
    fn from((item, rating): (&ItemId, &Rating)) -> Self {
        Self {
            item: Json(item.clone()),
            verdict: rating.verdict.map(Json),
            note: rating.note.clone(),
            internal: rating.internal.clone(),
            at: rating.at.map(Json),
        }
    }
}

impl From<RatingJson> for (ItemId, Rating) {
    fn from(json: RatingJson) -> Self {
        let (verdict, at) = (json.verdict.map(|verdict| verdict.0), json.at.map(|at| at.0));
        (json.item.0, Rating { verdict, note: json.note, internal: json.internal, at })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImprovementJson {
    id: String,
    kind: Json<Kind>,
    text: String,
    items: Vec<Json<ItemId>>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<Json<Date>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    impact: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effort: Option<u8>,
    status: Json<Status>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    closing: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<usize>,
}

impl ImprovementJson {
    pub(super) fn at(improvement: &Improvement, place: Option<usize>) -> Self {
        let improvement = improvement.clone();
        Self {
            id: improvement.id.to_string(),
            kind: Json(improvement.kind),
            text: improvement.text,
            items: improvement.items.into_iter().map(Json).collect(),
            owner: improvement.owner,
            due: improvement.due.map(Json),
            impact: improvement.impact,
            effort: improvement.effort,
            status: Json(improvement.status),
            closing: improvement.closing,
            place,
        }
    }
}

impl From<ImprovementJson> for Improvement {
    fn from(json: ImprovementJson) -> Self {
        Self {
            id: ImprovementId::new(json.id),
            kind: json.kind.0,
            text: json.text,
            items: json.items.into_iter().map(|item| item.0).collect(),
            owner: json.owner,
            due: json.due.map(|due| due.0),
            impact: json.impact,
            effort: json.effort,
            status: json.status.0,
            closing: json.closing,
        }
    }
}

/// A moment with its reason: of finishing, and of reopening.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Event {
    at: Json<Moment>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LifecycleJson {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    finished: Option<Event>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    reopening: Vec<Event>,
}

impl From<&Lifecycle> for LifecycleJson {
    fn from(lifecycle: &Lifecycle) -> Self {
        let event = |at: Moment, reason: &str| Event { at: Json(at), reason: reason.to_owned() };
        Self {
            finished: lifecycle.finished.as_ref().map(|finish| event(finish.at, &finish.reason)),
            reopening: lifecycle.reopenings.iter().map(|known| event(known.at, &known.reason)).collect(),
        }
    }
}

impl From<LifecycleJson> for Lifecycle {
    fn from(json: LifecycleJson) -> Self {
        let finish = |event: Event| Finish { at: event.at.0, reason: event.reason };
        let reopening = |event: Event| Reopening { at: event.at.0, reason: event.reason };
        Self {
            finished: json.finished.map(finish),
            reopenings: json.reopening.into_iter().map(reopening).collect(),
        }
    }
}
