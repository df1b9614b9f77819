//! `touchpoint nps`: the loyalty survey, from the command line.

mod add;
mod count;
mod edit;
mod list;
mod reasons;
mod scores;
mod show;
mod wish;

pub(super) use add::{asked, audience};
use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Verdict};
use super::shape::Shape;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("nps")
        .subcommand_required(true)
        .subcommand(add::command(shape))
        .subcommand(list::command(shape))
        .subcommand(show::command(shape))
        .subcommand(reasons::command(shape))
        .subcommand(edit::command(shape))
        .subcommand(edit::remove_command(shape))
        .subcommand(wish::command(shape))
        .subcommands(count::commands(shape))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    match matches.subcommand() {
        Some(("add", matches)) => add::run(context, matches),
        Some(("list", matches)) => list::run(context, matches),
        Some(("show", matches)) => show::run(context, matches),
        Some(("reasons", matches)) => reasons::run(context, matches),
        Some(("edit", matches)) => edit::run(context, matches),
        Some(("remove", matches)) => edit::remove(context, matches),
        Some(("improve", matches)) => wish::run(context, matches),
        Some((name, matches)) => count::run(context, name, matches),
        None => Ok(Verdict::No),
    }
}
