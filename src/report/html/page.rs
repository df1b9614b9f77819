//! What the page's template prints: texts only, already in the words of the report.

use askama::Template;

use super::bar::Bar;
use crate::domain::catalogue::Class;
use crate::domain::phrase::Arg;
use crate::domain::visible::visible;
use crate::domain::{Counts, Verdict};
use crate::report::grid;
use crate::report::labels::{Labels, item as label, items, shown, whom};
use crate::report::survey::chapter::Chapter;
use crate::report::view::{Extreme, ImprovementView, ItemView, Scored};

#[derive(Template)]
#[template(path = "report.html")]
pub(super) struct Page<'a> {
    labels: &'a Labels<'a>,
    lang: &'static str,
    place: String,
    when: String,
    facts: Vec<(String, String)>,
    history: Vec<String>,
    conclusion: String,
    index: String,
    of_top: String,
    coverage: String,
    marks: Vec<String>,
    failed: Vec<String>,
    bar: Bar,
    counts: Vec<Count>,
    gaps: Vec<String>,
    tables: Vec<ScoreTable>,
    worst: Vec<Card>,
    best: Vec<Card>,
    improvement_count: String,
    /// Row by row, the head first; empty when there is none.
    grid: Vec<Vec<String>>,
    improvements: Vec<ImprovementRow>,
    survey: Vec<Chapter>,
    sections: Vec<Section>,
    rules: Vec<String>,
}

struct Count {
    key: &'static str,
    word: String,
    number: usize,
}

struct ScoreTable {
    title: String,
    rows: Vec<ScoreRow>,
}

struct ScoreRow {
    name: String,
    index: String,
    bar: Bar,
    counts: Vec<usize>,
    coverage: String,
    marks: String,
}

struct Card {
    name: String,
    class: String,
    points: String,
    notes: Vec<String>,
}

struct ImprovementRow {
    place: usize,
    text: String,
    kind: String,
    items: String,
    owner: String,
    due: String,
    overdue: bool,
    impact: String,
    effort: String,
    grid: String,
    status: String,
    closing: String,
}

struct Section {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    whom: String,
    met: String,
    key: &'static str,
    verdict: String,
    rubric: String,
    note: String,
    internal: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(labels: &'a Labels<'a>) -> Self {
        let view = labels.view;
        let overall = &view.overall;
        let top = Arg::Text(labels.rule(view.scoring.wow));
        let improvements = view.improvements.iter().enumerate();
        Self {
            labels,
            lang: labels.words.lang().code(),
            place: labels.place(),
            when: labels.words.date(view.header.started.date()),
            facts: labels.facts(),
            history: labels.history(),
            conclusion: visible(view.header.conclusion.trim()).into_owned(),
            index: labels.points(overall.index),
            of_top: labels.words.say_with("report-of-top", &[("top", top)]),
            coverage: labels.words.percent_or_nothing(overall.coverage),
            marks: labels.marks(overall),
            failed: overall.failed.iter().map(label).collect(),
            bar: Bar::new(overall.counts, labels),
            counts: labels.counts(overall.counts),
            gaps: labels.gaps(),
            tables: labels.tables(),
            worst: labels.cards(&view.worst),
            best: labels.cards(&view.best),
            improvement_count: labels.improvement_count(),
            improvements: improvements.map(|(place, one)| labels.improvement_line(place + 1, one)).collect(),
            grid: grid(&view.improvements, labels.words).unwrap_or_default(),
            survey: labels.survey(),
            sections: Class::ALL.iter().filter_map(|class| labels.section(*class)).collect(),
            rules: labels.rules(),
        }
    }

    /// A text of people, harmless to show.
    #[expect(clippy::unused_self, reason = "the template calls it as it calls `say`")]
    fn visible(&self, text: &str) -> String {
        visible(text).into_owned()
    }

    /// A word of the report, for the template.
    fn say(&self, key: &str) -> String {
        self.labels.say(key)
    }
}

impl Labels<'_> {
    fn counts(&self, counts: Counts) -> Vec<Count> {
        let count = |(key, number)| Count { key, word: self.word("report-verdict", key), number };
        counts.each().into_iter().map(count).collect()
    }

    fn tables(&self) -> Vec<ScoreTable> {
        let view = self.view;
        let classes = view.classes.iter();
        let classes = classes.map(|part| self.score_row(self.word("class", part.of.key()), &part.scored));
        let subjects = view.by_subject.iter();
        let subjects =
            subjects.map(|part| self.score_row(self.subject(part.of.0, part.of.1.as_ref()), &part.scored));
        let zones = view.zones.iter();
        let zones = zones.map(|part| self.score_row(self.zone(part.of.as_ref()), &part.scored));
        let stages = view.stages.iter().map(|part| self.score_row(self.stage(part.of), &part.scored));
        let tables = [
            ("report-by-class", classes.collect()),
            ("report-by-subject", subjects.collect()),
            ("report-by-zone", zones.collect::<Vec<_>>()),
            ("report-by-stage", stages.collect()),
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

    fn improvement_line(&self, place: usize, one: &ImprovementView) -> ImprovementRow {
        ImprovementRow {
            place,
            text: visible(&one.text).into_owned(),
            kind: self.word("kind", one.kind.key()),
            items: items(&one.items),
            owner: visible(&one.owner).into_owned(),
            due: self.due(one),
            overdue: one.overdue,
            impact: self.step(one.impact),
            effort: self.step(one.effort),
            grid: one.place.map(|place| self.word("box", place.key())).unwrap_or_default(),
            status: self.word("status", one.status.key()),
            closing: visible(&one.closing).into_owned(),
        }
    }

    fn section(&self, class: Class) -> Option<Section> {
        let rows: Vec<Row> =
            self.view.items.iter().filter(|item| item.class == class).map(|item| self.line(item)).collect();
        (!rows.is_empty()).then(|| Section { title: self.word("class", class.key()), rows })
    }

    fn line(&self, item: &ItemView) -> Row {
        let zone = item.zone.as_ref().map(shown);
        let stage = item.stage.map(|stage| self.word("stage", stage.key()));
        Row {
            name: self.name(item),
            whom: whom(&item.item.whom),
            met: zone.into_iter().chain(stage).collect::<Vec<_>>().join(" · "),
            key: Verdict::state_key(item.verdict),
            verdict: self.verdict(item.verdict),
            rubric: shown(&item.rubric),
            note: visible(&item.note).into_owned(),
            internal: item.internal.as_deref().map(|note| visible(note).into_owned()).unwrap_or_default(),
        }
    }
}
