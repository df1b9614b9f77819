//! `touchpoint nps add --scores`: a list of scores, all of it or nothing.

use crate::domain::phrase::Arg;
use std::collections::HashSet;

use clap::ArgMatches;

use super::add;
use crate::cli::context::Context;
use crate::cli::failure::{Answer as Outcome, Failure, Verdict};
use crate::domain::answer::Answer;
use crate::domain::scores::{Reading, Scored, added_before, read};
use crate::domain::{AnswerId, Audit, Change, Moment, Phrase};
use crate::io::{clock, documents, ids};

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches, list: &str) -> Outcome {
    let text = if list == "-" { incoming()? } else { list.to_owned() };
    let Reading { scores, faults } = read(&text);
    for fault in &faults {
        let said = Phrase::new("survey-scores-fault").with("line", fault.line.to_string());
        context.say_aside(&said.with("piece", &fault.piece));
    }
    if !faults.is_empty() {
        return Err(Failure::usage(Phrase::new("cli-import-nothing").count("n", faults.len())));
    }
    if scores.is_empty() {
        return Err(Failure::usage(Phrase::new("cli-import-empty")));
    }
    let mut opened = context.take_up(matches)?;
    let audit = opened.folded.audit();
    let like = add::said(&opened, Answer::new(AnswerId::new(""), clock::now()), matches)?;
    if let Some(at) = added_before(audit, like.audience, &scores).filter(|_| !matches.get_flag("again")) {
        return Err(known(context, at));
    }
    let changes = answers(audit, &like, scores);
    let count = changes.len();
    opened.record(Change::All(changes))?;
    context.put_down(opened)?;
    let said = context.words.say_with("survey-scores-added", &[("n", Arg::count(count))]);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}

fn incoming() -> Result<String, Failure> {
    String::from_utf8(documents::read_input()?).map_err(|_not_text| {
        Failure::hinted(Phrase::new("cli-import-not-utf8"), Phrase::new("cli-hint-import-utf8"))
    })
}

/// The very same list stands there already: only a person knows whether it is another paper.
fn known(context: &Context<'_>, at: Moment) -> Failure {
    let when = format!("{}, {}", context.words.date(at.date()), context.words.time(at));
    Failure::hinted(
        Phrase::new("survey-scores-known").with("when", when),
        Phrase::new("cli-hint-scores-again"),
    )
}

fn answers(audit: &Audit, like: &Answer, scores: Vec<Scored>) -> Vec<Change> {
    let mut known: HashSet<String> = audit.answers.iter().map(|answer| answer.id.to_string()).collect();
    let mut fresh = || {
        let id = ids::short('a', |id| known.contains(id));
        known.insert(id.clone());
        AnswerId::new(id)
    };
    let answer = |Scored { score, why }| Answer { id: fresh(), score: Some(score), why, ..like.clone() };
    scores.into_iter().map(answer).map(|answer| Change::AddAnswer(Box::new(answer), None)).collect()
}
