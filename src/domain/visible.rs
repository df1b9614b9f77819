//! Text from files made harmless: what would steer a terminal or turn text around is shown as a mark.

use std::borrow::Cow;

/// The text with every control and bidi character as a visible mark (`␛`, `‹U+202E›`); newlines and tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            hidden if !is_hidden(hidden) => shown.push(hidden),
            '\u{7f}' => shown.push('␡'),
            '\0'..='\u{1f}' => shown.extend(char::from_u32(0x2400 + u32::from(character))),
            other => shown.push_str(&format!("‹U+{:04X}›", u32::from(other))),
        }
    }
    Cow::Owned(shown)
}

/// Whether a character would act instead of being seen.
pub fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}' => true,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        other => other.is_control(),
    }
}
