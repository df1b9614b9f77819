//! A new value of one field as JSON: the field's name, and what it says now.

use serde::{Deserialize, Serialize};

use crate::domain::improvement::{Kind, Status};
use crate::domain::mark::OwnMark;
use crate::domain::{Date, HeaderEdit, ImprovementEdit, ItemId, Lang, Moment};

use super::values::Json;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum HeaderJson {
    Client(String),
    Site(String),
    Auditor(String),
    Started(Json<Moment>),
    Announced(Option<bool>),
    Met(String),
    Conditions(String),
    Conclusion(String),
    Language(Json<Lang>),
    Sensitive(bool),
    NpsMarks(Vec<Json<OwnMark>>),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum ImprovementEditJson {
    Kind(Json<Kind>),
    Text(String),
    Items(Vec<Json<ItemId>>),
    Owner(String),
    Due(Option<Json<Date>>),
    Impact(Option<u8>),
    Effort(Option<u8>),
    Status(Json<Status>),
    Closing(String),
}

impl From<HeaderEdit> for HeaderJson {
    fn from(edit: HeaderEdit) -> Self {
        match edit {
            HeaderEdit::Client(value) => Self::Client(value),
            HeaderEdit::Site(value) => Self::Site(value),
            HeaderEdit::Auditor(value) => Self::Auditor(value),
            HeaderEdit::Started(value) => Self::Started(Json(value)),
            HeaderEdit::Announced(value) => Self::Announced(value),
            HeaderEdit::Met(value) => Self::Met(value),
            HeaderEdit::Conditions(value) => Self::Conditions(value),
            HeaderEdit::Conclusion(value) => Self::Conclusion(value),
            HeaderEdit::Language(value) => Self::Language(Json(value)),
            HeaderEdit::Sensitive(value) => Self::Sensitive(value),
            HeaderEdit::Marks(value) => Self::NpsMarks(value.into_iter().map(Json).collect()),
        }
    }
}

impl From<HeaderJson> for HeaderEdit {
    fn from(json: HeaderJson) -> Self {
        match json {
            HeaderJson::Client(value) => Self::Client(value),
            HeaderJson::Site(value) => Self::Site(value),
            HeaderJson::Auditor(value) => Self::Auditor(value),
            HeaderJson::Started(value) => Self::Started(value.0),
            HeaderJson::Announced(value) => Self::Announced(value),
            HeaderJson::Met(value) => Self::Met(value),
            HeaderJson::Conditions(value) => Self::Conditions(value),
            HeaderJson::Conclusion(value) => Self::Conclusion(value),
            HeaderJson::Language(value) => Self::Language(value.0),
            HeaderJson::Sensitive(value) => Self::Sensitive(value),
            HeaderJson::NpsMarks(value) => Self::Marks(value.into_iter().map(|mark| mark.0).collect()),
        }
    }
}

impl From<ImprovementEdit> for ImprovementEditJson {
    fn from(edit: ImprovementEdit) -> Self {
        match edit {
            ImprovementEdit::Kind(value) => Self::Kind(Json(value)),
            ImprovementEdit::Text(value) => Self::Text(value),
            ImprovementEdit::Items(value) => Self::Items(value.into_iter().map(Json).collect()),
            ImprovementEdit::Owner(value) => Self::Owner(value),
            ImprovementEdit::Due(value) => Self::Due(value.map(Json)),
            ImprovementEdit::Impact(value) => Self::Impact(value),
            ImprovementEdit::Effort(value) => Self::Effort(value),
            ImprovementEdit::Status(value) => Self::Status(Json(value)),
            ImprovementEdit::Closing(value) => Self::Closing(value),
        }
    }
}

impl From<ImprovementEditJson> for ImprovementEdit {
    fn from(json: ImprovementEditJson) -> Self {
        match json {
            ImprovementEditJson::Kind(value) => Self::Kind(value.0),
            ImprovementEditJson::Text(value) => Self::Text(value),
            ImprovementEditJson::Items(value) => Self::Items(value.into_iter().map(|item| item.0).collect()),
            ImprovementEditJson::Owner(value) => Self::Owner(value),
            ImprovementEditJson::Due(value) => Self::Due(value.map(|due| due.0)),
            ImprovementEditJson::Impact(value) => Self::Impact(value),
            ImprovementEditJson::Effort(value) => Self::Effort(value),
            ImprovementEditJson::Status(value) => Self::Status(value.0),
            ImprovementEditJson::Closing(value) => Self::Closing(value),
        }
    }
}
