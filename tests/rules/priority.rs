//! Which improvement first.

use std::cmp::{Ordering, Reverse};

use proptest::prelude::*;
use touchpoint::domain::improvement::{Improvement, Kind, Status};
use touchpoint::domain::priority::{Box, Rank, badness, box_of, by_priority};
use touchpoint::domain::{
    Audit, Catalogue, Change, Date, ImprovementId, ItemId, Order, Subject, SubjectId, Verdict, Walk,
};

use crate::any::{audit, catalogue, named, now, start};

fn improvement(id: &str, impact: u8, effort: u8, items: &[&str]) -> Improvement {
    let items = items.iter().map(|item| ItemId::parse(item)).collect();
    let levels = (Some(impact).filter(|level| *level > 0), Some(effort).filter(|level| *level > 0));
    let new = Improvement::new(ImprovementId::new(id), Kind::Improve, id, items);
    Improvement { impact: levels.0, effort: levels.1, ..new }
}

/// A queue of weight 2, a sign of weight 1, and the smiles of three employees.
fn shop() -> (Catalogue, Audit) {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let catalogue = proptest::strategy::ValueTree::current(&catalogue().new_tree(&mut runner).unwrap());
    let weighted = |id: &str, weight| touchpoint::domain::Touchpoint { weight, ..named(id, id) }.into();
    let touchpoints =
        vec![weighted("business.queue", 2), weighted("business.sign", 1), weighted("employee.smile", 1)];
    let mut audit = start();
    for id in ["e-1", "e-2", "e-3"] {
        let subject = Subject {
            id: SubjectId::new(id),
            class: touchpoint::domain::catalogue::Class::Employee,
            name: id.to_owned(),
        };
        audit.apply(&Change::AddSubject(subject, None), now()).unwrap();
    }
    for item in
        ["business.queue", "business.sign", "employee.smile@e-1", "employee.smile@e-2", "employee.smile@e-3"]
    {
        let rate = Change::Rate { item: ItemId::parse(item), verdict: Some(Verdict::Bad), at: None };
        audit.apply(&rate, now()).unwrap();
    }
    (Catalogue { touchpoints, ..catalogue }, audit)
}

/// The ids in order of priority of improvements written in this order.
fn order(written: Vec<Improvement>) -> Vec<String> {
    let (catalogue, mut audit) = shop();
    audit.improvements = written;
    let walk = Walk::new(&catalogue, &audit, Order::Class);
    by_priority(&audit, &walk).into_iter().map(|one| one.id.to_string()).collect()
}

#[test]
fn impact_over_effort_decides() {
    let levels = [(1, 3), (1, 2), (2, 3), (1, 1), (3, 2), (2, 1), (3, 1)];
    let written = levels.iter().map(|(i, e)| improvement(&format!("{i}-{e}"), *i, *e, &[])).collect();
    assert_eq!(order(written), ["3-1", "2-1", "3-2", "1-1", "2-3", "1-2", "1-3"]);
}

#[test]
fn ties_go_by_weight_and_places_where_it_is_bad() {
    let smiles = ["employee.smile@e-1", "employee.smile@e-2", "employee.smile@e-3"];
    let written = vec![
        improvement("nowhere", 2, 2, &["business.elsewhere"]),
        improvement("sign", 3, 3, &["business.sign"]),
        improvement("queue", 1, 1, &["business.queue"]),
        improvement("smiles", 2, 2, &smiles),
    ];
    assert_eq!(order(written), ["smiles", "queue", "sign", "nowhere"]);
}

#[test]
fn then_what_is_due_first_and_then_what_was_written_first() {
    let due = |id: &str, day: Option<u32>| Improvement {
        due: day.and_then(|day| Date::new(2026, 12, day)),
        ..improvement(id, 2, 1, &[])
    };
    let written = vec![due("never", None), due("late", Some(15)), due("b", Some(1)), due("a", Some(1))];
    assert_eq!(order(written), ["b", "a", "late", "never"]);
}

#[test]
fn what_is_done_or_unknown_comes_last() {
    let status = |status, one| Improvement { status, ..one };
    let written = vec![
        status(Status::Done, improvement("done", 3, 1, &["business.queue"])),
        improvement("half", 3, 0, &["business.queue"]),
        status(Status::Dropped, improvement("dropped", 3, 1, &["business.queue"])),
        status(Status::Doing, improvement("doing", 1, 3, &[])),
    ];
    assert_eq!(order(written), ["doing", "half", "done", "dropped"]);
}

#[test]
fn boxes() {
    for (impact, effort, expected) in [
        (3, 1, Some(Box::QuickWin)),
        (2, 1, Some(Box::QuickWin)),
        (2, 2, Some(Box::BigProject)),
        (3, 3, Some(Box::BigProject)),
        (1, 1, Some(Box::FillIn)),
        (1, 2, Some(Box::Leave)),
        (1, 3, Some(Box::Leave)),
        (3, 0, None),
        (0, 1, None),
    ] {
        assert_eq!(box_of(&improvement("i-1", impact, effort, &[])), expected, "{impact}/{effort}");
    }
}

/// The same order by a sort key of numbers: thirty-sixths of impact ÷ effort are whole.
fn key(one: &Improvement, audit: &Audit, walk: &Walk) -> impl Ord + std::fmt::Debug {
    let worth = one.impact.zip(one.effort).map(|(impact, effort)| 36 * u32::from(impact) / u32::from(effort));
    let bad: u32 = one
        .items
        .iter()
        .filter(|item| audit.verdict(item) == Some(Verdict::Bad))
        .map(|item| {
            let known = walk.items.iter().find(|known| known.touchpoint.id == item.touchpoint);
            known.map_or(1, |known| u32::from(known.touchpoint.weight))
        })
        .sum();
    (Reverse(one.is_pending()), Reverse(worth), Reverse(bad), one.due.map_or(i32::MAX, Date::days))
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn all_improvements_are_in_the_list_in_order(catalogue in catalogue(), audit in audit()) {
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        let sorted = by_priority(&audit, &walk);
        let mut expected: Vec<&Improvement> = audit.improvements.iter().collect();
        expected.sort_by_key(|one| key(one, &audit, &walk));
        prop_assert_eq!(&sorted, &expected);
        let by_zone = Walk::new(&catalogue, &audit, Order::Zone);
        prop_assert_eq!(by_priority(&audit, &by_zone), sorted, "the order of the walk has no say");
        for one in &audit.improvements {
            prop_assert_eq!(badness(one, &audit, &walk), badness(one, &audit, &by_zone));
        }
    }

    #[test]
    fn ranks_are_in_a_total_order(catalogue in catalogue(), audits in prop::collection::vec(audit(), 3)) {
        let ranks: Vec<Rank> = audits.iter().flat_map(|audit| {
            let walk = Walk::new(&catalogue, audit, Order::Class);
            audit.improvements.iter().map(|one| Rank::of(one, audit, &walk)).collect::<Vec<_>>()
        }).collect();
        for a in &ranks {
            prop_assert_eq!(a.compare(a), Ordering::Equal);
            for b in &ranks {
                prop_assert_eq!(a.compare(b), b.compare(a).reverse());
                for c in &ranks {
                    if a.compare(b) != Ordering::Greater && b.compare(c) != Ordering::Greater {
                        prop_assert_ne!(a.compare(c), Ordering::Greater);
                    }
                }
            }
        }
    }
}
