//! A catalogue that another one builds on.

use std::ops::Range;

use crate::domain::catalogue::Catalogue;
use crate::domain::{Lang, Phrase, Wording};
use crate::format::catalogue::combine;
use crate::format::catalogue::shelf::complete_languages;
use crate::format::reader::Table;

/// One of them, and where the file names it.
pub(super) struct Base {
    pub(super) catalogue: Catalogue,
    pub(super) span: Range<usize>,
}

/// What a text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::format::catalogue) enum Part {
    Zone,
    Fact,
    Touchpoint,
}

impl Base {
    /// The texts of a thing by its place in the catalogue.
    pub(super) fn texts(&self, part: Part, index: usize) -> Vec<&Wording> {
        match part {
            Part::Zone => self.catalogue.zones.get(index).map(|zone| &zone.name).into_iter().collect(),
            Part::Fact => self.catalogue.facts.get(index).map(|fact| &fact.question).into_iter().collect(),
            Part::Touchpoint => self
                .catalogue
                .touchpoints
                .get(index)
                .map(|point| combine::texts(point).into())
                .unwrap_or_default(),
        }
    }

    /// Says how many texts are missing in a language of the file.
    pub(super) fn note_lacking(&self, lang: Lang, main: bool, count: usize, root: &Table<'_>) {
        let phrase = |key| {
            let phrase = Phrase::new(key).with("name", self.catalogue.id.as_str());
            phrase.with("language", lang.code()).count("count", count)
        };
        if main {
            let complete = complete_languages(&self.catalogue).join(", ");
            let hint = Phrase::new("hint-base-main").with("languages", complete);
            root.problems().error(&self.span, phrase("problem-base-main"), Some(hint));
        } else {
            root.problems().warning(&self.span, phrase("problem-base-language"), None);
        }
    }
}
