//! The title over every screen and the footer under it.

mod hints;
mod title;

pub(crate) use title::title;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

use super::measure::{clean, fit, width, wrap};
use super::{Scene, cells, put};
use crate::app::model::NoticeKind;
use crate::domain::phrase::Arg;

/// Title, body and footer of the screen.
pub(crate) fn parts(area: Rect) -> [Rect; 3] {
    let head = Rect { height: 1, ..area };
    let foot = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    [head, body, foot]
}

/// What there is to say, else what can be pressed here.
pub(crate) fn footer(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let cells = usize::from(area.width).saturating_sub(2);
    let failing = scene.model.session.as_ref().and_then(|session| session.saving.failing.as_ref());
    if let Some(notice) = &scene.model.notice {
        let style = match notice.kind {
            NoticeKind::Information => scene.theme.accent,
            NoticeKind::Error => scene.theme.alarm,
        };
        tell(&clean(&scene.words.phrase(&notice.phrase)), style, area, frame);
    } else if let Some(phrase) = failing {
        let cause = [("cause", Arg::Text(scene.words.phrase(phrase)))];
        let text = clean(&scene.words.say_with("saving-failing", &cause));
        tell(&text, scene.theme.alarm, area, frame);
    } else if let Some(line) = searching(scene, cells) {
        put(frame, area, 0, line);
    } else {
        put(frame, area, 0, hints::hints(scene, area));
    }
}

/// Lines that a sentence may take before it is cut.
const SENTENCE: usize = 3;

/// Says a sentence on the last line, and over the lines above it if it is long: its end matters too.
fn tell(text: &str, style: Style, area: Rect, frame: &mut Frame<'_>) {
    let mut lines = wrap(text, area.width.saturating_sub(2));
    if lines.len() > SENTENCE || lines.len() > usize::from(area.y) {
        lines = vec![fit(text, usize::from(area.width).saturating_sub(2))];
    }
    let rows = cells(lines.len());
    let place = Rect { y: area.bottom().saturating_sub(rows), height: rows, ..area };
    frame.render_widget(Clear, place);
    for (line, row) in lines.into_iter().zip(0..rows) {
        put(frame, place, row, Line::from(vec![Span::raw(" "), Span::styled(line, style)]));
    }
}

/// What stands in the search field, while it narrows the list.
fn searching(scene: &Scene<'_>, cells: usize) -> Option<Line<'static>> {
    if scene.model.modal.is_some() {
        return None;
    }
    let (find, finding, shown, all) = if let Some(session) = &scene.model.session {
        let rows = &session.rows;
        (rows.find.as_ref()?, rows.finding, rows.items().count(), session.counts.all())
    } else {
        let home = &scene.model.home;
        (home.find.as_ref()?, home.finding, home.shown().len(), home.audits.len())
    };
    let label = format!(" {} ", scene.words.say("find-label"));
    let counted = format!("  {shown}/{all}");
    let room = cells.saturating_sub(width(&label) + width(&counted) + 1);
    let text = fit(&clean(find.text()), room);
    let caret = if finding { Span::styled(" ", scene.theme.selected) } else { Span::raw(" ") };
    Some(Line::from(vec![
        Span::styled(label, scene.theme.accent),
        Span::raw(text),
        caret,
        Span::styled(counted, scene.theme.faint),
    ]))
}
