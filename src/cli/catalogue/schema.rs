//! `touchpoint catalogue schema`: what a catalogue may say, for editors.

use clap::Command;

use crate::cli::context::Context;
use crate::cli::failure::{Answer, Verdict};
use crate::cli::shape::Shape;
use crate::format::catalogue;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("catalogue-schema")
}

pub(super) fn run(context: &mut Context<'_>) -> Answer {
    let words = context.words;
    context.output.json(&catalogue::schema(&|phrase| words.phrase(phrase)))?;
    Ok(Verdict::Done)
}
