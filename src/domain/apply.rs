//! Makes changes, and says what would take them back.

mod answers;
mod upgrade;

use std::collections::btree_map::Entry;
use std::mem::replace;
use std::sync::Arc;

use super::audit::{Audit, Finish, Rating, Reopening, Subject};
use super::catalogue::Touchpoint;
use super::change::Change;
use super::ids::{FactId, ImprovementId, ItemId, SubjectId, TouchpointId};
use super::improvement::{Improvement, ImprovementEdit};
use super::refused::Refused;
use super::time::Moment;
use super::verdict::Verdict;
use super::wording::Wording;

impl Audit {
    /// Makes the change at `now` and returns its inverse: applying that one gives the audit as it was.
    ///
    /// # Errors
    /// [`Refused`], with the audit untouched.
    pub fn apply(&mut self, change: &Change, now: Moment) -> Result<Change, Refused> {
        if let Change::All(changes) = change {
            return self.apply_all(changes, now);
        }
        if self.is_finished() && !change.outlives_finish() {
            return Err(Refused::Finished);
        }
        match change {
            Change::Header(edit) => Ok(Change::Header(self.header.edit(edit.clone()))),
            Change::Fact(id, answer) => Ok(self.answer_fact(id, *answer)),
            Change::AddSubject(subject, place) => self.add_subject(subject, *place),
            Change::RenameSubject(id, name) => self.rename_subject(id, name),
            Change::RemoveSubject(id) => self.remove_subject(id),
            Change::AddTouchpoint(touchpoint, place) => self.add_touchpoint(touchpoint, *place),
            Change::RenameTouchpoint(id, name) => self.rename_touchpoint(id, name),
            Change::RemoveTouchpoint(id) => self.remove_touchpoint(id),
            Change::Rate { item, verdict, at } => {
                self.rate(item, *verdict, verdict.map(|_| at.unwrap_or(now)))
            }
            Change::RateUndated(item, verdict) => self.rate(item, Some(*verdict), None),
            Change::Note(item, text) => self.note_down(item, text),
            Change::Internal(item, text) => self.note_inside(item, text),
            Change::AddImprovement(improvement, place) => self.add_improvement(improvement, *place),
            Change::EditImprovement(id, edit) => self.edit_improvement(id, edit),
            Change::RemoveImprovement(id) => {
                let place = self.improvements.iter().position(|known| known.id == *id);
                let place = place.ok_or_else(|| Refused::NoImprovement(id.clone()))?;
                Ok(Change::AddImprovement(self.improvements.remove(place), Some(place)))
            }
            Change::AddAnswer(answer, place) => self.add_answer(answer, *place),
            Change::EditAnswer(id, edit) => self.edit_answer(id, edit),
            Change::RemoveAnswer(id) => self.remove_answer(id),
            Change::Finish(reason) => Ok(self.finish(reason, now)),
            Change::Reopen(reason) => self.reopen(reason, now),
            Change::Restore(lifecycle) => {
                Ok(Change::Restore(replace(&mut self.lifecycle, lifecycle.clone())))
            }
            Change::Upgrade(upgrade) => self.upgrade(upgrade),
            Change::All(_) => Ok(Change::All(Vec::new())),
        }
    }

    fn apply_all(&mut self, changes: &[Change], now: Moment) -> Result<Change, Refused> {
        let mut inverses = Vec::with_capacity(changes.len());
        for change in changes {
            match self.apply(change, now) {
                Ok(inverse) => inverses.push(inverse),
                Err(refused) => {
                    for inverse in inverses.iter().rev() {
                        self.apply(inverse, now)?;
                    }
                    return Err(refused);
                }
            }
        }
        inverses.reverse();
        Ok(Change::All(inverses))
    }

    fn answer_fact(&mut self, id: &FactId, answer: Option<bool>) -> Change {
        let old = match answer {
            Some(answer) => self.facts.insert(id.clone(), answer),
            None => self.facts.remove(id),
        };
        Change::Fact(id.clone(), old)
    }

    fn add_subject(&mut self, subject: &Subject, place: Option<usize>) -> Result<Change, Refused> {
        if self.subject(&subject.id).is_some() {
            return Err(Refused::Taken(subject.id.to_string()));
        }
        let end = self.subjects.len();
        self.subjects.insert(place.unwrap_or(end).min(end), subject.clone());
        Ok(Change::RemoveSubject(subject.id.clone()))
    }

    fn rename_subject(&mut self, id: &SubjectId, name: &str) -> Result<Change, Refused> {
        let subject = self.subjects.iter_mut().find(|subject| subject.id == *id);
        let subject = subject.ok_or_else(|| Refused::NoSubject(id.clone()))?;
        Ok(Change::RenameSubject(id.clone(), replace(&mut subject.name, name.to_owned())))
    }

    fn remove_subject(&mut self, id: &SubjectId) -> Result<Change, Refused> {
        let place = self.subjects.iter().position(|subject| subject.id == *id);
        let place = place.ok_or_else(|| Refused::NoSubject(id.clone()))?;
        if self.mentioned().any(|item| item.subject.as_ref() == Some(id)) {
            return Err(Refused::InUse(id.to_string()));
        }
        Ok(Change::AddSubject(self.subjects.remove(place), Some(place)))
    }

    fn add_touchpoint(
        &mut self,
        touchpoint: &Arc<Touchpoint>,
        place: Option<usize>,
    ) -> Result<Change, Refused> {
        if self.added(&touchpoint.id).is_some() {
            return Err(Refused::Taken(touchpoint.id.to_string()));
        }
        let end = self.added.len();
        self.added.insert(place.unwrap_or(end).min(end), Arc::clone(touchpoint));
        Ok(Change::RemoveTouchpoint(touchpoint.id.clone()))
    }

    fn rename_touchpoint(&mut self, id: &TouchpointId, name: &Wording) -> Result<Change, Refused> {
        let touchpoint = self.added.iter_mut().find(|touchpoint| touchpoint.id == *id);
        let touchpoint = touchpoint.ok_or_else(|| Refused::NoTouchpoint(id.clone()))?;
        let old = replace(&mut Arc::make_mut(touchpoint).name, name.clone());
        Ok(Change::RenameTouchpoint(id.clone(), old))
    }

    fn remove_touchpoint(&mut self, id: &TouchpointId) -> Result<Change, Refused> {
        let place = self.added.iter().position(|touchpoint| touchpoint.id == *id);
        let place = place.ok_or_else(|| Refused::NoTouchpoint(id.clone()))?;
        let answered = self.answers.iter().any(|answer| answer.touchpoints.contains(id));
        if answered || self.mentioned().any(|item| item.touchpoint == *id) {
            return Err(Refused::InUse(id.to_string()));
        }
        Ok(Change::AddTouchpoint(self.added.remove(place), Some(place)))
    }

    fn rate(
        &mut self,
        item: &ItemId,
        verdict: Option<Verdict>,
        at: Option<Moment>,
    ) -> Result<Change, Refused> {
        self.check_subject(item)?;
        let old = self.ratings.get(item).map_or((None, None), |rating| (rating.verdict, rating.at));
        self.with_rating(item, |rating| (rating.verdict, rating.at) = (verdict, at));
        Ok(Change::rated(item.clone(), old.0, old.1))
    }

    fn note_down(&mut self, item: &ItemId, text: &str) -> Result<Change, Refused> {
        self.check_subject(item)?;
        let old = self.with_rating(item, |rating| replace(&mut rating.note, text.to_owned()));
        Ok(Change::Note(item.clone(), old))
    }

    fn note_inside(&mut self, item: &ItemId, text: &str) -> Result<Change, Refused> {
        self.check_subject(item)?;
        let old = self.with_rating(item, |rating| replace(&mut rating.internal, text.to_owned()));
        Ok(Change::Internal(item.clone(), old))
    }

    /// Edits the entry of an item, which exists only while something is said of the item.
    fn with_rating<T>(&mut self, item: &ItemId, edit: impl FnOnce(&mut Rating) -> T) -> T {
        match self.ratings.entry(item.clone()) {
            Entry::Vacant(place) => {
                let mut rating = Rating::default();
                let result = edit(&mut rating);
                if !rating.is_empty() {
                    place.insert(rating);
                }
                result
            }
            Entry::Occupied(mut place) => {
                let result = edit(place.get_mut());
                if place.get().is_empty() {
                    place.remove();
                }
                result
            }
        }
    }

    fn check_subject(&self, item: &ItemId) -> Result<(), Refused> {
        let Some(id) = &item.subject else { return Ok(()) };
        let subject = self.subject(id).ok_or_else(|| Refused::NoSubject(id.clone()))?;
        if item.touchpoint.class() == Some(subject.class) {
            Ok(())
        } else {
            Err(Refused::WrongSubject(item.clone()))
        }
    }

    fn add_improvement(&mut self, new: &Improvement, place: Option<usize>) -> Result<Change, Refused> {
        if self.improvement(&new.id).is_some() {
            return Err(Refused::Taken(new.id.to_string()));
        }
        for item in &new.items {
            self.check_subject(item)?;
        }
        let end = self.improvements.len();
        self.improvements.insert(place.unwrap_or(end).min(end), new.clone());
        Ok(Change::RemoveImprovement(new.id.clone()))
    }

    fn edit_improvement(&mut self, id: &ImprovementId, edit: &ImprovementEdit) -> Result<Change, Refused> {
        if let ImprovementEdit::Items(items) = edit {
            items.iter().try_for_each(|item| self.check_subject(item))?;
        }
        let improvement = self.improvements.iter_mut().find(|known| known.id == *id);
        let improvement = improvement.ok_or_else(|| Refused::NoImprovement(id.clone()))?;
        Ok(Change::EditImprovement(id.clone(), improvement.edit(edit.clone())))
    }

    fn finish(&mut self, reason: &str, now: Moment) -> Change {
        let before = self.lifecycle.clone();
        self.lifecycle.finished = Some(Finish { at: now, reason: reason.to_owned() });
        Change::Restore(before)
    }

    fn reopen(&mut self, reason: &str, now: Moment) -> Result<Change, Refused> {
        if !self.is_finished() {
            return Err(Refused::NotFinished);
        }
        let before = self.lifecycle.clone();
        self.lifecycle.finished = None;
        self.lifecycle.reopenings.push(Reopening { at: now, reason: reason.to_owned() });
        Ok(Change::Restore(before))
    }
}
