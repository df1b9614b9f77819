//! The main loop. A turn takes everything that came, draws at most once, and does what needs the terminal for itself.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyModifiers, poll, read};

use super::program::{Outside, Shared, lock};
use crate::app::Msg;
use crate::io::terminal::canvas::Canvas;
use crate::io::terminal::{self, Leaving};
use crate::io::{editor, signals};

/// How long the first frame waits for the audit that is to be on it.
const FIRST: Duration = Duration::from_millis(6);
/// How long a frame waits for the saver, so that usually one frame shows a change and that it is saved.
const MOMENT: Duration = Duration::from_micros(500);
/// How long saver and worker are waited for before the terminal is looked at again.
const LONGER: Duration = Duration::from_millis(2);
/// As much input as is taken before the next frame.
const MOST: usize = 512;

/// Only what is there already. With no time at all crossterm 0.29 does not look.
const A_LOOK: Duration = Duration::from_micros(5);

/// A wait that ends with the milliseconds that the system counts: crossterm 0.29 spins through what is left over.
fn whole(wait: Duration) -> Duration {
    let millis = u64::try_from(wait.as_micros().div_ceil(1000)).unwrap_or(u64::MAX);
    if millis == 0 { A_LOOK } else { Duration::from_millis(millis) + Duration::from_micros(20) }
}

/// The main loop.
pub(super) struct Turns {
    program: Arc<Shared>,
    canvas: Canvas,
    arrived: VecDeque<Event>,
    /// How many times in a row nothing came while something was waited for.
    waits: usize,
}

impl Turns {
    /// The loop before its first turn.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub(super) fn new(program: Arc<Shared>) -> io::Result<Self> {
        // From now on a change of size is heard of, also one right after the size is asked for.
        poll(A_LOOK)?;
        Ok(Self { program, canvas: Canvas::new()?, arrived: VecDeque::new(), waits: 0 })
    }

    /// Goes round until the program is to end.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub(super) fn run(mut self) -> io::Result<()> {
        lock(&self.program).await_audit(FIRST);
        loop {
            let outside = match self.turn()? {
                None => self.listen()?,
                outside => outside,
            };
            match outside {
                Some(Outside::Quit) => return Ok(()),
                Some(Outside::Suspend) => self.suspend()?,
                Some(Outside::Edit(text)) => self.edit(&text)?,
                None => {}
            }
        }
    }

    fn turn(&mut self) -> io::Result<Option<Outside>> {
        let mut program = lock(&self.program);
        let mut outside = program.hear();
        while outside.is_none()
            && let Some(event) = next(&mut self.arrived, program.is_opening())
        {
            outside = match event {
                Event::Resize(width, height) => {
                    // The signal thread wakes the loop by what looks like a change of size.
                    if self.canvas.fit(width, height)? {
                        program.redraw();
                    }
                    None
                }
                event => program.take_event(event),
            };
        }
        outside = outside.or_else(|| program.tick()).or_else(|| program.await_saver(MOMENT));
        if outside != Some(Outside::Quit) {
            program.draw(|title, view| self.canvas.draw(title, view))?;
        }
        // A terminal that nobody reads may keep the write waiting: then the program must not be locked.
        drop(program);
        self.canvas.present()?;
        Ok(outside)
    }

    /// Waits for input and takes all of it that is there.
    fn listen(&mut self) -> io::Result<Option<Outside>> {
        let (wait, waiting) = {
            let mut program = lock(&self.program);
            if self.waits == 0 && program.is_waiting() {
                // Saver and worker do not wake a poll. A moment on their channels answers sooner than the next one.
                self.waits = 1;
                return Ok(program.await_answer(LONGER));
            }
            (program.patience(self.waits), program.is_waiting())
        };
        let mut more = poll(whole(wait))?;
        self.waits = if waiting && !more { self.waits.saturating_add(1) } else { 0 };
        while more && self.arrived.len() < MOST {
            self.arrived.push_back(read()?);
            more = poll(A_LOOK)?;
        }
        Ok(None)
    }

    fn suspend(&mut self) -> io::Result<()> {
        terminal::leave(Leaving::ForNow);
        signals::stop_here();
        self.come_back()
    }

    fn edit(&mut self, text: &str) -> io::Result<()> {
        signals::set_aside(true);
        terminal::leave(Leaving::ForNow);
        let edited = editor::edit(text);
        let back = self.come_back();
        signals::set_aside(false);
        let mut program = lock(&self.program);
        match edited {
            Ok(text) => program.take(Msg::Edited(text)),
            Err(trouble) => program.failed(&trouble),
        };
        back
    }

    fn come_back(&mut self) -> io::Result<()> {
        terminal::enter()?;
        lock(&self.program).redraw();
        self.canvas.repaint()
    }
}

/// The next event to take. While an audit is being opened keys wait for it: they are meant for the walk, and on the
/// list of audits they would mean something else. Only a change of size and Ctrl-C do not wait.
fn next(arrived: &mut VecDeque<Event>, opening: bool) -> Option<Event> {
    let at_once = |event: &Event| match event {
        Event::Key(key) => {
            key.modifiers.contains(KeyModifiers::CONTROL) && matches!(key.code, KeyCode::Char('c' | 'с'))
        }
        Event::Paste(_) => false,
        _ => true,
    };
    if opening { arrived.remove(arrived.iter().position(at_once)?) } else { arrived.pop_front() }
}
