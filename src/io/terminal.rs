//! The terminal: taken over by [`enter`], given back by [`leave`].
//!
//! Whoever ends the program – the main loop, a panic, the thread of signals – calls [`leave`], which does its work
//! once. A frame is one write, and none is written while the terminal is not ours: both go through one lock.

mod bridge;
pub(crate) mod canvas;

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// Title kept, alternate screen, bracketed paste.
const ENTER: &[u8] = b"\x1b[22;2t\x1b[?1049h\x1b[?2004h\x1b[2J";
/// What a frame may have left open, then everything of [`ENTER`] backwards.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l\x1b[23;2t";
/// Presses, releases and the wheel, with places of any size; not every movement, which nobody asks for.
const MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const NO_MOUSE: &[u8] = b"\x1b[?1006l\x1b[?1000l";
/// How long to wait for a frame that is being written: a terminal that nobody reads may never take it.
const PATIENCE: Duration = Duration::from_millis(200);

/// Whether the person uses the mouse.
static WITH_MOUSE: AtomicBool = AtomicBool::new(false);
static SCREEN: Mutex<Screen> = Mutex::new(Screen::Theirs);

/// Whose the terminal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    /// The shell's, or of a program that runs before ours goes on.
    Theirs,
    /// Ours.
    Ours,
    /// Given back for good.
    Gone,
}

/// How the terminal is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// To be taken over again: suspended, or for the person's editor.
    ForNow,
    /// The program ends.
    ForGood,
}

/// Gives the terminal back when it goes out of scope.
#[derive(Debug)]
pub(crate) struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        leave(Leaving::ForGood);
    }
}

/// From the next [`enter`] on the terminal reports the mouse.
pub(crate) fn use_mouse() {
    WITH_MOUSE.store(true, Ordering::Relaxed);
}

fn listen_to_mouse() -> io::Result<()> {
    match WITH_MOUSE.load(Ordering::Relaxed) {
        // The console of Windows takes no sequence for this.
        true if cfg!(windows) => crossterm::execute!(io::stdout(), EnableMouseCapture),
        true => write(MOUSE),
        false => Ok(()),
    }
}

fn forget_mouse() -> io::Result<()> {
    match WITH_MOUSE.load(Ordering::Relaxed) {
        true if cfg!(windows) => crossterm::execute!(io::stdout(), DisableMouseCapture),
        true => write(NO_MOUSE),
        false => Ok(()),
    }
}

/// Takes the terminal over; nothing happens if it is ours.
///
/// # Errors
/// When there is no terminal, or it was given back for good.
pub(crate) fn enter() -> io::Result<()> {
    let mut screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
    match *screen {
        Screen::Gone => Err(io::ErrorKind::BrokenPipe.into()),
        Screen::Ours => Ok(()),
        Screen::Theirs => {
            enable_raw_mode()?;
            *screen = Screen::Ours;
            write(ENTER)?;
            listen_to_mouse()
        }
    }
}

/// Gives the terminal back as it was. Safe from any thread and any number of times.
pub(crate) fn leave(leaving: Leaving) {
    let Some(mut screen) = soon() else {
        // Somebody hangs in a write: what can be set without one is set.
        let _ = disable_raw_mode();
        return;
    };
    if *screen == Screen::Ours {
        // The terminal may be gone; then there is nobody to be left in a mess.
        let _ = forget_mouse().and_then(|()| write(LEAVE));
        let _ = disable_raw_mode();
    }
    *screen = match leaving {
        Leaving::ForNow if *screen != Screen::Gone => Screen::Theirs,
        _ => Screen::Gone,
    };
}

/// Writes a frame, if the terminal is ours.
///
/// # Errors
/// When the terminal is gone.
fn present(frame: &[u8]) -> io::Result<()> {
    let screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
    let written = if *screen == Screen::Ours { write(frame) } else { Ok(()) };
    drop(screen);
    written
}

fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

fn soon() -> Option<MutexGuard<'static, Screen>> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match SCREEN.try_lock() {
            Ok(screen) => return Some(screen),
            Err(TryLockError::Poisoned(screen)) => return Some(screen.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(2)),
        }
    }
}
