//! `touchpoint nps edit` and `nps remove`: corrects an answer, strikes one off.

use clap::{ArgMatches, Command};

use super::add;
use super::count::find;
use crate::cli::context::{Context, optional, text};
use crate::cli::failure::{Answer as Outcome, Failure, Verdict};
use crate::cli::shape::{Shape, any_of};
use crate::domain::Change;
use crate::domain::answer::Answer;
use crate::io::store::Opened;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let scores = add::SCORES.into_iter().chain(["none"]).collect::<Vec<_>>();
    let command = shape.command("nps-edit").arg(shape.audit()).arg(shape.place("answer", "id"));
    add::options(command, shape)
        .arg(shape.choice("score", "score", &scores))
        .group(any_of(add::OPTIONS.into_iter().chain(["score"])))
}

pub(super) fn remove_command(shape: Shape<'_>) -> Command {
    shape.command("nps-remove").arg(shape.audit()).arg(shape.place("answer", "id"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Outcome {
    let mut opened = context.take_up(matches)?;
    let id = find(opened.folded.audit(), &text(matches, "answer"))?;
    let Some(old) = opened.folded.audit().answer(&id) else { return Ok(Verdict::No) };
    let new = edited(&opened, old, matches)?;
    let edits = old.edits_towards(&new).into_iter();
    let changes: Vec<Change> = edits.map(|edit| Change::EditAnswer(id.clone(), edit)).collect();
    if !changes.is_empty() {
        opened.record(Change::All(changes))?;
    }
    context.put_down(opened)?;
    context.output.line(id.as_str())?;
    Ok(Verdict::Done)
}

fn edited(opened: &Opened, old: &Answer, matches: &ArgMatches) -> Result<Answer, Failure> {
    let new = add::said(opened, old.clone(), matches)?;
    let score = optional(matches, "score");
    Ok(Answer { score: score.map_or(old.score, |score| score.parse().ok()), ..new })
}

pub(super) fn remove(context: &mut Context<'_>, matches: &ArgMatches) -> Outcome {
    let mut opened = context.take_up(matches)?;
    let id = find(opened.folded.audit(), &text(matches, "answer"))?;
    opened.record(Change::RemoveAnswer(id.clone()))?;
    context.put_down(opened)?;
    context.output.line(id.as_str())?;
    Ok(Verdict::Done)
}
