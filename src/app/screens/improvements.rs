//! The list of improvements, what to do first on top.

mod grid;

use super::forms;
use super::results::go_to;
use super::walk::done;
use crate::app::command::Action;
use crate::app::message::{Effect, Incoming};
use crate::app::modal::{Answer, Modal, Pick, Question};
use crate::app::model::Model;
use crate::app::session::{GridCursor, Session, View};
use crate::app::update::moved;
use crate::domain::grid::Cell;
use crate::domain::improvement::Status;
use crate::domain::priority::by_priority;
use crate::domain::{Change, Improvement, ImprovementEdit, ImprovementId, ItemId, Lens, Phrase};

/// The improvements in the order of the screen: those that the lens keeps, or those of the cell that the grid
/// narrows them to.
pub fn listed(session: &Session) -> Vec<&Improvement> {
    narrowed(session, kept(session))
}

/// Those of them that stand in the cell that the grid narrows them to.
pub fn narrowed<'a>(session: &Session, mut kept: Vec<&'a Improvement>) -> Vec<&'a Improvement> {
    if let Some(cell) = session.grid.filter {
        kept.retain(|one| Cell::of(one) == cell);
    }
    kept
}

/// The improvements that the lens keeps, what to do first on top.
pub fn kept(session: &Session) -> Vec<&Improvement> {
    let mut list = by_priority(session.audit(), &session.walk);
    list.retain(|one| session.lens.keeps(one, &session.walk));
    list
}

pub(crate) fn act(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    let page = model.page;
    let Some(session) = &mut model.session else { return Vec::new() };
    if grid::take(session, action) {
        return Vec::new();
    }
    let list = listed(session);
    let (count, here) =
        (list.len(), list.get(session.improvements_cursor).map(|improvement| (*improvement).clone()));
    match (action, here) {
        (Action::EditImprovement, Some(improvement)) => forms::open_edit_improvement(model, &improvement),
        (Action::NextStatus, Some(improvement)) => return next_status(model, &improvement, incoming),
        (Action::ToItem, Some(improvement)) => go_to(model, improvement.items.first()),
        (Action::RemoveImprovement, Some(improvement)) => {
            let result = session.record(Change::RemoveImprovement(improvement.id), incoming);
            let left = listed(session).len();
            session.improvements_cursor = session.improvements_cursor.min(left.saturating_sub(1));
            session.lay_out();
            return done(model, result, Phrase::new("improvement-removed"));
        }
        _ => session.improvements_cursor = moved(session.improvements_cursor, count, page, action),
    }
    Vec::new()
}

fn next_status(model: &mut Model, improvement: &Improvement, incoming: &Incoming) -> Vec<Effect> {
    let next = match improvement.status {
        Status::Open => Status::Doing,
        Status::Doing => Status::Done,
        Status::Done => Status::Dropped,
        Status::Dropped => Status::Open,
    };
    let Some(session) = &mut model.session else { return Vec::new() };
    let change = Change::EditImprovement(improvement.id.clone(), ImprovementEdit::Status(next));
    let result = session.record(change, incoming);
    follow(session, &improvement.id);
    let made = result.is_ok();
    let effects = done(model, result, Phrase::new("improvement-status").with("status", next.key()));
    if made && next == Status::Done && improvement.closing.is_empty() {
        forms::open_closing(model, &improvement.id);
    }
    effects
}

/// Keeps the cursor on an improvement that may have moved in the order.
pub(crate) fn follow(session: &mut Session, id: &ImprovementId) {
    let place = |session: &Session| listed(session).iter().position(|one| one.id == *id);
    if place(session).is_none() {
        session.grid = GridCursor::default();
    }
    if place(session).is_none() {
        session.look_through(Lens::default());
    }
    session.improvements_cursor = place(session).unwrap_or(session.improvements_cursor);
}

/// From an item to its improvement, or a choice of improvements that could mend it too.
pub(crate) fn from_item(model: &mut Model) {
    let Some(session) = &mut model.session else { return };
    let Some(item) = session.current().map(|item| item.id.clone()) else { return };
    let own = session.audit().improvements_of(&item).next().map(|improvement| improvement.id.clone());
    if let Some(id) = own {
        session.view = View::Improvements;
        follow(session, &id);
        return;
    }
    let answers: Vec<Answer> = by_priority(session.audit(), &session.walk)
        .into_iter()
        .map(|improvement| Answer::Attach(item.clone(), improvement.id.clone(), improvement.text.clone()))
        .collect();
    if answers.is_empty() {
        model.inform(Phrase::new("improvements-none"));
    } else {
        model.modal = Some(Modal::Pick(Pick { question: Question::Attach, answers, cursor: 0 }));
    }
}

/// Adds an item to those that an improvement mends.
pub(crate) fn attach(model: &mut Model, item: ItemId, id: ImprovementId, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let Some(improvement) = session.audit().improvement(&id) else { return Vec::new() };
    let mut items = improvement.items.clone();
    items.push(item);
    let result = session.record(Change::EditImprovement(id, ImprovementEdit::Items(items)), incoming);
    session.lay_out();
    done(model, result, Phrase::new("improvement-attached"))
}
