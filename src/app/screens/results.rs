//! The numbers, and what stands behind each of them.

use crate::app::command::Action;
use crate::app::message::Effect;
use crate::app::modal::{Explain, Modal};
use crate::app::model::Model;
use crate::app::session::{Session, View};
use crate::app::update::moved;
use crate::domain::catalogue::Audience;
use crate::domain::{Group, Heading, ItemId, Lens, Phrase, Results, Score, Term};

/// One line of the results that can be pointed at.
#[derive(Debug, Clone, PartialEq)]
pub enum Line<'a> {
    /// All items of an audience.
    Overall(Audience, &'a Score),
    /// A class, subject, zone or stage.
    Group(&'a Heading, &'a Score),
    /// One of the best or worst touchpoints.
    Standout(&'a Term),
}

/// The lines of the results in the order of the screen: every audience overall, then the parts of the first.
pub fn lines(all: &[Results]) -> Vec<Line<'_>> {
    let Some(results) = all.first() else { return Vec::new() };
    let parts = results.subjects.iter().chain(&results.zones);
    all.iter()
        .map(|results| Line::Overall(results.audience, &results.overall))
        .chain(results.classes.iter().map(of_group))
        .chain(results.worst.iter().chain(&results.best).map(Line::Standout))
        .chain(parts.map(of_group))
        .collect()
}

fn of_group(group: &Group) -> Line<'_> {
    Line::Group(&group.heading, &group.score)
}

pub(crate) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let Some(session) = &mut model.session else { return Vec::new() };
    session.compute_results();
    let Some(main) = session.results.first().map(|results| results.audience) else { return Vec::new() };
    let lines = lines(&session.results);
    match action {
        Action::Open | Action::Explain => match lines.get(session.results_cursor) {
            Some(Line::Overall(audience, _)) => {
                model.modal = Some(Modal::Explain(Explain { audience: *audience, part: None, cursor: 0 }));
            }
            Some(Line::Group(heading, _)) => {
                let part = Some((*heading).clone());
                model.modal = Some(Modal::Explain(Explain { audience: main, part, cursor: 0 }));
            }
            Some(Line::Standout(term)) => {
                let item = term.grades.first().map(|(item, _)| item.clone());
                go_to(model, item.as_ref());
            }
            None => {}
        },
        _ => session.results_cursor = moved(session.results_cursor, lines.len(), page, action),
    }
    Vec::new()
}

/// The score that an explanation explains.
pub fn explained<'a>(session: &'a Session, explain: &Explain) -> Option<&'a Score> {
    let results = session.results.iter().find(|results| results.audience == explain.audience)?;
    let Some(part) = &explain.part else { return Some(&results.overall) };
    let parts = results.classes.iter().chain(&results.subjects);
    let mut groups = parts.chain(&results.zones).chain(&results.stages);
    groups.find(|group| group.heading == *part).map(|group| &group.score)
}

pub(crate) fn on_explain(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.page;
    let (Some(Modal::Explain(explain)), Some(session)) = (&mut model.modal, &model.session) else {
        return Vec::new();
    };
    let Some(score) = explained(session, explain) else { return Vec::new() };
    if action == Action::Open {
        let item = score
            .terms
            .get(explain.cursor)
            .and_then(|term| term.grades.first())
            .map(|(item, _)| item.clone());
        model.modal = None;
        go_to(model, item.as_ref());
    } else {
        explain.cursor = moved(explain.cursor, score.terms.len(), page, action);
    }
    Vec::new()
}

/// Shows an item on the walk, whatever filter was set.
pub(crate) fn go_to(model: &mut Model, item: Option<&ItemId>) {
    let Some(session) = &mut model.session else { return };
    let Some(place) = item.and_then(|item| session.place_of(item)) else { return };
    session.view = View::Walk;
    let outside = !session.state(place).seen;
    if !session.rows.items().any(|(_, shown)| shown == place) {
        reveal(session, place);
    }
    session.rows.move_to_item(place);
    if outside {
        model.inform(Phrase::new("lens-off"));
    }
}

/// Takes away whatever hides an item of the walk: search, filter and, if it must be, the lens.
pub(crate) fn reveal(session: &mut Session, place: usize) {
    session.rows.find = None;
    session.rows.filter = crate::app::rows::Filter::All;
    if session.state(place).seen {
        session.show_rows();
    } else {
        session.look_through(Lens::default());
    }
}
