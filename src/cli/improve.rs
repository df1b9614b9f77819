//! `touchpoint improve`: the list of improvements, from the command line.

mod add;
mod edit;
mod fields;
mod list;
mod remove;

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::Answer;
use super::shape::Shape;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("improve")
        .subcommand_required(true)
        .subcommand(add::command(shape))
        .subcommand(edit::command(shape))
        .subcommand(remove::command(shape))
        .subcommand(list::command(shape))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    match matches.subcommand() {
        Some(("add", matches)) => add::run(context, matches),
        Some(("edit", matches)) => edit::run(context, matches),
        Some(("remove", matches)) => remove::run(context, matches),
        Some((_, matches)) => list::run(context, matches),
        None => Ok(super::failure::Verdict::No),
    }
}
