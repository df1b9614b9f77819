//! Where the index stands between −100 and 100, and the marks to hold it against.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::session::Session;
use crate::domain::mark::{Mark, OwnMark};
use crate::domain::nps::Tally;
use crate::report::survey::chapter;
use crate::ui::Scene;
use crate::ui::measure::{clean, fit};

/// The index on a scale with the marks, where there is height for it; else the marks in words.
pub(super) fn marks(scene: &Scene<'_>, session: &Session, tally: &Tally, area: Rect) -> Vec<Line<'static>> {
    let columns = usize::from(area.width);
    let own = &session.audit().header.marks;
    let label = scene.words.say("report-survey-marks");
    let text = fit(&format!("   {label}: {}", chapter::marks(scene.words, own)), columns);
    let text = Line::styled(text, scene.theme.faint);
    if area.height < 30 || columns < 70 {
        return vec![text];
    }
    vec![Line::default(), scale(scene, own, tally, columns.min(100) - 16), text]
}

/// `−100 ·····────●────·········A··U·· +100`
fn scale(scene: &Scene<'_>, own_marks: &[OwnMark], tally: &Tally, cells: usize) -> Line<'static> {
    let last = cells.saturating_sub(1);
    let place = |points: f64| place(points, last);
    let (low, high) = tally.interval().map_or((1, 0), |(low, high)| (place(low), place(high)));
    let own = tally.nps().map(place);
    let mark = |at: usize| {
        let is_here = |points: i8| place(f64::from(points)) == at;
        let own = own_marks.iter().find(|mark| is_here(mark.points())).map(|mark| clean(mark.name()));
        let known = Mark::ALL.iter().find(|mark| is_here(mark.points()));
        let name = own.or_else(|| known.map(|mark| scene.words.say(&format!("reference-{}", mark.key()))));
        name.and_then(|name| name.chars().next())
    };
    let cell = |at: usize| match (Some(at) == own, mark(at)) {
        (true, _) => Span::styled("●", scene.theme.accent),
        (false, Some(letter)) => Span::styled(letter.to_string(), scene.theme.strong),
        (false, None) if (low..=high).contains(&at) => Span::styled("─", scene.theme.accent),
        (false, None) if at == last / 2 => Span::styled("0", scene.theme.faint),
        (false, None) => Span::styled("·", scene.theme.faint),
    };
    let mut spans = vec![Span::styled("   −100 ", scene.theme.faint)];
    spans.extend((0..cells).map(cell));
    spans.push(Span::styled(" +100", scene.theme.faint));
    Line::from(spans)
}

/// Where points from −100 to 100 stand among cells 0 to `last`: the last one whose share is not above theirs.
fn place(points: f64, last: usize) -> usize {
    let share = |at: usize| crate::domain::score::ratio(at, last).unwrap_or_default() * 200.0 - 100.0;
    let above = (0..=last).find(|at| share(*at) >= points);
    above.unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn points_have_their_place_on_the_scale() {
        assert_eq!([-100.0, 0.0, 100.0, 73.0].map(|points| place(points, 100)), [0, 50, 100, 87]);
        assert_eq!(place(0.0, 0), 0);
    }
}
