//! The audit as a markdown document that can be handed to a client as it is.

mod escape;
mod path;

use self::escape::{block, inline, item as started, table};
use super::grid;
use super::labels::{Labels, items, shown, whom};
use super::survey::chapter::{Chapter, Grid};
use super::view::{Extreme, Findings, ImprovementView, ItemView, Scored, View};
use crate::domain::Counts;
use crate::domain::phrase::Arg;
use crate::text::Words;

/// The whole report.
pub fn render(view: &View, words: &Words) -> String {
    let labels = Labels { view, words };
    let mut parts = vec![
        labels.title(),
        labels.eyes().map(|eyes| format!("**{}**\n\n", inline(&eyes))).unwrap_or_default(),
        labels.about(),
        labels.conclusion(),
        labels.findings(&view.main),
        view.others.iter().map(|findings| labels.findings(findings)).collect(),
        labels.heading("report-improvements"),
        labels.improvement_summary(),
        improvements(view, words),
        labels.survey_part(),
        labels.heading("report-items"),
    ];
    parts.extend(labels.sections().into_iter().map(|(title, items)| labels.class(&title, items)));
    parts.push(labels.heading("report-rules"));
    parts.push(list(labels.rules().iter().map(|rule| started(rule))));
    parts.concat().trim_end().to_owned() + "\n"
}

/// The list of improvements as a table, what to do first on top; a sentence when there are none.
pub fn improvements(view: &View, words: &Words) -> String {
    let labels = Labels { view, words };
    if view.improvements.is_empty() {
        return paragraph(&labels.say("report-no-improvements"));
    }
    let columns =
        ["priority", "text", "kind", "items", "owner", "due", "impact", "effort", "box", "status", "closing"];
    let numbered = view.improvements.iter().enumerate();
    table(&labels.columns(&columns), numbered.map(|(place, one)| labels.improvement(place + 1, one)))
}

fn titled(title: &str) -> String {
    format!("## {}\n\n", inline(title))
}

fn paragraph(text: &str) -> String {
    format!("{}\n\n", inline(text))
}

/// Lines that are markdown already, as a list.
fn list(lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
    lines.join("\n") + "\n\n"
}

fn labelled(label: &str, text: &str) -> String {
    format!("**{}:** {}", inline(label), inline(text))
}

impl Labels<'_> {
    fn title(&self) -> String {
        let place = self.place();
        let title = self.say("report-title");
        format!("# {}\n\n", inline(&if place.is_empty() { title } else { format!("{title}: {place}") }))
    }

    fn heading(&self, key: &str) -> String {
        titled(&self.say(key))
    }

    fn columns(&self, columns: &[&str]) -> Vec<String> {
        columns.iter().map(|column| self.word("report-column", column)).collect()
    }

    fn about(&self) -> String {
        let facts = self.facts();
        let facts = facts.iter().map(|(label, text)| labelled(label, text));
        list(facts.chain(self.history().iter().map(|event| started(event))))
    }

    fn conclusion(&self) -> String {
        let conclusion = &self.view.header.conclusion;
        if conclusion.trim().is_empty() {
            return String::new();
        }
        format!("{}{}\n\n", self.heading("report-conclusion"), block(conclusion))
    }

    fn findings(&self, findings: &Findings) -> String {
        [
            self.result(findings),
            self.score_parts(findings),
            self.extremes(&self.title_of("report-worst", findings), "report-nothing-worst", &findings.worst),
            self.extremes(&self.title_of("report-best", findings), "report-nothing-best", &findings.best),
        ]
        .concat()
    }

    fn result(&self, findings: &Findings) -> String {
        let overall = &findings.overall;
        let top =
            self.words.say_with("report-of-top", &[("top", Arg::Text(self.rule(self.view.scoring.wow)))]);
        let index = format!("{} {top}", self.points(overall.index));
        let coverage = self.words.percent_or_nothing(overall.coverage);
        let mut lines = vec![
            labelled(&self.say("report-index"), &index),
            labelled(&self.say("report-coverage"), &coverage),
        ];
        lines.extend(self.marks(overall).iter().map(|mark| format!("**{}**", inline(mark))));
        if !overall.failed.is_empty() {
            lines.push(labelled(&self.words.title("report-mark-failed"), &items(&overall.failed)));
        }
        if findings.audience == self.view.main.audience {
            lines.extend(self.gaps().iter().map(|gap| started(gap)));
        }
        format!("{}{}", titled(&self.title_of("report-result", findings)), list(lines))
    }

    fn score_parts(&self, view: &Findings) -> String {
        let whole = self.score_table(vec![(self.place(), &view.overall)]);
        let classes = view.classes.iter().map(|part| (self.word("class", part.of.key()), &part.scored));
        let subjects = view.by_subject.iter();
        let subjects = subjects.map(|part| (self.subject(part.of.0, part.of.1.as_ref()), &part.scored));
        let zones = view.zones.iter().map(|part| (self.zone(part.of.as_ref()), &part.scored));
        [
            whole,
            self.part("report-by-class", classes.collect()),
            self.part("report-by-subject", subjects.collect()),
            self.part("report-by-zone", zones.collect()),
            self.part(Self::stages_title(view), self.stages(view)),
            self.path_lines(view),
        ]
        .concat()
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
            cells.push(self.short_marks(scored));
            cells
        });
        table(&columns, rows)
    }

    fn extremes(&self, title: &str, none: &str, extremes: &[Extreme]) -> String {
        if extremes.is_empty() {
            return titled(title) + &paragraph(&self.say(none));
        }
        let rows = extremes.iter().map(|one| {
            let class = self.word("class", one.class.key());
            let points = self.points(Some(one.value));
            vec![shown(&one.name), class, points, one.weight.to_string(), one.notes.join("\n")]
        });
        let columns = self.columns(&["touchpoint", "class", "value", "weight", "note"]);
        titled(title) + &table(&columns, rows)
    }

    fn improvement_summary(&self) -> String {
        if self.view.improvements.is_empty() {
            return String::new();
        }
        let rows = grid(&self.view.improvements, self.words).unwrap_or_default();
        let grid = rows.split_first().map(|(head, rows)| table(head, rows.iter().cloned()));
        paragraph(&self.improvement_count()) + &grid.unwrap_or_default()
    }

    fn improvement(&self, place: usize, one: &ImprovementView) -> Vec<String> {
        let due = self.due(one);
        vec![
            place.to_string(),
            one.text.clone(),
            self.word("kind", one.kind.key()),
            items(&one.items),
            one.owner.clone(),
            if one.overdue { format!("{due} ({})", self.say("report-overdue")) } else { due },
            self.step(one.impact),
            self.step(one.effort),
            one.place.map(|place| self.word("box", place.key())).unwrap_or_default(),
            self.word("status", one.status.key()),
            one.closing.clone(),
        ]
    }

    fn survey_part(&self) -> String {
        let chapters = self.survey();
        if chapters.is_empty() {
            return String::new();
        }
        let grid = |grid: &Grid| {
            format!("**{}**\n\n{}", inline(&grid.title), table(&grid.columns, grid.rows.clone()))
        };
        let chapter = |chapter: &Chapter| {
            let facts = list(chapter.facts.iter().map(|(label, text)| labelled(label, text)));
            let grids: String = chapter.grids.iter().map(grid).collect();
            format!("### {}\n\n{facts}{grids}", inline(&chapter.title))
        };
        self.heading("report-survey") + &chapters.iter().map(chapter).collect::<String>()
    }

    fn class(&self, title: &str, rows: Vec<&ItemView>) -> String {
        let mut columns = vec!["touchpoint", "subject", "zone", "stage", "verdict", "rubric", "note"];
        if self.view.has_internal() {
            columns.push("internal");
        }
        let rows = rows.into_iter().map(|item| self.row(item));
        format!("### {}\n\n{}", inline(title), table(&self.columns(&columns), rows))
    }

    fn row(&self, item: &ItemView) -> Vec<String> {
        let mut row = vec![
            self.name(item),
            whom(&item.item.whom),
            item.zone.as_ref().map(shown).unwrap_or_default(),
            item.stage.map(|stage| self.word("stage", stage.key())).unwrap_or_default(),
            self.verdict(item.verdict),
            shown(&item.rubric),
            item.note.clone(),
        ];
        row.extend(item.internal.clone());
        row
    }
}
