//! How many problems there are, also those that are only counted.

use super::{Problem, Severity};
use crate::domain::phrase::Arg;

/// Says how many errors more there are than those before it.
pub(crate) const MORE_ERRORS: &str = "problem-more-errors";
/// Says how many warnings more there are than those before it.
pub(crate) const MORE_WARNINGS: &str = "problem-more-warnings";

/// How many problems of each severity a file has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those for which it cannot be used.
    pub errors: usize,
    /// Those in spite of which it can.
    pub warnings: usize,
}

impl Tally {
    /// Counts problems; one that stands for others that were left out counts as many as those are.
    pub fn of(problems: &[Problem]) -> Self {
        problems.iter().fold(Self::default(), |mut tally, problem| {
            match problem.severity {
                Severity::Error => tally.errors += stands_for(problem),
                Severity::Warning => tally.warnings += stands_for(problem),
            }
            tally
        })
    }

    /// Errors and warnings together.
    pub const fn all(self) -> usize {
        self.errors + self.warnings
    }
}

fn stands_for(problem: &Problem) -> usize {
    let count = |arg: &Arg| match arg {
        Arg::Number(count) => usize::try_from(*count).ok(),
        Arg::Text(_) => None,
    };
    match problem.what.key {
        MORE_ERRORS | MORE_WARNINGS => problem.what.args.iter().find_map(|(_, arg)| count(arg)).unwrap_or(1),
        _ => 1,
    }
}
