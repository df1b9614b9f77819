//! The one way to the two streams: answers, and what is said beside them.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::domain::visible::{is_hidden, visible};

/// Where answers go, and where words beside them go.
pub struct Output<'a> {
    answers: &'a mut (dyn Write + 'static),
    asides: &'a mut (dyn Write + 'static),
}

impl<'a> Output<'a> {
    /// Over the two streams, usually stdout and stderr.
    pub fn new(answers: &'a mut (dyn Write + 'static), asides: &'a mut (dyn Write + 'static)) -> Self {
        Self { answers, asides }
    }

    /// One line of the answer, or several; nothing in it can steer a terminal.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.answers, "{}", visible(text))
    }

    /// A document as it is, but for what could steer a terminal; line ends and a leading byte order mark stay.
    pub(crate) fn document(&mut self, text: &str) -> io::Result<()> {
        let (mark, text) = text.strip_prefix('\u{feff}').map_or(("", text), |rest| ("\u{feff}", rest));
        self.answers.write_all(mark.as_bytes())?;
        for line in text.split_inclusive("\r\n") {
            let (line, end) = line.strip_suffix("\r\n").map_or((line, ""), |line| (line, "\r\n"));
            write!(self.answers, "{}{end}", visible(line))?;
        }
        Ok(())
    }

    /// A JSON text; what could steer a terminal is written as an escape, which loses nothing.
    pub(crate) fn json(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.answers, "{}", escaped(text.trim_end()))
    }

    /// One line beside the answer. That nobody reads it is no reason to stop.
    pub(crate) fn aside(&mut self, text: &str) {
        // What was answered so far comes first; if it cannot be written, the last flush says so.
        let _ = self.answers.flush();
        let _ = writeln!(self.asides, "{}", visible(text));
    }

    /// Hands everything over.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        let _ = self.asides.flush();
        self.answers.flush()
    }
}

/// Hidden characters as `\uXXXX`; outside its strings a JSON text has none.
fn escaped(json: &str) -> Cow<'_, str> {
    use std::fmt::Write as _;
    if !json.chars().any(is_hidden) {
        return Cow::Borrowed(json);
    }
    let mut text = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        if is_hidden(character) && character != '\r' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(text, "\\u{unit:04x}");
            }
        } else {
            text.push(character);
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Output<'_>) -> io::Result<()>) -> String {
        let (mut answers, mut asides) = (Vec::new(), Vec::new());
        write(&mut Output::new(&mut answers, &mut asides)).unwrap();
        String::from_utf8(answers).unwrap()
    }

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(written(|out| out.line("a\u{1b}[2Jb\tc")), "a␛[2Jb\tc\n");
        assert_eq!(written(|out| out.document("\u{feff}a\u{1b}\r\nb\r")), "\u{feff}a␛\r\nb␍");
    }

    #[test]
    fn json_loses_nothing() {
        let json = serde_json::to_string("q\u{9b}\u{202e}\u{e0001}").unwrap();
        let shown = written(|out| out.json(&json));
        assert!(!shown.trim_end().chars().any(is_hidden), "{shown}");
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), "q\u{9b}\u{202e}\u{e0001}");
    }
}
