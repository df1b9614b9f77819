//! The improvements of several audits as one list.

use super::view::{ImprovementView, View};

/// What to do first on top, whichever audit it is of; what ranks alike stays in the order given.
pub fn plan(views: &[View]) -> Vec<(&View, &ImprovementView)> {
    let of = |view| -> Vec<(&View, &ImprovementView)> { each(view).collect() };
    let mut plan: Vec<_> = views.iter().flat_map(of).collect();
    plan.sort_by(|(_, a), (_, b)| a.rank.compare(&b.rank));
    plan
}

fn each(view: &View) -> impl Iterator<Item = (&View, &ImprovementView)> {
    view.improvements.iter().map(move |one| (view, one))
}
