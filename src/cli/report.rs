//! `touchpoint report`: writes an audit as documents, then reads them again and counts.

mod recount;
mod target;

use clap::{ArgAction, ArgMatches, Command};

use self::target::{Content, Document, Format, Target};
use super::audits;
use super::context::{Context, optional, several};
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::values;
use crate::io::documents::{self, Existing};
use crate::report::View;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let formats: Vec<&'static str> = Format::ALL.iter().map(|format| format.key()).collect();
    shape
        .command("report")
        .arg(shape.audit())
        .arg(
            shape
                .choice("format", "formats", &formats)
                .required(true)
                .action(ArgAction::Append)
                .value_delimiter(','),
        )
        .arg(shape.option("lang", "language"))
        .arg(shape.switch("internal").help(shape.say("cli-option-report-internal")))
        .arg(shape.option("output", "output"))
        .arg(shape.switch("force"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?;
    let target = Target::new(optional(matches, "output"), formats(matches))?;
    let opened = context.look_at(matches)?;
    let view = audits::view(&opened, lang, matches.get_flag("internal"));
    let words = audits::report_words(context.words, view.lang);
    let documents = target.documents(&view, &words);
    if target.is_stdout() {
        for document in &documents {
            context.output.document(&document.text)?;
        }
        return Ok(Verdict::Done);
    }
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    target::none_is_there(&documents, existing)?;
    for document in &documents {
        documents::write(&document.path, document.text.as_bytes(), existing)?;
    }
    let mut verdict = Verdict::Done;
    for document in &documents {
        if !say(context, &view, document)? {
            verdict = Verdict::Partly;
        }
    }
    Ok(verdict)
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

/// Reads a document again, says what is in it, and whether that is all there is.
fn say(context: &mut Context<'_>, view: &View, document: &Document) -> Result<bool, Failure> {
    let bytes = documents::read(&document.path)?;
    let counted = document.counted(view, &String::from_utf8_lossy(&bytes));
    let expected = document.expected(view);
    let key = match document.content {
        Content::All => "cli-reported",
        Content::Items => "cli-reported-items",
        Content::Improvements => "cli-reported-improvements",
    };
    let said = context.words.say_with(
        key,
        &[
            ("path", values::path(&document.path)),
            ("items", audits::number(counted.items)),
            ("all", audits::number(expected.items)),
            ("all-notes", audits::number(expected.notes)),
            ("all-improvements", audits::number(expected.improvements)),
            ("notes", audits::number(counted.notes)),
            ("improvements", audits::number(counted.improvements)),
        ],
    );
    context.output.line(&said)?;
    Ok(counted == expected)
}
