//! `touchpoint texts add`: keeps a text in the workspace, and prints its id.

use clap::{ArgMatches, Command};

use crate::cli::context::{Context, several, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::library::{LibraryText, Scope};
use crate::domain::{Lang, Phrase, Wording};
use crate::io::library::{self, Kept};

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("texts-add")
        .arg(shape.place("words", "text").allow_hyphen_values(true))
        .arg(shape.repeated("for", "place").value_delimiter(','))
        .arg(super::purpose_option(shape))
        .arg(shape.option("lang", "language").help(shape.say("cli-option-texts-lang")))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let words = values::filled(&text(matches, "words"), "TEXT")?;
    let lang = values::lang(matches)?.unwrap_or_else(|| Lang::from(context.words.lang()));
    let mut scopes = Vec::new();
    for word in several(matches, "for") {
        let scope = scope(word.trim())?;
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    let new = LibraryText {
        id: String::new(),
        text: Wording::plain(lang, words),
        purpose: super::purpose(matches),
        scopes,
    };
    match library::keep(&context.workspace()?, &new)? {
        Kept::Added(_, id) => context.output.line(&id)?,
        Kept::Known(id) => {
            context.output.line(&id)?;
            context.say_aside(&Phrase::new("text-known").with("id", id));
        }
    }
    Ok(Verdict::Done)
}

/// A word that the file would take as well.
fn scope(word: &str) -> Result<Scope, Failure> {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let scope = Scope::parse(word);
    let fits = match &scope {
        Scope::Touchpoint(id) => id.class().is_some(),
        Scope::Class(_) => true,
        Scope::Catalogue(id) => id.split('-').all(plain),
    };
    if fits { Ok(scope) } else { Err(Failure::usage(Phrase::new("cli-scope-wrong").with("word", word))) }
}
