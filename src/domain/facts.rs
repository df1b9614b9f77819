//! Facts of a site: answers, given once, that say what cannot be met there at all.
//!
//! A “no” sets what needs the thing to not applicable, as ordinary verdicts beside the answer in one change, and never
//! over a verdict that is already there. Taking the “no” back takes back those verdicts that say nothing else.

use std::collections::{BTreeMap, BTreeSet};

use super::audit::{Audit, Rating};
use super::catalogue::{Catalogue, Class, Fact, Touchpoint};
use super::change::Change;
use super::ids::{FactId, ItemId};
use super::time::Moment;
use super::verdict::Verdict;
use super::walk::{Order, Walk};

/// The questions that something hangs on, in the order of the catalogue.
pub fn asked(catalogue: &Catalogue) -> impl Iterator<Item = &Fact> {
    catalogue.facts.iter().filter(|fact| needing(catalogue, &fact.id) > 0)
}

/// How many touchpoints need a thing.
pub fn needing(catalogue: &Catalogue, fact: &FactId) -> usize {
    catalogue.touchpoints.iter().filter(|touchpoint| touchpoint.needs.contains(fact)).count()
}

/// The change with the verdicts that it entails by the facts of the site: after an answer, and for items that it
/// brings in. A change that will be refused comes back as it is.
pub fn entailed(catalogue: &Catalogue, audit: &Audit, change: Change, now: Moment) -> Change {
    entailed_by_upgrade([catalogue, catalogue], audit, change, now)
}

/// As [`entailed`], for a change that puts the second catalogue in the place of the first.
pub fn entailed_by_upgrade(
    [old, new]: [&Catalogue; 2],
    audit: &Audit,
    change: Change,
    now: Moment,
) -> Change {
    let mut after = audit.clone();
    if after.apply(&change, now).is_err() {
        return change;
    }
    let known = Walk::new(old, audit, Order::Class).items.into_iter().map(|item| item.id).collect();
    let verdicts = verdicts(new, audit, &after, &known);
    if verdicts.is_empty() {
        return change;
    }
    let changes = match change {
        Change::All(changes) => changes,
        one => vec![one],
    };
    Change::All(changes.into_iter().chain(verdicts).collect())
}

/// What changes for the items of the catalogue; those that are not among the known ones have just come in.
fn verdicts(catalogue: &Catalogue, before: &Audit, after: &Audit, known: &BTreeSet<ItemId>) -> Vec<Change> {
    let rate = |item: &ItemId, verdict| Change::Rate { item: item.clone(), verdict, at: None };
    let superseded = superseded(catalogue, before, after);
    let mut changes: Vec<Change> = superseded.iter().map(|item| rate(item, None)).collect();
    for item in Walk::new(catalogue, after, Order::Class).items {
        if superseded.contains(&item.id) {
            continue;
        }
        let touchpoint = &item.touchpoint;
        let (was_out, is_out) = (rules_out(&before.facts, touchpoint), rules_out(&after.facts, touchpoint));
        let denied =
            |fact: &FactId| after.facts.get(fact) == Some(&false) && before.facts.get(fact) != Some(&false);
        let concerned = touchpoint.needs.iter().any(denied) || !known.contains(&item.id);
        if is_out && concerned && after.verdict(&item.id).is_none() {
            changes.push(rate(&item.id, Some(Verdict::Na)));
        } else if was_out && !is_out && after.ratings.get(&item.id).is_some_and(says_only_na) {
            changes.push(rate(&item.id, None));
        }
    }
    changes
}

/// Whether an answer says that what a touchpoint needs is not there.
fn rules_out(facts: &BTreeMap<FactId, bool>, touchpoint: &Touchpoint) -> bool {
    touchpoint.needs.iter().any(|fact| facts.get(fact) == Some(&false))
}

fn says_only_na(rating: &Rating) -> bool {
    rating.verdict == Some(Verdict::Na) && rating.note.is_empty() && rating.internal.is_empty()
}

/// Items of an unnamed subject that only facts spoke of, once its class has got its first named one: they would keep
/// the unnamed one in sight.
fn superseded(catalogue: &Catalogue, before: &Audit, after: &Audit) -> BTreeSet<ItemId> {
    let named = |audit: &Audit, class| audit.subjects.iter().any(|subject| subject.class == class);
    let mut superseded = BTreeSet::new();
    for class in Class::ALL.iter().filter(|class| named(after, **class) && !named(before, **class)) {
        let of_class = |item: &&ItemId| item.subject.is_none() && item.touchpoint.class() == Some(*class);
        let mentioned: BTreeSet<&ItemId> = after.mentioned().filter(of_class).collect();
        let by_fact = |item: &&ItemId| {
            let touchpoint = catalogue.touchpoints.iter().find(|known| known.id == item.touchpoint);
            touchpoint.is_some_and(|touchpoint| rules_out(&after.facts, touchpoint))
                && after.ratings.get(*item).is_some_and(says_only_na)
        };
        if mentioned.iter().all(by_fact) {
            superseded.extend(mentioned.into_iter().cloned());
        }
    }
    superseded
}
