//! Facts of a site: a “no” sets what is missing aside, and taking it back brings that and nothing else back.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use touchpoint::domain::catalogue::Class;
use touchpoint::domain::facts::{asked, entailed, entailed_by_upgrade, needing};
use touchpoint::domain::{
    Audit, Catalogue, CatalogueRef, Change, FactId, HeaderEdit, Item, ItemId, Order, Subject, SubjectId,
    Touchpoint, Upgrade, Verdict, Walk,
};

use crate::any::{FACTS, catalogue, draft, named, now, start};

fn answer(fact: &str, answer: Option<bool>) -> Change {
    Change::Fact(FactId::new(fact), answer)
}

/// The audit after a change with everything it entails, and the change that takes it back.
fn made(catalogue: &Catalogue, audit: &Audit, change: Change) -> (Audit, Change) {
    let mut after = audit.clone();
    let inverse = after.apply(&entailed(catalogue, audit, change, now()), now()).unwrap();
    (after, inverse)
}

fn needs(item: &Item, fact: &str) -> bool {
    item.touchpoint.needs.contains(&FactId::new(fact))
}

fn says_only_na(audit: &Audit, item: &ItemId) -> bool {
    audit.verdict(item) == Some(Verdict::Na)
        && audit.note(item).is_empty()
        && audit.ratings.get(item).is_some_and(|rating| rating.internal.is_empty())
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn a_no_gives_every_item_that_needs_it_a_verdict_and_changes_none(
        catalogue in catalogue(), audit in draft(), fact in select(FACTS.to_vec()),
    ) {
        prop_assume!(audit.facts.get(&FactId::new(fact)) != Some(&false));
        let (after, inverse) = made(&catalogue, &audit, answer(fact, Some(false)));
        for item in &Walk::new(&catalogue, &audit, Order::Class).items {
            match audit.verdict(&item.id) {
                Some(verdict) => prop_assert_eq!(after.verdict(&item.id), Some(verdict)),
                None if needs(item, fact) => prop_assert_eq!(after.verdict(&item.id), Some(Verdict::Na)),
                None => prop_assert_eq!(after.verdict(&item.id), None),
            }
            prop_assert_eq!(audit.note(&item.id), after.note(&item.id));
        }
        let mut undone = after;
        undone.apply(&inverse, now()).unwrap();
        prop_assert_eq!(undone, audit);
    }

    #[test]
    fn taking_a_no_back_brings_back_what_only_it_set_aside(
        catalogue in catalogue(), audit in draft(), fact in select(FACTS.to_vec()), back in select(vec![None, Some(true)]),
    ) {
        let (denied, _) = made(&catalogue, &audit, answer(fact, Some(false)));
        let (after, _) = made(&catalogue, &denied, answer(fact, back));
        for item in &Walk::new(&catalogue, &denied, Order::Class).items {
            let still = item.touchpoint.needs.iter().any(|need| after.facts.get(need) == Some(&false));
            if needs(item, fact) && !still && says_only_na(&denied, &item.id) {
                prop_assert_eq!(after.verdict(&item.id), None);
            } else {
                prop_assert_eq!(after.ratings.get(&item.id), denied.ratings.get(&item.id));
            }
        }
    }

    #[test]
    fn the_same_answer_again_changes_nothing(catalogue in catalogue(), audit in draft(), fact in select(FACTS.to_vec())) {
        let (once, _) = made(&catalogue, &audit, answer(fact, Some(false)));
        let again = entailed(&catalogue, &once, answer(fact, Some(false)), now());
        prop_assert!(once.already(&again));
    }
}

/// Two product touchpoints and one of the business; the bread needs a bakery, parking needs parking.
fn small() -> Catalogue {
    let mut runner = TestRunner::deterministic();
    let any = catalogue().new_tree(&mut runner).unwrap().current();
    let point = |id: &str, needs: &[&str]| {
        let needs = needs.iter().map(|need| FactId::new(*need)).collect();
        Arc::new(Touchpoint { needs, ..named(id, id) })
    };
    let secret =
        Touchpoint { sensitive: true, ..Touchpoint::clone(&point("employee.height", &["has_pool"])) };
    Catalogue {
        touchpoints: vec![
            point("business.sign", &["has_parking", "has_pool"]),
            point("product.bread", &["has_pool"]),
            point("product.pack", &[]),
            Arc::new(secret),
        ],
        ..any
    }
}

fn rated(audit: &Audit) -> Vec<String> {
    audit
        .ratings
        .iter()
        .map(|(item, rating)| format!("{item} {}", Verdict::state_key(rating.verdict)))
        .collect()
}

#[test]
fn only_questions_with_consequences_are_asked() {
    let mut catalogue = small();
    assert_eq!(asked(&catalogue).map(|fact| fact.id.as_str()).collect::<Vec<_>>(), FACTS);
    assert_eq!(needing(&catalogue, &FactId::new("has_pool")), 3);
    catalogue.touchpoints.truncate(0);
    assert_eq!(asked(&catalogue).count(), 0);
}

#[test]
fn an_item_with_two_reasons_stays_aside_until_both_are_gone() {
    let catalogue = small();
    let (audit, _) = made(&catalogue, &start(), answer("has_parking", Some(false)));
    let (audit, _) = made(&catalogue, &audit, answer("has_pool", Some(false)));
    assert_eq!(rated(&audit), ["business.sign na", "product.bread na"]);
    let (audit, _) = made(&catalogue, &audit, answer("has_parking", None));
    assert_eq!(rated(&audit), ["business.sign na", "product.bread na"]);
    let (audit, _) = made(&catalogue, &audit, answer("has_pool", Some(true)));
    assert_eq!(rated(&audit), [""; 0]);
}

#[test]
fn what_comes_later_is_set_aside_too_and_the_unnamed_one_does_not_stay_for_it() {
    let catalogue = small();
    let (audit, _) = made(&catalogue, &start(), answer("has_pool", Some(false)));
    let new = |id: &str| {
        Change::AddSubject(Subject { id: SubjectId::new(id), class: Class::Product, name: id.into() }, None)
    };
    let (first, inverse) = made(&catalogue, &audit, new("p-1"));
    assert_eq!(rated(&first), ["business.sign na", "product.bread@p-1 na"]);
    let (second, _) = made(&catalogue, &first, new("p-2"));
    assert_eq!(rated(&second), ["business.sign na", "product.bread@p-1 na", "product.bread@p-2 na"]);
    let mut undone = first;
    undone.apply(&inverse, now()).unwrap();
    assert_eq!(undone, audit);

    let mut spoken = audit;
    let item = ItemId::parse("product.pack");
    spoken.apply(&Change::Rate { item, verdict: Some(Verdict::Ok), at: None }, now()).unwrap();
    let (named, _) = made(&catalogue, &spoken, new("p-1"));
    assert!(rated(&named).contains(&"product.bread na".to_owned()), "somebody spoke of the unnamed one");
}

#[test]
fn sensitive_items_are_set_aside_when_they_are_switched_on() {
    let catalogue = small();
    let (audit, _) = made(&catalogue, &start(), Change::Header(HeaderEdit::Sensitive(false)));
    let (audit, _) = made(&catalogue, &audit, answer("has_pool", Some(false)));
    assert!(!rated(&audit).contains(&"employee.height na".to_owned()));
    let (audit, _) = made(&catalogue, &audit, Change::Header(HeaderEdit::Sensitive(true)));
    assert!(rated(&audit).contains(&"employee.height na".to_owned()));
}

#[test]
fn what_a_newer_catalogue_brings_is_set_aside_too() {
    let new = small();
    let mut old = new.clone();
    old.touchpoints.remove(1);
    let (audit, _) = made(&old, &start(), answer("has_pool", Some(false)));
    assert!(!rated(&audit).contains(&"product.bread na".to_owned()));
    let reference = CatalogueRef { revision: 2, ..audit.catalogue.clone() };
    let change = Change::Upgrade(Box::new(Upgrade::to(reference)));
    let mut after = audit.clone();
    after.apply(&entailed_by_upgrade([&old, &new], &audit, change, now()), now()).unwrap();
    assert!(rated(&after).contains(&"product.bread na".to_owned()));
}

#[test]
fn a_refused_change_entails_nothing() {
    let mut audit = start();
    audit.apply(&Change::Finish(String::new()), now()).unwrap();
    let change = answer("has_pool", Some(false));
    assert_eq!(entailed(&small(), &audit, change.clone(), now()), change);
}
