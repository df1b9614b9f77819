//! One `[[touchpoint]]`, in a catalogue or added on the walk.

use crate::domain::catalogue::{Class, Fact, Motive, Touchpoint, Zone};
use crate::domain::{FactId, Phrase, TouchpointId, Wording};
use crate::format::reader::{Field, Once, Table};
use crate::format::word::Word;
use crate::format::writer::{Writer, list};

use super::bases::Bases;
use super::keys::{self, WEIGHTS};
use super::texts::Texts;

/// What a touchpoint may refer to.
pub(crate) struct Around<'a> {
    /// How its texts are read.
    pub(crate) texts: &'a Texts,
    /// The zones of the file; `None` where zones are named that stand in another file.
    pub(crate) zones: Option<&'a [Zone]>,
    /// The facts of the file; `None` where facts are named that stand in another file.
    pub(crate) facts: Option<&'a [Fact]>,
    /// What the file builds on; `None` where that is out of the question.
    pub(crate) bases: Option<&'a Bases>,
}

/// Reads a touchpoint, over the inherited one of its id if there is one; `None` if something that it needs is
/// missing, which is noted.
pub(crate) fn read(
    table: &Table<'_>,
    around: &Around<'_>,
    known: Option<&Touchpoint>,
    once: &mut Once,
) -> Option<Touchpoint> {
    table.only(&keys::names(&keys::TOUCHPOINT));
    let id_field = table.need("id", "id = \"business.queue\"");
    let needed = Needed::of(table, around, known, id_field.as_ref());
    let class = needed.field(table, "class", "class = \"business\"");
    let class = class.map_or(known.map(|known| known.class), |field| field.choice::<Class>());
    let id = id_field.as_ref().and_then(|field| id(field, class, once));
    let blank = Touchpoint::named(TouchpointId::new(""), Class::Business, Wording::default());
    let old = known.unwrap_or(&blank);
    let over = |field: Option<Field<'_>>, old: &Wording| match field {
        Some(field) => around.texts.read_over(&field, old),
        None => Some(old.clone()).filter(|old| !old.is_empty()),
    };
    let name = over(needed.field(table, "name", "name = \"Queue\""), &old.name);
    let text = |key, old| over(table.field(key), old).unwrap_or_default();
    let flag = |key, old| table.field(key).map_or(Some(old), |field| field.flag()).unwrap_or_default();
    let rest = Touchpoint {
        hint: text("hint", &old.hint),
        bad: text("bad", &old.bad),
        ok: text("ok", &old.ok),
        wow: text("wow", &old.wow),
        recommendation: text("recommendation", &old.recommendation),
        stage: table.field("stage").map_or(old.stage, |field| field.choice()),
        zone: table.field("zone").map_or_else(|| old.zone.clone(), |field| zone(&field, around.zones)),
        weight: table.field("weight").and_then(|field| field.integer(WEIGHTS)).map_or(old.weight, weight),
        critical: flag("critical", old.critical),
        sensitive: flag("sensitive", old.sensitive),
        segment: table.field("segment").map_or(old.segment, |field| field.choice()),
        motives: table.field("motives").map_or_else(|| old.motives.clone(), |field| motives(&field)),
        audience: table.field("audience").map_or(old.audience, |field| field.choice()),
        needs: table.field("needs").map_or_else(|| old.needs.clone(), |field| needs(&field, around.facts)),
        tags: table.field("tags").map_or_else(|| old.tags.clone(), |field| tags(&field)),
        formerly: table
            .field("formerly")
            .map_or_else(|| old.formerly.clone(), |field| formerly(&field, class)),
        retired: flag("retired", old.retired),
        ..blank
    };
    Some(Touchpoint { id: id?, class: class?, name: name?, ..rest })
}

/// Whether a touchpoint must say its class and name itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needed {
    /// It is new.
    Here,
    /// It is inherited, may be, or it was said that it is not.
    Elsewhere,
}

impl Needed {
    fn of(
        table: &Table<'_>,
        around: &Around<'_>,
        known: Option<&Touchpoint>,
        id: Option<&Field<'_>>,
    ) -> Self {
        if known.is_some() || around.bases.is_some_and(|bases| !bases.complete()) {
            return Self::Elsewhere;
        }
        let silent = table.field("class").is_none() && table.field("name").is_none();
        match (around.bases.filter(|bases| bases.any() && silent), id) {
            (Some(bases), Some(id)) => {
                bases.note_unknown_touchpoint(id);
                Self::Elsewhere
            }
            _ => Self::Here,
        }
    }

    fn field<'a>(self, table: &Table<'a>, key: &str, example: &str) -> Option<Field<'a>> {
        match self {
            Self::Here => table.need(key, example),
            Self::Elsewhere => table.field(key),
        }
    }
}

fn weight(value: i64) -> u8 {
    u8::try_from(value).unwrap_or(1)
}

fn id(field: &Field<'_>, class: Option<Class>, once: &mut Once) -> Option<TouchpointId> {
    let id = id_of_class(field, class)?;
    once.first(id.as_str(), field.span(), field.problems()).then_some(id)
}

/// Ids of earlier editions; whether another touchpoint has one of them is seen when all are read.
fn formerly(field: &Field<'_>, class: Option<Class>) -> Vec<TouchpointId> {
    field.list().unwrap_or_default().iter().filter_map(|field| id_of_class(field, class)).collect()
}

fn id_of_class(field: &Field<'_>, class: Option<Class>) -> Option<TouchpointId> {
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
    Some(id)
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

fn motives(field: &Field<'_>) -> Vec<Motive> {
    let fields = field.list().unwrap_or_default();
    fields.iter().filter_map(Field::choice).collect()
}

fn needs(field: &Field<'_>, facts: Option<&[Fact]>) -> Vec<FactId> {
    let mut once = Once::default();
    let mut needs = Vec::new();
    for entry in field.list().unwrap_or_default() {
        let Some(id) = entry.text() else { continue };
        if let Some(facts) = facts
            && !facts.iter().any(|fact| fact.id.as_str() == id)
        {
            let known: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
            entry.unknown_word(id, &known);
        }
        if once.first(id, entry.span(), entry.problems()) {
            needs.push(FactId::new(id));
        }
    }
    needs
}

fn tags(field: &Field<'_>) -> Vec<String> {
    let texts = field.texts().unwrap_or_default();
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
    if !touchpoint.needs.is_empty() {
        writer.pair("needs", list(touchpoint.needs.iter().map(FactId::as_str)));
    }
    if !touchpoint.tags.is_empty() {
        writer.pair("tags", list(&touchpoint.tags));
    }
    if !touchpoint.formerly.is_empty() {
        writer.pair("formerly", list(touchpoint.formerly.iter().map(TouchpointId::as_str)));
    }
    if touchpoint.retired {
        writer.pair("retired", true);
    }
}
