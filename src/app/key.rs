//! Keys as the program sees them, and what a Cyrillic layout makes of them.

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
];

impl Key {
    /// A key held alone.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// Reads `a`, `G`, `f1`, `ctrl-s`, `alt-enter`, `space`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("ctrl-") {
            return Some(Self { ctrl: true, ..Self::parse(rest)? });
        }
        if let Some(rest) = text.strip_prefix("alt-") {
            return Some(Self { alt: true, ..Self::parse(rest)? });
        }
        if let Some((_, code)) = NAMED.iter().find(|(name, _)| *name == text) {
            return Some(Self::plain(*code));
        }
        let mut chars = text.chars();
        let first = chars.next()?;
        if chars.next().is_none() {
            return Some(Self::plain(Code::Char(first)));
        }
        let number: u8 = text.strip_prefix('f')?.parse().ok().filter(|number| (1..=24).contains(number))?;
        Some(Self::plain(Code::F(number)))
    }

    /// The key that sits in this place on a Latin layout, when a Cyrillic letter was typed. Punctuation is
    /// ambiguous between layouts and never translated.
    pub fn on_latin_layout(self) -> Option<Self> {
        let Code::Char(typed) = self.code else { return None };
        let lower = typed.to_lowercase().next()?;
        let (_, latin) = LAYOUT.iter().find(|(cyrillic, _)| *cyrillic == lower)?;
        let latin = if typed == lower { *latin } else { latin.to_ascii_uppercase() };
        Some(Self { code: Code::Char(latin), ..self })
    }
}

/// Letters of the Russian and Ukrainian layouts and the Latin letters under them.
const LAYOUT: &[(char, char)] = &[
    ('й', 'q'),
    ('ц', 'w'),
    ('у', 'e'),
    ('к', 'r'),
    ('е', 't'),
    ('н', 'y'),
    ('г', 'u'),
    ('ш', 'i'),
    ('щ', 'o'),
    ('з', 'p'),
    ('ф', 'a'),
    ('ы', 's'),
    ('і', 's'),
    ('в', 'd'),
    ('а', 'f'),
    ('п', 'g'),
    ('р', 'h'),
    ('о', 'j'),
    ('л', 'k'),
    ('д', 'l'),
    ('я', 'z'),
    ('ч', 'x'),
    ('с', 'c'),
    ('м', 'v'),
    ('и', 'b'),
    ('т', 'n'),
    ('ь', 'm'),
];

/// A keyboard that a text may have been meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// QWERTY.
    Latin,
    /// Russian.
    Russian,
    /// Ukrainian.
    Ukrainian,
}

impl Layout {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Latin, Self::Russian, Self::Ukrainian];
}

/// The lower-case text that the same keys give on another layout.
pub fn retyped(text: &str, layout: Layout) -> String {
    let own: &[(char, char)] = match layout {
        Layout::Latin => &[],
        Layout::Russian => &[('ы', 's'), ('ъ', ']'), ('э', '\'')],
        Layout::Ukrainian => &[('і', 's'), ('ї', ']'), ('є', '\'')],
    };
    let pairs = || own.iter().chain(LAYOUT).chain(SIGNS);
    let place = |typed: char| match layout {
        Layout::Latin => pairs().find(|(cyrillic, _)| *cyrillic == typed).map(|(_, latin)| *latin),
        _ => pairs().find(|(_, latin)| *latin == typed).map(|(cyrillic, _)| *cyrillic),
    };
    text.chars().flat_map(char::to_lowercase).map(|typed| place(typed).unwrap_or(typed)).collect()
}

/// Letters of the Russian and Ukrainian layouts where the Latin one has signs: for whole texts only, since a single
/// key press may well mean the sign.
const SIGNS: &[(char, char)] = &[
    ('х', '['),
    ('ъ', ']'),
    ('ї', ']'),
    ('ж', ';'),
    ('э', '\''),
    ('є', '\''),
    ('б', ','),
    ('ю', '.'),
    ('ё', '`'),
];

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
