//! `touchpoint nps add`: writes an answer or a remark down and prints its id; or a whole list of scores.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use super::scores;
use crate::cli::audits;
use crate::cli::context::{Context, optional, several};
use crate::cli::failure::{Answer as Outcome, Failure, Verdict};
use crate::cli::shape::{Shape, any_of};
use crate::domain::answer::{Answer, Feedback, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::{AnswerId, Change, TouchpointId};
use crate::io::store::Opened;
use crate::io::{clock, ids};

/// What a score can be.
pub(super) const SCORES: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
/// What can be said of an answer beside its score.
pub(super) const OPTIONS: [&str; 9] =
    ["why", "wish", "kind", "channel", "asked-by", "audience", "segment", "touchpoint", "wave"];

pub(super) fn command(shape: Shape<'_>) -> Command {
    let command = shape
        .command("nps-add")
        .arg(shape.audit())
        .arg(shape.place("score", "score").required(false).value_parser(PossibleValuesParser::new(SCORES)));
    options(command, shape)
        .arg(shape.free("scores", "scores").conflicts_with_all(["score", "why", "wish"]))
        .arg(shape.switch("again").requires("scores"))
        .group(any_of(["score", "why", "wish", "scores"]))
}

/// Everything that can be said of an answer beside its score.
pub(super) fn options(command: Command, shape: Shape<'_>) -> Command {
    let segments: Vec<&'static str> = Segment::ALL.iter().map(|one| one.key()).collect();
    command
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
    if let Some(list) = optional(matches, "scores") {
        return scores::run(context, matches, &list);
    }
    let mut opened = context.take_up(matches)?;
    let audit = opened.folded.audit();
    let taken = |id: &str| audit.answer(&AnswerId::new(id)).is_some();
    let new = Answer::new(AnswerId::new(ids::short('a', taken)), clock::now());
    let score = optional(matches, "score").and_then(|score| score.parse().ok());
    let answer = Answer { score, ..said(&opened, new, matches)? };
    let id = answer.id.to_string();
    opened.record(Change::AddAnswer(Box::new(answer), None))?;
    context.put_down(opened)?;
    context.output.line(&id)?;
    Ok(Verdict::Done)
}

/// An answer with what the options say of it; what they do not mention stays.
pub(super) fn said(opened: &Opened, before: Answer, matches: &ArgMatches) -> Result<Answer, Failure> {
    let said = |option: &str, before: String| {
        optional(matches, option).map_or(before, |text| text.trim().to_owned())
    };
    let kind = optional(matches, "kind").and_then(|word| Feedback::from_key(&word));
    let segment = optional(matches, "segment").and_then(|word| Segment::from_key(&word));
    let named = several(matches, "touchpoint");
    Ok(Answer {
        touchpoints: if named.is_empty() { before.touchpoints } else { touchpoints(opened, &named)? },
        why: said("why", before.why),
        wish: said("wish", before.wish),
        channel: said("channel", before.channel),
        asked_by: said("asked-by", before.asked_by),
        wave: said("wave", before.wave),
        kind: kind.or(before.kind),
        segment: segment.or(before.segment),
        audience: asked(matches).unwrap_or(before.audience),
        ..before
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
