//! Fields in which something is chosen: one of several, any of several, a score.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::form::{Choice, ChoiceLabel};
use crate::domain::answer::TOP_SCORE;
use crate::domain::nps::Group;
use crate::ui::Scene;
use crate::ui::measure::{clean, fit, pad, width};

/// Options in one line if they fit, else the chosen one with its place.
pub(super) fn inline(
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

/// How many options are in sight at once.
const MOST: usize = 6;

/// The first option in sight, so that the one under the caret is among them.
pub(super) fn first_in_sight(at: usize) -> usize {
    (at + 1).saturating_sub(MOST)
}

/// A line an option: `> [x] Shop (45)`, with an arrow at the edge where there are more; only the chosen ones while the
/// caret is elsewhere.
pub(super) fn many_lines(
    scene: &Scene<'_>,
    options: &[Choice],
    focused: bool,
    room: usize,
    state: impl Fn(usize) -> (bool, bool),
) -> Vec<Line<'static>> {
    if !focused {
        let chosen = options.iter().enumerate().filter(|(place, _)| state(*place).0);
        let names: Vec<String> = chosen.map(|(_, option)| label(scene, option)).collect();
        let text = if names.is_empty() { scene.words.say("nothing") } else { names.join(", ") };
        return vec![Line::raw(fit(&text, room))];
    }
    let at = (0..options.len()).position(|place| state(place).1).unwrap_or_default();
    let top = first_in_sight(at);
    let lines = options.iter().enumerate().skip(top).take(MOST).map(|(place, option)| {
        let (chosen, here) = state(place);
        let above = place == top && top > 0;
        let below = place + 1 == top + MOST && place + 1 < options.len();
        let edge = if above {
            "↑"
        } else if below {
            "↓"
        } else {
            " "
        };
        let mark = if chosen { "[x]" } else { "[ ]" };
        let text = format!("{} {mark} {}", if here { ">" } else { " " }, label(scene, option));
        let style = if here { scene.theme.selected } else { Style::default() };
        let edge = Span::styled(edge, scene.theme.faint);
        Line::from(vec![Span::styled(pad(&text, room.saturating_sub(2)), style), Span::raw(" "), edge])
    });
    lines.collect()
}

fn label(scene: &Scene<'_>, choice: &Choice) -> String {
    match &choice.label {
        ChoiceLabel::Word(key) => scene.words.say(key),
        ChoiceLabel::Name(name) => clean(name),
    }
}

/// Room for all scores and a word.
const ALL: usize = 40;

/// Where the chosen score stands in its line.
pub(super) fn score_at(score: Option<u8>, room: usize) -> usize {
    match score {
        Some(score) if room >= ALL => {
            usize::from(score) * 3 + usize::from(score > 6) + usize::from(score > 8) + 1
        }
        Some(_) => 1,
        None => 0,
    }
}

/// ` 0  1  2  3  4  5  6 │ 7  8 │[9] 10  promoters (9–10)`; where there is little room the score alone.
pub(super) fn score(scene: &Scene<'_>, score: Option<u8>, focused: bool, room: usize) -> Line<'static> {
    let word = match score.map(Group::of) {
        Some(group) => scene.words.say(&format!("report-nps-{}", group.key())),
        None => scene.words.say("survey-no-score"),
    };
    let mut spans = Vec::new();
    for one in 0..=TOP_SCORE {
        let chosen = score == Some(one);
        if room < ALL && !chosen {
            continue;
        }
        let style = match (chosen, focused) {
            (true, true) => scene.theme.selected,
            (true, false) => scene.theme.strong,
            (false, _) => scene.theme.faint,
        };
        let text = if chosen { format!("[{one}]") } else { format!(" {one} ") };
        spans.push(Span::styled(text, style));
        if room >= ALL && matches!(one, 6 | 8) {
            spans.push(Span::styled("│", scene.theme.faint));
        }
    }
    let used: usize = spans.iter().map(|span| width(&span.content)).sum();
    let word = fit(&word, room.saturating_sub(used + 1));
    spans.push(Span::styled(format!(" {word}"), scene.theme.faint));
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_is_on_the_chosen_score() {
        let line = " 0  1  2  3  4  5  6 │ 7  8 │ 9  10 ";
        for score in 0..=TOP_SCORE {
            let before = line.split(&score.to_string()).next().unwrap_or_default();
            assert_eq!(score_at(Some(score), ALL), width(before), "{score}");
        }
    }
}
