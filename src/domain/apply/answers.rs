//! Answers of the survey: written down, corrected, struck off.

use crate::domain::answer::{Answer, AnswerEdit};
use crate::domain::audit::Audit;
use crate::domain::change::Change;
use crate::domain::ids::AnswerId;
use crate::domain::refused::Refused;

impl Audit {
    pub(super) fn add_answer(&mut self, new: &Answer, place: Option<usize>) -> Result<Change, Refused> {
        if self.answer(&new.id).is_some() {
            return Err(Refused::Taken(new.id.to_string()));
        }
        let end = self.answers.len();
        self.answers.insert(place.unwrap_or(end).min(end), new.clone());
        Ok(Change::RemoveAnswer(new.id.clone()))
    }

    pub(super) fn edit_answer(&mut self, id: &AnswerId, edit: &AnswerEdit) -> Result<Change, Refused> {
        let answer = self.answers.iter_mut().find(|known| known.id == *id);
        let answer = answer.ok_or_else(|| Refused::NoAnswer(id.clone()))?;
        Ok(Change::EditAnswer(id.clone(), answer.edit(edit.clone())))
    }

    pub(super) fn remove_answer(&mut self, id: &AnswerId) -> Result<Change, Refused> {
        let place = self.answers.iter().position(|known| known.id == *id);
        let place = place.ok_or_else(|| Refused::NoAnswer(id.clone()))?;
        Ok(Change::AddAnswer(Box::new(self.answers.remove(place)), Some(place)))
    }
}
