//! `touchpoint catalogue list`: which catalogues there are.

use crate::domain::phrase::Arg;
use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::context::Context;
use crate::cli::failure::{Answer, Verdict, say_trouble};
use crate::cli::shape::Shape;
use crate::cli::{audits, table};
use crate::domain::{Catalogue, Lang};
use crate::io::catalogues::{self, Found, Origin};

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("catalogue-list").arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let (mut listed, mut troubles) = (Vec::new(), Vec::new());
    for one in catalogues::list(&context.workspace()?)? {
        match one {
            Ok(found) => listed.push(found),
            Err(trouble) => troubles.push(trouble),
        }
    }
    if matches.get_flag("json") {
        let lang = Lang::from(context.words.lang());
        let rows: Vec<Row<'_>> = listed.iter().map(|one| Row::new(one, lang)).collect();
        context.output.json(&serde_json::to_string_pretty(&rows).unwrap_or_default())?;
    } else {
        let rows: Vec<Vec<String>> = listed.iter().map(|one| row(context, one)).collect();
        for line in table::lines(&rows) {
            context.output.line(&line)?;
        }
    }
    for trouble in &troubles {
        say_trouble(context.words, &mut context.output, trouble);
    }
    Ok(if troubles.is_empty() { Verdict::Done } else { Verdict::Partly })
}

fn row(context: &Context<'_>, listed: &Found) -> Vec<String> {
    let catalogue = &listed.catalogue;
    let lang = audits::default_language(catalogue, context.words);
    let count = context.words.say_with("cli-touchpoints", &[("n", Arg::count(catalogue.in_use().count()))]);
    vec![
        catalogue.id.clone(),
        catalogue.title.said(lang).text.to_owned(),
        count,
        catalogue.languages.iter().map(Lang::code).collect::<Vec<_>>().join(", "),
        match &listed.origin {
            Origin::BuiltIn => context.words.say("cli-built-in"),
            Origin::File(path) => path.display().to_string(),
        },
    ]
}

/// What a catalogue is, as JSON.
#[derive(Serialize)]
pub(super) struct Summary<'a> {
    id: &'a str,
    revision: u32,
    title: &'a str,
    languages: Vec<&'a str>,
    audience: &'static str,
    touchpoint_count: usize,
}

impl<'a> Summary<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, lang: Lang) -> Self {
        Self {
            id: &catalogue.id,
            revision: catalogue.revision,
            title: catalogue.title.said(lang).text,
            languages: catalogue.languages.iter().map(Lang::code).collect(),
            audience: catalogue.audience.key(),
            touchpoint_count: catalogue.in_use().count(),
        }
    }
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    summary: Summary<'a>,
    built_in: bool,
    path: Option<String>,
}

impl<'a> Row<'a> {
    fn new(listed: &'a Found, lang: Lang) -> Self {
        let path = match &listed.origin {
            Origin::BuiltIn => None,
            Origin::File(path) => Some(path.display().to_string()),
        };
        Self { summary: Summary::new(&listed.catalogue, lang), built_in: path.is_none(), path }
    }
}
