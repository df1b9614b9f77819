//! The form of a touchpoint: what it is filled with, and which edits saving it comes to.

use super::{editing, save};
use crate::app::Modal;
use crate::app::form::{Choice, Field, Form, Purpose, classes};
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::shelf::Editing;
use crate::domain::catalogue::{Audience, CatalogueEdit, Class, Motive, Part, Segment, Stage, Touchpoint};
use crate::domain::{Phrase, TouchpointId};

/// What the form says of a part.
const fn label(part: Part) -> &'static str {
    match part {
        Part::Name => "catalogue-part-name",
        Part::Hint => "catalogue-part-hint",
        Part::Bad => "verdict-bad",
        Part::Ok => "verdict-ok",
        Part::Wow => "verdict-wow",
        Part::Recommendation => "catalogue-part-recommendation",
        Part::Stage => "catalogue-part-stage",
        Part::Zone => "catalogue-part-zone",
        Part::Weight => "catalogue-part-weight",
        Part::Critical => "catalogue-part-critical",
        Part::Sensitive => "catalogue-part-sensitive",
        Part::Segment => "catalogue-part-segment",
        Part::Motives => "catalogue-part-motives",
        Part::Audience => "catalogue-part-audience",
        Part::Needs => "catalogue-part-needs",
        Part::Tags => "catalogue-part-tags",
    }
}

/// Opens the form of the touchpoint under the cursor.
pub(super) fn open_edit(model: &mut Model) {
    let Some(editing) = editing(model) else { return };
    let Some(touchpoint) = editing.current() else { return };
    let fields = Part::ALL.iter().map(|part| field(editing, touchpoint, *part)).collect();
    let form = Form::new(Purpose::EditTouchpoint(touchpoint.id.clone()), fields);
    model.modal = Some(Modal::Form(form));
}

/// Asks for the name and the class of a new touchpoint.
pub(super) fn open_new(model: &mut Model) {
    let Some(editing) = editing(model) else { return };
    let class = editing.current().map_or(Class::Business, |here| here.class);
    let fields =
        vec![Field::line("catalogue-part-name", ""), Field::one("field-class", classes(), class.key())];
    model.modal = Some(Modal::Form(Form::new(Purpose::NewTouchpoint, fields)));
}

fn field(editing: &Editing, touchpoint: &Touchpoint, part: Part) -> Field {
    let label = label(part);
    if let Some(wording) = part.wording(touchpoint) {
        let main = editing.file.catalogue.main_language();
        let text = Field::lines(label, wording.exact(editing.lang).unwrap_or_default());
        let beside = wording.exact(main).filter(|_| main != editing.lang);
        return beside.map_or(text.clone(), |main| text.beside(main));
    }
    let said = part.said(touchpoint, editing.lang);
    let none = || Choice::word("", "nothing");
    match part {
        Part::Stage => {
            let stages = Stage::ALL.iter().map(|one| Choice::word(one.key(), format!("stage-{}", one.key())));
            Field::one(label, std::iter::once(none()).chain(stages).collect(), &said)
        }
        Part::Segment => {
            let segments =
                Segment::ALL.iter().map(|one| Choice::word(one.key(), format!("segment-{}", one.key())));
            Field::one(label, std::iter::once(none()).chain(segments).collect(), &said)
        }
        Part::Audience => {
            let all =
                Audience::ALL.iter().map(|one| Choice::word(one.key(), format!("audience-{}", one.key())));
            Field::one(label, std::iter::once(none()).chain(all).collect(), &said)
        }
        Part::Needs => {
            let facts = editing.file.catalogue.facts.iter();
            let facts =
                facts.map(|fact| Choice::name(fact.id.as_str(), fact.question.said(editing.lang).text));
            let chosen: Vec<String> = touchpoint.needs.iter().map(ToString::to_string).collect();
            Field::many(label, facts.collect(), &chosen)
        }
        Part::Zone => {
            let zones = editing.file.catalogue.zones.iter();
            let zones = zones.map(|zone| Choice::name(&zone.id, zone.name.said(editing.lang).text));
            Field::one(label, std::iter::once(none()).chain(zones).collect(), &said)
        }
        Part::Weight => Field::one(
            label,
            (1..=5).map(|n: u8| Choice::name(n.to_string(), n.to_string())).collect(),
            &said,
        ),
        Part::Critical | Part::Sensitive => {
            let words = [("false", "answer-no"), ("true", "answer-yes")];
            Field::one(label, words.into_iter().map(|(value, key)| Choice::word(value, key)).collect(), &said)
        }
        Part::Motives => {
            let motives =
                Motive::ALL.iter().map(|one| Choice::word(one.key(), format!("motive-{}", one.key())));
            let chosen: Vec<String> = touchpoint.motives.iter().map(|one| one.key().to_owned()).collect();
            Field::many(label, motives.collect(), &chosen)
        }
        _ => Field::line(label, &said),
    }
}

/// What a form says of a part, as a file spells it.
fn said_in(form: &Form, part: Part) -> String {
    let label = label(part);
    match part {
        Part::Stage
        | Part::Segment
        | Part::Audience
        | Part::Zone
        | Part::Weight
        | Part::Critical
        | Part::Sensitive => form.value(label).to_owned(),
        Part::Motives | Part::Needs => form.values(label).join(", "),
        _ => form.text(label).to_owned(),
    }
}

/// Saves what is said differently in the form.
///
/// # Errors
/// What is wrong, and in which field.
pub(crate) fn say(
    model: &mut Model,
    form: &Form,
    id: &TouchpointId,
) -> Result<Vec<Effect>, (&'static str, Phrase)> {
    let Some(editing) = editing(model) else { return Ok(Vec::new()) };
    let Some(touchpoint) = editing.file.catalogue.touchpoint(id) else {
        return Err((label(Part::Name), Phrase::new("catalogue-edit-unknown").with("id", id.as_str())));
    };
    let (lang, main) = (editing.lang, editing.file.catalogue.main_language());
    let mut edits = Vec::new();
    for part in Part::ALL {
        let new = said_in(form, *part);
        let wording = part.wording(touchpoint);
        let old = wording.map_or_else(
            || part.said(touchpoint, lang),
            |text| text.exact(lang).unwrap_or_default().trim().to_owned(),
        );
        if new == old {
            continue;
        }
        if *part == Part::Name && new.is_empty() && lang == main {
            return Err((label(*part), Phrase::new("form-needed")));
        }
        if let Some(wording) = wording {
            let orphaned = lang == main && new.is_empty() && wording.texts().count() > 1;
            let unfounded = lang != main && wording.exact(main).is_none();
            if orphaned || unfounded {
                let key = if orphaned { "catalogue-form-main" } else { "catalogue-form-main-first" };
                let what = Phrase::new(key).with("language", main.code());
                return Err((label(*part), what));
            }
        }
        edits.push(CatalogueEdit::Set(id.clone(), *part, lang, new));
    }
    if edits.is_empty() {
        return Ok(Vec::new());
    }
    let id = id.clone();
    Ok(save(model, edits, Some(form.clone()), id))
}

/// Adds the touchpoint of the form after the one under the cursor.
///
/// # Errors
/// When it has no name.
pub(crate) fn add(model: &mut Model, form: &Form) -> Result<Vec<Effect>, (&'static str, Phrase)> {
    let name = form.text("catalogue-part-name").to_owned();
    if name.is_empty() {
        return Err(("catalogue-part-name", Phrase::new("form-needed")));
    }
    let class = Class::from_key(form.value("field-class")).unwrap_or(Class::Business);
    let Some(editing) = editing(model) else { return Ok(Vec::new()) };
    let catalogue = &editing.file.catalogue;
    let taken = |id: &TouchpointId| {
        catalogue.touchpoints.iter().any(|one| one.id == *id || one.formerly.contains(id))
    };
    let id = TouchpointId::for_name(class, &name, taken);
    let of_class = |one: &&Touchpoint| one.class == class;
    let here = editing.current().map(AsRef::as_ref).filter(of_class);
    let last = || catalogue.touchpoints.iter().rev().map(AsRef::as_ref).find(of_class);
    let after = here.or_else(last).map(|one| one.id.clone());
    let edit = CatalogueEdit::Add(id.clone(), name, after);
    Ok(save(model, vec![edit], Some(form.clone()), id))
}
