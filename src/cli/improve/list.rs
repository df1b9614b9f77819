//! `touchpoint improve list`: what to do first on top, of one audit or of the whole workspace.

use clap::{ArgMatches, Command};

use crate::cli::context::{Context, optional};
use crate::cli::failure::{Answer, Failure, Verdict, say_trouble};
use crate::cli::shape::Shape;
use crate::cli::{audits, lens, table};
use crate::io::store::{Access, Opened};
use crate::report::{ImprovementView, View, csv, grid, json, plan};
use crate::text::Words;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let command = shape
        .command("improve-list")
        .arg(shape.audit().required(false).help(shape.say("cli-place-audit-or-all")))
        .arg(shape.switch("overdue"))
        .arg(shape.free("owner", "name").help(shape.say("cli-option-list-owner")))
        .arg(
            shape
                .choice("format", "format", &["table", "grid", "csv", "json"])
                .default_value("table")
                .help(shape.say("cli-option-list-format")),
        );
    lens::dress(shape, command)
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let (mut views, verdict) = views(context, matches)?;
    let owner = optional(matches, "owner").map(|name| name.trim().to_lowercase());
    let overdue = matches.get_flag("overdue");
    for view in &mut views {
        view.improvements.retain(|one| {
            (!overdue || one.overdue)
                && owner.as_ref().is_none_or(|name| one.owner.trim().to_lowercase() == *name)
        });
    }
    match optional(matches, "format").as_deref() {
        Some("csv") => {
            let text = csv::improvements_csv(&views, context.words);
            context.output.document(&text)?;
        }
        Some("grid") => print_grid(context, &views)?,
        Some("json") => context.output.json(&json::improvements(&views))?,
        _ => print(context, &views, matches.contains_id("audit"))?,
    }
    Ok(verdict)
}

fn views(context: &mut Context<'_>, matches: &ArgMatches) -> Result<(Vec<View>, Verdict), Failure> {
    let lens = lens::of(matches);
    if matches.contains_id("audit") {
        let opened = context.look_at(matches)?;
        return Ok((vec![audits::seen(&opened, None, false, (lens, None))], Verdict::Done));
    }
    let (audits, mut troubles) = audits::newest_first(&context.workspace()?);
    let mut views = Vec::new();
    for summary in audits {
        match Opened::open(&summary.path, Access::Read) {
            Ok(opened) => views.push(audits::seen(&opened, None, false, (lens, None))),
            Err(trouble) => troubles.push(trouble),
        }
    }
    for trouble in &troubles {
        say_trouble(context.words, &mut context.output, trouble);
    }
    Ok((views, if troubles.is_empty() { Verdict::Done } else { Verdict::Partly }))
}

fn print(context: &mut Context<'_>, views: &[View], one_audit: bool) -> Result<(), Failure> {
    let mut columns = vec!["id", "status", "kind", "impact-effort", "owner", "due"];
    columns.extend((!one_audit).then_some("audit"));
    columns.extend(["items", "text"]);
    let plan = plan(views);
    let improvements = plan.into_iter().map(|(view, one)| row(context.words, view, one, one_audit));
    let rows: Vec<Vec<String>> =
        std::iter::once(table::heading(context.words, &columns)).chain(improvements).collect();
    if rows.len() == 1 {
        let nothing = context.words.say("cli-no-improvements");
        context.output.aside(&nothing);
        return Ok(());
    }
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(())
}

fn print_grid(context: &mut Context<'_>, views: &[View]) -> Result<(), Failure> {
    let improvements = views.iter().flat_map(|view| &view.improvements);
    let Some(rows) = grid(improvements, context.words) else {
        let nothing = context.words.say("cli-nothing-judged");
        context.output.aside(&nothing);
        return Ok(());
    };
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(())
}

fn row(words: &Words, view: &View, one: &ImprovementView, one_audit: bool) -> Vec<String> {
    let nothing = || words.say("nothing");
    let due = one.due.map_or_else(nothing, |due| words.date(due));
    let overdue = if one.overdue { format!(" ({})", words.say("report-overdue")) } else { String::new() };
    let digits = [one.impact, one.effort].map(|value| value.map_or_else(nothing, |value| value.to_string()));
    let mut cells = vec![
        one.id.clone(),
        words.say(&format!("status-{}", one.status.key())),
        words.say(&format!("kind-{}", one.kind.key())),
        digits.join("/"),
        if one.owner.is_empty() { nothing() } else { one.owner.clone() },
        format!("{due}{overdue}"),
    ];
    if !one_audit {
        let date = view.header.started.date().to_string();
        let parts = [view.header.client.as_str(), &view.header.site, &date];
        cells.push(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/"));
    }
    cells.push(one.items.iter().map(|item| item.item.clone()).collect::<Vec<_>>().join(" "));
    cells.push(one.text.clone());
    cells
}
