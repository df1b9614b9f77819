//! `touchpoint nps add`: writes an answer or a remark down and prints its id.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use crate::cli::audits;
use crate::cli::context::{Context, optional, several};
use crate::cli::failure::{Answer as Outcome, Failure, Verdict};
use crate::cli::shape::{Shape, any_of};
use crate::domain::answer::{Answer, Feedback, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::{AnswerId, Change, TouchpointId};
use crate::io::store::Opened;
use crate::io::{clock, ids};

const SCORES: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

pub(super) fn command(shape: Shape<'_>) -> Command {
    let segments: Vec<&'static str> = Segment::ALL.iter().map(|one| one.key()).collect();
    shape
        .command("nps-add")
        .arg(shape.audit())
        .arg(shape.place("score", "score").required(false).value_parser(PossibleValuesParser::new(SCORES)))
        .arg(shape.free("why", "text"))
        .arg(shape.free("wish", "text"))
        .arg(kind(shape))
        .arg(shape.free("channel", "text"))
        .arg(shape.free("asked-by", "name"))
        .arg(audience(shape))
        .arg(shape.choice("segment", "segment", &segments))
        .arg(
            shape
                .repeated("touchpoint", "touchpoint")
                .value_delimiter(',')
                .help(shape.say("cli-option-nps-touchpoint")),
        )
        .arg(shape.free("wave", "text"))
        .group(any_of(["score", "why", "wish"]))
}

/// `--kind`.
pub(super) fn kind(shape: Shape<'_>) -> Arg {
    let kinds: Vec<&'static str> = Feedback::ALL.iter().map(|one| one.key()).collect();
    shape.choice("kind", "feedback", &kinds).help(shape.say("cli-option-nps-kind"))
}

/// `--audience`.
pub(in crate::cli) fn audience(shape: Shape<'_>) -> Arg {
    let voices: Vec<&'static str> = Voice::ALL.iter().map(|one| one.key()).collect();
    shape.choice("audience", "audience", &voices)
}

/// The value of `--audience`.
pub(in crate::cli) fn asked(matches: &ArgMatches) -> Option<Voice> {
    optional(matches, "audience").and_then(|word| Voice::from_key(&word))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Outcome {
    let mut opened = context.take_up(matches)?;
    let answer = answer(&opened, matches)?;
    let id = answer.id.to_string();
    opened.record(Change::AddAnswer(Box::new(answer), None))?;
    context.put_down(opened)?;
    context.output.line(&id)?;
    Ok(Verdict::Done)
}

fn answer(opened: &Opened, matches: &ArgMatches) -> Result<Answer, Failure> {
    let audit = opened.folded.audit();
    let taken = |id: &str| audit.answer(&AnswerId::new(id)).is_some();
    let said = |option: &str| optional(matches, option).unwrap_or_default().trim().to_owned();
    let new = Answer::new(AnswerId::new(ids::short('a', taken)), clock::now());
    Ok(Answer {
        score: optional(matches, "score").and_then(|score| score.parse().ok()),
        why: said("why"),
        wish: said("wish"),
        kind: optional(matches, "kind").and_then(|word| Feedback::from_key(&word)),
        channel: said("channel"),
        asked_by: said("asked-by"),
        audience: asked(matches).unwrap_or(Voice::Customers),
        segment: optional(matches, "segment").and_then(|word| Segment::from_key(&word)),
        touchpoints: touchpoints(opened, &several(matches, "touchpoint"))?,
        wave: said("wave"),
        ..new
    })
}

/// Touchpoints of the audit, none of them twice.
fn touchpoints(opened: &Opened, named: &[String]) -> Result<Vec<TouchpointId>, Failure> {
    let walk = audits::walk(opened);
    let items = audits::items(opened, &walk);
    let mut found = Vec::new();
    for text in named {
        let id = items.touchpoint(text.trim())?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(found)
}
