//! `touchpoint nps show`: the index with its interval, groups, waves and reference marks.

use clap::{ArgMatches, Command};

use super::add;
use crate::cli::context::Context;
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::{audits, table};
use crate::report::survey::chapter;
use crate::report::{SurveyView, json};
use crate::text::Words;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("nps-show")
        .arg(shape.audit())
        .arg(add::audience(shape).help(shape.say("cli-option-show-audience")))
        .arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let opened = context.look_at(matches)?;
    let mut view = audits::view(&opened, None, false);
    let asked = add::asked(matches);
    view.survey.retain(|survey| asked.is_none_or(|audience| survey.audience == audience));
    if matches.get_flag("json") {
        context.output.json(&json::survey(&view))?;
        return Ok(Verdict::Done);
    }
    if view.survey.is_empty() {
        let nothing = context.words.say("nothing");
        context.output.line(&nothing)?;
        let said = context.words.say("cli-no-answers");
        context.output.aside(&said);
    }
    let marks = chapter::marks(context.words, &view.header.marks);
    for (place, survey) in view.survey.iter().enumerate() {
        if place > 0 {
            context.output.line("")?;
        }
        print(context, survey, &marks)?;
    }
    Ok(Verdict::Done)
}

fn print(context: &mut Context<'_>, survey: &SurveyView, marks: &str) -> Result<(), Failure> {
    let mut lines = table::lines(&numbers(context.words, survey));
    lines.extend(chapter::moved(context.words, &survey.numbers));
    let scores: Vec<String> = (0..=10).map(|score: u8| score.to_string()).collect();
    let counts = survey.numbers.tally.counts.iter().map(ToString::to_string).collect();
    lines.push(String::new());
    lines.push(context.words.say("report-survey-scores"));
    lines.extend(table::lines(&[scores, counts]));
    lines.push(String::new());
    lines.push(format!("{}: {}", context.words.say("report-survey-marks"), marks));
    for line in lines {
        context.output.line(&line)?;
    }
    Ok(())
}

fn numbers(words: &Words, survey: &SurveyView) -> Vec<Vec<String>> {
    let tally = &survey.numbers.tally;
    let index = |name: String, tally| {
        vec![name, chapter::index(words, tally), chapter::interval(words, tally).unwrap_or_default()]
    };
    let mut rows = vec![index(words.say(chapter::name_of(survey.audience)), tally)];
    let few = if tally.answers() > 0 && tally.is_few() { words.say("report-nps-few") } else { String::new() };
    rows.push(vec![words.say("report-survey-answers"), tally.answers().to_string(), few]);
    let counts = [
        ("report-nps-promoters", tally.promoters()),
        ("report-nps-passives", tally.passives()),
        ("report-nps-detractors", tally.detractors()),
        ("report-survey-remarks", survey.numbers.remarks),
        ("report-survey-ignored", survey.numbers.ignored),
        ("report-survey-waiting", survey.numbers.waiting),
    ];
    rows.extend(counts.into_iter().map(|(key, count)| vec![words.say(key), count.to_string()]));
    rows.extend(survey.numbers.waves.iter().map(|wave| index(wave.name.clone(), &wave.tally)));
    rows
}
