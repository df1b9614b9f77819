//! Why a command ended without its answer, and how that is said.

use std::io;

use super::output::Output;
use crate::domain::{Phrase, Refused};
use crate::format::problem::{Look, Names, render};
use crate::format::{Problem, Source};
use crate::io::trouble::{Exit, Trouble};
use crate::text::Words;

/// What a command comes to: the exit code 0 or 1 of an answer, or a failure.
pub(crate) type Answer = Result<Verdict, Failure>;

/// What the answer of a command was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Done, or "yes": exit code 0.
    Done,
    /// The answer is "no": exit code 1.
    No,
    /// Answered, but some files could not be read: exit code 3.
    Partly,
    /// The screen was there and ended with this exit code.
    Ended(u8),
}

/// Why a command ended without its answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Wrong usage or bad input: what is wrong, and what to do about it.
    Usage(Phrase, Option<Phrase>),
    /// Something with files.
    Trouble(Box<Trouble>),
    /// The answer could not be written.
    Output(io::Error),
}

impl Failure {
    /// Wrong usage without a hint.
    pub(crate) const fn usage(what: Phrase) -> Self {
        Self::Usage(what, None)
    }

    /// Wrong usage, and what to do about it.
    pub(crate) const fn hinted(what: Phrase, hint: Phrase) -> Self {
        Self::Usage(what, Some(hint))
    }

    /// Says what happened and returns the exit code.
    pub(crate) fn report(&self, words: &Words, output: &mut Output<'_>) -> u8 {
        match self {
            Self::Usage(what, hint) => {
                output.aside(&error_line(words, &words.phrase(what)));
                say_hint(words, output, hint.as_ref());
                2
            }
            Self::Trouble(trouble) => {
                say_trouble(words, output, trouble);
                code(trouble.exit)
            }
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Self::Output(error) => {
                let cause = crate::io::trouble::cause_of(error);
                let what = Phrase::new("cli-output").with("cause", words.phrase(&cause));
                output.aside(&error_line(words, &words.phrase(&what)));
                3
            }
        }
    }
}

const fn code(exit: Exit) -> u8 {
    match exit {
        Exit::No => 1,
        Exit::Usage => 2,
        Exit::Files => 3,
    }
}

/// Names the operation and the file, then the cause with the places in the file, then a hint.
pub(crate) fn say_trouble(words: &Words, output: &mut Output<'_>, trouble: &Trouble) {
    let operation = words.phrase(&trouble.operation);
    let head = match &trouble.path {
        Some(path) => format!("{operation}: {}", path.display()),
        None => operation,
    };
    output.aside(&error_line(words, &head));
    output.aside(&format!("  {}", words.phrase(&trouble.cause)));
    for (source, problems) in &trouble.problems {
        output.aside(&problems_text(words, source, problems));
    }
    say_hint(words, output, trouble.hint.as_ref());
}

/// The problems of one file, each with its line and a caret.
pub(crate) fn problems_text(words: &Words, source: &Source, problems: &[Problem]) -> String {
    let [error, warning, hint] = ["cli-error", "cli-warning", "cli-hint"].map(|key| words.say(key));
    let names = Names { error: &error, warning: &warning, hint: &hint };
    render(source, problems, &|phrase| words.phrase(phrase), names, Look::Plain)
}

fn error_line(words: &Words, what: &str) -> String {
    format!("{}: {what}", words.say("cli-error"))
}

fn say_hint(words: &Words, output: &mut Output<'_>, hint: Option<&Phrase>) {
    if let Some(hint) = hint {
        output.aside(&format!("{}: {}", words.say("cli-hint"), words.phrase(hint)));
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(Box::new(trouble))
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        Self::usage(refused.phrase())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
