//! The palette of commands and the jump menu: what keys do in them, and what choosing a line does.

mod commands;
mod places;

pub use commands::hindrance;

use super::results::{go_to, reveal};
use crate::app::command::{Action, COMMANDS};
use crate::app::finder::{Finder, Goal, Seeks};
use crate::app::key::{Code, Key};
use crate::app::message::{Effect, Incoming};
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::session::{Session, View};
use crate::app::update::{act, moved};
use crate::domain::{Item, Phrase};

/// Opens the list over whatever is there; closes it if it is open.
pub(crate) fn toggle(model: &mut Model, seeks: Seeks) {
    let over = match model.modal.take() {
        Some(Modal::Finder(finder)) if finder.seeks == seeks => {
            model.modal = finder.over.map(|over| *over);
            return;
        }
        Some(Modal::Finder(finder)) => finder.over.map(|over| *over),
        over => over,
    };
    model.modal = over;
    let entries = match seeks {
        Seeks::Command => commands::entries(model),
        Seeks::Place => places::entries(model),
    };
    let over = model.modal.take();
    let mut finder = Finder::new(seeks, entries, over);
    finder.cursor = model.session.as_ref().and_then(|session| here(session, &finder)).unwrap_or_default();
    model.modal = Some(Modal::Finder(finder));
}

/// The line of the section that the walk is in: the next one is a key away.
fn here(session: &Session, finder: &Finder) -> Option<usize> {
    let item = session.rows.item()?;
    let section = session.walk.sections.iter().position(|section| section.items.contains(&item))?;
    finder.found.iter().position(|found| {
        finder.entries.get(found.place).is_some_and(|entry| entry.goal == Goal::Section(section))
    })
}

/// A key while the list is open; `None` lets function keys and commands with Ctrl through.
pub(crate) fn on_key(model: &mut Model, key: Key, incoming: &Incoming) -> Option<Vec<Effect>> {
    let Some(Modal::Finder(finder)) = &mut model.modal else { return None };
    let action = match key.code {
        Code::Esc => Action::Back,
        Code::Enter => Action::Open,
        Code::Up | Code::BackTab => Action::Up,
        Code::Down | Code::Tab => Action::Down,
        Code::PageUp => Action::PageUp,
        Code::PageDown => Action::PageDown,
        _ => {
            if finder.query.key(key) {
                finder.search();
            } else if key.ctrl || matches!(key.code, Code::F(_)) {
                return None;
            }
            return Some(Vec::new());
        }
    };
    Some(on_action(model, action, incoming))
}

/// Moving in the list, choosing, closing.
pub(crate) fn on_action(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    let page = model.page;
    let Some(Modal::Finder(finder)) = &mut model.modal else { return Vec::new() };
    match action {
        Action::Open => return choose(model, incoming),
        Action::Back | Action::Leave => model.modal = finder.over.take().map(|over| *over),
        _ => finder.cursor = moved(finder.cursor, finder.found.len(), page, action),
    }
    Vec::new()
}

/// Does what the line under the cursor stands for; says why not if it cannot be done now.
fn choose(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(Modal::Finder(finder)) = &mut model.modal else { return Vec::new() };
    let Some(entry) = finder.current().cloned() else { return Vec::new() };
    if let Some(hindrance) = entry.hindrance {
        model.inform(Phrase::new(hindrance.key()));
        return Vec::new();
    }
    model.modal = finder.over.take().map(|over| *over);
    if let Goal::Command(place) = entry.goal {
        return COMMANDS.get(place).map_or_else(Vec::new, |command| act(model, command.action, incoming));
    }
    model.modal = None;
    go(model, &entry.goal);
    Vec::new()
}

fn go(model: &mut Model, goal: &Goal) {
    if let Goal::Site(place) = goal {
        let home = &mut model.home;
        if !home.shown().contains(place) {
            home.find = None;
        }
        home.cursor = home.shown().iter().position(|shown| shown == place).unwrap_or(home.cursor);
        return;
    }
    if let Goal::Item(item) = goal {
        return go_to(model, Some(item));
    }
    let Some(session) = &mut model.session else { return };
    match goal {
        Goal::View(view) => session.view = *view,
        Goal::Section(section) => {
            let items = session.walk.sections.get(*section).map(|section| section.items.clone());
            to_first_of(session, |item, _| items.as_ref().is_some_and(|items| items.contains(&item)));
        }
        Goal::Subject(id) => {
            to_first_of(session, |_, item| item.subject.as_ref().is_some_and(|subject| subject.id == *id));
        }
        Goal::Command(_) | Goal::Item(_) | Goal::Site(_) => {}
    }
}

/// On the walk, to the first of these items that has no verdict, else to the first of them.
fn to_first_of(session: &mut Session, wanted: impl Fn(usize, &Item) -> bool) {
    let wanted = |place: &usize| session.walk.items.get(*place).is_some_and(|item| wanted(*place, item));
    let mut among: Vec<usize> = session.rows.items().map(|(_, place)| place).filter(wanted).collect();
    let hidden = among.is_empty();
    if hidden {
        among = (0..session.walk.items.len()).filter(wanted).collect();
    }
    let unrated = among.iter().find(|place| session.state(**place).verdict.is_none());
    let Some(place) = unrated.or(among.first()).copied() else { return };
    session.view = View::Walk;
    if hidden {
        reveal(session, place);
    }
    session.rows.move_to_item(place);
}
