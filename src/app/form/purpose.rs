//! What forms are for.

use crate::domain::{AnswerId, ImprovementId, ItemId, SubjectId, TouchpointId};

/// What a form is for; decides what saving it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// The note of an item.
    Note(ItemId),
    /// The internal note of an item.
    Internal(ItemId),
    /// A new improvement.
    NewImprovement,
    /// An improvement that stands.
    EditImprovement(ImprovementId),
    /// What proves that an improvement is done.
    Closing(ImprovementId),
    /// What somebody answered to the three questions.
    NewAnswer,
    /// An answer that stands.
    EditAnswer(AnswerId),
    /// What somebody said without a score.
    Remark,
    /// Why an answer is not counted.
    IgnoreReason(AnswerId),
    /// A list of scores.
    Scores,
    /// Loyalty indexes of others.
    Marks,
    /// A touchpoint on the spot.
    AddTouchpoint,
    /// A product, service or employee.
    AddSubject,
    /// Another name for a subject.
    RenameSubject(SubjectId),
    /// Another name for a touchpoint added on the walk.
    RenameTouchpoint(TouchpointId),
    /// Who, where, when, conclusion.
    Header,
    /// Why finish in spite of gaps.
    FinishReason,
    /// Why open a finished audit again.
    ReopenReason,
    /// A new audit.
    NewAudit,
    /// Another touchpoint of a catalogue.
    NewTouchpoint,
    /// What a catalogue says of a touchpoint.
    EditTouchpoint(TouchpointId),
    /// Which reports to write.
    Report,
    /// Whose eyes to look through.
    Lens,
    /// Where to put an audit that cannot be saved where it is.
    SaveElsewhere,
}

impl Purpose {
    /// The text key of the form's title.
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Note(_) => "form-note",
            Self::Internal(_) => "form-internal",
            Self::NewImprovement => "form-new-improvement",
            Self::EditImprovement(_) => "form-improvement",
            Self::Closing(_) => "form-closing",
            Self::NewAnswer => "form-new-answer",
            Self::EditAnswer(_) => "form-answer",
            Self::Remark => "form-remark",
            Self::IgnoreReason(_) => "form-ignore-reason",
            Self::Scores => "form-scores",
            Self::Marks => "form-marks",
            Self::AddTouchpoint => "form-add-touchpoint",
            Self::AddSubject => "form-add-subject",
            Self::RenameSubject(_) | Self::RenameTouchpoint(_) => "form-rename",
            Self::Header => "form-header",
            Self::FinishReason => "form-finish-reason",
            Self::ReopenReason => "form-reopen-reason",
            Self::NewAudit => "form-new-audit",
            Self::NewTouchpoint => "form-new-touchpoint",
            Self::EditTouchpoint(_) => "form-edit-touchpoint",
            Self::Report => "form-report",
            Self::Lens => "form-lens",
            Self::SaveElsewhere => "form-save-elsewhere",
        }
    }

    /// Whether Esc keeps what was typed (undo takes it back) instead of throwing it away.
    pub const fn keeps_on_escape(&self) -> bool {
        matches!(
            self,
            Self::Note(_)
                | Self::Internal(_)
                | Self::NewImprovement
                | Self::EditImprovement(_)
                | Self::Header
                | Self::EditTouchpoint(_)
                | Self::Closing(_)
                | Self::Lens
                | Self::NewAnswer
                | Self::EditAnswer(_)
                | Self::Remark
                | Self::Marks
        )
    }
}
