//! The customer's path, against the results and against an earlier audit counted by hand.

use std::sync::Arc;

use proptest::prelude::*;
use touchpoint::domain::path::{Earlier, Rules};
use touchpoint::domain::score::score;
use touchpoint::domain::{Catalogue, Heading, Item, Order, Path, Results, Walk};

use crate::any::{catalogue, draft, lens};

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn stages_are_those_of_the_results_and_touchpoints_fill_them(
        catalogue in catalogue(), audit in draft(), lens in lens()
    ) {
        let path = Path::new(&catalogue, &audit, lens, None);
        let results = Results::through(&catalogue, &audit, lens);
        prop_assert_eq!(path.audience, results.audience);
        let staged = results.stages.iter().filter(|group| group.heading != Heading::NoStage);
        let staged: Vec<_> = staged.map(|group| (group.heading.clone(), group.score.clone())).collect();
        let steps: Vec<_> = path.steps.iter().map(|step| (Heading::Stage(step.stage), step.score.clone())).collect();
        prop_assert_eq!(steps, staged);
        prop_assert!(path.steps.is_sorted_by_key(|step| step.stage));
        prop_assert!(path.before.is_none() && path.steps.iter().all(|step| step.before.is_none()));
        let all = path.steps.iter().flat_map(|step| &step.contacts).chain(&path.aside);
        let items: usize = all.clone().map(|contact| contact.items.len()).sum();
        prop_assert_eq!(items, results.overall.counts.all(), "every item is met once");
        for contact in all {
            let term = results.overall.terms.iter().find(|term| term.touchpoint.id == contact.touchpoint.id);
            prop_assert_eq!(contact.value, term.map(|term| term.value));
            prop_assert_eq!(contact.counts.all(), contact.items.len());
        }
    }

    #[test]
    fn the_worst_is_the_lowest_and_the_last_is_met(catalogue in catalogue(), audit in draft()) {
        let path = Path::new(&catalogue, &audit, touchpoint::domain::Lens::default(), None);
        let on_path: Vec<_> = path.steps.iter().flat_map(|step| &step.contacts).collect();
        let lowest = on_path.iter().filter_map(|contact| contact.value).min_by(f64::total_cmp);
        let ok = catalogue.scoring.ok;
        prop_assert_eq!(path.worst.as_ref().and_then(|worst| worst.value), lowest.filter(|value| *value <= ok));
        if let Some(worst) = &path.worst {
            let equal = on_path.iter().filter(|contact| contact.value == worst.value);
            prop_assert_eq!(equal.map(|one| one.touchpoint.weight).max(), Some(worst.touchpoint.weight));
        }
        let met: Vec<_> = on_path.iter().filter(|contact| contact.counts.all() > contact.counts.na).collect();
        prop_assert_eq!(path.last.as_ref(), met.last().map(|contact| **contact));
    }

    #[test]
    fn an_earlier_audit_counts_by_touchpoint_for_the_stages_of_now(
        now in (catalogue(), draft()), then in (catalogue(), draft()), lens in lens()
    ) {
        let ((catalogue, audit), (other, before)) = (now, then);
        let earlier = Earlier { audit: before, catalogue: Arc::new(other) };
        let path = Path::new(&catalogue, &audit, lens, Some(&earlier));
        let walk = Walk::new(&earlier.catalogue, &earlier.audit, Order::Class);
        for step in &path.steps {
            let ids: Vec<_> = step.contacts.iter().map(|contact| contact.touchpoint.id.clone()).collect();
            let items: Vec<&Item> = walk.items.iter().filter(|item| ids.contains(&item.touchpoint.id)).collect();
            let by_hand = score(items.iter().copied(), &earlier.audit, earlier.catalogue.scoring);
            prop_assert_eq!(step.before.is_some(), !items.is_empty());
            if let Some(then) = &step.before {
                prop_assert_eq!(then.counts, by_hand.counts);
                let close = match (then.index(), by_hand.index()) {
                    (Some(a), Some(b)) => (a - b).abs() < 1e-9,
                    (a, b) => a == b,
                };
                prop_assert!(close);
            }
        }
        if let Some(before) = &path.before {
            let alike = earlier.catalogue.scoring == catalogue.scoring;
            prop_assert_eq!(before.rules, if alike { Rules::Same } else { Rules::Other });
        }
        let alone = Path::new(&catalogue, &audit, lens, None);
        prop_assert_eq!(path.whole, alone.whole, "nothing of it gets into the numbers of now");
    }
}

#[test]
fn a_touchpoint_that_was_renamed_is_compared_with_what_it_was_called() {
    let renamed = |id: &str, formerly: &[&str]| {
        let mut one = crate::any::named(id, "Queue");
        one.stage = Some(touchpoint::domain::catalogue::Stage::Buy);
        one.formerly = formerly.iter().map(|id| touchpoint::domain::TouchpointId::new(*id)).collect();
        Catalogue { touchpoints: vec![Arc::new(one)], ..crate::any::small() }
    };
    let mut before = crate::any::start();
    let item = touchpoint::domain::ItemId::parse("business.line");
    let rate =
        touchpoint::domain::Change::Rate { item, verdict: Some(touchpoint::domain::Verdict::Wow), at: None };
    before.apply(&rate, crate::any::now()).unwrap();
    let earlier = Earlier { audit: before, catalogue: Arc::new(renamed("business.line", &[])) };
    let now = renamed("business.queue", &["business.line"]);
    let path = Path::new(&now, &crate::any::start(), touchpoint::domain::Lens::default(), Some(&earlier));
    assert_eq!(path.steps[0].before.as_ref().and_then(touchpoint::domain::Score::index), Some(100.0));
}
