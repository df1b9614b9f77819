//! `touchpoint report`: writes an audit as documents, then reads them again and counts.

use crate::domain::phrase::Arg;
use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command};

use super::context::{Context, optional, several};
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::{audits, lens, values};
use crate::domain::Phrase;
use crate::io::documents::Existing;
use crate::io::reports::{self, Content, Format, Place, Written};

pub(super) fn command(shape: Shape<'_>) -> Command {
    let formats: Vec<&'static str> = Format::ALL.iter().map(|format| format.key()).collect();
    let format = shape.choice("format", "formats", &formats).required(true);
    let command = shape
        .command("report")
        .arg(shape.audit())
        .arg(format.action(ArgAction::Append).value_delimiter(','))
        .arg(shape.option("lang", "language"))
        .arg(shape.switch("internal").help(shape.say("cli-option-report-internal")))
        .arg(shape.free("output", "output"))
        .arg(shape.switch("force"));
    lens::dress(shape, command)
}

/// Where the report goes.
enum Target {
    Stdout,
    Files(Place),
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?;
    let formats = formats(matches);
    let target = target(optional(matches, "output").as_deref(), &formats)?;
    let opened = context.look_at(matches)?;
    let earlier = audits::earlier(&context.workspace()?, &opened);
    let through = (lens::of(matches), earlier.as_ref());
    let view = audits::seen(&opened, lang, matches.get_flag("internal"), through);
    lens::mind(context, &view);
    let words = reports::words_for(view.lang, context.words.lang());
    let place = match target {
        Target::Files(place) => place,
        Target::Stdout => {
            // The improvements of a table go to a second file; on stdout `improve list --format csv` has them.
            let documents = reports::compose(&view, &words, &formats, &Place::File(PathBuf::new()));
            if let Some(document) = documents.first() {
                context.output.document(&document.text)?;
            }
            return Ok(Verdict::Done);
        }
    };
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    let documents = reports::compose(&view, &words, &formats, &place);
    let written = reports::write(documents, &view, existing)?;
    for one in &written {
        say(context, one)?;
    }
    Ok(if written.iter().all(Written::is_whole) { Verdict::Done } else { Verdict::Partly })
}

fn formats(matches: &ArgMatches) -> Vec<Format> {
    let mut formats = Vec::new();
    for format in several(matches, "format").iter().filter_map(|word| Format::from_key(word)) {
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    formats
}

/// Files in the current folder unless something else is named; a single file or stdout takes one format.
fn target(output: Option<&str>, formats: &[Format]) -> Result<Target, Failure> {
    let target = match output {
        None => Target::Files(Place::Folder(PathBuf::new())),
        Some("-") => Target::Stdout,
        Some(word) => Target::Files(Place::named(&values::filled(word, "--output")?)),
    };
    if formats.len() > 1 && !matches!(target, Target::Files(Place::Folder(_))) {
        let hint = Phrase::new("cli-hint-report-folder");
        return Err(Failure::hinted(Phrase::new("cli-report-one-format"), hint));
    }
    Ok(target)
}

fn say(context: &mut Context<'_>, written: &Written) -> Result<(), Failure> {
    let Written { document, counted, expected } = written;
    let key = match document.content {
        Content::All => "cli-reported",
        Content::Items => "cli-reported-items",
        Content::Improvements => "cli-reported-improvements",
        Content::Answers => "cli-reported-answers",
    };
    let said = context.words.say_with(
        key,
        &[
            ("path", values::path(&document.path)),
            ("items", Arg::count(counted.items)),
            ("all", Arg::count(expected.items)),
            ("notes", Arg::count(counted.notes)),
            ("all-notes", Arg::count(expected.notes)),
            ("improvements", Arg::count(counted.improvements)),
            ("answers", Arg::count(counted.answers)),
            ("all-answers", Arg::count(expected.answers)),
            ("all-improvements", Arg::count(expected.improvements)),
        ],
    );
    context.output.line(&said)?;
    Ok(())
}
