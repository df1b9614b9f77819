//! `touchpoint new`: begins an audit.

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::context::{Context, optional, several, text};
use super::edit::named;
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::{audits, values};
use crate::domain::catalogue::Class;
use crate::domain::Subject;
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
    let new = asked_for(context, matches, loaded)?;
    let path = store::create(&workspace, new)?;
    let opened = Opened::open(&path, Access::Read)?;
    say(context, &opened, matches.get_flag("json"))?;
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
}

#[derive(Serialize)]
struct BegunSubject<'a> {
    id: &'a str,
    class: &'static str,
    name: &'a str,
}

fn say(context: &mut Context<'_>, opened: &Opened, as_json: bool) -> Result<(), Failure> {
    let audit = opened.folded.audit();
    let item_count = audits::walk(opened).items.len();
    let path = &opened.path.display().to_string();
    if as_json {
        let subject = |one: &'_ Subject| (one.id.to_string(), one.class.key(), one.name.clone());
        let subjects: Vec<_> = audit.subjects.iter().map(subject).collect();
        let begun = Begun {
            id: &audit.id,
            path: path.clone(),
            client: &audit.header.client,
            site: &audit.header.site,
            date: audit.header.started.date().to_string(),
            language: audit.header.language.code(),
            item_count,
            subjects: subjects.iter().map(|(id, class, name)| BegunSubject { id, class, name }).collect(),
        };
        context.output.json(&serde_json::to_string_pretty(&begun).unwrap_or_default())?;
        return Ok(());
    }
    let said = context.words.say_with("cli-new-items", &[("n", audits::number(item_count))]);
    context.output.line(&path)?;
    context.output.line(&said)?;
    for subject in &audit.subjects {
        context.output.line(&format!("  {}  {}", subject.id, subject.name))?;
    }
    Ok(())
}
