//! Every field of every format compared with the audit, by reading the output back.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod data;
mod documents;
mod fixture;
mod rules;

use touchpoint::domain::Lang;
use touchpoint::report::{View, csv, html, json, markdown};
use touchpoint::text::{UiLang, Words};

/// Every format of a view, by name.
fn formats(view: &View, words: &Words) -> [(&'static str, String); 6] {
    [
        ("markdown", markdown::render(view, words)),
        ("html", html::render(view, words)),
        ("csv", csv::render(view, words)),
        ("improvements-csv", csv::improvements_csv(std::slice::from_ref(view), words)),
        ("json", json::render(view, words)),
        ("improvements-json", json::improvements(std::slice::from_ref(view))),
    ]
}

#[test]
fn every_format_looks_as_agreed() {
    for lang in [UiLang::En, UiLang::Ru] {
        let view = fixture::view(lang.into(), false);
        for (name, text) in formats(&view, &Words::new(lang)) {
            insta::assert_snapshot!(format!("{name}-{}", lang.code()), text);
        }
    }
}

#[test]
fn every_language_has_every_word_of_a_report() {
    for lang in UiLang::ALL {
        let view = fixture::view(Lang::EN, true);
        for (name, text) in formats(&view, &Words::new(*lang)) {
            assert!(!text.contains('⟦'), "{name} in {} lacks a word", lang.code());
        }
    }
}

#[test]
fn no_format_passes_on_what_steers_a_terminal() {
    let view = fixture::view(Lang::EN, true);
    for (name, text) in formats(&view, &Words::new(UiLang::En)) {
        // The byte order mark of CSV is not text.
        let text = text.trim_start_matches('\u{feff}');
        let hidden = text.chars().find(|c| *c != '\r' && touchpoint::domain::visible::is_hidden(*c));
        assert_eq!(hidden, None, "{name}");
    }
}

#[test]
fn internal_notes_leave_only_when_asked_for() {
    for (name, text) in formats(&fixture::view(Lang::EN, false), &Words::new(UiLang::En)) {
        assert!(!text.contains("keep to ourselves"), "{name}");
    }
}
