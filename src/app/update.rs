//! From what happened to what is asked of the world; total, and the only place where the model changes.

mod leaving;
mod lists;
mod opening;
mod pointer;
mod typing;

use leaving::{end, flush, leave, quit};
pub(crate) use lists::moved;
use lists::{on_list, on_pages};
use opening::on_opened;
use pointer::{on_click, on_wheel};
use typing::{on_find_key, on_paste};

use super::command::{Action, Context};
use super::finder::Seeks;
use super::key::Key;
use super::message::{Effect, Incoming, Msg, SaverNews};
use super::modal::Modal;
use super::model::{Busy, FADE, Model, NoticeKind};
use super::screens::{
    catalogues, drafts, facts, finder, finish, forms, home, improvements, lens, path, results, survey,
    upgrade, walk,
};
use super::session::View;
use crate::domain::Phrase;

/// Takes what happened into the model and returns what is to be done.
pub fn update(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    model.now = incoming.at;
    let effects = match incoming.msg.clone() {
        Msg::Key(key) => on_key(model, key, incoming),
        Msg::Paste(text) => on_paste(model, &text),
        Msg::Click(action, clicks) => on_click(model, action, clicks, incoming),
        Msg::Wheel(wheel) => on_wheel(model, wheel, incoming),
        Msg::Tick => on_tick(model, incoming),
        Msg::Suspend => vec![Effect::Suspend],
        Msg::End => end(model, incoming),
        Msg::Saver(news) => on_news(model, &news),
        Msg::Audits(found) => home::found(model, found),
        Msg::AuditsDone => home::all_found(model),
        Msg::Opened(opened) => on_opened(model, *opened),
        Msg::Failed(lines) => {
            model.home.busy = Busy::No;
            model.modal = Some(Modal::Trouble(lines, 0));
            catalogues::failed(model)
        }
        Msg::Done(phrase) => {
            model.inform(phrase);
            Vec::new()
        }
        Msg::Edited(text) => drafts::edited(model, &text, incoming),
        Msg::Catalogues(choices) => home::listed(model, choices),
        Msg::Shelf(lines) => {
            catalogues::listed(model, lines);
            Vec::new()
        }
        Msg::Catalogue(file) => catalogues::opened(model, *file),
        Msg::Edition(edition) => {
            upgrade::found(model, *edition);
            Vec::new()
        }
        Msg::Earlier(id, earlier) => {
            path::found(model, &id, earlier);
            Vec::new()
        }
        Msg::Drawn(page) => {
            model.page = page;
            Vec::new()
        }
        Msg::Spoken(vocabulary) => {
            model.vocabulary = vocabulary;
            Vec::new()
        }
        Msg::Library(library, notice) => forms::stocked(model, library, notice),
    };
    settle(model);
    effects
}

/// Keeps the cursor in sight and the numbers up to date where they are looked at.
fn settle(model: &mut Model) {
    let page = model.page;
    if let Some(session) = &mut model.session {
        session.rows.scroll_into(page);
        if session.view == View::Results || matches!(model.modal, Some(Modal::Explain(_))) {
            session.compute_results();
        }
        if session.view == View::Path {
            session.compute_path();
        }
        if session.view == View::Survey {
            session.compute_survey();
        }
    } else {
        home::scroll(model);
    }
}

/// An error was read: somebody pressed a key.
fn hush(model: &mut Model) {
    if model.notice.as_ref().is_some_and(|notice| notice.kind == NoticeKind::Error) {
        model.notice = None;
        model.say_next();
    }
}

fn on_key(model: &mut Model, key: Key, incoming: &Incoming) -> Vec<Effect> {
    hush(model);
    if matches!(model.modal, Some(Modal::Form(_)))
        && let Some(effects) = forms::on_key(model, key, incoming)
    {
        return effects;
    }
    if let Some(effects) = finder::on_key(model, key, incoming) {
        return effects;
    }
    if model.modal.is_none()
        && model.is_typing()
        && let Some(effects) = on_find_key(model, key)
    {
        return effects;
    }
    let context = model.context();
    match model.keys.action(context, key) {
        Some(action) => act(model, action, incoming),
        None => Vec::new(),
    }
}

fn on_tick(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let now = model.now.seconds;
    let fades =
        |notice: &super::model::Notice| notice.kind == NoticeKind::Information && now >= notice.since + FADE;
    if model.notice.as_ref().is_some_and(fades) {
        model.notice = None;
    }
    let mut effects = Vec::new();
    if model.draft_typed.is_some_and(|typed| now > typed) {
        effects.extend(drafts::journal(model, incoming));
    }
    if let Some(session) = &mut model.session
        && session.saving.is_whole()
        && session.saving.snapshot_due.is_some_and(|due| now >= due)
    {
        session.saving.snapshot_due = None;
        effects.push(Effect::Snapshot);
    }
    effects
}

fn on_news(model: &mut Model, news: &SaverNews) -> Vec<Effect> {
    let now = model.now;
    if let Some(session) = &mut model.session {
        session.saving.heard(news, now);
    }
    match news {
        SaverNews::Notice(phrase) => model.warn(phrase.clone()),
        SaverNews::Recovered => model.inform(Phrase::new("saving-again")),
        SaverNews::Saved(_) | SaverNews::Failed(_) => {}
    }
    Vec::new()
}

/// Carries out what the auditor wants.
pub(crate) fn act(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    match action {
        Action::Quit => return quit(model, incoming),
        Action::Suspend => return vec![Effect::Suspend],
        Action::Help => {
            model.modal = match model.modal.take() {
                Some(Modal::Help(_)) => None,
                _ => Some(Modal::Help(0)),
            };
            return Vec::new();
        }
        Action::Palette | Action::Jump => {
            let seeks = if action == Action::Jump { Seeks::Place } else { Seeks::Command };
            finder::toggle(model, seeks);
            return Vec::new();
        }
        Action::Flush => return flush(model),
        Action::Language => {
            model.ask_language();
            return Vec::new();
        }
        _ => {}
    }
    match model.context() {
        Context::Help => on_pages(model, action),
        Context::Facts => facts::act(model, action, incoming),
        Context::List => on_list(model, action, incoming),
        Context::Home => home::act(model, action),
        Context::Catalogues => catalogues::on_shelf(model, action),
        Context::Catalogue => catalogues::on_editor(model, action),
        Context::Walk | Context::Results | Context::Path | Context::Improvements | Context::Survey => {
            on_audit(model, action, incoming)
        }
    }
}

fn on_audit(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    match action {
        Action::NextView => turn(model, View::next),
        Action::PreviousView => turn(model, View::previous),
        Action::Header => forms::open_header(model),
        Action::Upgrade => upgrade::open(model),
        Action::Lens => lens::open(model),
        Action::Report => forms::open_report(model),
        Action::Reopen => finish::ask_reopen(model),
        Action::Undo => return walk::undo(model, incoming),
        Action::Redo => return walk::redo(model, incoming),
        Action::Finish => return finish::begin(model, incoming),
        Action::Leave => return leave(model),
        _ => {
            return match model.context() {
                Context::Walk => walk::act(model, action, incoming),
                Context::Results => results::act(model, action),
                Context::Path => path::act(model, action),
                Context::Survey => survey::act(model, action, incoming),
                _ => improvements::act(model, action, incoming),
            };
        }
    }
    Vec::new()
}

fn turn(model: &mut Model, to: fn(View) -> View) {
    if let Some(session) = &mut model.session {
        session.view = to(session.view);
    }
}
