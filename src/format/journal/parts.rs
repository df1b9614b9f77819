//! The parts of an audit as JSON, under the keys that `audit.toml` has for them.

use serde::{Deserialize, Serialize};

use crate::domain::audit::{Finish, Lifecycle, Rating, Reopening, Subject};
use crate::domain::catalogue::Class;
use crate::domain::improvement::{Improvement, Kind, Status};
use crate::domain::{Date, ImprovementId, ItemId, Moment, SubjectId, Verdict};

use super::values::Json;

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
