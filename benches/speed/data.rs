//! Audits of any size: every second item rated, every tenth noted, with the history that led there.

use std::collections::BTreeMap;
use std::sync::Arc;

use touchpoint::domain::catalogue::{Audience, Class, Scoring, Stage, Zone};
use touchpoint::domain::{
    Audit, Catalogue, CatalogueRef, Change, Entry, Folded, Header, ItemId, Lang, Lifecycle, Moment, Order,
    Stamp, Touchpoint, TouchpointId, Verdict, Walk, Wording,
};

/// An audit with everything that its folder would hold.
pub struct Data {
    pub catalogue: Arc<Catalogue>,
    pub folded: Folded,
    pub entries: Vec<Entry>,
}

/// Half-way through a walk of so many items.
pub fn data(items: usize) -> Data {
    let catalogue = Arc::new(catalogue(items));
    let (mut folded, begin) = Folded::begin(audit(), stamp(0));
    let mut entries = vec![begin];
    let walk = Walk::new(&catalogue, folded.audit(), Order::Class);
    assert_eq!(walk.items.len(), items);
    for (place, item) in walk.items.iter().enumerate() {
        for change in changes(place, &item.id) {
            entries.extend(folded.record(stamp(entries.len()), change).unwrap());
        }
    }
    Data { catalogue, folded, entries }
}

fn changes(place: usize, item: &ItemId) -> Vec<Change> {
    let verdicts = [Verdict::Bad, Verdict::Ok, Verdict::Wow, Verdict::Na];
    let verdict = verdicts[place / 2 % verdicts.len()];
    let rate = place.is_multiple_of(2).then(|| Change::Rate {
        item: item.clone(),
        verdict: Some(verdict),
        at: None,
    });
    let text = format!("Seven people, one till, {place} minutes at 12:40");
    let note = place.is_multiple_of(10).then(|| Change::Note(item.clone(), text));
    rate.into_iter().chain(note).collect()
}

pub fn now() -> Moment {
    Moment::parse("2026-11-21T12:31:07+02:00").unwrap()
}

pub fn stamp(count: usize) -> Stamp {
    Stamp {
        id: format!("019aa5f0-0000-7000-8000-{count:012x}"),
        at: now(),
        device: "laptop-7c1f".to_owned(),
        author: "A. Kask".to_owned(),
    }
}

fn audit() -> Audit {
    Audit {
        id: "019aa5f0-3c1e-7d2a-9f0b-5e8c2f7a1b3d".to_owned(),
        header: Header {
            client: "Lumi".to_owned(),
            site: "Viru 4".to_owned(),
            auditor: "A. Kask".to_owned(),
            started: now(),
            announced: Some(false),
            met: String::new(),
            conditions: String::new(),
            conclusion: String::new(),
            language: Lang::EN,
            sensitive: true,
            marks: Vec::new(),
        },
        catalogue: CatalogueRef { ids: vec!["large".to_owned()], revision: 1, sha256: "0".repeat(64) },
        lifecycle: Lifecycle::default(),
        facts: BTreeMap::new(),
        subjects: Vec::new(),
        added: Vec::new(),
        ratings: BTreeMap::new(),
        improvements: Vec::new(),
        answers: Vec::new(),
    }
}

fn catalogue(items: usize) -> Catalogue {
    let zones = (1..=7).map(|n| Zone { id: format!("zone-{n}"), name: said(format!("Zone {n}")) }).collect();
    Catalogue {
        id: "large".to_owned(),
        revision: 1,
        languages: vec![Lang::EN],
        title: said("A large place".to_owned()),
        audience: Audience::Customers,
        scoring: Scoring::default(),
        sources: Vec::new(),
        zones,
        facts: Vec::new(),
        touchpoints: (0..items).map(|n| Arc::new(touchpoint(n, items))).collect(),
    }
}

fn touchpoint(n: usize, of: usize) -> Touchpoint {
    let class = Class::ALL[n % Class::ALL.len()];
    let id = TouchpointId::new(format!("{}.point-{n}", class.key()));
    Touchpoint {
        hint: said(format!("Stand at place {n} yourself at the busiest hour.")),
        bad: said(format!("over {n} minutes")),
        ok: said(format!("1 to {n} minutes")),
        wow: said("under a minute, and somebody greets you".to_owned()),
        recommendation: said("Open a second till from three people on.".to_owned()),
        stage: Some(Stage::ALL[n % Stage::ALL.len()]),
        zone: Some(format!("zone-{}", n * 7 / of + 1)),
        weight: u8::try_from(n % 5 + 1).unwrap(),
        critical: n.is_multiple_of(50),
        ..Touchpoint::named(id, class, said(format!("Touchpoint number {n}")))
    }
}

fn said(text: String) -> Wording {
    Wording::plain(Lang::EN, text)
}
