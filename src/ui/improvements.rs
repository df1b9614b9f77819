//! The list of improvements, what to do first on top, and the one under the cursor in full.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, pad, paragraphs, width, wrap};
use super::{Scene, grid, lists, put};
use crate::app::screens::improvements::{kept, narrowed};
use crate::app::session::Session;
use crate::domain::Improvement;
use crate::domain::phrase::Arg;
use crate::domain::priority::{Box, box_of};

/// Draws the screen and returns how many lines of the list were in sight.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) -> usize {
    let kept = kept(session);
    if kept.is_empty() {
        empty(scene, session, area, frame);
        return 1;
    }
    let list = narrowed(session, kept.clone());
    let beside = area.width >= WITH_GRID;
    let under = !beside && is_under(session, area.height);
    let below = match area.height {
        height if under => grid::HEIGHT.min(height),
        height @ 14.. => 7.min(height / 2),
        _ => 0,
    };
    let above = Rect { height: area.height - below, ..area };
    let rest = Rect { y: area.y + above.height, height: below, ..area };
    let side = if beside { grid::columns(scene) + 2 } else { 0 };
    let table = Rect { width: above.width.saturating_sub(side), ..above };
    let page = draw_table(scene, session, &list, table, frame);
    if beside {
        let place = Rect { x: table.right() + 1, width: side - 1, ..above };
        grid::draw(scene, session, &kept, place, frame);
    }
    let cursor = session.improvements_cursor.min(list.len().saturating_sub(1));
    if under {
        grid::draw(scene, session, &kept, Rect { x: area.x + 2, width: area.width - 2, ..rest }, frame);
    } else if let Some(improvement) = list.get(cursor).filter(|_| below > 0) {
        draw_detail(scene, session, improvement, rest, frame);
    }
    page
}

/// Whether the grid stands under the list: while the arrows move on it, and while the list is narrowed by it if
/// there is room for both.
const fn is_under(session: &Session, height: u16) -> bool {
    session.grid.here.is_some() || (session.grid.filter.is_some() && height >= grid::HEIGHT + 6)
}

/// From so many columns the grid stands beside the list.
const WITH_GRID: u16 = 100;

fn empty(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) {
    let text = match session.audit().improvements.len() {
        0 => scene.words.say("improvements-empty"),
        hidden => scene.words.say_with("lens-hides-improvements", &[("n", Arg::count(hidden))]),
    };
    lists::tell(scene, &text, area, frame);
}

/// Widths of the columns after the text: box, owner, due, status.
struct Columns {
    text: usize,
    owner: usize,
    due: usize,
    status: usize,
    kind: usize,
}

impl Columns {
    fn of(columns: u16) -> Self {
        let columns = usize::from(columns);
        let (owner, due, status, kind) = match columns {
            100.. => (16, 17, 13, 17),
            76.. => (11, 17, 12, 0),
            60.. => (9, 17, 0, 0),
            50.. => (0, 17, 0, 0),
            _ => (0, 0, 0, 0),
        };
        let text = columns.saturating_sub(3 + owner + due + status + kind + 1);
        Self { text, owner, due, status, kind }
    }
}

fn draw_table(
    scene: &Scene<'_>,
    session: &Session,
    list: &[&Improvement],
    area: Rect,
    frame: &mut Frame<'_>,
) -> usize {
    let columns = Columns::of(area.width);
    put(frame, area, 0, totals(scene, session, list, usize::from(area.width)));
    put(frame, area, 1, head(scene, &columns));
    let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    let cursor = session.improvements_cursor.min(list.len().saturating_sub(1));
    if list.is_empty() {
        let text = fit(&scene.words.say("grid-nothing"), usize::from(body.width).saturating_sub(4));
        put(frame, body, 0, Line::styled(format!("   {text}"), scene.theme.faint));
    }
    lists::List { area: body, count: list.len(), cursor, front: 2 }.draw(
        scene,
        frame,
        |place, row, frame| {
            if let Some(improvement) = list.get(place) {
                put(frame, row, 0, table_line(scene, improvement, &columns, place == cursor));
            }
        },
    );
    usize::from(body.height)
}

/// `12 to do · 3 overdue   quick win 4 · big project 2 · …`, or what the list is narrowed to
fn totals(scene: &Scene<'_>, session: &Session, list: &[&Improvement], columns: usize) -> Line<'static> {
    let words = scene.words;
    let pending = list.iter().filter(|improvement| improvement.is_pending()).count();
    let today = scene.model.now.date();
    let overdue = list.iter().filter(|improvement| improvement.is_overdue(today)).count();
    let mut text = words.say_with("improvements-pending", &[("n", Arg::count(pending))]);
    if overdue > 0 {
        text.push_str(" · ");
        text.push_str(&words.say_with("improvements-overdue", &[("n", Arg::count(overdue))]));
    }
    let boxes = match session.grid.filter {
        Some(cell) => format!("{} · {}", grid::narrowed(scene, cell), words.say("grid-all")),
        None => boxes(scene, list),
    };
    let style = if session.grid.filter.is_some() { scene.theme.accent } else { scene.theme.faint };
    let gap = columns.saturating_sub(width(&text) + width(&boxes) + 5);
    let boxes = if gap > 1 { format!("{}{boxes}", " ".repeat(gap)) } else { String::new() };
    Line::from(vec![Span::styled(format!("   {text}"), scene.theme.strong), Span::styled(boxes, style)])
}

/// `quick win 4 · big project 2`
fn boxes(scene: &Scene<'_>, list: &[&Improvement]) -> String {
    let boxes = Box::ALL.iter().filter_map(|kind| {
        let count = list.iter().filter(|one| one.is_pending() && box_of(one) == Some(*kind)).count();
        (count > 0).then(|| format!("{} {count}", scene.words.say(&format!("box-{}", kind.key()))))
    });
    boxes.collect::<Vec<_>>().join(" · ")
}

fn head(scene: &Scene<'_>, columns: &Columns) -> Line<'static> {
    let word = |key: &str, room: usize| {
        if room == 0 { String::new() } else { pad(&scene.words.say(key), room) }
    };
    let line = format!(
        "   {}{}{}{}{}",
        word("column-improvement", columns.text),
        word("column-box", columns.kind),
        word("column-owner", columns.owner),
        word("column-due", columns.due),
        word("column-status", columns.status)
    );
    Line::styled(line, scene.theme.faint)
}

fn table_line(
    scene: &Scene<'_>,
    improvement: &Improvement,
    columns: &Columns,
    selected: bool,
) -> Line<'static> {
    let words = scene.words;
    let overdue = improvement.is_overdue(scene.model.now.date());
    let cell = |text: String, room: usize| {
        if room == 0 { String::new() } else { format!("{} ", pad(&text, room - 1)) }
    };
    let due = improvement.due.map_or_else(|| words.say("nothing"), |due| words.date(due));
    let due = if overdue { format!("! {due}") } else { due };
    let owner = if improvement.owner.is_empty() { words.say("nothing") } else { clean(&improvement.owner) };
    let kind = box_of(improvement)
        .map_or_else(|| words.say("nothing"), |kind| words.say(&format!("box-{}", kind.key())));
    let status = words.say(&format!("status-{}", improvement.status.key()));
    let mark = if selected { '>' } else { ' ' };
    let front = format!(" {mark} {}", cell(clean(&improvement.text), columns.text));
    let middle = format!("{}{}", cell(kind, columns.kind), cell(owner, columns.owner));
    let due = cell(due, columns.due);
    let back = cell(status, columns.status);
    if selected {
        return Line::styled(format!("{front}{middle}{due}{back}"), scene.theme.selected);
    }
    let faded = if improvement.is_pending() { ratatui::style::Style::new() } else { scene.theme.faint };
    let due_style = if overdue { scene.theme.verdict(Some(crate::domain::Verdict::Bad)) } else { faded };
    Line::from(vec![
        Span::styled(front, faded),
        Span::styled(middle, faded),
        Span::styled(due, due_style),
        Span::styled(back, faded),
    ])
}

fn draw_detail(
    scene: &Scene<'_>,
    session: &Session,
    improvement: &Improvement,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let words = scene.words;
    let inside = lists::under(scene, area, frame);
    let room = area.width.saturating_sub(4);
    let kind = words.say(&format!("kind-{}", improvement.kind.key()));
    let text = paragraphs(&format!("{kind}: {}", improvement.text));
    let mut lines: Vec<Line<'static>> = wrap(&text, room)
        .into_iter()
        .take(3)
        .map(|line| Line::styled(format!("   {line}"), scene.theme.strong))
        .collect();
    let items: Vec<String> = improvement.items.iter().map(|item| item_line(session, item)).collect();
    let mends = format!("{}  {}", words.say("label-mends"), items.join("; "));
    lines.push(Line::raw(format!("   {}", fit(&mends, usize::from(room)))));
    let level = |value: Option<u8>| {
        value.map_or_else(|| words.say("nothing"), |value| words.say(&format!("level-{value}")))
    };
    let levels = words.say_with(
        "improvement-levels",
        &[("impact", Arg::Text(level(improvement.impact))), ("effort", Arg::Text(level(improvement.effort)))],
    );
    lines.push(Line::styled(format!("   {levels}"), scene.theme.faint));
    if !improvement.closing.is_empty() {
        let closing = format!("{}  {}", words.say("label-closing"), clean(&improvement.closing));
        lines.push(Line::raw(format!("   {}", fit(&closing, usize::from(room)))));
    }
    lists::lines(lines, inside, frame);
}

/// `- Queue “Seven people, one till”`
fn item_line(session: &Session, id: &crate::domain::ItemId) -> String {
    let sign = crate::domain::Verdict::sign(session.audit().verdict(id));
    format!("{sign} {}", lists::item(session, id))
}
