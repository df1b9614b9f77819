//! The numbers of one audience: index and interval, the three groups, how often each score was given, marks to hold
//! it against, the difference to the last wave. The other audience stands beside it and is never mixed in.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::session::{Numbers, Said, Session};
use crate::domain::Verdict;
use crate::domain::answer::Voice;
use crate::domain::nps::{Group, Moved, Tally};
use crate::domain::phrase::Arg;
use crate::domain::survey::Wave;
use crate::report::survey::chapter;
use crate::ui::measure::{clean, fit, pad_left, width, wrap};
use crate::ui::survey::scale;
use crate::ui::{Scene, bar};

/// As many lines as the height of the screen allows, the most important first.
pub(super) fn lines(
    scene: &Scene<'_>,
    session: &Session,
    numbers: &Numbers,
    area: Rect,
) -> Vec<Line<'static>> {
    let columns = usize::from(area.width);
    let mut lines = index(scene, session, numbers, columns);
    if area.height < 10 {
        lines.truncate(1);
        return lines;
    }
    if numbers.survey.tally.answers() > 0 {
        lines.push(groups(scene, &numbers.survey.tally, columns));
    }
    lines.extend(beside(scene, session, numbers, columns));
    if area.height >= 18 && numbers.survey.tally.answers() > 0 {
        if area.height >= 26 {
            lines.push(Line::default());
        }
        lines.extend(histogram(scene, &numbers.survey.tally, columns));
        if session.survey.audience == Voice::Customers {
            lines.extend(scale::marks(scene, session, &numbers.survey.tally, area));
        }
    }
    if area.height >= 14 {
        lines.extend(wave(scene, numbers, area));
    }
    lines
}

/// `Customers  NPS +30   95% interval from −19 to +65 · too few …          staff +100 (3)`; in two lines where one is
/// too short for it.
fn index(scene: &Scene<'_>, session: &Session, numbers: &Numbers, columns: usize) -> Vec<Line<'static>> {
    let words = scene.words;
    let (own, tally) = (session.survey.audience, &numbers.survey.tally);
    let front = format!("   {}  ", words.title(&format!("audience-{}", own.key())));
    let value =
        format!("{} {}", words.say(&format!("survey-index-{}", own.key())), chapter::index(words, tally));
    let interval = chapter::interval(words, tally).unwrap_or_default();
    let few = if tally.answers() > 0 && tally.is_few() { words.say("report-nps-few") } else { String::new() };
    let other = other(scene, own, &numbers.other);
    let used = width(&front) + width(&value) + 3 + width(&interval);
    let whole = used + 3 + width(&few) + 3 + width(&other) < columns;
    let behind = if whole && !few.is_empty() { format!("{interval} · {few}") } else { interval };
    let room = columns.saturating_sub(width(&front) + width(&value) + 4);
    let beside = if whole { pad_left(&other, room.saturating_sub(width(&behind))) } else { String::new() };
    let first = Line::from(vec![
        Span::raw(front),
        Span::styled(value, scene.theme.strong),
        Span::raw(format!("   {}", fit(&behind, room))),
        Span::styled(beside, scene.theme.faint),
    ]);
    if whole || (few.is_empty() && other.is_empty()) {
        return vec![first];
    }
    let few = fit(&format!("   {few}"), columns);
    let beside = pad_left(&other, columns.saturating_sub(width(&few) + 1));
    vec![first, Line::from(vec![Span::raw(few), Span::styled(beside, scene.theme.faint)])]
}

/// `staff +100 (3)`: beside the index and never in it; nothing where the other audience gave no scores.
fn other(scene: &Scene<'_>, own: Voice, tally: &Tally) -> String {
    if tally.answers() == 0 {
        return String::new();
    }
    let other = Voice::ALL.iter().find(|voice| **voice != own).map_or("", |voice| voice.key());
    let name = scene.words.say(&format!("audience-{other}"));
    format!("{name} {} ({})", chapter::index(scene.words, tally), tally.answers())
}

/// `▓▓▓░░░░██████  2 detractors · 3 passives · 5 promoters`
fn groups(scene: &Scene<'_>, tally: &Tally, columns: usize) -> Line<'static> {
    let parts = [tally.detractors(), tally.passives(), tally.promoters()];
    let said: Vec<String> = Group::ALL
        .iter()
        .zip(parts)
        .map(|(group, count)| {
            scene.words.say_with(&format!("survey-count-{}", group.key()), &[("n", Arg::count(count))])
        })
        .collect();
    let said = said.join(" · ");
    let cells = columns.saturating_sub(width(&said) + 8).min(40);
    let mut spans = vec![Span::raw("   ")];
    spans.extend(bar::thirds(parts, cells, scene.theme));
    spans.push(Span::raw(fit(&format!("  {said}"), columns.saturating_sub(cells + 4))));
    Line::from(spans)
}

/// `2 remarks · 1 not counted · 1 open question · 2 leads`, and what waits for too long.
fn beside(scene: &Scene<'_>, session: &Session, numbers: &Numbers, columns: usize) -> Option<Line<'static>> {
    let counts = [Said::Remarks, Said::Ignored, Said::Questions, Said::Leads];
    let said = counts.iter().map(|filter| (filter, numbers.count(*filter))).filter(|(_, count)| *count > 0);
    let said: Vec<String> = said
        .map(|(filter, count)| {
            scene.words.say_with(&format!("survey-count-{}", filter.key()), &[("n", Arg::count(count))])
        })
        .collect();
    let today = scene.model.now.date();
    let waiting = numbers.waiting.and_then(|place| session.audit().answers.get(place));
    let longest = waiting.filter(|answer| answer.is_late(today)).and_then(|answer| answer.waited(today));
    if said.is_empty() {
        return None;
    }
    let late = longest.map(|days| {
        let days = [("n", Arg::Number(i64::from(days)))];
        format!("   ! {}", scene.words.say_with("survey-waits", &days))
    });
    let late = late.unwrap_or_default();
    let text = fit(&format!("   {}", said.join(" · ")), columns.saturating_sub(width(&late)));
    Some(Line::from(vec![
        Span::styled(text, scene.theme.faint),
        Span::styled(late, scene.theme.verdict(Some(Verdict::Bad))),
    ]))
}

/// How often each score was given: bars, scores, counts.
fn histogram(scene: &Scene<'_>, tally: &Tally, columns: usize) -> Vec<Line<'static>> {
    const BLOCKS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
    let most = tally.counts.iter().copied().max().unwrap_or_default();
    let room = (most.to_string().len() + 1).max(4);
    let labels = [String::new(), scene.words.say("survey-score"), scene.words.say("survey-answers")];
    let front = labels.iter().map(|label| width(label)).max().unwrap_or_default();
    let front = if columns >= front + 3 + 11 * room { front } else { 0 };
    let bar = |count: usize| {
        let height = (count * BLOCKS.len()).div_ceil(most.max(1));
        height.checked_sub(1).and_then(|height| BLOCKS.get(height)).copied().unwrap_or(" ").repeat(2)
    };
    let line = |label: &str, cell: &dyn Fn(usize, usize) -> String, style: Option<Style>| {
        let mut spans = vec![Span::styled(format!("   {}", pad_left(label, front)), scene.theme.faint)];
        for (score, count) in tally.counts.iter().enumerate() {
            let own = scene.theme.verdict(Some(grade(Group::of(u8::try_from(score).unwrap_or_default()))));
            spans.push(Span::styled(pad_left(&cell(score, *count), room), style.unwrap_or(own)));
        }
        Line::from(spans)
    };
    let [none, score, answers] = &labels;
    let shown = |count: usize| if count == 0 { "·".to_owned() } else { count.to_string() };
    vec![
        line(none, &|_, count| bar(count), None),
        line(score, &|score, _| score.to_string(), Some(scene.theme.faint)),
        line(answers, &|_, count| shown(count), Some(Style::new())),
    ]
}

/// Which verdict's colour a group has.
const fn grade(group: Group) -> Verdict {
    match group {
        Group::Detractors => Verdict::Bad,
        Group::Passives => Verdict::Ok,
        Group::Promoters => Verdict::Wow,
    }
}

/// `2026-08 +10 (31) → 2026-11 +30 (40) · +20 since “2026-08”: chance alone could explain it`; without the rounds
/// themselves where two lines do not hold it.
fn wave(scene: &Scene<'_>, numbers: &Numbers, area: Rect) -> Vec<Line<'static>> {
    let said = chapter::moved(scene.words, &numbers.survey);
    let (Some(said), Some(difference)) = (said, numbers.survey.difference) else { return Vec::new() };
    let (sign, verdict) = match difference.moved {
        _ if difference.too_few => ('≈', None),
        Moved::Up => ('↑', Some(Verdict::Wow)),
        Moved::Down => ('↓', Some(Verdict::Bad)),
        Moved::Undecided => ('≈', None),
    };
    let style = verdict.map_or(Style::new(), |verdict| scene.theme.verdict(Some(verdict)));
    let room = area.width.saturating_sub(6);
    let whole = rounds(scene, numbers).map(|rounds| wrap(&format!("{rounds} · {said}"), room));
    let lines = whole.filter(|lines| lines.len() <= 2).unwrap_or_else(|| wrap(&said, room));
    let lines = lines.into_iter().zip([sign, ' ']);
    lines.map(|(line, sign)| Line::styled(format!("   {sign} {line}"), style)).collect()
}

/// The last two rounds of asking: name, index, answers.
fn rounds(scene: &Scene<'_>, numbers: &Numbers) -> Option<String> {
    let [.., before, last] = numbers.survey.waves.as_slice() else { return None };
    let round = |wave: &Wave| {
        let name = if wave.name.is_empty() { scene.words.say("nothing") } else { clean(&wave.name) };
        format!("{name} {} ({})", chapter::index(scene.words, &wave.tally), wave.tally.answers())
    };
    Some(format!("{} → {}", round(before), round(last)))
}
