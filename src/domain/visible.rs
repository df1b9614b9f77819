//! Text from files made safe to show: nothing in it can steer a terminal or turn the reading direction.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The same text with every control and invisible format character replaced by a visible mark, such as `␛` or
/// `‹U+202E›`. Line feeds and tabs stay; so do the two joiners, which scripts and emoji need.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            hidden if !is_hidden(hidden) => shown.push(hidden),
            '\u{7f}' => shown.push('␡'),
            control if control < ' ' => {
                shown.push(char::from_u32(0x2400 + u32::from(control)).unwrap_or('\u{fffd}'));
            }
            other => {
                // Writing to a String cannot fail.
                let _ = write!(shown, "‹U+{:04X}›", u32::from(other));
            }
        }
    }
    Cow::Owned(shown)
}

/// Whether a character is a control (Cc) or format (Cf) character, or a line separator, that must not be shown raw.
pub const fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\t' | '\u{200c}' | '\u{200d}' => false,
        character if character.is_ascii() => character.is_ascii_control(),
        // C1 controls, soft hyphen, Arabic and other script format characters.
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{600}'..='\u{605}'
        | '\u{61c}'
        | '\u{6dd}'
        | '\u{70f}'
        | '\u{890}'..='\u{891}'
        | '\u{8e2}'
        | '\u{180e}'
        // Zero width, marks, line and paragraph separators, bidi embeddings, overrides and isolates, joiners of signs.
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        // Kaithi, hieroglyph, shorthand and music format characters.
        | '\u{110bd}'
        | '\u{110cd}'
        | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        // Tags.
        | '\u{e0000}'..='\u{e007f}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn escape_sequences_become_marks() {
        assert_eq!(visible("a\u{1b}[31mb\u{7f}\r\0"), "a␛[31mb␡␍␀");
        assert_eq!(visible("\u{9b}2J"), "‹U+009B›2J");
    }

    #[test]
    fn reading_direction_cannot_be_turned() {
        assert_eq!(visible("a\u{202e}b\u{2066}\u{feff}"), "a‹U+202E›b‹U+2066›‹U+FEFF›");
    }

    #[test]
    fn plain_text_is_not_copied() {
        assert!(matches!(visible("Järjekord, очередь\n\tвау 👩\u{200d}🍳"), std::borrow::Cow::Borrowed(_)));
    }
}
