//! The thread, where there are signals.

use std::io::{self, IsTerminal, Read};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::{flag, low_level};

use super::{HANGUP, News, Watched};

/// How often the terminal is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// How long the main loop has to end by itself.
const PATIENCE: Duration = Duration::from_millis(300);
/// The same when the terminal is gone, in which the main loop hangs most likely.
const LITTLE_PATIENCE: Duration = Duration::from_millis(30);

/// Another program has the terminal, such as the person's editor.
static ASIDE: AtomicBool = AtomicBool::new(false);

/// Says whether another program has the terminal: then Ctrl-C is meant for that one, and Ctrl-Z for both.
pub(crate) fn set_aside(aside: bool) {
    ASIDE.store(aside, Ordering::SeqCst);
}

/// Stops the process until somebody lets it go on.
pub(crate) fn stop_here() {
    // The only signal that this can fail for is one that it does not know.
    let _ = low_level::emulate_default_handler(SIGTSTP);
}

/// Wakes the main loop: a change of size ends its waiting.
pub(crate) fn wake() {
    let _ = low_level::raise(SIGWINCH);
}

/// Starts the thread.
///
/// # Errors
/// When the system refuses a handler, a pipe or a thread.
pub(crate) fn watch(program: impl Watched) -> io::Result<()> {
    let (bell, rope) = UnixStream::pair()?;
    let (ending, stopping) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    for signal in [SIGTERM, SIGINT, SIGHUP, SIGQUIT] {
        flag::register_usize(signal, Arc::clone(&ending), usize::try_from(signal).unwrap_or_default())?;
        low_level::pipe::register(signal, rope.try_clone()?)?;
    }
    flag::register(SIGTSTP, Arc::clone(&stopping))?;
    low_level::pipe::register(SIGTSTP, rope)?;
    let watch = Watch { bell, ending, stopping, program, end: None, had_terminal: has_terminal() };
    thread::Builder::new().name("signals".to_owned()).spawn(move || watch.run())?;
    Ok(())
}

struct Watch<P> {
    bell: UnixStream,
    ending: Arc<AtomicUsize>,
    stopping: Arc<AtomicBool>,
    program: P,
    end: Option<(u8, Instant)>,
    had_terminal: bool,
}

impl<P: Watched> Watch<P> {
    fn run(mut self) {
        loop {
            self.wait();
            if self.stopping.swap(false, Ordering::SeqCst) {
                self.stop();
            }
            if self.end.is_none()
                && let Some(signal) = self.reason()
            {
                let patience = if self.lost_terminal() { LITTLE_PATIENCE } else { PATIENCE };
                self.end = Some((signal, Instant::now() + patience));
                self.program.tell(News::End(signal));
                wake();
            }
            if let Some((signal, deadline)) = self.end
                && Instant::now() >= deadline
            {
                self.program.end(signal);
            }
        }
    }

    /// Until a signal rings, or it is time to look.
    fn wait(&mut self) {
        let left = self.end.map_or(LOOK, |(_, deadline)| deadline.saturating_duration_since(Instant::now()));
        let timeout = left.max(Duration::from_millis(1));
        if self.bell.set_read_timeout(Some(timeout)).is_err() {
            thread::sleep(timeout);
        }
        // A time-out is as good as a ring; what rang stands in the flags.
        let _ = self.bell.read(&mut [0; 64]);
    }

    fn stop(&self) {
        if ASIDE.load(Ordering::SeqCst) {
            stop_here();
        } else {
            self.program.tell(News::Suspend);
            wake();
        }
    }

    fn reason(&self) -> Option<u8> {
        let asked = i32::try_from(self.ending.swap(0, Ordering::SeqCst)).unwrap_or_default();
        let for_another = ASIDE.load(Ordering::SeqCst) && matches!(asked, SIGINT | SIGQUIT);
        if asked != 0 && !for_another {
            return u8::try_from(asked).ok();
        }
        // A main loop that reads a terminal which is gone never returns, and burns a core (crossterm 793).
        self.lost_terminal().then_some(HANGUP)
    }

    fn lost_terminal(&self) -> bool {
        self.had_terminal && !has_terminal()
    }
}

fn has_terminal() -> bool {
    io::stdin().is_terminal()
}
