//! The title over every screen and the footer under it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

use super::measure::{clean, fit, width, wrap};
use super::{Scene, bar, cells, put};
use crate::app::Modal;
use crate::app::command::{Action, Answering, Command, Context, Footer, commands_in};
use crate::app::model::NoticeKind;
use crate::app::session::{Access, Session, View};
use crate::domain::phrase::Arg;

/// Title, body and footer of the screen.
pub(crate) fn parts(area: Rect) -> [Rect; 3] {
    let head = Rect { height: 1, ..area };
    let foot = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    [head, body, foot]
}

/// Who, where and when on the left; how far, and whether it is saved, on the right.
pub(crate) fn title(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let cells = usize::from(area.width);
    let (name, right) = match &scene.model.session {
        None => (scene.words.say("app-title"), Vec::new()),
        Some(session) => (audit_name(scene, session), progress(scene, session, area.width)),
    };
    let used: usize = right.iter().map(|span| width(&span.content)).sum();
    let room = cells.saturating_sub(used + 3);
    let eyes = eyes(scene, room);
    // Whose eyes these are is never cut for the sake of a name.
    let left = room.saturating_sub(width(&eyes) + 2);
    let name = if eyes.is_empty() {
        fit(&name, room)
    } else if left < 6 {
        String::new()
    } else {
        fit(&name, left)
    };
    let between = if name.is_empty() || eyes.is_empty() { "" } else { "  " };
    let gap = cells.saturating_sub(width(&name) + between.len() + width(&eyes) + used + 2);
    let mut spans = vec![Span::raw(" "), Span::styled(name, scene.theme.strong), Span::raw(between)];
    spans.push(Span::styled(eyes, scene.theme.accent));
    spans.push(Span::raw(" ".repeat(gap)));
    spans.extend(right);
    put(frame, area, 0, Line::from(spans));
}

/// Whose eyes the audit is seen through; empty when it is seen whole.
fn eyes(scene: &Scene<'_>, room: usize) -> String {
    let Some(session) = scene.model.session.as_ref().filter(|session| !session.lens.is_empty()) else {
        return String::new();
    };
    let who = scene.words.eyes(session.lens);
    let whole = scene.words.say_with("lens-eyes", &[("who", Arg::Text(who.clone()))]);
    fit(if width(&whole) > room { &who } else { &whole }, room)
}

fn audit_name(scene: &Scene<'_>, session: &Session) -> String {
    let header = &session.audit().header;
    let day = scene.words.date(header.started.date());
    let parts = [clean(&header.client), clean(&header.site), day];
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn progress(scene: &Scene<'_>, session: &Session, columns: u16) -> Vec<Span<'static>> {
    let words = scene.words;
    let (rated, all) = (session.counts.rated(), session.counts.all());
    let mut spans = Vec::new();
    if columns >= 60 {
        let cells = if columns >= 100 { 20 } else { 10 };
        let style = if rated < all { scene.theme.accent } else { scene.theme.faint };
        spans.push(Span::styled(bar::progress(rated, all, cells), style));
        spans.push(Span::raw("  "));
    }
    let mut count = format!("{rated}/{all}");
    if let Some(minutes) =
        session.pace.minutes_left(session.counts.unrated).filter(|_| rated < all && columns >= 60)
    {
        count.push_str(" · ");
        count.push_str(&words.say_with("minutes-left", &[("n", Arg::Number(minutes))]));
    }
    spans.push(Span::raw(count));
    spans.push(Span::raw("  "));
    spans.push(saving(scene, session, columns));
    spans.push(Span::raw(" "));
    spans
}

/// `saved` is said only when every change is on the disk for good.
fn saving(scene: &Scene<'_>, session: &Session, columns: u16) -> Span<'static> {
    let (words, saving) = (scene.words, &session.saving);
    if matches!(session.access, Access::ReadOnly(_)) {
        return Span::styled(words.say("status-read-only"), scene.theme.alarm);
    }
    if saving.failing.is_some() && !saving.is_whole() {
        return Span::styled(words.say("status-not-saved"), scene.theme.alarm);
    }
    if !saving.is_whole() {
        return Span::styled(words.say("status-saving"), scene.theme.faint);
    }
    let saved = match saving.at.filter(|_| columns >= 60 || session.lens.is_empty()) {
        Some(at) => words.say_with("status-saved-at", &[("time", Arg::Text(words.time(at)))]),
        None => words.say("status-saved"),
    };
    if session.audit().is_finished() {
        return Span::styled(format!("{} · {saved}", words.say("state-finished")), scene.theme.strong);
    }
    Span::styled(saved, scene.theme.faint)
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
