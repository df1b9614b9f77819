//! `touchpoint import`: answers of a survey from a table or a list of numbers; all of them or none.

mod cells;
mod columns;
mod quotes;
mod rows;
mod table;

use crate::domain::phrase::Arg;
use std::path::Path;

use clap::{ArgMatches, Command};

use self::columns::Columns;
use self::rows::{Fault, Reader};
use self::table::Table;
use super::audits;
use super::context::{Context, optional, several, text};
use super::failure::{Answer as Outcome, Failure, Verdict};
use super::nps::{asked, audience};
use super::shape::Shape;
use crate::domain::answer::{Answer, Voice};
use crate::domain::{Change, Phrase};
use crate::io::{clock, documents};

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("import")
        .arg(shape.audit())
        .arg(shape.place("file", "output").help(shape.say("cli-place-answers")))
        .arg(shape.repeated("map", "map").value_delimiter(','))
        .arg(audience(shape))
        .arg(shape.free("wave", "text"))
        .arg(shape.switch("dry-run"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Outcome {
    let file = text(matches, "file");
    let dry_run = matches.get_flag("dry-run");
    let mut opened = if dry_run { context.look_at(matches)? } else { context.take_up(matches)? };
    let table = Table::read(&bytes(&file)?)?;
    let columns = match &table.header {
        Some(header) => Columns::find(header, &several(matches, "map"))?,
        None => Columns::of_numbers(),
    };
    let walk = audits::walk(&opened);
    let reader = Reader {
        columns: &columns,
        items: audits::items(&opened, &walk),
        wave: optional(matches, "wave").unwrap_or_default().trim().to_owned(),
        audience: asked(matches).unwrap_or(Voice::Customers),
        now: clock::now(),
    };
    let answers = match reader.read(&table) {
        Ok(answers) => answers,
        Err(faults) => return Err(refuse(context, &file, &faults)),
    };
    say_unused(context, &columns.unused(table.header.as_deref().unwrap_or_default()));
    let audit = opened.folded.audit();
    let all = answers.len();
    let new: Vec<Answer> = answers.into_iter().filter(|one| audit.answer(&one.id).is_none()).collect();
    let (count, known) = (new.len(), all - new.len());
    if !dry_run && count > 0 {
        let changes = new.into_iter().map(|one| Change::AddAnswer(Box::new(one), None)).collect();
        opened.record(Change::All(changes))?;
    }
    context.put_down(opened)?;
    let key = if dry_run { "cli-import-would" } else { "cli-imported" };
    let counts = [("n", Arg::count(count)), ("known", Arg::count(known))];
    let said = context.words.say_with(key, &counts);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}

/// Names the columns that nothing was taken from: a score that is not recognised must not get lost unnoticed.
fn say_unused(context: &mut Context<'_>, titles: &[&str]) {
    if !titles.is_empty() {
        context.say_aside(&Phrase::new("cli-import-unused").with("columns", titles.join(", ")));
    }
}

/// The file, or what comes in when it is called `-`.
fn bytes(file: &str) -> Result<Vec<u8>, Failure> {
    let bytes = if file == "-" { documents::read_input() } else { documents::read(Path::new(file)) };
    Ok(bytes?)
}

/// Names every line that is wrong; nothing was imported.
fn refuse(context: &mut Context<'_>, file: &str, faults: &[Fault]) -> Failure {
    for fault in faults {
        let cause = context.words.phrase(&fault.what);
        let place = Phrase::new("cli-import-place")
            .with("file", file)
            .with("line", fault.line.to_string())
            .with("column", fault.column.clone())
            .with("cause", cause);
        context.say_aside(&place);
    }
    Failure::usage(Phrase::new("cli-import-nothing").count("n", faults.len()))
}
