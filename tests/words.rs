//! The program's own words: every language says everything, in its own words and its own plurals.
#![expect(clippy::unwrap_used, clippy::panic, clippy::string_slice, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use touchpoint::domain::catalogue::{Audience, Class, Motive, Segment, Stage};
use touchpoint::domain::improvement::{Kind, Status};
use touchpoint::domain::priority::Box;
use touchpoint::domain::{Order, Verdict};
use touchpoint::text::{Arg, UiLang, Words};

const AREAS: [&str; 10] =
    ["words", "problems", "files", "report", "cli", "screen", "path", "survey", "library", "catalogues"];
/// Messages asked for by a prefix and a word of a closed set.
const FAMILIES: &[&str] = &[
    "view-",
    "catalogue-part-",
    "context-",
    "finder-",
    "cli-import-names-",
    "feedback-",
    "agreement-",
    "said-",
    "survey-count-",
    "survey-index-",
    "reference-",
    "answer-",
    "command-",
    "format-",
    "level-",
    "short-",
    "audience-",
    "box-",
    "class-",
    "cli-about-",
    "cli-column-",
    "cli-option-",
    "cli-place-",
    "cli-placeholder-",
    "cli-usage-",
    "cli-why-",
    "kind-",
    "language-",
    "month-",
    "motive-",
    "order-",
    "report-column-",
    "report-verdict-",
    "segment-",
    "stage-",
    "state-",
    "status-",
    "unnamed-",
    "verdict-",
    "weekday-",
    "gap-",
    "near-",
    "owner-",
    "use-",
];
/// Messages that two languages rightly say alike.
const ALIKE: &[&str] = &[
    "context-catalogue",
    "context-catalogues",
    "app-title",
    "catalogue-part-zone",
    "catalogues-title",
    "class-product",
    "cli-column-audit",
    "cli-column-date",
    "cli-column-id",
    "cli-column-status",
    "cli-column-words",
    "cli-option-status",
    "column-status",
    "date",
    "day",
    "decimal-sign",
    "failed-line",
    "field-auditor",
    "field-catalogues",
    "field-reason",
    "field-status",
    "format-json",
    "format-md",
    "hint-editor",
    "home-critical",
    "label-internal",
    "label-plan",
    "level-1",
    "level-unknown",
    "mark-critical",
    "near-catalogue",
    "near-touchpoint",
    "nothing",
    "percent",
    "quoted",
    "reference-apple",
    "reference-usaa",
    "report-auditor",
    "report-catalogue",
    "report-column-audit",
    "report-column-date",
    "report-column-status",
    "report-column-touchpoint-id",
    "report-column-zone",
    "report-mark-failed",
    "report-result",
    "report-verdict-ok",
    "report-verdict-wow",
    "short-catalogues",
    "short-next-status",
    "short-ok",
    "short-wow",
    "skeleton-motives",
    "survey-index-customers",
    "survey-index-staff",
    "time",
    "upgrade-difference",
    "verdict-ok",
];
/// What is typed at a prompt reads alike wherever the words for values do.
const TYPED: [&str; 2] = ["cli-placeholder-", "cli-usage-"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn source(lang: UiLang, area: &str) -> String {
    let path = root().join("src/text").join(lang.code()).join(format!("{area}.ftl"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of a file by key, each with its text as written.
fn messages(lang: UiLang, area: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut key = None;
    for line in source(lang, area).lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            key = None;
        } else if let Some((name, text)) =
            line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic))
        {
            let repeated = messages.insert(name.to_owned(), text.trim().to_owned());
            assert_eq!(repeated, None, "{} {area}: “{name}” is there twice", lang.code());
            key = Some(name.to_owned());
        } else {
            let text = key.as_ref().and_then(|key| messages.get_mut(key));
            let text = text.unwrap_or_else(|| panic!("{} {area}: stray line {line:?}", lang.code()));
            text.push('\n');
            text.push_str(line.trim());
        }
    }
    messages
}

fn all_messages(lang: UiLang) -> BTreeMap<String, String> {
    AREAS.iter().flat_map(|area| messages(lang, area)).collect()
}

fn variables(text: &str) -> BTreeSet<&str> {
    let name = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    text.split('$').skip(1).map(|rest| &rest[..name(rest)]).collect()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
            files.push(path);
        }
    }
}

/// What the program is made of, without its tests.
fn code() -> String {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    rust_files(&root().join("templates"), &mut files);
    let text = |path: &PathBuf| fs::read_to_string(path).unwrap();
    files.iter().map(|path| text(path).split("#[cfg(test)]").next().unwrap().to_owned()).collect()
}

/// The texts in quotes that directly follow `call(`.
fn asked_by(code: &str, call: &str) -> BTreeSet<String> {
    let after = code.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    after.filter_map(|rest| rest.split_once('"')).map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn every_file_parses() {
    for lang in UiLang::ALL {
        for area in AREAS {
            let parsed = FluentResource::try_new(source(*lang, area));
            assert!(parsed.is_ok(), "{} {area}: {:?}", lang.code(), parsed.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn no_message_stands_in_two_areas() {
    let mut seen = BTreeMap::new();
    for area in AREAS {
        for key in messages(UiLang::En, area).into_keys() {
            let other = seen.insert(key.clone(), area);
            assert_eq!(other, None, "“{key}” of {area} hides another one");
        }
    }
}

#[test]
fn every_language_says_everything_with_the_same_values() {
    for area in AREAS {
        let english = messages(UiLang::En, area);
        for lang in &UiLang::ALL[1..] {
            let own = messages(*lang, area);
            for (key, text) in &own {
                let behind = english.get(key);
                let behind =
                    behind.unwrap_or_else(|| panic!("{} {area}: “{key}” is not in English", lang.code()));
                assert_eq!(variables(text), variables(behind), "{} {key}", lang.code());
            }
            let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{} {area} lacks {missing:?}", lang.code());
        }
    }
}

#[test]
fn every_plural_covers_the_categories_of_its_language() {
    let english = all_messages(UiLang::En);
    for lang in UiLang::ALL {
        let categories: &[&str] = match lang {
            UiLang::En | UiLang::Et => &["one", "other"],
            UiLang::Ru | UiLang::Uk => &["one", "few", "many", "other"],
        };
        for (key, text) in all_messages(*lang) {
            let in_english = english.get(&key).is_some_and(|text| text.contains("[one]"));
            let cases: Vec<&str> =
                text.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0)).collect();
            if in_english || cases.contains(&"one") {
                let cases: BTreeSet<&str> = cases.into_iter().collect();
                let lacking: Vec<_> =
                    categories.iter().filter(|category| !cases.contains(*category)).collect();
                assert!(lacking.is_empty(), "{} “{key}” lacks {lacking:?}", lang.code());
            }
        }
    }
}

#[test]
fn every_message_asked_for_exists() {
    let english = all_messages(UiLang::En);
    let code = code();
    for call in ["say(", "say_with(", "Phrase::new("] {
        let asked = asked_by(&code, call);
        assert!(!asked.is_empty(), "nothing calls {call}");
        let unknown: Vec<_> = asked.iter().filter(|key| !english.contains_key(*key)).collect();
        assert!(unknown.is_empty(), "{call} asks for {unknown:?}");
    }
    let quoted = code.split('"').filter(|text| text.starts_with("report-"));
    let keys = quoted.filter(|text| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
    let families = ["report-verdict", "report-column"];
    let unknown: Vec<_> = keys.filter(|key| !english.contains_key(*key) && !families.contains(key)).collect();
    assert!(unknown.is_empty(), "reports ask for {unknown:?}");
}

#[test]
fn every_word_of_a_closed_set_exists() {
    fn keys<T: Copy>(family: &str, all: &[T], key: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|one| format!("{family}-{}", key(*one))).collect()
    }
    let english = all_messages(UiLang::En);
    let asked = [
        keys("verdict", Verdict::ALL, Verdict::key),
        keys("report-verdict", Verdict::ALL, Verdict::key),
        keys("class", Class::ALL, Class::key),
        keys("unnamed", Class::ALL, Class::key),
        keys("stage", Stage::ALL, Stage::key),
        keys("segment", Segment::ALL, Segment::key),
        keys("motive", Motive::ALL, Motive::key),
        keys("audience", Audience::ALL, Audience::key),
        keys("kind", Kind::ALL, Kind::key),
        keys("status", Status::ALL, Status::key),
        keys("box", Box::ALL, Box::key),
        keys("order", Order::ALL, Order::key),
        vec!["verdict-unrated".to_owned(), "report-verdict-unrated".to_owned()],
    ];
    let lacking: Vec<_> = asked.concat().into_iter().filter(|key| !english.contains_key(key)).collect();
    assert!(lacking.is_empty(), "English lacks {lacking:?}");
}

#[test]
fn every_message_is_asked_for() {
    let code = code();
    let unused: Vec<_> = all_messages(UiLang::En)
        .into_keys()
        .filter(|key| !FAMILIES.iter().any(|family| key.starts_with(family)))
        .filter(|key| !code.contains(&format!("\"{key}\"")))
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn languages_differ() {
    let texts: Vec<_> = UiLang::ALL.iter().map(|lang| all_messages(*lang)).collect();
    let mut alike = BTreeMap::new();
    for (place, own) in texts.iter().enumerate() {
        for others in &texts[place + 1..] {
            let same = own.iter().filter(|(key, text)| others.get(*key) == Some(text));
            let same = same.filter(|(key, _)| !TYPED.iter().any(|family| key.starts_with(family)));
            alike.extend(same.map(|(key, text)| (key.as_str(), text.as_str())));
        }
    }
    let named = ALIKE.iter().copied().collect::<BTreeSet<_>>();
    let unnamed: Vec<_> = alike.iter().filter(|(key, _)| !named.contains(**key)).collect();
    assert!(unnamed.is_empty(), "alike in two languages: {unnamed:?}");
    let stale: Vec<_> = named.iter().filter(|key| !alike.contains_key(**key)).collect();
    assert!(stale.is_empty(), "named as alike, but differ: {stale:?}");
}

#[test]
fn russian_counts_like_russian() {
    let words = Words::new(UiLang::Ru);
    let say = |n| words.say_with("report-improvement-count", &[("n", Arg::Number(n))]);
    let said: Vec<String> = [1, 2, 5, 11, 21, 22, 111, 0].into_iter().map(say).collect();
    let expected = [
        "1 улучшение",
        "2 улучшения",
        "5 улучшений",
        "11 улучшений",
        "21 улучшение",
        "22 улучшения",
        "111 улучшений",
        "0 улучшений",
    ];
    assert_eq!(said, expected);
}

#[test]
fn the_others_count_like_themselves() {
    let count = |lang, n| Words::new(lang).say_with("report-improvement-count", &[("n", Arg::Number(n))]);
    let say = |lang| [1, 2, 5, 21].map(|n| count(lang, n));
    assert_eq!(say(UiLang::En), ["1 improvement", "2 improvements", "5 improvements", "21 improvements"]);
    assert_eq!(say(UiLang::Uk), ["1 покращення", "2 покращення", "5 покращень", "21 покращення"]);
    assert_eq!(say(UiLang::Et), ["1 parendus", "2 parendust", "5 parendust", "21 parendust"]);
}

#[test]
fn english_stands_behind_a_missing_translation() {
    for lang in UiLang::ALL {
        let words = Words::new(*lang);
        for key in all_messages(UiLang::En).keys() {
            assert!(!words.say(key).contains('⟦'), "{} cannot say {key}", lang.code());
        }
    }
}
