//! What a person says of a touchpoint, as the file spells it.

use toml_edit::{Array, Value};

use crate::domain::Phrase;
use crate::domain::catalogue::{Audience, Catalogue, Motive, Part, Segment, Stage};
use crate::format::word::Word;

/// A value as the file spells it.
pub(super) enum Spelling {
    /// A text in one language.
    Text(String),
    /// Anything else.
    Value(Value),
    /// Nothing: the key goes.
    Nothing,
}

/// Spells what is said of a part.
///
/// # Errors
/// When it does not fit, with the words that would.
pub(super) fn spelling(part: Part, said: &str, built: &Catalogue) -> Result<Spelling, Phrase> {
    let said = said.trim();
    if said.is_empty() {
        // An inherited list is emptied by an empty one.
        let empty = matches!(part, Part::Motives | Part::Needs | Part::Tags)
            .then(|| Spelling::Value(Value::Array(Array::new())));
        return Ok(empty.unwrap_or(Spelling::Nothing));
    }
    let text = || Ok(Spelling::Value(Value::from(said)));
    match part {
        Part::Name | Part::Hint | Part::Bad | Part::Ok | Part::Wow | Part::Recommendation => {
            Ok(Spelling::Text(said.to_owned()))
        }
        Part::Stage => one_of::<Stage>(part, said).and_then(|()| text()),
        Part::Segment => one_of::<Segment>(part, said).and_then(|()| text()),
        Part::Zone if built.zone(said).is_some() => text(),
        Part::Zone => Err(wrong(part, said, built.zones.iter().map(|zone| zone.id.as_str()))),
        Part::Weight => match said.parse::<i64>() {
            Ok(weight @ 1..=5) => Ok(Spelling::Value(Value::from(weight))),
            _ => Err(wrong(part, said, ["1", "2", "3", "4", "5"].into_iter())),
        },
        Part::Critical | Part::Sensitive => match said {
            "true" | "yes" => Ok(Spelling::Value(Value::from(true))),
            "false" | "no" => Ok(Spelling::Value(Value::from(false))),
            _ => Err(wrong(part, said, ["yes", "no"].into_iter())),
        },
        Part::Audience => one_of::<Audience>(part, said).and_then(|()| text()),
        Part::Needs => {
            let known = |word: &str| built.facts.iter().any(|fact| fact.id.as_str() == word);
            match words(said).find(|word| !known(word)) {
                Some(word) => Err(wrong(part, word, built.facts.iter().map(|fact| fact.id.as_str()))),
                None => Ok(Spelling::Value(Value::Array(words(said).collect()))),
            }
        }
        Part::Motives => {
            words(said).try_for_each(|word| one_of::<Motive>(part, word))?;
            Ok(Spelling::Value(Value::Array(words(said).collect())))
        }
        Part::Tags => Ok(Spelling::Value(Value::Array(words(said).collect()))),
    }
}

fn words(said: &str) -> impl Iterator<Item = &str> {
    said.split(',').map(str::trim).filter(|word| !word.is_empty())
}

fn one_of<T: Word>(part: Part, said: &str) -> Result<(), Phrase> {
    match T::from_word(said) {
        Some(_) => Ok(()),
        None => Err(wrong(part, said, T::words())),
    }
}

fn wrong<'a>(part: Part, said: &str, words: impl Iterator<Item = &'a str>) -> Phrase {
    Phrase::new("catalogue-edit-value")
        .with("part", part.key())
        .with("value", said)
        .with("words", words.collect::<Vec<_>>().join(", "))
}
