//! The loyalty survey of an audit: customers and staff apart, every number with what stands behind it.

pub mod chapter;

use super::view::ItemRef;
use crate::domain::answer::{Answer, Voice};
use crate::domain::nps::{Difference, Tally};

/// What one audience said.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyView {
    /// Who answers.
    pub audience: Voice,
    /// The scores that count, of all waves.
    pub tally: Tally,
    /// How many said something without a score.
    pub remarks: usize,
    /// How many are not counted, each for a reason.
    pub ignored: usize,
    /// The rounds of asking, the earliest first; empty when there is only one.
    pub waves: Vec<WaveView>,
    /// How far the index moved between the last two rounds.
    pub difference: Option<Difference>,
    /// Everything that was said, in the order it was written down.
    pub answers: Vec<AnswerView>,
}

/// One round of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveView {
    /// What it is called; empty for answers that belong to none.
    pub name: String,
    /// Its scores.
    pub tally: Tally,
}

/// One answer, with the names of what it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
    /// The answer.
    pub answer: Answer,
    /// The touchpoints it speaks of.
    pub touchpoints: Vec<ItemRef>,
}

impl SurveyView {
    /// What this audience said; `None` if it said nothing.
    pub(super) fn new(audience: Voice, answers: Vec<AnswerView>) -> Option<Self> {
        let answers: Vec<AnswerView> =
            answers.into_iter().filter(|one| one.answer.audience == audience).collect();
        if answers.is_empty() {
            return None;
        }
        let all = || answers.iter().map(|one| &one.answer);
        let waves = waves(audience, &all().collect::<Vec<_>>());
        let difference = match waves.as_slice() {
            [.., before, last] => last.tally.since(&before.tally),
            _ => None,
        };
        Some(Self {
            audience,
            tally: Tally::of(all(), audience),
            remarks: all().filter(|answer| answer.score.is_none() && answer.ignored.is_none()).count(),
            ignored: all().filter(|answer| answer.ignored.is_some()).count(),
            waves,
            difference,
            answers,
        })
    }
}

/// The rounds that have scores, by the moment of their first answer.
fn waves(audience: Voice, answers: &[&Answer]) -> Vec<WaveView> {
    let mut counted: Vec<&Answer> =
        answers.iter().copied().filter(|answer| answer.counted().is_some()).collect();
    counted.sort_by_key(|answer| answer.at);
    let mut names: Vec<&str> = Vec::new();
    for answer in &counted {
        if !names.contains(&answer.wave.as_str()) {
            names.push(&answer.wave);
        }
    }
    if names.len() < 2 {
        return Vec::new();
    }
    let wave = |name: &str| WaveView {
        name: name.to_owned(),
        tally: Tally::of(counted.iter().copied().filter(|answer| answer.wave == name), audience),
    };
    names.into_iter().map(wave).collect()
}
