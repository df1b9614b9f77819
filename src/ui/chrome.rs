//! The title over every screen and the footer under it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

use super::measure::{clean, fit, width, wrap};
use super::{Scene, bar, cells, put};
use crate::app::Modal;
use crate::app::command::{Action, Command, Context, Footer, commands_in};
use crate::app::model::NoticeKind;
use crate::app::session::{Access, Session};
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
        None => (place_name(scene), Vec::new()),
        Some(session) => (audit_name(scene, session), progress(scene, session, area.width)),
    };
    let used: usize = right.iter().map(|span| width(&span.content)).sum();
    let name = fit(&name, cells.saturating_sub(used + 3));
    let gap = cells.saturating_sub(width(&name) + used + 2);
    let mut spans = vec![Span::raw(" "), Span::styled(name, scene.theme.strong), Span::raw(" ".repeat(gap))];
    spans.extend(right);
    put(frame, area, 0, Line::from(spans));
}

/// The program, the list of catalogues, or the catalogue with the language shown.
fn place_name(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let Some(shelf) = &scene.model.shelf else { return words.say("app-title") };
    let Some(open) = &shelf.open else { return words.say("catalogues-title") };
    let catalogue = &open.file.catalogue;
    let title = clean(catalogue.title.said(open.lang).text);
    let revision = words.say_with("catalogues-revision", &[("n", Arg::Text(catalogue.revision.to_string()))]);
    format!("{title} · {} · {revision} · {}", catalogue.id, open.lang)
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
    spans.push(saving(scene, session));
    spans.push(Span::raw(" "));
    spans
}

/// `saved` is said only when every change is on the disk for good.
fn saving(scene: &Scene<'_>, session: &Session) -> Span<'static> {
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
    let saved = match saving.at {
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
        put(frame, area, 0, hints(scene, cells));
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
        (rows.find.as_ref()?, rows.finding, rows.items().count(), session.walk.items.len())
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
fn hints(scene: &Scene<'_>, cells: usize) -> Line<'static> {
    if matches!(scene.model.modal, Some(Modal::Form(_))) {
        return Line::default();
    }
    let context = scene.model.context();
    let shown = commands_in(context).filter(|command| command.footer == Footer::Shown);
    let shown = shown.filter(|command| is_useful(scene, command, context));
    let always = |command: &&Command| matches!(command.action, Action::Help | Action::NextView);
    let (last, others): (Vec<_>, Vec<_>) = shown.partition(always);
    let last: Vec<(String, String)> = last.iter().filter_map(|command| hint(scene, command)).collect();
    let mut used: usize = last.iter().map(|(key, word)| width(key) + width(word) + 3).sum();
    let fitting = others.iter().filter_map(|command| hint(scene, command)).take_while(|(key, word)| {
        used += width(key) + width(word) + 3;
        used <= cells
    });
    let fitting: Vec<_> = fitting.collect();
    let mut spans = vec![Span::raw(" ")];
    for (key, word) in fitting.into_iter().chain(last) {
        spans.push(Span::styled(key, scene.theme.accent));
        spans.push(Span::raw(format!(" {word}  ")));
    }
    Line::from(spans)
}

fn is_useful(scene: &Scene<'_>, command: &Command, context: Context) -> bool {
    let finished = scene.model.session.as_ref().is_some_and(|session| session.audit().is_finished());
    match command.action {
        Action::Finish => !finished && (context != Context::List || super::overlay::is_gaps(scene.model)),
        Action::Rate(_) | Action::Note => !finished,
        Action::EditImprovement | Action::NextStatus | Action::ToItem => {
            scene.model.session.as_ref().is_some_and(|session| !session.audit().improvements.is_empty())
        }
        _ => true,
    }
}

fn hint(scene: &Scene<'_>, command: &Command) -> Option<(String, String)> {
    let key = scene.model.keys.keys_of(command).first()?;
    let word = match (command.action, &scene.model.session) {
        (Action::Open, _) if matches!(scene.model.modal, Some(Modal::Upgrade(_))) => {
            scene.words.say("short-upgrade")
        }
        (Action::NextView, Some(session)) => scene.words.say(&format!("view-{}", session.view.next().key())),
        _ => scene.words.say(&format!("short-{}", command.name)),
    };
    Some((key.to_string(), word))
}
