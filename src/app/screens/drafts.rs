//! What is being typed is not lost either: a note is journaled after a second without typing.

use crate::app::form::Purpose;
use crate::app::message::{Effect, Incoming};
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::domain::Change;

/// Puts the note that is being typed into the journal, if it is one and differs.
pub(crate) fn journal(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    model.draft_typed = None;
    let Some(change) = change_of(model) else { return Vec::new() };
    let Some(session) = &mut model.session else { return Vec::new() };
    session.record(change, incoming).unwrap_or_default()
}

/// The change that the open note stands for.
pub(crate) fn change_of(model: &Model) -> Option<Change> {
    let Some(Modal::Form(form)) = &model.modal else { return None };
    match &form.purpose {
        Purpose::Note(item) => Some(Change::Note(item.clone(), form.text("field-note").to_owned())),
        Purpose::Internal(item) => Some(Change::Internal(item.clone(), form.text("field-note").to_owned())),
        _ => None,
    }
}

/// The text comes back from the person's own editor.
pub(crate) fn edited(model: &mut Model, text: &str, incoming: &Incoming) -> Vec<Effect> {
    if let Some(Modal::Form(form)) = &mut model.modal
        && let Some(field) = form.typing()
    {
        field.set(text.trim_end());
        form.touched = true;
    }
    journal(model, incoming)
}
