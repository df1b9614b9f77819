//! The numbers of one audit side by side: the parts give the whole.

use proptest::prelude::*;
use touchpoint::domain::catalogue::Class;
use touchpoint::domain::results::STANDOUTS;
use touchpoint::domain::score::score;
use touchpoint::domain::{Counts, Group, Heading, Item, Order, Results, Walk};

use crate::any::{catalogue, draft};

fn sum<'a>(groups: impl IntoIterator<Item = &'a Group>) -> Counts {
    groups.into_iter().fold(Counts::default(), |sum, group| {
        let counts = group.score.counts;
        Counts {
            bad: sum.bad + counts.bad,
            ok: sum.ok + counts.ok,
            wow: sum.wow + counts.wow,
            na: sum.na + counts.na,
            unchecked: sum.unchecked + counts.unchecked,
            unrated: sum.unrated + counts.unrated,
        }
    })
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn classes_and_zones_each_give_the_whole(catalogue in catalogue(), audit in draft()) {
        let results = Results::of(&catalogue, &audit);
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        let own: Vec<Item> = walk.items.iter().filter(|item| item.audience == results.audience).cloned().collect();
        let whole = score(&own, &audit, catalogue.scoring);
        prop_assert_eq!(&results.overall, &whole);
        prop_assert_eq!(sum(&results.classes), whole.counts);
        if catalogue.zones.is_empty() {
            prop_assert!(results.zones.is_empty());
        } else {
            prop_assert_eq!(sum(&results.zones), whole.counts);
        }
        let weighted: f64 = results.classes.iter().map(|class| class.score.weighted_sum()).sum();
        prop_assert!((weighted - whole.weighted_sum()).abs() < 1e-9, "a touchpoint has one class");
        for class in &results.classes {
            let Heading::Class(of) = class.heading else { panic!("{:?}", class.heading) };
            let items = own.iter().filter(|item| item.touchpoint.class == of);
            prop_assert_eq!(&class.score, &score(items, &audit, catalogue.scoring));
        }
    }

    #[test]
    fn people_are_listed_where_they_have_names_and_without_what_is_sensitive(catalogue in catalogue(), audit in draft()) {
        let results = Results::of(&catalogue, &audit);
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        let named = |class: Class| audit.subjects.iter().any(|subject| subject.class == class);
        for group in &results.subjects {
            let (class, id) = match &group.heading {
                Heading::Subject(subject) => (subject.class, Some(&subject.id)),
                Heading::Unnamed(class) => (*class, None),
                other => panic!("{other:?}"),
            };
            prop_assert!(named(class));
            let own = walk.items.iter().filter(|item| item.audience == results.audience);
            let items = own.filter(|item| {
                item.touchpoint.class == class && item.id.subject.as_ref() == id && !item.touchpoint.sensitive
            });
            prop_assert_eq!(&group.score, &score(items, &audit, catalogue.scoring));
        }
        let own = walk.sections.iter().filter(|section| section.audience == results.audience);
        let rated = own.filter(|section| !matches!(section.heading, Heading::Class(_)));
        prop_assert_eq!(results.subjects.len(), rated.count());
    }

    #[test]
    fn the_worst_and_the_best_are_few_in_order_and_never_the_same(catalogue in catalogue(), audit in draft()) {
        let results = Results::of(&catalogue, &audit);
        let ok = catalogue.scoring.ok;
        let (bad, good): (Vec<_>, Vec<_>) = results.overall.terms.iter().partition(|term| term.value <= ok);
        prop_assert_eq!(results.worst.len(), bad.len().min(STANDOUTS));
        prop_assert_eq!(results.best.len(), good.len().min(STANDOUTS));
        prop_assert!(results.worst.is_sorted_by(|a, b| (a.value, b.touchpoint.weight) <= (b.value, a.touchpoint.weight)));
        prop_assert!(results.best.is_sorted_by(|a, b| (b.value, b.touchpoint.weight) <= (a.value, a.touchpoint.weight)));
        for (shown, all) in [(&results.worst, &bad), (&results.best, &good)] {
            prop_assert!(shown.iter().all(|term| all.contains(&term)));
            let left_out = all.iter().filter(|term| !shown.contains(term));
            for (out, last) in left_out.filter_map(|out| shown.last().map(|last| (out, last))) {
                let beyond = if last.value <= ok { out.value >= last.value } else { out.value <= last.value };
                prop_assert!(beyond);
            }
        }
    }
}
