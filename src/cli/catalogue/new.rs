//! `touchpoint catalogue new`: a small valid catalogue to begin from, with a comment on every key.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};

use crate::cli::context::{Context, several, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::{Lang, Phrase};
use crate::format::catalogue;
use crate::io::documents::{self, Existing};

pub(super) fn command(shape: Shape<'_>) -> Command {
    let languages = shape.repeated("lang", "languages").value_delimiter(',');
    let output = shape.option("output", "file").value_parser(value_parser!(PathBuf));
    shape
        .command("catalogue-new")
        .arg(shape.place("catalogue", "id").help(shape.say("cli-place-new-catalogue")))
        .arg(languages.help(shape.say("cli-option-catalogue-languages")))
        .arg(output.help(shape.say("cli-option-catalogue-output")))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let id = text(matches, "catalogue");
    let codes = several(matches, "lang");
    let mut languages: Vec<Lang> = Vec::new();
    for code in &codes {
        let lang = values::parse_lang(code)?;
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() {
        languages.push(Lang::from(context.words.lang()));
    }
    let words = context.words;
    let skeleton = catalogue::skeleton(&id, &languages, &|phrase| words.phrase(phrase));
    if catalogue::read(skeleton.as_bytes()).is_err() {
        return Err(Failure::usage(Phrase::new("cli-catalogue-id-wrong").with("id", id)));
    }
    let path = match matches.get_one::<PathBuf>("output") {
        Some(path) => path.clone(),
        None => context.workspace()?.root.join("catalogues").join(format!("{id}.toml")),
    };
    documents::write(&path, skeleton.as_bytes(), Existing::Keep)?;
    // Editors find it by the first line of the catalogue; it is the program's own, so a newer one may replace it.
    let schema = catalogue::schema(&|phrase| words.phrase(phrase)) + "\n";
    let beside = path.with_file_name(catalogue::SCHEMA_FILE);
    documents::write(&beside, schema.as_bytes(), Existing::Replace)?;
    context.output.line(&path.display().to_string())?;
    Ok(Verdict::Done)
}
