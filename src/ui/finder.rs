//! The palette of commands and the jump menu: what is typed, and what is found by it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::lists::List;
use super::measure::{pad_left, width};
use super::overlay::boxed;
use super::{Scene, put, typed};
use crate::app::command::{COMMANDS, Command, Context};
use crate::app::finder::{Entry, Finder, Goal, Hindrance};
use crate::app::rank::Ranked;
use crate::app::session::{Session, View};
use crate::domain::Verdict;
use crate::domain::phrase::Arg;

/// Columns and lines that the list takes where there is room for them.
const SIZE: (usize, usize) = (88, 22);
/// From so many columns a command's name for settings has a column of its own.
const WITH_NAMES: usize = 80;

/// Draws the list and returns how many lines of it were in sight.
pub(crate) fn draw(scene: &Scene<'_>, finder: &Finder, area: Rect, frame: &mut Frame<'_>) -> usize {
    let title = scene.words.say(&format!("finder-{}", finder.seeks.key()));
    let columns = usize::from(area.width).saturating_sub(8).min(SIZE.0);
    let always = finder.entries.iter().filter(|entry| !matches!(entry.goal, Goal::Item(_))).count();
    let inside = boxed(scene, &title, (columns, (always + 2).clamp(14, SIZE.1)), area, frame);
    let counted = match finder.query.text() {
        "" => String::new(),
        _ => format!("{}/{}", finder.found.len(), finder.entries.len()),
    };
    let list = Rect { y: inside.y + 2, height: inside.height.saturating_sub(2), ..inside };
    if finder.found.is_empty() {
        put(frame, list, 0, Line::styled(scene.words.say("finder-nothing"), scene.theme.faint));
    }
    let cursor = finder.cursor;
    List { area: list, count: finder.found.len(), cursor, front: 0 }.draw(
        scene,
        frame,
        |place, row, frame| {
            let Some(found) = finder.found.get(place) else { return };
            let Some(entry) = finder.entries.get(found.place) else { return };
            put(frame, row, 0, entry_line(scene, entry, found, place == cursor, usize::from(row.width)));
            if place == cursor {
                frame.buffer_mut().set_style(row, scene.theme.selected_row);
            }
        },
    );
    // Last, for the caret.
    typed::draw(scene, &finder.query, &counted, inside, frame);
    usize::from(list.height).max(1)
}

fn entry_line(scene: &Scene<'_>, entry: &Entry, found: &Ranked, here: bool, columns: usize) -> Line<'static> {
    let right = right_of(scene, entry, columns);
    let used: usize = right.iter().map(|span| width(&span.content)).sum();
    let room = columns.saturating_sub(used + 3);
    let style = if entry.hindrance.is_some() { scene.theme.faint } else { Style::new() };
    let mut spans = vec![Span::raw(if here { "> " } else { "  " })];
    spans.extend(typed::marked(&entry.name, &found.graphemes, room, [style, scene.theme.accent]));
    let left: usize = spans.iter().map(|span| width(&span.content)).sum();
    spans.push(Span::raw(" ".repeat(columns.saturating_sub(left + used))));
    spans.extend(right);
    Line::from(spans)
}

/// What stands at the end of a line: keys of a command, progress of a section, the sign of an item.
fn right_of(scene: &Scene<'_>, entry: &Entry, columns: usize) -> Vec<Span<'static>> {
    let session = scene.model.session.as_ref();
    match (&entry.goal, session) {
        (Goal::Command(place), _) => {
            COMMANDS.get(*place).map_or_else(Vec::new, |command| of_command(scene, entry, command, columns))
        }
        (Goal::Section(place), Some(session)) => progress(scene, session, *place),
        (Goal::Item(item), Some(session)) => {
            let verdict = session.audit().verdict(item);
            let word = scene.words.say(&format!("verdict-{}", Verdict::state_key(verdict)));
            vec![Span::styled(format!("{} {word}", Verdict::sign(verdict)), scene.theme.verdict(verdict))]
        }
        _ => Vec::new(),
    }
}

/// `note  n Enter`, or the reason why it cannot be run.
fn of_command(scene: &Scene<'_>, entry: &Entry, command: &Command, columns: usize) -> Vec<Span<'static>> {
    let keys: Vec<String> =
        scene.model.keys.keys_of(command).iter().take(2).map(ToString::to_string).collect();
    let keys = pad_left(&keys.join(" "), 10);
    let mut spans = Vec::new();
    if let Some(hindrance) = entry.hindrance.filter(|_| columns >= 56) {
        spans.push(Span::styled(reason(scene, hindrance, command), scene.theme.faint));
    } else if columns >= WITH_NAMES {
        spans.push(Span::styled(command.name.to_owned(), scene.theme.faint));
    }
    spans.push(Span::styled(keys, scene.theme.accent));
    spans
}

/// Why a command cannot be run now, in a few words.
pub(crate) fn reason(scene: &Scene<'_>, hindrance: Hindrance, command: &Command) -> String {
    match hindrance {
        Hindrance::Because(key) => scene.words.say(key),
        Hindrance::Elsewhere => {
            let names = command.contexts.iter().map(|context| context_name(scene, *context));
            names.collect::<Vec<_>>().join(", ")
        }
    }
}

/// What a context is called: the view's name where it is one.
fn context_name(scene: &Scene<'_>, context: Context) -> String {
    let view = View::ALL.iter().any(|view| view.key() == context.key());
    scene.words.say(&format!("{}-{}", if view { "view" } else { "context" }, context.key()))
}

/// `5/8 · 1 bad`
fn progress(scene: &Scene<'_>, session: &Session, section: usize) -> Vec<Span<'static>> {
    let Some(section) = session.walk.sections.get(section) else { return Vec::new() };
    let seen = || section.items.clone().map(|place| session.state(place)).filter(|state| state.seen);
    let verdicts = || seen().map(|state| state.verdict);
    let rated = verdicts().flatten().count();
    let bad = verdicts().filter(|verdict| *verdict == Some(Verdict::Bad)).count();
    let mut spans = Vec::new();
    if bad > 0 {
        let n = Arg::count(bad);
        let said = scene.words.say_with("finder-bad", &[("n", n)]);
        spans.push(Span::styled(said, scene.theme.verdict(Some(Verdict::Bad))));
    }
    spans.push(Span::raw(pad_left(&format!("{rated}/{}", seen().count()), 8)));
    spans
}
