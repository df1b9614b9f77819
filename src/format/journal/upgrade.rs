//! Another edition of the catalogue as JSON.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::{Touchpoint, TouchpointId, Upgrade};

use super::audit::CatalogueJson;
use super::touchpoint::TouchpointJson;
use super::values::Json;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UpgradeJson {
    catalogue: CatalogueJson,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    renames: Vec<RenameJson>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    keep: Vec<TouchpointJson>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    release: Vec<Json<TouchpointId>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameJson {
    from: Json<TouchpointId>,
    to: Json<TouchpointId>,
}

impl From<Upgrade> for UpgradeJson {
    fn from(upgrade: Upgrade) -> Self {
        let renames = upgrade.renames.into_iter();
        Self {
            catalogue: upgrade.catalogue.into(),
            renames: renames.map(|(from, to)| RenameJson { from: Json(from), to: Json(to) }).collect(),
            keep: upgrade
                .keep
                .iter()
                .map(|(touchpoint, place)| TouchpointJson::at(touchpoint, *place))
                .collect(),
            release: upgrade.release.into_iter().map(Json).collect(),
        }
    }
}

impl From<UpgradeJson> for Upgrade {
    fn from(json: UpgradeJson) -> Self {
        let kept = |json: TouchpointJson| {
            let place = json.place;
            (Arc::<Touchpoint>::from(json), place)
        };
        Self {
            catalogue: json.catalogue.into(),
            renames: json.renames.into_iter().map(|rename| (rename.from.0, rename.to.0)).collect(),
            keep: json.keep.into_iter().map(kept).collect(),
            release: json.release.into_iter().map(|id| id.0).collect(),
        }
    }
}
