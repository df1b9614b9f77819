//! What is missing before the audit is finished.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::lists::{self, List};
use super::measure::{clean, fit, pad, wrap};
use super::overlay::boxed;
use super::{Scene, cells, put};
use crate::app::modal::Gaps;
use crate::app::session::Session;
use crate::domain::catalogue::Class;
use crate::domain::gaps::Gap;
use crate::domain::phrase::Arg;

/// Draws the list and returns how many lines of it were in sight.
pub(crate) fn draw(scene: &Scene<'_>, list: &Gaps, area: Rect, frame: &mut Frame<'_>) -> usize {
    let words = scene.words;
    let Some(session) = &scene.model.session else { return 1 };
    let columns = usize::from(area.width).saturating_sub(8).min(72);
    let hint = wrap(&words.say("gaps-hint"), cells(columns));
    let n = Arg::count(list.gaps.len());
    let title = words.say_with("gaps-title", &[("n", n)]);
    let inside = boxed(scene, &title, (columns, list.gaps.len() + hint.len() + 1), area, frame);
    let hint = lists::leaving_room(hint, inside.height);
    let height = usize::from(inside.height).saturating_sub(hint.len() + 1).max(1);
    let area = Rect { height: cells(height).min(inside.height), ..inside };
    let rows = List { area, count: list.gaps.len(), cursor: list.cursor, front: 0 };
    rows.draw(scene, frame, |place, row, frame| {
        let Some(gap) = list.gaps.get(place) else { return };
        let selected = place == list.cursor;
        let name = fit(&gap_name(scene, session, gap), columns.saturating_sub(26));
        let text = format!("{} {}", pad(&words.say(gap.key()), 24), name);
        let mark = if selected { '>' } else { ' ' };
        let line = Line::raw(pad(&format!("{mark} {text}"), usize::from(inside.width)));
        put(frame, row, 0, if selected { line.style(scene.theme.selected) } else { line });
    });
    lists::foot(lists::faint(scene, hint), inside, frame);
    height
}

fn gap_name(scene: &Scene<'_>, session: &Session, gap: &Gap) -> String {
    match gap {
        Gap::CriticalUnrated(item) | Gap::Unrated(item) | Gap::BadWithoutNote(item) => {
            let name = lists::item(session, item);
            match item.touchpoint.class() {
                Some(class) if item.subject.is_none() && class != Class::Business => {
                    format!("{name} · {}", scene.words.say(&format!("class-{}", class.key())))
                }
                _ => name,
            }
        }
        Gap::NoOwner(id) | Gap::NoDue(id) => {
            session.audit().improvement(id).map_or_else(String::new, |improvement| clean(&improvement.text))
        }
    }
}
