//! The list of answers, the newest first, and the one under the cursor in full.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{labelled, ruled};
use crate::app::session::{Numbers, Said, Session};
use crate::domain::answer::Answer;
use crate::domain::nps::Group;
use crate::domain::phrase::Arg;
use crate::domain::{TouchpointId, Verdict, wish};
use crate::ui::lists::{self, List};
use crate::ui::measure::{clean, fit, pad, pad_left, width, wrap};
use crate::ui::{Scene, detail as walk_detail, put};

pub(super) fn draw(
    scene: &Scene<'_>,
    session: &Session,
    numbers: &Numbers,
    list: Rect,
    detail: Rect,
    frame: &mut Frame<'_>,
) {
    put(frame, list, 0, heading(scene, session, numbers, usize::from(list.width)));
    let body = Rect { y: list.y + 1, height: list.height.saturating_sub(1), ..list };
    if numbers.shown.is_empty() {
        lists::say(scene, "list-empty", body, frame);
        return;
    }
    let cursor = session.survey.cursor;
    let all = List { area: body, count: numbers.shown.len(), cursor, front: 2 };
    all.draw(scene, frame, |place, row, frame| {
        let answer = numbers.shown.get(place).and_then(|place| session.audit().answers.get(*place));
        if let Some(answer) = answer {
            draw_row(scene, session, answer, place == cursor, row, frame);
        }
    });
    if let Some(answer) = session.current_answer().filter(|_| !detail.is_empty()) {
        let inside = ruled(scene, list, detail, frame);
        let lines = full(scene, session, answer, inside.width);
        lists::lines(lines, inside, frame);
    }
}

/// `Answers [open questions] ··················· 3/120`
fn heading(scene: &Scene<'_>, session: &Session, numbers: &Numbers, columns: usize) -> Line<'static> {
    let filter = session.survey.filter;
    let all = numbers.count(Said::All);
    let counted =
        if filter == Said::All { format!(" {all} ") } else { format!(" {}/{all} ", numbers.shown.len()) };
    let name = scene.words.say("survey-list-answers");
    let filter = match filter {
        Said::All => String::new(),
        filter => format!(" [{}]", scene.words.say(&format!("said-{}", filter.key()))),
    };
    let dots = columns.saturating_sub(width(&name) + width(&filter) + width(&counted) + 3);
    Line::from(vec![
        Span::styled(format!(" {name}"), scene.theme.strong),
        Span::styled(filter, scene.theme.accent),
        Span::styled(format!(" {}", "·".repeat(dots)), scene.theme.faint),
        Span::raw(counted),
    ])
}

/// The colour of a score is that of its group; the number says the same.
fn style_of(scene: &Scene<'_>, answer: &Answer) -> Style {
    let verdict = answer.counted().map(|score| match Group::of(score) {
        Group::Detractors => Verdict::Bad,
        Group::Passives => Verdict::Ok,
        Group::Promoters => Verdict::Wow,
    });
    scene.theme.verdict(verdict)
}

/// ` > 21 Nov   6  criticism   I waited twelve minutes · A second till   ?→`
fn draw_row(
    scene: &Scene<'_>,
    session: &Session,
    answer: &Answer,
    selected: bool,
    row: Rect,
    frame: &mut Frame<'_>,
) {
    let columns = usize::from(row.width);
    let day = if columns >= 50 { pad(&scene.words.day(answer.at.date()), 10) } else { String::new() };
    let score = answer.score.map_or_else(|| scene.words.say("nothing"), |score| score.to_string());
    let kind =
        answer.kind.map(|kind| scene.words.say(&format!("feedback-{}", kind.key()))).unwrap_or_default();
    let kind = if columns >= 66 { format!("{}  ", pad(&kind, 14)) } else { String::new() };
    let cursor = if selected { " > " } else { "   " };
    let used = 3 + width(&day) + 2 + 2 + width(&kind) + 5;
    let text = fit(&said(scene, answer), columns.saturating_sub(used));
    let faded = if answer.ignored.is_some() { scene.theme.faint } else { Style::new() };
    let line = Line::from(vec![
        Span::raw(cursor),
        Span::styled(day, scene.theme.faint),
        Span::styled(pad_left(&score, 2), style_of(scene, answer)),
        Span::styled(format!("  {kind}{text}"), faded),
    ]);
    put(frame, row, 0, line);
    draw_marks(scene, session, answer, row, frame);
    if selected {
        frame.buffer_mut().set_style(row, scene.theme.selected_row);
    }
}

/// At the end of the row: waiting or followed up, not counted, planned.
fn draw_marks(scene: &Scene<'_>, session: &Session, answer: &Answer, row: Rect, frame: &mut Frame<'_>) {
    let late = answer.is_late(scene.model.now.date());
    let waiting = match (late, answer.is_waiting(), answer.done.is_some()) {
        (true, ..) => "!",
        (_, true, _) => "?",
        (_, _, true) => "✓",
        _ => " ",
    };
    let planned = if wish::improvement_of(session.audit(), answer).is_some() { "→" } else { " " };
    let ignored = if answer.ignored.is_some() { "×" } else { " " };
    for (mark, back) in [(waiting, 4), (ignored, 3), (planned, 2)] {
        if row.width > back {
            let at = Rect { x: row.right() - back, width: 1, ..row };
            let style = if mark == "!" { scene.theme.verdict(Some(Verdict::Bad)) } else { scene.theme.faint };
            put(frame, at, 0, Line::styled(mark, style));
        }
    }
}

fn said(scene: &Scene<'_>, answer: &Answer) -> String {
    let ignored = answer.ignored.as_ref().map(|reason| {
        let reason = [("reason", Arg::Text(reason.clone()))];
        scene.words.say_with("survey-not-counted", &reason)
    });
    let texts = ignored.into_iter().chain([answer.why.clone(), answer.wish.clone()]);
    let texts: Vec<String> = texts.filter(|text| !text.trim().is_empty()).map(|text| clean(&text)).collect();
    texts.join(" · ")
}

/// Everything about one answer.
fn full(scene: &Scene<'_>, session: &Session, answer: &Answer, columns: u16) -> Vec<Line<'static>> {
    let words = scene.words;
    let mut lines = wrap(&facts(scene, answer), columns)
        .into_iter()
        .map(|line| Line::styled(line, scene.theme.faint))
        .collect::<Vec<_>>();
    let planned = wish::improvement_of(session.audit(), answer).map(|one| {
        format!("{}: {}", words.say(&format!("status-{}", one.status.key())), walk_detail::plan(scene, one))
    });
    let touchpoints: Vec<String> = answer.touchpoints.iter().map(|id| spoken_of(session, id)).collect();
    let waiting = answer
        .waited(scene.model.now.date())
        .map(|days| words.say_with("survey-waits", &[("n", Arg::Number(i64::from(days)))]));
    let done = answer.done.map(|at| words.date(at.date()));
    let parts = [
        ("field-why", answer.why.clone()),
        ("field-wish", answer.wish.clone()),
        ("field-speaks-of", touchpoints.join("; ")),
        ("label-plan", planned.unwrap_or_default()),
        ("label-not-counted", answer.ignored.clone().unwrap_or_default()),
        ("label-followed-up", done.or(waiting).unwrap_or_default()),
    ];
    lines.extend(labelled(scene, &parts, columns));
    lines
}

/// `21 Nov 2026, 12:58 · 6, detractors (0–6) · criticism · at the door · asked by A. Kask · …`
fn facts(scene: &Scene<'_>, answer: &Answer) -> String {
    let words = scene.words;
    let score = answer.score.map_or_else(
        || words.say("survey-no-score"),
        |score| format!("{score}, {}", words.say(&format!("report-nps-{}", Group::of(score).key()))),
    );
    let asked = (!answer.asked_by.is_empty())
        .then(|| words.say_with("survey-asked-by", &[("name", Arg::Text(clean(&answer.asked_by)))]));
    let facts = [
        Some(format!("{}, {}", words.date(answer.at.date()), words.time(answer.at))),
        Some(score),
        answer.kind.map(|kind| words.say(&format!("feedback-{}", kind.key()))),
        Some(clean(&answer.channel)),
        asked,
        answer.segment.map(|segment| words.say(&format!("segment-{}", segment.key()))),
        Some(clean(&answer.wave)),
    ];
    facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// `- Queue`: what the auditor made of it, and its name.
fn spoken_of(session: &Session, id: &TouchpointId) -> String {
    let item = session.walk.items.iter().find(|item| item.touchpoint.id == *id);
    let Some(item) = item else { return clean(id.as_str()) };
    let sign = Verdict::sign(session.audit().verdict(&item.id));
    format!("{sign} {}", clean(item.touchpoint.name.said(session.language()).text))
}
