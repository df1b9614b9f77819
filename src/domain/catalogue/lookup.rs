//! Finding things in a catalogue.

use std::sync::Arc;

use super::{Audience, Catalogue, Part, Touchpoint, Zone};
use crate::domain::ids::TouchpointId;
use crate::domain::wording::{Lang, Wording};

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

    /// How many texts that exist in the main language are missing in another.
    pub fn untranslated(&self, lang: Lang) -> usize {
        let lacks = |wording: &&Wording| !wording.is_empty() && wording.exact(lang).is_none();
        let touchpoints = self.in_use().map(|touchpoint| touchpoint.untranslated(lang)).sum::<usize>();
        let zones = self.zones.iter().map(|zone| &zone.name).filter(lacks).count();
        touchpoints + zones + usize::from(lacks(&&self.title))
    }

    /// The zone with this id.
    pub fn zone(&self, id: &str) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.id == id)
    }
}

impl Touchpoint {
    /// How many of its texts are missing in a language.
    pub fn untranslated(&self, lang: Lang) -> usize {
        let texts = Part::ALL.iter().filter_map(|part| part.wording(self));
        texts.filter(|wording| !wording.is_empty() && wording.exact(lang).is_none()).count()
    }
}
