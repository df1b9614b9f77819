//! Bars of blocks: progress, and the three grades in three textures.

use ratatui::text::Span;

use super::theme::Theme;
use crate::domain::{Counts, Verdict};

/// `part` of `whole` as a bar of so many cells.
pub(crate) fn progress(part: usize, whole: usize, cells: usize) -> String {
    let filled = (part * cells + whole / 2).checked_div(whole).unwrap_or_default();
    // Neither empty when something is done nor full when something is left.
    let filled =
        if part > 0 && part < whole { filled.clamp(1, cells.saturating_sub(1).max(1)) } else { filled };
    let filled = filled.min(cells);
    format!("{}{}", "█".repeat(filled), "░".repeat(cells - filled))
}

/// Shares of bad, ok and wow among the graded, as three textures, `▓░█`, the middle the faintest; dots when nothing is graded.
pub(crate) fn grades(counts: Counts, cells: usize, theme: &Theme) -> Vec<Span<'static>> {
    thirds([counts.bad, counts.ok, counts.wow], cells, theme)
}

/// The same for any three parts of a whole, the worst first; dots when there is nothing.
pub(crate) fn thirds(counts: [usize; 3], cells: usize, theme: &Theme) -> Vec<Span<'static>> {
    if counts.iter().sum::<usize>() == 0 {
        return vec![Span::styled("·".repeat(cells), theme.faint)];
    }
    let [bad, ok, wow] = shares(counts, cells);
    vec![
        Span::styled("▓".repeat(bad), theme.verdict(Some(Verdict::Bad))),
        Span::styled("░".repeat(ok), theme.verdict(Some(Verdict::Ok))),
        Span::styled("█".repeat(wow), theme.verdict(Some(Verdict::Wow))),
    ]
}

/// Splits so many cells by largest remainder; what is there at all gets at least one cell.
fn shares(counts: [usize; 3], cells: usize) -> [usize; 3] {
    let all: usize = counts.iter().sum();
    let mut parts = counts.map(|count| if count == 0 { 0 } else { (count * cells / all).max(1) });
    let mut order = [0, 1, 2];
    order.sort_by_key(|part| std::cmp::Reverse(counts.get(*part).map_or(0, |count| count * cells % all)));
    while parts.iter().sum::<usize>() > cells {
        let Some(largest) = parts.iter_mut().max() else { break };
        *largest = largest.saturating_sub(1);
    }
    let mut next = order.iter().cycle();
    while parts.iter().sum::<usize>() < cells {
        let Some(place) = next.next() else { break };
        if counts.get(*place).is_some_and(|count| *count > 0)
            && let Some(part) = parts.get_mut(*place)
        {
            *part += 1;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_exactly_as_long_as_it_should_be_and_shows_whatever_is_there() {
        for bad in 0..12 {
            for ok in 0..12 {
                for wow in 0..12 {
                    if bad + ok + wow == 0 {
                        continue;
                    }
                    let parts = shares([bad, ok, wow], 20);
                    assert_eq!(parts.iter().sum::<usize>(), 20);
                    for (part, count) in parts.iter().zip([bad, ok, wow]) {
                        assert_eq!(*part > 0, count > 0, "{bad} {ok} {wow}");
                    }
                }
            }
        }
    }

    #[test]
    fn progress_is_honest_at_both_ends() {
        assert_eq!(progress(0, 33, 4), "░░░░");
        assert_eq!(progress(1, 33, 4), "█░░░");
        assert_eq!(progress(32, 33, 4), "███░");
        assert_eq!(progress(33, 33, 4), "████");
        assert_eq!(progress(0, 0, 4), "░░░░");
    }
}
