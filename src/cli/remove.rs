//! `touchpoint remove`: an audit goes to the workspace's trash folder.

use clap::{ArgMatches, Command};

use super::context::{Context, text};
use super::failure::{Answer, Verdict};
use super::shape::Shape;
use super::values;
use crate::io::store;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("remove").arg(shape.audit())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let workspace = context.workspace()?;
    let path = workspace.resolve(&text(matches, "audit"))?;
    let trash = store::remove(&workspace, &path)?;
    let said = context.words.say_with("cli-removed", &[("path", values::path(&trash))]);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}
