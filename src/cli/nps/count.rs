//! `touchpoint nps ignore` and `nps count`: leaves an answer out of the index for a reason, and takes it in again;
//! `nps done` and `nps open`: followed up, and not yet.

use clap::{ArgMatches, Command};

use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::items::did_you_mean;
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::{AnswerEdit, AnswerId, Audit, Change, Phrase};
use crate::format::nearest;
use crate::io::clock;

/// The commands that set one mark of an answer.
pub(super) fn commands(shape: Shape<'_>) -> [Command; 4] {
    let reason = shape.free("reason", "text").required(true).help(shape.say("cli-option-ignore-reason"));
    let of = |path| shape.command(path).arg(shape.audit()).arg(shape.place("answer", "id"));
    [of("nps-ignore").arg(reason), of("nps-count"), of("nps-done"), of("nps-open")]
}

pub(super) fn run(context: &mut Context<'_>, name: &str, matches: &ArgMatches) -> Answer {
    let edit = match name {
        "ignore" => AnswerEdit::Ignored(Some(values::filled(&text(matches, "reason"), "--reason")?)),
        "count" => AnswerEdit::Ignored(None),
        "done" => AnswerEdit::Done(Some(clock::now())),
        _ => AnswerEdit::Done(None),
    };
    let mut opened = context.take_up(matches)?;
    let id = find(opened.folded.audit(), &text(matches, "answer"))?;
    let known = opened.folded.audit().answer(&id).is_some_and(|answer| answer.done.is_some());
    // The first time is the one that counts.
    if !(known && matches!(edit, AnswerEdit::Done(Some(_)))) {
        opened.record(Change::EditAnswer(id.clone(), edit))?;
    }
    context.put_down(opened)?;
    context.output.line(id.as_str())?;
    Ok(Verdict::Done)
}

/// The answer with this id, or what somebody probably meant.
pub(super) fn find(audit: &Audit, word: &str) -> Result<AnswerId, Failure> {
    let word = word.trim();
    let id = AnswerId::new(word);
    if audit.answer(&id).is_some() {
        return Ok(id);
    }
    let known = audit.answers.iter().map(|answer| answer.id.as_str());
    let hint = nearest(word, known).map(did_you_mean);
    Err(Failure::Usage(Phrase::new("refused-no-answer").with("id", word), hint))
}
