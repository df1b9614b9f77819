//! A backend that writes less: between two changed places that are close it writes what stands there already, which
//! takes fewer bytes than saying where to go. Over a slow line every byte of a frame is waited for.

use std::io;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};

use super::canvas::Bytes;

/// Going to a place takes six to eight bytes.
const CLOSE: u16 = 6;

/// The backend, and what it has drawn so far.
pub(super) struct Thrift {
    inner: CrosstermBackend<Bytes>,
    drawn: Buffer,
}

impl Thrift {
    pub(super) fn new(bytes: Bytes, area: Rect) -> Self {
        Self { inner: CrosstermBackend::new(bytes), drawn: Buffer::empty(area) }
    }

    /// Nothing that was drawn stands any more.
    pub(super) fn forget(&mut self, area: Rect) {
        self.drawn = Buffer::empty(area);
    }

    /// The places between two on one line, if writing them again is cheaper than going past them.
    fn between(&self, from: (u16, u16), to: (u16, u16)) -> Vec<(u16, u16, Cell)> {
        let ((left, line), (right, below)) = (from, to);
        if line != below || right <= left + 1 || right - left > CLOSE + 1 {
            return Vec::new();
        }
        let look = self.drawn.cell(from);
        let cells = (left + 1..right).map(|x| (x, line, self.drawn.cell((x, line))));
        // One letter, one column, one byte, and nothing about its look that would have to be said.
        let cheap = |cell: &Cell| {
            let alike = look.is_some_and(|look| look.style() == cell.style());
            alike && cell.symbol().len() == 1
        };
        let cells: Option<Vec<_>> = cells
            .map(|(x, y, cell)| cell.filter(|cell| cheap(cell)).map(|cell| (x, y, cell.clone())))
            .collect();
        let from_is_narrow = look.is_some_and(|look| look.symbol().len() == 1);
        cells.filter(|_| from_is_narrow).unwrap_or_default()
    }
}

impl Backend for Thrift {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut all: Vec<(u16, u16, Cell)> = Vec::new();
        for (x, y, cell) in content {
            if let Some((last_x, last_y, _)) = all.last() {
                all.extend(self.between((*last_x, *last_y), (x, y)));
            }
            if let Some(drawn) = self.drawn.cell_mut((x, y)) {
                drawn.clone_from(cell);
            }
            all.push((x, y, cell.clone()));
        }
        self.inner.draw(all.iter().map(|(x, y, cell)| (*x, *y, cell)))
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written for the difference between two lines.
    fn written(before: &str, after: &str) -> String {
        let area = Rect::new(0, 0, 40, 1);
        let line = |text| Buffer::with_lines([format!("{text:<40}")]);
        let (old, new) = (line(before), line(after));
        let bytes = Bytes::default();
        let mut thrift = Thrift::new(bytes.clone(), area);
        thrift.draw(Buffer::empty(area).diff(&old).into_iter()).unwrap();
        bytes.take();
        thrift.draw(old.diff(&new).into_iter()).unwrap();
        String::from_utf8(bytes.take()).unwrap()
    }

    #[test]
    fn close_places_are_written_through_and_far_ones_gone_to() {
        let close = written("abcdefgh", "AbcdefgH");
        assert!(close.starts_with("\x1b[1;1HAbcdefgH\x1b"), "{close:?}");
        let far = written("abcdefghijkl", "AbcdefghijkL");
        assert!(far.starts_with("\x1b[1;1HA\x1b[1;12HL\x1b"), "{far:?}");
    }

    #[test]
    fn what_may_be_wide_is_not_written_through() {
        let through = written("aтeb", "AтeB");
        assert!(through.starts_with("\x1b[1;1HA\x1b[1;4HB\x1b"), "{through:?}");
    }
}
