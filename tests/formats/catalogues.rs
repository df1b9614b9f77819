//! Catalogues as nobody would write them, but could.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use touchpoint::domain::catalogue::{Audience, Fact, Scoring, Source, Zone};
use touchpoint::domain::{Catalogue, FactId, Lang, TouchpointId};

use crate::any::*;

fn scoring() -> impl Strategy<Value = Scoring> {
    ([0.0..=100.0, 0.0..=100.0, 0.0..=100.0], 0.0..=1.0).prop_map(
        |(mut points, provisional_below): ([f64; 3], f64)| {
            points.sort_by(f64::total_cmp);
            let [bad, ok, wow] = points;
            if bad < wow { Scoring { bad, ok, wow, provisional_below } } else { Scoring::default() }
        },
    )
}

pub fn catalogue() -> impl Strategy<Value = Catalogue> {
    let facts = || btree_map("[a-z0-9]{1,4}(_[a-z0-9]{1,4}){0,2}", Just(()), 0..3);
    let facts = facts().prop_map(|ids| ids.into_keys().collect::<Vec<String>>());
    let zones = btree_map(id(), Just(()), 0..4).prop_map(|ids| ids.into_keys().collect::<Vec<_>>());
    let languages = (1..=LANGUAGES.len())
        .prop_map(|n| LANGUAGES.iter().take(n).map(|code| Lang::parse(code).unwrap()).collect());
    (languages, zones, facts).prop_flat_map(|(languages, zones, facts): (Vec<Lang>, _, Vec<String>)| {
        let words = || shown_text().boxed();
        let zone_names = vec(wording(shown_text(), languages.clone(), 1), zones.len());
        let questions = vec(wording(shown_text(), languages.clone(), 1), facts.len());
        let title = wording(shown_text(), languages.clone(), 1);
        let sources = vec((id(), 1..=u32::MAX).prop_map(|(id, revision)| Source { id, revision }), 0..3);
        let head = (id(), 1..=u32::MAX, title, select(Audience::ALL), scoring(), sources);
        let points = vec(touchpoint(words, languages.clone(), Some(zones.clone()), facts.clone()), 1..6);
        (Just(languages), (Just(zones), Just(facts)), head, (zone_names, questions), points).prop_map(
            |(
                languages,
                (zones, facts),
                (id, revision, title, audience, scoring, sources),
                (names, questions),
                points,
            )| {
                let fact = |(id, question): (String, _)| Fact { id: FactId::new(id), question };
                let facts = facts.into_iter().zip(questions).map(fact).collect();
                let zones = zones.into_iter().zip(names).map(|(id, name)| Zone { id, name }).collect();
                let unique: BTreeMap<TouchpointId, _> =
                    points.into_iter().map(|t| (t.id.clone(), t)).collect();
                let touchpoints = unique.into_values().map(Arc::new).collect();
                Catalogue {
                    id,
                    revision,
                    languages,
                    title,
                    audience,
                    scoring,
                    sources,
                    zones,
                    facts,
                    touchpoints,
                }
            },
        )
    })
}
