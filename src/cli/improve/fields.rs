//! The options that say what an improvement is, read into edits of its fields.

use clap::{Arg, ArgMatches, Command};

use crate::cli::context::{Context, optional, several};
use crate::cli::failure::Failure;
use crate::cli::items::{Items, did_you_mean};
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::improvement::{Kind, Status};
use crate::domain::{Audit, Date, Improvement, ImprovementEdit, ImprovementId, Phrase, due};
use crate::format::nearest;
use crate::io::clock;

/// The options of every field, as both `add` and `edit` take them.
pub(super) const ALL: [&str; 9] =
    ["touchpoint", "kind", "text", "owner", "due", "impact", "effort", "status", "closing"];

/// Adds the options of every field to a command.
pub(super) fn on(command: Command, shape: Shape<'_>) -> Command {
    let keys = |all: &[Kind]| all.iter().map(|kind| kind.key()).collect::<Vec<_>>();
    let statuses: Vec<&'static str> = Status::ALL.iter().map(|status| status.key()).collect();
    command
        .arg(touchpoint(shape))
        .arg(shape.choice("kind", "kind", &keys(Kind::ALL)))
        .arg(shape.free("text", "text"))
        .arg(shape.free("owner", "name"))
        .arg(shape.free("due", "day"))
        .arg(shape.choice("impact", "one-to-three", &["1", "2", "3"]))
        .arg(shape.choice("effort", "one-to-three", &["1", "2", "3"]))
        .arg(shape.choice("status", "status", &statuses))
        .arg(shape.free("closing", "text"))
}

fn touchpoint(shape: Shape<'_>) -> Arg {
    shape.repeated("touchpoint", "item").num_args(1..).value_delimiter(',')
}

/// The edits that the options ask for, in a fixed order.
pub(super) fn edits(
    context: &Context<'_>,
    items: &Items<'_>,
    matches: &ArgMatches,
) -> Result<Vec<ImprovementEdit>, Failure> {
    let mut edits = Vec::new();
    let named = several(matches, "touchpoint");
    if !named.is_empty() {
        edits.push(ImprovementEdit::Items(items.find_all(&named)?));
    }
    edits.extend(optional(matches, "kind").and_then(|word| Kind::from_key(&word)).map(ImprovementEdit::Kind));
    if let Some(text) = optional(matches, "text") {
        edits.push(ImprovementEdit::Text(values::filled(&text, "--text")?));
    }
    edits.extend(optional(matches, "owner").map(|name| ImprovementEdit::Owner(name.trim().to_owned())));
    if let Some(text) = optional(matches, "due") {
        edits.push(ImprovementEdit::Due(day(context, &text)?));
    }
    edits.extend(digit(matches, "impact").map(|value| ImprovementEdit::Impact(Some(value))));
    edits.extend(digit(matches, "effort").map(|value| ImprovementEdit::Effort(Some(value))));
    let status = optional(matches, "status").and_then(|word| Status::from_key(&word));
    edits.extend(status.map(ImprovementEdit::Status));
    edits.extend(optional(matches, "closing").map(ImprovementEdit::Closing));
    Ok(edits)
}

/// A due date; an empty one takes the date away.
fn day(context: &Context<'_>, text: &str) -> Result<Option<Date>, Failure> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let date = due::parse(text, clock::today(), &context.words.weekdays());
    date.map(Some).ok_or_else(|| {
        let what = Phrase::new("cli-due-wrong").with("value", text);
        Failure::hinted(what, Phrase::new("cli-hint-due"))
    })
}

fn digit(matches: &ArgMatches, id: &str) -> Option<u8> {
    optional(matches, id)?.parse().ok()
}

/// The improvement with an id.
pub(super) fn find<'a>(audit: &'a Audit, id: &str) -> Result<&'a Improvement, Failure> {
    let wanted = ImprovementId::new(id.trim());
    audit.improvement(&wanted).ok_or_else(|| {
        let known: Vec<&str> = audit.improvements.iter().map(|one| one.id.as_str()).collect();
        let all = Phrase::new("cli-hint-improvements").with("ids", known.join(", "));
        let hint = nearest(id, known.iter().copied()).map(did_you_mean);
        let hint = hint.or_else(|| (!known.is_empty()).then_some(all));
        Failure::Usage(Phrase::new("refused-no-improvement").with("id", id), hint)
    })
}
