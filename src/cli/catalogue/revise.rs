//! What the commands that edit a catalogue have in common: one edit of a file, as one revision.

use crate::domain::phrase::Arg;
use std::path::Path;

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::items::did_you_mean;
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::catalogue::CatalogueEdit;
use crate::domain::{Phrase, TouchpointId};
use crate::format::nearest;
use crate::io::catalogues::{Draft, Manuscript};

/// A command that edits one touchpoint of a catalogue.
pub(super) fn command(shape: Shape<'_>, path: &'static str) -> Command {
    shape
        .command(path)
        .arg(shape.place("catalogue", "catalogue"))
        .arg(shape.place("touchpoint", "id").help(shape.say("cli-place-catalogue-touchpoint")))
        .arg(shape.json())
}

/// The catalogue that is named.
pub(super) fn open(context: &Context<'_>, matches: &ArgMatches) -> Result<Manuscript, Failure> {
    Ok(Manuscript::open(&context.workspace()?, &text(matches, "catalogue"))?)
}

/// The touchpoint that is named, which must be there.
pub(super) fn touchpoint(manuscript: &Manuscript, named: &str) -> Result<TouchpointId, Failure> {
    let id = TouchpointId::new(named);
    if manuscript.catalogue.touchpoint(&id).is_some() {
        return Ok(id);
    }
    let what = Phrase::new("catalogue-edit-unknown").with("id", named);
    let known = manuscript.catalogue.touchpoints.iter().map(|one| one.id.as_str());
    Err(Failure::Usage(what, nearest(named, known).map(did_you_mean)))
}

/// What the file is now, as JSON.
#[derive(Serialize)]
struct Saved<'a> {
    id: &'a str,
    revision: u32,
    path: String,
}

/// Makes the edits as one revision, and says where.
pub(super) fn save(
    context: &mut Context<'_>,
    matches: &ArgMatches,
    manuscript: &Manuscript,
    edits: Vec<CatalogueEdit>,
) -> Answer {
    let edits = edits.into_iter().chain([CatalogueEdit::Raise]).collect();
    let saved = manuscript.revise(&context.workspace()?, &Draft::Edits(edits))?;
    let path = saved.path.as_deref().unwrap_or_else(|| Path::new(""));
    let revision = saved.catalogue.revision;
    if matches.get_flag("json") {
        let shown = Saved { id: &saved.catalogue.id, revision, path: path.display().to_string() };
        context.output.json(&serde_json::to_string_pretty(&shown).unwrap_or_default())?;
        return Ok(Verdict::Done);
    }
    let revision = Arg::count(usize::try_from(revision).unwrap_or_default());
    let said = context
        .words
        .say_with("cli-catalogue-saved", &[("path", values::path(path)), ("revision", revision)]);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}
