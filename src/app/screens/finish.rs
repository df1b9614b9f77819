//! Finishing: the gaps first, then the reason.

use super::forms;
use super::results::go_to;
use super::walk::done;
use crate::app::command::Action;
use crate::app::form::{Field, Form, Purpose};
use crate::app::message::{Effect, Incoming};
use crate::app::modal::{Gaps, Modal};
use crate::app::model::Model;
use crate::app::session::View;
use crate::app::update::moved;
use crate::domain::gaps::{Gap, gaps};
use crate::domain::{Change, Phrase};

/// Finishes at once when nothing is missing, else shows what is.
pub(crate) fn begin(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &model.session else { return Vec::new() };
    if session.audit().is_finished() {
        model.inform(Phrase::new("finished-already"));
        return Vec::new();
    }
    let gaps = gaps(session.audit(), &session.walk);
    if gaps.is_empty() {
        return finish(model, "", incoming);
    }
    model.modal = Some(Modal::Gaps(Gaps { gaps, cursor: 0 }));
    Vec::new()
}

pub(crate) fn finish(model: &mut Model, reason: &str, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let result = session.record(Change::Finish(reason.to_owned()), incoming);
    if result.is_ok() {
        session.view = View::Results;
        session.saving.snapshot_due = Some(incoming.at.seconds);
    }
    done(model, result, Phrase::new("finished-now"))
}

pub(crate) fn on_gaps(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let Some(Modal::Gaps(list)) = &mut model.modal else { return Vec::new() };
    match action {
        Action::Open => {
            let gap = list.gaps.get(list.cursor).cloned();
            model.modal = None;
            if let Some(gap) = gap {
                jump(model, &gap);
            }
        }
        Action::Finish => {
            let reason = vec![Field::line("field-reason", "")];
            model.modal = Some(Modal::Form(Form::new(Purpose::FinishReason, reason)));
        }
        _ => list.cursor = moved(list.cursor, list.gaps.len(), page, action),
    }
    Vec::new()
}

/// Goes where a gap can be closed, and opens the field that closes it.
fn jump(model: &mut Model, gap: &Gap) {
    match gap {
        Gap::CriticalUnrated(item) | Gap::Unrated(item) => go_to(model, Some(item)),
        Gap::BadWithoutNote(item) => {
            go_to(model, Some(item));
            forms::open_note(model, Action::Note);
        }
        Gap::NoOwner(id) | Gap::NoDue(id) => {
            let improvement =
                model.session.as_ref().and_then(|session| session.audit().improvement(id)).cloned();
            let (Some(session), Some(improvement)) = (&mut model.session, improvement) else { return };
            session.view = View::Improvements;
            super::improvements::follow(session, id);
            forms::open_edit_improvement(model, &improvement);
            if let Some(Modal::Form(form)) = &mut model.modal {
                let label = if matches!(gap, Gap::NoOwner(_)) { "field-owner" } else { "field-due" };
                form.focus = form.fields.iter().position(|field| field.label == label).unwrap_or_default();
            }
        }
    }
}

/// Asks why a finished audit is to be opened again.
pub(crate) fn ask_reopen(model: &mut Model) {
    let Some(session) = &model.session else { return };
    if session.audit().is_finished() {
        let reason = vec![Field::line("field-reason", "")];
        model.modal = Some(Modal::Form(Form::new(Purpose::ReopenReason, reason)));
    } else {
        model.inform(Phrase::new("refused-not-finished"));
    }
}
