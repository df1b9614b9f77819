//! Puts several catalogues together for one walk.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::catalogue::{Audience, Catalogue, Fact, Source, Touchpoint, Zone};
use crate::domain::{Lang, Phrase, TouchpointId, Wording};

/// One catalogue out of several: the first one's title, revision, audience and rules, every touchpoint and zone once
/// (the first wins), in a main language that all of them are complete in, `preferred` if possible. A touchpoint of
/// another audience says so: two audiences are never pooled.
///
/// One catalogue alone comes back as it is.
///
/// # Errors
/// When there is none, when they have no complete language in common, or when their scoring differs.
pub fn combine(catalogues: Vec<Catalogue>, preferred: Option<Lang>) -> Result<Catalogue, Phrase> {
    let mut rest = catalogues.into_iter();
    let Some(first) = rest.next() else { return Err(Phrase::new("combine-nothing")) };
    let rest: Vec<Catalogue> = rest.collect();
    if rest.is_empty() {
        return Ok(first);
    }
    if let Some(other) = rest.iter().find(|other| other.scoring != first.scoring) {
        let differ = Phrase::new("combine-scoring").with("first", first.id.as_str());
        return Err(differ.with("other", other.id.as_str()));
    }
    let all: Vec<&Catalogue> = std::iter::once(&first).chain(&rest).collect();
    let main = main_language(&all, preferred).ok_or_else(|| Phrase::new("combine-languages"))?;
    let mut languages = vec![main];
    for lang in all.iter().flat_map(|catalogue| &catalogue.languages) {
        if !languages.contains(lang) {
            languages.push(*lang);
        }
    }
    let ids: Vec<&str> = all.iter().map(|catalogue| catalogue.id.as_str()).collect();
    let lead = |wording: &Wording| {
        let mut wording = wording.clone();
        wording.lead_with(main);
        wording
    };
    let mut combined = Catalogue {
        id: ids.join("-"),
        revision: first.revision,
        title: titles(&all, &languages),
        languages,
        audience: first.audience,
        scoring: first.scoring,
        sources: all.iter().flat_map(|catalogue| sources(catalogue)).collect(),
        zones: zones(&all).iter().map(|zone| Zone { id: zone.id.clone(), name: lead(&zone.name) }).collect(),
        facts: facts(&all)
            .into_iter()
            .map(|fact| Fact { id: fact.id.clone(), question: lead(&fact.question) })
            .collect(),
        touchpoints: touchpoints(&all)
            .into_iter()
            .map(|(known, audience)| led(known, audience, &lead))
            .collect(),
    };
    forget_taken(&mut combined);
    Ok(combined)
}

/// What is walked is all of them: `Hotel + Inside customers`.
fn titles(all: &[&Catalogue], languages: &[Lang]) -> Wording {
    let mut title = Wording::default();
    for lang in languages {
        let each: Vec<&str> = all.iter().map(|catalogue| catalogue.title.said(*lang).text).collect();
        title.set(*lang, each.join(" + "));
    }
    title
}

/// An earlier id that one catalogue gave up may be in use in another, or given up there too.
fn forget_taken(catalogue: &mut Catalogue) {
    let mut taken: BTreeSet<TouchpointId> =
        catalogue.touchpoints.iter().map(|touchpoint| touchpoint.id.clone()).collect();
    for touchpoint in &mut catalogue.touchpoints {
        if !touchpoint.formerly.is_empty() {
            Arc::make_mut(touchpoint).formerly.retain(|id| taken.insert(id.clone()));
        }
    }
}

fn main_language(all: &[&Catalogue], preferred: Option<Lang>) -> Option<Lang> {
    let listed = all.iter().flat_map(|catalogue| &catalogue.languages).copied();
    preferred.into_iter().chain(listed).find(|lang| all.iter().all(|catalogue| is_complete(catalogue, *lang)))
}

/// Whether every text of the catalogue exists in a language.
pub(super) fn is_complete(catalogue: &Catalogue, lang: Lang) -> bool {
    let said = |wording: &Wording| wording.is_empty() || wording.exact(lang).is_some();
    catalogue.languages.contains(&lang)
        && said(&catalogue.title)
        && catalogue.zones.iter().all(|zone| said(&zone.name))
        && catalogue.facts.iter().all(|fact| said(&fact.question))
        && catalogue.touchpoints.iter().all(|touchpoint| texts(touchpoint).into_iter().all(said))
}

/// Every text of a touchpoint.
pub(super) fn texts(touchpoint: &Touchpoint) -> [&Wording; 6] {
    [
        &touchpoint.name,
        &touchpoint.hint,
        &touchpoint.bad,
        &touchpoint.ok,
        &touchpoint.wow,
        &touchpoint.recommendation,
    ]
}

/// The touchpoint with every text as `lead` makes it, of an audience.
pub(super) fn led(
    touchpoint: &Arc<Touchpoint>,
    audience: Option<Audience>,
    lead: &impl Fn(&Wording) -> Wording,
) -> Arc<Touchpoint> {
    Arc::new(Touchpoint {
        name: lead(&touchpoint.name),
        hint: lead(&touchpoint.hint),
        bad: lead(&touchpoint.bad),
        ok: lead(&touchpoint.ok),
        wow: lead(&touchpoint.wow),
        recommendation: lead(&touchpoint.recommendation),
        audience,
        ..Touchpoint::clone(touchpoint)
    })
}

fn sources(catalogue: &Catalogue) -> Vec<Source> {
    if catalogue.sources.is_empty() {
        vec![Source { id: catalogue.id.clone(), revision: catalogue.revision }]
    } else {
        catalogue.sources.clone()
    }
}

/// Every touchpoint once, the first one wins; with its audience where that is not the first catalogue's.
pub(super) fn touchpoints<'a>(all: &[&'a Catalogue]) -> Vec<(&'a Arc<Touchpoint>, Option<Audience>)> {
    let first = all.first().map(|first| first.audience);
    let own = |catalogue: &&'a Catalogue| {
        let catalogue: &'a Catalogue = catalogue;
        let said = move |touchpoint: &Touchpoint| match catalogue.audience_of(touchpoint) {
            own if Some(own) == first => touchpoint.audience,
            other => Some(other),
        };
        catalogue.touchpoints.iter().map(move |touchpoint| (touchpoint, said(touchpoint)))
    };
    let mut seen = BTreeSet::new();
    all.iter().flat_map(own).filter(|(touchpoint, _)| seen.insert(&touchpoint.id)).collect()
}

/// Every question once: the first one wins.
pub(super) fn facts<'a>(all: &[&'a Catalogue]) -> Vec<&'a Fact> {
    let mut seen = BTreeSet::new();
    all.iter().flat_map(|catalogue| &catalogue.facts).filter(|fact| seen.insert(&fact.id)).collect()
}

/// Zones in walking order: a new one stands after the zone that it follows in its own catalogue.
pub(super) fn zones<'a>(all: &[&'a Catalogue]) -> Vec<&'a Zone> {
    let mut merged: Vec<&Zone> = Vec::new();
    for catalogue in all {
        let mut place = None;
        for zone in &catalogue.zones {
            let known = merged.iter().position(|other| other.id == zone.id);
            let at = known.unwrap_or_else(|| {
                let at = place.map_or(merged.len(), |before: usize| before + 1);
                merged.insert(at, zone);
                at
            });
            place = Some(at);
        }
    }
    merged
}
