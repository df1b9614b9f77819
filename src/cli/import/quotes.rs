//! What a table says outside its quotation marks: where lines begin, what parts cells, where a mark is left open.

/// What may part the cells of a row. Of equals the last one is taken, so the comma stands last.
const SEPARATORS: [u8; 3] = [b'\t', b';', b','];

/// The separator that the header has most of; a sheet may say it itself in a first line, `sep=;`.
pub(super) fn separator(text: &str) -> u8 {
    if let Some(said) = said(text) {
        return said;
    }
    let mut is_quoted = false;
    let header = text.trim_start().bytes().take_while(|byte| {
        is_quoted ^= *byte == b'"';
        is_quoted || !matches!(byte, b'\n' | b'\r')
    });
    let header: Vec<u8> = header.collect();
    let outside = |separator: &u8| {
        let parts = header.split(|byte| *byte == b'"').step_by(2);
        parts.flatten().filter(|byte| *byte == separator).count()
    };
    SEPARATORS.into_iter().max_by_key(outside).unwrap_or(b',')
}

/// The separator that the first line names, as spreadsheets write it.
pub(super) fn said(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_end_matches(['\r', ' ']);
    match line.strip_prefix("sep=")?.as_bytes() {
        [one] => Some(*one),
        _ => None,
    }
}

/// The line, from 1, in which a quotation mark opens a cell that nothing closes.
pub(super) fn left_open(text: &str, separator: u8) -> Option<u64> {
    let mut lines = Lines::new(text);
    let (mut opened, mut begins) = (None, true);
    for (place, byte) in text.bytes().enumerate() {
        begins = match (byte, opened) {
            (b'"', Some(_)) => {
                opened = None;
                // A doubled mark closes and opens again.
                true
            }
            (b'"', None) if begins => {
                opened = Some(place);
                false
            }
            _ => byte == separator || matches!(byte, b'\n' | b'\r'),
        };
    }
    opened.map(|place| lines.of(u64::try_from(place).unwrap_or(u64::MAX)))
}

/// Counts the lines of a text, whatever ends them: `\n`, `\r\n` or `\r`.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    place: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), place: 0, line: 1 }
    }

    /// The line of the first byte from `offset` on that is not a line end; offsets only grow.
    pub(super) fn of(&mut self, offset: u64) -> u64 {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        while let Some(byte) = self.text.get(self.place) {
            let next = self.text.get(self.place + 1);
            if self.place >= offset && !matches!(byte, b'\n' | b'\r') {
                break;
            }
            if *byte == b'\n' || (*byte == b'\r' && next != Some(&b'\n')) {
                self.line += 1;
            }
            self.place += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_quotes_parts_nothing() {
        assert_eq!(separator("\"Why, in short, please\";Score\nslow;3\n"), b';');
        assert_eq!(separator("\n\"a \"\"b;c\"\",\nd\"\tScore\n1;2;3\n"), b'\t');
        assert_eq!(separator("score,why\n\"a;b;c\",2\n"), b',');
        assert_eq!(separator("sep=;\r\na,b,c;d\r\n"), b';');
    }

    #[test]
    fn lines_are_counted_whatever_ends_them() {
        for text in ["a\n\nb\nc", "a\r\n\r\nb\r\nc", "a\r\rb\rc"] {
            let mut lines = Lines::new(text);
            let found = [0, 1, text.len() - 1].map(|offset| lines.of(u64::try_from(offset).unwrap()));
            assert_eq!(found, [1, 3, 4], "{text:?}");
        }
    }

    #[test]
    fn a_mark_that_nothing_closes_is_found() {
        assert_eq!(left_open("score,why\n9,\"good\n8,bad\n", b','), Some(2));
        assert_eq!(left_open("score,why\r\n9,good\r\n8,\"b\"\"ad\r\n7,x", b','), Some(3));
        assert_eq!(
            left_open("score,why\n9,\"a \"\"b\"\" c\"\n8,a 5\" nail\n6,a 5\"\" nail\n7,\"\"\n", b','),
            None
        );
    }
}
