//! The numbers: overall and by class, subject and zone, as bars and figures; the worst and the best touchpoints.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, pad, pad_left, width};
use super::{Scene, bar, cells, lists, put};
use crate::app::session::Session;
use crate::domain::phrase::Arg;
use crate::domain::{Counts, Group, Results, Score, Term, Verdict};

/// A drawn line and, if it can be pointed at, its place among the lines of the results.
struct Drawn {
    line: Line<'static>,
    place: Option<usize>,
}

/// Draws the screen and returns how many of its lines were in sight.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) -> usize {
    let Some(results) = &session.results else { return 1 };
    let wide = area.width >= 110;
    let columns = if wide { area.width * 66 / 100 } else { area.width };
    let mut left = verdict_lines(scene, session, results);
    left.extend(table(scene, session, results, columns));
    let first_standout = 1 + results.classes.len() + results.subjects.len() + results.zones.len();
    if wide {
        let x = area.x + columns + 2;
        let side = Rect { x, width: area.right().saturating_sub(x), ..area };
        let right = standouts(scene, session, results, first_standout, side.width);
        show(scene, session, &right, side, frame);
    } else {
        left.extend(standouts(scene, session, results, first_standout, columns));
    }
    show(scene, session, &left, Rect { width: columns, ..area }, frame);
    usize::from(area.height)
}

/// Draws the lines from where the cursor is in sight, and the cursor.
fn show(scene: &Scene<'_>, session: &Session, lines: &[Drawn], area: Rect, frame: &mut Frame<'_>) {
    let cursor = session.results_cursor;
    let here = lines.iter().position(|line| line.place == Some(cursor));
    let top = here.map_or(0, |line| lists::top(line, usize::from(area.height)));
    for ((place, line), row) in lines.iter().enumerate().skip(top).zip(0..area.height) {
        let line = if Some(place) == here {
            line.line.clone().style(scene.theme.selected)
        } else {
            line.line.clone()
        };
        put(frame, area, row, line);
    }
    if let Some(line) = here {
        frame.set_cursor_position(Position::new(area.x + 1, area.y + cells(line - top)));
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

/// One row a class, subject and zone.
fn table(scene: &Scene<'_>, session: &Session, results: &Results, columns: u16) -> Vec<Drawn> {
    let words = scene.words;
    let name_room = names_room(columns);
    let mut lines = vec![Drawn { line: head(scene, name_room, columns), place: None }];
    let mut place = 0;
    let overall = words.say("results-overall");
    lines
        .push(Drawn { line: row(scene, &overall, &results.overall, name_room, columns), place: Some(place) });
    for groups in [&results.classes, &results.subjects, &results.zones] {
        if groups.is_empty() {
            continue;
        }
        lines.push(Drawn { line: Line::default(), place: None });
        for Group { heading, score } in groups {
            place += 1;
            let name = lists::heading(scene, session, heading);
            lines.push(Drawn { line: row(scene, &name, score, name_room, columns), place: Some(place) });
        }
    }
    lines
}

const FIGURES: usize = 6 + 6 * 4 + 6 + 3;

fn names_room(columns: u16) -> usize {
    usize::from(columns).saturating_sub(FIGURES + bar_room(columns) + 5).clamp(8, 34)
}

fn bar_room(columns: u16) -> usize {
    match columns {
        90.. => 20,
        76.. => 14,
        62.. => 8,
        _ => 0,
    }
}

fn head(scene: &Scene<'_>, name_room: usize, columns: u16) -> Line<'static> {
    let signs = [
        Some(Verdict::Bad),
        Some(Verdict::Ok),
        Some(Verdict::Wow),
        Some(Verdict::Na),
        Some(Verdict::Unchecked),
        None,
    ];
    let signs: String =
        signs.iter().map(|verdict| pad_left(&Verdict::sign(*verdict).to_string(), 4)).collect();
    let index = pad_left(&scene.words.say("results-index"), 6 + bar_room(columns) + name_room + 2);
    let coverage = pad_left(&scene.words.say("results-coverage"), 8);
    Line::styled(format!("  {index}{signs}{coverage}"), scene.theme.faint)
}

/// `Business   ░░▒▒▒█████   64   3   5   2   0   0   0   87%`
fn row(scene: &Scene<'_>, name: &str, score: &Score, name_room: usize, columns: u16) -> Line<'static> {
    let words = scene.words;
    let mut spans = vec![Span::raw(format!("   {} ", pad(name, name_room)))];
    spans.extend(bar::grades(score.counts, bar_room(columns), scene.theme));
    let index = pad_left(&words.number_or_nothing(score.index(), 0), 6);
    spans.push(Span::styled(index, scene.theme.strong));
    spans.push(Span::raw(counts(score.counts)));
    spans.push(Span::raw(pad_left(&words.percent_or_nothing(score.coverage()), 8)));
    let provisional = score.is_provisional() && score.counts.graded() > 0;
    let marks = format!(
        " {}{}",
        if provisional { '~' } else { ' ' },
        if score.failed.is_empty() { ' ' } else { '!' }
    );
    spans.push(Span::styled(marks, scene.theme.verdict(Some(Verdict::Bad))));
    Line::from(spans)
}

fn counts(counts: Counts) -> String {
    counts.each().iter().map(|(_, count)| pad_left(&count.to_string(), 4)).collect()
}

/// The lists of the worst and the best five.
fn standouts(
    scene: &Scene<'_>,
    session: &Session,
    results: &Results,
    from: usize,
    columns: u16,
) -> Vec<Drawn> {
    let mut place = from;
    let mut lines = Vec::new();
    for (title, terms) in [("results-worst", &results.worst), ("results-best", &results.best)] {
        if terms.is_empty() {
            continue;
        }
        lines.push(Drawn { line: Line::default(), place: None });
        let title = format!("   {}", scene.words.say(title));
        lines.push(Drawn { line: Line::styled(title, scene.theme.strong), place: None });
        for term in terms {
            lines.push(Drawn { line: standout(scene, session, term, columns), place: Some(place) });
            place += 1;
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
