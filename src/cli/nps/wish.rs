//! `touchpoint nps improve`: makes an improvement of an answer's wish and prints its id.

use clap::{ArgMatches, Command};

use super::count::find;
use crate::cli::audits;
use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::domain::{ImprovementId, Phrase, wish};
use crate::io::ids;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("nps-improve").arg(shape.audit()).arg(shape.place("answer", "id"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    let audit = opened.folded.audit();
    let answer = find(audit, &text(matches, "answer"))?;
    let Some(answer) = audit.answer(&answer) else { return Ok(Verdict::No) };
    if let Some(known) = wish::improvement_of(audit, answer).map(|known| known.id.to_string()) {
        context.say_aside(&Phrase::new("survey-wish-known"));
        context.output.line(&known)?;
        context.put_down(opened)?;
        return Ok(Verdict::Done);
    }
    let taken = |id: &str| audit.improvement(&ImprovementId::new(id)).is_some();
    let id = ImprovementId::new(ids::short('i', taken));
    let change = wish::plan(audit, &audits::walk(&opened), answer, id.clone());
    let change = change.ok_or_else(|| Failure::usage(Phrase::new("survey-wish-nothing")))?;
    opened.record(change)?;
    context.put_down(opened)?;
    context.output.line(id.as_str())?;
    Ok(Verdict::Done)
}
