//! `touchpoint show`: an audit on one page, or as JSON.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::{audits, lens, table, values};
use crate::domain::catalogue::Audience;
use crate::domain::phrase::Arg;
use crate::domain::{Counts, Verdict as Rated};
use crate::io::store::Opened;
use crate::report::{Extreme, ImprovementView, Scored, View, json};
use crate::text::Words;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let command = shape
        .command("show")
        .arg(shape.audit())
        .arg(shape.option("lang", "language"))
        .arg(shape.switch("internal").help(shape.say("cli-option-show-internal")));
    lens::dress(shape, command).arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?;
    let opened = context.look_at(matches)?;
    let earlier = audits::earlier(&context.workspace()?, &opened);
    let through = (lens::of(matches), earlier.as_ref());
    let view = audits::seen(&opened, lang, matches.get_flag("internal"), through);
    lens::mind(context, &view);
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
        let mut lines = vec![self.title(), self.opened.path.display().to_string()];
        lines.extend(self.eyes());
        lines.push(String::new());
        lines.extend(self.numbers());
        for findings in self.view.findings() {
            lines.extend(self.extremes("report-worst", findings.audience, &findings.worst));
            lines.extend(self.extremes("report-best", findings.audience, &findings.best));
        }
        lines.extend(self.improvements());
        lines.extend(self.items());
        for line in lines {
            context.output.line(&line)?;
        }
        Ok(())
    }

    fn eyes(&self) -> Option<String> {
        let lens = Some(self.view.lens).filter(|lens| !lens.is_empty())?;
        Some(self.words.say_with("lens-eyes", &[("who", Arg::Text(self.words.eyes(lens)))]))
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
        let mut rows = Vec::new();
        for findings in self.view.findings() {
            let name = self.of_audience(self.words.say("cli-overall"), findings.audience);
            rows.push(self.row(name, &findings.overall));
            for part in &findings.classes {
                rows.push(self.row(self.words.say(&format!("class-{}", part.of.key())), &part.scored));
            }
        }
        let mut lines = table::lines(&rows);
        for findings in self.view.findings() {
            let said = self.marks(&findings.overall).into_iter();
            lines.extend(said.map(|mark| self.of_audience(mark, findings.audience)));
        }
        lines
    }

    fn marks(&self, overall: &Scored) -> Vec<String> {
        let provisional = overall.provisional.then(|| self.words.say("report-provisional"));
        let failed = (!overall.failed.is_empty()).then(|| {
            let n = Arg::count(overall.failed.len());
            self.words.say_with("report-failed", &[("n", n)])
        });
        provisional.into_iter().chain(failed).collect()
    }

    /// A name with the audience that it is of, where several speak.
    fn of_audience(&self, name: String, audience: Audience) -> String {
        if self.view.audiences.len() < 2 {
            return name;
        }
        format!("{name} · {}", self.words.say(&format!("audience-{}", audience.key())))
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

    fn extremes(&self, heading: &str, audience: Audience, extremes: &[Extreme]) -> Vec<String> {
        let rows: Vec<Vec<String>> = extremes
            .iter()
            .map(|one| vec![self.words.number(one.value, 0), one.name.text.clone(), one.notes.join(" / ")])
            .collect();
        Self::section(&self.of_audience(self.words.say(heading), audience), &rows)
    }

    fn improvements(&self) -> Vec<String> {
        let rows: Vec<Vec<String>> = self.view.improvements.iter().map(|one| self.improvement(one)).collect();
        Self::section(&self.words.say("report-improvements"), &rows)
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
        Self::section(&self.words.say("report-items"), &rows)
    }

    fn section(heading: &str, rows: &[Vec<String>]) -> Vec<String> {
        if rows.is_empty() {
            return Vec::new();
        }
        let heading = [String::new(), heading.to_owned()];
        heading.into_iter().chain(table::lines(rows).into_iter().map(|line| format!("  {line}"))).collect()
    }
}
