//! What several screens name alike: headings, items, scrolling.

use super::measure::{clean, width, wrap};
use super::{Scene, cells};
use crate::app::session::Session;
use crate::domain::catalogue::Audience;
use crate::domain::{Heading, ItemId, Order};

/// What a section or a group is called.
pub(crate) fn heading(scene: &Scene<'_>, session: &Session, heading: &Heading) -> String {
    clean(&scene.model.vocabulary.heading(session, heading))
}

/// What the whole of an audience is called.
pub(crate) fn overall(scene: &Scene<'_>, session: &Session, audience: Audience) -> String {
    with_audience(scene, session, scene.words.say("results-overall"), audience)
}

/// A name with the audience that it is of, where several speak.
pub(crate) fn with_audience(
    scene: &Scene<'_>,
    session: &Session,
    name: String,
    audience: Audience,
) -> String {
    if session.audiences.len() < 2 {
        return name;
    }
    format!("{name} · {}", scene.words.say(&format!("audience-{}", audience.key())))
}

/// Whether the walk goes class by class, so that headings name the subject.
pub(crate) fn is_by_class(session: &Session) -> bool {
    session.order == Order::Class
}

/// What an item is called: touchpoint, and subject where there is one.
pub(crate) fn item(session: &Session, id: &ItemId) -> String {
    let Some(item) = session.item(id) else { return clean(&id.to_string()) };
    let name = clean(item.touchpoint.name.said(session.language()).text);
    item.subject.as_ref().map_or_else(|| name.clone(), |subject| format!("{name} · {}", clean(&subject.name)))
}

/// What keys do, as lines of at most so many cells: what one key does stays together where it can.
pub(crate) fn hint(parts: &[String], columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(last) if width(last) + 3 + width(part) <= columns => {
                last.push_str(" · ");
                last.push_str(part);
            }
            _ => lines.extend(wrap(part, cells(columns))),
        }
    }
    lines
}

/// As much of a hint under a list as a box of so many lines can spare: what the hint is about matters more.
pub(crate) fn leaving_room(mut hint: Vec<String>, height: u16) -> Vec<String> {
    hint.truncate(usize::from(height / 3).max(1));
    hint
}

/// The first line to show of a list so that `cursor` is among `height` lines, the list moving as little as it can
/// from its beginning.
pub(crate) fn top(cursor: usize, height: usize) -> usize {
    (cursor + 1).saturating_sub(height.max(1))
}
