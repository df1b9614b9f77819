//! `touchpoint new`: begins an audit.

use crate::domain::phrase::Arg;
use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::context::{Context, optional, several, text};
use super::edit::named;
use super::facts;
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::{audits, table, values};
use crate::domain::catalogue::Class;
use crate::domain::{Change, Fact, Subject, facts as questions};
use crate::io::catalogues::{self, Loaded};
use crate::io::store::{self, Access, NewAudit, Opened};

pub(super) fn command(shape: Shape<'_>) -> Command {
    let catalogue = shape.option("catalogue", "catalogues").action(ArgAction::Append).value_delimiter(',');
    shape
        .command("new")
        .arg(shape.free("site", "name").required(true))
        .arg(shape.free("client", "name"))
        .arg(catalogue)
        .arg(shape.free("auditor", "name"))
        .arg(shape.option("lang", "language"))
        .arg(shape.repeated("product", "name"))
        .arg(shape.repeated("service", "name"))
        .arg(shape.repeated("employee", "name"))
        .arg(shape.switch("sensitive"))
        .arg(facts::option(shape))
        .arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let workspace = context.workspace()?;
    let lang = values::lang(matches)?;
    let mut ids = several(matches, "catalogue");
    if ids.is_empty() {
        ids.push("shop".to_owned());
    }
    let loaded = catalogues::load(&workspace, &ids, lang.or(Some(context.words.lang().into())))?;
    for notice in &loaded.notices {
        context.say_aside(notice);
    }
    let answers = facts::answers(matches, &loaded.catalogue)?;
    let new = asked_for(context, matches, loaded)?;
    let path = store::create(&workspace, new)?;
    if !answers.is_empty() {
        let mut opened = Opened::open(&path, Access::Write)?;
        opened.record_by_facts(Change::All(answers))?;
        context.put_down(opened)?;
    }
    let opened = Opened::open(&path, Access::Read)?;
    let begun = Begun::new(&opened);
    if matches.get_flag("json") {
        context.output.json(&serde_json::to_string_pretty(&begun).unwrap_or_default())?;
    } else {
        say(context, &begun)?;
    }
    Ok(Verdict::Done)
}

fn asked_for(context: &Context<'_>, matches: &ArgMatches, catalogue: Loaded) -> Result<NewAudit, Failure> {
    let set = context.settings.auditor.clone();
    let trimmed = |id: &str| optional(matches, id).map(|value| value.trim().to_owned());
    let default = || audits::default_language(&catalogue.catalogue, context.words);
    Ok(NewAudit {
        client: trimmed("client").unwrap_or_default(),
        site: values::filled(&text(matches, "site"), "--site")?,
        auditor: trimmed("auditor").or(set).unwrap_or_default(),
        language: values::lang(matches)?.unwrap_or_else(default),
        sensitive: matches.get_flag("sensitive"),
        subjects: subjects(matches)?,
        catalogue,
    })
}

fn subjects(matches: &ArgMatches) -> Result<Vec<(Class, String)>, Failure> {
    let mut all = Vec::new();
    for class in [Class::Product, Class::Service, Class::Employee] {
        all.extend(named(matches, class.key(), class)?);
    }
    Ok(all)
}

/// What somebody needs to go on with the new audit.
#[derive(Serialize)]
struct Begun<'a> {
    id: &'a str,
    path: String,
    client: &'a str,
    site: &'a str,
    date: String,
    language: &'a str,
    item_count: usize,
    subjects: Vec<BegunSubject<'a>>,
    facts: Vec<BegunFact<'a>>,
}

/// A question about the site, and what was answered.
#[derive(Serialize)]
struct BegunFact<'a> {
    id: &'a str,
    question: &'a str,
    answer: Option<bool>,
}

#[derive(Serialize)]
struct BegunSubject<'a> {
    id: &'a str,
    class: &'static str,
    name: &'a str,
}

impl<'a> Begun<'a> {
    fn new(opened: &'a Opened) -> Self {
        let audit = opened.folded.audit();
        Self {
            id: &audit.id,
            path: opened.path.display().to_string(),
            client: &audit.header.client,
            site: &audit.header.site,
            date: audit.header.started.date().to_string(),
            language: audit.header.language.code(),
            item_count: audits::walk(opened).items.len(),
            subjects: audit.subjects.iter().map(BegunSubject::new).collect(),
            facts: questions::asked(&opened.catalogue).map(|fact| BegunFact::new(fact, opened)).collect(),
        }
    }
}

impl<'a> BegunFact<'a> {
    fn new(fact: &'a Fact, opened: &'a Opened) -> Self {
        let audit = opened.folded.audit();
        let question = fact.question.said(audit.header.language).text;
        Self { id: fact.id.as_str(), question, answer: audit.facts.get(&fact.id).copied() }
    }
}

impl<'a> BegunSubject<'a> {
    fn new(subject: &'a Subject) -> Self {
        Self { id: subject.id.as_str(), class: subject.class.key(), name: &subject.name }
    }
}

fn say(context: &mut Context<'_>, begun: &Begun<'_>) -> Result<(), Failure> {
    let said = context.words.say_with("cli-new-items", &[("n", Arg::count(begun.item_count))]);
    context.output.line(&begun.path)?;
    context.output.line(&said)?;
    for subject in &begun.subjects {
        context.output.line(&format!("  {}  {}", subject.id, subject.name))?;
    }
    let open = begun.facts.iter().filter(|fact| fact.answer.is_none());
    let rows: Vec<Vec<String>> =
        open.map(|fact| vec![fact.id.to_owned(), table::flat(fact.question)]).collect();
    if !rows.is_empty() {
        let said = context.words.say_with("catalogues-facts-open", &[("n", Arg::count(rows.len()))]);
        context.output.line(&said)?;
    }
    for line in table::lines(&rows) {
        context.output.line(&format!("  {line}"))?;
    }
    Ok(())
}
