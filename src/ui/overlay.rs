//! Boxes over the screen: a plain frame with a title, never more than it needs.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear};

use super::measure::{clean, fit, pad, pad_left, paragraphs, width, wrap};
use super::{Scene, cells, explain, facts, finder, form, gaps, lists, picker, put, upgrade};
use crate::app::Modal;
use crate::app::Model;
use crate::app::command::commands_in;
use crate::app::modal::{Answer, Pick};
use crate::app::screens::finder::hindrance;
use crate::domain::phrase::Arg;
use crate::domain::{Lang, Verdict};

/// Draws what stands over the screen, if anything does, and returns the lines of it that were in sight.
pub(crate) fn draw(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> Option<usize> {
    let modal = scene.model.modal.as_ref()?;
    // Beside a box a click means nothing: nobody should lose what is in it by missing it.
    scene.cover();
    match modal {
        Modal::Form(open) => {
            form::draw(scene, open, area, frame);
            if let Some(texts) = &open.picker {
                picker::draw(scene, texts, area, frame);
            }
        }
        Modal::Help(top) => {
            let lines = help_lines(scene);
            return Some(pages(scene, &scene.words.say("help-title"), &lines, *top, area, frame));
        }
        Modal::Trouble(text, top) => {
            let room = area.width.saturating_sub(6);
            let lines: Vec<Line<'static>> =
                text.iter().flat_map(|line| wrap(&paragraphs(line), room)).map(Line::raw).collect();
            return Some(pages(scene, &scene.words.say("trouble-title"), &lines, *top, area, frame));
        }
        Modal::Explain(open) => return explain::draw(scene, open, area, frame),
        Modal::Facts(cursor) => return Some(facts::draw(scene, *cursor, area, frame)),
        Modal::Gaps(open) => return Some(gaps::draw(scene, open, area, frame)),
        Modal::Upgrade(open) => return Some(upgrade::draw(scene, open, area, frame)),
        Modal::Finder(open) => return Some(finder::draw(scene, open, area, frame)),
        Modal::Pick(pick) => question(scene, pick, area, frame),
    }
    None
}

/// Whether the list of gaps stands over the screen.
pub(crate) fn is_gaps(model: &Model) -> bool {
    matches!(model.modal, Some(Modal::Gaps(_)))
}

/// Columns beside a box that are worth showing.
const STRIP: u16 = 12;

/// A framed box in the middle of an area, cleared, of at most this inner size; returns its inside.
pub(crate) fn boxed(
    scene: &Scene<'_>,
    title: &str,
    size: (usize, usize),
    area: Rect,
    frame: &mut Frame<'_>,
) -> Rect {
    let columns = cells(size.0.max(width(title) + 2)).saturating_add(4).min(area.width);
    let rows = cells(size.1).saturating_add(2).min(area.height);
    let place = Rect {
        x: area.x + (area.width - columns) / 2,
        y: area.y + (area.height - rows) / 2,
        width: columns,
        height: rows,
    };
    // A strip of the screen below that is too narrow to be read is only in the way.
    let strips =
        if area.width - columns < 2 * STRIP { Rect { x: area.x, width: area.width, ..place } } else { place };
    frame.render_widget(Clear, strips);
    let title = format!(" {} ", fit(title, usize::from(columns).saturating_sub(4)));
    let block = Block::bordered()
        .border_type(BorderType::Plain)
        .border_style(scene.theme.faint)
        .title(Line::styled(title, scene.theme.strong));
    frame.render_widget(block, place);
    Rect {
        x: place.x + 2.min(columns),
        y: place.y + 1.min(rows),
        width: columns.saturating_sub(4),
        height: rows.saturating_sub(2),
    }
}

/// Lines that can be scrolled.
fn pages(
    scene: &Scene<'_>,
    title: &str,
    lines: &[Line<'static>],
    top: usize,
    area: Rect,
    frame: &mut Frame<'_>,
) -> usize {
    let widest = lines.iter().map(Line::width).max().unwrap_or_default();
    let inside = boxed(scene, title, (widest, lines.len()), area, frame);
    let height = usize::from(inside.height);
    let top = top.min(lines.len().saturating_sub(height));
    for (line, row) in lines.iter().skip(top).zip(0..inside.height) {
        put(frame, inside, row, line.clone());
    }
    if top + height < lines.len() && inside.height > 0 {
        let more = Line::styled(pad_left("↓", usize::from(inside.width)), scene.theme.accent);
        put(frame, inside, inside.height - 1, more);
    }
    lists::point(inside, 0, 0, frame);
    height
}

/// The keys that are valid below the help page, from the table, and where things are kept.
fn help_lines(scene: &Scene<'_>) -> Vec<Line<'static>> {
    let context = scene.model.context_below();
    let mut lines = Vec::new();
    for command in commands_in(context) {
        let keys = scene.model.keys.spelt(command);
        if keys.is_empty() {
            continue;
        }
        let mut line = vec![
            Span::styled(pad(&keys.join("  "), 16), scene.theme.accent),
            Span::raw(scene.words.say(&format!("command-{}", command.name))),
        ];
        if let Some(hindrance) = hindrance(scene.model, command, context) {
            let reason = format!("  ({})", finder::reason(scene, hindrance, command));
            line.push(Span::styled(reason, scene.theme.faint));
        }
        lines.push(Line::from(line));
    }
    lines.push(Line::default());
    for verdict in Verdict::STATES {
        let word = scene.words.say(&format!("verdict-{}", Verdict::state_key(verdict)));
        let sign = pad(&Verdict::sign(verdict).to_string(), 16);
        lines.push(Line::from(vec![Span::styled(sign, scene.theme.verdict(verdict)), Span::raw(word)]));
    }
    for (mark, key) in [("!", "mark-critical"), ("✎", "mark-noted"), ("→", "mark-planned")] {
        lines.push(Line::from(vec![
            Span::styled(pad(mark, 16), scene.theme.faint),
            Span::raw(scene.words.say(key)),
        ]));
    }
    lines.push(Line::default());
    let place = match &scene.model.session {
        Some(session) => session.path.display().to_string(),
        None => scene.model.workspace.display().to_string(),
    };
    let kept = scene.words.say_with("kept-in", &[("path", Arg::Text(clean(&place)))]);
    lines.push(Line::styled(kept, scene.theme.faint));
    lines
}

/// A choice among few.
fn question(scene: &Scene<'_>, pick: &Pick, area: Rect, frame: &mut Frame<'_>) {
    let answers: Vec<String> = pick.answers.iter().map(|answer| answer_text(scene, answer)).collect();
    let widest = answers.iter().map(|answer| width(answer) + 2).max().unwrap_or_default();
    let columns = widest.min(usize::from(area.width).saturating_sub(6));
    let inside = boxed(scene, &scene.words.say(pick.question.key()), (columns, answers.len()), area, frame);
    let rows = lists::List { area: inside, count: answers.len(), cursor: pick.cursor, front: 0 };
    rows.draw(scene, frame, |place, row, frame| {
        let Some(answer) = answers.get(place) else { return };
        let selected = place == pick.cursor;
        let mark = if selected { '>' } else { ' ' };
        let line = Line::raw(pad(&format!("{mark} {answer}"), usize::from(inside.width)));
        put(frame, row, 0, if selected { line.style(scene.theme.selected) } else { line });
    });
}

fn answer_text(scene: &Scene<'_>, answer: &Answer) -> String {
    let words = scene.words;
    match answer {
        Answer::Language(_, name) => (*name).to_owned(),
        Answer::Retry => words.say("answer-retry"),
        Answer::Elsewhere => words.say("answer-elsewhere"),
        Answer::QuitAnyway => words.say("answer-quit-anyway"),
        Answer::Remove(_) => words.say("answer-remove"),
        Answer::No => words.say("answer-keep"),
        Answer::Translate(lang) => language(scene, *lang),
        Answer::Attach(_, _, text) => clean(text),
    }
}

/// A language in the words of the screen if it is one that the program speaks, and how much is missing in it.
fn language(scene: &Scene<'_>, lang: Lang) -> String {
    let name = match lang.code() {
        "en" | "ru" | "uk" | "et" => scene.words.say(&format!("language-{lang}")),
        code => code.to_owned(),
    };
    let open = scene.model.shelf.as_ref().and_then(|shelf| shelf.open.as_ref());
    match open.map_or(0, |open| open.file.catalogue.untranslated(lang)) {
        0 => name,
        missing => format!("{name} −{missing}"),
    }
}
