//! The table of commands: what each takes, and who does it.

use clap::builder::ValueParser;
use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Verdict};
use super::shape::Shape;
use super::{
    catalogue, config, demo, edit, finish, import, improve, list, new, nps, open, path, place, rate, remove,
    reopen, report, show, texts,
};
use crate::text::Words;

/// A subcommand: its name, its arguments, and who does it.
type Row = (&'static str, fn(Shape<'_>) -> Command, fn(&mut Context<'_>, &ArgMatches) -> Answer);

/// Every subcommand, in the order in which the help lists them.
const COMMANDS: &[Row] = &[
    ("open", open::command, open::run),
    ("demo", demo::command, demo::run),
    ("new", new::command, new::run),
    ("list", list::command, list::run),
    ("show", show::command, show::run),
    ("path", path::command, path::run),
    ("rate", rate::command, rate::run),
    ("edit", edit::command, edit::run),
    ("improve", improve::command, improve::run),
    ("nps", nps::command, nps::run),
    ("import", import::command, import::run),
    ("finish", finish::command, finish::run),
    ("reopen", reopen::command, reopen::run),
    ("report", report::command, report::run),
    ("remove", remove::command, remove::run),
    ("catalogue", catalogue::command, catalogue::run),
    ("texts", texts::command, texts::run),
    ("config", config::command, config::run),
    ("where", place::command, place::run),
];

/// The whole program, its help in one language.
pub(crate) fn program(words: &Words) -> Command {
    let shape = Shape::new(words);
    let program = shape.program().mut_arg("workspace", |arg| arg.value_parser(ValueParser::path_buf()));
    let program =
        COMMANDS.iter().fold(program, |program, (_, command, _)| program.subcommand(command(shape)));
    shape.with_help(program)
}

/// Does what a subcommand asks.
pub(crate) fn dispatch(context: &mut Context<'_>, name: &str, matches: &ArgMatches) -> Answer {
    match COMMANDS.iter().find(|(known, ..)| *known == name) {
        Some((_, _, run)) => run(context, matches),
        None => Ok(Verdict::No),
    }
}
