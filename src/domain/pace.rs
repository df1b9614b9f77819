//! How long the rest will take, by the auditor's own pace.

use super::audit::Audit;

/// Pauses longer than this, in seconds, are not rating.
const PAUSE: i64 = 300;
/// How many of the latest steps the pace is taken from.
const STEPS: usize = 20;

/// Minutes that `left` items will take at the median pace of the latest ratings; `None` below three steps.
pub fn minutes_left(audit: &Audit, left: usize) -> Option<u32> {
    let mut times: Vec<i64> =
        audit.ratings.values().filter_map(|rating| rating.at).map(|at| at.seconds).collect();
    times.sort_unstable();
    let mut steps: Vec<i64> = times
        .windows(2)
        .rev()
        .filter_map(|pair| Some(pair.last()? - pair.first()?))
        .filter(|step| (1..=PAUSE).contains(step))
        .take(STEPS)
        .collect();
    if steps.len() < 3 {
        return None;
    }
    steps.sort_unstable();
    let median = *steps.get(steps.len() / 2)?;
    let seconds = median.saturating_mul(i64::try_from(left).ok()?);
    u32::try_from((seconds + 59) / 60).ok()
}
