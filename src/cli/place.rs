//! `touchpoint where`: the folders in force, and why these.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Verdict};
use super::shape::Shape;
use super::values;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("where")
}

pub(super) fn run(context: &mut Context<'_>, _: &ArgMatches) -> Answer {
    let workspace = context.workspace()?;
    let why = context.words.say(&format!("cli-why-{}", workspace.why().key()));
    context.output.line(&workspace.root.display().to_string())?;
    context.output.aside(&why);
    if let Some(path) = crate::io::settings_file::path() {
        let said = context.words.say_with("cli-where-settings", &[("path", values::path(&path))]);
        context.output.aside(&said);
    }
    Ok(Verdict::Done)
}
