//! The walk: the list of items, and what the one under the cursor is about.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, width};
use super::{Scene, detail, lists, put};
use crate::app::command::Action;
use crate::app::rows::{Filter, Row};
use crate::app::session::Session;
use crate::domain::{Item, Verdict};

/// Draws the screen and returns how many lines of the list were in sight.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) -> usize {
    let [list, rest] = split(area);
    draw_list(scene, session, list, frame);
    detail::draw(scene, session, rest, frame);
    usize::from(list.height)
}

/// Side by side from 100 columns, list over detail from 60, the list alone below or where there is little height.
pub(crate) fn split(area: Rect) -> [Rect; 2] {
    if area.width >= 100 {
        let left = area.width * 46 / 100;
        let list = Rect { width: left, ..area };
        let rule = Rect { x: area.x + left, width: area.width - left, ..area };
        return [list, rule];
    }
    let below = match (area.width, area.height) {
        (60.., 20..) => 7,
        (60.., 15..) => 5,
        (60.., 11..) => 4,
        _ => 0,
    };
    let list = Rect { height: area.height - below, ..area };
    let rest = Rect { y: area.y + list.height, height: below, ..area };
    [list, rest]
}

fn draw_list(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) {
    let rows = &session.rows;
    if rows.rows.is_empty() {
        let text = scene.words.say("list-empty");
        put(
            frame,
            area,
            0,
            Line::styled(format!("   {}", fit(&text, usize::from(area.width))), scene.theme.faint),
        );
        lists::point(area, 0, 0, frame);
        return;
    }
    // The model scrolled for the last frame; another height moves what is in sight.
    let height = usize::from(area.height);
    let top = rows.top.max((rows.cursor() + 1).saturating_sub(height)).min(rows.cursor());
    for (row, line) in rows.rows.iter().skip(top).take(height).zip(0..) {
        let place = Rect { y: area.y + line, height: 1, ..area };
        scene.hit(place, Action::Line(top + usize::from(line)));
        match row {
            Row::Heading(section) => put(frame, area, line, heading(scene, session, *section, area.width)),
            Row::Item(item) => {
                let selected = top + usize::from(line) == rows.cursor();
                draw_item(scene, session, *item, selected, place, frame);
            }
        }
    }
    lists::point(area, 2, rows.cursor().saturating_sub(top), frame);
}

/// `Business ················ 7/10`
fn heading(scene: &Scene<'_>, session: &Session, section: usize, columns: u16) -> Line<'static> {
    let Some(section) = session.walk.sections.get(section) else { return Line::default() };
    let seen = || section.items.clone().map(|place| session.state(place)).filter(|state| state.seen);
    let all = seen().count();
    let rated = seen().filter(|state| state.verdict.is_some()).count();
    let counted = format!(" {rated}/{all} ");
    let filter = match session.rows.filter {
        Filter::All => String::new(),
        filter => format!(" [{}]", scene.words.say(filter.key())),
    };
    let room = usize::from(columns).saturating_sub(width(&counted) + width(&filter) + 4);
    let name = lists::heading(scene, session, &section.heading);
    let name = fit(&lists::with_audience(scene, session, name, section.audience), room);
    let dots = usize::from(columns).saturating_sub(width(&name) + width(&filter) + width(&counted) + 3);
    Line::from(vec![
        Span::styled(format!(" {name}"), scene.theme.strong),
        Span::styled(filter, scene.theme.accent),
        Span::styled(format!(" {}", "·".repeat(dots)), scene.theme.faint),
        Span::raw(counted),
    ])
}

/// ` > - Queue        ! ✎`: cursor, sign, name, critical, noted, planned. Blanks cost as much as letters, so the
/// row is put together from its pieces.
fn draw_item(
    scene: &Scene<'_>,
    session: &Session,
    place: usize,
    selected: bool,
    row: Rect,
    frame: &mut Frame<'_>,
) {
    let Some(item) = session.walk.items.get(place) else { return };
    let state = session.state(place);
    let room = usize::from(row.width).saturating_sub(5 + 4);
    let sign = Verdict::sign(state.verdict).to_string();
    let cursor = if selected { " > " } else { "   " };
    let name = Line::from(vec![
        Span::raw(cursor),
        Span::styled(sign, scene.theme.verdict(state.verdict)),
        Span::raw(" "),
        Span::raw(fit(&name(session, item), room)),
    ]);
    put(frame, row, 0, name);
    let marks = [(item.touchpoint.critical, "!"), (state.noted, "✎"), (state.planned, "→")];
    for ((set, mark), back) in marks.into_iter().zip([4, 3, 2]) {
        if set && row.width > back {
            let at = Rect { x: row.right() - back, width: 1, ..row };
            put(frame, at, 0, Line::styled(mark, scene.theme.faint));
        }
    }
    if selected {
        frame.buffer_mut().set_style(row, scene.theme.selected_row);
    }
}

fn name(session: &Session, item: &Item) -> String {
    let said = item.touchpoint.name.said(session.language());
    let name = match said.fallback {
        Some(lang) => format!("{} [{lang}]", clean(said.text)),
        None => clean(said.text),
    };
    match &item.subject {
        Some(subject) if !lists::is_by_class(session) => format!("{name} · {}", clean(&subject.name)),
        _ => name,
    }
}
