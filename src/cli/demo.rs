//! `touchpoint demo`: the screen on a copy of the example audits.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Verdict};
use super::open;
use super::shape::Shape;
use crate::io::run::Examples;
use crate::io::{demo, surroundings};

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("demo")
}

/// The examples have a folder of their own, unless `--workspace` names another. Without a terminal that folder is the
/// answer, for other commands to look into.
pub(super) fn run(context: &mut Context<'_>, _: &ArgMatches) -> Answer {
    let workspace = if context.folder.is_some() { context.workspace()? } else { demo::workspace()? };
    if surroundings::has_terminal() {
        return open::show(context, workspace, None, Examples::Bring);
    }
    let folder = demo::bring(&workspace)?;
    context.output.line(&folder.display().to_string())?;
    Ok(Verdict::Done)
}
