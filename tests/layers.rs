//! The house in order: which layer names what, how long files and functions are, where words and colours stand.
//! Clippy keeps what it can; this reads the sources for the rest and tells every offence at once.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

#[path = "layers/paths.rs"]
mod paths;
#[path = "layers/rules.rs"]
mod rules;
#[path = "layers/source.rs"]
mod source;

use source::{Source, item_end, layer};

/// Lines a file may have.
const FILE: usize = 250;
/// Lines a function may have, and half of them may have.
const FUNCTION: usize = 60;
const MEDIAN: usize = 10;
/// A table that is read as a whole.
const LONG_TABLE: &str = "src/app/command/table.rs";

fn none(what: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{what} ({}):\n{}\n", offences.len(), offences.join("\n"));
}

/// What `Cargo.toml` brings in, as code spells it.
fn crates() -> Vec<String> {
    let manifest = include_str!("../Cargo.toml").split("[dev-dependencies]").next().unwrap();
    let after = manifest.split_once("[dependencies]").unwrap().1;
    let names =
        after.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.replace('-', "_"));
    let names: Vec<String> = names.collect();
    assert!(names.iter().any(|name| name == "ratatui"));
    names
}

#[test]
fn layers_name_only_what_they_may() {
    let crates = crates();
    let mut offences = Vec::new();
    for source in source::all() {
        for (line, path) in paths::named(&source) {
            let offence = rules::offence(layer(&source.path), &path, &crates);
            offences.extend(offence.map(|offence| format!("{}:{line}: {offence}", source.path)));
        }
    }
    none("names across the layers", &offences);
}

#[test]
fn every_layer_has_a_rule() {
    for source in source::all() {
        let known = rules::RULES.iter().any(|rule| rule.layer == layer(&source.path));
        assert!(known, "{}: no rule says what this layer may name", source.path);
    }
}

#[test]
fn only_the_theme_names_colours() {
    refuse("colours", &["Color::", "Rgb("], |path| path == "src/ui/theme.rs" || !path.starts_with("src/ui"));
}

#[test]
fn nothing_prints_but_what_was_handed_a_stream() {
    let prints = ["println!", "eprintln!", "print!", "eprint!", "dbg!", "todo!", "unimplemented!"];
    refuse("printing and leaving open", &prints, |_| false);
}

fn refuse(what: &str, words: &[&str], may: fn(&str) -> bool) {
    let mut offences = Vec::new();
    for source in source::all().iter().filter(|source| !may(&source.path)) {
        for word in words {
            for (at, _) in source.code.match_indices(word) {
                let whole = at == 0 || !source::is_name(source.code.as_bytes()[at - 1]);
                if whole {
                    offences.push(format!("{}:{}: {word}", source.path, source.line(at)));
                }
            }
        }
    }
    none(what, &offences);
}

#[test]
fn nothing_is_left_for_later() {
    let mut offences = Vec::new();
    for source in source::all() {
        for (number, line) in source.text.lines().enumerate() {
            if ["TODO", "FIXME", "HACK"].iter().any(|word| line.contains(word)) {
                offences.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    none("left for later", &offences);
}

#[test]
fn files_are_short_and_named_after_their_module() {
    let sources = source::all();
    let long = sources.iter().filter(|s| s.lines > FILE && s.path != LONG_TABLE);
    let mut offences: Vec<_> = long.map(|s| format!("{}: {} lines of {FILE}", s.path, s.lines)).collect();
    offences.extend(sources.iter().filter(|s| s.path.ends_with("/mod.rs")).map(|s| s.path.clone()));
    none("files", &offences);
}

#[test]
fn functions_are_short() {
    let mut lengths = Vec::new();
    let mut offences = Vec::new();
    for source in source::all() {
        for (line, name, length) in functions(&source) {
            if length > FUNCTION {
                offences.push(format!("{}:{line}: {name} has {length} lines of {FUNCTION}", source.path));
            }
            lengths.push(length);
        }
    }
    none("functions", &offences);
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= MEDIAN, "half of {} functions have more than {median} lines", lengths.len());
}

/// The functions of a file with a body: line, name, lines.
fn functions(source: &Source) -> Vec<(usize, String, usize)> {
    let code = source.code.as_bytes();
    let begin = source.code.match_indices("fn ").map(|(at, _)| at);
    let whole = begin.filter(|at| *at == 0 || !source::is_name(code[at - 1]));
    let of = |at: usize| {
        let name: String =
            source.code[at + 3..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let (first, last) = (source.line(at), source.line(item_end(code, at)));
        (first, name, last - first + 1)
    };
    whole.map(of).filter(|(_, name, _)| !name.is_empty()).collect()
}

/// What looks like words for people and rightly stands where it does.
const NAMED: [(&str, &[&str]); 10] = [
    // What is printed on keyboards everywhere.
    ("src/app/key.rs", &["Space", "Enter", "Esc", "Tab", "Backspace", "Del", "Home", "End", "PgUp", "PgDn"]),
    // Languages by their own names, which no other language changes.
    ("src/app/model.rs", &["English", "Русский", "Українська", "Eesti"]),
    // Part of the file format.
    (
        "src/format/audit/print.rs",
        &["Written by touchpoint. Edits made while it is closed are read and kept; comments are not."],
    ),
    ("src/format/audit/read.rs", &["reason = \\\"The till was closed\\\""]),
    ("src/format/audit.rs", &["# end of audit"]),
    // What the parser of a journal says of a line that nobody wrote by hand; quoted as its own words.
    ("src/format/journal/audit.rs", &["schema {schema} is not {SCHEMA}"]),
    ("src/format/journal/values.rs", &["`{text}` is not known here", "texts by language"]),
    ("src/format/journal.rs", &[" at line "]),
    // Folders of the repository.
    (
        "src/io/demo.rs",
        &[
            "Kringel ja Vares/Soo 12/2026-11-12",
            "Norrby Accounting/Maakri 19/2026-11-20",
            "Mere Hotell/Haapsalu/2026-06-16",
            "Mere Hotell/Haapsalu/2026-11-18",
        ],
    ),
    // Only whoever measures how the program ends makes it panic.
    ("src/io/run/program/hearing.rs", &["asked for by TOUCHPOINT_PANIC"]),
];

#[test]
fn what_people_read_stands_in_the_text_layer() {
    let mut offences = Vec::new();
    for source in source::all().iter().filter(|source| layer(&source.path) != "text") {
        for (line, text) in source.texts.iter().filter(|(_, text)| is_sentence(text)) {
            let named =
                NAMED.iter().any(|(path, known)| source.path == *path && known.contains(&text.as_str()));
            if !named {
                offences.push(format!("{}:{line}: {text:?}", source.path));
            }
        }
    }
    none("words outside the text layer", &offences);
}

#[test]
fn what_is_named_here_is_there() {
    let sources = source::all();
    for (path, known) in NAMED {
        let source = sources.iter().find(|source| source.path == path);
        let texts: Vec<_> =
            source.map(|source| &source.texts).into_iter().flatten().map(|(_, text)| text).collect();
        for text in known {
            assert!(texts.iter().any(|own| own == text), "{path} no longer says {text:?}");
        }
    }
}

/// Two words in a row that are letters only, or one with a capital: people's language, not a key or a format.
fn is_sentence(text: &str) -> bool {
    let word = |part: &&str| part.chars().count() > 1 && part.chars().all(char::is_alphabetic);
    let name = |part: &&str| {
        word(part) && part.starts_with(char::is_uppercase) && part.ends_with(char::is_lowercase)
    };
    let parts: Vec<&str> = text.split(' ').map(|part| part.trim_matches([',', '.', ':', '…'])).collect();
    parts.windows(2).any(|pair| pair.iter().all(word)) || parts.iter().any(name)
}

mod the_reader_itself {
    use super::*;

    const CODE: &str = r#"
use crate::io::{self, clock::now};
use std::{fs, time::Instant as Start};
/// crate::ui
fn one<'a>(text: &'a str) -> char {
    fs::read("std::env::var of a text"); Start::now(); super::ui::view(); '"'; "\"x\""
}
#[cfg(test)]
mod tests { use std::env; fn long() { "two words" } }
fn after() {}
"#;

    fn source() -> Source {
        Source::of("src/app/walk.rs".to_owned(), CODE.to_owned())
    }

    #[test]
    fn finds_offences_and_leaves_comments_texts_and_tests_alone() {
        let crates = crates();
        let named = paths::named(&source());
        let found: Vec<_> = named
            .iter()
            .filter_map(|(line, path)| Some((*line, rules::offence("app", path, &crates)?)))
            .collect();
        let expected = [
            (2, "app may not name crate::io"),
            (2, "app may not name crate::io::clock::now"),
            (3, "app may not name std::fs"),
            (3, "app may not name std::time::Instant"),
            (6, "app may not name std::fs::read"),
            (6, "app may not name std::time::Instant::now"),
        ];
        assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn resolves_the_way_up() {
        let source = Source::of("src/app/walk.rs".to_owned(), "use super::super::ui::view;".to_owned());
        assert_eq!(paths::named(&source)[0].1, ["crate", "ui", "view"]);
    }

    #[test]
    fn measures_functions_and_keeps_texts() {
        let source = source();
        let names: Vec<_> = functions(&source).into_iter().collect();
        assert_eq!(names, [(5, "one".to_owned(), 3), (10, "after".to_owned(), 1)]);
        let texts: Vec<_> = source.texts.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["std::env::var of a text", "\\\"x\\\""]);
    }

    #[test]
    fn knows_sentences_from_keys() {
        assert!(is_sentence("no such file: {path}") && is_sentence("Нет {n} файлов"));
        assert!(!is_sentence("verdict-bad") && !is_sentence("{} · {}") && !is_sentence("%Y %m"));
    }
}
