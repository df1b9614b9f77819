//! `touchpoint improve edit`: new values of an improvement's fields, all or none.

use clap::{ArgMatches, Command};

use super::fields;
use crate::cli::audits;
use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Verdict};
use crate::cli::shape::{Shape, any_of};
use crate::domain::Change;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let command = shape.command("improve-edit").arg(shape.audit()).arg(shape.place("improvement", "id"));
    fields::on(command, shape).group(any_of(fields::ALL))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    let audit = opened.folded.audit();
    let id = fields::find(audit, &text(matches, "improvement"))?.id.clone();
    let walk = audits::walk(&opened);
    let edits = fields::edits(context, &audits::items(&opened, &walk), matches)?;
    let changes = edits.into_iter().map(|edit| Change::EditImprovement(id.clone(), edit)).collect();
    opened.record(Change::All(changes))?;
    context.put_down(opened)?;
    context.output.line(id.as_str())?;
    Ok(Verdict::Done)
}
