//! A catalogue that is being edited: its touchpoints by class, and what it says of the one under the cursor.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::command::Action;
use crate::app::shelf::Editing;
use crate::domain::catalogue::{Part, Touchpoint};
use crate::ui::measure::{clean, fit, pad, width, wrap};
use crate::ui::{Scene, cells, lists, put, walk};

/// Draws the screen and returns how many lines of the list were in sight.
pub(crate) fn draw(scene: &Scene<'_>, editing: &Editing, area: Rect, frame: &mut Frame<'_>) -> usize {
    let [list, rest] = walk::split(area);
    draw_list(scene, editing, list, frame);
    if let Some(touchpoint) = editing.current() {
        draw_detail(scene, editing, touchpoint, rest, frame);
    }
    usize::from(list.height)
}

/// A line of the list: a class, or a touchpoint with its place.
enum Row<'a> {
    Class(&'static str),
    Touchpoint(usize, &'a Touchpoint),
}

fn rows(editing: &Editing) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut class = None;
    for (place, touchpoint) in editing.listed().into_iter().enumerate() {
        if class != Some(touchpoint.class) {
            class = Some(touchpoint.class);
            rows.push(Row::Class(touchpoint.class.key()));
        }
        rows.push(Row::Touchpoint(place, touchpoint));
    }
    rows
}

fn draw_list(scene: &Scene<'_>, editing: &Editing, area: Rect, frame: &mut Frame<'_>) {
    let rows = rows(editing);
    let here = |row: &Row<'_>| matches!(row, Row::Touchpoint(place, _) if *place == editing.cursor);
    let cursor = rows.iter().position(here).unwrap_or_default();
    let height = usize::from(area.height).max(1);
    // The line under the cursor stays in the middle where it can: what comes before and after it matters for moving.
    let top = cursor.saturating_sub(height / 2).min(rows.len().saturating_sub(height));
    for (row, line) in rows.iter().skip(top).zip(0..area.height) {
        match row {
            Row::Class(class) => {
                let name = scene.words.say(&format!("class-{class}"));
                put(frame, area, line, Line::styled(format!(" {name}"), scene.theme.strong));
            }
            Row::Touchpoint(place, touchpoint) => {
                let line_of =
                    entry(scene, editing, touchpoint, *place == editing.cursor, usize::from(area.width));
                put(frame, area, line, line_of);
                scene.hit_row(area, line, Action::Line(*place));
                if *place == editing.cursor {
                    let row = Rect { y: area.y + line, height: 1, ..area };
                    frame.buffer_mut().set_style(row, scene.theme.selected_row);
                }
            }
        }
    }
    lists::point(area, 1, cursor.saturating_sub(top), frame);
}

/// ` > Queue                ! −2`: what is critical, how many texts are missing in the language shown.
fn entry(
    scene: &Scene<'_>,
    editing: &Editing,
    touchpoint: &Touchpoint,
    here: bool,
    columns: usize,
) -> Line<'static> {
    let mark = if here { '>' } else { ' ' };
    let said = touchpoint.name.said(editing.lang);
    let name = match said.fallback {
        Some(lang) => format!("{} [{lang}]", clean(said.text)),
        None => clean(said.text),
    };
    let mut marks = Vec::new();
    if touchpoint.retired {
        marks.push(scene.words.say("cli-retired"));
    } else {
        let missing = touchpoint.untranslated(editing.lang);
        marks.extend(touchpoint.critical.then(|| "!".to_owned()));
        marks.extend((missing > 0).then(|| format!("−{missing}")));
    }
    let marks = marks.join(" ");
    let room = columns.saturating_sub(width(&marks) + 5);
    let style = if touchpoint.retired { scene.theme.faint } else { Style::new() };
    Line::from(vec![
        Span::styled(format!(" {mark} {}", pad(&fit(&name, room), room)), style),
        Span::styled(format!(" {marks}"), scene.theme.faint),
    ])
}

fn draw_detail(
    scene: &Scene<'_>,
    editing: &Editing,
    touchpoint: &Touchpoint,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    if area.is_empty() {
        return;
    }
    let inside = if area.height > 7 {
        lists::beside(scene, area, frame)
    } else {
        let under = lists::under(scene, area, frame);
        Rect { x: under.x + 1, width: under.width.saturating_sub(2), ..under }
    };
    let mut lines = Vec::new();
    for part in Part::ALL.iter().filter(|part| part.wording(touchpoint).is_some()) {
        lines.extend(text_lines(scene, editing, touchpoint, *part, inside.width));
    }
    lines.push(Line::default());
    lines.extend(rest(scene, editing, touchpoint, inside.width));
    lists::lines(lines, inside, frame);
}

fn label(scene: &Scene<'_>, part: Part) -> String {
    let family = match part {
        Part::Bad | Part::Ok | Part::Wow => "verdict",
        _ => "catalogue-part",
    };
    scene.words.say(&format!("{family}-{}", part.key()))
}

/// A text in the language shown; one that is missing in the words of the main language, faint and marked.
fn text_lines(
    scene: &Scene<'_>,
    editing: &Editing,
    touchpoint: &Touchpoint,
    part: Part,
    columns: u16,
) -> Vec<Line<'static>> {
    let room = Part::ALL
        .iter()
        .filter(|part| part.wording(touchpoint).is_some())
        .map(|part| width(&label(scene, *part)))
        .max()
        .unwrap_or_default()
        .min(usize::from(columns / 3));
    let said = part.wording(touchpoint).map(|wording| wording.said(editing.lang));
    let (text, style) = match said {
        Some(said) if said.text.is_empty() => (scene.words.say("nothing"), scene.theme.faint),
        Some(said) => match said.fallback {
            Some(lang) => (format!("{} [{lang}]", clean(said.text)), scene.theme.faint),
            None => (clean(said.text), if part == Part::Name { scene.theme.strong } else { Style::new() }),
        },
        None => (String::new(), Style::new()),
    };
    let front = pad(&fit(&label(scene, part), room), room + 2);
    let lines = wrap(&text, columns.saturating_sub(cells(room + 2)));
    lines
        .into_iter()
        .enumerate()
        .map(|(place, line)| {
            let front = if place == 0 { front.clone() } else { " ".repeat(room + 2) };
            Line::from(vec![Span::styled(front, scene.theme.accent), Span::styled(line, style)])
        })
        .collect()
}

/// Everything that is no text, as far as it says anything, and the id.
fn rest(scene: &Scene<'_>, editing: &Editing, touchpoint: &Touchpoint, columns: u16) -> Vec<Line<'static>> {
    let words = scene.words;
    let mut parts = vec![touchpoint.id.to_string()];
    if touchpoint.retired {
        parts.push(words.say("cli-retired"));
    }
    parts.extend(touchpoint.stage.map(|stage| words.say(&format!("stage-{}", stage.key()))));
    let zone = touchpoint.zone.as_deref().and_then(|id| editing.file.catalogue.zone(id));
    parts.extend(zone.map(|zone| clean(zone.name.said(editing.lang).text)));
    if touchpoint.weight != 1 {
        parts.push(format!("{} {}", label(scene, Part::Weight), touchpoint.weight));
    }
    for (holds, part) in [(touchpoint.critical, Part::Critical), (touchpoint.sensitive, Part::Sensitive)] {
        parts.extend(holds.then(|| label(scene, part)));
    }
    parts.extend(touchpoint.segment.map(|segment| words.say(&format!("segment-{}", segment.key()))));
    parts.extend(touchpoint.motives.iter().map(|motive| words.say(&format!("motive-{}", motive.key()))));
    parts.extend(touchpoint.tags.iter().map(|tag| clean(tag)));
    let formerly = touchpoint.formerly.iter().map(|id| format!("← {id}"));
    parts.extend(formerly);
    wrap(&parts.join(" · "), columns).into_iter().map(|line| Line::styled(line, scene.theme.faint)).collect()
}
