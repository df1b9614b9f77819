//! A touchpoint added on the walk as JSON, under the keys that `audit.toml` has for it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{Audience, Class, Motive, Segment, Stage, Touchpoint};
use crate::domain::{FactId, TouchpointId, Wording};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    audience: Option<Json<Audience>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    needs: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    formerly: Vec<Json<TouchpointId>>,
    #[serde(default, skip_serializing_if = "is_false")]
    retired: bool,
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
            audience: touchpoint.audience.map(Json),
            needs: touchpoint.needs.iter().map(ToString::to_string).collect(),
            tags: touchpoint.tags,
            formerly: touchpoint.formerly.into_iter().map(Json).collect(),
            retired: touchpoint.retired,
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
            audience: json.audience.map(|audience| audience.0),
            needs: json.needs.into_iter().map(FactId::new).collect(),
            tags: json.tags,
            formerly: json.formerly.into_iter().map(|id| id.0).collect(),
            retired: json.retired,
        })
    }
}
