//! `touchpoint catalogue move`: a touchpoint stands somewhere else on the walk.

use clap::{ArgGroup, ArgMatches, Command};

use super::revise;
use crate::cli::context::{Context, optional, text};
use crate::cli::failure::Answer;
use crate::cli::shape::Shape;
use crate::domain::catalogue::{CatalogueEdit, Spot};

pub(super) fn command(shape: Shape<'_>) -> Command {
    revise::command(shape, "catalogue-move")
        .arg(shape.option("before", "id"))
        .arg(shape.option("after", "id"))
        .group(ArgGroup::new("any").args(["before", "after"]).required(true))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let manuscript = revise::open(context, matches)?;
    let id = revise::touchpoint(&manuscript, &text(matches, "touchpoint"))?;
    let spot = match optional(matches, "before") {
        Some(other) => Spot::Before(revise::touchpoint(&manuscript, &other)?),
        None => Spot::After(revise::touchpoint(&manuscript, &text(matches, "after"))?),
    };
    revise::save(context, matches, &manuscript, vec![CatalogueEdit::Move(id, spot)])
}
