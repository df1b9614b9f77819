//! Folders of valid and invalid files; each invalid one with what a person is told about it.

use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use touchpoint::domain::{Phrase, phrase::Arg};
use touchpoint::format::problem::{Look, Names, render};
use touchpoint::format::{Problem, Source, audit, catalogue, journal, library, settings};

/// The English words of problems; a word that is missing stops the test.
pub fn say(phrase: &Phrase) -> String {
    let text = include_str!("../../src/text/en/problems.ftl");
    let resource = FluentResource::try_new(text.to_owned()).expect("problems.ftl is Fluent");
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no key is there twice");
    let mut args = FluentArgs::new();
    for (name, arg) in &phrase.args {
        match arg {
            Arg::Text(text) => args.set(*name, text.as_str()),
            Arg::Number(number) => args.set(*name, *number),
        }
    }
    let message = bundle.get_message(phrase.key).unwrap_or_else(|| panic!("{} has no words", phrase.key));
    let mut errors = Vec::new();
    let said = bundle.format_pattern(message.value().unwrap(), Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{}: {errors:?}", phrase.key);
    said
}

pub fn shown(name: &str, bytes: &[u8], problems: &[Problem]) -> String {
    let names = Names { error: "error", warning: "warning", hint: "hint" };
    render(&Source::new(name, bytes), problems, &say, names, Look::Plain)
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(name)
}

pub fn files(name: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder(name)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let file = |path: PathBuf| {
        (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(path).unwrap())
    };
    paths.into_iter().map(file).collect()
}

fn refused<T>(kind: &str, read: impl Fn(&[u8]) -> Result<T, Vec<Problem>>) {
    for (name, bytes) in files(&format!("invalid/{kind}")) {
        let Err(problems) = read(&bytes) else { panic!("{kind}/{name} is read") };
        let text = shown(&name, &bytes, &problems);
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{name} reaches the terminal raw");
        let stem = name.split('.').next().unwrap();
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("{kind}-{stem}"), text);
        });
    }
}

#[test]
fn invalid_catalogues_say_everything_that_is_wrong() {
    refused("catalogue", catalogue::read);
}

#[test]
fn invalid_audits_say_everything_that_is_wrong() {
    refused("audit", audit::read);
}

#[test]
fn invalid_journals_say_which_line() {
    refused("journal", journal::read);
}

#[test]
fn invalid_settings_say_everything_that_is_wrong() {
    refused("settings", |bytes| settings::read(std::str::from_utf8(bytes).unwrap()));
}

#[test]
fn invalid_libraries_say_everything_that_is_wrong() {
    refused("library", library::read);
}

#[test]
fn valid_libraries_are_read_and_every_text_has_an_id() {
    for (name, bytes) in files("valid/library") {
        let read = library::read(&bytes).unwrap_or_else(|found| panic!("{}", shown(&name, &bytes, &found)));
        assert_eq!(read.warnings, [], "{name}");
        let printed =
            read.value.iter().try_fold(String::new(), |file, text| library::add(&file, text)).unwrap();
        let again =
            if printed.is_empty() { Vec::new() } else { library::read(printed.as_bytes()).unwrap().value };
        assert_eq!(again, read.value, "{name}");
        assert!(read.value.iter().all(|text| !text.id.is_empty()), "{name}");
    }
}

#[test]
fn a_class_that_is_misspelt_is_asked_about() {
    let file = "schema = 1\n[[text]]\ntext.en = \"Smiles\"\nfor = \"employe\"\n";
    let warnings = library::read(file.as_bytes()).unwrap().warnings;
    insta::assert_snapshot!(shown("texts.toml", file.as_bytes(), &warnings));
}

#[test]
fn valid_catalogues_are_read_with_their_warnings() {
    let mut warnings = Vec::new();
    for (name, bytes) in files("valid/catalogue") {
        let read =
            catalogue::read(&bytes).unwrap_or_else(|problems| panic!("{}", shown(&name, &bytes, &problems)));
        warnings.push(shown(&name, &bytes, &read.warnings));
        let printed = catalogue::print(&read.value);
        assert_eq!(catalogue::read(printed.as_bytes()).unwrap().value, read.value, "{name}");
    }
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("catalogue-warnings", warnings.join("\n\n"));
    });
}

#[test]
fn valid_audits_are_read() {
    for (name, bytes) in files("valid/audit") {
        let read =
            audit::read(&bytes).unwrap_or_else(|problems| panic!("{}", shown(&name, &bytes, &problems)));
        assert_eq!(read.warnings, []);
        assert_eq!(read.value.closed, name == "design.toml");
        let printed = audit::print(&read.value.audit, &read.value.heads);
        assert_eq!(audit::read(printed.as_bytes()).unwrap().value.audit, read.value.audit, "{name}");
    }
}

#[test]
fn the_audit_of_the_design_is_written_as_it_stands_there() {
    let bytes = std::fs::read(folder("valid/audit/design.toml")).unwrap();
    let file = audit::read(&bytes).unwrap().value;
    assert_eq!(audit::print(&file.audit, &file.heads), String::from_utf8(bytes).unwrap());
}

#[test]
fn a_name_stands_for_its_subject() {
    let bytes = std::fs::read(folder("valid/audit/by-hand.toml")).unwrap();
    let audit = audit::read(&bytes).unwrap().value.audit;
    let items: Vec<String> = audit.ratings.keys().map(ToString::to_string).collect();
    assert_eq!(items, ["business.bench", "employee.smile@e-7k2"]);
    assert_eq!(audit.improvements[0].items[1].to_string(), "employee.smile@e-7k2");
}

#[test]
fn journals_are_read_up_to_a_torn_line() {
    for (name, bytes) in files("valid/journal") {
        let file =
            journal::read(&bytes).unwrap_or_else(|problems| panic!("{}", shown(&name, &bytes, &problems)));
        assert_eq!(file.entries.len(), 3, "{name}");
        assert_eq!(file.torn, name == "torn.jsonl");
        assert_eq!(file.unended, name == "no-line-feed.jsonl");
        assert_eq!(file.whole == bytes.len(), name != "torn.jsonl");
        let again: String = file.entries.iter().map(journal::line).collect();
        assert_eq!(journal::read(again.as_bytes()).unwrap().entries, file.entries);
    }
}

#[test]
fn too_large_is_said_without_reading() {
    let problems = catalogue::read(&vec![b'#'; catalogue::LARGEST + 1]).unwrap_err();
    assert_eq!(
        problems.iter().map(|problem| say(&problem.what)).collect::<Vec<_>>(),
        ["the file is larger than 5 MB"]
    );
}

#[test]
fn every_word_of_problems_is_said_somewhere() {
    let mut sources = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/format")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                sources += &std::fs::read_to_string(path).unwrap();
            }
        }
    }
    for line in include_str!("../../src/text/en/problems.ftl").lines() {
        if let Some((key, _)) = line.split_once(" = ")
            && key.starts_with(|c: char| c.is_ascii_lowercase())
        {
            assert!(sources.contains(&format!("\"{key}\"")), "{key} is never said");
        }
    }
}

#[test]
fn valid_settings_are_read() {
    for (name, bytes) in files("valid/settings") {
        let text = std::str::from_utf8(&bytes).unwrap();
        let read =
            settings::read(text).unwrap_or_else(|problems| panic!("{}", shown(&name, &bytes, &problems)));
        assert_eq!(read == settings::Settings::default(), name == "smallest.toml", "{read:?}");
        let advance = settings::get(&read, "auto_advance");
        assert_eq!(advance.as_deref(), Some(if name == "all.toml" { "false" } else { "true" }));
    }
}

#[test]
fn the_line_of_the_design_is_written_as_it_stands_there() {
    let line = r#"{"id":"<uuid v7>","device":"laptop-7c1f","seq":42,"lamport":42,"at":"2026-11-21T12:52:40+02:00","author":"A. Kask","edit":{"rate":{"item":"business.queue","verdict":"bad"}}}"#;
    let file = journal::read(line.as_bytes()).unwrap();
    assert_eq!(journal::line(&file.entries[0]), format!("{line}\n"));
}
