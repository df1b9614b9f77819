//! `touchpoint texts check`: everything that is wrong with files of texts.

use clap::{ArgMatches, Command};

use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::failure::Answer;
use crate::cli::shape::Shape;
use crate::io::library;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let files = check::argument(shape).help(shape.say("cli-place-texts-file"));
    shape.command("texts-check").arg(files)
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    check::files(context, matches, library::check)
}
