//! What one audience said, as numbers: index, remarks, rounds of asking, who still waits.

use super::answer::{Answer, Voice};
use super::nps::{Difference, Tally};

/// The numbers of one audience; customers and staff are never pooled.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// The scores that count, of all waves.
    pub tally: Tally,
    /// How many said something without a score.
    pub remarks: usize,
    /// How many are not counted, each for a reason.
    pub ignored: usize,
    /// How many questions and leads nobody has followed up.
    pub waiting: usize,
    /// The rounds of asking, the earliest first; empty when there is only one.
    pub waves: Vec<Wave>,
    /// How far the index moved between the last two rounds.
    pub difference: Option<Difference>,
}

/// One round of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wave {
    /// What it is called; empty for answers that belong to none.
    pub name: String,
    /// Its scores.
    pub tally: Tally,
}

impl Survey {
    /// Counts what an audience said.
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answer>, audience: Voice) -> Self {
        let answers: Vec<&Answer> = answers.into_iter().filter(|one| one.audience == audience).collect();
        let count = |holds: fn(&Answer) -> bool| answers.iter().filter(|answer| holds(answer)).count();
        let waves = waves(audience, &answers);
        let difference = match waves.as_slice() {
            [.., before, last] => last.tally.since(&before.tally),
            _ => None,
        };
        Self {
            tally: Tally::of(answers.iter().copied(), audience),
            remarks: count(|answer| answer.score.is_none() && answer.ignored.is_none()),
            ignored: count(|answer| answer.ignored.is_some()),
            waiting: count(Answer::is_waiting),
            waves,
            difference,
        }
    }
}

/// The rounds that have scores, by the moment of their first answer.
fn waves(audience: Voice, answers: &[&Answer]) -> Vec<Wave> {
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
    let wave = |name: &str| Wave {
        name: name.to_owned(),
        tally: Tally::of(counted.iter().copied().filter(|answer| answer.wave == name), audience),
    };
    names.into_iter().map(wave).collect()
}
