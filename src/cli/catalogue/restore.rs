//! `touchpoint catalogue restore`: a retired touchpoint is rated again.

use clap::{ArgMatches, Command};

use super::revise;
use crate::cli::context::{Context, text};
use crate::cli::failure::Answer;
use crate::cli::shape::Shape;
use crate::domain::catalogue::CatalogueEdit;

pub(super) fn command(shape: Shape<'_>) -> Command {
    revise::command(shape, "catalogue-restore")
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let manuscript = revise::open(context, matches)?;
    let id = revise::touchpoint(&manuscript, &text(matches, "touchpoint"))?;
    revise::save(context, matches, &manuscript, vec![CatalogueEdit::Restore(id)])
}
