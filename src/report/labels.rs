//! Short texts that several formats share. What comes from files is made harmless here.

use super::view::{ImprovementView, ItemRef, ItemView, Scored, Shown, View, Whom};
use crate::domain::catalogue::{Class, Stage};
use crate::domain::phrase::Arg;
use crate::domain::visible::visible;
use crate::domain::{Subject, Verdict};
use crate::text::Words;

/// The words of one language, for one view.
pub(super) struct Labels<'a> {
    pub(super) view: &'a View,
    pub(super) words: &'a Words,
}

/// A text of the catalogue, with a mark when it fell back to another language.
pub(super) fn shown(shown: &Shown) -> String {
    let text = visible(&shown.text);
    match shown.fallback {
        Some(lang) if !shown.text.is_empty() => format!("{text} [{lang}]"),
        _ => text.into_owned(),
    }
}

/// On whom an item was rated; empty for the business itself and where it is withheld.
pub(super) fn whom(whom: &Whom) -> String {
    match whom {
        Whom::Named(subject) => visible(&subject.name).into_owned(),
        Whom::Unnamed | Whom::Withheld => String::new(),
    }
}

/// A touchpoint and whom it was rated on: `Smile · Maria`.
pub(super) fn item(item: &ItemRef) -> String {
    let (name, whom) = (shown(&item.name), whom(&item.whom));
    if whom.is_empty() { name } else { format!("{name} · {whom}") }
}

/// Several items on one line.
pub(super) fn items(items: &[ItemRef]) -> String {
    items.iter().map(item).collect::<Vec<_>>().join("; ")
}

impl Labels<'_> {
    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// A word of a closed set: `family` and the word's own key.
    pub(super) fn word(&self, family: &str, key: &str) -> String {
        self.words.say(&format!("{family}-{key}"))
    }

    /// The polite word for a verdict or its absence.
    pub(super) fn verdict(&self, verdict: Option<Verdict>) -> String {
        self.word("report-verdict", Verdict::state_key(verdict))
    }

    /// A subject of a class: its name, or what the unnamed one is called.
    pub(super) fn subject(&self, class: Class, subject: Option<&Subject>) -> String {
        match subject {
            Some(subject) => visible(&subject.name).into_owned(),
            None => self.word("unnamed", class.key()),
        }
    }

    /// The zone of a part, or what touchpoints without one are called.
    pub(super) fn zone(&self, zone: Option<&Shown>) -> String {
        zone.map_or_else(|| self.say("no-zone"), shown)
    }

    /// A stage of the customer's path.
    pub(super) fn stage(&self, stage: Option<Stage>) -> String {
        stage
            .map_or_else(|| self.say("no-stage"), |stage| self.words.title(&format!("stage-{}", stage.key())))
    }

    /// The touchpoint of a row, with what is special about it.
    pub(super) fn name(&self, item: &ItemView) -> String {
        let marks = [(item.critical, "report-critical"), (item.added, "report-added")];
        let marks: Vec<String> =
            marks.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| self.say(key)).collect();
        let name = shown(&item.item.name);
        if marks.is_empty() { name } else { format!("{name} ({})", marks.join(", ")) }
    }

    /// An index or value in whole points.
    pub(super) fn points(&self, value: Option<f64>) -> String {
        self.words.number_or_nothing(value, 0)
    }

    /// A value of the scoring rules, with as many decimals as it has.
    pub(super) fn rule(&self, value: f64) -> String {
        let decimals = (0..3).find(|decimals| {
            let factor = 10_f64.powi(*decimals);
            (value * factor - (value * factor).round()).abs() < 1e-9
        });
        self.words.number(value, usize::try_from(decimals.unwrap_or(3)).unwrap_or_default())
    }

    /// A number from 1 to 3, or `—`.
    pub(super) fn step(&self, step: Option<u8>) -> String {
        self.points(step.map(f64::from))
    }

    /// When an improvement is due, or `—`.
    pub(super) fn due(&self, improvement: &ImprovementView) -> String {
        improvement.due.map_or_else(|| self.say("nothing"), |due| self.words.date(due))
    }

    /// What must be said beside a number: provisional, failed. Empty when there is nothing to say.
    pub(super) fn marks(&self, scored: &Scored) -> Vec<String> {
        let mut marks = Vec::new();
        if !scored.failed.is_empty() {
            marks.push(self.count("report-failed", scored.failed.len()));
        }
        if scored.provisional {
            marks.push(self.say("report-provisional"));
        }
        marks
    }

    /// The same in a word each, for a row of a table.
    pub(super) fn short_marks(&self, scored: &Scored) -> String {
        let marks = [
            (!scored.failed.is_empty(), "report-mark-failed"),
            (scored.provisional, "report-mark-provisional"),
        ];
        let marks: Vec<String> =
            marks.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| self.say(key)).collect();
        marks.join(", ")
    }

    /// How many improvements there are and how many of them are overdue.
    pub(super) fn improvement_count(&self) -> String {
        let improvements = &self.view.improvements;
        let overdue = improvements.iter().filter(|one| one.overdue).count();
        let mut parts = vec![self.count("report-improvement-count", improvements.len())];
        if overdue > 0 {
            parts.push(self.count("report-overdue-count", overdue));
        }
        parts.join(", ")
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.words.say_with(key, &[("n", Arg::count(count))])
    }

    /// Title of the document: whose business, which site.
    pub(super) fn place(&self) -> String {
        let header = &self.view.header;
        let named = [&header.client, &header.site].into_iter().filter(|name| !name.trim().is_empty());
        named.map(|name| visible(name).into_owned()).collect::<Vec<_>>().join(" · ")
    }

    /// Label and text of every header field that says something.
    pub(super) fn facts(&self) -> Vec<(String, String)> {
        let header = &self.view.header;
        let announced = match header.announced {
            None => String::new(),
            Some(true) => self.say("report-announced-yes"),
            Some(false) => self.say("report-announced-no"),
        };
        let started = header.started;
        let when = format!("{}, {}", self.words.date(started.date()), self.words.time(started));
        let facts = [
            ("report-client", visible(&header.client).into_owned()),
            ("report-site", visible(&header.site).into_owned()),
            ("report-started", when),
            ("report-auditor", visible(&header.auditor).into_owned()),
            ("report-announced", announced),
            ("report-met", visible(&header.met).into_owned()),
            ("report-conditions", visible(&header.conditions).into_owned()),
            ("catalogues-facts", self.site()),
            ("report-catalogue", self.catalogue()),
            ("report-audience", self.audiences()),
            ("report-state", self.state()),
        ];
        let said = facts.into_iter().filter(|(_, text)| !text.trim().is_empty());
        said.map(|(key, text)| (self.say(key), text)).collect()
    }

    fn catalogue(&self) -> String {
        let catalogue = &self.view.catalogue;
        let sources: Vec<String> =
            catalogue.sources.iter().map(|(id, revision)| format!("{id} {revision}")).collect();
        format!("{} ({})", shown(&catalogue.title), sources.join(", "))
    }

    fn state(&self) -> String {
        match &self.view.lifecycle.finished {
            None => self.say("state-draft"),
            Some(finish) => {
                let date = Arg::Text(self.words.date(finish.at.date()));
                self.words.say_with("report-finished", &[("date", date)])
            }
        }
    }

    /// Why it was finished in spite of gaps, and every reopening: a sentence each.
    pub(super) fn history(&self) -> Vec<String> {
        let lifecycle = &self.view.lifecycle;
        let reopened = lifecycle.reopenings.iter().map(|one| ("report-reopened", one.at, &one.reason));
        let finished = lifecycle.finished.iter().map(|one| ("report-finished-because", one.at, &one.reason));
        let told = reopened.chain(finished).filter(|(_, _, reason)| !reason.trim().is_empty());
        told.map(|(key, at, reason)| {
            let reason = Arg::Text(visible(reason).into_owned());
            let date = Arg::Text(self.words.date(at.date()));
            self.words.say_with(key, &[("date", date), ("reason", reason)])
        })
        .collect()
    }

    /// The rules that every number comes from: a sentence each.
    pub(super) fn rules(&self) -> Vec<String> {
        let scoring = self.view.scoring;
        let points = |name, value| (name, Arg::Text(self.rule(value)));
        let grades = [points("bad", scoring.bad), points("ok", scoring.ok), points("wow", scoring.wow)];
        let below = Arg::Text(self.words.percent(scoring.provisional_below));
        let mut rules = vec![
            self.words.say_with("report-rule-points", &grades),
            self.say("report-rule-index"),
            self.words.say_with("report-rule-coverage", &[("share", below)]),
            self.say("report-rule-critical"),
        ];
        if self.view.items.iter().any(|item| item.item.whom == Whom::Withheld) {
            rules.push(self.say("report-rule-sensitive"));
        }
        rules
    }

    /// How many gaps of each kind were left, in words; empty when there are none.
    pub(super) fn gaps(&self) -> Vec<String> {
        let counted = self.view.gaps.iter();
        counted.map(|(key, count)| format!("{}: {count}", self.say(key))).collect()
    }
}
