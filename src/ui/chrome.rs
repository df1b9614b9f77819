//! The title over every screen and the footer under it.

mod title;

pub(crate) use title::title;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

use super::measure::{clean, fit, width, wrap};
use super::{Scene, cells, put};
use crate::app::Modal;
use crate::app::command::{Action, Answering, Command, Context, Footer, commands_in};
use crate::app::model::NoticeKind;
use crate::app::session::{Session, View};
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
        put(frame, area, 0, hints(scene, area));
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

/// As many hints as fit, in the order of the table; the next view and help last and always.
fn hints(scene: &Scene<'_>, area: Rect) -> Line<'static> {
    let cells = usize::from(area.width).saturating_sub(2);
    match scene.model.modal {
        Some(Modal::Form(_)) => return Line::default(),
        Some(Modal::Finder(_)) => {
            let keys = fit(&scene.words.say("finder-hint"), cells);
            return Line::styled(format!(" {keys}"), scene.theme.faint);
        }
        None if scene.model.session.as_ref().is_some_and(is_on_grid) => {
            let keys = fit(&scene.words.say("grid-hint"), cells);
            return Line::styled(format!(" {keys}"), scene.theme.faint);
        }
        _ => {}
    }
    let context = scene.model.context();
    let shown = commands_in(context).filter(|command| command.footer == Footer::Shown);
    let shown = shown.filter(|command| is_useful(scene, command, context));
    let always = |command: &&Command| matches!(command.action, Action::Help | Action::NextView);
    let (last, others): (Vec<_>, Vec<_>) = shown.partition(always);
    let last: Vec<Hint> = last.iter().filter_map(|command| hint(scene, command)).collect();
    let mut used: usize = last.iter().map(Hint::width).sum();
    let fitting = others.iter().filter_map(|command| hint(scene, command)).take_while(|hint| {
        used += hint.width();
        used <= cells
    });
    let fitting: Vec<Hint> = fitting.collect();
    let mut spans = vec![Span::raw(" ")];
    let mut x = area.x + 1;
    for hint in fitting.into_iter().chain(last) {
        let columns = super::cells(hint.width());
        let place = Rect { x, width: columns.saturating_sub(2), ..area };
        scene.hit(place.intersection(area), hint.action);
        x = x.saturating_add(columns);
        spans.push(Span::styled(hint.key, scene.theme.accent));
        spans.push(Span::raw(format!(" {}  ", hint.word)));
    }
    Line::from(spans)
}

/// `n note`
struct Hint {
    action: Action,
    key: String,
    word: String,
}

impl Hint {
    fn width(&self) -> usize {
        width(&self.key) + width(&self.word) + 3
    }
}

/// Whether the arrows move on the grid of improvements.
fn is_on_grid(session: &Session) -> bool {
    session.view == View::Improvements && session.grid.here.is_some()
}

fn is_useful(scene: &Scene<'_>, command: &Command, context: Context) -> bool {
    let finished = scene.model.session.as_ref().is_some_and(|session| session.audit().is_finished());
    match command.action {
        Action::Finish => !finished && (context != Context::List || super::overlay::is_gaps(scene.model)),
        Action::Rate(_) | Action::Note => !finished,
        Action::EditImprovement | Action::NextStatus | Action::ToItem => {
            scene.model.session.as_ref().is_some_and(|session| !session.audit().improvements.is_empty())
        }
        Action::Answers(Answering::Add | Answering::Score | Answering::Remark) => true,
        Action::Answers(_) => {
            scene.model.session.as_ref().is_some_and(|session| !session.audit().answers.is_empty())
        }
        _ => true,
    }
}

fn hint(scene: &Scene<'_>, command: &Command) -> Option<Hint> {
    let key = scene.model.keys.spelt(command).into_iter().next()?;
    let word = match (command.action, &scene.model.session) {
        (Action::Open, _) if matches!(scene.model.modal, Some(Modal::Upgrade(_))) => {
            scene.words.say("short-upgrade")
        }
        (Action::NextView, Some(session)) => scene.words.say(&format!("view-{}", session.view.next().key())),
        _ => scene.words.say(&format!("short-{}", command.name)),
    };
    Some(Hint { action: command.action, key, word })
}
