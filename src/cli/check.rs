//! What `check` does for every kind of file: every problem of every file, each with its line and a caret.

use crate::domain::phrase::Arg;
use std::path::{Path, PathBuf};

use clap::{ArgAction, ArgMatches, value_parser};

use super::context::Context;
use super::failure::{Answer, Verdict, problems_text, say_trouble};
use super::shape::Shape;
use crate::format::{Problem, Source, Tally};
use crate::io::trouble::Trouble;

/// The files to check, one or more.
pub(crate) fn argument(shape: Shape<'_>) -> clap::Arg {
    let files = shape.place("file", "file").num_args(1..);
    files.action(ArgAction::Append).value_parser(value_parser!(PathBuf))
}

/// Files with what is wrong with each.
type Wrong = Vec<(Source, Vec<Problem>)>;

/// How many problems were found, and whether every file could be read at all.
#[derive(Default)]
struct Found {
    errors: usize,
    warnings: usize,
    unreadable: usize,
}

/// Says everything that `look` finds in the files; the answer is "no" if one of them cannot be used.
pub(crate) fn files(
    context: &mut Context<'_>,
    matches: &ArgMatches,
    look: impl Fn(&Path) -> Result<Wrong, Trouble>,
) -> Answer {
    let mut found = Found::default();
    let files: Vec<&PathBuf> = matches.get_many("file").into_iter().flatten().collect();
    for file in &files {
        match look(file) {
            Ok(wrong) => tell(context, wrong, &mut found)?,
            Err(trouble) => {
                found.unreadable += 1;
                say_trouble(context.words, &mut context.output, &trouble);
            }
        }
    }
    let counts =
        [("files", files.len() - found.unreadable), ("errors", found.errors), ("warnings", found.warnings)];
    let said = context.words.say_with("cli-checked", &counts.map(|(name, count)| (name, Arg::count(count))));
    context.output.line(&said)?;
    Ok(match found {
        Found { unreadable: 1.., .. } => Verdict::Partly,
        Found { errors: 1.., .. } => Verdict::No,
        Found { .. } => Verdict::Done,
    })
}

fn tell(context: &mut Context<'_>, wrong: Wrong, found: &mut Found) -> std::io::Result<()> {
    for (source, problems) in wrong {
        let tally = Tally::of(&problems);
        found.errors += tally.errors;
        found.warnings += tally.warnings;
        let text = problems_text(context.words, &source, &problems);
        context.output.line(&text)?;
        context.output.line("")?;
    }
    Ok(())
}
