//! What saving a form does.

use std::sync::Arc;

use super::{answer, improvement, scores};
use crate::app::form::{Form, Purpose};
use crate::app::message::{Effect, Incoming, NewAudit};
use crate::app::modal::Modal;
use crate::app::model::{Busy, Model};
use crate::app::screens::results::reveal;
use crate::app::screens::walk::done;
use crate::app::screens::{catalogues, drafts, finish, lens};
use crate::app::session::Session;
use crate::domain::catalogue::Class;
use crate::domain::ids::short;
use crate::domain::{
    Change, HeaderEdit, ImprovementEdit, ItemId, Lang, Phrase, Subject, SubjectId, Touchpoint, TouchpointId,
    Wording,
};

/// Saves the open form and closes it, or says in it what is wrong.
pub(super) fn save(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(Modal::Form(form)) = model.modal.clone() else { return Vec::new() };
    match saved(model, &form, incoming) {
        Ok(effects) => {
            if model.modal.as_ref().and_then(Modal::form).is_some_and(|open| open.purpose == form.purpose) {
                model.modal = None;
            }
            model.draft_typed = None;
            effects
        }
        Err((label, phrase)) => {
            if let Some(Modal::Form(form)) = &mut model.modal {
                form.complain(label, phrase);
            }
            Vec::new()
        }
    }
}

pub(super) type Complaint = (&'static str, Phrase);

fn saved(model: &mut Model, form: &Form, incoming: &Incoming) -> Result<Vec<Effect>, Complaint> {
    match &form.purpose {
        Purpose::Note(_) | Purpose::Internal(_) => {
            let change = drafts::change_of(model);
            change.map_or_else(|| Ok(Vec::new()), |change| record(model, change, "field-note", incoming))
        }
        Purpose::NewImprovement => improvement::new_improvement(model, form, incoming),
        Purpose::EditImprovement(id) => improvement::edit_improvement(model, form, id, incoming),
        Purpose::Closing(id) => {
            let edit = ImprovementEdit::Closing(form.text("field-closing").to_owned());
            record(model, Change::EditImprovement(id.clone(), edit), "field-closing", incoming)
        }
        Purpose::NewAnswer | Purpose::Remark => answer::add(model, form, incoming),
        Purpose::EditAnswer(id) => answer::edit(model, form, id, incoming),
        Purpose::IgnoreReason(id) => answer::ignore(model, form, id, incoming),
        Purpose::Scores => scores::save(model, form, incoming),
        Purpose::Marks => answer::set_marks(model, form, incoming),
        Purpose::AddTouchpoint => add_touchpoint(model, form, incoming),
        Purpose::AddSubject => add_subject(model, form, incoming),
        Purpose::RenameSubject(id) => {
            let name = needed(form, "field-name")?;
            record(model, Change::RenameSubject(id.clone(), name), "field-name", incoming)
        }
        Purpose::RenameTouchpoint(id) => {
            let name = Wording::plain(language(model), needed(form, "field-name")?);
            record(model, Change::RenameTouchpoint(id.clone(), name), "field-name", incoming)
        }
        Purpose::Header => header(model, form, incoming),
        Purpose::FinishReason => {
            let reason = needed(form, "field-reason")?;
            model.modal = None;
            Ok(finish::finish(model, &reason, incoming))
        }
        Purpose::ReopenReason => {
            let reason = needed(form, "field-reason")?;
            record(model, Change::Reopen(reason), "field-reason", incoming)
        }
        Purpose::NewAudit => {
            let effects = new_audit(model, form)?;
            model.home.busy = Busy::Beginning;
            Ok(effects)
        }
        Purpose::NewTouchpoint => catalogues::add(model, form),
        Purpose::EditTouchpoint(id) => catalogues::say(model, form, id),
        Purpose::Report => {
            let formats = form.values("field-formats");
            if formats.is_empty() {
                return Err(("field-formats", Phrase::new("form-choose-one")));
            }
            Ok(vec![Effect::Report(formats)])
        }
        Purpose::Lens => Ok(lens::take(model, form)),
        Purpose::SaveElsewhere => Ok(vec![Effect::SaveElsewhere(needed(form, "field-folder")?)]),
    }
}

pub(super) fn needed(form: &Form, label: &'static str) -> Result<String, Complaint> {
    let text = form.text(label);
    if text.is_empty() { Err((label, Phrase::new("form-needed"))) } else { Ok(text.to_owned()) }
}

fn language(model: &Model) -> Lang {
    model.session.as_ref().map_or(Lang::EN, Session::language)
}

pub(super) fn record(
    model: &mut Model,
    change: Change,
    label: &'static str,
    incoming: &Incoming,
) -> Result<Vec<Effect>, Complaint> {
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    session.record(change, incoming).map_err(|phrase| (label, phrase))
}

fn add_touchpoint(model: &mut Model, form: &Form, incoming: &Incoming) -> Result<Vec<Effect>, Complaint> {
    let name = needed(form, "field-name")?;
    let class = Class::from_key(form.value("field-class")).unwrap_or(Class::Business);
    let lang = language(model);
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    let full = |short: &str| TouchpointId::new(format!("{}.{short}", class.key()));
    let taken = |short: &str| session.walk.touchpoint(&full(short)).is_some();
    let id = full(&short('x', &incoming.id, taken));
    let mut touchpoint = Touchpoint::named(id.clone(), class, Wording::plain(lang, name.as_str()));
    touchpoint.zone = session
        .current()
        .filter(|item| item.touchpoint.class == class)
        .and_then(|item| item.touchpoint.zone.clone());
    // It is made for those through whose eyes it was found; else it would vanish as it comes.
    touchpoint.segment = session.lens.segment;
    touchpoint.motives = session.lens.motive.into_iter().collect();
    let audience = session.lens.audience.or(session.current().map(|item| item.audience));
    touchpoint.audience = audience.filter(|audience| *audience != session.catalogue.audience);
    let change = Change::AddTouchpoint(Arc::new(touchpoint), None);
    let effects = session.record(change, incoming).map_err(|phrase| ("field-name", phrase))?;
    show_first(session, |item| item.touchpoint == id);
    Ok(done(model, Ok(effects), Phrase::new("touchpoint-added").with("name", name)))
}

fn add_subject(model: &mut Model, form: &Form, incoming: &Incoming) -> Result<Vec<Effect>, Complaint> {
    let name = needed(form, "field-name")?;
    let class = Class::from_key(form.value("field-class")).unwrap_or(Class::Employee);
    let prefix = class.key().chars().next().unwrap_or('x');
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    let taken = |id: &str| session.audit().subject(&SubjectId::new(id)).is_some();
    let id = SubjectId::new(short(prefix, &incoming.id, taken));
    let subject = Subject { id: id.clone(), class, name: name.clone() };
    let effects = session
        .record_by_facts(Change::AddSubject(subject, None), incoming)
        .map_err(|phrase| ("field-name", phrase))?;
    show_first(session, |item| item.subject.as_ref() == Some(&id));
    Ok(done(model, Ok(effects), Phrase::new("subject-added").with("name", name)))
}

/// Puts the cursor on the first item that was just added, filter or not.
fn show_first(session: &mut Session, is_new: impl Fn(&ItemId) -> bool) {
    let Some(place) = session.walk.items.iter().position(|item| is_new(&item.id)) else { return };
    if !session.rows.items().any(|(_, shown)| shown == place) {
        reveal(session, place);
    }
    session.rows.move_to_item(place);
}

fn header(model: &mut Model, form: &Form, incoming: &Incoming) -> Result<Vec<Effect>, Complaint> {
    let site = needed(form, "field-site")?;
    let text = |label| form.text(label).to_owned();
    let announced = match form.value("field-announced") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let edits = [
        HeaderEdit::Client(text("field-client")),
        HeaderEdit::Site(site),
        HeaderEdit::Auditor(text("field-auditor")),
        HeaderEdit::Announced(announced),
        HeaderEdit::Met(text("field-met")),
        HeaderEdit::Conditions(text("field-conditions")),
        HeaderEdit::Conclusion(text("field-conclusion")),
        HeaderEdit::Sensitive(form.value("field-sensitive") == "yes"),
    ];
    let audit = model.session.as_ref().map(Session::audit);
    let differs = |change: &Change| audit.is_some_and(|audit| !audit.already(change));
    let changes: Vec<Change> = edits.into_iter().map(Change::Header).filter(differs).collect();
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    session.record_by_facts(Change::All(changes), incoming).map_err(|phrase| ("field-site", phrase))
}

fn new_audit(model: &mut Model, form: &Form) -> Result<Vec<Effect>, Complaint> {
    let site = needed(form, "field-site")?;
    let catalogues = form.values("field-catalogues");
    if catalogues.is_empty() {
        return Err(("field-catalogues", Phrase::new("form-choose-one")));
    }
    let auditor = form.text("field-auditor").to_owned();
    let mut effects = Vec::new();
    if !auditor.is_empty() && auditor != model.preferences.auditor {
        model.preferences.auditor.clone_from(&auditor);
        effects.push(Effect::Set("auditor", auditor.clone()));
    }
    effects.push(Effect::Create(NewAudit {
        client: form.text("field-client").to_owned(),
        site,
        auditor,
        catalogues,
        language: Lang::parse(form.value("field-language")),
        products: form.names("field-products"),
        services: form.names("field-services"),
        employees: form.names("field-employees"),
        sensitive: form.value("field-sensitive") == "yes",
    }));
    Ok(effects)
}
