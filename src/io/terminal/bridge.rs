//! Fewer bytes a frame: short gaps between changed cells are written over instead of jumped over.
//!
//! Two texts in one place differ here and agree there. Moving the cursor over a letter that agrees takes six to
//! eight bytes, writing it again takes one or two.

use std::io;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use unicode_width::UnicodeWidthStr;

/// A gap of up to so many cells is written over.
const GAP: u16 = 6;

/// A backend that knows what is on the screen.
pub(super) struct Bridge<W: io::Write> {
    inner: CrosstermBackend<W>,
    shown: Vec<Cell>,
    width: u16,
}

impl<W: io::Write> Bridge<W> {
    /// A backend for a screen of this size, empty as after a clear.
    pub(super) fn new(out: W, size: Size) -> Self {
        let mut bridge = Self { inner: CrosstermBackend::new(out), shown: Vec::new(), width: 0 };
        bridge.fit(size);
        bridge
    }

    /// The screen has another size, and nothing is known of what is on it.
    pub(super) fn fit(&mut self, size: Size) {
        self.width = size.width;
        self.shown = vec![Cell::default(); usize::from(size.width) * usize::from(size.height)];
    }

    fn cell(&self, x: u16, y: u16) -> Option<&Cell> {
        self.shown.get(usize::from(y) * usize::from(self.width) + usize::from(x))
    }

    fn remember(&mut self, x: u16, y: u16, cell: &Cell) {
        let place = usize::from(y) * usize::from(self.width) + usize::from(x);
        let mut places = self.shown.iter_mut().skip(place);
        if let Some(shown) = places.next() {
            shown.clone_from(cell);
        }
        // A wide letter takes the cells after it too: what stood there is no longer on the screen.
        for covered in places.take(cell.symbol().width().saturating_sub(1)) {
            covered.clone_from(&Cell::default());
        }
    }

    /// The cells between, if they are few, narrow and look like the one before them.
    fn gap(&self, from: u16, to: u16, y: u16, before: &Cell) -> Option<Vec<(u16, u16, Cell)>> {
        if from >= to || to - from > GAP {
            return None;
        }
        let between = (from..to).map(|x| self.cell(x, y).map(|cell| (x, y, cell.clone())));
        let between: Vec<_> = between.collect::<Option<_>>()?;
        let alike = |cell: &Cell| cell.style() == before.style() && cell.symbol().width() == 1;
        between.iter().all(|(_, _, cell)| alike(cell)).then_some(between)
    }
}

impl<W: io::Write> Backend for Bridge<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut cells: Vec<(u16, u16, Cell)> = Vec::new();
        for (x, y, cell) in content {
            self.remember(x, y, cell);
            if let Some((last, row, before)) = cells.last() {
                let next = last.saturating_add(u16::try_from(before.symbol().width()).unwrap_or(1));
                if *row == y
                    && let Some(between) = self.gap(next, x, y, before)
                {
                    cells.extend(between);
                }
            }
            cells.push((x, y, cell.clone()));
        }
        self.inner.draw(cells.iter().map(|(x, y, cell)| (*x, *y, cell)))
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
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.shown.fill(Cell::default());
        self.inner.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        io::Write::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::num::NonZero;
    use std::rc::Rc;

    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use ratatui::text::Line;
    use ratatui::{Terminal, TerminalOptions, Viewport};

    use super::*;

    /// What is written for the difference between two lines.
    fn written(before: &str, after: &str) -> String {
        let line = |text: &str| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 1));
            buffer.set_string(0, 0, text, Style::default());
            buffer
        };
        let (blank, old, new) = (line(""), line(before), line(after));
        let mut bytes = Vec::new();
        let mut bridge = Bridge::new(&mut bytes, Size::new(40, 1));
        bridge.draw(blank.diff(&old).into_iter()).unwrap();
        bridge.draw(old.diff(&new).into_iter()).unwrap();
        let all = String::from_utf8(bytes).unwrap();
        let (_, second) = all.split_at(all.rfind("\x1b[1;1H").unwrap());
        second.to_owned()
    }

    #[test]
    fn a_short_gap_is_written_over_and_a_long_one_jumped_over() {
        let short = written("abcd очередь", "Abcd Очередь");
        assert!(short.starts_with("\x1b[1;1HAbcd О\x1b"), "{short:?}");
        let long = written("abcdefghijkl", "AbcdefghijkL");
        assert!(long.starts_with("\x1b[1;1HA\x1b[1;12HL\x1b"), "{long:?}");
    }

    #[test]
    fn what_is_wide_is_jumped_over() {
        let wide = written("a列b", "A列B");
        assert!(wide.starts_with("\x1b[1;1HA\x1b[1;4HB\x1b"), "{wide:?}");
    }

    #[derive(Clone)]
    struct Screen(Rc<RefCell<vt100::Parser>>);

    impl io::Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().process(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_a_wide_letter_covered_does_not_come_back() {
        let parser = vt100::Parser::new(NonZero::new(1).unwrap(), NonZero::new(12).unwrap(), 0);
        let screen = Screen(Rc::new(RefCell::new(parser)));
        let area = Rect::new(0, 0, 12, 1);
        let bridge = Bridge::new(screen.clone(), area.as_size());
        let options = TerminalOptions { viewport: Viewport::Fixed(area) };
        let mut terminal = Terminal::with_options(bridge, options).unwrap();
        for text in ["xxxxxxxxxx", "漢字漢字漢", "cut ab cd e", "漢 漢 漢", "a b c d", "e"] {
            terminal.draw(|frame| frame.render_widget(Line::raw(text), area)).unwrap();
            assert_eq!(screen.0.borrow().screen().contents().trim_end(), text);
        }
    }
}
