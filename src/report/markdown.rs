//! The audit as a markdown document that can be handed to a client as it is.

mod escape;

use self::escape::{block, inline, item, table};
use super::labels::Labels;
use super::view::{Extreme, ItemView, Scored, View};
use crate::domain::Counts;
use crate::domain::catalogue::Class;
use crate::domain::phrase::Arg;
use crate::text::Words;

/// The whole report.
pub fn render(view: &View, words: &Words) -> String {
    let labels = Labels { view, words };
    let title = [labels.say("report-title"), labels.place()].join(": ");
    let mut text = format!("# {}\n\n", inline(&title));
    text.push_str(&labels.facts_list());
    let conclusion = &view.header.conclusion;
    if !conclusion.trim().is_empty() {
        text.push_str(&labels.heading("report-conclusion"));
        text.push_str(&format!("{}\n\n", block(conclusion)));
    }
    text.push_str(&labels.result());
    text.push_str(&labels.extremes("report-worst", "report-nothing-worst", &view.worst));
    text.push_str(&labels.extremes("report-best", "report-nothing-best", &view.best));
    text.push_str(&labels.heading("report-improvements"));
    text.push_str(&improvements(view, words));
    text.push_str(&labels.heading("report-items"));
    for class in Class::ALL {
        text.push_str(&labels.class(*class));
    }
    text.push_str(&labels.heading("report-rules"));
    text.push_str(&list(&labels.rules()));
    text.trim_end().to_owned() + "\n"
}

/// The list of improvements as a table, what to do first on top; a sentence when there are none.
pub fn improvements(view: &View, words: &Words) -> String {
    let labels = Labels { view, words };
    if view.improvements.is_empty() {
        return format!("{}\n\n", labels.say("report-no-improvements"));
    }
    let columns =
        ["priority", "text", "kind", "items", "owner", "due", "impact", "effort", "box", "status", "closing"];
    let rows = view.improvements.iter().enumerate().map(|(place, one)| {
        let due = labels.due(one);
        vec![
            (place + 1).to_string(),
            one.text.clone(),
            labels.word("kind", one.kind.key()),
            labels.items(&one.items),
            one.owner.clone(),
            if one.overdue { format!("{due} ({})", labels.say("report-overdue")) } else { due },
            labels.step(one.impact),
            labels.step(one.effort),
            one.place.map(|place| labels.word("box", place.key())).unwrap_or_default(),
            labels.word("status", one.status.key()),
            one.closing.clone(),
        ]
    });
    table(&labels.columns(&columns), rows)
}

fn list(lines: &[String]) -> String {
    let mut text: String = lines.iter().map(|line| format!("- {}\n", inline(line))).collect();
    text.push('\n');
    text
}

impl Labels<'_> {
    fn heading(&self, key: &str) -> String {
        format!("## {}\n\n", inline(&self.say(key)))
    }

    fn columns(&self, columns: &[&str]) -> Vec<String> {
        columns.iter().map(|column| self.word("report-column", column)).collect()
    }

    fn facts_list(&self) -> String {
        let facts = self.facts();
        let line = |(label, text): &(String, String)| format!("- **{}:** {}\n", inline(label), inline(text));
        let mut text: String = facts.iter().map(line).collect();
        for event in self.history() {
            text.push_str(&format!("- {}\n", inline(&event)));
        }
        text.push('\n');
        text
    }

    fn result(&self) -> String {
        let overall = &self.view.overall;
        let mut text = self.heading("report-result");
        let top = Arg::Text(self.rule(self.view.scoring.wow));
        let index = format!(
            "{} {}",
            self.points(overall.index),
            self.words.say_with("report-of-top", &[("top", top)])
        );
        text.push_str(&format!("- **{}:** {}\n", inline(&self.say("report-index")), inline(&index)));
        let coverage = self.words.percent_or_nothing(overall.coverage);
        text.push_str(&format!("- **{}:** {}\n", inline(&self.say("report-coverage")), inline(&coverage)));
        for mark in self.marks(overall) {
            text.push_str(&format!("- **{}**\n", inline(&mark)));
        }
        for failed in &overall.failed {
            text.push_str(&format!("  - {}\n", item(&self.item(failed))));
        }
        for gap in self.gaps() {
            text.push_str(&format!("- {}\n", inline(&gap)));
        }
        text.push('\n');
        text.push_str(&self.score_table(vec![(self.place(), overall)]));
        let view = self.view;
        let classes = view.classes.iter().map(|part| (self.word("class", part.of.key()), &part.scored));
        text.push_str(&self.part("report-by-class", classes.collect()));
        let subjects = view.by_subject.iter();
        let subjects = subjects.map(|part| (self.subject(part.of.0, part.of.1.as_ref()), &part.scored));
        text.push_str(&self.part("report-by-subject", subjects.collect()));
        let zones = view.zones.iter().map(|part| (self.zone(part.of.as_ref()), &part.scored));
        text.push_str(&self.part("report-by-zone", zones.collect()));
        text
    }

    fn part(&self, title: &str, rows: Vec<(String, &Scored)>) -> String {
        if rows.is_empty() {
            return String::new();
        }
        format!("### {}\n\n{}", inline(&self.say(title)), self.score_table(rows))
    }

    fn score_table(&self, rows: Vec<(String, &Scored)>) -> String {
        let mut columns = vec![self.word("report-column", "part"), self.say("report-index")];
        columns.extend(Counts::default().each().map(|(key, _)| self.word("report-verdict", key)));
        columns.push(self.say("report-coverage"));
        columns.push(self.word("report-column", "marks"));
        let rows = rows.into_iter().map(|(name, scored)| {
            let mut cells = vec![name, self.points(scored.index)];
            cells.extend(scored.counts.each().map(|(_, count)| count.to_string()));
            cells.push(self.words.percent_or_nothing(scored.coverage));
            cells.push(self.marks(scored).join("; "));
            cells
        });
        table(&columns, rows)
    }

    fn extremes(&self, title: &str, none: &str, extremes: &[Extreme]) -> String {
        let mut text = self.heading(title);
        if extremes.is_empty() {
            return text + &format!("{}\n\n", inline(&self.say(none)));
        }
        let rows = extremes.iter().map(|one| {
            let class = self.word("class", one.class.key());
            vec![
                self.shown(&one.name),
                class,
                self.points(Some(one.value)),
                one.weight.to_string(),
                one.notes.join("\n"),
            ]
        });
        text.push_str(&table(&self.columns(&["touchpoint", "class", "value", "weight", "note"]), rows));
        text
    }

    fn class(&self, class: Class) -> String {
        let rows: Vec<&ItemView> = self.view.items.iter().filter(|item| item.class == class).collect();
        if rows.is_empty() {
            return String::new();
        }
        let mut columns = vec!["touchpoint", "subject", "zone", "stage", "verdict", "rubric", "note"];
        if self.view.has_internal() {
            columns.push("internal");
        }
        let title = inline(&self.word("class", class.key()));
        let rows = rows.into_iter().map(|item| self.row(item));
        format!("### {title}\n\n{}", table(&self.columns(&columns), rows))
    }

    fn row(&self, item: &ItemView) -> Vec<String> {
        let mut row = vec![
            self.name(item),
            self.whom(&item.item.whom),
            item.zone.as_ref().map(|zone| self.shown(zone)).unwrap_or_default(),
            item.stage.map(|stage| self.word("stage", stage.key())).unwrap_or_default(),
            self.verdict(item.verdict),
            self.shown(&item.rubric),
            item.note.clone(),
        ];
        row.extend(item.internal.clone());
        row
    }
}
