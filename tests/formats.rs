//! The files people own: what is read, what is refused and how, and that nothing gets lost on the way.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

#[path = "formats/any.rs"]
mod any;
#[path = "formats/catalogues.rs"]
mod catalogues;
#[path = "formats/changes.rs"]
mod changes;
#[path = "formats/cut.rs"]
mod cut;
#[path = "formats/editing.rs"]
mod editing;
#[path = "formats/extends.rs"]
mod extends;
#[path = "formats/files.rs"]
mod files;
#[path = "formats/round_trip.rs"]
mod round_trip;
#[path = "formats/together.rs"]
mod together;
