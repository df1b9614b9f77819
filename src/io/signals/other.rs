//! Systems without signals: the console ends the program, and nothing can be suspended.

use std::io;

use super::Watched;

pub(crate) fn set_aside(_aside: bool) {}

pub(crate) fn stop_here() {}

pub(crate) fn wake() {}

pub(crate) fn watch(_program: impl Watched) -> io::Result<()> {
    Ok(())
}
