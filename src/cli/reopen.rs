//! `touchpoint reopen`: a finished walk becomes a draft again; the reason stays.

use clap::{ArgMatches, Command};

use super::context::{Context, text};
use super::failure::{Answer, Verdict};
use super::shape::Shape;
use super::values;
use crate::domain::Change;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let reason = shape.free("reason", "text").required(true).help(shape.say("cli-option-reopen-reason"));
    shape.command("reopen").arg(shape.audit()).arg(reason)
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let reason = values::filled(&text(matches, "reason"), "--reason")?;
    let mut opened = context.take_up(matches)?;
    opened.record(Change::Reopen(reason))?;
    context.put_down(opened)?;
    let said = context.words.say("cli-reopened");
    context.output.line(&said)?;
    Ok(Verdict::Done)
}
