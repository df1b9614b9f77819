//! What clap found wrong with the arguments, in the program's own words.

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::failure::Failure;
use super::items::did_you_mean;
use crate::domain::Phrase;

/// The sentence for wrong arguments, with what was probably meant.
pub(crate) fn failure(error: &Error) -> Failure {
    let hint = suggestion(error).map(|word| did_you_mean(&word)).or_else(|| choices(error));
    Failure::Usage(sentence(error), hint.or_else(|| Some(Phrase::new("cli-hint-help"))))
}

fn sentence(error: &Error) -> Phrase {
    let argument = plain(&said(error, ContextKind::InvalidArg));
    let value = said(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => Phrase::new("cli-unknown-argument").with("argument", argument),
        ErrorKind::InvalidSubcommand => {
            Phrase::new("cli-unknown-command").with("command", said(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues if value.is_empty() => {
            Phrase::new("cli-value-missing").with("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Phrase::new("cli-value-invalid").with("argument", argument).with("value", value)
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            Phrase::new("cli-value-count").with("argument", argument)
        }
        ErrorKind::ArgumentConflict if plain(&said(error, ContextKind::PriorArg)) == argument => {
            Phrase::new("cli-argument-twice").with("argument", argument)
        }
        ErrorKind::ArgumentConflict => Phrase::new("cli-argument-conflict")
            .with("argument", argument)
            .with("other", plain(&said(error, ContextKind::PriorArg))),
        // A group, of which the command needs any.
        ErrorKind::MissingRequiredArgument if argument.starts_with("--") && argument.contains('|') => {
            Phrase::new("cli-nothing-asked")
        }
        ErrorKind::MissingRequiredArgument => Phrase::new("cli-argument-missing").with("arguments", argument),
        ErrorKind::MissingSubcommand => Phrase::new("cli-command-missing"),
        ErrorKind::InvalidUtf8 => Phrase::new("cli-not-utf8"),
        _ => Phrase::new("cli-arguments-wrong"),
    }
}

/// An argument as a person types it, without the brackets that mark what stands for a value.
fn plain(argument: &str) -> String {
    argument.replace(['<', '>'], "").replace("...", "…")
}

fn suggestion(error: &Error) -> Option<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds.into_iter().map(|kind| said(error, kind)).find(|word| !word.is_empty())
}

fn choices(error: &Error) -> Option<Phrase> {
    let words = said(error, ContextKind::ValidValue);
    (!words.is_empty()).then(|| Phrase::new("cli-hint-choices").with("words", words))
}

fn said(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// The command whose name is nearest to a word, for somebody who mistyped it.
pub(crate) fn nearest_command(program: &Command, word: &str) -> Option<String> {
    crate::format::nearest(word, program.get_subcommands().map(Command::get_name)).map(str::to_owned)
}
