//! From what happened to what is asked of the world; total, and the only place where the model changes.

use super::command::{Action, Context};
use super::key::{Code, Key};
use super::message::{Effect, Incoming, Msg, OpenedAudit, SaverNews};
use super::modal::{Answer, Modal, Pick, Question};
use super::model::{FADE, Model, NoticeKind, Top};
use super::screens::{drafts, finish, forms, home, improvements, results, walk};
use super::session::{Session, View};
use crate::domain::Phrase;

/// Takes what happened into the model and returns what is to be done.
pub fn update(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    model.now = incoming.at;
    let effects = match incoming.msg.clone() {
        Msg::Key(key) => on_key(model, key, incoming),
        Msg::Paste(text) => on_paste(model, &text),
        Msg::Tick => on_tick(model, incoming),
        Msg::Suspend => vec![Effect::Suspend],
        Msg::End => end(model, incoming),
        Msg::Saver(news) => on_news(model, &news),
        Msg::Audits(found) => home::found(model, found),
        Msg::AuditsDone => home::all_found(model),
        Msg::Opened(opened) => on_opened(model, *opened),
        Msg::Failed(lines) => {
            model.modal = Some(Modal::Trouble(lines, 0));
            Vec::new()
        }
        Msg::Done(phrase) => {
            model.inform(phrase);
            Vec::new()
        }
        Msg::Edited(text) => drafts::edited(model, &text, incoming),
        Msg::Catalogues(choices) => {
            model.home.catalogues = choices;
            Vec::new()
        }
        Msg::Spoken(weekdays) => {
            model.weekdays = weekdays;
            Vec::new()
        }
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
    } else {
        home::scroll(model);
    }
}

fn on_key(model: &mut Model, key: Key, incoming: &Incoming) -> Vec<Effect> {
    if model.notice.as_ref().is_some_and(|notice| notice.kind == NoticeKind::Error) {
        model.notice = None;
    }
    if matches!(model.modal, Some(Modal::Form(_)))
        && let Some(effects) = forms::on_key(model, key, incoming)
    {
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

/// A key while the caret is in the search field; `None` lets commands with Ctrl through.
fn on_find_key(model: &mut Model, key: Key) -> Option<Vec<Effect>> {
    let (find, finding) = match &mut model.session {
        Some(session) => (&mut session.rows.find, &mut session.rows.finding),
        None => (&mut model.home.find, &mut model.home.finding),
    };
    match key.code {
        Code::Enter | Code::Esc | Code::Down | Code::Up | Code::Tab => {
            *finding = false;
            if find.as_ref().is_some_and(|find| find.text().is_empty()) {
                *find = None;
            }
        }
        _ => {
            let taken = find.as_mut().is_some_and(|find| find.key(key));
            if !taken {
                return if key.ctrl { None } else { Some(Vec::new()) };
            }
        }
    }
    match &mut model.session {
        Some(session) => session.show_rows(),
        None => model.home.cursor = 0,
    }
    Some(Vec::new())
}

fn on_paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if let Some(Modal::Form(form)) = &mut model.modal {
        form.paste(text);
        model.draft_typed = Some(model.now.seconds);
    } else if model.is_typing() {
        let find = match &mut model.session {
            Some(session) => &mut session.rows.find,
            None => &mut model.home.find,
        };
        if let Some(find) = find {
            find.insert(text);
        }
        if let Some(session) = &mut model.session {
            session.show_rows();
        }
    } else {
        model.inform(Phrase::new("paste-ignored"));
    }
    Vec::new()
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
        session.heard(news, now);
    }
    match news {
        SaverNews::Notice(phrase) => model.warn(phrase.clone()),
        SaverNews::Recovered => model.inform(Phrase::new("saving-again")),
        SaverNews::Saved(_) | SaverNews::Failed(_) => {}
    }
    Vec::new()
}

fn on_opened(model: &mut Model, opened: OpenedAudit) -> Vec<Effect> {
    let notices = opened.notices.clone();
    let read_only = match &opened.access {
        super::session::Access::ReadOnly(reason) => Some(reason.clone()),
        super::session::Access::Write => None,
    };
    model.session = Some(Session::new(opened));
    model.modal = None;
    if let Some(phrase) = read_only.or_else(|| notices.into_iter().next()) {
        model.warn(phrase);
    }
    Vec::new()
}

/// Ends the program: what is being typed is kept, everything is written.
fn end(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
    let mut effects = drafts::journal(model, incoming);
    model.ending = true;
    effects.push(Effect::Quit);
    effects
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
        Action::Flush => return flush(model),
        Action::Language => {
            model.ask_language();
            return Vec::new();
        }
        _ => {}
    }
    match model.context() {
        Context::Help => on_pages(model, action),
        Context::List => on_list(model, action, incoming),
        Context::Home => home::act(model, action),
        Context::Walk | Context::Results | Context::Improvements => on_audit(model, action, incoming),
    }
}

fn on_audit(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    match action {
        Action::NextView => turn(model, View::next),
        Action::PreviousView => turn(model, View::previous),
        Action::Header => forms::open_header(model),
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

impl View {
    const fn next(self) -> Self {
        match self {
            Self::Walk => Self::Results,
            Self::Results => Self::Improvements,
            Self::Improvements => Self::Walk,
        }
    }

    const fn previous(self) -> Self {
        self.next().next()
    }
}

/// Keys of help and of long messages.
fn on_pages(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page.max(1);
    let Some(Modal::Help(top) | Modal::Trouble(_, top)) = &mut model.modal else { return Vec::new() };
    match action {
        Action::Up => *top = top.saturating_sub(1),
        Action::Down => *top = top.saturating_add(1),
        Action::PageUp => *top = top.saturating_sub(page),
        Action::PageDown => *top = top.saturating_add(page),
        Action::First => *top = 0,
        Action::Last => *top = usize::MAX,
        Action::Back | Action::Leave => model.modal = None,
        _ => {}
    }
    Vec::new()
}

/// Keys of lists over the screen.
fn on_list(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    if matches!(action, Action::Back | Action::Leave) {
        model.modal = None;
        return Vec::new();
    }
    match &mut model.modal {
        Some(Modal::Pick(pick)) => {
            if action == Action::Open {
                let answer = pick.answers.get(pick.cursor).cloned();
                model.modal = None;
                return answer.map_or_else(Vec::new, |answer| answered(model, answer, incoming));
            }
            pick.cursor = moved(pick.cursor, pick.answers.len(), 1, action);
        }
        Some(Modal::Gaps(_)) => return finish::on_gaps(model, action),
        Some(Modal::Explain(_)) => return results::on_explain(model, action),
        _ => {}
    }
    Vec::new()
}

fn answered(model: &mut Model, answer: Answer, incoming: &Incoming) -> Vec<Effect> {
    match answer {
        Answer::Language(code, _) => {
            code.clone_into(&mut model.preferences.language);
            vec![Effect::Set("ui_language", code.to_owned())]
        }
        Answer::Retry => vec![Effect::Retry],
        Answer::Elsewhere => {
            forms::open_save_elsewhere(model);
            Vec::new()
        }
        Answer::QuitAnyway => end(model, incoming),
        Answer::Remove(path) => {
            model.home.audits.retain(|line| line.path != path);
            vec![Effect::Remove(path)]
        }
        Answer::No => Vec::new(),
        Answer::Attach(item, improvement, _) => improvements::attach(model, item, improvement, incoming),
    }
}

/// Where a cursor in a list of `count` lines goes.
pub(crate) fn moved(cursor: usize, count: usize, page: usize, action: Action) -> usize {
    let last = count.saturating_sub(1);
    let page = page.max(1);
    match action {
        Action::Up => cursor.saturating_sub(1),
        Action::Down => cursor.saturating_add(1).min(last),
        Action::PageUp => cursor.saturating_sub(page),
        Action::PageDown => cursor.saturating_add(page).min(last),
        Action::First => 0,
        Action::Last => last,
        _ => cursor.min(last),
    }
}

fn flush(model: &mut Model) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    session.saving.snapshot_due = None;
    let path = session.path.display().to_string();
    model.inform(Phrase::new("kept-in").with("path", path));
    vec![Effect::Retry, Effect::Snapshot]
}

fn leave(model: &mut Model) -> Vec<Effect> {
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

fn quit(model: &mut Model, incoming: &Incoming) -> Vec<Effect> {
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
