//! Every number on screen and in reports.
//!
//! A touchpoint's value is the mean over its graded subjects of what the grades are worth (bad 0, ok 50,
//! wow 100 points unless the catalogue says otherwise); an index is the weighted mean over touchpoints, each
//! once, so six cashiers do not drown the shop sign. Nothing is rounded here.

use std::sync::Arc;

use super::audit::Audit;
use super::catalogue::{Scoring, Touchpoint};
use super::ids::ItemId;
use super::verdict::{Grade, Verdict};
use super::walk::Item;

/// How many items stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Graded bad.
    pub bad: usize,
    /// Graded ok.
    pub ok: usize,
    /// Graded wow.
    pub wow: usize,
    /// Not applicable.
    pub na: usize,
    /// Could not be checked.
    pub unchecked: usize,
    /// Nothing said yet.
    pub unrated: usize,
}

impl Counts {
    /// Counts one more item.
    pub const fn add(&mut self, verdict: Option<Verdict>) {
        *self.place(verdict) += 1;
    }

    /// Counts an item elsewhere that had `old` and has `new`.
    pub const fn replace(&mut self, old: Option<Verdict>, new: Option<Verdict>) {
        let before = self.place(old);
        *before = before.saturating_sub(1);
        self.add(new);
    }

    const fn place(&mut self, verdict: Option<Verdict>) -> &mut usize {
        match verdict {
            Some(Verdict::Bad) => &mut self.bad,
            Some(Verdict::Ok) => &mut self.ok,
            Some(Verdict::Wow) => &mut self.wow,
            Some(Verdict::Na) => &mut self.na,
            Some(Verdict::Unchecked) => &mut self.unchecked,
            None => &mut self.unrated,
        }
    }

    /// Items that score.
    pub const fn graded(&self) -> usize {
        self.bad + self.ok + self.wow
    }

    /// All items.
    pub const fn all(&self) -> usize {
        self.graded() + self.na + self.unchecked + self.unrated
    }

    /// Items with any verdict.
    pub const fn rated(&self) -> usize {
        self.all() - self.unrated
    }

    /// Graded ÷ (graded + unrated + unchecked), 0–1; `None` when there is nothing to cover.
    pub fn coverage(&self) -> Option<f64> {
        ratio(self.graded(), self.graded() + self.unrated + self.unchecked)
    }

    /// The counts in the order in which they are always shown, with the key of each.
    pub const fn each(&self) -> [(&'static str, usize); 6] {
        [
            ("bad", self.bad),
            ("ok", self.ok),
            ("wow", self.wow),
            ("na", self.na),
            ("unchecked", self.unchecked),
            ("unrated", self.unrated),
        ]
    }
}

/// One touchpoint's part of an index.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The touchpoint.
    pub touchpoint: Arc<Touchpoint>,
    /// What its subjects were graded.
    pub grades: Vec<(ItemId, Grade)>,
    /// Mean of the grades, in points.
    pub value: f64,
}

impl Term {
    /// The touchpoint's weight, 1–5.
    pub fn weight(&self) -> f64 {
        f64::from(self.touchpoint.weight)
    }
}

/// A number with everything that stands behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// The touchpoints that have a grade, in walking order.
    pub terms: Vec<Term>,
    /// How many items stand where.
    pub counts: Counts,
    /// Critical items graded bad: they fail the outcome and leave the number.
    pub failed: Vec<ItemId>,
    /// Critical items nobody has rated yet.
    pub critical_unrated: Vec<ItemId>,
    scoring: Scoring,
}

/// Scores the items that `chosen` lets through.
pub fn score<'a>(items: impl IntoIterator<Item = &'a Item>, audit: &Audit, scoring: Scoring) -> Score {
    let mut score = Score {
        terms: Vec::new(),
        counts: Counts::default(),
        failed: Vec::new(),
        critical_unrated: Vec::new(),
        scoring,
    };
    let mut places = std::collections::HashMap::new();
    for item in items {
        let verdict = audit.verdict(&item.id);
        score.counts.add(verdict);
        if item.touchpoint.critical && verdict.is_none() {
            score.critical_unrated.push(item.id.clone());
        }
        let Some(grade) = verdict.and_then(Verdict::grade) else { continue };
        if item.touchpoint.critical && grade == Grade::Bad {
            score.failed.push(item.id.clone());
        }
        let place = *places.entry(item.touchpoint.id.clone()).or_insert_with(|| {
            let touchpoint = Arc::clone(&item.touchpoint);
            score.terms.push(Term { touchpoint, grades: Vec::new(), value: 0.0 });
            score.terms.len() - 1
        });
        if let Some(term) = score.terms.get_mut(place) {
            term.grades.push((item.id.clone(), grade));
        }
    }
    for term in &mut score.terms {
        term.value = mean(term.grades.iter().map(|(_, grade)| scoring.points(*grade))).unwrap_or_default();
    }
    score
}

impl Score {
    /// Σ weight × value, in points.
    pub fn weighted_sum(&self) -> f64 {
        sum(self.terms.iter().map(|term| term.weight() * term.value))
    }

    /// Σ weight.
    pub fn weights(&self) -> f64 {
        sum(self.terms.iter().map(Term::weight))
    }

    /// The weighted mean, in points of the scoring rules (0–100 by default); `None` when nothing is graded.
    pub fn index(&self) -> Option<f64> {
        (!self.terms.is_empty()).then(|| self.weighted_sum() / self.weights())
    }

    /// Share of wow − share of bad, −100…100, weighted as the index is; `None` when nothing is graded.
    pub fn net(&self) -> Option<f64> {
        let signed = |grade: &Grade| match grade {
            Grade::Bad => -100.0,
            Grade::Ok => 0.0,
            Grade::Wow => 100.0,
        };
        let parts = self.terms.iter().filter_map(|term| {
            Some(term.weight() * mean(term.grades.iter().map(|(_, grade)| signed(grade)))?)
        });
        let sum = sum(parts);
        (!self.terms.is_empty()).then(|| sum / self.weights())
    }

    /// Coverage, 0–1; `None` when there is nothing to cover.
    pub fn coverage(&self) -> Option<f64> {
        self.counts.coverage()
    }

    /// Whether too little was graded for the number to stand alone.
    pub fn is_provisional(&self) -> bool {
        self.coverage().is_some_and(|coverage| coverage < self.scoring.provisional_below)
    }

    /// The rules it was made by.
    pub const fn scoring(&self) -> Scoring {
        self.scoring
    }
}

/// The sum from 0 on: that of the standard library is −0 when there is nothing to add.
fn sum(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, |sum, value| sum + value)
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

/// `part` ÷ `whole`, or nothing when there is no whole.
pub fn ratio(part: usize, whole: usize) -> Option<f64> {
    let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    (whole > 0).then(|| float(part) / float(whole))
}
