//! What a list is narrowed by: the line that it is typed in, and the letters of what is found that were typed.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::measure::{clean, pad, width};
use super::{Scene, cells, lists, put};
use crate::app::field::TextField;

/// Draws what is typed, with the caret, how much is found by it, and a rule below.
pub(crate) fn draw(scene: &Scene<'_>, query: &TextField, counted: &str, area: Rect, frame: &mut Frame<'_>) {
    let room = usize::from(area.width).saturating_sub(width(counted) + 4);
    let before = width(&clean(query.before()));
    // The end of what is typed is what matters.
    let mut hidden = 0;
    let all = clean(query.text());
    let shown = all.graphemes(true).skip_while(|letter| {
        let hides = before > room + hidden;
        hidden += if hides { width(letter) } else { 0 };
        hides
    });
    let shown: String = shown.collect();
    let line = Line::from(vec![
        Span::styled("> ", scene.theme.accent),
        Span::raw(pad(&shown, room + 1)),
        Span::styled(format!(" {counted}"), scene.theme.faint),
    ]);
    put(frame, area, 0, line);
    put(frame, area, 1, Line::styled("─".repeat(usize::from(area.width)), scene.theme.faint));
    lists::point(area, cells(2 + before - hidden), 0, frame);
}

/// As much of a text as fits into so many cells, the letters that were typed in this style.
pub(crate) fn marked(
    text: &str,
    typed: &[usize],
    mut room: usize,
    [plain, mark]: [Style; 2],
) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    let mut letters = text.graphemes(true).enumerate().peekable();
    while let Some((place, letter)) = letters.next() {
        let shown = clean(letter);
        // The last cell is for the ellipsis, unless nothing is cut.
        if width(&shown) + usize::from(letters.peek().is_some()) > room {
            spans.push(Span::styled("…", plain));
            break;
        }
        room -= width(&shown);
        spans.push(Span::styled(shown, if typed.contains(&place) { mark } else { plain }));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, typed: &[usize], room: usize) -> String {
        let styles = [Style::new(), Style::new().bold()];
        let spans = marked(text, typed, room, styles);
        spans
            .iter()
            .map(
                |span| {
                    if span.style == styles[1] {
                        span.content.to_uppercase()
                    } else {
                        span.content.to_string()
                    }
                },
            )
            .collect()
    }

    #[test]
    fn typed_letters_stand_out_where_they_are_also_behind_what_is_shown_longer() {
        assert_eq!(told("queue", &[0, 2], 5), "QuEue");
        assert_eq!(told("queue", &[0, 4], 4), "Que…");
        assert_eq!(told("\u{202e}ab", &[1], 12), "‹U+202E›Ab");
    }
}
