//! The walk: one key a verdict.

use super::forms;
use crate::app::command::Action;
use crate::app::field::{Lines, TextField};
use crate::app::message::{Effect, Incoming};
use crate::app::modal::{Explain, Modal};
use crate::app::model::Model;
use crate::app::session::{Session, View};
use crate::domain::{Change, ItemId, Order, Phrase, Verdict};

pub(crate) fn act(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    match action {
        Action::Rate(verdict) => return rate(model, Some(verdict), incoming),
        Action::Unrate => return rate(model, None, incoming),
        Action::SectionNa => return section_na(model, incoming),
        Action::Note | Action::InternalNote => forms::open_note(model, action),
        Action::Improve => forms::open_improvement(model),
        Action::ToImprovement => super::improvements::from_item(model),
        Action::AddTouchpoint => forms::open_add_touchpoint(model),
        Action::AddSubject => forms::open_add_subject(model),
        Action::SiteFacts => super::facts::ask_again(model),
        Action::Rename => forms::open_rename(model),
        Action::Answers(answering) => return super::survey::answer(model, answering, incoming),
        Action::Explain => {
            if let Some(explain) = section_here(model) {
                model.modal = Some(Modal::Explain(explain));
            }
        }
        _ => look_around(model, action),
    }
    Vec::new()
}

/// Moving, searching, filtering: nothing of this changes the audit.
fn look_around(model: &mut Model, action: Action) {
    let page = model.page.saturating_sub(1).max(1).cast_signed();
    let Some(session) = &mut model.session else { return };
    match action {
        Action::Up => session.rows.step(-1),
        Action::Down => session.rows.step(1),
        Action::PageUp => session.rows.step(-page),
        Action::PageDown => session.rows.step(page),
        Action::First => session.rows.first(),
        Action::Last => session.rows.last(),
        Action::Line(line) => session.rows.move_to_line(line),
        Action::NextSection => session.rows.section(1),
        Action::PreviousSection => session.rows.section(-1),
        Action::NextUnrated => next_unrated(session),
        Action::Find => {
            session.rows.find.get_or_insert_with(|| TextField::new("", Lines::One));
            session.rows.finding = true;
        }
        Action::Filter => {
            session.rows.filter = session.rows.filter.next();
            session.show_rows();
        }
        Action::Back if session.rows.find.is_some() => {
            session.rows.find = None;
            session.show_rows();
        }
        Action::Back => {
            session.rows.filter = crate::app::rows::Filter::All;
            session.show_rows();
        }
        Action::Order => {
            session.order = match session.order {
                Order::Class => Order::Zone,
                Order::Zone => Order::Stage,
                Order::Stage => Order::Class,
            };
            session.lay_out();
            let order = Phrase::new("order-now").with("order", session.order.key());
            model.inform(order);
        }
        _ => {}
    }
}

/// The numbers of the section that the cursor is in.
fn section_here(model: &Model) -> Option<Explain> {
    let session = model.session.as_ref()?;
    let section = session.walk.section_of(session.rows.item()?)?;
    Some(Explain { audience: section.audience, part: Some(section.heading.clone()), cursor: 0 })
}

fn next_unrated(session: &mut Session) {
    let states = std::mem::take(&mut session.states);
    session.rows.seek(|place| states.get(place).is_some_and(|state| state.verdict.is_none()));
    session.states = states;
}

fn rate(model: &mut Model, verdict: Option<Verdict>, incoming: &Incoming) -> Vec<Effect> {
    let advance = model.preferences.auto_advance;
    let Some(session) = &mut model.session else { return Vec::new() };
    let Some(item) = session.current().map(|item| item.id.clone()) else { return Vec::new() };
    match session.record(Change::Rate { item, verdict, at: None }, incoming) {
        Ok(effects) => {
            if advance && verdict.is_some() {
                next_unrated(session);
            }
            effects
        }
        Err(phrase) => {
            model.warn(phrase);
            Vec::new()
        }
    }
}

fn section_na(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let Some(section) = session.rows.item().and_then(|place| session.walk.section_of(place)) else {
        return Vec::new();
    };
    // What a filter hides is not meant.
    let shown = session.rows.items().filter(|(_, place)| section.items.contains(place));
    let unrated = shown.filter(|(_, place)| session.state(*place).verdict.is_none());
    let items: Vec<ItemId> =
        unrated.filter_map(|(_, place)| session.walk.items.get(place)).map(|item| item.id.clone()).collect();
    if items.is_empty() {
        model.inform(Phrase::new("section-na-none"));
        return Vec::new();
    }
    let count = items.len();
    let na = |item| Change::Rate { item, verdict: Some(Verdict::Na), at: None };
    let result = session.record(Change::All(items.into_iter().map(na).collect()), incoming);
    if result.is_ok() {
        next_unrated(session);
    }
    done(model, result, Phrase::new("section-na-done").count("n", count))
}

/// Says `phrase` if the change was made, else why it was not.
pub(crate) fn done(model: &mut Model, result: Result<Vec<Effect>, Phrase>, phrase: Phrase) -> Vec<Effect> {
    match result {
        Ok(effects) => {
            model.inform(phrase);
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

pub(crate) fn undo(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let taken = session.undo(incoming);
    after_step(model, taken, "undo-nothing", "undone")
}

pub(crate) fn redo(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let taken = session.redo(incoming);
    after_step(model, taken, "redo-nothing", "redone")
}

fn after_step(
    model: &mut Model,
    taken: Result<(Vec<Effect>, Option<Change>), Phrase>,
    nothing: &'static str,
    said: &'static str,
) -> Vec<Effect> {
    match taken {
        Ok((_, None)) => {
            model.inform(Phrase::new(nothing));
            Vec::new()
        }
        Ok((effects, Some(change))) => {
            let phrase = describe(model, &change, said);
            model.inform(phrase);
            show(model, &change);
            effects
        }
        Err(phrase) => {
            model.warn(phrase);
            Vec::new()
        }
    }
}

/// Puts the cursor where the change happened, so that nobody has to look for it.
fn show(model: &mut Model, change: &Change) {
    let Some(session) = &mut model.session else { return };
    let Some(place) = change.item().and_then(|item| session.place_of(item)) else { return };
    if session.view == View::Results {
        session.view = View::Walk;
    }
    if session.view == View::Walk && session.rows.items().any(|(_, item)| item == place) {
        session.rows.move_to_item(place);
    }
}

/// A sentence about a change that was undone or redone; several that are only one are that one.
fn describe(model: &Model, change: &Change, said: &'static str) -> Phrase {
    if let Change::All(changes) = change
        && let [only] = changes.as_slice()
    {
        return describe(model, only, said);
    }
    let session = model.session.as_ref();
    let name = change.item().and_then(|id| Some(session?.item(id)?.name(session?.language())));
    let what = match change {
        Change::Rate { .. } | Change::RateUndated(..) => "verdict",
        Change::Note(..) | Change::Internal(..) => "note",
        Change::AddImprovement(..) | Change::EditImprovement(..) | Change::RemoveImprovement(_) => {
            "improvement"
        }
        Change::AddAnswer(..) | Change::EditAnswer(..) | Change::RemoveAnswer(_) | Change::Fact(..) => {
            "answer"
        }
        Change::All(_) if change.catalogue().is_some() => "catalogue",
        Change::All(_) if change.fact().is_some() => "answer",
        Change::AddSubject(..) | Change::RenameSubject(..) | Change::RemoveSubject(_) => "subject",
        Change::AddTouchpoint(..) | Change::RenameTouchpoint(..) | Change::RemoveTouchpoint(_) => {
            "touchpoint"
        }
        Change::Header(_) => "header",
        Change::Upgrade(_) => "catalogue",
        Change::Finish(_) | Change::Reopen(_) | Change::Restore(_) => "state",
        Change::All(_) => "several",
    };
    let count = if let Change::All(changes) = change { changes.len() } else { 1 };
    let phrase = Phrase::new(said).with("what", what).count("n", count);
    phrase.with("name", name.unwrap_or_default())
}
