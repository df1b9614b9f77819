//! The commands, on the real program: exit code, answers and words beside them.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_types,
    reason = "a test that cannot go on has failed"
)]

#[path = "commands/catalogue_edits.rs"]
mod catalogue_edits;
#[path = "commands/catalogues.rs"]
mod catalogues;
#[path = "commands/desk.rs"]
mod desk;
#[path = "commands/editing.rs"]
mod editing;
#[path = "commands/facts.rs"]
mod facts;
#[path = "commands/help.rs"]
mod help;
#[path = "commands/improving.rs"]
mod improving;
#[path = "commands/lens.rs"]
mod lens;
#[path = "commands/path.rs"]
mod path;
#[path = "commands/places.rs"]
mod places;
#[path = "commands/rating.rs"]
mod rating;
#[path = "commands/reporting.rs"]
mod reporting;
#[path = "commands/streams.rs"]
mod streams;
#[path = "commands/survey.rs"]
mod survey;
#[path = "commands/texts.rs"]
mod texts;
#[path = "commands/usage.rs"]
mod usage;
#[path = "commands/walk.rs"]
mod walk;
