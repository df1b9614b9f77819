//! `touchpoint nps reasons`: what people speak of, beside the ratings of the same touchpoint.

use clap::{ArgMatches, Command};

use super::add;
use crate::cli::context::Context;
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::{audits, table};
use crate::report::survey::chapter;
use crate::report::{SurveyView, json};

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("nps-reasons")
        .arg(shape.audit())
        .arg(add::audience(shape).help(shape.say("cli-option-show-audience")))
        .arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let opened = context.look_at(matches)?;
    let asked = add::asked(matches);
    let mut surveys = audits::view(&opened, None, false).survey;
    surveys.retain(|survey| asked.is_none_or(|audience| survey.audience == audience));
    if matches.get_flag("json") {
        context.output.json(&json::reasons(&surveys))?;
        return Ok(Verdict::Done);
    }
    surveys.retain(|survey| !survey.reasons.is_empty());
    if surveys.is_empty() {
        let nothing = context.words.say("survey-reasons-none");
        context.output.aside(&nothing);
    }
    for (place, survey) in surveys.iter().enumerate() {
        if place > 0 {
            context.output.line("")?;
        }
        print(context, survey)?;
    }
    Ok(Verdict::Done)
}

fn print(context: &mut Context<'_>, survey: &SurveyView) -> Result<(), Failure> {
    let words = context.words;
    let head = chapter::REASON_COLUMNS.iter().map(|column| words.say(&format!("report-column-{column}")));
    let rows = survey.reasons.iter().map(|reason| chapter::reason_row(words, reason));
    let rows: Vec<Vec<String>> = std::iter::once(head.collect()).chain(rows).collect();
    let title = words.title(&format!("audience-{}", survey.audience.key()));
    context.output.line(&title)?;
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(())
}
