//! The real program on a pseudo-terminal.
#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_types,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed, and one that is skipped says so"
)]

#[path = "../support/place.rs"]
mod place;
#[path = "../support/pty.rs"]
mod pty;

mod demo;
mod endings;
mod kills;
mod mouse;
mod texts;
mod trouble;
mod walk;
