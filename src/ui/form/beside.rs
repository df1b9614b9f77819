//! The text of another language under the field that it is translated in.

use ratatui::text::Line;

use crate::app::form::Field;
use crate::ui::Scene;
use crate::ui::measure::{clean, fit, wrap};

/// The lines of a field with what is to be read beside it: all of it under the caret, else its beginning.
pub(super) fn add(
    scene: &Scene<'_>,
    mut lines: Vec<Line<'static>>,
    field: &Field,
    focused: bool,
    room: usize,
) -> Vec<Line<'static>> {
    if field.beside.is_empty() {
        return lines;
    }
    let text = format!("↑ {}", clean(&field.beside));
    let shown = if focused { wrap(&text, super::cells(room)) } else { vec![fit(&text, room)] };
    lines.extend(shown.into_iter().map(|line| Line::styled(line, scene.theme.faint)));
    lines
}
