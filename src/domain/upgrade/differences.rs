//! What two editions say differently of one touchpoint.

use crate::domain::catalogue::{Segment, Stage, Touchpoint};
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
            Self::Tags => touchpoint.tags.join(", "),
            _ => String::new(),
        }
    }
}

/// Something that is said differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub part: Part,
    /// What was said; empty if nothing was.
    pub old: String,
    /// What is said now; empty if nothing is.
    pub new: String,
}

/// Everything that differs for somebody who reads in this language.
pub fn differences(old: &Touchpoint, new: &Touchpoint, lang: Lang) -> Vec<Difference> {
    let difference =
        |part: &Part| Difference { part: *part, old: part.said(old, lang), new: part.said(new, lang) };
    Part::ALL.iter().map(difference).filter(|one| one.old != one.new).collect()
}
