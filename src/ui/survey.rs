//! The survey: the numbers of one audience on top, then its answers or what they speak of, then the one under the
//! cursor in full.

mod answers;
mod head;
mod reasons;
mod scale;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::measure::{clean, pad, width, wrap};
use super::{Scene, cells, lists, put};
use crate::app::command::Action;
use crate::app::session::{Panel, Said, Session};

/// Draws the screen and returns how many lines of the list were in sight.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) -> usize {
    let Some(numbers) = &session.survey.numbers else { return 1 };
    let lines = head::lines(scene, session, numbers, area);
    let rows = cells(lines.len()).min(area.height.saturating_sub(3));
    for (line, row) in lines.into_iter().zip(0..rows) {
        put(frame, area, row, line);
    }
    let below = Rect { y: area.y + rows, height: area.height - rows, ..area };
    if numbers.count(Said::All) == 0 {
        empty(scene, below, frame);
        return 1;
    }
    let [list, detail] = split(below);
    match session.survey.panel {
        Panel::Answers => answers::draw(scene, session, numbers, list, detail, frame),
        Panel::Reasons => reasons::draw(scene, session, numbers, list, detail, frame),
    }
    usize::from(list.height.saturating_sub(1))
}

fn empty(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    say(scene, "survey-empty", area, frame);
}

/// A sentence where a list would be.
fn say(scene: &Scene<'_>, key: &str, area: Rect, frame: &mut Frame<'_>) {
    let text = scene.words.say(key);
    for (line, row) in wrap(&text, area.width.saturating_sub(6)).into_iter().zip(1..) {
        put(frame, area, row, Line::styled(format!("   {line}"), scene.theme.faint));
    }
    frame.set_cursor_position(Position::new(area.x, area.y));
}

/// List and detail side by side from 100 columns, list over detail where there is room, else the list alone.
fn split(area: Rect) -> [Rect; 2] {
    if area.width >= 100 {
        let left = area.width * 60 / 100;
        let list = Rect { width: left, ..area };
        return [list, Rect { x: area.x + left, width: area.width - left, ..area }];
    }
    let below = match (area.width, area.height) {
        (60.., 16..) => 7,
        (60.., 13..) => 6,
        (60.., 10..) => 4,
        _ => 0,
    };
    let list = Rect { height: area.height - below, ..area };
    [list, Rect { y: area.y + list.height, height: below, ..area }]
}

/// Draws rows from where the cursor is in sight, each built only if it is.
fn rows(
    scene: &Scene<'_>,
    area: Rect,
    count: usize,
    cursor: usize,
    frame: &mut Frame<'_>,
    mut draw: impl FnMut(usize, Rect, &mut Frame<'_>),
) {
    let top = lists::top(cursor, usize::from(area.height));
    for (place, row) in (top..count).zip(0..area.height) {
        scene.hit_row(area, row, Action::Line(place));
        draw(place, Rect { y: area.y + row, height: 1, ..area }, frame);
    }
    let row = cells(cursor.saturating_sub(top)).min(area.height.saturating_sub(1));
    frame.set_cursor_position(Position::new(area.x + 2.min(area.width.saturating_sub(1)), area.y + row));
}

/// The frame of the detail: a rule beside or over it; returns its inside.
fn ruled(scene: &Scene<'_>, list: Rect, area: Rect, frame: &mut Frame<'_>) -> Rect {
    if area.y == list.y {
        for row in 0..area.height {
            put(frame, Rect { width: 1, ..area }, row, Line::styled("│", scene.theme.faint));
        }
        return Rect { x: area.x + 2, width: area.width.saturating_sub(3), ..area };
    }
    put(frame, area, 0, Line::styled("─".repeat(usize::from(area.width)), scene.theme.faint));
    let inside = Rect { x: area.x + 3, width: area.width.saturating_sub(4), ..area };
    Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..inside }
}

/// Texts under their labels, each wrapped under itself: `Why       I waited twelve minutes`; empty ones are left out.
fn labelled(scene: &Scene<'_>, parts: &[(&str, String)], columns: u16) -> Vec<Line<'static>> {
    let said = parts.iter().filter(|(_, text)| !text.trim().is_empty());
    let said: Vec<(String, &String)> = said.map(|(key, text)| (scene.words.say(key), text)).collect();
    let front = said.iter().map(|(label, _)| width(label)).max().unwrap_or_default() + 2;
    let mut lines = Vec::new();
    for (label, text) in said {
        for (place, part) in wrap(&clean(text), columns.saturating_sub(cells(front))).into_iter().enumerate()
        {
            let front = if place == 0 { pad(&label, front) } else { " ".repeat(front) };
            lines.push(Line::from(vec![Span::styled(front, scene.theme.strong), Span::raw(part)]));
        }
    }
    lines
}
