//! The questions about the site, asked once after an audit was begun.

use crate::app::command::Action;
use crate::app::message::{Effect, Incoming};
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::screens::walk;
use crate::app::session::{Access, Session};
use crate::app::update::moved;
use crate::domain::{Change, FactId, Phrase, facts};

/// Asks if there is anything to ask, and an answer can be kept.
pub(crate) fn ask(model: &mut Model) {
    let open = |session: &Session| session.access == Access::Write && !asked(session).is_empty();
    if model.session.as_ref().is_some_and(open) {
        model.modal = Some(Modal::Facts(0));
    }
}

/// Shows the questions again, or says that there are none.
pub(crate) fn ask_again(model: &mut Model) {
    let Some(session) = &model.session else { return };
    let asked = asked(session);
    if asked.is_empty() {
        model.inform(Phrase::new("facts-none"));
        return;
    }
    let open = asked.iter().position(|fact| !session.audit().facts.contains_key(fact));
    model.modal = Some(Modal::Facts(open.unwrap_or_default()));
}

pub(crate) fn act(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    match action {
        Action::Yes => return answer(model, Some(true), incoming),
        Action::No => return answer(model, Some(false), incoming),
        Action::Unanswer => return answer(model, None, incoming),
        Action::Undo => return undo(model, incoming),
        Action::Done | Action::Back | Action::Leave => model.modal = None,
        _ => {
            let count = model.session.as_ref().map_or(0, |session| asked(session).len());
            if let Some(Modal::Facts(cursor)) = &mut model.modal {
                *cursor = moved(*cursor, count, model.page, action);
            }
        }
    }
    Vec::new()
}

/// Answers the question under the cursor and goes to the next. After the last one the questions stay: a key pressed
/// once too often must not fall on the walk.
fn answer(model: &mut Model, answer: Option<bool>, incoming: &Incoming) -> Vec<Effect> {
    let (Some(Modal::Facts(cursor)), Some(session)) = (&mut model.modal, &mut model.session) else {
        return Vec::new();
    };
    let asked = asked(session);
    let Some(fact) = asked.get(*cursor) else { return Vec::new() };
    let effects = match session.record_by_facts(Change::Fact(fact.clone(), answer), incoming) {
        Ok(effects) => effects,
        Err(phrase) => {
            model.warn(phrase);
            return Vec::new();
        }
    };
    if *cursor + 1 < asked.len() {
        *cursor += usize::from(answer.is_some());
    }
    effects
}

/// Takes the latest answer back and goes to its question; what is not an answer is not undone unseen.
fn undo(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &model.session else { return Vec::new() };
    let Some(fact) = session.folded().next_undo().and_then(Change::fact) else {
        model.inform(Phrase::new("undo-nothing"));
        return Vec::new();
    };
    if let Some(place) = asked(session).iter().position(|asked| asked == fact) {
        model.modal = Some(Modal::Facts(place));
    }
    walk::undo(model, incoming)
}

fn asked(session: &Session) -> Vec<FactId> {
    facts::asked(&session.catalogue).map(|fact| fact.id.clone()).collect()
}
