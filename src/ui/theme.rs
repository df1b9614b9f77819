//! Styles by role; the only place that names colours.

use ratatui::buffer::Buffer;
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
    /// Laid over a whole row under the cursor: plain letters, so that no colour is reversed into a patch.
    pub selected_row: Style,
    /// The one accent.
    pub accent: Style,
    /// Something is wrong and stays wrong until somebody acts.
    pub alarm: Style,
    bad: Style,
    ok: Style,
    wow: Style,
    /// What stands where no role says otherwise: letters and background; the terminal's own if `None`.
    ground: Option<(Color, Color)>,
}

/// The colours of the cube of 256, which look alike in every terminal; the first 16 are as its owner set them.
const BLACK: Color = Color::Indexed(16);
const WHITE: Color = Color::Indexed(231);
const LIGHT_RED: Color = Color::Indexed(217);
const LIGHT_GREEN: Color = Color::Indexed(120);
const LIGHT_CYAN: Color = Color::Indexed(123);

impl Theme {
    /// The terminal's own palette, readable on any background.
    pub const AUTO: Self = Self::coloured(Color::Red, Color::Green, Color::Magenta);
    /// For dark backgrounds.
    pub const DARK: Self = Self::coloured(Color::LightRed, Color::LightGreen, Color::LightCyan);
    /// For light backgrounds.
    pub const LIGHT: Self = Self::coloured(Color::Red, Color::Green, Color::Blue);
    /// White on black whatever the terminal's colours are, each colour at least 7:1 against black (WCAG 2.2, 1.4.6),
    /// nothing dimmed.
    pub const HIGH_CONTRAST: Self = Self {
        faint: Style::new(),
        ground: Some((WHITE, BLACK)),
        ..Self::coloured(LIGHT_RED, LIGHT_GREEN, LIGHT_CYAN)
    };
    /// Without any colour: bold, dim, underline and reverse only.
    pub const MONO: Self = Self {
        strong: Style::new().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM),
        faint: Style::new().add_modifier(Modifier::DIM),
        selected: Style::new().add_modifier(Modifier::REVERSED),
        selected_row: Style::reset().add_modifier(Modifier::REVERSED),
        accent: Style::new().add_modifier(Modifier::BOLD),
        alarm: Style::new().add_modifier(Modifier::BOLD).add_modifier(Modifier::REVERSED),
        bad: Style::new().add_modifier(Modifier::BOLD),
        ok: Style::new(),
        wow: Style::new().add_modifier(Modifier::BOLD),
        ground: None,
    };

    const fn coloured(bad: Color, wow: Color, accent: Color) -> Self {
        Self {
            strong: Style::new().add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM),
            faint: Style::new().add_modifier(Modifier::DIM),
            selected: Style::new().add_modifier(Modifier::REVERSED),
            selected_row: Style::reset().add_modifier(Modifier::REVERSED),
            accent: Style::new().fg(accent).add_modifier(Modifier::BOLD),
            alarm: Style::new().fg(bad).add_modifier(Modifier::BOLD).add_modifier(Modifier::REVERSED),
            bad: Style::new().fg(bad).add_modifier(Modifier::BOLD),
            ok: Style::new(),
            wow: Style::new().fg(wow).add_modifier(Modifier::BOLD),
            ground: None,
        }
    }

    /// The theme that settings name; `None` if there is none of that name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "auto" => Some(Self::AUTO),
            "dark" => Some(Self::DARK),
            "light" => Some(Self::LIGHT),
            "high-contrast" => Some(Self::HIGH_CONTRAST),
            "mono" => Some(Self::MONO),
            _ => None,
        }
    }

    /// Lays the theme's ground under everything that was drawn without a colour of its own.
    pub(crate) fn lay_ground(&self, buffer: &mut Buffer) {
        let Some((letters, background)) = self.ground else { return };
        for cell in &mut buffer.content {
            if cell.fg == Color::Reset {
                cell.fg = letters;
            }
            if cell.bg == Color::Reset {
                cell.bg = background;
            }
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
