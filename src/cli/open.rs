//! `touchpoint [open] [AUDIT]`: the screen.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::Answer;
use super::shape::Shape;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("open").arg(shape.audit().required(false))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let audit = super::context::optional(matches, "audit");
    super::screen(context, audit.as_deref())
}
