//! The numbers: overall and by class, subject and zone, as bars and figures; the worst and the best touchpoints.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, pad_left, width};
use super::scores::{Room, head, row};
use super::{Scene, cells, lists, put};
use crate::app::command::Action;
use crate::app::session::Session;
use crate::domain::phrase::Arg;
use crate::domain::{Group, Results, Term, Verdict};

/// A drawn line and, if it can be pointed at, its place among the lines of the results.
pub(super) struct Drawn {
    pub(super) line: Line<'static>,
    pub(super) place: Option<usize>,
}

/// Draws the screen and returns how many of its lines were in sight.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) -> usize {
    let Some(results) = session.results.first() else { return 1 };
    let wide = area.width >= 110;
    let columns = if wide { area.width * 66 / 100 } else { area.width };
    let side = Rect { x: area.x + columns + 2, width: area.width.saturating_sub(columns + 2), ..area };
    let [summary, parts, standouts] = sections(scene, session, results, columns, side.width, wide);
    let body = Rect { width: columns, ..area };
    if wide {
        show(scene, session.results_cursor, &standouts, side, frame);
        show(
            scene,
            session.results_cursor,
            &[summary, parts].into_iter().flatten().collect::<Vec<_>>(),
            body,
            frame,
        );
    } else {
        show(
            scene,
            session.results_cursor,
            &[summary, standouts, parts].into_iter().flatten().collect::<Vec<_>>(),
            body,
            frame,
        );
    }
    usize::from(area.height)
}

/// The whole and its classes; subjects and zones; the worst and the best.
fn sections(
    scene: &Scene<'_>,
    session: &Session,
    results: &Results,
    columns: u16,
    side: u16,
    wide: bool,
) -> [Vec<Drawn>; 3] {
    let mut summary = verdict_lines(scene, session, results);
    let room = Room::new(columns, results.overall.counts);
    summary.push(Drawn { line: head(scene, &room), place: None });
    let mut place = 0;
    for one in &session.results {
        let line = row(scene, &lists::overall(scene, session, one.audience), &one.overall, &room);
        summary.push(Drawn { line, place: Some(place) });
        place += 1;
    }
    summary.extend(groups(scene, session, &results.classes, &mut place, &room));
    let standouts = standouts(scene, session, results, &mut place, if wide { side } else { columns });
    let mut parts = groups(scene, session, &results.subjects, &mut place, &room);
    parts.extend(groups(scene, session, &results.zones, &mut place, &room));
    [summary, parts, standouts]
}

/// Draws the lines from where the cursor is in sight, and the cursor.
pub(super) fn show(scene: &Scene<'_>, cursor: usize, lines: &[Drawn], area: Rect, frame: &mut Frame<'_>) {
    let here = lines.iter().position(|line| line.place == Some(cursor));
    let top = here.map_or(0, |line| lists::top(line, usize::from(area.height)));
    for ((place, line), row) in lines.iter().enumerate().skip(top).zip(0..area.height) {
        put(frame, area, row, line.line.clone());
        if let Some(place) = line.place {
            scene.hit_row(area, row, Action::Line(place));
        }
        if Some(place) == here {
            let front = Rect { width: 3.min(area.width), ..area };
            put(frame, front, row, Line::styled(" > ", scene.theme.selected));
        }
    }
    if let Some(line) = here {
        frame.set_cursor_position(Position::new(area.x + 2, area.y + cells(line - top)));
    }
}

/// The sentence over the numbers: what they mean, and what keeps them from meaning it.
fn verdict_lines(scene: &Scene<'_>, session: &Session, results: &Results) -> Vec<Drawn> {
    let words = scene.words;
    let overall = &results.overall;
    let plain = |line: Line<'static>| Drawn { line, place: None };
    let mut lines = vec![plain(Line::default())];
    if overall.counts.graded() == 0 {
        lines.push(plain(Line::styled(format!("   {}", words.say("results-nothing")), scene.theme.faint)));
    }
    if overall.is_provisional() {
        let share = words.percent_or_nothing(overall.coverage());
        let text = words.say_with("results-provisional", &[("share", Arg::Text(share))]);
        lines.push(plain(Line::styled(format!("   {text}"), scene.theme.strong)));
    }
    if !overall.failed.is_empty() {
        let names: Vec<String> = overall.failed.iter().map(|item| lists::item(session, item)).collect();
        let text = words.say_with("results-failed", &[("names", Arg::Text(names.join(", ")))]);
        lines.push(plain(Line::styled(format!("   {text}"), scene.theme.verdict(Some(Verdict::Bad)))));
    }
    if lines.len() > 1 {
        lines.push(plain(Line::default()));
    }
    lines
}

/// One row a class, subject or zone.
fn groups(
    scene: &Scene<'_>,
    session: &Session,
    groups: &[Group],
    place: &mut usize,
    room: &Room,
) -> Vec<Drawn> {
    let mut lines = Vec::new();
    if !groups.is_empty() {
        lines.push(Drawn { line: Line::default(), place: None });
    }
    for Group { heading, score } in groups {
        let name = lists::heading(scene, session, heading);
        lines.push(Drawn { line: row(scene, &name, score, room), place: Some(*place) });
        *place += 1;
    }
    lines
}

/// The lists of the worst and the best five.
fn standouts(
    scene: &Scene<'_>,
    session: &Session,
    results: &Results,
    place: &mut usize,
    columns: u16,
) -> Vec<Drawn> {
    let mut lines = Vec::new();
    for (title, terms) in [("results-worst", &results.worst), ("results-best", &results.best)] {
        if terms.is_empty() {
            continue;
        }
        lines.push(Drawn { line: Line::default(), place: None });
        let title = format!("   {}", scene.words.say(title));
        lines.push(Drawn { line: Line::styled(title, scene.theme.strong), place: None });
        for term in terms {
            lines.push(Drawn { line: standout(scene, session, term, columns), place: Some(*place) });
            *place += 1;
        }
    }
    lines
}

fn standout(scene: &Scene<'_>, session: &Session, term: &Term, columns: u16) -> Line<'static> {
    let value = pad_left(&scene.words.number(term.value, 0), 5);
    let name = clean(term.touchpoint.name.said(session.language()).text);
    let note = term.grades.iter().map(|(item, _)| session.audit().note(item)).find(|note| !note.is_empty());
    let note = note.map(clean).unwrap_or_default();
    let room = usize::from(columns).saturating_sub(9);
    let name = fit(&name, room);
    let rest = room.saturating_sub(width(&name) + 2);
    let note = if rest > 8 && !note.is_empty() { format!("  {}", fit(&note, rest)) } else { String::new() };
    Line::from(vec![
        Span::raw(" "),
        Span::styled(value, scene.theme.strong),
        Span::raw(format!("  {name}")),
        Span::styled(note, scene.theme.faint),
    ])
}
