//! Which improvement first: impact ÷ effort, ties by how much it is bad.

use std::cmp::Ordering;

use super::audit::Audit;
use super::improvement::Improvement;
use super::keyed;
use super::time::Date;
use super::verdict::Verdict;
use super::walk::Walk;

keyed! {
    /// Where an improvement falls on the grid of impact and effort.
    Box {
        /// Impact ≥ 2, effort 1.
        QuickWin = "quick-win",
        /// Impact ≥ 2, effort ≥ 2.
        BigProject = "big-project",
        /// Impact 1, effort 1.
        FillIn = "fill-in",
        /// Impact 1, effort ≥ 2.
        Leave = "leave",
    }
}

/// The box of an improvement; `None` until both impact and effort are known.
pub fn box_of(improvement: &Improvement) -> Option<Box> {
    Some(box_at(improvement.impact?, improvement.effort?))
}

/// The box of an impact and an effort.
pub const fn box_at(impact: u8, effort: u8) -> Box {
    match (impact >= 2, effort >= 2) {
        (true, false) => Box::QuickWin,
        (true, true) => Box::BigProject,
        (false, false) => Box::FillIn,
        (false, true) => Box::Leave,
    }
}

/// Weight × number of places where it is bad, over the improvement's items.
pub fn badness(improvement: &Improvement, audit: &Audit, walk: &Walk) -> u32 {
    let bad = improvement.items.iter().filter(|item| audit.verdict(item) == Some(Verdict::Bad));
    bad.map(|item| walk.touchpoint(&item.touchpoint).map_or(1, |touchpoint| u32::from(touchpoint.weight)))
        .sum()
}

/// Everything that places an improvement among others, of its own audit or of any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    pending: bool,
    levels: Option<(u8, u8)>,
    badness: u32,
    due: Option<Date>,
}

impl Rank {
    /// The rank of an improvement of this audit.
    pub fn of(improvement: &Improvement, audit: &Audit, walk: &Walk) -> Self {
        Self {
            pending: improvement.is_pending(),
            levels: improvement.impact.zip(improvement.effort),
            badness: badness(improvement, audit, walk),
            due: improvement.due,
        }
    }

    /// Less is what comes first: pending before done, then impact ÷ effort (unknown last), then badness, then due
    /// date (none last).
    pub fn compare(&self, other: &Self) -> Ordering {
        other
            .pending
            .cmp(&self.pending)
            .then_with(|| worth(self.levels, other.levels))
            .then_with(|| other.badness.cmp(&self.badness))
            .then_with(|| self.due.is_none().cmp(&other.due.is_none()))
            .then_with(|| self.due.cmp(&other.due))
    }
}

/// The improvements of an audit by [rank](Rank::compare), then in the order they were written in.
pub fn by_priority<'a>(audit: &'a Audit, walk: &Walk) -> Vec<&'a Improvement> {
    let mut list: Vec<(&Improvement, Rank)> =
        audit.improvements.iter().map(|one| (one, Rank::of(one, audit, walk))).collect();
    list.sort_by(|(_, a), (_, b)| a.compare(b));
    list.into_iter().map(|(one, _)| one).collect()
}

/// Compares impact ÷ effort without dividing; the greater comes first.
fn worth(a: Option<(u8, u8)>, b: Option<(u8, u8)>) -> Ordering {
    match (a, b) {
        (Some((impact_a, effort_a)), Some((impact_b, effort_b))) => {
            (u16::from(impact_b) * u16::from(effort_a)).cmp(&(u16::from(impact_a) * u16::from(effort_b)))
        }
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
