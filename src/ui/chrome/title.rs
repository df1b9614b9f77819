//! The title: which audit, how far it is, and whether it is saved.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::session::{Access, Session};
use crate::domain::phrase::Arg;
use crate::ui::measure::{clean, fit, width};
use crate::ui::{Scene, bar, put};

/// Who, where and when on the left; how far, and whether it is saved, on the right.
pub(crate) fn title(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let cells = usize::from(area.width);
    let (names, right) = match &scene.model.session {
        None => (vec![place_name(scene)], Vec::new()),
        Some(session) => (audit_names(scene, session), progress(scene, session, area.width)),
    };
    let used: usize = right.iter().map(|span| width(&span.content)).sum();
    let room = cells.saturating_sub(used + 3);
    let eyes = eyes(scene, room);
    // Whose eyes these are is never cut for the sake of a name.
    let left = room.saturating_sub(width(&eyes) + 2);
    let name = if eyes.is_empty() {
        longest(&names, room)
    } else if left < 6 {
        String::new()
    } else {
        longest(&names, left)
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

/// The name that fits, the longest first; half a date says less than none.
fn longest(names: &[String], room: usize) -> String {
    let fitting = names.iter().find(|name| width(name) <= room).or(names.last());
    fitting.map(|name| fit(name, room)).unwrap_or_default()
}

/// Who, where and when; the same without the year; without the day.
fn audit_names(scene: &Scene<'_>, session: &Session) -> Vec<String> {
    let header = &session.audit().header;
    let date = header.started.date();
    let days = [scene.words.date(date), scene.words.day(date), String::new()];
    let name = |day: String| {
        let parts = [clean(&header.client), clean(&header.site), day];
        parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
    };
    days.into_iter().map(name).collect()
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
