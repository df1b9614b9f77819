//! `touchpoint finish`: closes the walk, or lists what it would lack.

use crate::domain::phrase::Arg;
use clap::{ArgMatches, Command};

use super::audits;
use super::context::{Context, optional};
use super::failure::{Answer, Verdict};
use super::shape::Shape;
use super::table;
use crate::domain::gaps::{Gap, gaps};
use crate::domain::{Change, Refused, Walk};
use crate::io::store::Opened;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let reason = shape.free("reason", "text").help(shape.say("cli-option-finish-reason"));
    shape.command("finish").arg(shape.audit()).arg(reason)
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    if opened.folded.audit().is_finished() {
        return Err(Refused::Finished.into());
    }
    let walk = audits::walk(&opened);
    let found = gaps(opened.folded.audit(), &walk);
    let reason = optional(matches, "reason").map(|reason| reason.trim().to_owned()).unwrap_or_default();
    if !found.is_empty() && reason.is_empty() {
        list(context, &opened, &walk, &found);
        context.put_down(opened)?;
        return Ok(Verdict::No);
    }
    opened.record(Change::Finish(reason))?;
    context.put_down(opened)?;
    let said = context.words.say_with("cli-finished", &[("gaps", Arg::count(found.len()))]);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}

fn list(context: &mut Context<'_>, opened: &Opened, walk: &Walk, found: &[Gap]) {
    let said = context.words.say_with("cli-gaps", &[("n", Arg::count(found.len()))]);
    context.output.aside(&said);
    let rows: Vec<Vec<String>> = found.iter().map(|gap| row(context, opened, walk, gap)).collect();
    for line in table::lines(&rows) {
        context.output.aside(&format!("  {line}"));
    }
    let hint = context.words.say("cli-hint-finish");
    context.output.aside(&hint);
}

fn row(context: &Context<'_>, opened: &Opened, walk: &Walk, gap: &Gap) -> Vec<String> {
    let (id, name) = match gap {
        Gap::CriticalUnrated(item) | Gap::Unrated(item) | Gap::BadWithoutNote(item) => {
            (item.to_string(), audits::name_of(opened, walk, item))
        }
        Gap::NoOwner(id) | Gap::NoDue(id) => {
            let improvement = opened.folded.audit().improvement(id);
            (id.to_string(), improvement.map(|one| one.text.clone()).unwrap_or_default())
        }
    };
    vec![context.words.say(gap.key()), id, name]
}
