//! Which improvement first: impact ÷ effort, ties by how much it is bad.

use std::cmp::Ordering;

use super::audit::Audit;
use super::improvement::Improvement;
use super::keyed;
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
    let (impact, effort) = (improvement.impact?, improvement.effort?);
    Some(match (impact >= 2, effort >= 2) {
        (true, false) => Box::QuickWin,
        (true, true) => Box::BigProject,
        (false, false) => Box::FillIn,
        (false, true) => Box::Leave,
    })
}

/// Weight × number of places where it is bad, over the improvement's items.
pub fn badness(improvement: &Improvement, audit: &Audit, walk: &Walk) -> u32 {
    let bad = improvement.items.iter().filter(|item| audit.verdict(item) == Some(Verdict::Bad));
    bad.map(|item| walk.touchpoint(&item.touchpoint).map_or(1, |touchpoint| u32::from(touchpoint.weight)))
        .sum()
}

/// The improvements of an audit, what to do first on top: pending before done, then impact ÷ effort (unknown
/// last), then badness, then due date, then the order they were written in.
pub fn by_priority<'a>(audit: &'a Audit, walk: &Walk) -> Vec<&'a Improvement> {
    let mut list: Vec<(&Improvement, u32)> =
        audit.improvements.iter().map(|one| (one, badness(one, audit, walk))).collect();
    list.sort_by(|(a, a_bad), (b, b_bad)| {
        b.is_pending()
            .cmp(&a.is_pending())
            .then_with(|| worth(a, b))
            .then_with(|| b_bad.cmp(a_bad))
            .then_with(|| a.due.is_none().cmp(&b.due.is_none()))
            .then_with(|| a.due.cmp(&b.due))
    });
    list.into_iter().map(|(one, _)| one).collect()
}

/// Compares impact ÷ effort without dividing; the greater comes first.
fn worth(a: &Improvement, b: &Improvement) -> Ordering {
    match (a.impact.zip(a.effort), b.impact.zip(b.effort)) {
        (Some((impact_a, effort_a)), Some((impact_b, effort_b))) => {
            (u16::from(impact_b) * u16::from(effort_a)).cmp(&(u16::from(impact_a) * u16::from(effort_b)))
        }
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
