//! Values of options that clap cannot check: languages, pairs, names, days.

use std::path::Path;

use clap::ArgMatches;

use super::context::optional;
use super::failure::Failure;
use super::items::did_you_mean;
use crate::domain::catalogue::Class;
use crate::domain::phrase::Arg;
use crate::domain::{Lang, Phrase};
use crate::format::nearest;

/// `--lang`, the language of the content.
pub(crate) fn lang(matches: &ArgMatches) -> Result<Option<Lang>, Failure> {
    let Some(code) = optional(matches, "lang") else { return Ok(None) };
    parse_lang(&code).map(Some)
}

/// A language code.
pub(crate) fn parse_lang(code: &str) -> Result<Lang, Failure> {
    let refusal = || Failure::usage(Phrase::new("cli-language-wrong").with("code", code));
    Lang::parse(code.trim()).ok_or_else(refusal)
}

/// `ID=NAME`, split at the first `=`; neither side is empty.
pub(crate) fn pair<'a>(text: &'a str, argument: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=')
        .map(|(left, right)| (left.trim(), right.trim()))
        .filter(|(left, right)| !left.is_empty() && !right.is_empty())
        .ok_or_else(|| {
            Failure::usage(Phrase::new("cli-pair-wrong").with("argument", argument).with("value", text))
        })
}

/// A text that must not be empty.
pub(crate) fn filled(text: &str, argument: &str) -> Result<String, Failure> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        Err(Failure::usage(Phrase::new("cli-value-empty").with("argument", argument)))
    } else {
        Ok(trimmed.to_owned())
    }
}

/// A class by its key.
pub(crate) fn class(word: &str) -> Result<Class, Failure> {
    Class::from_key(word).ok_or_else(|| {
        let words = Class::ALL.iter().map(|class| class.key());
        let choices =
            Phrase::new("cli-hint-choices").with("words", words.clone().collect::<Vec<_>>().join(", "));
        let hint = nearest(word, words).map_or(choices, did_you_mean);
        Failure::hinted(Phrase::new("cli-class-unknown").with("word", word), hint)
    })
}

/// `yes` and `no`; anything else is unknown.
pub(crate) fn yes_no(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// A path as a value of a message.
pub(crate) fn path(path: &Path) -> Arg {
    Arg::Text(path.display().to_string())
}
