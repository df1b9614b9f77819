//! The only way an audit is altered: changes, each with an inverse.

use std::sync::Arc;

use super::answer::{Answer, AnswerEdit};
use super::audit::{CatalogueRef, Lifecycle, Subject};
use super::catalogue::Touchpoint;
use super::header::HeaderEdit;
use super::ids::{AnswerId, FactId, ImprovementId, ItemId, SubjectId, TouchpointId};
use super::improvement::{Improvement, ImprovementEdit};
use super::time::Moment;
use super::upgrade::Upgrade;
use super::verdict::Verdict;
use super::wording::Wording;

/// One edit of an audit.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A new value of one header field.
    Header(HeaderEdit),
    /// Whether the site has something; `None` is not answered.
    Fact(FactId, Option<bool>),
    /// A product, service or employee gets a name and items of its own, at a place of the list (its end if `None`).
    AddSubject(Subject, Option<usize>),
    /// A subject's label is corrected.
    RenameSubject(SubjectId, String),
    /// A subject that nothing was said of goes.
    RemoveSubject(SubjectId),
    /// A touchpoint is added on the walk, at a place of the list (its end if `None`).
    AddTouchpoint(Arc<Touchpoint>, Option<usize>),
    /// The name of a touchpoint added on the walk is corrected.
    RenameTouchpoint(TouchpointId, Wording),
    /// A touchpoint added on the walk, of which nothing was said, goes.
    RemoveTouchpoint(TouchpointId),
    /// A verdict is given, or taken back with `None`.
    Rate {
        /// The item.
        item: ItemId,
        /// The verdict; `None` is unrated.
        verdict: Option<Verdict>,
        /// When it was given, if not when the change is made.
        at: Option<Moment>,
    },
    /// A verdict is put back that nobody knows the time of, because somebody wrote it into the file by hand.
    RateUndated(ItemId, Verdict),
    /// The note for the client.
    Note(ItemId, String),
    /// The note for the auditor's own side.
    Internal(ItemId, String),
    /// An improvement is written down at a place of the list (its end if `None`).
    AddImprovement(Improvement, Option<usize>),
    /// A new value of one field of an improvement.
    EditImprovement(ImprovementId, ImprovementEdit),
    /// An improvement is struck off.
    RemoveImprovement(ImprovementId),
    /// An answer is written down at a place of the list (its end if `None`).
    AddAnswer(Box<Answer>, Option<usize>),
    /// A new value of one field of an answer.
    EditAnswer(AnswerId, AnswerEdit),
    /// An answer is struck off.
    RemoveAnswer(AnswerId),
    /// The walk is over; the reason says why in spite of gaps.
    Finish(String),
    /// A finished walk is opened again; the reason stays.
    Reopen(String),
    /// The inverse of the two above: the state as it was.
    Restore(Lifecycle),
    /// Another edition of the catalogue takes the place of the one in force.
    Upgrade(Box<Upgrade>),
    /// Several changes that are done and undone as one.
    All(Vec<Self>),
}
impl Change {
    /// Whether a finished audit still takes it.
    pub(super) fn outlives_finish(&self) -> bool {
        matches!(
            self,
            Self::AddImprovement(..)
                | Self::EditImprovement(..)
                | Self::RemoveImprovement(_)
                | Self::AddAnswer(..)
                | Self::EditAnswer(..)
                | Self::RemoveAnswer(_)
                | Self::Reopen(_)
                | Self::Restore(_)
        )
    }

    /// Whether it is about answers, all of it or a part.
    pub fn is_of_answers(&self) -> bool {
        match self {
            Self::AddAnswer(..) | Self::EditAnswer(..) | Self::RemoveAnswer(_) => true,
            Self::All(changes) => changes.iter().any(Self::is_of_answers),
            _ => false,
        }
    }

    /// The change after which an item has this verdict of this time, whether or not both are known.
    pub(super) const fn rated(item: ItemId, verdict: Option<Verdict>, at: Option<Moment>) -> Self {
        match (verdict, at) {
            (Some(verdict), None) => Self::RateUndated(item, verdict),
            _ => Self::Rate { item, verdict, at },
        }
    }

    /// The fact that the change answers, if it answers one.
    pub fn fact(&self) -> Option<&FactId> {
        match self {
            Self::Fact(id, _) => Some(id),
            Self::All(changes) => changes.iter().find_map(Self::fact),
            _ => None,
        }
    }

    /// The catalogue that the audit is rated by after the change, if the change brings one.
    pub fn catalogue(&self) -> Option<&CatalogueRef> {
        match self {
            Self::Upgrade(upgrade) => Some(&upgrade.catalogue),
            Self::All(changes) => changes.iter().rev().find_map(Self::catalogue),
            _ => None,
        }
    }

    /// The item that the change speaks of, if it speaks of one.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Rate { item, .. }
            | Self::RateUndated(item, _)
            | Self::Note(item, _)
            | Self::Internal(item, _) => Some(item),
            Self::AddImprovement(improvement, _) => improvement.items.first(),
            Self::All(changes) => changes.first().and_then(Self::item),
            _ => None,
        }
    }
}
