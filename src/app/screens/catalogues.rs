//! The list of catalogues, and editing one of them.

mod forms;

pub(crate) use forms::{add, say};

use crate::app::Modal;
use crate::app::command::Action;
use crate::app::message::{Effect, Revision};
use crate::app::modal::{Answer, Pick, Question};
use crate::app::model::Model;
use crate::app::shelf::{Editing, OpenCatalogue, Saving, Shelf, ShelfLine};
use crate::app::update::moved;
use crate::domain::catalogue::{CatalogueEdit, Spot};
use crate::domain::{Lang, Phrase, TouchpointId};

/// The most keys that wait for a save.
const MOST: usize = 64;

/// Goes to the list.
pub(crate) fn enter(model: &mut Model) -> Vec<Effect> {
    model.home.finding = false;
    model.shelf = Some(Shelf::default());
    vec![Effect::ListShelf]
}

/// What there is.
pub(crate) fn listed(model: &mut Model, lines: Vec<ShelfLine>) {
    let Some(shelf) = &mut model.shelf else { return };
    shelf.cursor = shelf.cursor.min(lines.len().saturating_sub(1));
    shelf.lines = Some(lines);
}

/// Keys of the list.
pub(crate) fn on_shelf(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let Some(shelf) = &mut model.shelf else { return Vec::new() };
    let lines = shelf.lines.as_deref().unwrap_or_default();
    match action {
        Action::Open => match lines.get(shelf.cursor) {
            Some(ShelfLine { state: Err(lines), .. }) => model.modal = Some(Modal::Trouble(lines.clone(), 0)),
            Some(line) => return vec![Effect::OpenCatalogue(line.name.clone())],
            None => {}
        },
        Action::Leave => model.shelf = None,
        _ => shelf.cursor = moved(shelf.cursor, lines.len(), page, action),
    }
    Vec::new()
}

/// A catalogue was opened, or saved.
pub(crate) fn opened(model: &mut Model, file: OpenCatalogue) -> Vec<Effect> {
    let lang = Lang::parse(&model.preferences.language).unwrap_or(Lang::EN);
    let Some(shelf) = &mut model.shelf else { return Vec::new() };
    let Some(editing) = &mut shelf.open else {
        shelf.open = Some(Box::new(Editing::new(file, lang)));
        return Vec::new();
    };
    let copied = editing.file.path.is_none().then(|| file.path.clone()).flatten();
    let said = match &editing.saving {
        Some(Saving::Undo) => Some(Phrase::new("catalogue-undone")),
        Some(Saving::Redo) => Some(Phrase::new("catalogue-redone")),
        _ => None,
    };
    editing.saved(file);
    let next = editing.later.pop_front();
    if let Some(path) = copied {
        model.inform(Phrase::new("catalogue-copied").with("path", path.display().to_string()));
    } else if let Some(said) = said {
        model.inform(said);
    }
    next.map_or_else(Vec::new, |action| on_editor(model, action))
}

/// Something could not be done: what was typed is shown again, over the file as it is now.
pub(crate) fn failed(model: &mut Model) -> Vec<Effect> {
    let Some(editing) = model.shelf.as_mut().and_then(|shelf| shelf.open.as_mut()) else { return Vec::new() };
    editing.later.clear();
    let Some(saving) = editing.saving.take() else { return Vec::new() };
    // What was said of the edit did not come true.
    model.notice = None;
    if let Saving::Edit(form, _) = saving {
        editing.rejected = form.map(|form| *form);
    }
    let name = match &editing.file.path {
        Some(path) => path.display().to_string(),
        None => editing.file.catalogue.id.clone(),
    };
    vec![Effect::OpenCatalogue(name)]
}

/// After what went wrong was read, the form that it was about comes back.
pub(crate) fn take_up_again(model: &mut Model) {
    let rejected = model.shelf.as_mut().and_then(|shelf| shelf.open.as_mut()?.rejected.take());
    model.modal = rejected.map(Modal::Form);
}

/// Keys of the catalogue that is being edited.
pub(crate) fn on_editor(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let Some(editing) = model.shelf.as_mut().and_then(|shelf| shelf.open.as_mut()) else { return Vec::new() };
    let edits = matches!(
        action,
        Action::EditTouchpoint
            | Action::NewTouchpoint
            | Action::MoveUp
            | Action::MoveDown
            | Action::Retire
            | Action::Undo
            | Action::Redo
            | Action::Leave
    );
    if edits && editing.saving.is_some() {
        if editing.later.len() < MOST {
            editing.later.push_back(action);
        }
        return Vec::new();
    }
    match action {
        Action::EditTouchpoint => forms::open_edit(model),
        Action::NewTouchpoint => forms::open_new(model),
        Action::MoveUp => return shift(model, -1),
        Action::MoveDown => return shift(model, 1),
        Action::Retire => return retire(model),
        Action::Translate => ask_language(model),
        Action::Undo => return step(model, Saving::Undo),
        Action::Redo => return step(model, Saving::Redo),
        Action::Leave => return leave(model),
        _ => editing.cursor = moved(editing.cursor, editing.file.catalogue.touchpoints.len(), page, action),
    }
    Vec::new()
}

fn leave(model: &mut Model) -> Vec<Effect> {
    if let Some(shelf) = &mut model.shelf {
        shelf.open = None;
    }
    vec![Effect::ListShelf]
}

fn editing(model: &Model) -> Option<&Editing> {
    model.shelf.as_ref()?.open.as_deref()
}

/// Has edits saved at once, as one step of undo.
fn save(
    model: &mut Model,
    mut edits: Vec<CatalogueEdit>,
    form: Option<crate::app::form::Form>,
    follow: TouchpointId,
) -> Vec<Effect> {
    let Some(editing) = model.shelf.as_mut().and_then(|shelf| shelf.open.as_mut()) else { return Vec::new() };
    if editing.is_fresh() {
        edits.push(CatalogueEdit::Raise);
    }
    editing.saving = Some(Saving::Edit(form.map(Box::new), follow));
    vec![Effect::Revise(Box::new(editing.file.clone()), Revision::Edits(edits))]
}

fn shift(model: &mut Model, by: isize) -> Vec<Effect> {
    let Some(editing) = editing(model) else { return Vec::new() };
    let (Some(here), Some(other)) = (editing.current(), editing.neighbour(by)) else { return Vec::new() };
    let (id, other) = (here.id.clone(), other.id.clone());
    let spot = if by < 0 { Spot::Before(other) } else { Spot::After(other) };
    save(model, vec![CatalogueEdit::Move(id.clone(), spot)], None, id)
}

fn retire(model: &mut Model) -> Vec<Effect> {
    let Some(here) = editing(model).and_then(Editing::current) else { return Vec::new() };
    let (id, retired) = (here.id.clone(), here.retired);
    let edit = if retired { CatalogueEdit::Restore(id.clone()) } else { CatalogueEdit::Retire(id.clone()) };
    model.inform(Phrase::new(if retired { "catalogue-restored" } else { "catalogue-retired" }));
    save(model, vec![edit], None, id)
}

fn step(model: &mut Model, step: Saving) -> Vec<Effect> {
    let Some(editing) = model.shelf.as_mut().and_then(|shelf| shelf.open.as_mut()) else { return Vec::new() };
    let (text, nothing) = match step {
        Saving::Redo => (editing.after(), "redo-nothing"),
        _ => (editing.before(), "undo-nothing"),
    };
    let Some(text) = text.cloned() else {
        model.inform(Phrase::new(nothing));
        return Vec::new();
    };
    editing.saving = Some(step);
    vec![Effect::Revise(Box::new(editing.file.clone()), Revision::Text(text))]
}

fn ask_language(model: &mut Model) {
    let Some(editing) = editing(model) else { return };
    let mut languages = editing.file.catalogue.languages.clone();
    // What the program speaks can be translated into, whether or not the catalogue has it yet.
    let spoken = ["en", "ru", "uk", "et"].into_iter().filter_map(Lang::parse);
    languages.extend(spoken.filter(|lang| !editing.file.catalogue.languages.contains(lang)));
    let cursor = languages.iter().position(|lang| *lang == editing.lang).unwrap_or_default();
    let answers = languages.into_iter().map(Answer::Translate).collect();
    model.modal = Some(Modal::Pick(Pick { question: Question::Translate, answers, cursor }));
}

/// Shows the catalogue in a language.
pub(crate) fn translate(model: &mut Model, lang: Lang) {
    if let Some(editing) = model.shelf.as_mut().and_then(|shelf| shelf.open.as_mut()) {
        editing.lang = lang;
    }
}
