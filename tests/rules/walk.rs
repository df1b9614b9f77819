//! The items to rate, each exactly once, in either order.

use std::collections::BTreeSet;

use proptest::prelude::*;
use touchpoint::domain::catalogue::Class;
use touchpoint::domain::{Audit, Catalogue, Heading, ItemId, Order, SubjectId, TouchpointId, Walk};

use crate::any::{audit, catalogue};

/// Whom a class is rated on: its named subjects, and the unnamed one if there is no other or it was spoken of.
fn subjects(class: Class, audit: &Audit) -> Vec<Option<SubjectId>> {
    let mut subjects: Vec<_> =
        audit.subjects.iter().filter(|one| one.class == class).map(|one| Some(one.id.clone())).collect();
    let mended = audit.improvements.iter().flat_map(|one| one.items.iter());
    let spoken = audit.ratings.keys().chain(mended);
    let of_nobody = spoken.filter(|item| item.subject.is_none());
    let prefix = format!("{}.", class.key());
    if subjects.is_empty() || of_nobody.into_iter().any(|item| item.touchpoint.as_str().starts_with(&prefix))
    {
        subjects.push(None);
    }
    subjects
}

/// Everything there is to rate, in no order.
pub fn items(catalogue: &Catalogue, audit: &Audit) -> BTreeSet<ItemId> {
    let listed = catalogue.touchpoints.iter().filter(|one| audit.header.sensitive || !one.sensitive);
    let touchpoints: Vec<(TouchpointId, Class)> =
        listed.chain(&audit.added).map(|one| (one.id.clone(), one.class)).collect();
    let of = |(touchpoint, class): (TouchpointId, Class)| {
        let on = move |subject| ItemId { touchpoint: touchpoint.clone(), subject };
        subjects(class, audit).into_iter().map(on)
    };
    touchpoints.into_iter().flat_map(of).collect()
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn every_item_is_met_exactly_once_in_both_orders(catalogue in catalogue(), audit in audit()) {
        let expected = items(&catalogue, &audit);
        for order in Order::ALL {
            let walk = Walk::new(&catalogue, &audit, *order);
            let met: BTreeSet<ItemId> = walk.items.iter().map(|item| item.id.clone()).collect();
            prop_assert_eq!(&met, &expected);
            prop_assert_eq!(walk.items.len(), expected.len());
            for item in &walk.items {
                prop_assert_eq!(&item.id.touchpoint, &item.touchpoint.id);
                prop_assert_eq!(item.id.subject.as_ref(), item.subject.as_ref().map(|subject| &subject.id));
                prop_assert_eq!(item.audience, catalogue.audience_of(&item.touchpoint));
                prop_assert!(item.subject.as_ref().is_none_or(|subject| subject.class == item.touchpoint.class));
            }
        }
    }

    #[test]
    fn sections_cover_all_items_and_say_what_is_under_them(catalogue in catalogue(), audit in audit()) {
        for order in Order::ALL {
            let walk = Walk::new(&catalogue, &audit, *order);
            let mut end = 0;
            for section in &walk.sections {
                prop_assert_eq!(section.items.start, end);
                prop_assert!(section.items.end > end, "an empty section");
                end = section.items.end;
                for (place, item) in section.items.clone().zip(walk.items_of(section)) {
                    prop_assert_eq!(walk.position(&item.id), Some(place));
                    prop_assert_eq!(walk.section_of(place), Some(section));
                    prop_assert_eq!(item.audience, section.audience);
                    let class = item.touchpoint.class;
                    let named = audit.subjects.iter().any(|subject| subject.class == class);
                    let zone = item.touchpoint.zone.as_deref().filter(|id| catalogue.zone(id).is_some());
                    let expected = match (order, &item.subject) {
                        (Order::Class, Some(subject)) => Heading::Subject(subject.clone()),
                        (Order::Class, None) if named => Heading::Unnamed(class),
                        (Order::Class, None) => Heading::Class(class),
                        (Order::Zone, _) => zone.map_or(Heading::NoZone, |id| Heading::Zone(id.to_owned())),
                        (Order::Stage, _) => item.touchpoint.stage.map_or(Heading::NoStage, Heading::Stage),
                    };
                    prop_assert_eq!(&section.heading, &expected);
                }
            }
            prop_assert_eq!(end, walk.items.len());
            prop_assert_eq!(walk.section_of(end), None);
            let headings: Vec<String> = walk.sections.iter().map(|one| format!("{:?} {:?}", one.audience, one.heading)).collect();
            prop_assert_eq!(headings.iter().collect::<BTreeSet<_>>().len(), headings.len());
        }
    }

    #[test]
    fn the_order_is_that_of_classes_subjects_and_the_catalogue(catalogue in catalogue(), audit in audit()) {
        let listed = |id: &TouchpointId| {
            let mut all = catalogue.touchpoints.iter().chain(&audit.added);
            all.position(|one| one.id == *id).unwrap()
        };
        let person = |id: &Option<SubjectId>| {
            id.as_ref().map(|id| audit.subjects.iter().position(|one| one.id == *id).unwrap())
        };
        let by_class = Walk::new(&catalogue, &audit, Order::Class);
        let sorted = by_class.items.is_sorted_by_key(|item| {
            (item.audience, item.touchpoint.class, person(&item.id.subject), listed(&item.touchpoint.id))
        });
        prop_assert!(sorted);
        let zone = |item: &touchpoint::domain::Item| {
            let place = catalogue.zones.iter().position(|zone| Some(&zone.id) == item.touchpoint.zone.as_ref());
            place.unwrap_or(usize::MAX)
        };
        let by_zone = Walk::new(&catalogue, &audit, Order::Zone);
        let sorted = by_zone.items.is_sorted_by_key(|item| {
            (item.audience, zone(item), listed(&item.touchpoint.id), person(&item.id.subject))
        });
        prop_assert!(sorted);
    }

    #[test]
    fn all_four_classes_are_there(catalogue in catalogue(), audit in audit()) {
        let whole = Audit { header: touchpoint::domain::Header { sensitive: true, ..audit.header.clone() }, ..audit };
        let walk = Walk::new(&catalogue, &whole, Order::Class);
        for class in Class::ALL {
            prop_assert!(walk.items.iter().any(|item| item.touchpoint.class == *class));
        }
    }
}
