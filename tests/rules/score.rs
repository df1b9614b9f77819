//! Every number, computed a second time.

use std::collections::BTreeMap;

use proptest::prelude::*;
use touchpoint::domain::catalogue::Scoring;
use touchpoint::domain::score::score;
use touchpoint::domain::{
    Audit, Catalogue, Change, ItemId, Order, Score, Subject, SubjectId, TouchpointId, Verdict, Walk,
};

use crate::any::{catalogue, draft, named, now, start};
use crate::walk::items;

fn scored(catalogue: &Catalogue, audit: &Audit) -> Score {
    score(&Walk::new(catalogue, audit, Order::Class).items, audit, catalogue.scoring)
}

fn points(verdict: Verdict, rules: Scoring) -> Option<f64> {
    match verdict {
        Verdict::Bad => Some(rules.bad),
        Verdict::Ok => Some(rules.ok),
        Verdict::Wow => Some(rules.wow),
        Verdict::Na | Verdict::Unchecked => None,
    }
}

/// Numerator and denominator over touchpoints of weight × mean, both only where something is graded.
fn index(catalogue: &Catalogue, audit: &Audit, rules: Scoring) -> Option<f64> {
    let mut by_touchpoint: BTreeMap<TouchpointId, Vec<f64>> = BTreeMap::new();
    for item in items(catalogue, audit) {
        let verdict = audit.ratings.get(&item).and_then(|rating| rating.verdict);
        if let Some(points) = verdict.and_then(|verdict| points(verdict, rules)) {
            by_touchpoint.entry(item.touchpoint).or_default().push(points);
        }
    }
    let weight = |id: &TouchpointId| {
        let known = catalogue.touchpoints.iter().chain(&audit.added).find(|one| one.id == *id);
        f64::from(known.unwrap().weight)
    };
    let whole: f64 = by_touchpoint.keys().map(weight).sum();
    let mean = |values: &Vec<f64>| values.iter().sum::<f64>() / float(values.len());
    let parts = by_touchpoint.iter().map(|(id, values)| weight(id) / whole * mean(values));
    (!by_touchpoint.is_empty()).then(|| parts.sum())
}

fn float(count: usize) -> f64 {
    u32::try_from(count).unwrap().into()
}

fn alike(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// A number that can be shown: no NaN, not infinite, no −0.
fn sound(number: f64) -> bool {
    number.is_finite() && (number != 0.0 || number.is_sign_positive())
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn the_index_is_the_weighted_mean_over_touchpoints(catalogue in catalogue(), audit in draft()) {
        let score = scored(&catalogue, &audit);
        prop_assert!(alike(score.index(), index(&catalogue, &audit, catalogue.scoring)));
        let net = Scoring { bad: -100.0, ok: 0.0, wow: 100.0, ..Scoring::default() };
        prop_assert!(alike(score.net(), index(&catalogue, &audit, net)));
        if catalogue.scoring == Scoring::default() {
            prop_assert!(alike(score.net(), score.index().map(|index| 2.0 * index - 100.0)));
        }
        let mut ids: Vec<_> = score.terms.iter().map(|term| term.touchpoint.id.clone()).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), score.terms.len(), "a touchpoint is there twice");
        let rules = catalogue.scoring;
        prop_assert!(score.index().is_none_or(|index| (rules.bad..=rules.wow).contains(&index)));
        prop_assert!(score.net().is_none_or(|net| (-100.0..=100.0).contains(&net)));
        let all = [score.index(), score.net(), score.coverage(), Some(score.weighted_sum()), Some(score.weights())];
        prop_assert!(all.into_iter().flatten().chain(score.terms.iter().map(|term| term.value)).all(sound), "{:?}", all);
    }

    #[test]
    fn what_is_shown_behind_a_number_makes_it(catalogue in catalogue(), audit in draft()) {
        let score = scored(&catalogue, &audit);
        let sum: f64 = score.terms.iter().map(|term| f64::from(term.touchpoint.weight) * term.value).sum();
        prop_assert!((sum - score.weighted_sum()).abs() < 1e-9);
        prop_assert!(alike(score.index(), (!score.terms.is_empty()).then(|| sum / score.weights())));
        let behind: usize = score.terms.iter().map(|term| term.grades.len()).sum();
        prop_assert_eq!(behind, score.counts.graded());
        for (item, grade) in score.terms.iter().flat_map(|term| &term.grades) {
            prop_assert_eq!(audit.verdict(item), Some(Verdict::from(*grade)));
        }
    }

    #[test]
    fn counts_sum_and_give_the_coverage(catalogue in catalogue(), audit in draft()) {
        let score = scored(&catalogue, &audit);
        let items = items(&catalogue, &audit);
        let count = |wanted: Option<Verdict>| items.iter().filter(|item| audit.verdict(item) == wanted).count();
        let counted = Verdict::ALL.iter().map(|verdict| (verdict.key(), count(Some(*verdict))));
        let counted: Vec<_> = counted.chain([("unrated", count(None))]).collect();
        prop_assert_eq!(score.counts.each().to_vec(), counted);
        prop_assert_eq!(score.counts.each().iter().map(|(_, count)| count).sum::<usize>(), items.len());
        prop_assert_eq!(score.counts.all(), items.len());
        prop_assert_eq!(score.counts.rated(), items.len() - count(None));
        let graded = score.counts.graded();
        let open = count(None) + count(Some(Verdict::Unchecked));
        let covered = (graded + open > 0).then(|| float(graded) / float(graded + open));
        prop_assert!(alike(score.coverage(), covered));
        let too_little = covered.is_some_and(|covered| covered < catalogue.scoring.provisional_below);
        prop_assert_eq!(score.is_provisional(), too_little);
    }

    #[test]
    fn a_critical_bad_fails_and_leaves_the_number(catalogue in catalogue(), audit in draft()) {
        let mild = Catalogue { touchpoints: catalogue.touchpoints.iter().map(|one| {
            touchpoint::domain::Touchpoint { critical: false, ..(**one).clone() }.into()
        }).collect(), ..catalogue.clone() };
        let (score, without) = (scored(&catalogue, &audit), scored(&mild, &audit));
        prop_assert_eq!((score.index(), score.counts), (without.index(), without.counts));
        prop_assert!(without.failed.is_empty() && without.critical_unrated.is_empty());
        let critical = |item: &&ItemId| {
            catalogue.touchpoints.iter().any(|one| one.critical && one.id == item.touchpoint)
        };
        let sorted = |mut items: Vec<ItemId>| { items.sort(); items };
        let items = items(&catalogue, &audit);
        let with = |verdict| items.iter().filter(critical).filter(|item| audit.verdict(item) == verdict).cloned().collect::<Vec<_>>();
        prop_assert_eq!(sorted(score.failed), with(Some(Verdict::Bad)));
        prop_assert_eq!(sorted(score.critical_unrated), with(None));
    }

    #[test]
    fn not_applicable_is_out_of_everything(catalogue in catalogue(), audit in draft(), which in any::<prop::sample::Index>()) {
        let before = scored(&catalogue, &audit);
        let items: Vec<ItemId> = items(&catalogue, &audit).into_iter().collect();
        prop_assume!(!items.is_empty());
        let item = which.get(&items).clone();
        let old = audit.verdict(&item);
        let mut after = audit.clone();
        after.apply(&Change::Rate { item, verdict: Some(Verdict::Na), at: None }, now()).unwrap();
        let now = scored(&catalogue, &after);
        prop_assert_eq!(now.counts.all(), before.counts.all());
        if old.and_then(Verdict::grade).is_none() {
            prop_assert_eq!(now.index(), before.index());
        }
        if matches!(old, None | Some(Verdict::Unchecked)) {
            prop_assert!(now.coverage() >= before.coverage() || now.coverage().is_none());
            prop_assert_eq!(now.counts.graded(), before.counts.graded());
        }
    }
}

/// A catalogue of touchpoints with these weights, and an audit with these verdicts.
fn shop(touchpoints: &[(&str, u8)], verdicts: &[(&str, Verdict)]) -> (Catalogue, Audit) {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let any = proptest::strategy::ValueTree::current(&catalogue().new_tree(&mut runner).unwrap());
    let weighted = |(id, weight): &(&str, u8)| {
        touchpoint::domain::Touchpoint { weight: *weight, ..named(id, id) }.into()
    };
    let touchpoints = touchpoints.iter().map(weighted).collect();
    let mut audit = start();
    for (item, verdict) in verdicts {
        let item = ItemId::parse(item);
        if let Some(id) = &item.subject
            && audit.subject(id).is_none()
        {
            let class = item.touchpoint.class().unwrap();
            audit.subjects.push(Subject { id: id.clone(), class, name: id.to_string() });
        }
        audit.apply(&Change::Rate { item, verdict: Some(*verdict), at: None }, now()).unwrap();
    }
    (Catalogue { touchpoints, zones: Vec::new(), scoring: Scoring::default(), ..any }, audit)
}

#[test]
fn six_cashiers_do_not_drown_the_shop_sign() {
    let cashiers: Vec<String> = (1..=6).map(|number| format!("employee.smile@e-{number}")).collect();
    let mut verdicts = vec![("business.sign", Verdict::Wow)];
    verdicts.extend(cashiers.iter().map(|item| (item.as_str(), Verdict::Bad)));
    let (catalogue, audit) = shop(&[("business.sign", 1), ("employee.smile", 1)], &verdicts);
    assert_eq!(scored(&catalogue, &audit).index(), Some(50.0));
    assert_eq!(scored(&catalogue, &audit).counts.graded(), 7);
}

#[test]
fn weights_weigh_and_people_are_averaged() {
    let touchpoints = [("business.queue", 3), ("business.sign", 1), ("employee.smile", 2)];
    let verdicts = [
        ("business.queue", Verdict::Bad),
        ("business.sign", Verdict::Wow),
        ("employee.smile@e-1", Verdict::Ok),
        ("employee.smile@e-2", Verdict::Wow),
        ("employee.smile@e-3", Verdict::Na),
        ("employee.smile@e-4", Verdict::Unchecked),
    ];
    let (catalogue, audit) = shop(&touchpoints, &verdicts);
    let score = scored(&catalogue, &audit);
    // (3 × 0 + 1 × 100 + 2 × 75) ÷ 6
    assert!(alike(score.index(), Some(250.0 / 6.0)));
    assert!(alike(score.net(), Some(2.0 * 250.0 / 6.0 - 100.0)));
    assert_eq!(score.coverage(), Some(0.8));
    assert!(!score.is_provisional(), "80 % is enough");
    assert_eq!(score.scoring(), Scoring::default());
}

#[test]
fn a_fifth_that_is_missing_makes_it_provisional_only_below() {
    let touchpoints =
        [("business.queue", 1), ("business.sign", 1), ("product.bread", 1), ("service.name", 1)];
    let verdicts =
        [("business.queue", Verdict::Ok), ("business.sign", Verdict::Ok), ("product.bread", Verdict::Ok)];
    let (catalogue, audit) = shop(&touchpoints, &verdicts);
    let score = scored(&catalogue, &audit);
    assert_eq!((score.coverage(), score.is_provisional()), (Some(0.75), true));
    assert_eq!((score.index(), score.net()), (Some(50.0), Some(0.0)));
    assert!(sound(score.net().unwrap()));
}

#[test]
fn there_is_no_number_where_there_is_nothing_to_count() {
    for verdicts in [&[][..], &[("business.queue", Verdict::Na)], &[("business.queue", Verdict::Unchecked)]] {
        let (catalogue, audit) = shop(&[("business.queue", 5)], verdicts);
        let score = scored(&catalogue, &audit);
        assert_eq!((score.index(), score.net()), (None, None), "{verdicts:?}");
        assert!(sound(score.weighted_sum()) && sound(score.weights()));
    }
    let (catalogue, audit) = shop(&[("business.queue", 5)], &[("business.queue", Verdict::Na)]);
    let score = scored(&catalogue, &audit);
    assert_eq!((score.coverage(), score.is_provisional()), (None, false));
    assert!(audit.subject(&SubjectId::new("e-1")).is_none());
}
