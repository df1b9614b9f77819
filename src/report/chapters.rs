//! What a report is divided into: numbers by audience, items by audience and class.

use super::labels::{Labels, shown};
use super::view::{BeforeView, Findings, ItemView, OnPath, Part, Scored};
use crate::domain::catalogue::{Audience, Class, Stage};
use crate::domain::path::Rules;
use crate::domain::phrase::Arg;

/// Begins the name of a row of the audit before.
pub(super) const BEFORE: char = '↳';

impl Labels<'_> {
    /// Whose eyes the audit is seen through; nothing when it is seen whole.
    pub(super) fn eyes(&self) -> Option<String> {
        let lens = Some(self.view.lens).filter(|lens| !lens.is_empty())?;
        Some(self.words.say_with("report-lens", &[("who", Arg::Text(self.words.eyes(lens)))]))
    }

    /// Who speaks in the audit.
    pub(super) fn audiences(&self) -> String {
        let audiences = self.view.audiences.iter().map(|audience| self.word("audience", audience.key()));
        audiences.collect::<Vec<_>>().join(", ")
    }

    /// A title with the audience that it is of, where several speak.
    pub(super) fn of_audience(&self, title: String, audience: Audience) -> String {
        if self.view.audiences.len() < 2 {
            return title;
        }
        format!("{title} · {}", self.word("audience", audience.key()))
    }

    /// The title of a chapter of numbers.
    pub(super) fn title_of(&self, key: &str, findings: &Findings) -> String {
        self.of_audience(self.say(key), findings.audience)
    }

    /// What the table of stages is called: only customers walk the customer's path.
    pub(super) const fn stages_title(findings: &Findings) -> &'static str {
        match findings.audience {
            Audience::Customers => "report-by-stage",
            Audience::Staff | Audience::Own => "report-by-stage-inside",
        }
    }

    /// The rows of the path: each stage and, for the main audience, what the audit before said of it.
    pub(super) fn stages<'f>(&'f self, findings: &'f Findings) -> Vec<(String, &'f Scored)> {
        let before = self.view.before.as_ref().filter(|_| findings.audience == self.view.main.audience);
        let mut rows = Vec::new();
        for part in &findings.stages {
            rows.push((self.stage(part.of), &part.scored));
            let then = before.iter().flat_map(|before| before.stages.iter().map(move |then| (before, then)));
            let then = then.filter(|(_, then)| Some(then.of) == part.of);
            rows.extend(then.map(|(before, then)| {
                let day = self.words.date(before.started.date());
                (format!("{BEFORE} {day}{}", self.difference(before, part, then)), &then.scored)
            }));
        }
        rows
    }

    fn difference(&self, before: &BeforeView, now: &Part<Option<Stage>>, then: &Part<Stage>) -> String {
        let points = now.scored.index.zip(then.scored.index).map(|(now, then)| now - then);
        let points = points.filter(|_| before.rules == Rules::Same);
        points.map_or_else(String::new, |points| format!(" (Δ {})", self.words.signed(Some(points))))
    }

    /// What is to be said of the path beside its stages: label and text each.
    pub(super) fn path_facts(&self) -> Vec<(String, String)> {
        let ends = &self.view.path_ends;
        let end = |key: &str, end: &Option<OnPath>| {
            let end = end.as_ref()?;
            let stage = end.stage.map(|stage| self.word("stage", stage.key())).unwrap_or_default();
            Some((self.say(key), format!("{} · {stage} · {}", shown(&end.name), self.points(end.value))))
        };
        let ends = [end("report-path-worst", &ends.worst), end("report-path-last", &ends.last)];
        ends.into_iter().flatten().collect()
    }

    /// How the audit before is to be read, if its numbers stand there.
    pub(super) fn path_notes(&self) -> Option<String> {
        let before = self.view.before.as_ref()?;
        let date = Arg::Text(self.words.date(before.started.date()));
        Some(match before.rules {
            Rules::Same => self.say("report-path-before"),
            Rules::Other => self.words.say_with("path-other-rules", &[("date", date)]),
        })
    }

    /// The items class by class, in the order of the view, each class of each audience with its title.
    pub(super) fn sections(&self) -> Vec<(String, Vec<&ItemView>)> {
        let parts =
            Audience::ALL.iter().flat_map(|audience| Class::ALL.iter().map(move |class| (audience, class)));
        let section = |(audience, class): (&Audience, &Class)| {
            let own = |item: &&ItemView| item.audience == *audience && item.class == *class;
            let title = self.of_audience(self.word("class", class.key()), *audience);
            (title, self.view.items.iter().filter(own).collect())
        };
        parts.map(section).filter(|(_, items): &(String, Vec<&ItemView>)| !items.is_empty()).collect()
    }
}
