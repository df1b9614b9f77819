//! `touchpoint path`: the customer's path, stage by stage, beside the audit before.

use clap::{ArgMatches, Command};

use super::context::{Context, optional};
use super::failure::{Answer, Failure, Verdict};
use super::shape::Shape;
use super::{audits, lens, table, values};
use crate::domain::path::{Earlier, Rules};
use crate::domain::phrase::Arg;
use crate::domain::{Counts, Verdict as Rated};
use crate::io::store::{Access, Opened};
use crate::report::{BeforeView, ItemView, OnPath, Scored, View, json};
use crate::text::Words;

pub(super) fn command(shape: Shape<'_>) -> Command {
    let command = shape.command("path").arg(shape.audit()).arg(shape.option("previous", "audit"));
    lens::dress(shape, command).arg(shape.option("lang", "language")).arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let lang = values::lang(matches)?;
    let opened = context.look_at(matches)?;
    let earlier = earlier(context, matches, &opened)?;
    let view = audits::seen(&opened, lang, false, (lens::of(matches), earlier.as_ref()));
    lens::mind(context, &view);
    if matches.get_flag("json") {
        context.output.json(&json::path(&view))?;
        return Ok(Verdict::Done);
    }
    for line in (Page { words: context.words, view: &view }).lines() {
        context.output.line(&line)?;
    }
    Ok(Verdict::Done)
}

/// The audit that was named, else the one of the same place before.
fn earlier(context: &Context<'_>, matches: &ArgMatches, opened: &Opened) -> Result<Option<Earlier>, Failure> {
    let workspace = context.workspace()?;
    let Some(named) = optional(matches, "previous") else { return Ok(audits::earlier(&workspace, opened)) };
    let named = Opened::open(&workspace.resolve(&named)?, Access::Read)?;
    Ok(Some(Earlier::of(named.folded.audit(), &named.catalogue)))
}

struct Page<'a> {
    words: &'a Words,
    view: &'a View,
}

impl Page<'_> {
    fn lines(&self) -> Vec<String> {
        let header = &self.view.header;
        let parts = [header.client.clone(), header.site.clone(), self.words.date(header.started.date())];
        let parts = parts.iter().map(|part| table::flat(part)).filter(|part| !part.is_empty());
        let mut lines = vec![parts.collect::<Vec<_>>().join(" · ")];
        if !self.view.lens.is_empty() {
            let who = Arg::Text(self.words.eyes(self.view.lens));
            lines.push(self.words.say_with("lens-eyes", &[("who", who)]));
        }
        if let Some(before) = self.view.before.as_ref().filter(|before| before.rules == Rules::Other) {
            let date = Arg::Text(self.day(before));
            lines.push(self.words.say_with("path-other-rules", &[("date", date)]));
        }
        lines.push(String::new());
        lines.extend(self.stages());
        lines.extend(self.ends());
        lines.extend(self.aside());
        lines
    }

    fn stages(&self) -> Vec<String> {
        let view = self.view;
        if view.main.stages.is_empty() {
            return vec![self.words.say("path-no-stages")];
        }
        let mut rows = vec![self.row(self.words.say("path-whole"), &view.path_ends.whole)];
        let then = view.before.as_ref().map(|before| (before, &before.whole));
        rows.extend(then.map(|(before, then)| self.then(before, then, &view.path_ends.whole)));
        for part in &view.main.stages {
            let Some(stage) = part.of else { continue };
            rows.push(self.row(self.words.title(&format!("stage-{}", stage.key())), &part.scored));
            let before =
                view.before.iter().flat_map(|before| before.stages.iter().map(move |then| (before, then)));
            let then = before.filter(|(_, then)| then.of == stage);
            rows.extend(then.map(|(before, then)| self.then(before, &then.scored, &part.scored)));
        }
        table::lines(&rows)
    }

    fn row(&self, name: String, scored: &Scored) -> Vec<String> {
        let index = self.words.number_or_nothing(scored.index, 0);
        let coverage = self.words.percent_or_nothing(scored.coverage);
        let coverage = format!("{} {coverage}", self.words.say("report-coverage"));
        vec![name, index, self.counts(scored.counts), coverage]
    }

    /// What the audit before said, with the difference where the two compare.
    fn then(&self, before: &BeforeView, then: &Scored, now: &Scored) -> Vec<String> {
        let mut row = self.row(format!("↳ {}", self.day(before)), then);
        let points = now.index.zip(then.index).map(|(now, then)| now - then);
        if let Some(points) = points.filter(|_| before.rules == Rules::Same) {
            row.push(format!("Δ {}", self.words.signed(Some(points))));
        }
        row
    }

    fn day(&self, before: &BeforeView) -> String {
        self.words.date(before.started.date())
    }

    fn counts(&self, counts: Counts) -> String {
        let each = counts.each().into_iter().filter(|(_, count)| *count > 0);
        let said = each.map(|(key, count)| format!("{} {count}", self.words.say(&format!("verdict-{key}"))));
        said.collect::<Vec<_>>().join(", ")
    }

    fn ends(&self) -> Vec<String> {
        let ends = &self.view.path_ends;
        let end = |key: &str, end: &Option<OnPath>| {
            let end = end.as_ref()?;
            let stage = end.stage.map(|stage| self.words.say(&format!("stage-{}", stage.key())));
            let value = self.words.number_or_nothing(end.value, 0);
            Some(vec![self.words.say(key), value, end.name.text.clone(), stage.unwrap_or_default()])
        };
        let rows = [end("path-worst", &ends.worst), end("path-last", &ends.last)];
        let rows: Vec<Vec<String>> = rows.into_iter().flatten().collect();
        self.titled(None, &rows)
    }

    /// The items that have no stage.
    fn aside(&self) -> Vec<String> {
        let main = self.view.main.audience;
        let own = self.view.items.iter().filter(|item| item.audience == main && item.stage.is_none());
        let row = |item: &ItemView| {
            let word = self.words.say(&format!("verdict-{}", Rated::state_key(item.verdict)));
            let sign = format!("{} {word}", Rated::sign(item.verdict));
            vec![sign, item.item.item.clone(), item.item.name.text.clone()]
        };
        self.titled(Some("no-stage"), &own.map(row).collect::<Vec<_>>())
    }

    fn titled(&self, title: Option<&str>, rows: &[Vec<String>]) -> Vec<String> {
        if rows.is_empty() {
            return Vec::new();
        }
        let title = title.map(|key| self.words.say(key));
        std::iter::once(String::new()).chain(title).chain(table::lines(rows)).collect()
    }
}
