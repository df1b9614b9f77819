//! Opening forms; `forms/save.rs` says what saving each of them does.

mod answer;
mod improvement;
mod save;
mod scores;
mod texts;

pub(crate) use answer::{open_answer, open_edit_answer, open_ignore, open_marks, open_remark};
pub(crate) use improvement::{open_closing, open_edit_improvement, open_improvement};
pub(crate) use scores::open_scores;
pub(crate) use texts::stocked;

use crate::app::command::Action;
use crate::app::form::{self, Choice, Field, Form, FormKey, Purpose};
use crate::app::key::Key;
use crate::app::message::{Effect, Incoming};
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::Phrase;
use crate::domain::catalogue::Class;

/// A key while a form is open; `None` lets commands with Ctrl through.
pub(crate) fn on_key(model: &mut Model, key: Key, incoming: &Incoming) -> Option<Vec<Effect>> {
    let Some(Modal::Form(form)) = &mut model.modal else { return None };
    match form.key(key) {
        FormKey::Taken => {
            if form.touched && model.modal.as_ref().is_some_and(Modal::is_note) {
                model.draft_typed = Some(incoming.at.seconds);
            }
            Some(Vec::new())
        }
        FormKey::Save => Some(save::save(model, incoming)),
        FormKey::Close => Some(close(model, incoming)),
        FormKey::Editor => form.typing().map(|field| vec![Effect::Edit(field.text().to_owned())]),
        FormKey::Texts(purpose) => {
            texts::open(model, purpose);
            Some(Vec::new())
        }
        FormKey::Keep(purpose) => Some(texts::keep(model, purpose)),
        FormKey::Ignored if key.ctrl => None,
        FormKey::Ignored => Some(Vec::new()),
    }
}

/// Esc: what was typed is kept where that does no harm.
fn close(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let keep = match &model.modal {
        Some(Modal::Form(form)) => form.touched && form.purpose.keeps_on_escape(),
        _ => false,
    };
    if !keep {
        model.modal = None;
        model.draft_typed = None;
        return Vec::new();
    }
    let mut effects = save::save(model, incoming);
    // What cannot be kept as it is (a date nobody can read) is not kept, the rest is; Esc always closes.
    if let Some(Modal::Form(form)) = &mut model.modal
        && form.complaint.take().is_some()
        && let Some(field) = form.typing()
    {
        field.set("");
        effects.extend(save::save(model, incoming));
    }
    model.modal = None;
    model.draft_typed = None;
    effects
}

fn open(model: &mut Model, purpose: Purpose, fields: Vec<Field>) -> Option<&mut Form> {
    if let Some(session) = &model.session
        && let crate::app::session::Access::ReadOnly(reason) = &session.access
        && !matches!(purpose, Purpose::Report)
    {
        model.warn(reason.clone());
        return None;
    }
    model.modal = Some(Modal::Form(Form::new(purpose, fields)));
    match &mut model.modal {
        Some(Modal::Form(form)) => Some(form),
        _ => None,
    }
}

fn frozen(model: &mut Model) -> bool {
    let finished = model.session.as_ref().is_some_and(|session| session.audit().is_finished());
    if finished {
        model.warn(Phrase::new("refused-finished"));
    }
    finished
}

pub(crate) fn open_note(model: &mut Model, action: Action) {
    if frozen(model) {
        return;
    }
    let Some(session) = &model.session else { return };
    let Some(item) = session.current().map(|item| item.id.clone()) else { return };
    let rating = session.audit().ratings.get(&item);
    let (purpose, text) = if action == Action::InternalNote {
        (Purpose::Internal(item), rating.map_or("", |rating| &rating.internal).to_owned())
    } else {
        (Purpose::Note(item), rating.map_or("", |rating| &rating.note).to_owned())
    };
    open(model, purpose, vec![Field::lines("field-note", &text)]);
}

pub(crate) fn open_add_touchpoint(model: &mut Model) {
    if frozen(model) {
        return;
    }
    let class = model
        .session
        .as_ref()
        .and_then(Session::current)
        .map_or(Class::Business, |item| item.touchpoint.class);
    let fields = vec![Field::line("field-name", ""), Field::one("field-class", form::classes(), class.key())];
    open(model, Purpose::AddTouchpoint, fields);
}

pub(crate) fn open_add_subject(model: &mut Model) {
    if frozen(model) {
        return;
    }
    let class = model.session.as_ref().and_then(Session::current).map(|item| item.touchpoint.class);
    let class = class.filter(|class| *class != Class::Business).unwrap_or(Class::Employee);
    let fields =
        vec![Field::line("field-name", ""), Field::one("field-class", form::subject_classes(), class.key())];
    open(model, Purpose::AddSubject, fields);
}

pub(crate) fn open_rename(model: &mut Model) {
    if frozen(model) {
        return;
    }
    let Some(session) = &model.session else { return };
    let Some(item) = session.current() else { return };
    let added = session.audit().added(&item.touchpoint.id);
    let (purpose, name) = match (&item.subject, added) {
        (Some(subject), _) => (Purpose::RenameSubject(subject.id.clone()), subject.name.clone()),
        (None, Some(touchpoint)) => {
            let name = touchpoint.name.said(session.language()).text.to_owned();
            (Purpose::RenameTouchpoint(touchpoint.id.clone()), name)
        }
        (None, None) => {
            model.inform(Phrase::new("rename-nothing"));
            return;
        }
    };
    open(model, purpose, vec![Field::line("field-name", &name)]);
}

pub(crate) fn open_header(model: &mut Model) {
    if frozen(model) {
        return;
    }
    let Some(session) = &model.session else { return };
    let header = &session.audit().header;
    let announced = match header.announced {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    let sensitive = if header.sensitive { "yes" } else { "no" };
    let fields = vec![
        Field::lines("field-conclusion", &header.conclusion),
        Field::line("field-client", &header.client),
        Field::line("field-site", &header.site),
        Field::line("field-auditor", &header.auditor),
        Field::one("field-announced", words(&["unknown", "yes", "no"]), announced),
        Field::line("field-met", &header.met),
        Field::line("field-conditions", &header.conditions),
        Field::one("field-sensitive", words(&["no", "yes"]), sensitive),
    ];
    open(model, Purpose::Header, fields);
}

fn words(values: &[&str]) -> Vec<Choice> {
    values.iter().map(|value| Choice::word(value, format!("answer-{value}"))).collect()
}

pub(crate) fn open_new_audit(model: &mut Model) {
    let home = &model.home;
    // Only when there is no doubt whose shop it is: another client's folder is a bad place for an audit.
    let mut clients: Vec<&str> = home.audits.iter().map(|line| line.client.as_str()).collect();
    clients.dedup();
    let client = if let [only] = clients.as_slice() { (*only).to_owned() } else { String::new() };
    let catalogues: Vec<Choice> = home
        .catalogues
        .iter()
        .map(|choice| Choice::name(&choice.id, format!("{} ({})", choice.title, choice.touchpoints)))
        .collect();
    let first = home.catalogues.iter().find(|choice| choice.id == "shop").or(home.catalogues.first());
    let first: Vec<String> = first.map(|choice| choice.id.clone()).into_iter().collect();
    let mut languages: Vec<String> = Vec::new();
    for lang in home.catalogues.iter().flat_map(|choice| &choice.languages) {
        if !languages.contains(&lang.to_string()) {
            languages.push(lang.to_string());
        }
    }
    let languages = languages.iter().map(|code| Choice::word(code, format!("language-{code}"))).collect();
    let fields = vec![
        Field::line("field-site", ""),
        Field::line("field-client", &client),
        Field::line("field-auditor", &model.preferences.auditor),
        Field::many("field-catalogues", catalogues, &first),
        Field::one("field-language", languages, &model.preferences.language),
        Field::line("field-products", ""),
        Field::line("field-services", ""),
        Field::line("field-employees", ""),
        Field::one("field-sensitive", words(&["no", "yes"]), "no"),
    ];
    open(model, Purpose::NewAudit, fields);
}

pub(crate) fn open_report(model: &mut Model) {
    let formats = ["html", "md", "csv", "json"];
    let options = formats.iter().map(|format| Choice::word(format, format!("format-{format}"))).collect();
    let fields = vec![Field::many("field-formats", options, &["html".to_owned(), "csv".to_owned()])];
    open(model, Purpose::Report, fields);
}

pub(crate) fn open_save_elsewhere(model: &mut Model) {
    let fields = vec![Field::line("field-folder", "")];
    model.modal = Some(Modal::Form(Form::new(Purpose::SaveElsewhere, fields)));
}
