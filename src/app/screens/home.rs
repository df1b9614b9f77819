//! The list of audits: clients, their sites, the visits.

use super::forms;
use crate::app::command::Action;
use crate::app::field::{Lines, TextField};
use crate::app::message::{AuditLine, CatalogueChoice, Effect};
use crate::app::modal::{Answer, Modal, Pick, Question};
use crate::app::model::{Busy, Model};
use crate::app::update::moved;
use crate::domain::Phrase;

pub(crate) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let count = model.home.shown().len();
    match action {
        Action::Open => {
            if let Some(path) = model.home.current().map(|line| line.path.clone()) {
                model.home.busy = Busy::Opening;
                return vec![Effect::Open(path)];
            }
            return ask_catalogues(model);
        }
        Action::NewAudit => return ask_catalogues(model),
        Action::Catalogues => return super::catalogues::enter(model),
        Action::Demo => {
            begin_scan(model);
            return vec![Effect::Demo, Effect::Scan];
        }
        Action::RemoveAudit => {
            if let Some(path) = model.home.current().map(|line| line.path.clone()) {
                let answers = vec![Answer::No, Answer::Remove(path)];
                model.modal = Some(Modal::Pick(Pick { question: Question::Remove, answers, cursor: 0 }));
            }
        }
        Action::Find => {
            model.home.find.get_or_insert_with(|| TextField::new("", Lines::One));
            model.home.finding = true;
        }
        Action::Back => model.home.find = None,
        Action::Leave => return vec![Effect::Quit],
        _ => model.home.cursor = moved(model.home.cursor, count, page, action),
    }
    Vec::new()
}

/// What an audit can be begun with is looked up at this moment; the form opens with the answer.
fn ask_catalogues(model: &mut Model) -> Vec<Effect> {
    model.home.beginning = true;
    vec![Effect::ListCatalogues]
}

/// What an audit can be begun with is known.
pub(crate) fn listed(model: &mut Model, choices: Vec<CatalogueChoice>) -> Vec<Effect> {
    model.home.catalogues = choices;
    if std::mem::take(&mut model.home.beginning) && model.session.is_none() && model.modal.is_none() {
        forms::open_new_audit(model);
    }
    Vec::new()
}

/// The list is being read anew.
pub(crate) fn begin_scan(model: &mut Model) {
    model.home.audits.clear();
    model.home.busy = Busy::Scanning;
}

/// Some audits turned up: by client, site, newest visit first.
pub(crate) fn found(model: &mut Model, found: Vec<AuditLine>) -> Vec<Effect> {
    // Who has not moved is at the top, whichever visit was found first.
    let current = model.home.current().filter(|_| model.home.cursor > 0).map(|line| line.path.clone());
    let here = model.home.wanted.clone().or(current);
    let home = &mut model.home;
    home.audits.extend(found);
    home.audits.sort_by(|a, b| {
        let place = |line: &AuditLine| (line.client.to_lowercase(), line.site.to_lowercase());
        place(a).cmp(&place(b)).then(b.started.cmp(&a.started)).then(a.path.cmp(&b.path))
    });
    let shown = home.shown();
    let path_at = |place: &usize| home.audits.get(*place).map(|line| &line.path);
    if let Some(cursor) = shown.iter().position(|place| here.is_some() && path_at(place) == here.as_ref()) {
        home.cursor = cursor;
    }
    Vec::new()
}

/// The scan is over.
pub(crate) fn all_found(model: &mut Model) -> Vec<Effect> {
    model.home.busy = Busy::No;
    model.home.wanted = None;
    model.home.cursor = model.home.cursor.min(model.home.shown().len().saturating_sub(1));
    let unreadable = model.home.audits.iter().filter(|line| line.state.is_err()).count();
    if unreadable > 0 {
        model.warn(Phrase::new("home-unreadable").count("n", unreadable));
    }
    Vec::new()
}

/// Keeps the cursor in sight, and no line empty that could show a visit.
pub(crate) fn scroll(model: &mut Model) {
    let page = model.page.max(1);
    let home = &mut model.home;
    let line = display_line(home, home.cursor);
    let lines = display_line(home, home.shown().len());
    let last = lines.saturating_sub(page);
    home.top = home.top.min(last).min(line.saturating_sub(1)).max((line + 1).saturating_sub(page));
}

/// The line of the screen that a visit stands on: every site has a heading of its own.
pub fn display_line(home: &crate::app::model::Home, cursor: usize) -> usize {
    let mut line = 0;
    let mut site = None;
    for (shown, place) in home.shown().into_iter().enumerate() {
        let here = home.audits.get(place).map(|audit| (&audit.client, &audit.site));
        if here != site {
            line += 1;
            site = here;
        }
        if shown == cursor {
            return line;
        }
        line += 1;
    }
    line
}
