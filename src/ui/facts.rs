//! The questions about the site, with what was answered.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::lists::{self, List};
use super::measure::{clean, fit, pad, pad_left, width, wrap};
use super::overlay::boxed;
use super::{Scene, cells, put};
use crate::app::session::Session;
use crate::domain::phrase::Arg;
use crate::domain::{Fact, facts};

/// Columns of an answer.
const ANSWER: usize = 6;

/// Draws the questions and returns how many of them were in sight.
pub(crate) fn draw(scene: &Scene<'_>, cursor: usize, area: Rect, frame: &mut Frame<'_>) -> usize {
    let Some(session) = &scene.model.session else { return 1 };
    let asked: Vec<&Fact> = facts::asked(&session.catalogue).collect();
    let columns = usize::from(area.width).saturating_sub(8).min(72);
    let hint = wrap(&scene.words.say("facts-hint"), cells(columns));
    let title = scene.words.say("facts-title");
    let inside = boxed(scene, &title, (columns, asked.len() + hint.len() + 1), area, frame);
    let hint = lists::leaving_room(hint, inside.height);
    let height = usize::from(inside.height).saturating_sub(hint.len() + 1).max(1);
    let area = Rect { height: cells(height).min(inside.height), ..inside };
    List { area, count: asked.len(), cursor, front: 0 }.draw(scene, frame, |place, row, frame| {
        if let Some(fact) = asked.get(place) {
            put(frame, row, 0, line(scene, session, fact, place == cursor, usize::from(row.width)));
        }
    });
    lists::foot(lists::faint(scene, hint), inside, frame);
    height
}

/// The question, its answer, and how many touchpoints it decides.
fn line(scene: &Scene<'_>, session: &Session, fact: &Fact, selected: bool, columns: usize) -> Line<'static> {
    let words = scene.words;
    let answer = match session.audit().facts.get(&fact.id) {
        Some(true) => words.say("report-yes"),
        Some(false) => words.say("report-no"),
        None => words.say("nothing"),
    };
    let needing = Arg::count(facts::needing(&session.catalogue, &fact.id));
    let points = words.say_with("facts-points", &[("n", needing)]);
    let points = if columns < 56 { String::new() } else { pad_left(&points, 12) };
    let room = columns.saturating_sub(ANSWER + width(&points) + 3);
    let question = fit(&clean(fact.question.said(session.language()).text), room);
    let mark = if selected { '>' } else { ' ' };
    let text = format!("{mark} {} {}", pad(&question, room), pad(&answer, ANSWER));
    let style = if selected { scene.theme.selected } else { ratatui::style::Style::default() };
    let faint = if selected { scene.theme.selected } else { scene.theme.faint };
    Line::from(vec![Span::styled(text, style), Span::styled(points, faint)])
}
