//! The survey: the numbers of one audience on top, then its answers or what they speak of, then the one under the
//! cursor in full.

mod answers;
mod head;
mod reasons;
mod scale;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::measure::{clean, pad, width, wrap};
use super::{Scene, cells, lists, put};
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
        lists::say(scene, "survey-empty", below, frame);
        return 1;
    }
    let [list, detail] = split(below);
    match session.survey.panel {
        Panel::Answers => answers::draw(scene, session, numbers, list, detail, frame),
        Panel::Reasons => reasons::draw(scene, session, numbers, list, detail, frame),
    }
    usize::from(list.height.saturating_sub(1))
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

/// The room for the detail, beside the list or under it.
fn ruled(scene: &Scene<'_>, list: Rect, area: Rect, frame: &mut Frame<'_>) -> Rect {
    if area.y == list.y {
        return lists::beside(scene, area, frame);
    }
    let inside = lists::under(scene, area, frame);
    Rect { x: inside.x + 3, width: inside.width.saturating_sub(4), ..inside }
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
