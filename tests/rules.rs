//! The rules, against computations made here in another way: changes and their inverses, numbers, order, days.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "rules/any.rs"]
mod any;
#[path = "rules/changes.rs"]
mod changes;
#[path = "rules/due.rs"]
mod due;
#[path = "rules/edits.rs"]
mod edits;
#[path = "rules/facts.rs"]
mod facts;
#[path = "rules/gaps.rs"]
mod gaps;
#[path = "rules/history.rs"]
mod history;
#[path = "rules/lens.rs"]
mod lens;
#[path = "rules/pace.rs"]
mod pace;
#[path = "rules/path.rs"]
mod path;
#[path = "rules/priority.rs"]
mod priority;
#[path = "rules/results.rs"]
mod results;
#[path = "rules/score.rs"]
mod score;
#[path = "rules/time.rs"]
mod time;
#[path = "rules/upgrades.rs"]
mod upgrades;
#[path = "rules/walk.rs"]
mod walk;
