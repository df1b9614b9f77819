//! `touchpoint nps`: the loyalty survey, from the command line.

mod add;
mod count;
mod list;
mod show;

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
        .subcommand(count::ignore_command(shape))
        .subcommand(count::count_command(shape))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    match matches.subcommand() {
        Some(("add", matches)) => add::run(context, matches),
        Some(("list", matches)) => list::run(context, matches),
        Some(("show", matches)) => show::run(context, matches),
        Some(("ignore", matches)) => count::ignore(context, matches),
        Some((_, matches)) => count::count(context, matches),
        None => Ok(Verdict::No),
    }
}
