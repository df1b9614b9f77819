//! One `[[touchpoint]]`, in a catalogue or added on the walk.

use crate::domain::catalogue::{Class, Motive, Touchpoint, Zone};
use crate::domain::{Phrase, TouchpointId, Wording};
use crate::format::reader::{Field, Once, Table};
use crate::format::word::Word;
use crate::format::writer::{Writer, list};

use super::texts::Texts;

const KEYS: &[&str] = &[
    "id",
    "class",
    "name",
    "hint",
    "bad",
    "ok",
    "wow",
    "recommendation",
    "stage",
    "zone",
    "weight",
    "critical",
    "sensitive",
    "segment",
    "motives",
    "audience",
    "tags",
];

/// What a touchpoint may refer to.
pub(crate) struct Around<'a> {
    /// How its texts are read.
    pub(crate) texts: &'a Texts,
    /// The zones of the file; `None` where zones are named that stand in another file.
    pub(crate) zones: Option<&'a [Zone]>,
}

/// Reads a touchpoint; `None` if something that it needs is missing, which is noted.
pub(crate) fn read(table: &Table<'_>, around: &Around<'_>, once: &mut Once) -> Option<Touchpoint> {
    table.only(KEYS);
    let id_field = table.need("id", "id = \"business.queue\"");
    let class = table.need("class", "class = \"business\"").and_then(|field| field.choice::<Class>());
    let id = id_field.as_ref().and_then(|field| id(field, class, once));
    let name = table.need("name", "name = \"Queue\"").and_then(|field| around.texts.read(&field));
    let text = |key| table.field(key).and_then(|field| around.texts.read(&field)).unwrap_or_default();
    let flag = |key| table.field(key).and_then(|field| field.flag()).unwrap_or_default();
    let rest = Touchpoint {
        hint: text("hint"),
        bad: text("bad"),
        ok: text("ok"),
        wow: text("wow"),
        recommendation: text("recommendation"),
        stage: table.field("stage").and_then(|field| field.choice()),
        zone: table.field("zone").and_then(|field| zone(&field, around.zones)),
        weight: table.field("weight").and_then(|field| field.integer(1..=5)).map_or(1, weight),
        critical: flag("critical"),
        sensitive: flag("sensitive"),
        segment: table.field("segment").and_then(|field| field.choice()),
        motives: motives(table),
        audience: table.field("audience").and_then(|field| field.choice()),
        tags: tags(table),
        ..Touchpoint::named(TouchpointId::new(""), Class::Business, Wording::default())
    };
    Some(Touchpoint { id: id?, class: class?, name: name?, ..rest })
}

fn weight(value: i64) -> u8 {
    u8::try_from(value).unwrap_or(1)
}

fn id(field: &Field<'_>, class: Option<Class>, once: &mut Once) -> Option<TouchpointId> {
    let text = field.text()?;
    let id = TouchpointId::new(text);
    match (id.class(), class) {
        (None, _) => {
            let what = Phrase::new("problem-touchpoint-id").with("id", text);
            field.wrong(what, Some(Phrase::new("hint-touchpoint-id")));
        }
        (Some(own), Some(class)) if own != class => {
            let what = Phrase::new("problem-id-class").with("id", text).with("class", class.key());
            let hint = Phrase::new("hint-id-class").with("class", class.key()).with("own", own.key());
            field.wrong(what, Some(hint));
        }
        _ => {}
    }
    once.first(text, field.span(), field.problems()).then_some(id)
}

fn zone(field: &Field<'_>, zones: Option<&[Zone]>) -> Option<String> {
    let word = field.text()?;
    if let Some(zones) = zones
        && !zones.iter().any(|zone| zone.id == word)
    {
        let known: Vec<&str> = zones.iter().map(|zone| zone.id.as_str()).collect();
        field.unknown_word(word, &known);
    }
    Some(word.to_owned())
}

fn motives(table: &Table<'_>) -> Vec<Motive> {
    let fields = table.field("motives").and_then(|field| field.list()).unwrap_or_default();
    fields.iter().filter_map(Field::choice).collect()
}

fn tags(table: &Table<'_>) -> Vec<String> {
    let texts = table.field("tags").and_then(|field| field.texts()).unwrap_or_default();
    texts.into_iter().map(str::to_owned).collect()
}

/// Writes a touchpoint without what goes without saying; texts that are only in `plain` as plain strings.
pub(crate) fn print(writer: &mut Writer, touchpoint: &Touchpoint, plain: Option<crate::domain::Lang>) {
    writer.begin("touchpoint");
    writer.text("id", touchpoint.id.as_str());
    writer.text("class", touchpoint.class.key());
    writer.wording("name", &touchpoint.name, plain);
    writer.wording("hint", &touchpoint.hint, plain);
    writer.wording("bad", &touchpoint.bad, plain);
    writer.wording("ok", &touchpoint.ok, plain);
    writer.wording("wow", &touchpoint.wow, plain);
    writer.wording("recommendation", &touchpoint.recommendation, plain);
    writer.text_if_any("stage", touchpoint.stage.map_or("", Word::word));
    if let Some(zone) = &touchpoint.zone {
        writer.text("zone", zone);
    }
    if touchpoint.weight != 1 {
        writer.pair("weight", touchpoint.weight);
    }
    for (key, flag) in [("critical", touchpoint.critical), ("sensitive", touchpoint.sensitive)] {
        if flag {
            writer.pair(key, flag);
        }
    }
    writer.text_if_any("segment", touchpoint.segment.map_or("", Word::word));
    if !touchpoint.motives.is_empty() {
        writer.pair("motives", list(touchpoint.motives.iter().map(|motive| motive.key())));
    }
    writer.text_if_any("audience", touchpoint.audience.map_or("", Word::word));
    if !touchpoint.tags.is_empty() {
        writer.pair("tags", list(&touchpoint.tags));
    }
}
