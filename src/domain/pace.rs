//! How long the rest will take, by the auditor's own pace.

use super::audit::Audit;

/// Pauses longer than this, in seconds, are not rating.
const PAUSE: i64 = 300;
/// How many of the latest steps the pace is taken from.
const STEPS: usize = 20;

/// The moments of the latest verdicts, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pace(Vec<i64>);

impl Pace {
    /// Reads the pace off an audit.
    pub fn of(audit: &Audit) -> Self {
        let mut times: Vec<i64> =
            audit.ratings.values().filter_map(|rating| rating.at).map(|at| at.seconds).collect();
        times.sort_unstable();
        times.drain(..times.len().saturating_sub(STEPS + 1));
        Self(times)
    }

    /// One more verdict, given at this second.
    pub fn step(&mut self, seconds: i64) {
        self.0.push(seconds);
        let surplus = self.0.len().saturating_sub(STEPS + 1);
        self.0.drain(..surplus);
    }

    /// Minutes that `left` items will take at the median of the latest steps; `None` below three steps.
    pub fn minutes_left(&self, left: usize) -> Option<i64> {
        let steps = self.0.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?));
        let mut steps: Vec<i64> = steps.filter(|step| (1..=PAUSE).contains(step)).collect();
        if steps.len() < 3 {
            return None;
        }
        steps.sort_unstable();
        let median = *steps.get(steps.len() / 2)?;
        Some((median.saturating_mul(i64::try_from(left).ok()?) + 59) / 60)
    }
}
