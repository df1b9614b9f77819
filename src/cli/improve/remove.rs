//! `touchpoint improve remove`: strikes an improvement off; the journal keeps it.

use clap::{ArgMatches, Command};

use super::fields;
use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Verdict};
use crate::cli::shape::Shape;
use crate::domain::Change;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("improve-remove").arg(shape.audit()).arg(shape.place("improvement", "id"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    let improvement = fields::find(opened.folded.audit(), &text(matches, "improvement"))?;
    let (id, what) = (improvement.id.clone(), improvement.text.clone());
    opened.record(Change::RemoveImprovement(id.clone()))?;
    context.put_down(opened)?;
    context.output.line(&format!("{id}  {what}"))?;
    Ok(Verdict::Done)
}
