//! Whether a change would change anything: the same key twice leaves no trace.

use super::audit::Audit;
use super::change::Change;

impl Audit {
    /// Whether the audit already says what the change would make it say.
    pub fn already(&self, change: &Change) -> bool {
        match change {
            Change::Header(edit) => self.header.clone().edit(edit.clone()) == *edit,
            Change::Fact(id, answer) => self.facts.get(id) == answer.as_ref(),
            Change::RenameSubject(id, name) => self.subject(id).is_some_and(|subject| subject.name == *name),
            Change::RenameTouchpoint(id, name) => {
                self.added(id).is_some_and(|touchpoint| touchpoint.name == *name)
            }
            Change::Rate { item, verdict, .. } => self.verdict(item) == *verdict,
            Change::RateUndated(item, verdict) => {
                let known = self.ratings.get(item);
                known.is_some_and(|rating| (rating.verdict, rating.at) == (Some(*verdict), None))
            }
            Change::Note(item, text) => self.note(item) == text,
            Change::Internal(item, text) => {
                self.ratings.get(item).map_or("", |rating| &rating.internal) == text
            }
            Change::EditImprovement(id, edit) => {
                self.improvement(id).is_some_and(|known| known.clone().edit(edit.clone()) == *edit)
            }
            Change::EditAnswer(id, edit) => {
                self.answer(id).is_some_and(|known| known.clone().edit(edit.clone()) == *edit)
            }
            Change::Upgrade(upgrade) => upgrade.is_bare() && self.catalogue == upgrade.catalogue,
            Change::All(changes) => changes.iter().all(|change| self.already(change)),
            _ => false,
        }
    }
}
