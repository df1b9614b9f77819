//! An answer of the survey as JSON, whole and field by field.

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::answer::{Answer, AnswerEdit, Feedback, TOP_SCORE, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::{AnswerId, ImprovementId, Moment, TouchpointId};

use super::values::Json;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerJson {
    id: String,
    at: Json<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "score")]
    score: Option<u8>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    why: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    wish: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<Json<Feedback>>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    channel: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    asked_by: String,
    audience: Json<Voice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    segment: Option<Json<Segment>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    touchpoints: Vec<Json<TouchpointId>>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    wave: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ignored: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    done: Option<Json<Moment>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    improvement: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<usize>,
}

/// 0–10, as in `audit.toml`: a journal is not the way round the rule.
fn score<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    match Option::<u8>::deserialize(from)? {
        Some(score) if score > TOP_SCORE => {
            Err(D::Error::invalid_value(Unexpected::Unsigned(score.into()), &"0 to 10"))
        }
        score => Ok(score),
    }
}

impl AnswerJson {
    pub(super) fn at(answer: &Answer, place: Option<usize>) -> Self {
        let answer = answer.clone();
        Self {
            id: answer.id.to_string(),
            at: Json(answer.at),
            score: answer.score,
            why: answer.why,
            wish: answer.wish,
            kind: answer.kind.map(Json),
            channel: answer.channel,
            asked_by: answer.asked_by,
            audience: Json(answer.audience),
            segment: answer.segment.map(Json),
            touchpoints: answer.touchpoints.into_iter().map(Json).collect(),
            wave: answer.wave,
            ignored: answer.ignored,
            done: answer.done.map(Json),
            improvement: answer.improvement.map(|id| id.to_string()),
            place,
        }
    }
}

impl From<AnswerJson> for Answer {
    fn from(json: AnswerJson) -> Self {
        Self {
            id: AnswerId::new(json.id),
            at: json.at.0,
            score: json.score,
            why: json.why,
            wish: json.wish,
            kind: json.kind.map(|kind| kind.0),
            channel: json.channel,
            asked_by: json.asked_by,
            audience: json.audience.0,
            segment: json.segment.map(|segment| segment.0),
            touchpoints: json.touchpoints.into_iter().map(|id| id.0).collect(),
            wave: json.wave,
            ignored: json.ignored,
            done: json.done.map(|at| at.0),
            improvement: json.improvement.map(ImprovementId::new),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum AnswerEditJson {
    At(Json<Moment>),
    Score(#[serde(deserialize_with = "score")] Option<u8>),
    Why(String),
    Wish(String),
    Kind(Option<Json<Feedback>>),
    Channel(String),
    AskedBy(String),
    Audience(Json<Voice>),
    Segment(Option<Json<Segment>>),
    Touchpoints(Vec<Json<TouchpointId>>),
    Wave(String),
    Ignored(Option<String>),
    Done(Option<Json<Moment>>),
    Improvement(Option<String>),
}

impl From<AnswerEdit> for AnswerEditJson {
    fn from(edit: AnswerEdit) -> Self {
        match edit {
            AnswerEdit::At(value) => Self::At(Json(value)),
            AnswerEdit::Score(value) => Self::Score(value),
            AnswerEdit::Why(value) => Self::Why(value),
            AnswerEdit::Wish(value) => Self::Wish(value),
            AnswerEdit::Kind(value) => Self::Kind(value.map(Json)),
            AnswerEdit::Channel(value) => Self::Channel(value),
            AnswerEdit::AskedBy(value) => Self::AskedBy(value),
            AnswerEdit::Audience(value) => Self::Audience(Json(value)),
            AnswerEdit::Segment(value) => Self::Segment(value.map(Json)),
            AnswerEdit::Touchpoints(value) => Self::Touchpoints(value.into_iter().map(Json).collect()),
            AnswerEdit::Wave(value) => Self::Wave(value),
            AnswerEdit::Ignored(value) => Self::Ignored(value),
            AnswerEdit::Done(value) => Self::Done(value.map(Json)),
            AnswerEdit::Improvement(value) => Self::Improvement(value.map(|id| id.to_string())),
        }
    }
}

impl From<AnswerEditJson> for AnswerEdit {
    fn from(json: AnswerEditJson) -> Self {
        match json {
            AnswerEditJson::At(value) => Self::At(value.0),
            AnswerEditJson::Score(value) => Self::Score(value),
            AnswerEditJson::Why(value) => Self::Why(value),
            AnswerEditJson::Wish(value) => Self::Wish(value),
            AnswerEditJson::Kind(value) => Self::Kind(value.map(|kind| kind.0)),
            AnswerEditJson::Channel(value) => Self::Channel(value),
            AnswerEditJson::AskedBy(value) => Self::AskedBy(value),
            AnswerEditJson::Audience(value) => Self::Audience(value.0),
            AnswerEditJson::Segment(value) => Self::Segment(value.map(|segment| segment.0)),
            AnswerEditJson::Touchpoints(value) => {
                Self::Touchpoints(value.into_iter().map(|id| id.0).collect())
            }
            AnswerEditJson::Wave(value) => Self::Wave(value),
            AnswerEditJson::Ignored(value) => Self::Ignored(value),
            AnswerEditJson::Done(value) => Self::Done(value.map(|at| at.0)),
            AnswerEditJson::Improvement(value) => Self::Improvement(value.map(ImprovementId::new)),
        }
    }
}
