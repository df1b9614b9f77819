//! What is drawn, as bytes: the difference to the last frame, one write a frame.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use crossterm::terminal::size;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

use super::bridge::Bridge;
use crate::domain::visible::visible;

/// A terminal shows nothing of a frame before its end.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
/// For terminals that do not tell how large they are.
const USUAL: (u16, u16) = (80, 24);
/// Letters of a title; window lists show fewer.
const TITLE: usize = 120;

/// Frames in the making.
pub(crate) struct Canvas {
    terminal: Terminal<Bridge<Bytes>>,
    bytes: Bytes,
    last: Vec<u8>,
    title: String,
}

/// Where the backend writes: it flushes in the middle of a frame, so flushing does nothing here.
#[derive(Clone, Default)]
struct Bytes(Rc<RefCell<Vec<u8>>>);

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Canvas {
    /// A canvas as large as the terminal.
    ///
    /// # Errors
    /// When the terminal cannot be asked for its size.
    pub(crate) fn new() -> io::Result<Self> {
        let bytes = Bytes::default();
        // A fixed area is measured when the size changes, not at every frame.
        let area = area();
        let viewport = Viewport::Fixed(area);
        let backend = Bridge::new(bytes.clone(), area.as_size());
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport })?;
        Ok(Self { terminal, bytes, last: Vec::new(), title: String::new() })
    }

    /// The terminal says that it is this large; whether that is new, and everything is to be drawn anew.
    ///
    /// # Errors
    /// When the terminal cannot be asked for its size.
    pub(crate) fn fit(&mut self, width: u16, height: u16) -> io::Result<bool> {
        let area = self.terminal.get_frame().area();
        let changed = width > 0 && height > 0 && (area.width, area.height) != (width, height);
        if changed {
            self.repaint()?;
        }
        Ok(changed)
    }

    /// Everything is to be drawn anew: the size changed, or somebody else drew here.
    ///
    /// # Errors
    /// When the terminal cannot be asked for its size.
    pub(crate) fn repaint(&mut self) -> io::Result<()> {
        self.title.clear();
        self.last.clear();
        // Clears and forgets what was drawn. `Terminal::clear` would ask where the cursor is and wait for an answer.
        let area = area();
        self.terminal.backend_mut().fit(area.as_size());
        self.terminal.resize(area)
    }

    /// Draws a frame, not yet on the terminal, and returns what `view` does.
    ///
    /// # Errors
    /// Never for a reason outside the program.
    pub(crate) fn draw<T>(&mut self, title: &str, view: impl FnOnce(&mut Frame<'_>) -> T) -> io::Result<T> {
        if title != self.title {
            title.clone_into(&mut self.title);
            write!(self.bytes, "\x1b]2;{}\x07", harmless(title))?;
        }
        let mut seen = None;
        self.terminal.draw(|frame| seen = Some(view(frame)))?;
        seen.ok_or_else(|| io::ErrorKind::Other.into())
    }

    /// Writes what was drawn since the last time, at once.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub(crate) fn present(&mut self) -> io::Result<()> {
        let drawn = std::mem::take(&mut *self.bytes.0.borrow_mut());
        // Places in a frame are absolute: the same bytes twice change nothing.
        if drawn.is_empty() || drawn == self.last {
            return Ok(());
        }
        let written = super::present(&[BEGIN, &drawn, END].concat());
        self.last = drawn;
        written
    }
}

fn area() -> Rect {
    let (width, height) = match size() {
        Ok((width, height)) if width > 0 && height > 0 => (width, height),
        _ => USUAL,
    };
    Rect::new(0, 0, width, height)
}

/// A title that is only a title, whatever the audit is called.
fn harmless(title: &str) -> String {
    visible(title).chars().map(|c| if c.is_control() { ' ' } else { c }).take(TITLE).collect()
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_title_cannot_end_itself() {
        assert_eq!(harmless("a\x07b\x1b\\c\nd\u{9c}e"), "a␇b␛\\c d‹U+009C›e");
        assert_eq!(harmless(&"я".repeat(500)).chars().count(), 120);
    }
}
