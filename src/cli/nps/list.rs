//! `touchpoint nps list`: every answer and remark of an audit.

use clap::{ArgMatches, Command};

use super::add;
use crate::cli::context::{Context, optional};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::{audits, table};
use crate::domain::answer::Feedback;
use crate::report::{AnswerView, View, csv, json};
use crate::text::Words;

const COLUMNS: [&str; 10] =
    ["id", "score", "feedback", "answering", "wave", "why", "wish", "touchpoints", "done", "ignored"];

pub(super) fn command(shape: Shape<'_>) -> Command {
    let format = shape.choice("format", "format", &["table", "csv", "json"]).default_value("table");
    shape
        .command("nps-list")
        .arg(shape.audit())
        .arg(add::kind(shape).help(shape.say("cli-option-list-kind")))
        .arg(shape.switch("waiting"))
        .arg(format.help(shape.say("cli-option-list-format")))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let kind = optional(matches, "kind").and_then(|word| Feedback::from_key(&word));
    let waiting = matches.get_flag("waiting");
    let opened = context.look_at(matches)?;
    let mut view = audits::view(&opened, None, false);
    for survey in &mut view.survey {
        survey.answers.retain(|one| kind.is_none() || one.answer.kind == kind);
        survey.answers.retain(|one| !waiting || one.answer.is_waiting());
    }
    match optional(matches, "format").as_deref() {
        Some("csv") => {
            let text = csv::answers_csv(std::slice::from_ref(&view), context.words);
            context.output.document(&text)?;
        }
        Some("json") => context.output.json(&json::answers([&view]))?,
        _ => print(context, &view)?,
    }
    Ok(Verdict::Done)
}

fn print(context: &mut Context<'_>, view: &View) -> Result<(), Failure> {
    let answers = view.survey.iter().flat_map(|survey| &survey.answers);
    let rows = answers.map(|one| row(context.words, one));
    let rows: Vec<Vec<String>> =
        std::iter::once(table::heading(context.words, &COLUMNS)).chain(rows).collect();
    if rows.len() == 1 {
        let nothing = context.words.say("cli-no-answers");
        context.output.aside(&nothing);
        return Ok(());
    }
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(())
}

fn row(words: &Words, one: &AnswerView) -> Vec<String> {
    let answer = &one.answer;
    let nothing = || words.say("nothing");
    let filled = |text: &str| if text.is_empty() { nothing() } else { text.to_owned() };
    let touchpoints: Vec<&str> = one.touchpoints.iter().map(|item| item.item.as_str()).collect();
    vec![
        answer.id.to_string(),
        answer.score.map_or_else(nothing, |score| score.to_string()),
        answer.kind.map_or_else(nothing, |kind| words.say(&format!("feedback-{}", kind.key()))),
        words.say(&format!("audience-{}", answer.audience.key())),
        filled(&answer.wave),
        filled(&answer.why),
        filled(&answer.wish),
        filled(&touchpoints.join(" ")),
        answer.done.map_or_else(nothing, |at| words.date(at.date())),
        answer.ignored.clone().unwrap_or_default(),
    ]
}
