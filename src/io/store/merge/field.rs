//! Which field of an audit a change is about, so that two changes can be seen to be about the same one.

use std::mem::{Discriminant, discriminant};

use crate::domain::improvement::Status;
use crate::domain::{
    AnswerEdit, AnswerId, Change, FactId, HeaderEdit, ImprovementEdit, ImprovementId, ItemId, SubjectId,
    TouchpointId,
};

/// One field of an audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    Header(Discriminant<HeaderEdit>),
    Lifecycle,
    /// The catalogue, and with it the names of everything that something is said of.
    Catalogue,
    Fact(FactId),
    Subject(SubjectId),
    Touchpoint(TouchpointId),
    Verdict(ItemId),
    Note(ItemId),
    Internal(ItemId),
    /// One field of an improvement; all of it without one.
    Improvement(ImprovementId, Option<Discriminant<ImprovementEdit>>),
    /// One field of an answer; all of it without one.
    Answer(AnswerId, Option<Discriminant<AnswerEdit>>),
}

impl Field {
    const fn names_touchpoints(&self) -> bool {
        !matches!(self, Self::Header(_) | Self::Lifecycle | Self::Subject(_))
    }

    pub(super) const LIFECYCLE: Self = Self::Lifecycle;

    /// Whether one is the other or a part of it.
    pub(super) fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Improvement(a, part_a), Self::Improvement(b, part_b)) => {
                a == b && (part_a.is_none() || part_b.is_none() || part_a == part_b)
            }
            (Self::Answer(a, part_a), Self::Answer(b, part_b)) => {
                a == b && (part_a.is_none() || part_b.is_none() || part_a == part_b)
            }
            (Self::Catalogue, other) | (other, Self::Catalogue) => other.names_touchpoints(),
            _ => self == other,
        }
    }
}

/// The fields that a change sets.
pub(super) fn fields(change: &Change) -> Vec<Field> {
    let one = match change {
        Change::Header(edit) => Field::Header(discriminant(edit)),
        Change::Fact(id, _) => Field::Fact(id.clone()),
        Change::AddSubject(subject, _) => Field::Subject(subject.id.clone()),
        Change::RenameSubject(id, _) | Change::RemoveSubject(id) => Field::Subject(id.clone()),
        Change::AddTouchpoint(touchpoint, _) => Field::Touchpoint(touchpoint.id.clone()),
        Change::RenameTouchpoint(id, _) | Change::RemoveTouchpoint(id) => Field::Touchpoint(id.clone()),
        Change::Rate { item, .. } | Change::RateUndated(item, _) => Field::Verdict(item.clone()),
        Change::Note(item, _) => Field::Note(item.clone()),
        Change::Internal(item, _) => Field::Internal(item.clone()),
        Change::AddImprovement(improvement, _) => Field::Improvement(improvement.id.clone(), None),
        Change::RemoveImprovement(id) => Field::Improvement(id.clone(), None),
        Change::EditImprovement(id, edit) => Field::Improvement(id.clone(), Some(discriminant(edit))),
        Change::AddAnswer(answer, _) => Field::Answer(answer.id.clone(), None),
        Change::RemoveAnswer(id) => Field::Answer(id.clone(), None),
        Change::EditAnswer(id, edit) => Field::Answer(id.clone(), Some(discriminant(edit))),
        Change::Finish(_) | Change::Reopen(_) | Change::Restore(_) => Field::Lifecycle,
        Change::Upgrade(_) => Field::Catalogue,
        Change::All(changes) => return changes.iter().flat_map(fields).collect(),
    };
    vec![one]
}

/// Whether a change only takes something away, as a file that was cut off seems to.
pub(super) fn takes_away(change: &Change) -> bool {
    match change {
        Change::RemoveSubject(_)
        | Change::RemoveTouchpoint(_)
        | Change::RemoveImprovement(_)
        | Change::RateUndated(..)
        | Change::RemoveAnswer(_) => true,
        Change::Fact(_, answer) => answer.is_none(),
        Change::Rate { verdict, at, .. } => verdict.is_none() || at.is_none(),
        Change::Note(_, text) | Change::Internal(_, text) => text.is_empty(),
        Change::Header(edit) => header_takes_away(edit),
        Change::EditImprovement(_, edit) => improvement_takes_away(edit),
        Change::EditAnswer(_, edit) => answer_takes_away(edit),
        Change::All(changes) => changes.iter().all(takes_away),
        _ => false,
    }
}

fn header_takes_away(edit: &HeaderEdit) -> bool {
    match edit {
        HeaderEdit::Client(text)
        | HeaderEdit::Site(text)
        | HeaderEdit::Auditor(text)
        | HeaderEdit::Met(text)
        | HeaderEdit::Conditions(text)
        | HeaderEdit::Conclusion(text) => text.is_empty(),
        HeaderEdit::Announced(said) => said.is_none(),
        HeaderEdit::Marks(marks) => marks.is_empty(),
        HeaderEdit::Sensitive(on) => !*on,
        HeaderEdit::Started(_) | HeaderEdit::Language(_) => false,
    }
}

fn improvement_takes_away(edit: &ImprovementEdit) -> bool {
    match edit {
        ImprovementEdit::Text(text) | ImprovementEdit::Owner(text) | ImprovementEdit::Closing(text) => {
            text.is_empty()
        }
        ImprovementEdit::Items(items) => items.is_empty(),
        ImprovementEdit::Due(due) => due.is_none(),
        ImprovementEdit::Impact(points) | ImprovementEdit::Effort(points) => points.is_none(),
        ImprovementEdit::Status(status) => *status == Status::Open,
        ImprovementEdit::Kind(_) => false,
    }
}

const fn answer_takes_away(edit: &AnswerEdit) -> bool {
    match edit {
        AnswerEdit::Why(text)
        | AnswerEdit::Wish(text)
        | AnswerEdit::Channel(text)
        | AnswerEdit::AskedBy(text)
        | AnswerEdit::Wave(text) => text.is_empty(),
        AnswerEdit::Score(score) => score.is_none(),
        AnswerEdit::Kind(kind) => kind.is_none(),
        AnswerEdit::Segment(segment) => segment.is_none(),
        AnswerEdit::Touchpoints(touchpoints) => touchpoints.is_empty(),
        AnswerEdit::Ignored(reason) => reason.is_none(),
        AnswerEdit::Done(at) => at.is_none(),
        AnswerEdit::Improvement(id) => id.is_none(),
        AnswerEdit::At(_) | AnswerEdit::Audience(_) => false,
    }
}
