//! What several screens draw and name alike: lists with a cursor, what stands beside them, headings, items.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::measure::{clean, width, wrap};
use super::{Scene, cells, put};
use crate::app::command::Action;
use crate::app::session::Session;
use crate::domain::catalogue::Audience;
use crate::domain::{Heading, ItemId, Order};

/// A list of one line an entry, the one under the cursor in sight.
pub(crate) struct List {
    /// Where it stands.
    pub(crate) area: Rect,
    /// How many entries it has.
    pub(crate) count: usize,
    /// The one under the cursor.
    pub(crate) cursor: usize,
    /// Cells from the left edge to where the terminal's cursor stands.
    pub(crate) front: u16,
}

impl List {
    /// Draws the entries that are in sight, each into its row; a click on a row puts the cursor there.
    pub(crate) fn draw(
        &self,
        scene: &Scene<'_>,
        frame: &mut Frame<'_>,
        mut entry: impl FnMut(usize, Rect, &mut Frame<'_>),
    ) {
        let top = top(self.cursor, usize::from(self.area.height));
        for (place, row) in (top..self.count).zip(0..self.area.height) {
            scene.hit_row(self.area, row, Action::Line(place));
            entry(place, Rect { y: self.area.y + row, height: 1, ..self.area }, frame);
        }
        point(self.area, self.front, self.cursor.saturating_sub(top), frame);
    }
}

/// Puts the terminal's cursor on a row of an area, so many cells from its left edge.
pub(crate) fn point(area: Rect, front: u16, row: usize, frame: &mut Frame<'_>) {
    let x = front.min(area.width.saturating_sub(1));
    let y = cells(row).min(area.height.saturating_sub(1));
    frame.set_cursor_position(Position::new(area.x + x, area.y + y));
}

/// A sentence where a list would be.
pub(crate) fn say(scene: &Scene<'_>, key: &str, area: Rect, frame: &mut Frame<'_>) {
    tell(scene, &scene.words.say(key), area, frame);
}

/// The same with a sentence that is said already.
pub(crate) fn tell(scene: &Scene<'_>, text: &str, area: Rect, frame: &mut Frame<'_>) {
    for (line, row) in wrap(text, area.width.saturating_sub(6)).into_iter().zip(1..) {
        put(frame, area, row, Line::styled(format!("   {line}"), scene.theme.faint));
    }
    point(area, 0, 0, frame);
}

/// Lines that matter less than what they stand under.
pub(crate) fn faint(scene: &Scene<'_>, lines: Vec<String>) -> Vec<Line<'static>> {
    lines.into_iter().map(|line| Line::styled(line, scene.theme.faint)).collect()
}

/// Lines one under the other, as many as there is room for.
pub(crate) fn lines(lines: impl IntoIterator<Item = Line<'static>>, area: Rect, frame: &mut Frame<'_>) {
    for (line, row) in lines.into_iter().zip(0..area.height) {
        put(frame, area, row, line);
    }
}

/// Lines at the foot of a box.
pub(crate) fn foot(lines: Vec<Line<'static>>, inside: Rect, frame: &mut Frame<'_>) {
    let first = inside.height.saturating_sub(cells(lines.len()));
    for (line, row) in lines.into_iter().zip(first..inside.height) {
        put(frame, inside, row, line);
    }
}

/// Draws the rule between a list and what stands beside it; returns the room for that.
pub(crate) fn beside(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> Rect {
    for row in 0..area.height {
        put(frame, Rect { width: 1.min(area.width), ..area }, row, Line::styled("│", scene.theme.faint));
    }
    Rect { x: area.x + 2, width: area.width.saturating_sub(3), ..area }
}

/// Draws the rule between a list and what stands under it; returns the room for that.
pub(crate) fn under(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> Rect {
    put(frame, area, 0, Line::styled("─".repeat(usize::from(area.width)), scene.theme.faint));
    Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }
}

/// What a section or a group is called.
pub(crate) fn heading(scene: &Scene<'_>, session: &Session, heading: &Heading) -> String {
    clean(&scene.model.vocabulary.heading(session, heading))
}

/// What the whole of an audience is called.
pub(crate) fn overall(scene: &Scene<'_>, session: &Session, audience: Audience) -> String {
    with_audience(scene, session, scene.words.say("results-overall"), audience)
}

/// A name with the audience that it is of, where several speak.
pub(crate) fn with_audience(
    scene: &Scene<'_>,
    session: &Session,
    name: String,
    audience: Audience,
) -> String {
    if session.audiences.len() < 2 {
        return name;
    }
    format!("{name} · {}", scene.words.say(&format!("audience-{}", audience.key())))
}

/// Whether the walk goes class by class, so that headings name the subject.
pub(crate) fn is_by_class(session: &Session) -> bool {
    session.order == Order::Class
}

/// What an item is called: touchpoint, and subject where there is one.
pub(crate) fn item(session: &Session, id: &ItemId) -> String {
    let Some(item) = session.item(id) else { return clean(&id.to_string()) };
    clean(&item.name(session.language()))
}

/// What keys do, as lines of at most so many cells: what one key does stays together where it can.
pub(crate) fn hint(parts: &[String], columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(last) if width(last) + 3 + width(part) <= columns => {
                last.push_str(" · ");
                last.push_str(part);
            }
            _ => lines.extend(wrap(part, cells(columns))),
        }
    }
    lines
}

/// As much of a hint under a list as a box of so many lines can spare: what the hint is about matters more.
pub(crate) fn leaving_room(mut hint: Vec<String>, height: u16) -> Vec<String> {
    hint.truncate(usize::from(height / 3).max(1));
    hint
}

/// The first line to show of a list so that `cursor` is among `height` lines, the list moving as little as it can
/// from its beginning.
pub(crate) fn top(cursor: usize, height: usize) -> usize {
    (cursor + 1).saturating_sub(height.max(1))
}
