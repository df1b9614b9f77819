//! A small world in which everything meets everything: few ids, so that changes hit what others made.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::audit::CatalogueRef;
use touchpoint::domain::catalogue::{Audience, Class, Motive, Scoring, Segment, Stage, Zone};
use touchpoint::domain::ids::AnswerId;
use touchpoint::domain::improvement::{Improvement, Kind, Status};
use touchpoint::domain::{
    Audit, Catalogue, Change, Date, Fact, FactId, Header, ImprovementId, ItemId, Lang, Lens, Lifecycle,
    Moment, Rating, Subject, SubjectId, Touchpoint, TouchpointId, Verdict, Wording,
};

use crate::edits::{change, fits};

/// What the catalogue holds.
pub const LISTED: [&str; 8] = [
    "business.queue",
    "business.sign",
    "product.bread",
    "product.pack",
    "service.name",
    "employee.smile",
    "employee.badge",
    "employee.height",
];
/// What can be added on the walk.
pub const ADDED: [&str; 2] = ["business.bench", "employee.shoes"];
/// Every subject that can come, two of them employees.
pub const SUBJECTS: [(&str, Class); 5] = [
    ("p-1", Class::Product),
    ("p-2", Class::Product),
    ("s-1", Class::Service),
    ("e-1", Class::Employee),
    ("e-2", Class::Employee),
];

/// Enough audits to meet everything, few enough to be run all the time.
pub fn cases() -> ProptestConfig {
    ProptestConfig::with_cases(if cfg!(debug_assertions) { 96 } else { 1000 })
}

pub fn now() -> Moment {
    Moment::parse("2026-11-21T12:31:07+02:00").unwrap()
}

pub fn words() -> impl Strategy<Value = String> {
    select(vec!["", " ", "one", "two"]).prop_map(str::to_owned)
}

pub fn moment() -> impl Strategy<Value = Moment> {
    (0..900_i64).prop_map(|later| Moment { seconds: now().seconds + later, ..now() })
}

pub fn date() -> impl Strategy<Value = Date> {
    (-2..3_i32).prop_map(|days| now().date().plus_days(days))
}

pub fn lang() -> impl Strategy<Value = Lang> {
    select(vec!["en", "et"]).prop_map(|code| Lang::parse(code).unwrap())
}

pub fn subject() -> impl Strategy<Value = Subject> {
    (select(SUBJECTS.to_vec()), words()).prop_map(|((id, class), name)| Subject {
        id: SubjectId::new(id),
        class,
        name,
    })
}

/// An item of the catalogue or added, on nobody or on anybody, now and then on somebody of another class.
pub fn item() -> impl Strategy<Value = ItemId> {
    let known: Vec<&str> = LISTED.iter().chain(&ADDED).copied().collect();
    (select(known), 0..3_usize, select(SUBJECTS.to_vec())).prop_map(|(touchpoint, which, stranger)| {
        let touchpoint = TouchpointId::new(touchpoint);
        let class = touchpoint.class();
        let own = SUBJECTS.iter().filter(|(_, of)| Some(*of) == class).nth(which % 2);
        let subject = match which {
            0 => None,
            1 => own.or(Some(&stranger)),
            _ => own,
        };
        ItemId { touchpoint, subject: subject.map(|(id, _)| SubjectId::new(*id)) }
    })
}

/// An answer or a remark; few ids, so that changes meet.
pub fn answer() -> impl Strategy<Value = Answer> {
    let said = (of(0..=10_u8), words(), words(), of(select(Feedback::ALL)), select(Voice::ALL));
    ((1..4_u8), moment(), said, of(words())).prop_map(
        |(id, at, (score, why, wish, kind, audience), ignored)| {
            let id = AnswerId::new(format!("a-{id}"));
            Answer { score, why, wish, kind, audience, ignored, ..Answer::new(id, at) }
        },
    )
}

fn scoring() -> impl Strategy<Value = Scoring> {
    let other = Scoring { bad: 1.0, ok: 2.5, wow: 5.0, provisional_below: 0.5 };
    select(vec![Scoring::default(), other])
}

/// Whom a touchpoint concerns, and where on the path they meet it.
fn concern() -> impl Strategy<Value = (Option<Segment>, Vec<Motive>, Option<Audience>, Option<Stage>)> {
    let motives = vec(select(vec![Motive::Gain, Motive::Risk]), 0..3);
    (of(select(Segment::ALL)), motives, of(select(Audience::ALL)), of(select(Stage::ALL)))
}

/// Any lens, the empty one among them.
pub fn lens() -> impl Strategy<Value = Lens> {
    let motive = of(select(vec![Motive::Gain, Motive::Risk]));
    (of(select(Audience::ALL)), of(select(Segment::ALL)), motive)
        .prop_map(|(audience, segment, motive)| Lens { audience, segment, motive })
}

/// What a site may have or lack.
pub const FACTS: [&str; 2] = ["has_parking", "has_pool"];

/// The touchpoints of the catalogue with whatever weight and place.
pub fn catalogue() -> impl Strategy<Value = Catalogue> {
    let zone = || of(select(vec!["street", "till", "no-such-zone"]));
    let needs = || subsequence(FACTS.to_vec(), 0..=FACTS.len());
    let one = || (1..=5_u8, any::<bool>(), any::<bool>(), zone(), (concern(), needs()));
    (scoring(), vec(one(), LISTED.len()), 0..=2_usize).prop_map(|(scoring, rest, zones)| Catalogue {
        id: "small".to_owned(),
        revision: 1,
        languages: vec![Lang::EN],
        title: Wording::plain(Lang::EN, "Small"),
        audience: Audience::Customers,
        scoring,
        sources: Vec::new(),
        zones: ["street", "till"].into_iter().take(zones).map(zone_of).collect(),
        facts: FACTS.into_iter().map(fact_of).collect(),
        touchpoints: LISTED
            .iter()
            .zip(rest)
            .map(|(id, (weight, critical, sensitive, zone, (concern, needs)))| {
                let zone = zone.map(str::to_owned);
                let (segment, motives, audience, stage) = concern;
                let needs = needs.into_iter().map(FactId::new).collect();
                let concern = Touchpoint { segment, motives, audience, stage, needs, ..named(id, id) };
                Arc::new(Touchpoint { weight, critical, sensitive, zone, ..concern })
            })
            .collect(),
    })
}

/// A catalogue without touchpoints.
pub fn small() -> Catalogue {
    Catalogue {
        id: "small".to_owned(),
        revision: 1,
        languages: vec![Lang::EN],
        title: Wording::plain(Lang::EN, "Small"),
        audience: Audience::Customers,
        scoring: Scoring::default(),
        sources: Vec::new(),
        facts: Vec::new(),
        zones: Vec::new(),
        touchpoints: Vec::new(),
    }
}

fn fact_of(id: &str) -> Fact {
    Fact { id: FactId::new(id), question: Wording::plain(Lang::EN, id) }
}

fn zone_of(id: &str) -> Zone {
    Zone { id: id.to_owned(), name: Wording::plain(Lang::EN, id) }
}

pub fn named(id: &str, name: &str) -> Touchpoint {
    let id = TouchpointId::new(id);
    let class = id.class().unwrap();
    Touchpoint::named(id, class, Wording::plain(Lang::EN, name))
}

/// An audit of which nothing is known yet.
pub fn start() -> Audit {
    Audit {
        id: "one".to_owned(),
        header: Header {
            client: "Lumi".to_owned(),
            site: "Viru 4".to_owned(),
            auditor: String::new(),
            started: now(),
            announced: None,
            met: String::new(),
            conditions: String::new(),
            conclusion: String::new(),
            language: Lang::EN,
            sensitive: false,
            marks: Vec::new(),
        },
        catalogue: CatalogueRef { ids: vec!["small".to_owned()], revision: 1, sha256: "0".repeat(64) },
        lifecycle: Lifecycle::default(),
        facts: BTreeMap::new(),
        subjects: Vec::new(),
        added: Vec::new(),
        ratings: BTreeMap::new(),
        improvements: Vec::new(),
        answers: Vec::new(),
    }
}

/// An audit as a person could have written it: also verdicts without a time.
fn by_hand() -> impl Strategy<Value = Audit> {
    let rating = (of(select(Verdict::ALL)), words(), words(), of(moment()));
    let rating = rating.prop_map(|(verdict, note, internal, at)| Rating {
        verdict,
        note,
        internal,
        at: at.filter(|_| verdict.is_some()),
    });
    let subjects = vec(subject(), 0..4);
    (btree_map(item(), rating, 0..8), subjects, any::<bool>()).prop_map(|(ratings, subjects, sensitive)| {
        let mut audit = start();
        audit.header.sensitive = sensitive;
        for subject in subjects {
            let _ = audit.apply(&Change::AddSubject(subject, None), now());
        }
        let fits = |item: &ItemId| match &item.subject {
            _ if !LISTED.contains(&item.touchpoint.as_str()) => false,
            None => true,
            Some(id) => audit.subject(id).is_some_and(|known| item.touchpoint.class() == Some(known.class)),
        };
        let ratings = ratings.into_iter().filter(|(item, rating)| fits(item) && !rating.is_empty()).collect();
        Audit { ratings, ..audit }
    })
}

pub fn improvement() -> impl Strategy<Value = Improvement> {
    let level = || of(1..=3_u8);
    let rest = (words(), of(date()), level(), level(), select(Status::ALL));
    (1..4_u8, select(Kind::ALL), vec(item(), 0..3), rest).prop_map(
        |(id, kind, items, (owner, due, impact, effort, status))| Improvement {
            owner,
            due,
            impact,
            effort,
            status,
            ..Improvement::new(ImprovementId::new(format!("i-{id}")), kind, "Mend it", items)
        },
    )
}

/// Makes every change that fits and is not refused.
pub fn after(mut audit: Audit, changes: &[Change]) -> Audit {
    for (place, change) in (0_i64..).zip(changes) {
        if fits(&audit, change) {
            let _ = audit.apply(change, Moment { seconds: now().seconds + 10 * place, ..now() });
        }
    }
    audit
}

/// An audit that changes lead to from one that was begun by hand.
pub fn audit() -> impl Strategy<Value = Audit> {
    (by_hand(), vec(change(), 0..30)).prop_map(|(audit, changes)| after(audit, &changes))
}

/// As [`audit`], open for ratings.
pub fn draft() -> impl Strategy<Value = Audit> {
    audit().prop_map(|audit| Audit { lifecycle: Lifecycle::default(), ..audit })
}
