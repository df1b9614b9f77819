//! What the page's template prints: texts only, already in the words of the report.

use askama::Template;

use super::found::Found;
use crate::domain::Verdict;
use crate::domain::visible::visible;
use crate::report::grid;
use crate::report::labels::{Labels, items, shown, whom};
use crate::report::survey::chapter::Chapter;
use crate::report::view::{ImprovementView, ItemView};

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
    eyes: String,
    main: Found,
    others: Vec<Found>,
    gaps: Vec<String>,
    improvement_count: String,
    /// Row by row, the head first; empty when there is none.
    grid: Vec<Vec<String>>,
    improvements: Vec<ImprovementRow>,
    survey: Vec<Chapter>,
    sections: Vec<Section>,
    rules: Vec<String>,
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
        let improvements = view.improvements.iter().enumerate();
        Self {
            labels,
            lang: labels.words.lang().code(),
            place: labels.place(),
            when: labels.words.date(view.header.started.date()),
            facts: labels.facts(),
            history: labels.history(),
            conclusion: visible(view.header.conclusion.trim()).into_owned(),
            eyes: labels.eyes().unwrap_or_default(),
            main: labels.found(&view.main),
            others: view.others.iter().map(|findings| labels.found(findings)).collect(),
            gaps: labels.gaps(),
            improvement_count: labels.improvement_count(),
            improvements: improvements.map(|(place, one)| labels.improvement_line(place + 1, one)).collect(),
            grid: grid(&view.improvements, labels.words).unwrap_or_default(),
            survey: labels.survey(),
            sections: labels
                .sections()
                .into_iter()
                .map(|(title, items)| labels.section(title, &items))
                .collect(),
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

    fn section(&self, title: String, items: &[&ItemView]) -> Section {
        Section { title, rows: items.iter().map(|item| self.line(item)).collect() }
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
