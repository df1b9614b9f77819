//! A Rust file as the rules see it: its code without comments, texts and tests, and its texts apart.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of `src/`.
pub struct Source {
    /// From the root of the repository, with `/`.
    pub path: String,
    /// Lines of the file as it stands.
    pub lines: usize,
    /// The file as it stands.
    pub text: String,
    /// The file with comments, the insides of texts, and tests blanked out; every byte stays in its place.
    pub code: String,
    /// What stands in quotes outside tests and attributes, with its line.
    pub texts: Vec<(usize, String)>,
}

/// A file as one sees it from outside: `domain`, or `main` and `lib` for the two roots.
pub fn layer(path: &str) -> &str {
    path.trim_start_matches("src/").split(['/', '.']).next().unwrap()
}

/// Every file of `src/` that is not tests only, in order.
pub fn all() -> Vec<Source> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(&root.join("src"), &mut paths);
    paths.sort();
    let sources: Vec<_> = paths.iter().map(|path| Source::read(&root, path)).collect();
    assert!(sources.len() > 50, "the sources were not found");
    let only_tests: Vec<_> = sources.iter().flat_map(Source::test_files).collect();
    sources.into_iter().filter(|source| !only_tests.contains(&source.path)).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

impl Source {
    fn read(root: &Path, path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let path = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        Self::of(path, text)
    }

    /// A file with this text.
    pub fn of(path: String, text: String) -> Self {
        let (mut code, mut quoted) = mask(&text);
        for range in tests(&code).into_iter().chain(attributes(&code)) {
            quoted.retain(|(at, _)| !range.contains(at));
            blank(&mut code, range);
        }
        let texts = quoted.into_iter().map(|(at, quoted)| (line_of(&text, at), quoted)).collect();
        let code = String::from_utf8(code).unwrap();
        Self { path, lines: text.lines().count(), text, code, texts }
    }

    /// The files that `#[cfg(test)] mod name;` brings in.
    fn test_files(&self) -> Vec<String> {
        let folder = self.path.trim_end_matches(".rs");
        let after = self.text.split("#[cfg(test)]\nmod ").skip(1);
        let names = after.filter_map(|rest| rest.lines().next()?.strip_suffix(';'));
        names.map(|name| format!("{folder}/{name}.rs")).collect()
    }

    /// The line of a place in the code, from 1.
    pub fn line(&self, at: usize) -> usize {
        line_of(&self.code, at)
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

fn blank(code: &mut [u8], range: std::ops::Range<usize>) {
    for byte in &mut code[range] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// Blanks comments and the insides of texts, and returns the texts with their places.
fn mask(text: &str) -> (Vec<u8>, Vec<(usize, String)>) {
    let mut code = text.as_bytes().to_vec();
    let mut texts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        let end = at + token(rest);
        match rest {
            [b'/', b'/' | b'*', ..] => blank(&mut code, at..end),
            [b'"' | b'\'', ..] if end > at + 1 => {
                if rest[0] == b'"' {
                    texts.push((at, String::from_utf8_lossy(&rest[1..end - at - 1]).into_owned()));
                }
                blank(&mut code, at + 1..end - 1);
            }
            [b'r', b'"' | b'#', ..] if end > at + 1 => {
                texts.push((at, String::from_utf8_lossy(&rest[..end - at]).into_owned()));
                blank(&mut code, at..end);
            }
            _ => {}
        }
        at = end;
    }
    (code, texts)
}

/// How long the token is that begins here: a comment, a text, a character, a word, or one byte.
fn token(rest: &[u8]) -> usize {
    let until = |end: &[u8]| rest.windows(end.len()).skip(1).position(|window| window == end);
    match rest {
        [b'/', b'/', ..] => until(b"\n").map_or(rest.len(), |end| end + 1),
        [b'/', b'*', ..] => until(b"*/").map_or(rest.len(), |end| end + 3),
        [b'"', ..] => quoted(rest, b'"'),
        [b'\'', b'\\', ..] => quoted(rest, b'\''),
        [b'\'', first, ..] if character(*first, rest) => until(b"'").map_or(1, |end| end + 2),
        [b'r', b'#', b'"', ..] => until(b"\"#").map_or(rest.len(), |end| end + 3),
        [b'r', b'"', ..] => 1 + until(b"\"").map_or(rest.len(), |_| quoted(&rest[1..], b'"')),
        [first, ..] if is_name(*first) => rest.iter().take_while(|byte| is_name(**byte)).count(),
        _ => 1,
    }
}

/// A character in quotes, not a lifetime: the closing quote follows the one character.
fn character(first: u8, rest: &[u8]) -> bool {
    let width = match first {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    };
    rest.get(1 + width) == Some(&b'\'')
}

fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// Whether a byte may stand in a name.
pub fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn tests(code: &[u8]) -> Vec<std::ops::Range<usize>> {
    let text = String::from_utf8_lossy(code);
    let begin = text.match_indices("#[cfg(test)]").map(|(at, _)| at);
    begin.map(|at| at..item_end(code, at)).collect()
}

/// Attributes, inner and outer: their texts are for the compiler and for clap.
fn attributes(code: &[u8]) -> Vec<std::ops::Range<usize>> {
    let text = String::from_utf8_lossy(code);
    let begin = text.match_indices('#').filter(|(at, _)| matches!(code.get(at + 1), Some(b'[' | b'!')));
    begin.map(|(at, _)| at..close(code, at, b'[', b']')).collect()
}

/// The end of the item that begins here: its `;` or the brace that closes it.
pub fn item_end(code: &[u8], at: usize) -> usize {
    let open = code[at..].iter().position(|byte| matches!(byte, b'{' | b';')).map_or(code.len(), |n| at + n);
    if code.get(open) == Some(&b'{') { close(code, open, b'{', b'}') } else { (open + 1).min(code.len()) }
}

fn close(code: &[u8], at: usize, open: u8, shut: u8) -> usize {
    let mut depth = 0;
    for (place, byte) in code.iter().enumerate().skip(at) {
        if *byte == open {
            depth += 1;
        } else if *byte == shut {
            depth -= 1;
            if depth == 0 {
                return place + 1;
            }
        }
    }
    code.len()
}
