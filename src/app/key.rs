//! Keys as the program sees them, and what a Cyrillic layout makes of them.

mod layout;

pub use layout::{Layout, retyped};

use std::fmt;

/// A key press; Shift is part of the character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Held with Ctrl.
    pub ctrl: bool,
    /// Held with Alt.
    pub alt: bool,
}

/// Which key was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character, as typed.
    Char(char),
    /// A function key, 1–24.
    F(u8),
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator.
    Tab,
    /// Shift and tabulator.
    BackTab,
    /// Deletes to the left.
    Backspace,
    /// Deletes to the right.
    Delete,
    /// Arrow.
    Left,
    /// Arrow.
    Right,
    /// Arrow.
    Up,
    /// Arrow.
    Down,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
}

const NAMED: &[(&str, Code)] = &[
    ("enter", Code::Enter),
    ("esc", Code::Esc),
    ("tab", Code::Tab),
    ("backtab", Code::BackTab),
    ("backspace", Code::Backspace),
    ("delete", Code::Delete),
    ("left", Code::Left),
    ("right", Code::Right),
    ("up", Code::Up),
    ("down", Code::Down),
    ("home", Code::Home),
    ("end", Code::End),
    ("pageup", Code::PageUp),
    ("pagedown", Code::PageDown),
    ("space", Code::Char(' ')),
    ("shift-tab", Code::BackTab),
    ("del", Code::Delete),
    ("pgup", Code::PageUp),
    ("pgdn", Code::PageDown),
    ("←", Code::Left),
    ("→", Code::Right),
    ("↑", Code::Up),
    ("↓", Code::Down),
];

impl Key {
    /// A key held alone.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// Reads `a`, `G`, `f1`, `ctrl-s`, `alt-enter`, `space`, and what [`Display`](fmt::Display) writes: `Ctrl-S`,
    /// `PgUp`, `↑`.
    pub fn parse(text: &str) -> Option<Self> {
        let held = |prefix: &str| {
            let (front, rest) = text.split_at_checked(prefix.len())?;
            (front.eq_ignore_ascii_case(prefix) && !rest.is_empty()).then_some(rest)
        };
        if let Some(rest) = held("ctrl-") {
            return Some(Self { ctrl: true, ..Self::parse(rest)?.lower() });
        }
        if let Some(rest) = held("alt-") {
            return Some(Self { alt: true, ..Self::parse(rest)?.lower() });
        }
        let mut chars = text.chars();
        let first = chars.next()?;
        if chars.next().is_none() && !"←→↑↓".contains(first) {
            return Some(Self::plain(Code::Char(first)));
        }
        let lower = text.to_lowercase();
        if let Some((_, code)) = NAMED.iter().find(|(name, _)| *name == lower) {
            return Some(Self::plain(*code));
        }
        let number: u8 = lower.strip_prefix('f')?.parse().ok().filter(|number| (1..=24).contains(number))?;
        Some(Self::plain(Code::F(number)))
    }

    /// With Ctrl no terminal tells `S` from `s`, and Alt-S is how Alt and `s` is written.
    fn lower(self) -> Self {
        match self.code {
            Code::Char(c) => Self { code: Code::Char(c.to_lowercase().next().unwrap_or(c)), ..self },
            _ => self,
        }
    }

    /// The key that sits in this place on a Latin layout, when a Cyrillic letter was typed. A sign that was typed may
    /// well be meant, and is never translated.
    pub fn on_latin_layout(self) -> Option<Self> {
        let Code::Char(typed) = self.code else { return None };
        Some(Self { code: Code::Char(layout::latin(typed)?), ..self })
    }
}

impl fmt::Display for Key {
    /// As people write it: `Ctrl-S`, `F1`, `PgUp`, `↑`, `n`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        match self.code {
            Code::Char(' ') => f.write_str("Space"),
            Code::Char(c) if self.ctrl || self.alt => write!(f, "{}", c.to_ascii_uppercase()),
            Code::Char(c) => write!(f, "{c}"),
            Code::F(number) => write!(f, "F{number}"),
            Code::Enter => f.write_str("Enter"),
            Code::Esc => f.write_str("Esc"),
            Code::Tab => f.write_str("Tab"),
            Code::BackTab => f.write_str("Shift-Tab"),
            Code::Backspace => f.write_str("Backspace"),
            Code::Delete => f.write_str("Del"),
            Code::Left => f.write_str("←"),
            Code::Right => f.write_str("→"),
            Code::Up => f.write_str("↑"),
            Code::Down => f.write_str("↓"),
            Code::Home => f.write_str("Home"),
            Code::End => f.write_str("End"),
            Code::PageUp => f.write_str("PgUp"),
            Code::PageDown => f.write_str("PgDn"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_of_a_key_can_be_typed_for_it() {
        let named = NAMED.iter().map(|(name, _)| *name);
        let others =
            ["a", "Ы", "?", "f1", "f24", "ctrl-s", "alt-enter", "alt-x", "ctrl-f5", "ctrl-alt-x", ",", "-"];
        for text in named.chain(others) {
            let key = Key::parse(text).unwrap();
            assert_eq!(Key::parse(&key.to_string()), Some(key), "{text} → {key}");
        }
        assert_eq!(Key::parse("CTRL-S"), Key::parse("ctrl-s"));
        assert_ne!(Key::parse("N"), Key::parse("n"));
        for text in ["", "ctrl-", "alt-", "f0", "f25", "ab", "enterr", "ctrl-ab"] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }
}
