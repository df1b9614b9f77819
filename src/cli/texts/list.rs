//! `touchpoint texts list`: the texts at hand, those of the workspace first.

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::context::{Context, optional};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::{table, values};
use crate::domain::library::{LibraryText, Near, Owner, Scope, Use};
use crate::domain::{Lang, Phrase, TouchpointId};
use crate::io::library;

const COLUMNS: [&str; 5] = ["id", "use", "for", "kept-by", "words"];

pub(super) fn command(shape: Shape<'_>) -> Command {
    let touchpoint = shape.option("touchpoint", "touchpoint");
    shape
        .command("texts-list")
        .arg(touchpoint.help(shape.say("cli-option-texts-touchpoint")))
        .arg(super::purpose_option(shape).help(shape.say("cli-option-texts-use")))
        .arg(shape.option("lang", "language").help(shape.say("cli-option-texts-lang")))
        .arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?.unwrap_or_else(|| Lang::from(context.words.lang()));
    let touchpoint = optional(matches, "touchpoint").map(|word| touchpoint(&word)).transpose()?;
    let purpose = super::purpose(matches);
    let library = library::load(&context.workspace()?)?;
    let mut texts: Vec<_> = library
        .texts()
        .filter(|(_, text)| purpose.is_none_or(|wanted| text.serves(wanted)))
        .filter_map(|(owner, text)| Some((near(text, touchpoint.as_ref())?, owner, text)))
        .collect();
    // Without a touchpoint in the order of the files.
    texts.sort_by_key(|(near, ..)| *near);
    if matches.get_flag("json") {
        let rows: Vec<Row<'_>> = texts.iter().map(|(_, owner, text)| Row::new(*owner, text, lang)).collect();
        context.output.json(&serde_json::to_string_pretty(&rows).unwrap_or_default())?;
        return Ok(Verdict::Done);
    }
    if texts.is_empty() {
        context.say_aside(&Phrase::new("cli-no-texts"));
        return Ok(Verdict::Done);
    }
    let rows = texts.iter().map(|(_, owner, text)| row(context, *owner, text, lang));
    let rows: Vec<Vec<String>> =
        std::iter::once(table::heading(context.words, &COLUMNS)).chain(rows).collect();
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(Verdict::Done)
}

fn touchpoint(word: &str) -> Result<TouchpointId, Failure> {
    let id = TouchpointId::new(word);
    let refusal = || Failure::usage(Phrase::new("cli-touchpoint-wrong").with("word", word));
    id.class().map(|_| id.clone()).ok_or_else(refusal)
}

/// How near a text is to a touchpoint of any trade; all are alike without one, `None` is not offered there.
fn near(text: &LibraryText, touchpoint: Option<&TouchpointId>) -> Option<Near> {
    let Some(touchpoint) = touchpoint else { return Some(Near::Everywhere) };
    let of = |scope: &Scope| match scope {
        Scope::Touchpoint(id) => (id == touchpoint).then_some(Near::Touchpoint),
        Scope::Class(class) => (touchpoint.class() == Some(*class)).then_some(Near::Class),
        Scope::Catalogue(_) => Some(Near::Trade),
    };
    if text.scopes.is_empty() { Some(Near::Everywhere) } else { text.scopes.iter().filter_map(of).min() }
}

fn row(context: &Context<'_>, owner: Owner, text: &LibraryText, lang: Lang) -> Vec<String> {
    let words = context.words;
    let said = text.text.said(lang);
    let mark = said.fallback.map_or_else(String::new, |lang| format!("[{lang}] "));
    let scopes: Vec<&str> = text.scopes.iter().map(Scope::word).collect();
    vec![
        text.id.clone(),
        words.say(&format!("use-{}", text.purpose.map_or("any", |purpose| purpose.key()))),
        if scopes.is_empty() { words.say("for-everywhere") } else { scopes.join(" ") },
        words.say(&format!("owner-{}", owner.key())),
        format!("{mark}{}", said.text),
    ]
}

/// A text as JSON; `language` is the one that it is said in.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    text: &'a str,
    language: String,
    languages: Vec<String>,
    r#use: Option<&'static str>,
    r#for: Vec<&'a str>,
    built_in: bool,
}

impl<'a> Row<'a> {
    fn new(owner: Owner, text: &'a LibraryText, lang: Lang) -> Self {
        let said = text.text.said(lang);
        Self {
            id: &text.id,
            text: said.text,
            language: said.fallback.unwrap_or(lang).to_string(),
            languages: text.text.texts().map(|(lang, _)| lang.to_string()).collect(),
            r#use: text.purpose.map(Use::key),
            r#for: text.scopes.iter().map(Scope::word).collect(),
            built_in: owner == Owner::Program,
        }
    }
}
