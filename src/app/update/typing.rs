//! Letters that are letters: the search field, and text that is pasted.

use crate::app::Modal;
use crate::app::key::{Code, Key};
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::screens::forms;
use crate::app::session::View;
use crate::domain::{Phrase, scores};

/// A key while the caret is in the search field; `None` lets commands with Ctrl through.
pub(super) fn on_find_key(model: &mut Model, key: Key) -> Option<Vec<Effect>> {
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
    narrow(model);
    Some(Vec::new())
}

/// Brings the list in line with what is searched for.
fn narrow(model: &mut Model) {
    match &mut model.session {
        Some(session) => session.show_rows(),
        None => model.home.cursor = 0,
    }
}

pub(super) fn on_paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if let Some(Modal::Form(form)) = &mut model.modal {
        form.paste(text);
        model.draft_typed = Some(model.now.seconds);
    } else if let Some(Modal::Finder(finder)) = &mut model.modal {
        finder.query.insert(text);
        finder.search();
    } else if model.is_typing() {
        let find = match &mut model.session {
            Some(session) => &mut session.rows.find,
            None => &mut model.home.find,
        };
        if let Some(find) = find {
            find.insert(text);
        }
        narrow(model);
    } else if is_list_of_scores(model, text) {
        forms::open_scores(model, text);
    } else {
        model.inform(Phrase::new("paste-ignored"));
    }
    Vec::new()
}

/// Whether what is pasted into the survey is meant as answers.
fn is_list_of_scores(model: &Model, text: &str) -> bool {
    let on_survey = model.session.as_ref().is_some_and(|session| session.view == View::Survey);
    on_survey && model.modal.is_none() && !scores::read(text).scores.is_empty()
}
