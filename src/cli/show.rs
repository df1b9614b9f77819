//! `touchpoint show`: an audit on one page, or as JSON.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::{audits, table, values};
use crate::domain::{Counts, Verdict as Rated};
use crate::io::store::Opened;
use crate::report::{Extreme, ImprovementView, Scored, View, json};
use crate::text::Words;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("show")
        .arg(shape.audit())
        .arg(shape.option("lang", "language"))
        .arg(shape.switch("internal").help(shape.say("cli-option-show-internal")))
        .arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?;
    let opened = context.look_at(matches)?;
    let view = audits::view(&opened, lang, matches.get_flag("internal"));
    if matches.get_flag("json") {
        let text = json::render(&view, context.words);
        context.output.json(&text)?;
    } else {
        Page { words: context.words, opened: &opened, view: &view }.print(context)?;
    }
    Ok(Verdict::Done)
}

struct Page<'a> {
    words: &'a Words,
    opened: &'a Opened,
    view: &'a View,
}

impl Page<'_> {
    fn print(&self, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut lines = vec![self.title(), self.opened.path.display().to_string(), String::new()];
        lines.extend(self.numbers());
        lines.extend(self.extremes("report-worst", &self.view.worst));
        lines.extend(self.extremes("report-best", &self.view.best));
        lines.extend(self.improvements());
        lines.extend(self.items());
        for line in lines {
            context.output.line(&line)?;
        }
        Ok(())
    }

    fn title(&self) -> String {
        let header = &self.view.header;
        let state = if self.view.lifecycle.finished.is_some() { "state-finished" } else { "state-draft" };
        let parts = [header.client.clone(), header.site.clone(), self.words.date(header.started.date())];
        let auditor = header.auditor.clone();
        let all = parts.into_iter().chain([auditor, self.words.say(state)]);
        all.map(|part| table::flat(&part)).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn numbers(&self) -> Vec<String> {
        let mut rows = vec![self.row(self.words.say("cli-overall"), &self.view.overall)];
        for part in &self.view.classes {
            rows.push(self.row(self.words.say(&format!("class-{}", part.of.key())), &part.scored));
        }
        let mut lines = table::lines(&rows);
        let overall = &self.view.overall;
        if overall.provisional {
            lines.push(self.words.say("report-provisional"));
        }
        if !overall.failed.is_empty() {
            let n = audits::number(overall.failed.len());
            lines.push(self.words.say_with("report-failed", &[("n", n)]));
        }
        lines
    }

    fn row(&self, name: String, scored: &Scored) -> Vec<String> {
        let index = self.words.number_or_nothing(scored.index, 0);
        let coverage = self.words.percent_or_nothing(scored.coverage);
        vec![
            name,
            index,
            self.counts(scored.counts),
            format!("{} {coverage}", self.words.say("report-coverage")),
        ]
    }

    fn counts(&self, counts: Counts) -> String {
        let said =
            |(key, count): (&str, usize)| format!("{} {count}", self.words.say(&format!("verdict-{key}")));
        counts.each().into_iter().filter(|(_, count)| *count > 0).map(said).collect::<Vec<_>>().join(", ")
    }

    fn extremes(&self, heading: &str, extremes: &[Extreme]) -> Vec<String> {
        let rows: Vec<Vec<String>> = extremes
            .iter()
            .map(|one| vec![self.words.number(one.value, 0), one.name.text.clone(), one.notes.join(" / ")])
            .collect();
        self.section(heading, &rows)
    }

    fn improvements(&self) -> Vec<String> {
        let rows: Vec<Vec<String>> = self.view.improvements.iter().map(|one| self.improvement(one)).collect();
        self.section("report-improvements", &rows)
    }

    fn improvement(&self, one: &ImprovementView) -> Vec<String> {
        let due = one.due.map(|due| self.words.date(due)).unwrap_or_default();
        let status = self.words.say(&format!("status-{}", one.status.key()));
        vec![one.id.clone(), status, one.owner.clone(), due, one.text.clone()]
    }

    fn items(&self) -> Vec<String> {
        let rows: Vec<Vec<String>> = self
            .view
            .items
            .iter()
            .map(|row| {
                let word = self.words.say(&format!("verdict-{}", Rated::state_key(row.verdict)));
                let mut cells = vec![
                    format!("{} {word}", Rated::sign(row.verdict)),
                    row.item.item.clone(),
                    row.item.name.text.clone(),
                    row.note.clone(),
                ];
                cells.extend(
                    row.internal.clone().filter(|note| !note.is_empty()).map(|note| format!("[{note}]")),
                );
                cells
            })
            .collect();
        self.section("report-items", &rows)
    }

    fn section(&self, heading: &str, rows: &[Vec<String>]) -> Vec<String> {
        if rows.is_empty() {
            return Vec::new();
        }
        let heading = [String::new(), self.words.say(heading)];
        heading.into_iter().chain(table::lines(rows).into_iter().map(|line| format!("  {line}"))).collect()
    }
}
