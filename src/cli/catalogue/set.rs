//! `touchpoint catalogue set`: something else is said of a touchpoint, in one language.

use clap::{ArgAction, ArgMatches, Command};

use super::revise;
use crate::cli::context::{Context, several};
use crate::cli::failure::{Answer, Failure};
use crate::cli::items::did_you_mean;
use crate::cli::shape::Shape;
use crate::cli::{context, values};
use crate::domain::Phrase;
use crate::domain::catalogue::{CatalogueEdit, Part};
use crate::format::nearest;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let fields = shape.place("field", "field").num_args(1..).action(ArgAction::Append);
    let lang = shape.option("lang", "language").help(shape.say("cli-option-catalogue-lang"));
    revise::command(shape, "catalogue-set").arg(fields).arg(lang)
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let manuscript = revise::open(context, matches)?;
    let id = revise::touchpoint(&manuscript, &context::text(matches, "touchpoint"))?;
    let lang = values::lang(matches)?.unwrap_or_else(|| manuscript.catalogue.main_language());
    let edits = several(matches, "field")
        .iter()
        .map(|field| {
            let (part, said) = field.split_once('=').ok_or_else(|| {
                let what = Phrase::new("cli-pair-wrong").with("argument", "FIELD=TEXT").with("value", field);
                Failure::usage(what)
            })?;
            Ok(CatalogueEdit::Set(id.clone(), find(part.trim())?, lang, said.to_owned()))
        })
        .collect::<Result<Vec<_>, Failure>>()?;
    revise::save(context, matches, &manuscript, edits)
}

fn find(word: &str) -> Result<Part, Failure> {
    let words = Part::ALL.iter().map(|part| part.key());
    Part::from_key(word).ok_or_else(|| {
        let choices =
            Phrase::new("cli-hint-choices").with("words", words.clone().collect::<Vec<_>>().join(", "));
        let hint = nearest(word, words).map_or(choices, did_you_mean);
        Failure::hinted(Phrase::new("cli-field-unknown").with("word", word), hint)
    })
}
