//! Signals, and the watchdog over the terminal: one thread.
//!
//! What comes is handed to the main loop. If that does not end soon – a terminal that is gone keeps it inside a read –
//! the thread ends the program by itself.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(crate) use other::{set_aside, stop_here, wake, watch};
#[cfg(unix)]
pub(crate) use unix::{set_aside, stop_here, wake, watch};

/// What the thread tells the main loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// The program has to end, for this signal.
    End(u8),
    /// The program has to stop for a while.
    Suspend,
}

/// Who is told, and who ends the program if the main loop does not.
pub(crate) trait Watched: Send + 'static {
    /// Hands news to the main loop, which is woken afterwards.
    fn tell(&self, news: News);
    /// Ends the process.
    fn end(&self, signal: u8);
}

/// Exit code of a program that a signal ended.
pub(crate) const fn exit_code(signal: u8) -> u8 {
    128_u8.saturating_add(signal)
}

/// The signal of a terminal that is gone.
pub(crate) const HANGUP: u8 = 1;
