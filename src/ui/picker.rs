//! Draws the list of texts at hand over the form that they go into.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::lists::List;
use super::measure::{fit, pad, paragraphs, width, wrap};
use super::overlay::boxed;
use super::{Scene, cells, lists, put, typed};
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
    let under = under(scene, picker, inside);
    let under_rows = cells(under.len());
    let height = inside.height.saturating_sub(2 + under_rows);
    let list = Rect { y: inside.y + 2, height, ..inside };
    if picker.found.is_empty() {
        put(frame, list, 0, Line::styled(scene.words.say("texts-no-match"), scene.theme.faint));
    }
    let tags = Near::ALL.iter().map(|near| width(&tag(scene, *near)) + 2).max().unwrap_or_default();
    let cursor = picker.cursor;
    List { area: list, count: picker.found.len(), cursor, front: 0 }.draw(
        scene,
        frame,
        |place, row, frame| {
            let Some(found) = picker.found.get(place) else { return };
            let Some(offer) = picker.offers.get(found.place) else { return };
            put(frame, row, 0, entry(scene, offer, found, place == cursor, (tags, usize::from(row.width))));
            if place == cursor {
                frame.buffer_mut().set_style(row, scene.theme.selected_row);
            }
        },
    );
    let place = Rect { y: inside.bottom().saturating_sub(under_rows), height: under_rows, ..inside };
    lists::lines(under, place, frame);
    // Last, for the caret.
    let counted = format!("{}/{}", picker.found.len(), picker.offers.len());
    typed::draw(scene, &picker.find, &counted, inside, frame);
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
    let styles = [Style::new(), scene.theme.accent];
    spans.extend(typed::marked(&offer.text, &found.graphemes, room.saturating_sub(used), styles));
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
    let mut lines = wrap(&paragraphs(text), inside.width);
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
