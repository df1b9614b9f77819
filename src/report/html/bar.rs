//! The stacked bar: bad, ok and wow as shares of what applies, told apart without colour by their texture.

use crate::domain::Counts;
use crate::domain::phrase::Arg;
use crate::domain::score::ratio;
use crate::report::labels::Labels;

/// A bar from left to right; what is not graded stays empty.
pub(super) struct Bar {
    /// The bar in words, for those who do not see it.
    pub(super) label: String,
    pub(super) parts: Vec<Part>,
}

/// One run of the bar.
pub(super) struct Part {
    /// The grade, which names the texture.
    pub(super) key: &'static str,
    /// Where it begins, in percent of the bar, as SVG writes it.
    pub(super) start: String,
    /// How long it is, in percent of the bar, as SVG writes it.
    pub(super) length: String,
}

impl Bar {
    pub(super) fn new(counts: Counts, labels: &Labels<'_>) -> Self {
        let whole = counts.graded() + counts.unchecked + counts.unrated;
        let percent = |count| ratio(count, whole).unwrap_or_default() * 100.0;
        let mut before = 0;
        let mut parts = Vec::new();
        for (key, count) in [("bad", counts.bad), ("ok", counts.ok), ("wow", counts.wow)] {
            if count > 0 {
                let (start, length) = (percent(before), percent(count));
                parts.push(Part { key, start: format!("{start:.3}"), length: format!("{length:.3}") });
            }
            before += count;
        }
        let args =
            [("bad", Arg::count(counts.bad)), ("ok", Arg::count(counts.ok)), ("wow", Arg::count(counts.wow))];
        Self { label: labels.words.say_with("report-bar", &args), parts }
    }
}
