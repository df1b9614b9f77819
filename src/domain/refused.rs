//! Why a change was not made.

use super::ids::{AnswerId, ImprovementId, ItemId, SubjectId, TouchpointId};
use super::phrase::Phrase;

/// Why a change was not made. The audit is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The audit is finished; only improvements and answers can change.
    Finished,
    /// The audit is a draft and cannot be reopened.
    NotFinished,
    /// There is no such subject.
    NoSubject(SubjectId),
    /// The subject is not of the touchpoint's class.
    WrongSubject(ItemId),
    /// The id is taken.
    Taken(String),
    /// There is no touchpoint of this id that was added on the walk.
    NoTouchpoint(TouchpointId),
    /// Something was said of it, so it stays.
    InUse(String),
    /// There is no such improvement.
    NoImprovement(ImprovementId),
    /// There is no such answer.
    NoAnswer(AnswerId),
}

impl Refused {
    /// What to tell the person.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Finished => Phrase::new("refused-finished"),
            Self::NotFinished => Phrase::new("refused-not-finished"),
            Self::NoSubject(id) => Phrase::new("refused-no-subject").with("id", id.as_str()),
            Self::WrongSubject(item) => Phrase::new("refused-wrong-subject").with("item", item.to_string()),
            Self::Taken(id) => Phrase::new("refused-taken").with("id", id),
            Self::NoTouchpoint(id) => Phrase::new("refused-no-touchpoint").with("id", id.as_str()),
            Self::InUse(id) => Phrase::new("refused-in-use").with("id", id),
            Self::NoAnswer(id) => Phrase::new("refused-no-answer").with("id", id.as_str()),
            Self::NoImprovement(id) => Phrase::new("refused-no-improvement").with("id", id.as_str()),
        }
    }
}
