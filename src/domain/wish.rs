//! A wish becomes an improvement.

use super::answer::{Answer, AnswerEdit};
use super::audit::Audit;
use super::change::Change;
use super::ids::{ImprovementId, ItemId};
use super::improvement::{Improvement, Kind};
use super::verdict::Verdict;
use super::walk::Walk;

/// The improvement that an answer's wish became, if it still stands.
pub fn improvement_of<'a>(audit: &'a Audit, answer: &Answer) -> Option<&'a Improvement> {
    answer.improvement.as_ref().and_then(|id| audit.improvement(id))
}

/// Writes the wish (the reason where there is none) down as an improvement of what the answer speaks of, and notes in
/// the answer which one; one change, so that undo takes back both. `None` if the answer says nothing.
pub fn plan(audit: &Audit, walk: &Walk, answer: &Answer, id: ImprovementId) -> Option<Change> {
    let mended = answer.touchpoints.iter().flat_map(|touchpoint| {
        let of = walk.items.iter().filter(move |item| item.touchpoint.id == *touchpoint);
        worst(audit, of.map(|item| &item.id).collect())
    });
    let improvement = Improvement::new(id.clone(), Kind::Improve, answer.asks()?, mended.collect());
    let linked = Change::EditAnswer(answer.id.clone(), AnswerEdit::Improvement(Some(id)));
    Some(Change::All(vec![Change::AddImprovement(improvement, None), linked]))
}

/// Of the same touchpoint on several subjects, those that need mending most: the bad ones, else the ok ones, else all.
fn worst(audit: &Audit, items: Vec<&ItemId>) -> Vec<ItemId> {
    let with = |verdict| items.iter().filter(move |item| audit.verdict(item) == Some(verdict));
    for verdict in [Verdict::Bad, Verdict::Ok] {
        let found: Vec<ItemId> = with(verdict).map(|item| (*item).clone()).collect();
        if !found.is_empty() {
            return found;
        }
    }
    items.into_iter().cloned().collect()
}
