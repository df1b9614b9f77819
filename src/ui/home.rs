//! The list of audits: clients and sites as headings, visits under them.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, pad, pad_left, width, wrap};
use super::{Scene, cells, put};
use crate::app::command::Action;
use crate::app::message::{AuditLine, AuditState};
use crate::app::model::Busy;
use crate::app::screens::home::display_line;
use crate::domain::Verdict;
use crate::domain::catalogue::Audience;
use crate::domain::phrase::Arg;

/// Draws the screen and returns how many lines of the list were in sight.
pub(crate) fn draw(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> usize {
    let home = &scene.model.home;
    if home.audits.is_empty() {
        empty(scene, area, frame);
        return usize::from(area.height);
    }
    let height = usize::from(area.height);
    let shown = home.shown();
    let mut line = 0_usize;
    let mut site = None;
    for (place, audit) in shown.iter().enumerate() {
        let Some(audit) = home.audits.get(*audit) else { continue };
        let here = Some((&audit.client, &audit.site));
        if here != site {
            site = here;
            if let Some(row) = row_of(line, home.top, height) {
                put(
                    frame,
                    area,
                    row,
                    Line::styled(format!(" {}", site_name(scene, audit)), scene.theme.strong),
                );
            }
            line += 1;
        }
        if let Some(row) = row_of(line, home.top, height) {
            scene.hit_row(area, row, Action::Line(place));
            put(frame, area, row, visit(scene, audit, place == home.cursor, usize::from(area.width)));
        }
        line += 1;
        if line > home.top + height {
            break;
        }
    }
    let row = display_line(home, home.cursor).saturating_sub(home.top);
    frame.set_cursor_position(Position::new(
        area.x + 4,
        area.y + cells(row).min(area.height.saturating_sub(1)),
    ));
    height
}

fn row_of(line: usize, top: usize, height: usize) -> Option<u16> {
    line.checked_sub(top).filter(|row| *row < height).map(cells)
}

/// Nothing yet: what to press.
fn empty(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let words = scene.words;
    let mut lines = Vec::new();
    if matches!(scene.model.home.busy, Busy::Opening | Busy::Beginning) {
        lines.push(Line::styled(words.say("home-opening"), scene.theme.faint));
    } else if scene.model.home.busy == Busy::Scanning {
        lines.push(Line::styled(words.say("home-scanning"), scene.theme.faint));
    } else {
        lines.push(Line::styled(words.say("home-welcome"), scene.theme.strong));
        lines.push(Line::default());
        for key in ["home-press-new", "home-press-demo", "home-press-help"] {
            let text = words.say(key);
            let (key, rest) = text.split_once(' ').unwrap_or((&text, ""));
            lines.push(Line::from(vec![
                Span::styled(pad(key, 4), scene.theme.accent),
                Span::raw(rest.to_owned()),
            ]));
        }
        lines.push(Line::default());
        let place = scene.model.workspace.display().to_string();
        let kept = words.say_with("home-kept-in", &[("path", Arg::Text(clean(&place)))]);
        let wrapped = wrap(&kept, area.width.saturating_sub(8));
        lines.extend(wrapped.into_iter().map(|line| Line::styled(line, scene.theme.faint)));
    }
    let above = area.height.saturating_sub(cells(lines.len())) / 3;
    let inside = Rect { x: area.x + 4.min(area.width), width: area.width.saturating_sub(4), ..area };
    for (line, row) in lines.into_iter().zip(above..) {
        put(frame, inside, row, line);
    }
    frame.set_cursor_position(Position::new(area.x, area.y + above.min(area.height.saturating_sub(1))));
}

fn site_name(scene: &Scene<'_>, audit: &AuditLine) -> String {
    let client = if audit.client.is_empty() { scene.words.say("home-own") } else { clean(&audit.client) };
    format!("{client} · {}", clean(&audit.site))
}

/// `  > 21 Nov 2026   draft      19/33   index 64   2 overdue`
fn visit(scene: &Scene<'_>, audit: &AuditLine, selected: bool, columns: usize) -> Line<'static> {
    let mark = if selected { '>' } else { ' ' };
    let day = audit.started.map_or_else(|| scene.words.say("nothing"), |at| scene.words.date(at.date()));
    let front = format!("   {mark} {}", pad(&day, 15));
    let (text, style) = match &audit.state {
        Ok(state) => (state_text(scene, state, columns), ratatui::style::Style::new()),
        Err(phrase) => (clean(&scene.words.phrase(phrase)), scene.theme.verdict(Some(Verdict::Bad))),
    };
    let text = fit(&text, columns.saturating_sub(width(&front) + 1));
    if selected {
        let room = columns.saturating_sub(width(&front));
        return Line::styled(format!("{front}{}", pad(&text, room)), scene.theme.selected);
    }
    Line::from(vec![Span::raw(front), Span::styled(text, style)])
}

fn state_text(scene: &Scene<'_>, state: &AuditState, columns: usize) -> String {
    let words = scene.words;
    let label = words.say(if state.finished { "state-finished" } else { "state-draft" });
    let rated = format!("{}/{}", state.counts.rated(), state.counts.all());
    let index = words.number_or_nothing(state.index, 0);
    let mut text = format!("{} {} ", pad(&label, 10), pad_left(&rated, 7));
    text.push_str(&pad(&words.say_with("home-index", &[("index", Arg::Text(index))]), 11));
    if columns >= 60 {
        let beside = |(audience, index): &(Audience, Option<f64>)| {
            let name = words.say(&format!("audience-{}", audience.key()));
            format!("{name} {}", words.number_or_nothing(*index, 0))
        };
        let mut more: Vec<String> = state.beside.iter().map(beside).collect();
        if state.failed {
            more.push(words.say("home-critical"));
        }
        if state.provisional && state.index.is_some() {
            more.push(words.say("home-provisional"));
        }
        if state.overdue > 0 {
            more.push(words.say_with("improvements-overdue", &[("n", Arg::count(state.overdue))]));
        } else if state.pending > 0 {
            more.push(words.say_with("improvements-pending", &[("n", Arg::count(state.pending))]));
        }
        text.push(' ');
        text.push_str(&more.join(" · "));
    }
    text
}
