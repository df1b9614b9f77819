//! `touchpoint catalogue check`: everything that is wrong with catalogue files and what they build on.

use clap::{ArgMatches, Command};

use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::failure::Answer;
use crate::cli::shape::Shape;
use crate::io::catalogues;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("catalogue-check").arg(check::argument(shape))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let workspace = context.workspace()?;
    check::files(context, matches, |file| catalogues::check(&workspace, file))
}
