//! The table of scores: a name, a bar, the index, the counts and the coverage a row.

use ratatui::text::{Line, Span};

use super::measure::{pad, pad_left};
use super::{Scene, bar};
use crate::domain::{Counts, Score, Verdict};

/// The widths of the table, in cells.
pub(super) struct Room {
    pub(super) names: usize,
    pub(super) bar: usize,
    /// One count; a large audit needs more for it, and names and bar give way.
    count: usize,
}

impl Room {
    pub(super) fn new(columns: u16, all: Counts) -> Self {
        let most = all.each().iter().map(|(_, count)| *count).max().unwrap_or_default();
        let count = (most.to_string().len() + 1).max(4);
        let bar = match columns {
            90.. => 20,
            76.. => 14,
            62.. => 8,
            _ => 0_usize,
        };
        let bar = bar.saturating_sub(count - 4);
        // The index, the counts, the coverage, and the marks: a failed part is never without its sign.
        let figures = 6 + 6 * count + 8 + 3;
        let names = usize::from(columns).saturating_sub(figures + bar + 4).clamp(8, 34);
        Self { names, bar, count }
    }
}

pub(super) fn head(scene: &Scene<'_>, room: &Room) -> Line<'static> {
    let signs: String = Verdict::STATES
        .iter()
        .map(|verdict| pad_left(&Verdict::sign(*verdict).to_string(), room.count))
        .collect();
    let index = pad_left(&scene.words.say("results-index"), 6 + room.bar + room.names + 2);
    let coverage = pad_left(&scene.words.say("results-coverage"), 8);
    Line::styled(format!("  {index}{signs}{coverage}"), scene.theme.faint)
}

/// `Business   ▓▓░░░█████   64   3   5   2   0   0   0   87%`
pub(super) fn row(scene: &Scene<'_>, name: &str, score: &Score, room: &Room) -> Line<'static> {
    let words = scene.words;
    let mut spans = vec![Span::raw(format!("   {} ", pad(name, room.names)))];
    spans.extend(bar::grades(score.counts, room.bar, scene.theme));
    let index = pad_left(&words.number_or_nothing(score.index(), 0), 6);
    spans.push(Span::styled(index, scene.theme.strong));
    spans.push(Span::raw(counts(score.counts, room.count)));
    spans.push(Span::raw(pad_left(&words.percent_or_nothing(score.coverage()), 8)));
    let provisional = score.is_provisional() && score.counts.graded() > 0;
    let marks = format!(
        " {}{}",
        if provisional { '~' } else { ' ' },
        if score.failed.is_empty() { ' ' } else { '!' }
    );
    spans.push(Span::styled(marks, scene.theme.verdict(Some(Verdict::Bad))));
    Line::from(spans)
}

fn counts(counts: Counts, room: usize) -> String {
    counts.each().iter().map(|(_, count)| pad_left(&count.to_string(), room)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_fits_with_its_marks() {
        let counts = Counts { bad: 8, wow: 25, ..Counts::default() };
        for columns in [62, 76, 80, 89, 90, 120] {
            let room = Room::new(columns, counts);
            assert!(
                4 + room.names + room.bar + 6 + 6 * room.count + 8 + 3 <= usize::from(columns),
                "{columns}"
            );
        }
    }

    #[test]
    fn the_counts_of_a_large_audit_do_not_run_together() {
        let all = Counts { bad: 1000, unchecked: 9, unrated: 9996, ..Counts::default() };
        let room = Room::new(80, all);
        let shown = counts(all, room.count);
        assert_eq!(shown.split_whitespace().collect::<Vec<_>>(), ["1000", "0", "0", "0", "9", "9996"]);
        assert!(room.names >= 16, "names keep most of their room");
    }
}
