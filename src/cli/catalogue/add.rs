//! `touchpoint catalogue add`: one more touchpoint.

use clap::{ArgMatches, Command};

use super::revise;
use crate::cli::context::{Context, optional, text};
use crate::cli::failure::Answer;
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::TouchpointId;
use crate::domain::catalogue::CatalogueEdit;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let name = shape.free("name", "text").required(true).help(shape.say("cli-option-catalogue-name"));
    revise::command(shape, "catalogue-add").arg(name).arg(shape.option("after", "id"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let manuscript = revise::open(context, matches)?;
    let name = values::filled(&text(matches, "name"), "--name")?;
    let after =
        optional(matches, "after").map(|after| revise::touchpoint(&manuscript, &after)).transpose()?;
    let id = TouchpointId::new(text(matches, "touchpoint"));
    revise::save(context, matches, &manuscript, vec![CatalogueEdit::Add(id, name, after)])
}
