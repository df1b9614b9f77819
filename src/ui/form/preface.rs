//! What stands over the fields of a form: the questions to read aloud, what a list of scores comes to so far.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::app::form::{Form, Purpose};
use crate::domain::answer::Voice;
use crate::domain::nps::Tally;
use crate::domain::phrase::Arg;
use crate::domain::scores::read;
use crate::ui::measure::{clean, wrap};
use crate::ui::{Scene, cells, put};

/// Faults of a list that are named at once.
const MOST_FAULTS: usize = 4;

/// The lines over the fields, with a blank one under them; as many as `room` allows.
pub(super) fn lines(scene: &Scene<'_>, form: &Form, columns: usize, room: usize) -> Vec<Line<'static>> {
    let mut lines = match form.purpose {
        Purpose::NewAnswer | Purpose::EditAnswer(_) => questions(scene, form, columns, room),
        Purpose::Remark => told(scene, "survey-remark-outside", columns),
        Purpose::Scores => reading(scene, form, columns),
        _ => Vec::new(),
    };
    if !lines.is_empty() {
        lines.push(Line::default());
    }
    lines
}

/// Draws the lines and returns what is left under them. The fields keep at least three lines: half a question is worse
/// than none.
pub(super) fn draw(lines: Vec<Line<'static>>, area: Rect, frame: &mut Frame<'_>) -> Rect {
    let rows = cells(lines.len());
    if rows.saturating_add(3) > area.height {
        return area;
    }
    for (line, row) in lines.into_iter().zip(0..rows) {
        put(frame, area, row, line);
    }
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}

/// The three questions; where there is no room for all of them, the one of the field that has the caret.
fn questions(scene: &Scene<'_>, form: &Form, columns: usize, room: usize) -> Vec<Line<'static>> {
    let session = scene.model.session.as_ref();
    let Some(questions) = session.and_then(|session| session.survey.questions.as_ref()) else {
        return Vec::new();
    };
    let [customers, staff] = &**questions;
    let questions = if form.value("field-who-answers") == Voice::Staff.key() { staff } else { customers };
    let here = form.fields.get(form.focus).map_or("", |field| field.label);
    let fields = ["field-score", "field-why", "field-wish"];
    let all: Vec<Line<'static>> = questions
        .iter()
        .zip(fields)
        .flat_map(|(question, field)| {
            let style = if field == here { scene.theme.accent } else { scene.theme.faint };
            wrap(question, cells(columns)).into_iter().map(move |line| Line::styled(line, style))
        })
        .collect();
    if all.len() < room {
        return all;
    }
    let asked = questions.iter().zip(fields).find(|(_, field)| *field == here).map(|(question, _)| question);
    let asked = asked.map(|question| wrap(question, cells(columns))).unwrap_or_default();
    asked.into_iter().map(|line| Line::styled(line, scene.theme.accent)).collect()
}

fn told(scene: &Scene<'_>, key: &str, columns: usize) -> Vec<Line<'static>> {
    let lines = wrap(&scene.words.say(key), cells(columns)).into_iter();
    lines.map(|line| Line::styled(line, scene.theme.faint)).collect()
}

/// How the list is written, what was read of it so far, and every piece that is no score.
fn reading(scene: &Scene<'_>, form: &Form, columns: usize) -> Vec<Line<'static>> {
    let words = scene.words;
    let found = read(form.text("field-scores"));
    let mut lines = told(scene, "survey-scores-how", columns);
    if !found.scores.is_empty() {
        let tally: Tally = found.scores.iter().map(|one| one.score).collect();
        let reasons = found.scores.iter().filter(|one| !one.why.is_empty()).count();
        let said = words.say_with(
            "survey-scores-read",
            &[
                ("n", Arg::count(found.scores.len())),
                ("index", Arg::Text(words.signed(tally.nps()))),
                ("reasons", Arg::count(reasons)),
            ],
        );
        lines.extend(
            wrap(&said, cells(columns)).into_iter().map(|line| Line::styled(line, scene.theme.strong)),
        );
    }
    for fault in found.faults.iter().take(MOST_FAULTS) {
        let place = [("line", Arg::Text(fault.line.to_string())), ("piece", Arg::Text(clean(&fault.piece)))];
        let said = words.say_with("survey-scores-fault", &place);
        lines.extend(
            wrap(&said, cells(columns)).into_iter().map(|line| Line::styled(line, scene.theme.alarm)),
        );
    }
    if found.faults.len() > MOST_FAULTS {
        let more =
            words.say_with("survey-scores-more", &[("n", Arg::count(found.faults.len() - MOST_FAULTS))]);
        lines.push(Line::styled(more, scene.theme.alarm));
    }
    lines
}
