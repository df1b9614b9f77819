//! Writes TOML the way people write it: one key a line, long notes as blocks, nothing invisible in the raw.

use std::fmt::{Display, Write as _};

use crate::domain::visible::is_hidden;
use crate::domain::wording::{Lang, Wording};

/// A TOML file that grows line by line.
#[derive(Default)]
pub(crate) struct Writer {
    out: String,
}

impl Writer {
    /// A comment line.
    pub(crate) fn comment(&mut self, text: &str) {
        for line in text.lines() {
            self.line(&format!("# {line}"));
        }
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// `[[name]]` after an empty line.
    pub(crate) fn begin(&mut self, name: &str) {
        self.line(&format!("\n[[{name}]]"));
    }

    /// A key with a value that is spelt as it is displayed: numbers, dates, flags, lists made by [`list`].
    pub(crate) fn pair(&mut self, key: &str, value: impl Display) {
        self.line(&format!("{key} = {value}"));
    }

    /// A key with a text.
    pub(crate) fn text(&mut self, key: &str, text: &str) {
        self.pair(key, quote(text));
    }

    /// A key with a text, unless there is nothing to say.
    pub(crate) fn text_if_any(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.text(key, text);
        }
    }

    /// A text by language: plain if it is only in `plain`, else one dotted key a language.
    pub(crate) fn wording(&mut self, key: &str, wording: &Wording, plain: Option<Lang>) {
        let mut texts = wording.texts();
        match (texts.next(), texts.next()) {
            (Some((lang, text)), None) if Some(lang) == plain => self.text(key, text),
            _ => {
                for (lang, text) in wording.texts() {
                    self.text(&format!("{key}.{lang}"), text);
                }
            }
        }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// A key: in quotes if it could not stand without.
pub(crate) fn key(key: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if !key.is_empty() && key.bytes().all(plain) { key.to_owned() } else { inline(key) }
}

/// `["a", "b"]`.
pub(crate) fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(|text| inline(text.as_ref())).collect();
    format!("[{}]", quoted.join(", "))
}

/// A text as a TOML string: in a block if it has several lines.
pub(crate) fn quote(text: &str) -> String {
    if text.contains('\n') { block(text) } else { inline(text) }
}

/// A text as a TOML string on one line.
pub(crate) fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            other => escape(&mut out, other),
        }
    }
    out.push('"');
    out
}

/// The first line break belongs to the quotes, so the text begins on a line of its own.
fn block(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str("\"\"\"\n");
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // Two quotes in a row could end the block together with what follows.
            '"' if matches!(characters.peek(), None | Some('"')) => out.push_str("\\\""),
            '"' | '\n' => out.push(character),
            other => escape(&mut out, other),
        }
    }
    out.push_str("\"\"\"");
    out
}

fn escape(out: &mut String, character: char) {
    match character {
        '\\' => out.push_str("\\\\"),
        '\r' => out.push_str("\\r"),
        hidden if is_hidden(hidden) => {
            // Writing to a String cannot fail.
            let _ = if u32::from(hidden) > 0xffff {
                write!(out, "\\U{:08X}", u32::from(hidden))
            } else {
                write!(out, "\\u{:04X}", u32::from(hidden))
            };
        }
        plain => out.push(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn notes_stay_readable_and_nothing_is_hidden() {
        assert_eq!(quote("He said \"no\" \\o/"), r#""He said \"no\" \\o/""#);
        assert_eq!(quote("one\nsaid \"two\"\"\""), "\"\"\"\none\nsaid \"two\\\"\\\"\\\"\"\"\"");
        assert_eq!(quote("\u{1b}\u{202e}\r\u{e0001}"), r#""\u001B\u202E\r\U000E0001""#);
    }
}
