//! Another edition of the catalogue: nothing that was said is lost, and all of it can be taken back.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use touchpoint::domain::audit::CatalogueRef;
use touchpoint::domain::catalogue::Part;
use touchpoint::domain::upgrade::{Plan, is_newer, plan};
use touchpoint::domain::{
    Audit, Catalogue, Change, Edition, Item, ItemId, Order, Rating, Refused, Touchpoint, TouchpointId,
    Verdict, Walk,
};

use crate::any::{LISTED, cases, catalogue, draft, named, now, start};

/// What the next edition does to a touchpoint.
#[derive(Debug, Clone, Copy)]
enum Fate {
    Stays,
    Goes,
    /// Its name, its weight.
    Changes,
    /// Another id of the same class.
    Renamed,
    /// Another touchpoint of its class takes its earlier id in.
    Merged,
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    vec(select(vec![Fate::Stays, Fate::Goes, Fate::Changes, Fate::Renamed, Fate::Merged]), LISTED.len())
}

fn next(old: &Catalogue, fates: &[Fate]) -> Catalogue {
    let mut touchpoints: Vec<Touchpoint> = Vec::new();
    for (known, fate) in old.touchpoints.iter().zip(fates) {
        let mut next = (**known).clone();
        let class = known.class;
        let into = touchpoints.iter_mut().find(|other| other.class == class);
        match (fate, into) {
            (Fate::Goes, _) => continue,
            (Fate::Merged, Some(other)) => {
                other.formerly.push(known.id.clone());
                continue;
            }
            (Fate::Changes, _) => next.weight = known.weight % 5 + 1,
            (Fate::Renamed, _) => {
                next.id = TouchpointId::new(format!("{}-anew", known.id));
                next.formerly = vec![known.id.clone()];
            }
            (Fate::Stays | Fate::Merged, _) => {}
        }
        touchpoints.push(next);
    }
    // The bench that somebody may have added on the walk is in the catalogue now, the shoes under another id.
    touchpoints.push(named("business.bench", "Bench"));
    touchpoints.push(Touchpoint {
        formerly: vec![TouchpointId::new("employee.shoes")],
        ..named("employee.footwear", "Footwear")
    });
    Catalogue { revision: 2, touchpoints: touchpoints.into_iter().map(Arc::new).collect(), ..old.clone() }
}

fn edition(catalogue: Catalogue) -> Edition {
    let reference = CatalogueRef {
        ids: vec![catalogue.id.clone()],
        revision: catalogue.revision,
        sha256: "1".repeat(64),
    };
    Edition { reference, catalogue: Arc::new(catalogue), text: "".into() }
}

fn upgraded(audit: &Audit, plan: &Plan) -> (Audit, Change) {
    let mut audit = audit.clone();
    let inverse = audit.apply(&Change::Upgrade(Box::new(plan.upgrade.clone())), now()).unwrap();
    (audit, inverse)
}

fn everything_said(audit: &Audit) -> BTreeSet<&TouchpointId> {
    let answered = audit.answers.iter().flat_map(|answer| &answer.touchpoints);
    audit.mentioned().map(|item| &item.touchpoint).chain(answered).collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nothing_said_is_lost_and_undo_gives_the_audit_as_it_was(
        audit in draft(), old in catalogue(), fates in fates(),
    ) {
        let audit = Audit { header: touchpoint::domain::Header { sensitive: true, ..audit.header.clone() }, ..audit };
        let new = edition(next(&old, &fates));
        prop_assert!(is_newer(&new.catalogue, &old) && !is_newer(&old, &new.catalogue));
        let plan = plan(&audit, &old, &new).unwrap();
        let (after, inverse) = upgraded(&audit, &plan);
        // Every rating is there, as it was, and stands on the walk once.
        let sorted = |audit: &Audit| {
            let mut all: Vec<Rating> = audit.ratings.values().cloned().collect();
            all.sort_by_key(|rating| format!("{rating:?}"));
            all
        };
        prop_assert_eq!(sorted(&audit), sorted(&after));
        let walk = Walk::new(&new.catalogue, &after, Order::Class);
        let items: Vec<&ItemId> = walk.items.iter().map(|item: &Item| &item.id).collect();
        prop_assert_eq!(items.iter().collect::<BTreeSet<_>>().len(), items.len());
        prop_assert!(after.ratings.keys().all(|item| items.contains(&item)));
        for id in everything_said(&after) {
            let known = new.catalogue.touchpoint(id).is_some() || after.added(id).is_some();
            prop_assert!(known, "{}", id);
        }
        prop_assert_eq!(after.improvements.len(), audit.improvements.len());
        // The numbers that were told are those that came.
        let moved = audit.ratings.keys().filter(|item| !after.ratings.contains_key(item)).count();
        prop_assert_eq!(moved, plan.moving());
        let stay = plan.gone.iter().filter(|one| one.stays);
        prop_assert!(stay.clone().all(|one| after.added(&one.touchpoint.id).is_some()));
        let mut undone = after.clone();
        let again = undone.apply(&inverse, now()).unwrap();
        prop_assert_eq!(&undone, &audit);
        undone.apply(&again, now()).unwrap();
        prop_assert_eq!(undone, after);
    }

    #[test]
    fn the_same_catalogue_changes_nothing(audit in draft(), old in catalogue()) {
        let plan = plan(&audit, &old, &edition(old.clone())).unwrap();
        prop_assert!(plan.is_empty() && plan.upgrade.is_bare());
    }
}

fn rated(items: &[(&str, Verdict)]) -> Audit {
    let mut audit = start();
    for (item, verdict) in items {
        let rate = Change::Rate { item: ItemId::parse(item), verdict: Some(*verdict), at: None };
        audit.apply(&rate, now()).unwrap();
    }
    audit
}

fn small(touchpoints: Vec<Touchpoint>, revision: u32) -> Catalogue {
    let scoring = touchpoint::domain::Scoring::default();
    Catalogue {
        id: "small".to_owned(),
        revision,
        languages: vec![touchpoint::domain::Lang::EN],
        title: touchpoint::domain::Wording::plain(touchpoint::domain::Lang::EN, "Small"),
        audience: touchpoint::domain::catalogue::Audience::Customers,
        scoring,
        sources: Vec::new(),
        facts: Vec::new(),
        zones: Vec::new(),
        touchpoints: touchpoints.into_iter().map(Arc::new).collect(),
    }
}

#[test]
fn of_two_ratings_that_would_meet_one_moves_and_the_other_stays_where_it_was() {
    let old = small(vec![named("business.till", "Till"), named("business.line", "Line")], 1);
    let queue = Touchpoint {
        formerly: vec![TouchpointId::new("business.till"), TouchpointId::new("business.line")],
        ..named("business.queue", "Queue")
    };
    let new = edition(small(vec![queue], 2));
    let audit = rated(&[("business.till", Verdict::Bad), ("business.line", Verdict::Wow)]);
    let plan = plan(&audit, &old, &new).unwrap();
    let (after, _) = upgraded(&audit, &plan);
    assert_eq!(after.verdict(&ItemId::parse("business.queue")), Some(Verdict::Bad));
    assert_eq!(after.verdict(&ItemId::parse("business.line")), Some(Verdict::Wow));
    assert_eq!(after.added.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["business.line"]);
    assert_eq!((plan.renamed.len(), plan.gone.len(), plan.moving()), (1, 1, 1));
}

#[test]
fn what_is_said_differently_is_named_with_both_texts() {
    let old = small(vec![named("business.queue", "Queue")], 1);
    let queue = Touchpoint { weight: 3, critical: true, ..named("business.queue", "Line at the till") };
    let plan = plan(&start(), &old, &edition(small(vec![queue], 2))).unwrap();
    let said: Vec<_> = plan.changed[0]
        .differences
        .iter()
        .map(|one| (one.part, one.old.as_str(), one.new.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (Part::Name, "Queue", "Line at the till"),
            (Part::Weight, "1", "3"),
            (Part::Critical, "false", "true")
        ]
    );
}

#[test]
fn a_finished_audit_and_other_people_are_refused() {
    let old = small(vec![named("business.queue", "Queue")], 1);
    let mut other = small(vec![named("business.queue", "Queue")], 2);
    let mut audit = rated(&[("business.queue", Verdict::Ok)]);
    let found = plan(&audit, &old, &edition(other.clone())).unwrap();
    audit.apply(&Change::Finish(String::new()), now()).unwrap();
    let refused = audit.apply(&Change::Upgrade(Box::new(found.upgrade)), now());
    assert_eq!(refused, Err(Refused::Finished));
    other.audience = touchpoint::domain::catalogue::Audience::Staff;
    assert_eq!(plan(&audit, &old, &edition(other)).unwrap_err().key, "upgrade-audience");
}
