//! What stands in a form's fields: typed text, one of several, any of several.

use ratatui::text::{Line, Span};

use super::{shown, tail};
use crate::app::field::Lines;
use crate::app::form::{Choice, ChoiceLabel, Field, Input};
use crate::ui::measure::{clean, fit, width, wrap};
use crate::ui::{Scene, cells};

pub(super) fn value_lines(
    scene: &Scene<'_>,
    field: &Field,
    focused: bool,
    room: usize,
) -> Vec<Line<'static>> {
    match &field.input {
        Input::Text(text) if text.lines() == Lines::Many => {
            let lines = wrap(&shown(text.text()), cells(room));
            let mut lines: Vec<Line<'static>> = lines.into_iter().map(Line::raw).collect();
            let wanted = if focused { 2 } else { 1 };
            while lines.len() < wanted {
                lines.push(Line::default());
            }
            lines
        }
        Input::Text(text) => {
            let before = tail(&shown(text.before()), room.saturating_sub(1));
            let all = shown(text.text());
            let after = all.get(shown(text.before()).len()..).unwrap_or_default().to_owned();
            let line = fit(&format!("{before}{after}"), room);
            if line.is_empty() && !focused {
                return vec![Line::styled(scene.words.say("nothing"), scene.theme.faint)];
            }
            vec![Line::raw(line)]
        }
        Input::One { options, chosen } => {
            vec![inline(scene, options, focused, room, |place| (place == *chosen, place == *chosen))]
        }
        Input::Many { options, chosen, at } => {
            let marked = |place: usize| (chosen.get(place) == Some(&true), focused && place == *at);
            many_lines(scene, options, focused, room, marked)
        }
    }
}

/// Options in one line if they fit, else the chosen one with its place.
fn inline(
    scene: &Scene<'_>,
    options: &[Choice],
    focused: bool,
    room: usize,
    state: impl Fn(usize) -> (bool, bool),
) -> Line<'static> {
    let labels: Vec<String> = options.iter().map(|option| label(scene, option)).collect();
    let all: usize = labels.iter().map(|label| width(label) + 3).sum();
    let mut spans = Vec::new();
    for (place, label) in labels.iter().enumerate() {
        let (chosen, _) = state(place);
        if all > room && !chosen {
            continue;
        }
        let style = match (chosen, focused) {
            (true, true) => scene.theme.selected,
            (true, false) => scene.theme.strong,
            _ => scene.theme.faint,
        };
        let text = if chosen { format!("[{label}]") } else { format!(" {label} ") };
        spans.push(Span::styled(fit(&text, room), style));
        spans.push(Span::raw(" "));
    }
    if all > room && focused {
        spans.push(Span::styled("← →", scene.theme.faint));
    }
    Line::from(spans)
}

/// A line an option: `[x] Shop (45)`; only the chosen ones while the caret is elsewhere.
fn many_lines(
    scene: &Scene<'_>,
    options: &[Choice],
    focused: bool,
    room: usize,
    state: impl Fn(usize) -> (bool, bool),
) -> Vec<Line<'static>> {
    const MOST: usize = 6;
    if !focused {
        let chosen = options.iter().enumerate().filter(|(place, _)| state(*place).0);
        let names: Vec<String> = chosen.map(|(_, option)| label(scene, option)).collect();
        let text = if names.is_empty() { scene.words.say("nothing") } else { names.join(", ") };
        return vec![Line::raw(fit(&text, room))];
    }
    let at = (0..options.len()).position(|place| state(place).1).unwrap_or_default();
    let top = (at + 1).saturating_sub(MOST);
    let lines = options.iter().enumerate().skip(top).take(MOST).map(|(place, option)| {
        let (chosen, here) = state(place);
        let mark = if chosen { "[x]" } else { "[ ]" };
        let line = Line::raw(fit(&format!("{mark} {}", label(scene, option)), room));
        if here { line.style(scene.theme.selected) } else { line }
    });
    lines.collect()
}

fn label(scene: &Scene<'_>, choice: &Choice) -> String {
    match &choice.label {
        ChoiceLabel::Word(key) => scene.words.say(key),
        ChoiceLabel::Name(name) => clean(name),
    }
}
