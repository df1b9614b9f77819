//! The numbers of one audience, as the page's template prints them.

use super::bar::Bar;
use crate::domain::Counts;
use crate::domain::phrase::Arg;
use crate::domain::visible::visible;
use crate::report::chapters::BEFORE;
use crate::report::labels::{Labels, item, shown};
use crate::report::view::{Extreme, Findings, Scored};

/// What was found, as one audience has it.
pub(super) struct Found {
    /// The titles of its chapters: numbers, worst, best.
    pub(super) title: String,
    pub(super) worst_title: String,
    pub(super) best_title: String,
    pub(super) label: String,
    pub(super) index: String,
    pub(super) of_top: String,
    pub(super) coverage: String,
    pub(super) marks: Vec<String>,
    pub(super) failed: Vec<String>,
    pub(super) bar: Bar,
    pub(super) counts: Vec<Count>,
    pub(super) tables: Vec<ScoreTable>,
    pub(super) path: Vec<(String, String)>,
    pub(super) path_note: String,
    pub(super) worst: Vec<Card>,
    pub(super) best: Vec<Card>,
}

pub(super) struct Count {
    pub(super) key: &'static str,
    pub(super) word: String,
    pub(super) number: usize,
}

pub(super) struct ScoreTable {
    pub(super) title: String,
    pub(super) rows: Vec<ScoreRow>,
}

pub(super) struct ScoreRow {
    pub(super) name: String,
    pub(super) index: String,
    pub(super) bar: Bar,
    pub(super) counts: Vec<usize>,
    pub(super) coverage: String,
    pub(super) marks: String,
    /// `before` where it is the row of the audit before.
    pub(super) class: &'static str,
}

pub(super) struct Card {
    pub(super) name: String,
    pub(super) class: String,
    pub(super) points: String,
    pub(super) notes: Vec<String>,
}

impl Labels<'_> {
    pub(super) fn found(&self, findings: &Findings) -> Found {
        let overall = &findings.overall;
        let is_main = findings.audience == self.view.main.audience && !findings.stages.is_empty();
        let top = Arg::Text(self.rule(self.view.scoring.wow));
        Found {
            title: self.title_of("report-result", findings),
            worst_title: self.title_of("report-worst", findings),
            best_title: self.title_of("report-best", findings),
            label: self.title_of("report-index", findings),
            index: self.points(overall.index),
            of_top: self.words.say_with("report-of-top", &[("top", top)]),
            coverage: self.words.percent_or_nothing(overall.coverage),
            marks: self.marks(overall),
            failed: overall.failed.iter().map(item).collect(),
            bar: Bar::new(overall.counts, self),
            counts: self.counts(overall.counts),
            tables: self.tables(findings),
            path: if is_main { self.path_facts() } else { Vec::new() },
            path_note: self.path_notes().filter(|_| is_main).unwrap_or_default(),
            worst: self.cards(&findings.worst),
            best: self.cards(&findings.best),
        }
    }

    fn counts(&self, counts: Counts) -> Vec<Count> {
        let count = |(key, number)| Count { key, word: self.word("report-verdict", key), number };
        counts.each().into_iter().map(count).collect()
    }

    fn tables(&self, view: &Findings) -> Vec<ScoreTable> {
        let classes = view.classes.iter();
        let classes = classes.map(|part| self.score_row(self.word("class", part.of.key()), &part.scored));
        let subjects = view.by_subject.iter();
        let subjects =
            subjects.map(|part| self.score_row(self.subject(part.of.0, part.of.1.as_ref()), &part.scored));
        let zones = view.zones.iter();
        let zones = zones.map(|part| self.score_row(self.zone(part.of.as_ref()), &part.scored));
        let stages = self.stages(view).into_iter().map(|(name, scored)| {
            let row = self.score_row(name, scored);
            if row.name.starts_with(BEFORE) {
                ScoreRow { class: "before", marks: String::new(), ..row }
            } else {
                row
            }
        });
        let tables = [
            ("report-by-class", classes.collect()),
            ("report-by-subject", subjects.collect()),
            ("report-by-zone", zones.collect::<Vec<_>>()),
            (Self::stages_title(view), stages.collect()),
        ];
        let tables = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
        tables.map(|(title, rows)| ScoreTable { title: self.say(title), rows }).collect()
    }

    fn score_row(&self, name: String, scored: &Scored) -> ScoreRow {
        ScoreRow {
            name,
            index: self.points(scored.index),
            bar: Bar::new(scored.counts, self),
            counts: scored.counts.each().into_iter().map(|(_, count)| count).collect(),
            coverage: self.words.percent_or_nothing(scored.coverage),
            marks: self.short_marks(scored),
            class: "",
        }
    }

    fn cards(&self, extremes: &[Extreme]) -> Vec<Card> {
        let card = |one: &Extreme| Card {
            name: shown(&one.name),
            class: self.word("class", one.class.key()),
            points: self.points(Some(one.value)),
            notes: one.notes.iter().map(|note| visible(note).into_owned()).collect(),
        };
        extremes.iter().map(card).collect()
    }
}
