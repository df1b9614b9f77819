//! What the item under the cursor is about: how to check it, what each grade looks like, what was said of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, pad, paragraphs, width, wrap};
use super::{Scene, cells, lists};
use crate::app::command::Action;
use crate::app::session::Session;
use crate::domain::phrase::Arg;
use crate::domain::{Answer, Grade, Improvement, Item, Said, Verdict};

/// Draws the detail: a column beside the list, or a few lines under it.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) {
    if area.is_empty() {
        return;
    }
    let item = session.current();
    if area.height > 7 {
        let inside = lists::beside(scene, area, frame);
        if let Some(item) = item {
            tall(scene, session, item, inside, frame);
        }
        return;
    }
    let inside = lists::under(scene, area, frame);
    if let Some(item) = item {
        flat(scene, session, item, inside, frame);
    }
}

/// A column: name, hint, grades, note, improvements.
fn tall(scene: &Scene<'_>, session: &Session, item: &Item, area: Rect, frame: &mut Frame<'_>) {
    let mut lines = vec![head_line(scene, session, item, area.width)];
    let hint = said(item.touchpoint.hint.said(session.language()));
    lines.extend(wrap(&hint, area.width).into_iter().map(|line| Line::styled(line, scene.theme.faint)));
    lines.push(Line::default());
    for grade in Grade::ALL {
        let said = grade_lines(scene, session, item, *grade, area.width);
        rated_by(scene, *grade, area, lines.len(), said.len());
        lines.extend(said);
    }
    if let Some(verdict @ (Verdict::Na | Verdict::Unchecked)) = session.audit().verdict(&item.id) {
        let word = scene.words.say(&format!("verdict-{}", verdict.key()));
        lines.push(Line::raw(format!("   {} {word}", Verdict::sign(Some(verdict)))));
    }
    lines.push(Line::default());
    for (label, text) in remarks(scene, session, item) {
        lines.extend(labelled(scene, &label, &text, area.width));
    }
    lists::lines(lines, area, frame);
}

/// A few lines: hint, the three grades, then whatever was said.
fn flat(scene: &Scene<'_>, session: &Session, item: &Item, area: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(area.width).saturating_sub(2);
    let mut lines = Vec::new();
    let hint = said(item.touchpoint.hint.said(session.language()));
    let said_of = remarks(scene, session, item);
    let room_for_hint = area.height > 3;
    if room_for_hint {
        lines.push(Line::styled(format!(" {}", fit(&hint, columns)), scene.theme.faint));
    }
    for grade in Grade::ALL {
        rated_by(scene, *grade, area, lines.len(), 1);
        lines.extend(grade_lines(scene, session, item, *grade, area.width).into_iter().take(1));
    }
    for (label, text) in said_of {
        let label = pad(&label, width(&label).max(8));
        let text = fit(&clean(&text), columns.saturating_sub(width(&label) + 2));
        lines
            .push(Line::from(vec![Span::styled(format!(" {label}  "), scene.theme.strong), Span::raw(text)]));
    }
    lists::lines(lines, area, frame);
}

/// A click on these lines of an area rates.
fn rated_by(scene: &Scene<'_>, grade: Grade, area: Rect, first: usize, count: usize) {
    let lines = Rect { y: area.y.saturating_add(cells(first)), height: cells(count), ..area };
    scene.hit(lines.intersection(area), Action::Rate(Verdict::from(grade)));
}

fn said(text: Said<'_>) -> String {
    match text.fallback {
        Some(lang) => format!("{} [{lang}]", clean(text.text)),
        None => clean(text.text),
    }
}

/// `Queue                    business · buy`
fn head_line(scene: &Scene<'_>, session: &Session, item: &Item, columns: u16) -> Line<'static> {
    let touchpoint = &item.touchpoint;
    let mut right = match (&item.subject, touchpoint.class) {
        (Some(subject), _) => clean(&subject.name),
        (None, class) => scene.words.say(&format!("class-{}", class.key())).to_lowercase(),
    };
    if let Some(stage) = touchpoint.stage {
        right = format!("{right} · {}", scene.words.say(&format!("stage-{}", stage.key())));
    }
    if touchpoint.critical {
        right = format!("{right} · {}", scene.words.say("mark-critical"));
    }
    let room = usize::from(columns).saturating_sub(width(&right) + 2);
    let name = said(touchpoint.name.said(session.language()));
    Line::from(vec![
        Span::styled(pad(&name, room), scene.theme.strong),
        Span::raw("  "),
        Span::styled(right, scene.theme.faint),
    ])
}

/// `  1  bad   over 5 minutes`, marked when it is the verdict.
fn grade_lines(
    scene: &Scene<'_>,
    session: &Session,
    item: &Item,
    grade: Grade,
    columns: u16,
) -> Vec<Line<'static>> {
    let verdict = Verdict::from(grade);
    let given = session.audit().verdict(&item.id) == Some(verdict);
    let number = match grade {
        Grade::Bad => '1',
        Grade::Ok => '2',
        Grade::Wow => '3',
    };
    let widest = Grade::ALL.iter().map(|grade| width(&word(scene, *grade))).max().unwrap_or_default();
    let mark = if given { '>' } else { ' ' };
    let front = format!(" {mark} {number}  {}  ", pad(&word(scene, grade), widest));
    let room = usize::from(columns).saturating_sub(width(&front));
    let rubric = said(item.touchpoint.rubric(grade).said(session.language()));
    let style = scene.theme.verdict(Some(verdict));
    let text_style = if given { scene.theme.strong } else { ratatui::style::Style::new() };
    let mut lines = Vec::new();
    for (place, part) in wrap(&rubric, cells(room)).into_iter().enumerate() {
        let front = if place == 0 {
            Span::styled(front.clone(), style)
        } else {
            Span::raw(" ".repeat(width(&front)))
        };
        lines.push(Line::from(vec![front, Span::styled(part, text_style)]));
    }
    lines
}

fn word(scene: &Scene<'_>, grade: Grade) -> String {
    scene.words.say(&format!("verdict-{}", grade.key()))
}

/// What was said of an item, with its labels.
fn remarks(scene: &Scene<'_>, session: &Session, item: &Item) -> Vec<(String, String)> {
    let mut said = Vec::new();
    if let Some(rating) = session.audit().ratings.get(&item.id) {
        if !rating.note.is_empty() {
            said.push((scene.words.say("label-note"), rating.note.clone()));
        }
        if !rating.internal.is_empty() {
            said.push((scene.words.say("label-internal"), rating.internal.clone()));
        }
    }
    if let Some((count, last)) = session.said_of(&item.touchpoint.id) {
        said.push((scene.words.say("label-said"), spoken(scene, count, last)));
    }
    for improvement in session.audit().improvements_of(&item.id) {
        said.push((scene.words.say("label-plan"), plan(scene, improvement)));
    }
    said
}

/// `3 · last: “Nobody smiles” (6)`
fn spoken(scene: &Scene<'_>, count: usize, last: &Answer) -> String {
    let words = scene.words;
    let text = last.says().map(|text| words.say_with("quoted", &[("text", Arg::Text(text.to_owned()))]));
    let score = last.score.map(|score| format!("({score})"));
    let text = [text, score].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let count = Arg::count(count);
    words.say_with("survey-said-here", &[("n", count), ("text", Arg::Text(text))])
}

/// `Open a second till — Jaan, 15 Dec`
pub(crate) fn plan(scene: &Scene<'_>, improvement: &Improvement) -> String {
    let due = improvement.due.map(|due| scene.words.day(due));
    let who = [Some(improvement.owner.clone()).filter(|owner| !owner.is_empty()), due];
    let who = who.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if who.is_empty() { improvement.text.clone() } else { format!("{} — {who}", improvement.text) }
}

/// `Note      Seven people, one till …`, wrapped under itself.
fn labelled(scene: &Scene<'_>, label: &str, text: &str, columns: u16) -> Vec<Line<'static>> {
    let front = width(label).max(8) + 2;
    let room = usize::from(columns).saturating_sub(front);
    let text = paragraphs(text);
    let mut lines = Vec::new();
    for (place, part) in wrap(&text, cells(room)).into_iter().enumerate() {
        let front = if place == 0 { pad(label, front) } else { " ".repeat(front) };
        lines.push(Line::from(vec![Span::styled(front, scene.theme.strong), Span::raw(part)]));
    }
    lines
}
