//! What stands behind a number: its terms, their sum, and how the number comes of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::lists::{self, List};
use super::measure::{clean, fit, pad, pad_left, width, wrap};
use super::overlay::boxed;
use super::{Scene, cells, put};
use crate::app::modal::Explain;
use crate::app::screens::results::explained;
use crate::app::session::Session;
use crate::domain::phrase::Arg;
use crate::domain::{Grade, Score, Term, Verdict};

/// The terms of a number, their sum, and how the number comes of it.
pub(crate) fn draw(scene: &Scene<'_>, explain: &Explain, area: Rect, frame: &mut Frame<'_>) -> Option<usize> {
    let session = scene.model.session.as_ref()?;
    let score = explained(session, explain)?;
    let words = scene.words;
    let title = match &explain.part {
        None => words.say("results-overall"),
        Some(heading) => lists::heading(scene, session, heading),
    };
    let title = lists::with_audience(scene, session, title, explain.audience);
    let columns = usize::from(area.width).saturating_sub(8).min(76);
    let foot = sum_lines(scene, session, score, columns);
    let wanted = score.terms.len() + foot.len();
    let inside = boxed(
        scene,
        &words.say_with("explain-title", &[("name", Arg::Text(title))]),
        (columns, wanted),
        area,
        frame,
    );
    let height = usize::from(inside.height).saturating_sub(foot.len()).max(1);
    let cursor = explain.cursor.min(score.terms.len().saturating_sub(1));
    let area = Rect { height: cells(height).min(inside.height), ..inside };
    List { area, count: score.terms.len(), cursor, front: 0 }.draw(scene, frame, |place, row, frame| {
        let Some(term) = score.terms.get(place) else { return };
        put(frame, row, 0, term_line(scene, session, term, usize::from(row.width)));
        if place == cursor {
            frame.buffer_mut().set_style(row, scene.theme.selected_row);
        }
    });
    if lists::top(cursor, height) + height < score.terms.len() {
        let margin = Rect { x: inside.right(), width: 1, ..inside };
        put(frame, margin, cells(height - 1), Line::styled("↓", scene.theme.accent));
    }
    lists::foot(foot, inside, frame);
    Some(height)
}

/// A number with as many decimals as it needs, two at most.
fn exact(scene: &Scene<'_>, value: f64) -> String {
    let whole = (value - value.round()).abs() < 0.005;
    scene.words.number(value, if whole { 0 } else { 2 })
}

/// `Queue  -           2 × 0 = 0`
fn term_line(scene: &Scene<'_>, session: &Session, term: &Term, columns: usize) -> Line<'static> {
    let name = clean(term.touchpoint.name.said(session.language()).text);
    let signs: String =
        term.grades.iter().map(|(_, grade)| Verdict::sign(Some(Verdict::from(*grade)))).collect();
    let product = exact(scene, term.weight() * term.value);
    let value = pad_left(&exact(scene, term.value), 6);
    let sum = format!("{} × {value} = {}", term.touchpoint.weight, pad_left(&product, 7));
    let room = columns.saturating_sub(width(&sum) + 12);
    let style = match term.grades.as_slice() {
        [(_, grade)] => scene.theme.verdict(Some(Verdict::from(*grade))),
        _ => scene.theme.faint,
    };
    Line::from(vec![
        Span::raw(format!("{} ", pad(&name, room))),
        Span::styled(pad(&signs, 10), style),
        Span::raw(format!(" {sum}")),
    ])
}

fn sum_lines(scene: &Scene<'_>, session: &Session, score: &Score, columns: usize) -> Vec<Line<'static>> {
    let words = scene.words;
    let mut lines = vec![Line::styled("─".repeat(columns), scene.theme.faint)];
    let sum = match score.index() {
        None => words.say("explain-nothing"),
        Some(index) => words.say_with(
            "explain-sum",
            &[
                ("sum", Arg::Text(exact(scene, score.weighted_sum()))),
                ("weights", Arg::Text(exact(scene, score.weights()))),
                ("exact", Arg::Text(words.number(index, 2))),
                ("index", Arg::Text(words.number(index, 0))),
            ],
        ),
    };
    lines.push(Line::styled(sum, scene.theme.strong));
    let rules = score.scoring();
    let points = |grade: Grade| Arg::Text(exact(scene, rules.points(grade)));
    let rule = words.say_with(
        "explain-rule",
        &[("bad", points(Grade::Bad)), ("ok", points(Grade::Ok)), ("wow", points(Grade::Wow))],
    );
    lines.extend(wrap(&rule, cells(columns)).into_iter().map(|line| Line::styled(line, scene.theme.faint)));
    let counts = score.counts;
    let covered = words.say_with(
        "explain-coverage",
        &[
            ("graded", Arg::count(counts.graded())),
            ("open", Arg::count(counts.unrated + counts.unchecked)),
            ("share", Arg::Text(words.percent_or_nothing(score.coverage()))),
        ],
    );
    lines.push(Line::raw(covered));
    if !score.failed.is_empty() {
        let names: Vec<String> = score.failed.iter().map(|item| lists::item(session, item)).collect();
        let text = words.say_with("results-failed", &[("names", Arg::Text(names.join(", ")))]);
        lines.push(Line::styled(fit(&text, columns), scene.theme.verdict(Some(Verdict::Bad))));
    }
    lines
}
