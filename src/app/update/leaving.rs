//! Leaving an audit, ending the program, and what is to be written before.

use crate::app::message::{Effect, Incoming};
use crate::app::modal::{Answer, Modal, Pick, Question};
use crate::app::model::{Model, Top};
use crate::app::screens::{drafts, home};
use crate::app::session::Session;
use crate::domain::Phrase;

/// Ends the program: what is being typed is kept, everything is written.
pub(super) fn end(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let mut effects = drafts::journal(model, incoming);
    model.ending = true;
    effects.push(Effect::Quit);
    effects
}

pub(super) fn flush(model: &mut Model) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    session.saving.snapshot_due = None;
    let path = session.path.display().to_string();
    model.inform(Phrase::new("kept-in").with("path", path));
    vec![Effect::Retry, Effect::Snapshot]
}

pub(super) fn leave(model: &mut Model) -> Vec<Effect> {
    let Some(session) = &model.session else { return Vec::new() };
    if session.saving.failing.is_some() && !session.saving.is_whole() {
        return ask_unsaved(model);
    }
    if model.top == Top::Audit {
        model.ending = true;
        return vec![Effect::Quit];
    }
    model.home.wanted = Some(session.path.clone());
    let closing = model.session.take().map(|session| Effect::Close(Box::new(session)));
    model.notice = None;
    home::begin_scan(model);
    closing.into_iter().chain([Effect::Scan]).collect()
}

pub(super) fn quit(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let unsaved = |session: &Session| session.saving.failing.is_some() && !session.saving.is_whole();
    if model.session.as_ref().is_some_and(unsaved) && !matches!(model.modal, Some(Modal::Pick(_))) {
        return ask_unsaved(model);
    }
    end(model, incoming)
}

fn ask_unsaved(model: &mut Model) -> Vec<Effect> {
    let answers = vec![Answer::Retry, Answer::Elsewhere, Answer::QuitAnyway];
    model.modal = Some(Modal::Pick(Pick { question: Question::Unsaved, answers, cursor: 0 }));
    Vec::new()
}
