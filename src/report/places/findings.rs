//! Fills in the numbers of one audience.

use super::Places;
use crate::domain::catalogue::{Class, Stage};
use crate::domain::walk::Heading;
use crate::domain::{Group, Results, Score, Subject, Term};
use crate::report::view::{Extreme, Findings, Part, Scored, Shown};

impl Places<'_> {
    pub(super) fn scored(&self, score: &Score) -> Scored {
        Scored {
            index: score.index(),
            net: score.net(),
            coverage: score.coverage(),
            counts: score.counts,
            provisional: score.is_provisional(),
            failed: score.failed.iter().map(|item| self.item_ref(item)).collect(),
        }
    }

    pub(super) fn findings(&self, results: &Results) -> Findings {
        let extremes = |terms: &[Term]| terms.iter().map(|term| self.extreme(term)).collect();
        Findings {
            audience: results.audience,
            overall: self.scored(&results.overall),
            classes: results.classes.iter().filter_map(|group| self.class(group)).collect(),
            by_subject: results.subjects.iter().filter_map(|group| self.subject(group)).collect(),
            zones: results.zones.iter().map(|group| self.zone_part(group)).collect(),
            stages: results.stages.iter().map(|group| self.stage(group)).collect(),
            worst: extremes(&results.worst),
            best: extremes(&results.best),
        }
    }

    fn class(&self, group: &Group) -> Option<Part<Class>> {
        let Heading::Class(class) = group.heading else { return None };
        Some(Part { of: class, scored: self.scored(&group.score) })
    }

    fn subject(&self, group: &Group) -> Option<Part<(Class, Option<Subject>)>> {
        let of = match &group.heading {
            Heading::Unnamed(class) => (*class, None),
            Heading::Subject(subject) => (subject.class, Some(subject.clone())),
            _ => return None,
        };
        Some(Part { of, scored: self.scored(&group.score) })
    }

    fn zone_part(&self, group: &Group) -> Part<Option<Shown>> {
        let zone = match &group.heading {
            Heading::Zone(id) => self.zone(id),
            _ => None,
        };
        Part { of: zone, scored: self.scored(&group.score) }
    }

    fn stage(&self, group: &Group) -> Part<Option<Stage>> {
        let stage = if let Heading::Stage(stage) = group.heading { Some(stage) } else { None };
        Part { of: stage, scored: self.scored(&group.score) }
    }

    fn extreme(&self, term: &Term) -> Extreme {
        let notes = term.grades.iter().map(|(item, _)| self.audit.note(item).to_owned());
        Extreme {
            touchpoint: term.touchpoint.id.to_string(),
            name: self.shown(&term.touchpoint.name),
            class: term.touchpoint.class,
            value: term.value,
            weight: term.touchpoint.weight,
            graded: term.grades.len(),
            notes: notes.filter(|note| !note.trim().is_empty()).collect(),
        }
    }
}
