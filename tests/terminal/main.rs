//! The real program on a pseudo-terminal.
#![cfg(unix)]

#[path = "../support/place.rs"]
mod place;
#[path = "../support/pty.rs"]
mod pty;

mod endings;
mod kills;
mod trouble;
mod walk;
