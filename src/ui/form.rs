//! Draws a form: a note in its place, other forms as a box with a line a field.

mod beside;
mod choices;
mod preface;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::measure::{caret, clean, fit, pad, paragraphs, width, wrap};
use super::overlay::boxed;
use super::{Scene, cells, lists, put, walk};
use crate::app::Modal;
use crate::app::command::Action;
use crate::app::field::{Lines, TextField};
use crate::app::form::{Field, Form, Input, Purpose};
use crate::app::session::View;

/// Draws the open form over an area.
pub(crate) fn draw(scene: &Scene<'_>, form: &Form, area: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(place(scene, area, 0).width).saturating_sub(6).min(84);
    let labels =
        form.fields.iter().map(|field| width(&scene.words.say(field.label))).max().unwrap_or_default();
    let single = form.fields.len() == 1;
    let label_room = if single { 0 } else { labels.min(columns / 3) + 2 };
    let value_room = columns.saturating_sub(label_room).max(1);
    let blocks: Vec<Vec<Line<'static>>> = form
        .fields
        .iter()
        .enumerate()
        .map(|(place, field)| {
            let here = place == form.focus;
            beside::add(scene, value_lines(scene, field, here, value_room), field, here, value_room)
        })
        .collect();
    let hint = lists::hint(&hint(scene, form), columns);
    let needed: usize = blocks.iter().map(Vec::len).sum::<usize>() + hint.len() + 1;
    let preface = preface::lines(scene, form, columns, usize::from(area.height).saturating_sub(needed + 2));
    let needed = needed + preface.len();
    let inside = boxed(scene, &title(scene, form), (columns, needed), place(scene, area, needed), frame);
    let whole = usize::from(inside.height) >= needed;
    let inside = preface::draw(preface, inside, frame);
    let hint = if whole { hint } else { lists::leaving_room(hint, inside.height) };
    let room = usize::from(inside.height).saturating_sub(hint.len() + 1).max(1);
    let focus_row: usize = blocks.iter().take(form.focus).map(Vec::len).sum();
    let caret_at = caret_of(form, value_room);
    let top = lists::top(focus_row + caret_at.map_or(0, |(_, row)| row), room);
    let mut row = 0_usize;
    for (place, (field, lines)) in form.fields.iter().zip(blocks).enumerate() {
        for (part, line) in lines.into_iter().enumerate() {
            if let Some(y) = row.checked_sub(top).filter(|y| *y < room) {
                let label = if part == 0 && !single { scene.words.say(field.label) } else { String::new() };
                let style = if place == form.focus { scene.theme.accent } else { scene.theme.faint };
                let mut spans = vec![Span::styled(pad(&label, label_room), style)];
                spans.extend(line.spans);
                put(frame, inside, cells(y), Line::from(spans));
                scene.hit_row(inside, cells(y), Action::Line(place));
            }
            row += 1;
        }
    }
    let first = inside.height.saturating_sub(cells(hint.len()));
    let style = if form.complaint.is_some() { scene.theme.alarm } else { scene.theme.faint };
    for (line, y) in hint.into_iter().zip(first..inside.height) {
        put(frame, inside, y, Line::styled(line, style));
    }
    let (x, y) = caret_at.unwrap_or((0, 0));
    let x = inside.x + cells(label_room + x).min(inside.width.saturating_sub(1));
    let y = cells((focus_row + y).saturating_sub(top)).min(inside.height.saturating_sub(1));
    frame.set_cursor_position(Position::new(x, inside.y + y));
}

/// Where a form stands: a note or a remark out of the way of what it is about, everything else in the middle.
fn place(scene: &Scene<'_>, area: Rect, needed: usize) -> Rect {
    let in_walk = scene.model.session.as_ref().is_some_and(|session| session.view == View::Walk);
    if !in_walk || !scene.model.modal.as_ref().is_some_and(Modal::is_about_the_item) {
        return area;
    }
    let [list, detail] = walk::split(area);
    let pane = if detail.y == area.y { detail } else { list };
    let rows = cells(needed).saturating_add(2).min(pane.height);
    Rect { y: pane.bottom() - rows, height: rows, ..pane }
}

fn title(scene: &Scene<'_>, form: &Form) -> String {
    let title = scene.words.say(form.purpose.title());
    let session = scene.model.session.as_ref();
    match (&form.purpose, session) {
        (Purpose::Note(item) | Purpose::Internal(item), Some(session)) => {
            format!("{title} · {}", lists::item(session, item))
        }
        (Purpose::EditAnswer(id) | Purpose::IgnoreReason(id), Some(session)) => {
            let answer = session.audit().answer(id);
            answer.map_or(title.clone(), |one| format!("{title} · {}", scene.words.date(one.at.date())))
        }
        _ => title,
    }
}

/// What is wrong, or what keys do here.
fn hint(scene: &Scene<'_>, form: &Form) -> Vec<String> {
    if let Some(complaint) = &form.complaint {
        return vec![clean(&scene.words.phrase(complaint))];
    }
    let words = scene.words;
    let focused = form.fields.get(form.focus).map(|field| &field.input);
    let enter = match form.purpose {
        Purpose::Report => "hint-write",
        Purpose::NewAudit => "hint-begin",
        Purpose::Lens => "hint-look",
        Purpose::Scores => "hint-add",
        _ => "hint-save",
    };
    let mut parts = vec![words.say(enter)];
    match focused {
        Some(Input::Text(field)) if field.lines() == Lines::Many => parts.push(words.say("hint-line")),
        Some(Input::Score(_)) => parts.push(words.say("hint-score")),
        Some(Input::One { .. }) => parts.push(words.say("hint-choose")),
        Some(Input::Many { .. }) => parts.push(words.say("hint-mark")),
        _ => {}
    }
    if form.fields.len() > 1 {
        parts.push(words.say("hint-next"));
    }
    if form.purpose == Purpose::Lens {
        parts.push(words.say("hint-clear"));
    }
    parts.push(words.say(if form.purpose.keeps_on_escape() { "hint-keep" } else { "hint-cancel" }));
    if form.writes().is_some() {
        parts.push(words.say("hint-texts"));
        parts.push(words.say("hint-keep-text"));
    }
    let focused_label = form.fields.get(form.focus).map(|field| field.label);
    if focused_label == Some("field-due") {
        parts.push(words.say("hint-due"));
    }
    if matches!(focused_label, Some("field-products" | "field-services" | "field-employees")) {
        parts.push(words.say("hint-names"));
    }
    if focused.is_some_and(|input| matches!(input, Input::Text(field) if field.lines() == Lines::Many)) {
        parts.push(words.say("hint-editor"));
    }
    parts
}

fn caret_of(form: &Form, room: usize) -> Option<(usize, usize)> {
    match &form.fields.get(form.focus)?.input {
        Input::Text(field) => {
            let (column, row) = caret(&paragraphs(field.before()), cells(room));
            Some(if field.lines() == Lines::Many { (column, row) } else { (caret_in_line(field, room), 0) })
        }
        Input::Score(score) => Some((choices::score_at(*score, room), 0)),
        Input::Many { at, .. } => Some((0, at.saturating_sub(choices::first_in_sight(*at)))),
        Input::One { .. } => None,
    }
}

fn caret_in_line(field: &TextField, room: usize) -> usize {
    width(&tail(&paragraphs(field.before()), room.saturating_sub(1)))
}

/// The end of a text, as much as fits: what is being typed stays in sight.
fn tail(text: &str, room: usize) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let mut used = 0;
    let kept = text.graphemes(true).rev().take_while(|grapheme| {
        used += width(grapheme);
        used <= room
    });
    let kept: Vec<&str> = kept.collect();
    kept.into_iter().rev().collect()
}

fn value_lines(scene: &Scene<'_>, field: &Field, focused: bool, room: usize) -> Vec<Line<'static>> {
    match &field.input {
        Input::Text(text) if text.lines() == Lines::Many => {
            let lines = wrap(&paragraphs(text.text()), cells(room));
            let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::raw).collect();
            let wanted = if focused { 2 } else { 1 };
            while lines.len() < wanted {
                lines.push(Line::default());
            }
            lines
        }
        Input::Text(text) => {
            let before = tail(&paragraphs(text.before()), room.saturating_sub(1));
            let all = paragraphs(text.text());
            let after = all.get(paragraphs(text.before()).len()..).unwrap_or_default().to_owned();
            let line = fit(&format!("{before}{after}"), room);
            if line.is_empty() && !focused {
                return vec![Line::styled(scene.words.say("nothing"), scene.theme.faint)];
            }
            vec![Line::raw(line)]
        }
        Input::Score(score) => vec![choices::score(scene, *score, focused, room)],
        Input::One { options, chosen } => {
            vec![choices::inline(scene, options, focused, room, |place| (place == *chosen, place == *chosen))]
        }
        Input::Many { options, chosen, at } => {
            let marked = |place: usize| (chosen.get(place) == Some(&true), focused && place == *at);
            choices::many_lines(scene, options, focused, room, marked)
        }
    }
}
