//! The loyalty survey of an audit: customers and staff apart, every number with what stands behind it.

pub mod chapter;

use super::view::ItemRef;
use crate::domain::Improvement;
use crate::domain::answer::{Answer, Voice};
use crate::domain::nps::Tally;
use crate::domain::reasons::Agreement;
use crate::domain::score::Counts;
use crate::domain::survey::Survey;

/// What one audience said.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyView {
    /// Who answers.
    pub audience: Voice,
    /// The numbers.
    pub numbers: Survey,
    /// What people speak of, the most often mentioned first.
    pub reasons: Vec<ReasonView>,
    /// Everything that was said, in the order it was written down.
    pub answers: Vec<AnswerView>,
}

/// A touchpoint that answers speak of, beside what the auditor made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReasonView {
    /// What they speak of.
    pub touchpoint: ItemRef,
    /// How many answers do.
    pub mentions: usize,
    /// The scores among them.
    pub tally: Tally,
    /// How many speak for it and against it.
    pub leaning: (usize, usize),
    /// What the auditor said of it, on every subject.
    pub verdicts: Counts,
    /// Whether both see it alike.
    pub agreement: Agreement,
    /// What was said, each text once with how often, the most frequent first.
    pub texts: Vec<(String, usize)>,
}

/// One answer, with the names of what it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
    /// The answer.
    pub answer: Answer,
    /// The touchpoints it speaks of.
    pub touchpoints: Vec<ItemRef>,
    /// The improvement that its wish became, if it still stands.
    pub improvement: Option<Improvement>,
}
