//! Reads the tables of a catalogue.

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::domain::catalogue::{Audience, Catalogue, Scoring, Source, Touchpoint, Zone};
use crate::domain::verdict::Grade;
use crate::domain::{Lang, Phrase};
use crate::format::reader::{Field, Once, Table};

use super::texts::Texts;
use super::touchpoint::{self, Around};

const KEYS: &[&str] = &[
    "schema",
    "id",
    "revision",
    "languages",
    "title",
    "audience",
    "scoring",
    "sources",
    "zone",
    "touchpoint",
];
const REVISIONS: RangeInclusive<i64> = 1..=u32::MAX as i64;

/// Reads a catalogue; `None` if something that it needs is missing, which is noted.
pub(super) fn catalogue(root: &Table<'_>) -> Option<Catalogue> {
    root.only(KEYS);
    let id = root.need("id", "id = \"bakery\"").and_then(|field| plain_id(&field));
    let language_field = root.need("languages", "languages = [\"en\"]");
    let languages = language_field.as_ref().map(languages).unwrap_or_default();
    let texts = Texts::of_catalogue(&languages);
    let title = root.need("title", "title = \"Bakery\"").and_then(|field| texts.read(&field));
    let zones = zones(root, &texts);
    let touchpoints = touchpoints(root, &texts, &zones);
    let rest = Catalogue {
        id: String::new(),
        revision: root.field("revision").map_or(1, |field| revision(&field)),
        title: title.clone().unwrap_or_default(),
        audience: root.field("audience").and_then(|field| field.choice()).unwrap_or(Audience::Customers),
        scoring: root.field("scoring").and_then(|field| scoring(&field)).unwrap_or_default(),
        sources: sources(root),
        languages,
        zones,
        touchpoints,
    };
    texts.warn(language_field.as_ref(), root.problems());
    title?;
    Some(Catalogue { id: id?, ..rest }).filter(|catalogue| !catalogue.touchpoints.is_empty())
}

/// An id of lower case letters, digits and `-`.
fn plain_id(field: &Field<'_>) -> Option<String> {
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
    let code = field.text()?;
    let lang = Lang::parse(code);
    if lang.is_none() {
        let what = Phrase::new("problem-language-code").with("code", code);
        field.wrong(what, Some(Phrase::new("hint-language-code")));
    }
    lang.filter(|_| once.first(code, field.span(), field.problems()))
}

fn scoring(field: &Field<'_>) -> Option<Scoring> {
    let table = field.table()?;
    table.only(&["bad", "ok", "wow", "provisional_below"]);
    let standard = Scoring::default();
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
        table.only(&["id", "revision"]);
        let id = table.need("id", "id = \"shop\"").and_then(|field| plain_id(&field));
        let revision = table.field("revision").map_or(1, |field| revision(&field));
        sources.extend(id.map(|id| Source { id, revision }));
    }
    sources
}

fn zones(root: &Table<'_>, texts: &Texts) -> Vec<Zone> {
    let mut once = Once::default();
    let mut zones = Vec::new();
    for table in root.tables("zone") {
        table.only(&["id", "name"]);
        let id_field = table.need("id", "id = \"till\"");
        let id = id_field.as_ref().and_then(plain_id);
        let name = table.need("name", "name = \"Till\"").and_then(|field| texts.read(&field));
        if let (Some(field), Some(id)) = (id_field, id)
            && once.first(&id, field.span(), field.problems())
        {
            zones.push(Zone { id, name: name.unwrap_or_default() });
        }
    }
    zones
}

fn touchpoints(root: &Table<'_>, texts: &Texts, zones: &[Zone]) -> Vec<Arc<Touchpoint>> {
    let Some(field) = root.field("touchpoint") else {
        let hint = Some(Phrase::new("hint-no-touchpoints"));
        root.problems().error(root.span(), Phrase::new("problem-no-touchpoints"), hint);
        return Vec::new();
    };
    let Some(tables) = field.tables() else { return Vec::new() };
    let around = Around { texts, zones: Some(zones) };
    let mut once = Once::default();
    let mut touchpoints = Vec::with_capacity(tables.len());
    for table in &tables {
        if let Some(touchpoint) = touchpoint::read(table, &around, &mut once) {
            if !touchpoint.retired {
                warn_of_rubric(table, &touchpoint);
            }
            touchpoints.push(Arc::new(touchpoint));
        }
    }
    earlier_ids(&tables, once);
    if tables.is_empty() {
        let hint = Some(Phrase::new("hint-no-touchpoints"));
        field.wrong(Phrase::new("problem-no-touchpoints"), hint);
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
