//! Takes the difference of two states of an audit apart into changes, so that an edit made by hand in
//! `audit.toml` becomes journal like any other.

use std::collections::BTreeSet;

use super::audit::{Audit, Lifecycle};
use super::change::Change;
use super::ids::ItemId;
use super::upgrade::Upgrade;

/// The changes that turn `from` into `to`; empty when both say the same.
pub fn diff(from: &Audit, to: &Audit) -> Vec<Change> {
    let mut changes = Vec::new();
    if from.catalogue != to.catalogue {
        changes.push(Change::Upgrade(Box::new(Upgrade::to(to.catalogue.clone()))));
    }
    headers(from, to, &mut changes);
    facts(from, to, &mut changes);
    added_subjects(from, to, &mut changes);
    added_touchpoints(from, to, &mut changes);
    improvements(from, to, &mut changes);
    answers(from, to, &mut changes);
    ratings(from, to, &mut changes);
    removed(from, to, &mut changes);
    if from.is_finished() && !changes.is_empty() {
        let draft = Lifecycle { finished: None, reopenings: from.lifecycle.reopenings.clone() };
        changes.insert(0, Change::Restore(draft));
        changes.push(Change::Restore(to.lifecycle.clone()));
    } else if from.lifecycle != to.lifecycle {
        changes.push(Change::Restore(to.lifecycle.clone()));
    }
    changes
}

fn headers(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    changes.extend(from.header.edits_towards(&to.header).into_iter().map(Change::Header));
}

fn facts(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    let ids: BTreeSet<_> = from.facts.keys().chain(to.facts.keys()).collect();
    let differing = ids.into_iter().filter(|id| from.facts.get(id) != to.facts.get(id));
    changes.extend(differing.map(|id| Change::Fact(id.clone(), to.facts.get(id).copied())));
}

fn added_subjects(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    for subject in &to.subjects {
        match from.subject(&subject.id) {
            None => changes.push(Change::AddSubject(subject.clone(), None)),
            Some(old) if old.name != subject.name => {
                changes.push(Change::RenameSubject(subject.id.clone(), subject.name.clone()));
            }
            Some(_) => {}
        }
    }
}

fn added_touchpoints(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    for touchpoint in &to.added {
        match from.added(&touchpoint.id) {
            None => changes.push(Change::AddTouchpoint(touchpoint.clone(), None)),
            Some(old) if old.name != touchpoint.name => {
                changes.push(Change::RenameTouchpoint(touchpoint.id.clone(), touchpoint.name.clone()));
            }
            Some(_) => {}
        }
    }
}

fn ratings(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    let mut items: Vec<&ItemId> = from.ratings.keys().chain(to.ratings.keys()).collect();
    items.sort();
    items.dedup();
    for item in items {
        let (old, new) = (
            from.ratings.get(item).cloned().unwrap_or_default(),
            to.ratings.get(item).cloned().unwrap_or_default(),
        );
        if (old.verdict, old.at) != (new.verdict, new.at) {
            changes.push(Change::rated(item.clone(), new.verdict, new.at));
        }
        if old.note != new.note {
            changes.push(Change::Note(item.clone(), new.note));
        }
        if old.internal != new.internal {
            changes.push(Change::Internal(item.clone(), new.internal));
        }
    }
}

fn improvements(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    for new in &to.improvements {
        match from.improvement(&new.id) {
            None => changes.push(Change::AddImprovement(new.clone(), None)),
            Some(old) => changes.extend(
                old.edits_towards(new).into_iter().map(|edit| Change::EditImprovement(new.id.clone(), edit)),
            ),
        }
    }
    for old in &from.improvements {
        if to.improvement(&old.id).is_none() {
            changes.push(Change::RemoveImprovement(old.id.clone()));
        }
    }
}

fn answers(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    for new in &to.answers {
        match from.answer(&new.id) {
            None => changes.push(Change::AddAnswer(Box::new(new.clone()), None)),
            Some(old) => changes.extend(
                old.edits_towards(new).into_iter().map(|edit| Change::EditAnswer(new.id.clone(), edit)),
            ),
        }
    }
    for old in &from.answers {
        if to.answer(&old.id).is_none() {
            changes.push(Change::RemoveAnswer(old.id.clone()));
        }
    }
}

fn removed(from: &Audit, to: &Audit, changes: &mut Vec<Change>) {
    for subject in &from.subjects {
        if to.subject(&subject.id).is_none() {
            changes.push(Change::RemoveSubject(subject.id.clone()));
        }
    }
    for touchpoint in &from.added {
        if to.added(&touchpoint.id).is_none() {
            changes.push(Change::RemoveTouchpoint(touchpoint.id.clone()));
        }
    }
}
