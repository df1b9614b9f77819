//! `touchpoint texts remove`: takes a text out of the workspace's file.

use clap::{ArgMatches, Command};

use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Verdict};
use crate::cli::shape::Shape;
use crate::cli::table::flat;
use crate::io::library;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("texts-remove").arg(shape.place("text", "id"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let removed = library::remove(&context.workspace()?, text(matches, "text").trim())?;
    let words = removed.text.texts().next().map_or("", |(_, text)| text);
    context.output.line(&format!("{}  {}", removed.id, flat(words)))?;
    Ok(Verdict::Done)
}
