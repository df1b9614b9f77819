//! What a finished audit would lack.

use proptest::prelude::*;
use touchpoint::domain::gaps::{Gap, gaps};
use touchpoint::domain::improvement::Status;
use touchpoint::domain::{Order, Verdict, Walk};

use crate::any::{catalogue, draft};

fn rank(gap: &Gap) -> u8 {
    match gap {
        Gap::CriticalUnrated(_) => 0,
        Gap::Unrated(_) => 1,
        Gap::BadWithoutNote(_) => 2,
        Gap::NoOwner(_) | Gap::NoDue(_) => 3,
    }
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn every_gap_is_named_once_the_gravest_first(catalogue in catalogue(), audit in draft()) {
        let walk = Walk::new(&catalogue, &audit, Order::Class);
        let found = gaps(&audit, &walk);
        prop_assert!(found.is_sorted_by_key(rank));
        let mut expected = 0;
        for item in &walk.items {
            let rating = audit.ratings.get(&item.id).cloned().unwrap_or_default();
            let gap = match rating.verdict {
                None if item.touchpoint.critical => Gap::CriticalUnrated(item.id.clone()),
                None => Gap::Unrated(item.id.clone()),
                Some(Verdict::Bad) if rating.note.trim().is_empty() => Gap::BadWithoutNote(item.id.clone()),
                Some(_) => continue,
            };
            expected += 1;
            prop_assert_eq!(found.iter().filter(|known| **known == gap).count(), 1);
        }
        for one in &audit.improvements {
            let pending = matches!(one.status, Status::Open | Status::Doing);
            for (lacks, gap) in [
                (one.owner.trim().is_empty(), Gap::NoOwner(one.id.clone())),
                (one.due.is_none(), Gap::NoDue(one.id.clone())),
            ] {
                expected += usize::from(pending && lacks);
                prop_assert_eq!(found.contains(&gap), pending && lacks);
            }
        }
        prop_assert_eq!(found.len(), expected);
        let of_rank = |wanted: u8| {
            let gaps = found.iter().filter(move |gap| rank(gap) == wanted);
            gaps.filter_map(|gap| match gap {
                Gap::CriticalUnrated(item) | Gap::Unrated(item) | Gap::BadWithoutNote(item) => walk.position(item),
                Gap::NoOwner(_) | Gap::NoDue(_) => None,
            }).collect::<Vec<_>>()
        };
        prop_assert!((0..3).all(|wanted| of_rank(wanted).is_sorted()), "not in walking order");
    }
}
