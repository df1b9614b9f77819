//! One customer's eyes, against catalogues that were filtered by hand.

use proptest::prelude::*;
use touchpoint::domain::catalogue::{Audience, Motive, Segment};
use touchpoint::domain::score::{Counts, score};
use touchpoint::domain::{Audit, Catalogue, Improvement, Item, Lens, Order, Results, Touchpoint, Walk};

use crate::any::{catalogue, draft, improvement, lens, named, start};

/// The rule spelt out pair by pair: which kinds of customers are looking, which touchpoints they meet.
fn meets(looking: &str, made_for: &str) -> bool {
    match looking {
        "individual" => ["individual"].contains(&made_for),
        "organisation" => ["organisation", "industry", "intermediary", "public"].contains(&made_for),
        kind => made_for == kind || made_for == "organisation",
    }
}

fn shows(lens: Lens, touchpoint: &Touchpoint, audience: Audience) -> bool {
    let segment = match (lens.segment, touchpoint.segment) {
        (Some(looking), Some(made_for)) => meets(looking.key(), made_for.key()),
        _ => true,
    };
    let motive = lens.motive.is_none_or(|motive| touchpoint.motives.contains(&motive));
    segment && motive && lens.audience.is_none_or(|wanted| wanted == audience)
}

/// The catalogue without what the lens does not see.
fn filtered(catalogue: &Catalogue, lens: Lens) -> Catalogue {
    let keep =
        |touchpoint: &Touchpoint| shows(lens, touchpoint, touchpoint.audience.unwrap_or(catalogue.audience));
    let mut seen = catalogue.clone();
    seen.touchpoints.retain(|touchpoint| keep(touchpoint));
    seen
}

/// An audit without touchpoints of its own: those cannot be filtered in a catalogue.
fn plain(audit: Audit) -> Audit {
    Audit { added: Vec::new(), ..audit }
}

fn add(a: Counts, b: Counts) -> Counts {
    Counts {
        bad: a.bad + b.bad,
        ok: a.ok + b.ok,
        wow: a.wow + b.wow,
        na: a.na + b.na,
        unchecked: a.unchecked + b.unchecked,
        unrated: a.unrated + b.unrated,
    }
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn the_empty_lens_sees_everything(catalogue in catalogue(), audit in draft()) {
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        prop_assert!(walk.items.iter().all(|item| Lens::default().sees(item)));
        let (main, _) = Results::each(&catalogue, &audit, Lens::default());
        prop_assert_eq!(main, Results::of(&catalogue, &audit));
    }

    #[test]
    fn a_lens_sees_what_the_rule_says_and_its_parts_agree(catalogue in catalogue(), audit in draft(), lens in lens()) {
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        for item in &walk.items {
            prop_assert_eq!(lens.sees(item), shows(lens, &item.touchpoint, item.audience));
            let each = [
                Lens { audience: lens.audience, ..Lens::default() },
                Lens { segment: lens.segment, ..Lens::default() },
                Lens { motive: lens.motive, ..Lens::default() },
            ];
            prop_assert_eq!(lens.sees(item), each.iter().all(|one| one.sees(item)));
        }
    }

    #[test]
    fn numbers_under_a_lens_are_those_of_a_catalogue_filtered_by_hand(
        catalogue in catalogue(), audit in draft(), lens in lens()
    ) {
        let audit = plain(audit);
        let (main, others) = Results::each(&catalogue, &audit, lens);
        let by_hand = Results::each(&filtered(&catalogue, lens), &audit, Lens::default());
        let by_hand: Vec<Results> = std::iter::once(by_hand.0).chain(by_hand.1).collect();
        let whole = Results::of(&catalogue, &audit).audience;
        prop_assert_eq!(main.audience, lens.audience.unwrap_or(whole), "no motive moves the index to somebody else");
        let seen = std::iter::once(&main).chain(&others).filter(|one| one.overall.counts.all() > 0);
        let by_hand = by_hand.iter().filter(|one| one.overall.counts.all() > 0);
        prop_assert_eq!(seen.collect::<Vec<_>>(), by_hand.collect::<Vec<_>>());
    }

    #[test]
    fn audiences_are_never_pooled_and_together_are_all_that_is_seen(
        catalogue in catalogue(), audit in draft(), lens in lens()
    ) {
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        let seen: Vec<Item> = walk.items.iter().filter(|item| lens.sees(item)).cloned().collect();
        let (main, others) = Results::each(&catalogue, &audit, lens);
        let all = std::iter::once(&main).chain(&others);
        let sum = all.clone().fold(Counts::default(), |sum, one| add(sum, one.overall.counts));
        prop_assert_eq!(sum, score(&seen, &audit, catalogue.scoring).counts);
        for one in all.clone() {
            let own: Vec<&Item> = seen.iter().filter(|item| item.audience == one.audience).collect();
            prop_assert_eq!(&one.overall, &score(own, &audit, catalogue.scoring));
            prop_assert!(one.overall.terms.iter().all(|term| catalogue.audience_of(&term.touchpoint) == one.audience));
        }
        let order: Vec<Audience> = all.map(|one| one.audience).collect();
        prop_assert!(order.is_sorted(), "customers before staff before the company itself");
    }

    #[test]
    fn rating_through_a_lens_is_rating(catalogue in catalogue(), audit in draft(), lens in lens()) {
        let before = Walk::new(&catalogue, &start(), Order::Class);
        let after = Walk::new(&catalogue, &audit, Order::Class);
        for item in before.items.iter().filter(|item| after.position(&item.id).is_some()) {
            let now = &after.items[after.position(&item.id).unwrap()];
            prop_assert_eq!(lens.sees(item), lens.sees(now), "no verdict moves a touchpoint out of sight");
        }
    }

    #[test]
    fn an_improvement_is_kept_for_what_it_mends(catalogue in catalogue(), audit in draft(), one in improvement(), lens in lens()) {
        let walk = Walk::new(&catalogue, &audit, Order::Zone);
        let one = Improvement { items: one.items, ..one };
        let mends = walk.items.iter().any(|item| lens.sees(item) && one.items.contains(&item.id));
        prop_assert_eq!(lens.keeps(&one, &walk), lens.is_empty() || mends);
    }
}

#[test]
fn who_serves_nobody_in_particular_is_seen_by_every_customer_and_no_motive() {
    let plain = named("business.queue", "Queue");
    let by = |segment, motive| Lens { segment, motive, audience: None };
    for segment in Segment::ALL {
        assert!(by(Some(*segment), None).shows(&plain, Audience::Customers));
    }
    for motive in Motive::ALL {
        assert!(!by(None, Some(*motive)).shows(&plain, Audience::Customers));
    }
}
