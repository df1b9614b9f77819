//! `--fact ID=yes`: answers to a catalogue's questions about the site.

use clap::{Arg, ArgMatches};

use super::context::several;
use super::failure::Failure;
use super::items::did_you_mean;
use super::shape::Shape;
use super::values;
use crate::domain::{Catalogue, Change, Fact, FactId, Phrase, facts};
use crate::format::nearest;

const ANSWERS: [&str; 3] = ["yes", "no", "unknown"];

/// The option, as `new` and `edit` have it.
pub(super) fn option(shape: Shape<'_>) -> Arg {
    shape.repeated("fact", "fact")
}

/// The answers that were given.
pub(super) fn answers(matches: &ArgMatches, catalogue: &Catalogue) -> Result<Vec<Change>, Failure> {
    several(matches, "fact").iter().map(|text| answer(text, catalogue)).collect()
}

fn answer(text: &str, catalogue: &Catalogue) -> Result<Change, Failure> {
    let (id, word) = values::pair(text, "--fact")?;
    let known: Vec<&str> = facts::asked(catalogue).map(fact_id).collect();
    if !known.contains(&id) {
        let what = Phrase::new("catalogues-fact-unknown").with("id", id);
        let choices = Phrase::new("cli-hint-choices").with("words", known.join(", "));
        let none = Phrase::new("catalogues-hint-no-facts");
        let hint = if known.is_empty() { none } else { nearest(id, known).map_or(choices, did_you_mean) };
        return Err(Failure::hinted(what, hint));
    }
    if ANSWERS.contains(&word) {
        return Ok(Change::Fact(FactId::new(id), values::yes_no(word)));
    }
    let what = Phrase::new("catalogues-fact-answer").with("id", id).with("word", word);
    Err(Failure::hinted(what, Phrase::new("cli-hint-choices").with("words", ANSWERS.join(", "))))
}

fn fact_id(fact: &Fact) -> &str {
    fact.id.as_str()
}
