//! One change as JSON: a word, and what it takes.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::{
    AnswerId, Change, FactId, ImprovementId, ItemId, Moment, SubjectId, Touchpoint, TouchpointId, Verdict,
    Wording,
};

use super::answer::{AnswerEditJson, AnswerJson};
use super::audit::AuditJson;
use super::fields::{HeaderJson, ImprovementEditJson};
use super::parts::{ImprovementJson, LifecycleJson, SubjectJson};
use super::touchpoint::TouchpointJson;
use super::upgrade::UpgradeJson;
use super::values::Json;

/// Every word that an edit can be.
pub(super) const WORDS: &[&str] = &[
    "begin",
    "header",
    "fact",
    "add_subject",
    "rename_subject",
    "remove_subject",
    "add_touchpoint",
    "rename_touchpoint",
    "remove_touchpoint",
    "rate",
    "rate_undated",
    "note",
    "internal",
    "add_improvement",
    "edit_improvement",
    "remove_improvement",
    "add_answer",
    "edit_answer",
    "remove_answer",
    "finish",
    "reopen",
    "restore",
    "upgrade",
    "all",
];

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum EditJson {
    Begin(Box<AuditJson>),
    Header(HeaderJson),
    Fact {
        id: String,
        answer: Option<bool>,
    },
    AddSubject(SubjectJson),
    RenameSubject {
        id: String,
        name: String,
    },
    RemoveSubject {
        id: String,
    },
    AddTouchpoint(Box<TouchpointJson>),
    RenameTouchpoint {
        id: String,
        name: Json<Wording>,
    },
    RemoveTouchpoint {
        id: String,
    },
    Rate {
        item: Json<ItemId>,
        verdict: Json<Option<Verdict>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Json<Moment>>,
    },
    RateUndated {
        item: Json<ItemId>,
        verdict: Json<Verdict>,
    },
    Note {
        item: Json<ItemId>,
        text: String,
    },
    Internal {
        item: Json<ItemId>,
        text: String,
    },
    AddImprovement(Box<ImprovementJson>),
    EditImprovement {
        id: String,
        set: ImprovementEditJson,
    },
    RemoveImprovement {
        id: String,
    },
    AddAnswer(Box<AnswerJson>),
    EditAnswer {
        id: String,
        set: AnswerEditJson,
    },
    RemoveAnswer {
        id: String,
    },
    Finish {
        reason: String,
    },
    Reopen {
        reason: String,
    },
    Restore(LifecycleJson),
    Upgrade(Box<UpgradeJson>),
    All(Vec<Self>),
}

impl From<&Change> for EditJson {
    fn from(change: &Change) -> Self {
        match change.clone() {
            Change::Header(edit) => Self::Header(edit.into()),
            Change::Fact(id, answer) => Self::Fact { id: id.to_string(), answer },
            Change::AddSubject(subject, place) => Self::AddSubject(SubjectJson::at(&subject, place)),
            Change::RenameSubject(id, name) => Self::RenameSubject { id: id.to_string(), name },
            Change::RemoveSubject(id) => Self::RemoveSubject { id: id.to_string() },
            Change::AddTouchpoint(touchpoint, place) => {
                Self::AddTouchpoint(Box::new(TouchpointJson::at(&touchpoint, place)))
            }
            Change::RenameTouchpoint(id, name) => {
                Self::RenameTouchpoint { id: id.to_string(), name: Json(name) }
            }
            Change::RemoveTouchpoint(id) => Self::RemoveTouchpoint { id: id.to_string() },
            Change::Rate { item, verdict, at } => {
                Self::Rate { item: Json(item), verdict: Json(verdict), at: at.map(Json) }
            }
            Change::RateUndated(item, verdict) => {
                Self::RateUndated { item: Json(item), verdict: Json(verdict) }
            }
            Change::Note(item, text) => Self::Note { item: Json(item), text },
            Change::Internal(item, text) => Self::Internal { item: Json(item), text },
            Change::AddImprovement(improvement, place) => {
                Self::AddImprovement(Box::new(ImprovementJson::at(&improvement, place)))
            }
            Change::EditImprovement(id, edit) => {
                Self::EditImprovement { id: id.to_string(), set: edit.into() }
            }
            Change::RemoveImprovement(id) => Self::RemoveImprovement { id: id.to_string() },
            Change::AddAnswer(answer, place) => Self::AddAnswer(Box::new(AnswerJson::at(&answer, place))),
            Change::EditAnswer(id, edit) => Self::EditAnswer { id: id.to_string(), set: edit.into() },
            Change::RemoveAnswer(id) => Self::RemoveAnswer { id: id.to_string() },
            Change::Finish(reason) => Self::Finish { reason },
            Change::Reopen(reason) => Self::Reopen { reason },
            Change::Restore(lifecycle) => Self::Restore((&lifecycle).into()),
            Change::Upgrade(upgrade) => Self::Upgrade(Box::new((*upgrade).into())),
            Change::All(changes) => Self::All(changes.iter().map(Self::from).collect()),
        }
    }
}

/// The beginning of a journal stands where only a change can.
pub(super) struct Misplaced;

impl TryFrom<EditJson> for Change {
    type Error = Misplaced;

    fn try_from(json: EditJson) -> Result<Self, Misplaced> {
        Ok(match json {
            EditJson::Begin(_) => return Err(Misplaced),
            EditJson::Header(edit) => Self::Header(edit.into()),
            EditJson::Fact { id, answer } => Self::Fact(FactId::new(id), answer),
            EditJson::AddSubject(json) => {
                let place = json.place;
                Self::AddSubject(json.into(), place)
            }
            EditJson::RenameSubject { id, name } => Self::RenameSubject(SubjectId::new(id), name),
            EditJson::RemoveSubject { id } => Self::RemoveSubject(SubjectId::new(id)),
            EditJson::AddTouchpoint(json) => {
                let place = json.place;
                Self::AddTouchpoint(Arc::<Touchpoint>::from(*json), place)
            }
            EditJson::RenameTouchpoint { id, name } => Self::RenameTouchpoint(TouchpointId::new(id), name.0),
            EditJson::RemoveTouchpoint { id } => Self::RemoveTouchpoint(TouchpointId::new(id)),
            EditJson::Rate { item, verdict, at } => {
                Self::Rate { item: item.0, verdict: verdict.0, at: at.map(|at| at.0) }
            }
            EditJson::RateUndated { item, verdict } => Self::RateUndated(item.0, verdict.0),
            EditJson::Note { item, text } => Self::Note(item.0, text),
            EditJson::Internal { item, text } => Self::Internal(item.0, text),
            EditJson::AddImprovement(json) => {
                let place = json.place;
                Self::AddImprovement((*json).into(), place)
            }
            EditJson::EditImprovement { id, set } => {
                Self::EditImprovement(ImprovementId::new(id), set.into())
            }
            EditJson::RemoveImprovement { id } => Self::RemoveImprovement(ImprovementId::new(id)),
            EditJson::AddAnswer(json) => {
                let place = json.place;
                Self::AddAnswer(Box::new((*json).into()), place)
            }
            EditJson::EditAnswer { id, set } => Self::EditAnswer(AnswerId::new(id), set.into()),
            EditJson::RemoveAnswer { id } => Self::RemoveAnswer(AnswerId::new(id)),
            EditJson::Finish { reason } => Self::Finish(reason),
            EditJson::Reopen { reason } => Self::Reopen(reason),
            EditJson::Restore(lifecycle) => Self::Restore(lifecycle.into()),
            EditJson::Upgrade(upgrade) => Self::Upgrade(Box::new((*upgrade).into())),
            EditJson::All(changes) => {
                Self::All(changes.into_iter().map(Self::try_from).collect::<Result<_, _>>()?)
            }
        })
    }
}
