//! Keys of what stands over the screen, and how a cursor moves in any list.

use super::end;
use crate::app::Modal;
use crate::app::command::Action;
use crate::app::message::{Effect, Incoming};
use crate::app::modal::Answer;
use crate::app::model::Model;
use crate::app::screens::{catalogues, finder, finish, forms, improvements, results, upgrade};

/// Keys of help and of long messages.
pub(super) fn on_pages(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page.max(1);
    let Some(Modal::Help(top) | Modal::Trouble(_, top)) = &mut model.modal else { return Vec::new() };
    match action {
        Action::Up => *top = top.saturating_sub(1),
        Action::Down => *top = top.saturating_add(1),
        Action::PageUp => *top = top.saturating_sub(page),
        Action::PageDown => *top = top.saturating_add(page),
        Action::First => *top = 0,
        Action::Last => *top = usize::MAX,
        Action::Back | Action::Leave => {
            model.modal = None;
            catalogues::take_up_again(model);
        }
        _ => {}
    }
    Vec::new()
}

/// Keys of lists over the screen.
pub(super) fn on_list(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    if matches!(model.modal, Some(Modal::Finder(_))) {
        return finder::on_action(model, action, incoming);
    }
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
        Some(Modal::Upgrade(_)) => return upgrade::on_list(model, action, incoming),
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
        Answer::Translate(lang) => {
            catalogues::translate(model, lang);
            Vec::new()
        }
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
        Action::Line(line) => line.min(last),
        _ => cursor.min(last),
    }
}
