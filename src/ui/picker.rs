//! Draws the list of texts at hand over the form that they go into.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::measure::{clean, fit, pad, width, wrap};
use super::overlay::boxed;
use super::{Scene, cells, lists, put};
use crate::app::command::Action;
use crate::app::form::Picker;
use crate::app::rank::Ranked;
use crate::domain::library::{Near, Offer};

/// Columns and lines that the list takes where there is room for them.
const SIZE: (usize, usize) = (100, 24);
/// Lines that the text under the cursor may take in whole.
const WHOLE: usize = 3;
/// The least of the list that stays in sight above it.
const LEAST: usize = 4;

/// Draws the list over an area.
pub(crate) fn draw(scene: &Scene<'_>, picker: &Picker, area: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(area.width).saturating_sub(6).min(SIZE.0);
    // By all that there is, so that the box stands still while typing narrows it.
    let rows = (picker.offers.len() + WHOLE + 4).min(SIZE.1);
    let inside = boxed(scene, &scene.words.say("texts-title"), (columns, rows), area, frame);
    scene.cover();
    typed(scene, picker, inside, frame);
    let under = under(scene, picker, inside);
    let under_rows = cells(under.len());
    let height = inside.height.saturating_sub(2 + under_rows);
    let list = Rect { y: inside.y + 2, height, ..inside };
    if picker.found.is_empty() {
        put(frame, list, 0, Line::styled(scene.words.say("texts-no-match"), scene.theme.faint));
    }
    let tags = Near::ALL.iter().map(|near| width(&tag(scene, *near)) + 2).max().unwrap_or_default();
    let top = lists::top(picker.cursor, usize::from(list.height));
    for ((place, found), row) in picker.found.iter().enumerate().skip(top).zip(0..list.height) {
        let Some(offer) = picker.offers.get(found.place) else { continue };
        let row = Rect { y: list.y + row, height: 1, ..list };
        let here = place == picker.cursor;
        put(frame, row, 0, entry(scene, offer, found, here, (tags, usize::from(row.width))));
        scene.hit(row, Action::Line(place));
        if here {
            frame.buffer_mut().set_style(row, scene.theme.selected_row);
        }
    }
    let place = Rect { y: inside.bottom().saturating_sub(under_rows), height: under_rows, ..inside };
    for (line, row) in under.into_iter().zip(0..under_rows) {
        put(frame, place, row, line);
    }
}

/// What is typed, with the caret, and how much is found by it.
fn typed(scene: &Scene<'_>, picker: &Picker, area: Rect, frame: &mut Frame<'_>) {
    let counted = format!("{}/{}", picker.found.len(), picker.offers.len());
    let room = usize::from(area.width).saturating_sub(width(&counted) + 4);
    let before = width(&fit(&clean(picker.find.before()), room));
    let line = Line::from(vec![
        Span::styled("> ", scene.theme.accent),
        Span::raw(pad(&clean(picker.find.text()), room + 1)),
        Span::styled(format!(" {counted}"), scene.theme.faint),
    ]);
    put(frame, area, 0, line);
    put(frame, area, 1, Line::styled("─".repeat(usize::from(area.width)), scene.theme.faint));
    let x = area.x + cells(2 + before).min(area.width.saturating_sub(1));
    frame.set_cursor_position(Position::new(x, area.y));
}

fn tag(scene: &Scene<'_>, near: Near) -> String {
    scene.words.say(&format!("near-{}", near.key()))
}

/// Where a text comes from, and as much of it as fits, the letters that were typed standing out.
fn entry(
    scene: &Scene<'_>,
    offer: &Offer,
    found: &Ranked,
    here: bool,
    (tags, room): (usize, usize),
) -> Line<'static> {
    let mut spans = vec![Span::raw(if here { "> " } else { "  " })];
    // In a narrow window the text itself matters more.
    if tags <= room / 3 {
        spans.push(Span::styled(pad(&tag(scene, offer.near), tags), scene.theme.faint));
    }
    if let Some(lang) = offer.fallback {
        spans.push(Span::styled(format!("[{lang}] "), scene.theme.strong));
    }
    let used: usize = spans.iter().map(|span| width(&span.content)).sum();
    let mut left = room.saturating_sub(used);
    let mut letters = offer.text.graphemes(true).enumerate().peekable();
    while let Some((place, grapheme)) = letters.next() {
        let shown = clean(grapheme);
        // The last cell is for the ellipsis, unless nothing is cut.
        if width(&shown) + usize::from(letters.peek().is_some()) > left {
            spans.push(Span::raw("…"));
            break;
        }
        left -= width(&shown);
        let style = if found.graphemes.contains(&place) { scene.theme.accent } else { Style::new() };
        spans.push(Span::styled(shown, style));
    }
    Line::from(spans)
}

/// The text under the cursor in whole, where there is room for it, and what keys do here.
fn under(scene: &Scene<'_>, picker: &Picker, inside: Rect) -> Vec<Line<'static>> {
    let hint: Vec<String> = scene.words.say("texts-hint").split(" · ").map(str::to_owned).collect();
    let hint = lists::leaving_room(lists::hint(&hint, usize::from(inside.width)), inside.height);
    let hint = hint.into_iter().map(|line| Line::styled(line, scene.theme.faint));
    let spare = usize::from(inside.height).saturating_sub(2 + LEAST + hint.len());
    if spare < 2 {
        return hint.collect();
    }
    let text = picker.current().map_or("", |offer| &offer.text);
    let mut lines = wrap(&crate::domain::visible::visible(text).replace('\t', " "), inside.width);
    let most = WHOLE.min(spare - 1);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = fit(&format!("{} …", last.trim_end()), usize::from(inside.width).saturating_sub(1));
        }
    }
    lines.resize(most, String::new());
    let rule = Line::styled("─".repeat(usize::from(inside.width)), scene.theme.faint);
    std::iter::once(rule).chain(lines.into_iter().map(Line::raw)).chain(hint).collect()
}
