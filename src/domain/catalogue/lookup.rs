//! Finding things in a catalogue.

use std::sync::Arc;

use super::{Audience, Catalogue, Touchpoint, Zone};
use crate::domain::ids::TouchpointId;
use crate::domain::wording::Lang;

impl Catalogue {
    /// The language that every text exists in.
    pub fn main_language(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::EN)
    }

    /// The touchpoints that a new audit rates.
    pub fn in_use(&self) -> impl Iterator<Item = &Arc<Touchpoint>> {
        self.touchpoints.iter().filter(|touchpoint| !touchpoint.retired)
    }

    /// The touchpoint with this id.
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Arc<Touchpoint>> {
        self.touchpoints.iter().find(|touchpoint| touchpoint.id == *id)
    }

    /// Who speaks through the rating of a touchpoint.
    pub fn audience_of(&self, touchpoint: &Touchpoint) -> Audience {
        touchpoint.audience.unwrap_or(self.audience)
    }

    /// The zone with this id.
    pub fn zone(&self, id: &str) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.id == id)
    }
}
