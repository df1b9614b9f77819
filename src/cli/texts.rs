//! `touchpoint texts`: the texts at hand, listed, kept, taken out and checked.

mod add;
mod check;
mod list;
mod remove;

use clap::{ArgMatches, Command};

use super::context::{Context, optional};
use super::failure::{Answer, Verdict};
use super::shape::Shape;
use crate::domain::library::Use;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("texts")
        .subcommand_required(true)
        .subcommand(list::command(shape))
        .subcommand(add::command(shape))
        .subcommand(remove::command(shape))
        .subcommand(check::command(shape))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    match matches.subcommand() {
        Some(("list", matches)) => list::run(context, matches),
        Some(("add", matches)) => add::run(context, matches),
        Some(("remove", matches)) => remove::run(context, matches),
        Some(("check", matches)) => check::run(context, matches),
        _ => Ok(Verdict::No),
    }
}

/// `--use`.
fn purpose_option(shape: Shape<'_>) -> clap::Arg {
    shape.choice("use", "use", &Use::ALL.iter().map(|purpose| purpose.key()).collect::<Vec<_>>())
}

fn purpose(matches: &ArgMatches) -> Option<Use> {
    optional(matches, "use").and_then(|word| Use::from_key(&word))
}
