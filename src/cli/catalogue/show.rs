//! `touchpoint catalogue show`: every touchpoint of a catalogue, or the whole of it as JSON.

use clap::{ArgMatches, Command};

use super::list::Summary;
use crate::cli::context::{Context, text};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::{audits, table, values};
use crate::domain::catalogue::{Class, Segment, Stage};
use crate::domain::phrase::Arg;
use crate::domain::{Catalogue, Fact, FactId, Lang, Touchpoint, TouchpointId, facts};
use crate::io::catalogues::{self, Found};
use serde::Serialize;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("catalogue-show")
        .arg(shape.place("catalogue", "catalogue"))
        .arg(shape.option("lang", "language"))
        .arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?;
    let found = catalogues::find(&context.workspace()?, &text(matches, "catalogue"))?;
    let lang = lang.unwrap_or_else(|| audits::default_language(&found.catalogue, context.words));
    if matches.get_flag("json") {
        let shown = Shown::new(&found, lang);
        context.output.json(&serde_json::to_string_pretty(&shown).unwrap_or_default())?;
    } else {
        list(context, &found, lang)?;
    }
    Ok(Verdict::Done)
}

fn list(context: &mut Context<'_>, found: &Found, lang: Lang) -> Result<(), Failure> {
    let catalogue = &found.catalogue;
    let codes = catalogue.languages.iter().map(Lang::code).collect::<Vec<_>>().join(", ");
    let title = table::flat(catalogue.title.said(lang).text);
    context.output.line(&format!("{title} · {} · {codes}", catalogue.id))?;
    if !found.bases.is_empty() {
        let bases: Vec<&str> = found.bases.iter().map(|base| base.id.as_str()).collect();
        let names = [("names", Arg::Text(bases.join(", ")))];
        context.output.line(&context.words.say_with("catalogues-builds-on", &names))?;
    }
    for class in Class::ALL {
        let of_class: Vec<&Touchpoint> = catalogue
            .touchpoints
            .iter()
            .map(AsRef::as_ref)
            .filter(|one: &&Touchpoint| one.class == *class)
            .collect();
        if of_class.is_empty() {
            continue;
        }
        let heading = context.words.say(&format!("class-{}", class.key()));
        context.output.line(&format!("\n{heading}"))?;
        let rows: Vec<Vec<String>> = of_class.iter().map(|one| row(context, one, lang)).collect();
        for line in table::lines(&rows) {
            context.output.line(&format!("  {line}"))?;
        }
    }
    questions(context, catalogue, lang)
}

fn questions(context: &mut Context<'_>, catalogue: &Catalogue, lang: Lang) -> Result<(), Failure> {
    let row = |fact: &Fact| {
        let count = Arg::count(facts::needing(catalogue, &fact.id));
        let count = context.words.say_with("cli-touchpoints", &[("n", count)]);
        vec![fact.id.to_string(), table::flat(fact.question.said(lang).text), count]
    };
    let rows: Vec<Vec<String>> = facts::asked(catalogue).map(row).collect();
    if !rows.is_empty() {
        context.output.line(&format!("\n{}", context.words.say("catalogues-facts")))?;
    }
    for line in table::lines(&rows) {
        context.output.line(&format!("  {line}"))?;
    }
    Ok(())
}

fn row(context: &Context<'_>, touchpoint: &Touchpoint, lang: Lang) -> Vec<String> {
    let marks = [
        (touchpoint.critical, "cli-critical"),
        (touchpoint.sensitive, "cli-sensitive"),
        (touchpoint.retired, "cli-retired"),
    ];
    let marks: Vec<String> =
        marks.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| context.words.say(key)).collect();
    vec![touchpoint.id.to_string(), touchpoint.name.said(lang).text.to_owned(), marks.join(", ")]
}

/// A catalogue as JSON, in one language.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    summary: Summary<'a>,
    extends: Vec<ShownBase<'a>>,
    zones: Vec<ShownZone<'a>>,
    facts: Vec<ShownFact<'a>>,
    touchpoints: Vec<ShownTouchpoint<'a>>,
}

#[derive(Serialize)]
struct ShownBase<'a> {
    id: &'a str,
    revision: u32,
}

#[derive(Serialize)]
struct ShownZone<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct ShownFact<'a> {
    id: &'a str,
    question: &'a str,
}

#[derive(Serialize)]
struct ShownTouchpoint<'a> {
    id: &'a str,
    class: &'static str,
    name: &'a str,
    hint: &'a str,
    bad: &'a str,
    ok: &'a str,
    wow: &'a str,
    recommendation: &'a str,
    stage: Option<&'static str>,
    zone: Option<&'a str>,
    weight: u8,
    critical: bool,
    sensitive: bool,
    segment: Option<&'static str>,
    motives: Vec<&'static str>,
    needs: Vec<&'a str>,
    tags: &'a [String],
    formerly: Vec<&'a str>,
    retired: bool,
}

impl<'a> ShownFact<'a> {
    fn new(fact: &'a Fact, lang: Lang) -> Self {
        Self { id: fact.id.as_str(), question: fact.question.said(lang).text }
    }
}

impl<'a> Shown<'a> {
    fn new(found: &'a Found, lang: Lang) -> Self {
        let catalogue = &found.catalogue;
        let bases = found.bases.iter();
        let zones = catalogue.zones.iter();
        Self {
            summary: Summary::new(catalogue, lang),
            extends: bases.map(|base| ShownBase { id: &base.id, revision: base.revision }).collect(),
            zones: zones.map(|zone| ShownZone { id: &zone.id, name: zone.name.said(lang).text }).collect(),
            facts: catalogue.facts.iter().map(|fact| ShownFact::new(fact, lang)).collect(),
            touchpoints: catalogue.touchpoints.iter().map(|one| ShownTouchpoint::new(one, lang)).collect(),
        }
    }
}

impl<'a> ShownTouchpoint<'a> {
    fn new(touchpoint: &'a Touchpoint, lang: Lang) -> Self {
        Self {
            id: touchpoint.id.as_str(),
            class: touchpoint.class.key(),
            name: touchpoint.name.said(lang).text,
            hint: touchpoint.hint.said(lang).text,
            bad: touchpoint.bad.said(lang).text,
            ok: touchpoint.ok.said(lang).text,
            wow: touchpoint.wow.said(lang).text,
            recommendation: touchpoint.recommendation.said(lang).text,
            stage: touchpoint.stage.map(Stage::key),
            zone: touchpoint.zone.as_deref(),
            weight: touchpoint.weight,
            critical: touchpoint.critical,
            sensitive: touchpoint.sensitive,
            segment: touchpoint.segment.map(Segment::key),
            motives: touchpoint.motives.iter().map(|motive| motive.key()).collect(),
            needs: touchpoint.needs.iter().map(FactId::as_str).collect(),
            tags: &touchpoint.tags,
            formerly: touchpoint.formerly.iter().map(TouchpointId::as_str).collect(),
            retired: touchpoint.retired,
        }
    }
}
