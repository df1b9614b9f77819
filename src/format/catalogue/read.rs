//! Reads the tables of a catalogue.

use std::sync::Arc;

use crate::domain::catalogue::{Catalogue, Scoring, Source, Touchpoint, Zone};
use crate::domain::verdict::Grade;
use crate::domain::{Lang, Phrase, TouchpointId, Wording};
use crate::format::reader::{Field, Once, Table};

use super::bases::{Bases, Lookup, Part};
use super::fact;
use super::keys::{self, REVISIONS};
use super::overlay::Overlay;
use super::shelf::Built;
use super::texts::Texts;
use super::touchpoint::{self, Around};

/// Reads a catalogue; `None` if something that it needs is missing, which is noted.
pub(super) fn catalogue(root: &Table<'_>, lookup: Lookup<'_>) -> Option<Built> {
    root.only(&keys::names(&keys::CATALOGUE));
    let id = root.need("id", "id = \"bakery\"").and_then(|field| plain_id(&field));
    let language_field = root.need("languages", "languages = [\"en\"]");
    let languages = language_field.as_ref().map(languages).unwrap_or_default();
    let texts = Texts::of_catalogue(&languages);
    let title = root.need("title", "title = \"Bakery\"").and_then(|field| texts.read(&field));
    let bases = Bases::read(root, lookup);
    let (audience, rules) = bases.rules(root);
    let audience = root.field("audience").and_then(|field| field.choice()).unwrap_or(audience);
    let zones = zones(root, &texts, Overlay::over(bases.zones(&languages), |zone| &zone.id));
    let facts = Overlay::over(bases.facts(&languages), |fact| fact.id.as_str());
    let facts = fact::facts(root, &texts, facts);
    let inherited = bases.touchpoints(&languages, audience);
    let inherited = Overlay::over(inherited, |touchpoint| touchpoint.id.as_str());
    let touchpoints = touchpoints(
        root,
        &Around {
            texts: &texts,
            zones: bases.complete().then_some(&zones),
            facts: bases.complete().then_some(&facts),
            bases: Some(&bases),
        },
        inherited,
    );
    let rest = Catalogue {
        id: String::new(),
        revision: root.field("revision").map_or(1, |field| revision(&field)),
        title: title.clone().unwrap_or_default(),
        audience,
        scoring: root.field("scoring").and_then(|field| scoring(&field, rules)).unwrap_or(rules),
        sources: sources(root),
        languages,
        zones,
        facts,
        touchpoints,
    };
    fact::warn_of_idle(root, &rest.facts, &rest.touchpoints);
    bases.check(parts(&rest), &texts, &rest.languages, root);
    texts.warn(language_field.as_ref(), root.problems());
    title?;
    let catalogue = Some(Catalogue { id: id?, ..rest }).filter(|catalogue| !catalogue.touchpoints.is_empty());
    Some(Built { catalogue: catalogue?, bases: bases.editions() })
}

/// Every text below the title, with what it belongs to.
fn parts(catalogue: &Catalogue) -> impl Iterator<Item = (Part, &str, Vec<&Wording>)> {
    let zones = catalogue.zones.iter().map(|zone| (Part::Zone, zone.id.as_str(), vec![&zone.name]));
    let facts = catalogue.facts.iter().map(|fact| (Part::Fact, fact.id.as_str(), vec![&fact.question]));
    let points = catalogue.touchpoints.iter();
    zones
        .chain(facts)
        .chain(points.map(|point| (Part::Touchpoint, point.id.as_str(), super::combine::texts(point).into())))
}

/// An id of lower case letters, digits and `-`.
pub(crate) fn plain_id(field: &Field<'_>) -> Option<String> {
    let id = field.text()?;
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !id.split('-').all(plain) {
        field.wrong(Phrase::new("problem-id").with("id", id), Some(Phrase::new("hint-id")));
        return None;
    }
    Some(id.to_owned())
}

fn revision(field: &Field<'_>) -> u32 {
    field.integer(REVISIONS).and_then(|value| u32::try_from(value).ok()).unwrap_or(1)
}

fn languages(field: &Field<'_>) -> Vec<Lang> {
    let Some(codes) = field.list() else { return Vec::new() };
    if codes.is_empty() {
        let hint = Phrase::new("hint-add-line").with("example", "languages = [\"en\"]");
        field.wrong(Phrase::new("problem-empty-list").with("key", field.key()), Some(hint));
    }
    let mut once = Once::default();
    codes.iter().filter_map(|code| language(code, &mut once)).collect()
}

fn language(field: &Field<'_>, once: &mut Once) -> Option<Lang> {
    field.language().filter(|lang| once.first(lang.code(), field.span(), field.problems()))
}

fn scoring(field: &Field<'_>, standard: Scoring) -> Option<Scoring> {
    let table = field.table()?;
    table.only(&keys::names(&keys::SCORING));
    // Adding 0 makes a 0 of -0.
    let number = |key, most: f64, or: f64| {
        table.field(key).map_or(Some(or), |field| field.number(0.0..=most)).map(|value| value + 0.0)
    };
    let [bad, ok, wow] = [("bad", standard.bad), ("ok", standard.ok), ("wow", standard.wow)]
        .map(|(key, or)| number(key, 100.0, or));
    let provisional_below = number("provisional_below", 1.0, standard.provisional_below);
    let scoring = Scoring { bad: bad?, ok: ok?, wow: wow?, provisional_below: provisional_below? };
    if !(scoring.bad <= scoring.ok && scoring.ok <= scoring.wow && scoring.bad < scoring.wow) {
        field.wrong(Phrase::new("problem-scoring-order"), None);
    }
    Some(scoring)
}

fn sources(root: &Table<'_>) -> Vec<Source> {
    let mut sources = Vec::new();
    for table in root.tables("sources") {
        table.only(&keys::names(&keys::SOURCE));
        let id = table.need("id", "id = \"shop\"").and_then(|field| plain_id(&field));
        let revision = table.field("revision").map_or(1, |field| revision(&field));
        sources.extend(id.map(|id| Source { id, revision }));
    }
    sources
}

fn zones(root: &Table<'_>, texts: &Texts, mut zones: Overlay<Zone>) -> Vec<Zone> {
    let mut once = Once::default();
    for table in root.tables("zone") {
        table.only(&keys::names(&keys::ZONE));
        let id_field = table.need("id", "id = \"till\"");
        let id = id_field.as_ref().and_then(plain_id);
        let known =
            id.as_deref().and_then(|id| zones.known(id)).map(|zone| zone.name.clone()).unwrap_or_default();
        let field =
            if known.is_empty() { table.need("name", "name = \"Till\"") } else { table.field("name") };
        let name =
            field.map_or_else(|| known.clone(), |field| texts.read_over(&field, &known).unwrap_or_default());
        if let (Some(field), Some(id)) = (id_field, id)
            && once.first(&id, field.span(), field.problems())
        {
            let key = id.clone();
            zones.put(&key, Zone { id, name });
        }
    }
    zones.finish()
}

fn touchpoints(
    root: &Table<'_>,
    around: &Around<'_>,
    mut inherited: Overlay<Arc<Touchpoint>>,
) -> Vec<Arc<Touchpoint>> {
    let field = root.field("touchpoint");
    let Some(tables) = field.as_ref().map_or(Some(Vec::new()), Field::tables) else { return Vec::new() };
    let mut once = Once::default();
    for table in &tables {
        let id = table.field("id").and_then(|field| field.as_text());
        let known = id.and_then(|id| inherited.known(id)).cloned();
        if let Some(touchpoint) = touchpoint::read(table, around, known.as_deref(), &mut once) {
            if !touchpoint.retired {
                warn_of_rubric(table, &touchpoint);
            }
            let id = touchpoint.id.clone();
            inherited.put(id.as_str(), Arc::new(touchpoint));
        }
    }
    let own = once.clone();
    earlier_ids(&tables, once);
    let touchpoints = inherited.finish();
    inherited_ids(&tables, &touchpoints, &own);
    if touchpoints.is_empty() && tables.is_empty() && around.bases.is_none_or(Bases::complete) {
        let span = field.as_ref().map_or_else(|| root.span(), Field::span);
        let hint = Some(Phrase::new("hint-no-touchpoints"));
        root.problems().error(span, Phrase::new("problem-no-touchpoints"), hint);
    }
    touchpoints
}

/// An earlier id must lead to one touchpoint only, and be nobody's id now.
fn earlier_ids(tables: &[Table<'_>], mut once: Once) {
    for field in tables.iter().filter_map(|table| table.field("formerly")?.list()).flatten() {
        if let Some(id) = field.as_text() {
            once.first(id, field.span(), field.problems());
        }
    }
}

/// An earlier id must not be that of a touchpoint that comes from another catalogue either.
fn inherited_ids(tables: &[Table<'_>], touchpoints: &[Arc<Touchpoint>], own: &Once) {
    let others = || touchpoints.iter().filter(|touchpoint| !own.has(touchpoint.id.as_str()));
    for field in tables.iter().filter_map(|table| table.field("formerly")?.list()).flatten() {
        let Some(id) = field.as_text().map(TouchpointId::new) else { continue };
        if let Some(other) = others().find(|other| other.id == id || other.formerly.contains(&id)) {
            let hint = Phrase::new("hint-earlier-id").with("touchpoint", other.id.as_str());
            field.wrong(Phrase::new("problem-earlier-id").with("id", id.as_str()), Some(hint));
        }
    }
}

fn warn_of_rubric(table: &Table<'_>, touchpoint: &Touchpoint) {
    let lacking: Vec<&str> = Grade::ALL
        .iter()
        .filter(|grade| touchpoint.rubric(**grade).is_empty())
        .map(|grade| grade.key())
        .collect();
    if !lacking.is_empty() {
        let what = Phrase::new("problem-no-rubric").with("grades", lacking.join(", "));
        let hint = Some(Phrase::new("hint-rubric"));
        table.problems().warning(table.span(), what, hint);
    }
}
