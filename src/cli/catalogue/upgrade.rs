//! `touchpoint catalogue upgrade`: a later edition of the catalogue takes the place of an audit's own.

use crate::domain::phrase::Arg;
use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::context::{Context, several};
use crate::cli::failure::{Answer, Failure, Verdict};
use crate::cli::shape::Shape;
use crate::cli::values;
use crate::domain::upgrade::{Plan, is_newer, plan};
use crate::domain::{CatalogueRef, Edition, Lang, Phrase, Refused, Touchpoint};
use crate::io::catalogues;
use crate::io::store::Opened;
use crate::report::upgrade::{Line, lines};

pub(super) fn command(shape: Shape<'_>) -> Command {
    let from = shape.repeated("from", "catalogues").value_delimiter(',');
    let dry_run = shape.switch("dry-run").help(shape.say("cli-option-upgrade-dry-run"));
    shape.command("catalogue-upgrade").arg(shape.audit()).arg(from).arg(dry_run).arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let dry_run = matches.get_flag("dry-run");
    let mut opened = if dry_run { context.look_at(matches)? } else { context.take_up(matches)? };
    if opened.folded.audit().is_finished() {
        return Err(Refused::Finished.into());
    }
    let edition = edition(context, &opened, &several(matches, "from"))?;
    let is_same = edition.reference.sha256 == opened.folded.audit().catalogue.sha256;
    let found = plan(opened.folded.audit(), &opened.catalogue, &edition).map_err(Failure::usage)?;
    let lang = opened.folded.audit().header.language;
    if !dry_run && !is_same {
        opened.upgrade(&edition, found.upgrade.clone())?;
    }
    let path = opened.path.clone();
    context.put_down(opened)?;
    if matches.get_flag("json") {
        let shown = Shown::new(&found, &edition, lang, !dry_run && !is_same);
        context.output.json(&serde_json::to_string_pretty(&shown).unwrap_or_default())?;
        return Ok(Verdict::Done);
    }
    if is_same {
        let said = context.words.say("cli-upgrade-same");
        context.output.line(&said)?;
        return Ok(Verdict::Done);
    }
    for line in lines(&found, &edition.catalogue, lang, context.words) {
        context.output.line(&match line {
            Line::Heading(text) => text,
            Line::Item(text) => format!("  {text}"),
            Line::Detail(text) => format!("    {text}"),
        })?;
    }
    let key = if dry_run { "cli-upgrade-would" } else { "cli-upgraded" };
    let revision = Arg::count(usize::try_from(edition.reference.revision).unwrap_or_default());
    let said = context.words.say_with(key, &[("path", values::path(&path)), ("revision", revision)]);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}

/// What the audit's catalogues are now; others if somebody names them. Never an older edition by accident.
fn edition(context: &Context<'_>, opened: &Opened, from: &[String]) -> Result<Edition, Failure> {
    let own = &opened.folded.audit().catalogue.ids;
    let names = if from.is_empty() { own } else { from };
    let main = opened.catalogue.main_language();
    let edition = catalogues::edition(&context.workspace()?, names, Some(main))?;
    if from.is_empty() && is_newer(&opened.catalogue, &edition.catalogue) {
        let what = Phrase::new("cli-upgrade-older").with("revision", edition.reference.revision.to_string());
        return Err(Failure::hinted(what, Phrase::new("cli-hint-upgrade-from")));
    }
    Ok(edition)
}

/// What an upgrade does, as JSON.
#[derive(Serialize)]
struct Shown<'a> {
    upgraded: bool,
    from: Reference<'a>,
    to: Reference<'a>,
    added: Vec<Named<'a>>,
    changed: Vec<Changed<'a>>,
    renamed: Vec<Renamed<'a>>,
    gone: Vec<Gone<'a>>,
    changed_in_other_languages: usize,
    rules_differ: bool,
    moved_ratings: usize,
}

#[derive(Serialize)]
struct Reference<'a> {
    ids: &'a [String],
    revision: u32,
    sha256: &'a str,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct Changed<'a> {
    #[serde(flatten)]
    touchpoint: Named<'a>,
    fields: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    field: &'static str,
    old: &'a str,
    new: &'a str,
}

#[derive(Serialize)]
struct Renamed<'a> {
    #[serde(flatten)]
    touchpoint: Named<'a>,
    from: &'a str,
    ratings: usize,
}

#[derive(Serialize)]
struct Gone<'a> {
    #[serde(flatten)]
    touchpoint: Named<'a>,
    ratings: usize,
    stays: bool,
}

impl<'a> Shown<'a> {
    fn new(plan: &'a Plan, edition: &'a Edition, lang: Lang, upgraded: bool) -> Self {
        let named = |one: &'a Touchpoint| Named { id: one.id.as_str(), name: one.name.said(lang).text };
        let changed = plan.changed.iter().map(|one| Changed {
            touchpoint: named(&one.touchpoint),
            fields: one
                .differences
                .iter()
                .map(|one| Edit { field: one.part.key(), old: &one.old, new: &one.new })
                .collect(),
        });
        let renamed = plan.renamed.iter().map(|one| Renamed {
            touchpoint: named(&one.touchpoint),
            from: one.from.as_str(),
            ratings: one.ratings,
        });
        let gone = plan.gone.iter().map(|one| Gone {
            touchpoint: named(&one.touchpoint),
            ratings: one.ratings,
            stays: one.stays,
        });
        Self {
            upgraded,
            from: Reference::of(&plan.from),
            to: Reference::of(&edition.reference),
            added: plan.added.iter().map(|one| named(one)).collect(),
            changed: changed.collect(),
            renamed: renamed.collect(),
            gone: gone.collect(),
            changed_in_other_languages: plan.elsewhere,
            rules_differ: plan.rules_differ,
            moved_ratings: plan.moving(),
        }
    }
}

impl<'a> Reference<'a> {
    fn of(known: &'a CatalogueRef) -> Self {
        Self { ids: &known.ids, revision: known.revision, sha256: &known.sha256 }
    }
}
