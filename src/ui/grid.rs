//! The grid of impact and effort: how many improvements are still to do in each cell, in their four boxes.
//!
//! ```text
//!           effort 1     2       3
//!          ┌──────────┬────────────────┐
//! impact 3 │    2     │   1       ·    │
//!        2 │    ·     │   ·       1    │
//!          │quick win │  big project   │
//!          ├──────────┼────────────────┤
//!        1 │    1     │   ·       ·    │
//!          │ fill-in  │     leave      │
//!          └──────────┴────────────────┘
//!          not judged yet: 3
//! ```

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use super::measure::{fit, pad, pad_left, width};
use super::{Scene, cells, put};
use crate::app::command::Action;
use crate::app::session::Session;
use crate::domain::Improvement;
use crate::domain::grid::{Cell, Grid};
use crate::domain::phrase::Arg;
use crate::domain::priority::{Box, box_at};

/// Lines that the grid takes.
pub(crate) const HEIGHT: u16 = 10;

/// Widths of its parts: labels, the first column, each of the other two.
struct Widths {
    labels: usize,
    first: usize,
    other: usize,
}

impl Widths {
    fn of(scene: &Scene<'_>) -> Self {
        let named = |kinds: [Box; 2]| kinds.map(|kind| width(&name(scene, kind))).into_iter().max();
        let first = named([Box::QuickWin, Box::FillIn]).unwrap_or_default();
        let other = named([Box::BigProject, Box::Leave]).unwrap_or_default();
        Self {
            labels: width(&level(scene, "grid-impact", 3)),
            first: first.max(width(&level(scene, "grid-effort", 1))) + 2,
            other: (other / 2 + 2).max(7),
        }
    }

    /// From the left edge of the grid to a column of effort.
    const fn left(&self, effort: u8) -> usize {
        let frame = self.labels + 2;
        match effort {
            1 => frame,
            2 => frame + self.first + 1,
            _ => frame + self.first + 1 + self.other,
        }
    }

    const fn column(&self, effort: u8) -> usize {
        if effort == 1 { self.first } else { self.other }
    }

    const fn all(&self) -> usize {
        self.left(3) + self.other + 1
    }
}

/// Columns that the grid takes.
pub(crate) fn columns(scene: &Scene<'_>) -> u16 {
    cells(Widths::of(scene).all())
}

/// Draws the grid; puts the terminal's cursor on its cell while the arrows move there.
pub(crate) fn draw(
    scene: &Scene<'_>,
    session: &Session,
    improvements: &[&Improvement],
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let widths = Widths::of(scene);
    let pending = improvements.iter().filter(|one| one.is_pending());
    let grid = Grid::of(pending.map(|one| Cell::of(one)));
    lines(scene, &widths, area, frame);
    for impact in Grid::LEVELS {
        for effort in Grid::LEVELS {
            let at = Rect {
                x: area.x + cells(widths.left(effort)),
                y: area.y + row_of(impact),
                width: cells(widths.column(effort)),
                height: 1,
            };
            draw_cell(scene, session, &grid, Cell::At(impact, effort), at, frame);
        }
    }
    let left = cells(widths.left(1));
    let below =
        Rect { x: area.x + left, y: area.y + HEIGHT - 1, width: area.width.saturating_sub(left), height: 1 };
    let wanted = [session.grid.here, session.grid.filter].contains(&Some(Cell::Unjudged));
    if wanted || grid.count(Cell::Unjudged) > 0 {
        draw_cell(scene, session, &grid, Cell::Unjudged, below, frame);
    }
}

/// Lines from the top of the grid to a row of impact.
const fn row_of(impact: u8) -> u16 {
    match impact {
        3 => 2,
        2 => 3,
        _ => 6,
    }
}

/// The frame, the labels at its sides and the names of the boxes.
fn lines(scene: &Scene<'_>, widths: &Widths, area: Rect, frame: &mut Frame<'_>) {
    let (first, other) = (widths.first, 2 * widths.other);
    let label = |text: &str| pad_left(text, widths.labels);
    let effort = |level: u8, text: &str| centred(text, widths.column(level));
    let rule = |ends: [char; 3]| {
        let [left, middle, right] = ends;
        format!("{} {left}{}{middle}{}{right}", label(""), "─".repeat(first), "─".repeat(other))
    };
    let row = |text: &str| format!("{} │{}│{}│", label(text), " ".repeat(first), " ".repeat(other));
    let named = |left: Box, right: Box| {
        let (left, right) = (centred(&name(scene, left), first), centred(&name(scene, right), other));
        format!("{} │{left}│{right}│", label(""))
    };
    let efforts =
        format!("{} {}{}", effort(1, &level(scene, "grid-effort", 1)), effort(2, "2"), effort(3, "3"));
    let drawn = [
        format!("{}  {efforts}", label("")),
        rule(['┌', '┬', '┐']),
        row(&level(scene, "grid-impact", 3)),
        row("2"),
        named(Box::QuickWin, Box::BigProject),
        rule(['├', '┼', '┤']),
        row("1"),
        named(Box::FillIn, Box::Leave),
        rule(['└', '┴', '┘']),
    ];
    for (line, row) in drawn.into_iter().zip(0..area.height) {
        put(frame, area, row, Span::styled(fit(&line, usize::from(area.width)), scene.theme.faint));
    }
}

/// ` 2 `, or `[2]` under the cursor and where the list is narrowed to it.
fn draw_cell(
    scene: &Scene<'_>,
    session: &Session,
    grid: &Grid,
    cell: Cell,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let seen = area.intersection(frame.area());
    if seen.is_empty() {
        return;
    }
    scene.hit(seen, Action::Cell(cell));
    let count = grid.count(cell);
    let text = match cell {
        Cell::At(..) if count == 0 => "·".to_owned(),
        Cell::At(..) => count.to_string(),
        Cell::Unjudged => {
            let n = Arg::count(count);
            scene.words.say_with("grid-unjudged", &[("n", n)])
        }
    };
    let here = session.grid.here == Some(cell);
    let listed = session.grid.filter == Some(cell);
    let text = if here || listed { format!("[{text}]") } else { format!(" {text} ") };
    let style = match (here, listed) {
        (true, _) => scene.theme.selected,
        (_, true) => scene.theme.accent,
        _ if count > 0 => scene.theme.strong,
        _ => scene.theme.faint,
    };
    let room = usize::from(seen.width);
    let blank = room.saturating_sub(width(&text));
    let left = if matches!(cell, Cell::At(..)) { blank / 2 } else { 0 };
    // What the frame was drawn with ends here.
    frame.buffer_mut().set_style(seen, Style::reset());
    let at = Rect { x: seen.x + cells(left), width: seen.width - cells(left), ..seen };
    put(frame, at, 0, Span::styled(fit(&text, usize::from(at.width)), style));
    if here {
        frame.set_cursor_position(Position::new(at.x, at.y));
    }
}

fn centred(text: &str, room: usize) -> String {
    let text = fit(text, room);
    let left = room.saturating_sub(width(&text)) / 2;
    pad(&format!("{}{text}", " ".repeat(left)), room)
}

fn name(scene: &Scene<'_>, kind: Box) -> String {
    scene.words.say(&format!("box-{}", kind.key()))
}

fn level(scene: &Scene<'_>, key: &str, level: u8) -> String {
    scene.words.say_with(key, &[("level", Arg::Number(i64::from(level)))])
}

/// What the list is narrowed to, for the line over it.
pub(crate) fn narrowed(scene: &Scene<'_>, cell: Cell) -> String {
    match cell {
        Cell::At(impact, effort) => {
            let kind = name(scene, box_at(impact, effort));
            let (impact, effort) = (level(scene, "grid-impact", impact), level(scene, "grid-effort", effort));
            format!("{impact} · {effort} · {kind}")
        }
        Cell::Unjudged => scene.words.say("report-grid-unjudged"),
    }
}
