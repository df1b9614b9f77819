//! `touchpoint nps ignore` and `nps count`: leaves an answer out of the index for a reason, and takes it in again.

use clap::{ArgMatches, Command};

use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::items::did_you_mean;
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::{AnswerEdit, AnswerId, Audit, Change, Phrase};
use crate::format::nearest;

pub(super) fn ignore_command(shape: Shape<'_>) -> Command {
    let reason = shape.free("reason", "text").required(true).help(shape.say("cli-option-ignore-reason"));
    shape.command("nps-ignore").arg(shape.audit()).arg(shape.place("answer", "id")).arg(reason)
}

pub(super) fn count_command(shape: Shape<'_>) -> Command {
    shape.command("nps-count").arg(shape.audit()).arg(shape.place("answer", "id"))
}

pub(super) fn ignore(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let reason = values::filled(&text(matches, "reason"), "--reason")?;
    set(context, matches, Some(reason))
}

pub(super) fn count(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    set(context, matches, None)
}

fn set(context: &mut Context<'_>, matches: &ArgMatches, reason: Option<String>) -> Answer {
    let mut opened = context.take_up(matches)?;
    let id = find(opened.folded.audit(), text(matches, "answer").trim())?;
    opened.record(Change::EditAnswer(id.clone(), AnswerEdit::Ignored(reason)))?;
    context.put_down(opened)?;
    context.output.line(id.as_str())?;
    Ok(Verdict::Done)
}

fn find(audit: &Audit, word: &str) -> Result<AnswerId, Failure> {
    let id = AnswerId::new(word);
    if audit.answer(&id).is_some() {
        return Ok(id);
    }
    let known = audit.answers.iter().map(|answer| answer.id.as_str());
    let hint = nearest(word, known).map(did_you_mean);
    Err(Failure::Usage(Phrase::new("refused-no-answer").with("id", word), hint))
}
