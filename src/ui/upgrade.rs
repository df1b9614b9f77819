//! What an upgrade of the catalogue would do, in a box that Enter agrees to.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::measure::{clean, wrap};
use super::overlay::boxed;
use super::{Scene, cells, lists, put};
use crate::app::modal::Upgrading;
use crate::app::session::Session;
use crate::domain::phrase::Arg;
use crate::report::upgrade;

/// Draws the box and returns how many lines of the list were in sight.
pub(crate) fn draw(scene: &Scene<'_>, open: &Upgrading, area: Rect, frame: &mut Frame<'_>) -> usize {
    let words = scene.words;
    let columns = usize::from(area.width).saturating_sub(8).min(76);
    let lines = list(scene, open, cells(columns));
    let hint = wrap(&words.say("upgrade-hint"), cells(columns));
    let inside = boxed(scene, &title(scene, open), (columns, lines.len() + hint.len() + 1), area, frame);
    let hint = lists::leaving_room(hint, inside.height);
    let height = usize::from(inside.height).saturating_sub(hint.len() + 1).max(1);
    let top = open.top.min(lines.len().saturating_sub(height));
    let more = top + height < lines.len();
    lists::lines(lines.into_iter().skip(top).take(height), inside, frame);
    if more {
        let row = cells(height).saturating_sub(1).min(inside.height.saturating_sub(1));
        let end = Rect { x: inside.right().saturating_sub(1), width: 1, ..inside };
        put(frame, end, row, Line::styled("↓", scene.theme.accent));
    }
    lists::foot(lists::faint(scene, hint), inside, frame);
    lists::point(inside, 0, 0, frame);
    height
}

fn title(scene: &Scene<'_>, open: &Upgrading) -> String {
    let lang = scene.model.session.as_ref().map_or(open.edition.catalogue.main_language(), Session::language);
    scene.words.say_with(
        "upgrade-title",
        &[
            ("title", Arg::Text(clean(open.edition.catalogue.title.said(lang).text))),
            ("old", Arg::Text(open.plan.from.revision.to_string())),
            ("new", Arg::Text(open.edition.reference.revision.to_string())),
        ],
    )
}

fn list(scene: &Scene<'_>, open: &Upgrading, columns: u16) -> Vec<Line<'static>> {
    let Some(session) = &scene.model.session else { return Vec::new() };
    let mut lines: Vec<Line<'static>> = Vec::new();
    for line in upgrade::lines(&open.plan, &open.edition.catalogue, session.language(), scene.words) {
        let (text, indent, style) = match line {
            upgrade::Line::Heading(text) => (text, 0_u16, scene.theme.strong),
            upgrade::Line::Item(text) => (text, 2, ratatui::style::Style::new()),
            upgrade::Line::Detail(text) => (text, 4, scene.theme.faint),
        };
        if indent == 0 && !lines.is_empty() {
            lines.push(Line::default());
        }
        for part in wrap(&clean(&text), columns.saturating_sub(indent)) {
            lines.push(Line::styled(format!("{}{part}", " ".repeat(usize::from(indent))), style));
        }
    }
    lines
}
