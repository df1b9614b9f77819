//! `touchpoint catalogue check`: every problem of every file, each with its line and a caret.

use std::path::{Path, PathBuf};

use clap::{ArgAction, ArgMatches, Command, value_parser};

use crate::cli::audits::number;
use crate::cli::context::Context;
use crate::cli::failure::{Answer, Failure, Verdict, problems_text, say_trouble};
use crate::cli::shape::Shape;
use crate::format::Tally;
use crate::io::catalogues;
use crate::io::workspace::Workspace;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let files = shape
        .place("file", "file")
        .num_args(1..)
        .action(ArgAction::Append)
        .value_parser(value_parser!(PathBuf));
    shape.command("catalogue-check").arg(files)
}

/// How many problems were found, and whether every file could be read at all.
#[derive(Default)]
struct Found {
    errors: usize,
    warnings: usize,
    unreadable: usize,
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut found = Found::default();
    let workspace = context.workspace()?;
    let files: Vec<&PathBuf> = matches.get_many("file").into_iter().flatten().collect();
    for file in &files {
        check(context, &workspace, file, &mut found)?;
    }
    let counts =
        [("files", files.len() - found.unreadable), ("errors", found.errors), ("warnings", found.warnings)];
    let said = context.words.say_with("cli-checked", &counts.map(|(name, count)| (name, number(count))));
    context.output.line(&said)?;
    Ok(match found {
        Found { unreadable: 1.., .. } => Verdict::Partly,
        Found { errors: 1.., .. } => Verdict::No,
        Found { .. } => Verdict::Done,
    })
}

fn check(
    context: &mut Context<'_>,
    workspace: &Workspace,
    file: &Path,
    found: &mut Found,
) -> Result<(), Failure> {
    let files = match catalogues::check(workspace, file) {
        Ok(files) => files,
        Err(trouble) => {
            found.unreadable += 1;
            say_trouble(context.words, &mut context.output, &trouble);
            return Ok(());
        }
    };
    for (source, problems) in files {
        let tally = Tally::of(&problems);
        found.errors += tally.errors;
        found.warnings += tally.warnings;
        let text = problems_text(context.words, &source, &problems);
        context.output.line(&text)?;
        context.output.line("")?;
    }
    Ok(())
}
