//! The touchpoints to be proud of, and those to begin with.

use crate::domain::{Score, Term};

/// The worst touchpoints: worth an ok or less, the lowest value first, then the greatest weight, then walking order.
pub fn worst(score: &Score, most: usize) -> Vec<&Term> {
    let ok = score.scoring().ok;
    let mut terms: Vec<&Term> = score.terms.iter().filter(|term| term.value <= ok).collect();
    terms.sort_by(|a, b| a.value.total_cmp(&b.value).then(b.weight().total_cmp(&a.weight())));
    terms.truncate(most);
    terms
}

/// The best touchpoints: worth more than an ok, the highest value first, then the greatest weight, then walking
/// order. None is ever among the worst too.
pub fn best(score: &Score, most: usize) -> Vec<&Term> {
    let ok = score.scoring().ok;
    let mut terms: Vec<&Term> = score.terms.iter().filter(|term| term.value > ok).collect();
    terms.sort_by(|a, b| b.value.total_cmp(&a.value).then(b.weight().total_cmp(&a.weight())));
    terms.truncate(most);
    terms
}
