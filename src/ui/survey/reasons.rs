//! What people speak of, beside what the auditor made of the same touchpoint.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::ruled;
use crate::app::session::{Numbers, Session};
use crate::domain::phrase::Arg;
use crate::domain::reasons::{Agreement, Reason};
use crate::domain::{Counts, Verdict};
use crate::ui::lists::{self, List};
use crate::ui::measure::{clean, fit, pad, pad_left, wrap};
use crate::ui::{Scene, put};

/// Widths of the columns after the name.
const MENTIONS: usize = 10;
const GROUPS: usize = 11;
const MEAN: usize = 7;
const AUDITOR: usize = 17;

pub(super) fn draw(
    scene: &Scene<'_>,
    session: &Session,
    numbers: &Numbers,
    list: Rect,
    detail: Rect,
    frame: &mut Frame<'_>,
) {
    let names = usize::from(list.width).saturating_sub(3 + MENTIONS + GROUPS + MEAN + AUDITOR).max(8);
    put(frame, list, 0, head(scene, names));
    let body = Rect { y: list.y + 1, height: list.height.saturating_sub(1), ..list };
    if numbers.reasons.is_empty() {
        lists::say(scene, "survey-reasons-none", body, frame);
        return;
    }
    let cursor = session.survey.reason;
    let all = List { area: body, count: numbers.reasons.len(), cursor, front: 2 };
    all.draw(scene, frame, |place, row, frame| {
        let Some(reason) = numbers.reasons.get(place) else { return };
        put(frame, row, 0, line(scene, session, reason, place == cursor, names));
        if place == cursor {
            frame.buffer_mut().set_style(row, scene.theme.selected_row);
        }
    });
    if let Some(reason) = session.current_reason().filter(|_| !detail.is_empty()) {
        let inside = ruled(scene, list, detail, frame);
        let lines = full(scene, session, reason, inside.width);
        lists::lines(lines, inside, frame);
    }
}

fn head(scene: &Scene<'_>, names: usize) -> Line<'static> {
    let words = scene.words;
    let title = format!(" {}", pad(&words.say("survey-list-reasons"), names + 2));
    let text = format!(
        "{}{}{}   {}",
        pad_left(&words.say("survey-column-mentions"), MENTIONS),
        pad_left("9–10/0–6", GROUPS),
        pad_left(&words.say("survey-column-mean"), MEAN),
        words.say("survey-column-auditor"),
    );
    Line::from(vec![Span::styled(title, scene.theme.strong), Span::styled(text, scene.theme.faint)])
}

fn line(
    scene: &Scene<'_>,
    session: &Session,
    reason: &Reason,
    selected: bool,
    names: usize,
) -> Line<'static> {
    let cursor = if selected { " > " } else { "   " };
    let groups = format!("{} / {}", reason.tally.promoters(), reason.tally.detractors());
    let (auditor, verdict) = auditor(scene, reason.verdicts);
    let differs = matches!(reason.agreement(), Agreement::Worse | Agreement::Better);
    Line::from(vec![
        Span::raw(format!("{cursor}{}", pad(&name(session, reason), names))),
        Span::styled(pad_left(&reason.mentions().to_string(), MENTIONS), scene.theme.strong),
        Span::raw(pad_left(&groups, GROUPS)),
        Span::raw(pad_left(&scene.words.number_or_nothing(reason.tally.mean(), 1), MEAN)),
        Span::styled(
            format!(" {} ", if differs { "≠" } else { " " }),
            scene.theme.verdict(Some(Verdict::Bad)),
        ),
        Span::styled(fit(&auditor, AUDITOR - 3), scene.theme.verdict(verdict)),
    ])
}

fn name(session: &Session, reason: &Reason) -> String {
    let touchpoint = session.walk.touchpoint(&reason.touchpoint);
    clean(
        touchpoint
            .map_or(reason.touchpoint.as_str(), |touchpoint| touchpoint.name.said(session.language()).text),
    )
}

/// `- bad` where there is one verdict, `- 2  + 1` where there are several.
fn auditor(scene: &Scene<'_>, counts: Counts) -> (String, Option<Verdict>) {
    let each = Verdict::STATES.into_iter().zip(counts.each());
    let given: Vec<(Option<Verdict>, &str, usize)> =
        each.filter(|(_, (_, count))| *count > 0).map(|(state, (key, count))| (state, key, count)).collect();
    match given.as_slice() {
        [] => (scene.words.say("nothing"), None),
        [(verdict, key, 1)] => {
            let word = scene.words.say(&format!("verdict-{key}"));
            (format!("{} {word}", Verdict::sign(*verdict)), *verdict)
        }
        several => {
            let parts =
                several.iter().map(|(verdict, _, count)| format!("{} {count}", Verdict::sign(*verdict)));
            (parts.collect::<Vec<_>>().join("  "), Some(Verdict::Ok))
        }
    }
}

/// What was said of the touchpoint, the most frequent first, and whether both sides see it alike.
fn full(scene: &Scene<'_>, session: &Session, reason: &Reason, columns: u16) -> Vec<Line<'static>> {
    let words = scene.words;
    let mut lines = vec![Line::styled(fit(&name(session, reason), usize::from(columns)), scene.theme.strong)];
    if matches!(reason.agreement(), Agreement::Worse | Agreement::Better) {
        let (auditor, _) = auditor(scene, reason.verdicts);
        let said = words.say(&format!("agreement-{}", reason.agreement().key()));
        let text = format!("≠ {}: {auditor}; {said}", words.say("survey-column-auditor"));
        lines.push(Line::styled(fit(&text, usize::from(columns)), scene.theme.verdict(Some(Verdict::Bad))));
    }
    for (text, times) in reason.texts(session.audit()) {
        let quoted = words.say_with("quoted", &[("text", Arg::Text(text.to_owned()))]);
        let text = if times > 1 { format!("{quoted} ×{times}") } else { quoted };
        lines.extend(wrap(&clean(&text), columns).into_iter().map(Line::raw));
    }
    lines
}
