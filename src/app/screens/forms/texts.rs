//! Texts at hand in a form: what is offered where the caret stands, and keeping what stands there.

use std::sync::Arc;

use crate::app::form::{Form, Picker, Purpose};
use crate::app::message::Effect;
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::library::{LibraryText, Scope, Spot, Use, offers};
use crate::domain::{ItemId, Library, Phrase, Wording};

/// The texts at hand are there, or some of them and why the others are not.
pub(crate) fn stocked(model: &mut Model, library: Arc<Library>, notice: Option<Phrase>) -> Vec<Effect> {
    model.library = library;
    model.later.extend(notice);
    if model.notice.is_none() {
        model.say_next();
    }
    Vec::new()
}

/// Opens the list of texts over the field that has the caret.
pub(super) fn open(model: &mut Model, purpose: Use) {
    let (Some(session), Some(Modal::Form(form))) = (&model.session, &mut model.modal) else { return };
    let about = about(form, session);
    let items = about.iter().filter_map(|id| Some((id, session.item(id)?.touchpoint.as_ref()))).collect();
    let spot = Spot { purpose, lang: session.language(), audit: session.audit(), items };
    let mut offers = offers(&model.library, &spot);
    // What stands there already is no help.
    let written = form.typing().map(|field| field.text().trim().to_owned()).unwrap_or_default();
    offers.retain(|offer| offer.text.trim() != written);
    if offers.is_empty() {
        model.inform(Phrase::new("texts-none"));
    } else {
        form.picker = Some(Picker::new(offers));
    }
}

/// Asks for the text of the field that has the caret to be kept for later.
pub(super) fn keep(model: &mut Model, purpose: Use) -> Vec<Effect> {
    let (Some(session), Some(Modal::Form(form))) = (&model.session, &mut model.modal) else {
        return Vec::new();
    };
    let text = form.typing().map(|field| field.text().trim().to_owned()).unwrap_or_default();
    if text.is_empty() {
        model.inform(Phrase::new("text-nothing"));
        return Vec::new();
    }
    let mut scopes = Vec::new();
    for item in about(form, session) {
        let scope = scope(&item, session);
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    let text = Wording::plain(session.language(), text);
    vec![Effect::KeepText(Box::new(LibraryText { id: String::new(), text, purpose: Some(purpose), scopes }))]
}

/// For the touchpoint wherever it is met; one that only this audit has stands for its class.
fn scope(item: &ItemId, session: &Session) -> Scope {
    let added = session.audit().added(&item.touchpoint);
    added.map_or_else(
        || Scope::Touchpoint(item.touchpoint.clone()),
        |touchpoint| Scope::Class(touchpoint.class),
    )
}

/// The items that the form is about; none when it is about the whole audit.
fn about(form: &Form, session: &Session) -> Vec<ItemId> {
    match &form.purpose {
        Purpose::Note(item) | Purpose::Internal(item) => vec![item.clone()],
        Purpose::NewImprovement | Purpose::EditImprovement(_) => {
            form.values("field-mends").iter().map(|item| ItemId::parse(item)).collect()
        }
        Purpose::Closing(id) => {
            session.audit().improvement(id).map(|improvement| improvement.items.clone()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
