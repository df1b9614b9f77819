//! The parts of what a catalogue says of a touchpoint.

use super::{Audience, Segment, Stage, Touchpoint};
use crate::domain::ids::FactId;
use crate::domain::keyed;
use crate::domain::wording::{Lang, Wording};

keyed! {
    /// What a catalogue says of a touchpoint; the keys are those of the file.
    Part {
        /// What people call it.
        Name = "name",
        /// How to check it.
        Hint = "hint",
        /// What bad looks like.
        Bad = "bad",
        /// What ok looks like.
        Ok = "ok",
        /// What wow looks like.
        Wow = "wow",
        /// The first thing to do about it.
        Recommendation = "recommendation",
        /// Where on the customer's path.
        Stage = "stage",
        /// Where on the walk.
        Zone = "zone",
        /// Its part in an index.
        Weight = "weight",
        /// Whether a bad fails the outcome.
        Critical = "critical",
        /// Whether it is off unless switched on.
        Sensitive = "sensitive",
        /// Whom it concerns.
        Segment = "segment",
        /// Which motives it serves.
        Motives = "motives",
        /// Who speaks through its rating, if not whom the catalogue is for.
        Audience = "audience",
        /// What the site must have.
        Needs = "needs",
        /// Free words.
        Tags = "tags",
    }
}

impl Part {
    /// The text of a touchpoint; `None` for what is no text by language.
    pub const fn wording(self, touchpoint: &Touchpoint) -> Option<&Wording> {
        match self {
            Self::Name => Some(&touchpoint.name),
            Self::Hint => Some(&touchpoint.hint),
            Self::Bad => Some(&touchpoint.bad),
            Self::Ok => Some(&touchpoint.ok),
            Self::Wow => Some(&touchpoint.wow),
            Self::Recommendation => Some(&touchpoint.recommendation),
            _ => None,
        }
    }

    /// What a touchpoint says here, texts in a language, everything else as a file spells it.
    pub fn said(self, touchpoint: &Touchpoint, lang: Lang) -> String {
        if let Some(wording) = self.wording(touchpoint) {
            return wording.said(lang).text.to_owned();
        }
        let motives = || touchpoint.motives.iter().map(|motive| motive.key()).collect::<Vec<_>>().join(", ");
        match self {
            Self::Stage => touchpoint.stage.map_or("", Stage::key).to_owned(),
            Self::Zone => touchpoint.zone.clone().unwrap_or_default(),
            Self::Weight => touchpoint.weight.to_string(),
            Self::Critical => touchpoint.critical.to_string(),
            Self::Sensitive => touchpoint.sensitive.to_string(),
            Self::Segment => touchpoint.segment.map_or("", Segment::key).to_owned(),
            Self::Motives => motives(),
            Self::Audience => touchpoint.audience.map_or("", Audience::key).to_owned(),
            Self::Needs => touchpoint.needs.iter().map(FactId::as_str).collect::<Vec<_>>().join(", "),
            Self::Tags => touchpoint.tags.join(", "),
            _ => String::new(),
        }
    }
}
