//! The customer's path: stages, their touchpoints, and the audit of the same place before this one.

use std::sync::Arc;

use super::results::go_to;
use crate::app::command::Action;
use crate::app::message::Effect;
use crate::app::modal::{Explain, Modal};
use crate::app::model::Model;
use crate::app::session::PathCursor;
use crate::app::update::moved;
use crate::domain::catalogue::Stage;
use crate::domain::path::{Contact, Earlier, Sought, Step};
use crate::domain::{Heading, ItemId, Order, Path};

/// One line of the path that can be pointed at.
#[derive(Debug, Clone, PartialEq)]
pub enum Line<'a> {
    /// The lowest touchpoint.
    Worst(&'a Contact),
    /// The last one.
    Last(&'a Contact),
    /// A stage.
    Stage(&'a Step),
    /// A touchpoint of the unfolded stage.
    Contact(&'a Contact),
    /// A touchpoint that has no stage.
    Aside(&'a Contact),
}

/// The lines of the path in the order of the screen.
pub fn lines(path: &Path, unfolded: Option<Stage>) -> Vec<Line<'_>> {
    let marked = path.worst.iter().map(Line::Worst).chain(path.last.iter().map(Line::Last));
    let steps = path.steps.iter().flat_map(|step| {
        let shown = if unfolded == Some(step.stage) { step.contacts.as_slice() } else { &[] };
        std::iter::once(Line::Stage(step)).chain(shown.iter().map(Line::Contact))
    });
    marked.chain(steps).chain(path.aside.iter().map(Line::Aside)).collect()
}

/// The audit before this one is looked for when an audit was opened; nothing waits for it.
pub fn seek(model: &Model) -> Option<Effect> {
    let session = model.session.as_ref()?;
    Some(Effect::SeekEarlier(session.path.clone(), Sought::of(session.audit())))
}

/// It was found, if the audit is still open.
pub(crate) fn found(model: &mut Model, id: &str, earlier: Arc<Earlier>) {
    if let Some(session) = model.session.as_mut().filter(|session| session.audit().id == id) {
        session.compare_with(earlier);
    }
}

/// What is under the cursor, by itself.
enum Here {
    Stage(Stage),
    /// The worst of the items of a touchpoint, and its stage.
    Contact(Option<ItemId>, Option<Stage>),
}

fn here(line: &Line<'_>) -> Here {
    match line {
        Line::Stage(step) => Here::Stage(step.stage),
        Line::Worst(contact) | Line::Last(contact) | Line::Contact(contact) | Line::Aside(contact) => {
            Here::Contact(contact.items.first().cloned(), contact.touchpoint.stage)
        }
    }
}

pub(crate) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let Some(session) = &mut model.session else { return Vec::new() };
    session.compute_path();
    let Some(path) = session.route.as_deref() else { return Vec::new() };
    let cursor = session.path_cursor;
    let lines = lines(path, cursor.unfolded);
    let (audience, count, staged) = (path.audience, lines.len(), !path.steps.is_empty());
    match (action, lines.get(cursor.line).map(here)) {
        (Action::Open | Action::Unfold | Action::Fold, Some(Here::Stage(stage))) => {
            fold(model, action, stage);
        }
        (Action::Fold, Some(Here::Contact(_, Some(stage)))) => fold(model, action, stage),
        (Action::Open, Some(Here::Contact(item, _))) => walk_to(model, item.as_ref()),
        (Action::Explain, Some(here)) => {
            let stage = match here {
                Here::Stage(stage) => Some(stage),
                Here::Contact(_, stage) => stage,
            };
            let part = staged.then(|| stage.map_or(Heading::NoStage, Heading::Stage));
            model.modal = Some(Modal::Explain(Explain { audience, part, cursor: 0 }));
        }
        _ => session.path_cursor.line = moved(cursor.line, count, page, action),
    }
    Vec::new()
}

/// Shows or hides the touchpoints of a stage; the cursor goes to the stage.
fn fold(model: &mut Model, action: Action, stage: Stage) {
    let Some(session) = &mut model.session else { return };
    let open = session.path_cursor.unfolded == Some(stage);
    let unfolded = match action {
        Action::Unfold => Some(stage),
        Action::Open if !open => Some(stage),
        _ => None,
    };
    let Some(path) = session.route.as_deref() else { return };
    let at = |line: &Line<'_>| matches!(line, Line::Stage(step) if step.stage == stage);
    let line = lines(path, unfolded).iter().position(at).unwrap_or_default();
    session.path_cursor = PathCursor { line, unfolded };
}

/// Shows an item on the walk, which then goes along the path.
fn walk_to(model: &mut Model, item: Option<&ItemId>) {
    let Some(session) = &mut model.session else { return };
    session.order = Order::Stage;
    session.lay_out();
    go_to(model, item);
}
