//! Every change can be taken back, and what lies between two audits can be said in changes.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use touchpoint::domain::diff::diff;
use touchpoint::domain::{Audit, Change, ItemId, Moment, Rating, Refused, Verdict};

use crate::any::{audit, now, start};
use crate::edits::{change, fits};

fn later() -> Moment {
    Moment { seconds: now().seconds + 100_000, ..now() }
}

/// Lists without the order in which they were written, which no change can alter.
fn unordered(mut audit: Audit) -> Audit {
    audit.subjects.sort_by(|a, b| a.id.cmp(&b.id));
    audit.added.sort_by(|a, b| a.id.cmp(&b.id));
    audit.improvements.sort_by(|a, b| a.id.cmp(&b.id));
    audit.answers.sort_by(|a, b| a.id.cmp(&b.id));
    audit
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn a_change_and_its_inverse_leave_the_audit_as_it_was(before in audit(), change in change()) {
        prop_assume!(fits(&before, &change));
        let mut audit = before.clone();
        if let Ok(inverse) = audit.apply(&change, now()) {
            let changed = audit.clone();
            let again = audit.apply(&inverse, later()).expect("an inverse is never refused");
            prop_assert_eq!(&audit, &before);
            audit.apply(&again, later()).expect("nor is the inverse of an inverse");
            prop_assert_eq!(audit, changed);
        } else {
            prop_assert_eq!(audit, before);
        }
    }

    #[test]
    fn what_an_audit_already_says_changes_nothing(before in audit(), change in change()) {
        let mut audit = before.clone();
        // A verdict that is given again is news of its time alone, which is not worth a line of the journal.
        let timeless = |mut audit: Audit| {
            audit.ratings.values_mut().for_each(|rating| rating.at = None);
            audit
        };
        if before.already(&change) && audit.apply(&change, later()).is_ok() {
            prop_assert_eq!(timeless(audit), timeless(before));
        }
    }

    #[test]
    fn the_difference_leads_from_one_audit_to_the_other(from in audit(), to in audit()) {
        let mut one_by_one = from.clone();
        let changes = diff(&from, &to);
        for change in &changes {
            let done = one_by_one.apply(change, later());
            prop_assert!(done.is_ok(), "{:?}: {:?}", change, done);
        }
        prop_assert_eq!(unordered(one_by_one), unordered(to.clone()));
        let mut at_once = from.clone();
        let inverse = at_once.apply(&Change::All(changes), later()).unwrap();
        prop_assert_eq!(unordered(at_once.clone()), unordered(to.clone()));
        at_once.apply(&inverse, later()).unwrap();
        prop_assert_eq!(at_once, from);
        prop_assert_eq!(diff(&to, &to), vec![]);
    }
}

/// The kind of a change; a new one has to be named here, and so to be made above.
fn kind(change: &Change) -> &'static str {
    match change {
        Change::Header(_) => "header",
        Change::Fact(..) => "fact",
        Change::AddSubject(..) => "add subject",
        Change::RenameSubject(..) => "rename subject",
        Change::RemoveSubject(_) => "remove subject",
        Change::AddTouchpoint(..) => "add touchpoint",
        Change::RenameTouchpoint(..) => "rename touchpoint",
        Change::RemoveTouchpoint(_) => "remove touchpoint",
        Change::Rate { .. } => "rate",
        Change::RateUndated(..) => "rate undated",
        Change::Note(..) => "note",
        Change::Internal(..) => "internal",
        Change::AddImprovement(..) => "add improvement",
        Change::EditImprovement(..) => "edit improvement",
        Change::RemoveImprovement(_) => "remove improvement",
        Change::AddAnswer(..) => "add answer",
        Change::EditAnswer(..) => "edit answer",
        Change::RemoveAnswer(_) => "remove answer",
        Change::Finish(_) => "finish",
        Change::Reopen(_) => "reopen",
        Change::Restore(_) => "restore",
        Change::Upgrade(_) => "upgrade",
        Change::All(_) => "all",
    }
}

#[test]
fn the_changes_made_here_are_of_every_kind_and_are_made_and_refused() {
    let mut runner = TestRunner::deterministic();
    let (mut made, mut refused) = (BTreeMap::<_, usize>::new(), BTreeMap::<_, usize>::new());
    for _ in 0..2500 {
        let mut audit = audit().new_tree(&mut runner).unwrap().current();
        let change = change().new_tree(&mut runner).unwrap().current();
        if !fits(&audit, &change) {
            continue;
        }
        let done = audit.apply(&change, now());
        let kinds = if done.is_ok() { &mut made } else { &mut refused };
        *kinds.entry(kind(&change)).or_default() += 1;
    }
    assert_eq!(made.len(), 23, "{made:?}");
    // Only `restore` fits everywhere.
    assert_eq!(refused.len(), 22, "{refused:?}");
}

#[test]
fn a_verdict_without_a_time_comes_back_without_one() {
    let item = ItemId::parse("business.queue");
    let mut audit = start();
    let undated = Rating { verdict: Some(Verdict::Ok), ..Rating::default() };
    audit.ratings.insert(item.clone(), undated.clone());
    let rate = Change::Rate { item: item.clone(), verdict: Some(Verdict::Bad), at: None };
    let inverse = audit.apply(&rate, now()).unwrap();
    assert_eq!(audit.ratings[&item].at, Some(now()));
    audit.apply(&inverse, later()).unwrap();
    assert_eq!(audit.ratings[&item], undated);
}

#[test]
fn an_improvement_mends_no_item_of_somebody_who_is_not_there() {
    use touchpoint::domain::improvement::{Improvement, Kind};
    use touchpoint::domain::{ImprovementEdit, ImprovementId, SubjectId};
    let id = ImprovementId::new("i-1");
    let mut audit = start();
    let new = Improvement::new(id.clone(), Kind::Improve, "Smile", Vec::new());
    audit.apply(&Change::AddImprovement(new, None), now()).unwrap();
    let items = ImprovementEdit::Items(vec![ItemId::parse("employee.smile@e-1")]);
    let refused = audit.apply(&Change::EditImprovement(id, items), now());
    assert_eq!(refused, Err(Refused::NoSubject(SubjectId::new("e-1"))));
}

#[test]
fn of_several_changes_all_are_made_or_none() {
    let mut audit = start();
    let before = audit.clone();
    let fits = Change::Note(ItemId::parse("business.queue"), "Seven people".to_owned());
    let finish = Change::Finish("closing time".to_owned());
    let late = Change::Note(ItemId::parse("business.queue"), "Eight".to_owned());
    let refused = audit.apply(&Change::All(vec![fits.clone(), finish.clone(), late]), now());
    assert_eq!((refused, &audit), (Err(Refused::Finished), &before));
    audit.apply(&Change::All(vec![fits, finish]), now()).unwrap();
    assert!(audit.is_finished() && audit.note(&ItemId::parse("business.queue")) == "Seven people");
}
