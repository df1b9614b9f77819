//! Styles by role; the only place that names colours.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::Verdict;

/// How each part of the screen looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Headings, labels.
    pub strong: Style,
    /// What matters less.
    pub faint: Style,
    /// The line under the cursor.
    pub selected: Style,
    /// The one accent.
    pub accent: Style,
    /// Something is wrong and stays wrong until somebody acts.
    pub alarm: Style,
    bad: Style,
    ok: Style,
    wow: Style,
}

impl Theme {
    /// The terminal's own palette, readable on any background.
    pub const AUTO: Self = Self::coloured(Color::Red, Color::Green, Color::Magenta);
    /// For dark backgrounds.
    pub const DARK: Self = Self::coloured(Color::LightRed, Color::LightGreen, Color::LightCyan);
    /// For light backgrounds.
    pub const LIGHT: Self = Self::coloured(Color::Red, Color::Green, Color::Blue);
    /// Without any colour: bold, dim, underline and reverse only.
    pub const MONO: Self = Self {
        strong: Style::new().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM),
        faint: Style::new().add_modifier(Modifier::DIM),
        selected: Style::new().add_modifier(Modifier::REVERSED),
        accent: Style::new().add_modifier(Modifier::BOLD),
        alarm: Style::new().add_modifier(Modifier::BOLD).add_modifier(Modifier::REVERSED),
        bad: Style::new().add_modifier(Modifier::BOLD),
        ok: Style::new(),
        wow: Style::new().add_modifier(Modifier::BOLD),
    };

    const fn coloured(bad: Color, wow: Color, accent: Color) -> Self {
        Self {
            strong: Style::new().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM),
            faint: Style::new().add_modifier(Modifier::DIM),
            selected: Style::new().add_modifier(Modifier::REVERSED),
            accent: Style::new().fg(accent).add_modifier(Modifier::BOLD),
            alarm: Style::new().fg(bad).add_modifier(Modifier::BOLD).add_modifier(Modifier::REVERSED),
            bad: Style::new().fg(bad).add_modifier(Modifier::BOLD),
            ok: Style::new(),
            wow: Style::new().fg(wow).add_modifier(Modifier::BOLD),
        }
    }

    /// The theme that settings name; `None` if there is none of that name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "auto" => Some(Self::AUTO),
            "dark" => Some(Self::DARK),
            "light" => Some(Self::LIGHT),
            "mono" => Some(Self::MONO),
            _ => None,
        }
    }

    /// The style of a verdict's sign and word.
    pub const fn verdict(&self, verdict: Option<Verdict>) -> Style {
        match verdict {
            Some(Verdict::Bad) => self.bad,
            Some(Verdict::Ok) => self.ok,
            Some(Verdict::Wow) => self.wow,
            Some(Verdict::Na | Verdict::Unchecked) | None => self.faint,
        }
    }
}
