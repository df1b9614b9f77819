//! `touchpoint catalogue`: what can be rated, listed, shown, checked, begun and edited.

mod add;
mod check;
mod list;
mod new;
mod restore;
mod retire;
mod revise;
mod schema;
mod set;
mod shift;
mod show;
mod upgrade;

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::Answer;
use super::shape::Shape;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("catalogue")
        .subcommand_required(true)
        .subcommand(list::command(shape))
        .subcommand(show::command(shape))
        .subcommand(check::command(shape))
        .subcommand(new::command(shape))
        .subcommand(add::command(shape))
        .subcommand(set::command(shape))
        .subcommand(shift::command(shape))
        .subcommand(retire::command(shape))
        .subcommand(restore::command(shape))
        .subcommand(schema::command(shape))
        .subcommand(upgrade::command(shape))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    match matches.subcommand() {
        Some(("show", matches)) => show::run(context, matches),
        Some(("check", matches)) => check::run(context, matches),
        Some(("schema", _)) => schema::run(context),
        Some(("new", matches)) => new::run(context, matches),
        Some(("add", matches)) => add::run(context, matches),
        Some(("set", matches)) => set::run(context, matches),
        Some(("move", matches)) => shift::run(context, matches),
        Some(("retire", matches)) => retire::run(context, matches),
        Some(("restore", matches)) => restore::run(context, matches),
        Some(("upgrade", matches)) => upgrade::run(context, matches),
        Some((_, matches)) => list::run(context, matches),
        None => Ok(super::failure::Verdict::No),
    }
}
