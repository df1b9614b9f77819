//! The list of catalogues.

mod editor;

pub(crate) use editor::draw as draw_editor;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::lists::{self, List};
use super::measure::{clean, fit, pad};
use super::{Scene, put};
use crate::app::shelf::{Home, Shelf, ShelfLine, ShelfState};
use crate::domain::Verdict;
use crate::domain::phrase::Arg;

/// Draws the list and returns how many lines of it were in sight.
pub(crate) fn draw(scene: &Scene<'_>, shelf: &Shelf, area: Rect, frame: &mut Frame<'_>) -> usize {
    let height = usize::from(area.height);
    let Some(lines) = &shelf.lines else {
        lists::say(scene, "catalogues-looking", area, frame);
        return height;
    };
    let cursor = shelf.cursor;
    List { area, count: lines.len(), cursor, front: 1 }.draw(scene, frame, |place, row, frame| {
        if let Some(line) = lines.get(place) {
            put(frame, row, 0, shown(scene, line, place == cursor, usize::from(row.width)));
        }
    });
    height
}

/// ` > Shop              revision 1   45 touchpoints   en, ru, uk −3   built in`
fn shown(scene: &Scene<'_>, line: &ShelfLine, selected: bool, columns: usize) -> Line<'static> {
    let mark = if selected { '>' } else { ' ' };
    let (text, style) = if let Ok(state) = &line.state {
        (told(scene, state, columns), ratatui::style::Style::new())
    } else {
        let broken = scene.words.say("catalogues-broken");
        (format!("{}  {broken}", clean(&line.name)), scene.theme.verdict(Some(Verdict::Bad)))
    };
    let text = pad(&format!(" {mark} {text}"), columns);
    if selected { Line::styled(text, scene.theme.selected) } else { Line::from(Span::styled(text, style)) }
}

fn told(scene: &Scene<'_>, state: &ShelfState, columns: usize) -> String {
    let words = scene.words;
    let revision = words.say_with("catalogues-revision", &[("n", Arg::Text(state.revision.to_string()))]);
    let count = words.say_with("cli-touchpoints", &[("n", Arg::count(state.touchpoints))]);
    let languages: Vec<String> = state
        .languages
        .iter()
        .map(|(lang, missing)| if *missing == 0 { lang.to_string() } else { format!("{lang} −{missing}") })
        .collect();
    let home = match state.home {
        Home::Program => words.say("cli-built-in"),
        Home::Workspace => words.say("catalogues-own"),
    };
    let title = clean(&state.title);
    if columns < 80 {
        return format!("{}  {revision}", pad(&fit(&title, 24), 24.min(columns / 2)));
    }
    let languages = languages.join(", ");
    if columns < 100 {
        let (title, languages) = (pad(&fit(&title, 25), 26), pad(&fit(&languages, 23), 24));
        return format!("{title}{}{languages}{home}", pad(&revision, 14));
    }
    let room = columns / 3;
    let (title, languages) = (pad(&fit(&title, room - 1), room), pad(&fit(&languages, 25), 26));
    format!("{title}{}{}{languages}{home}", pad(&revision, 14), pad(&count, 20))
}
