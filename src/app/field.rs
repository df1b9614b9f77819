//! A small text editor that moves by what people see as one character.

use unicode_segmentation::UnicodeSegmentation;

use super::key::{Code, Key};

/// Text being typed, with a caret between two graphemes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextField {
    text: String,
    caret: usize,
    lines: Lines,
}

/// Whether Alt-Enter starts a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lines {
    /// A name, a date.
    #[default]
    One,
    /// A note.
    Many,
}

impl TextField {
    /// A field that holds `text`, the caret at its end.
    pub fn new(text: impl Into<String>, lines: Lines) -> Self {
        let text = text.into();
        Self { caret: text.len(), text, lines }
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether Alt-Enter starts a line.
    pub const fn lines(&self) -> Lines {
        self.lines
    }

    /// What stands before the caret.
    pub fn before(&self) -> &str {
        self.text.get(..self.caret).unwrap_or_default()
    }

    fn after(&self) -> &str {
        self.text.get(self.caret..).unwrap_or_default()
    }

    /// Puts other text in place of what was there.
    pub fn set(&mut self, text: &str) {
        self.text.clear();
        self.caret = 0;
        self.insert(text);
    }

    /// Inserts typed or pasted text: control characters go, line ends stay only where lines are allowed.
    pub fn insert(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let clean: String = text
            .chars()
            .map(|c| if c == '\t' || (c == '\n' && self.lines == Lines::One) { ' ' } else { c })
            .filter(|c| *c == '\n' || !c.is_control())
            .collect();
        self.text.insert_str(self.caret, &clean);
        self.caret += clean.len();
        // A combining mark may have joined what stands before it.
        let next = self.boundaries().find(|place| *place >= self.caret);
        self.caret = next.unwrap_or(self.text.len());
    }

    fn boundaries(&self) -> impl Iterator<Item = usize> + '_ {
        self.text.grapheme_indices(true).map(|(place, _)| place).chain([self.text.len()])
    }

    /// Takes an editing key; `false` when the key is not one.
    pub fn key(&mut self, key: Key) -> bool {
        match (key.code, key.ctrl, key.alt) {
            (Code::Char(c), false, false) => self.insert(c.encode_utf8(&mut [0; 4])),
            (Code::Enter, _, true) if self.lines == Lines::Many => self.insert("\n"),
            (Code::Backspace, false, false) => self.delete_to(self.left()),
            (Code::Backspace, ..) | (Code::Char('w'), true, _) => self.delete_to(self.word_left()),
            (Code::Delete, false, false) => self.delete_to(self.right()),
            (Code::Delete, ..) => self.delete_to(self.word_right()),
            (Code::Char('u'), true, _) => self.delete_to(self.line_start()),
            (Code::Char('k'), true, _) => self.delete_to(self.line_end()),
            (Code::Left, false, false) => self.caret = self.left(),
            (Code::Left, ..) | (Code::Char('b'), _, true) => self.caret = self.word_left(),
            (Code::Right, false, false) => self.caret = self.right(),
            (Code::Right, ..) | (Code::Char('f'), _, true) => self.caret = self.word_right(),
            (Code::Home, ..) | (Code::Char('a'), true, _) => self.caret = self.line_start(),
            (Code::End, ..) => self.caret = self.line_end(),
            (Code::Up, ..) if self.lines == Lines::Many => return self.line_up(),
            (Code::Down, ..) if self.lines == Lines::Many => return self.line_down(),
            _ => return false,
        }
        true
    }

    fn delete_to(&mut self, place: usize) {
        let (from, to) = (place.min(self.caret), place.max(self.caret));
        self.text.replace_range(from..to, "");
        self.caret = from;
    }

    fn left(&self) -> usize {
        self.before().grapheme_indices(true).next_back().map_or(0, |(place, _)| place)
    }

    fn right(&self) -> usize {
        self.after().graphemes(true).next().map_or(self.caret, |next| self.caret + next.len())
    }

    fn word_left(&self) -> usize {
        self.before().unicode_word_indices().next_back().map_or(0, |(place, _)| place)
    }

    fn word_right(&self) -> usize {
        let next = self.after().unicode_word_indices().next();
        next.map_or(self.text.len(), |(place, word)| self.caret + place + word.len())
    }

    fn line_start(&self) -> usize {
        self.before().rfind('\n').map_or(0, |place| place + 1)
    }

    fn line_end(&self) -> usize {
        self.after().find('\n').map_or(self.text.len(), |place| self.caret + place)
    }

    fn line_up(&mut self) -> bool {
        let start = self.line_start();
        let Some(end_above) = start.checked_sub(1) else { return false };
        let column = self.text.get(start..self.caret).map_or(0, |line| line.graphemes(true).count());
        let start_above = self.text.get(..end_above).and_then(|text| text.rfind('\n')).map_or(0, |at| at + 1);
        self.caret = self.in_line(start_above, end_above, column);
        true
    }

    fn line_down(&mut self) -> bool {
        let start = self.line_start();
        let column = self.text.get(start..self.caret).map_or(0, |line| line.graphemes(true).count());
        let end = self.line_end();
        if end == self.text.len() {
            return false;
        }
        let rest = self.text.get(end + 1..).unwrap_or_default();
        let end_below = rest.find('\n').map_or(self.text.len(), |place| end + 1 + place);
        self.caret = self.in_line(end + 1, end_below, column);
        true
    }

    fn in_line(&self, start: usize, end: usize, column: usize) -> usize {
        let line = self.text.get(start..end).unwrap_or_default();
        line.grapheme_indices(true).nth(column).map_or(end, |(place, _)| start + place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(field: &mut TextField, keys: &str) {
        for key in keys.split(' ') {
            field.key(Key::parse(key).unwrap());
        }
    }

    #[test]
    fn backspace_takes_what_people_see_as_one_character() {
        for cluster in ["👩‍👩‍👧", "o\u{303}", "🇪🇪", "ё", "й"] {
            let mut field = TextField::new(format!("a{cluster}b"), Lines::One);
            typed(&mut field, "backspace backspace");
            assert_eq!(field.text(), "a", "{cluster}");
        }
    }

    #[test]
    fn words_lines_and_ends() {
        let mut field = TextField::new("семь человек\nодна касса", Lines::Many);
        typed(&mut field, "ctrl-left x up home delete");
        assert_eq!(field.text(), "емь человек\nодна xкасса");
        typed(&mut field, "end ctrl-w down end ctrl-u");
        assert_eq!(field.text(), "емь \n");
    }

    #[test]
    fn a_paste_is_cleaned() {
        let mut one = TextField::new("", Lines::One);
        one.insert("a\x1b[31mb\r\nc\td");
        assert_eq!(one.text(), "a[31mb c d");
        let mut many = TextField::new("", Lines::Many);
        many.insert("a\r\nb\rc");
        assert_eq!(many.text(), "a\nb\nc");
    }

    #[test]
    fn only_a_note_starts_a_line() {
        let mut one = TextField::new("a", Lines::One);
        assert!(!one.key(Key::parse("alt-enter").unwrap()));
        let mut many = TextField::new("a", Lines::Many);
        assert!(many.key(Key::parse("alt-enter").unwrap()));
        assert_eq!(many.text(), "a\n");
    }
}
