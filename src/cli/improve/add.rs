//! `touchpoint improve add`: writes an improvement down and prints its id.

use clap::{ArgMatches, Command};

use super::fields;
use crate::cli::audits;
use crate::cli::context::{Context, optional};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::domain::improvement::Kind;
use crate::domain::{Change, Improvement, ImprovementId, ItemId, Phrase, Walk};
use crate::io::ids;
use crate::io::store::Opened;

pub(super) fn command(shape: Shape<'_>) -> Command {
    fields::on(shape.command("improve-add").arg(shape.audit()), shape)
        .mut_arg("touchpoint", |touchpoint| touchpoint.required(true))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    let improvement = improvement(context, &opened, matches)?;
    let id = improvement.id.to_string();
    opened.record(Change::AddImprovement(improvement, None))?;
    context.put_down(opened)?;
    context.output.line(&id)?;
    Ok(Verdict::Done)
}

fn improvement(context: &Context<'_>, opened: &Opened, matches: &ArgMatches) -> Result<Improvement, Failure> {
    let audit = opened.folded.audit();
    let walk = audits::walk(opened);
    let edits = fields::edits(context, &audits::items(opened, &walk), matches)?;
    let taken = |id: &str| audit.improvements.iter().any(|known| known.id.as_str() == id);
    let id = ImprovementId::new(ids::short('i', taken));
    let mut improvement = Improvement::new(id, Kind::Improve, String::new(), Vec::new());
    for edit in edits {
        improvement.edit(edit);
    }
    if optional(matches, "text").is_none() {
        improvement.text = recommended(opened, &walk, &improvement.items)?;
    }
    Ok(improvement)
}

/// What the catalogue recommends for the first of the items that it recommends something for.
fn recommended(opened: &Opened, walk: &Walk, items: &[ItemId]) -> Result<String, Failure> {
    let lang = opened.folded.audit().header.language;
    let mut texts = items
        .iter()
        .filter_map(|item| walk.touchpoint(&item.touchpoint))
        .map(|touchpoint| touchpoint.recommendation.said(lang).text.trim());
    let text = texts.find(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| Failure::usage(Phrase::new("cli-nothing-recommended")))
}
