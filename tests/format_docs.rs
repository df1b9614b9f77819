//! Every example in the documents is read by the program itself.

#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "support/documents.rs"]
mod documents;

use std::collections::BTreeSet;

use documents::Block;
use touchpoint::domain::{Edit, Folded};
use touchpoint::format::catalogue::{Shelf, Unusable, Volume};
use touchpoint::format::{Problem, Read, audit, catalogue, journal, library, settings};
use touchpoint::io::catalogues::BUILT_IN;

const DOCUMENTS: [&str; 3] = ["README.md", "docs/FORMAT.md", "docs/ARCHITECTURE.md"];

/// What a TOML example is of.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Catalogue,
    Audit,
    Settings,
    Texts,
}

fn kind(text: &str) -> Kind {
    let has = |beginning: &str| text.lines().any(|line| line.starts_with(beginning));
    if has("[[text]]") {
        Kind::Texts
    } else if has("site = ") {
        Kind::Audit
    } else if has("languages = ") {
        Kind::Catalogue
    } else {
        Kind::Settings
    }
}

/// The program's own catalogues.
struct Carried;

impl Shelf for Carried {
    fn fetch(&self, name: &str, _: &Volume) -> Result<Volume, Unusable> {
        let found = BUILT_IN.iter().find(|(id, _)| *id == name);
        found.map(|(id, text)| volume(id, text)).ok_or_else(|| Unusable::unknown(name, &[]))
    }
}

fn volume(name: &str, text: &str) -> Volume {
    Volume { key: name.to_owned(), name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// The problems of an example, warnings among them.
fn problems(kind: &Kind, text: &str) -> Vec<Problem> {
    fn found<T>(read: Result<Read<T>, Vec<Problem>>) -> Vec<Problem> {
        read.map_or_else(|problems| problems, |read| read.warnings)
    }
    match kind {
        Kind::Catalogue => {
            let example = volume("example", text);
            found(catalogue::build(&example, &Carried).map_err(|broken| broken.own))
        }
        Kind::Audit => found(audit::read(text.as_bytes())),
        Kind::Texts => found(library::read(text.as_bytes())),
        Kind::Settings => settings::read(text).err().unwrap_or_default(),
    }
}

fn examples(kind: &str) -> Vec<(&'static str, Block)> {
    let of = |name: &'static str| {
        let blocks = documents::blocks(&documents::read(name));
        blocks
            .into_iter()
            .filter(|block| block.kind == kind)
            .map(move |block| (name, block))
            .collect::<Vec<_>>()
    };
    DOCUMENTS.iter().flat_map(|name| of(name)).collect()
}

#[test]
fn every_toml_example_is_what_it_says() {
    let mut seen = BTreeSet::new();
    for (name, block) in examples("toml") {
        let kind = kind(&block.text);
        let found = problems(&kind, &block.text);
        // The smallest catalogue says nothing of what the grades look like.
        let errors =
            found.iter().filter(|problem| problem.what.key != "problem-no-rubric").filter(|problem| {
                !(problem.what.key == "problem-no-translation" && block.text.contains("hint = \"Stand"))
            });
        let errors: Vec<_> = errors.collect();
        let broken = block.marked("broken").is_some();
        assert_eq!(!errors.is_empty(), broken, "{name}:{}: {errors:?}", block.line);
        seen.insert(kind);
    }
    assert_eq!(seen.len(), 4, "an example of each kind: {seen:?}");
}

#[test]
fn every_journal_example_is_read_whole_and_the_first_one_folds() {
    let mut words = BTreeSet::new();
    let mut folded = 0;
    for (name, block) in examples("jsonl") {
        let file = journal::read(block.text.as_bytes()).unwrap_or_else(|problems| {
            panic!("{name}:{}: {problems:?}", block.line);
        });
        assert_eq!(file.entries.len(), block.text.lines().count(), "{name}:{}", block.line);
        let again: String = file.entries.iter().map(journal::line).collect();
        assert_eq!(again, block.text, "{name}:{}: the program writes it otherwise", block.line);
        for line in block.text.lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            words.extend(line["edit"].as_object().unwrap().keys().cloned());
        }
        if matches!(file.entries.first().map(|entry| &entry.edit), Some(Edit::Begin(_))) {
            let audit = Folded::fold(file.entries).unwrap();
            assert!(audit.refused().is_empty());
            folded += 1;
        }
    }
    assert_eq!(folded, 1);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    assert_eq!(words.len(), 24, "every kind of change has an example: {words:?}");
}

/// An audit example that has every key says so: what is printed again has the same lines.
#[test]
fn the_full_audit_is_as_the_program_writes_it() {
    let (_, block) =
        examples("toml").into_iter().find(|(_, block)| block.text.contains("finish_reason")).unwrap();
    let file = audit::read(block.text.as_bytes()).unwrap().value;
    assert!(file.closed);
    assert_eq!(audit::print(&file.audit, &file.heads), block.text);
}
