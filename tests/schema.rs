//! `catalogue schema`: what editors are told is what the program reads.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_types,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use serde_json::{Value, json};
use touchpoint::format::catalogue::{read, schema, skeleton};
use touchpoint::io::catalogues::BUILT_IN;
use touchpoint::text::{UiLang, Words};

fn the_schema(lang: UiLang) -> Value {
    let words = Words::new(lang);
    serde_json::from_str(&schema(&|phrase| words.phrase(phrase))).unwrap()
}

fn fits(text: &str) -> bool {
    valid(&the_schema(UiLang::En), &value(text))
}

/// A file as JSON; dates become texts, which a catalogue has none of.
fn value(text: &str) -> Value {
    serde_json::to_value(toml::from_str::<toml::Table>(text.trim_start_matches('\u{feff}')).unwrap()).unwrap()
}

/// As much of draft-07 as the schema uses; a word that is not known here stops the test.
fn valid(schema: &Value, value: &Value) -> bool {
    schema.as_object().unwrap().iter().all(|(word, says)| match word.as_str() {
        "$schema" | "title" | "description" | "patternProperties" | "then" => true,
        "type" => match says.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64(),
            "number" => value.is_number(),
            other => panic!("{other}"),
        },
        "enum" => says.as_array().unwrap().contains(value),
        "minimum" => value.as_f64().is_none_or(|value| value >= says.as_f64().unwrap()),
        "maximum" => value.as_f64().is_none_or(|value| value <= says.as_f64().unwrap()),
        "pattern" => value.as_str().is_none_or(|value| matches(says.as_str().unwrap(), value)),
        "items" => value.as_array().is_none_or(|all| all.iter().all(|one| valid(says, one))),
        "uniqueItems" => value
            .as_array()
            .is_none_or(|all| all.iter().enumerate().all(|(place, one)| !all[..place].contains(one))),
        "minItems" => value.as_array().is_none_or(|all| all.len() as u64 >= says.as_u64().unwrap()),
        "minProperties" => value.as_object().is_none_or(|all| all.len() as u64 >= says.as_u64().unwrap()),
        "required" => value.as_object().is_none_or(|all| {
            says.as_array().unwrap().iter().all(|key| all.contains_key(key.as_str().unwrap()))
        }),
        "properties" => value.as_object().is_none_or(|all| {
            all.iter().all(|(key, value)| says.get(key).is_none_or(|says| valid(says, value)))
        }),
        "additionalProperties" => {
            value.as_object().is_none_or(|all| all.iter().all(|(key, value)| is_listed(schema, key, value)))
        }
        "anyOf" => says.as_array().unwrap().iter().any(|says| valid(says, value)),
        "not" => !valid(says, value),
        "if" => !valid(says, value) || valid(&schema["then"], value),
        other => panic!("the schema says “{other}”"),
    })
}

fn is_listed(schema: &Value, key: &str, value: &Value) -> bool {
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    let by_pattern = patterns.is_some_and(|patterns| {
        patterns.iter().any(|(pattern, says)| matches(pattern, key) && valid(says, value))
    });
    by_pattern || schema.get("properties").is_some_and(|known| known.get(key).is_some())
}

/// The five patterns of the schema, by hand.
fn matches(pattern: &str, text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    match pattern {
        "\\S" => !text.trim().is_empty(),
        "^[a-z0-9]+(-[a-z0-9]+)*$" => text.split('-').all(plain),
        "^[a-z0-9]+([_-][a-z0-9]+)*$" => text.split(['_', '-']).all(plain),
        "^[a-z]{2,3}(-[a-zA-Z0-9]{2,4})?$" => touchpoint::domain::Lang::parse(text).is_some(),
        "^(business|product|service|employee)\\.[a-z0-9]+(-[a-z0-9]+)*$" => {
            touchpoint::domain::TouchpointId::new(text).class().is_some()
        }
        other => panic!("no such pattern is known here: {other}"),
    }
}

fn fixtures(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(folder);
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        Some((name, String::from_utf8(std::fs::read(path).unwrap()).ok()?))
    };
    entries.filter_map(text).collect()
}

#[test]
fn what_the_program_reads_fits_the_schema() {
    for (name, text) in BUILT_IN {
        assert!(fits(text), "{name}");
    }
    for (name, text) in fixtures("valid/catalogue") {
        assert!(fits(&text), "{name}");
    }
    let words = Words::new(UiLang::En);
    assert!(fits(&skeleton("bakery", &[], &|phrase| words.phrase(phrase))));
    assert!(fits(
        "schema = 1\nid = \"mine\"\nlanguages = [\"en\"]\ntitle = \"Mine\"\nextends = [\"shop\"]\nomit = [\"business.sign\"]\n[[touchpoint]]\nid = \"business.queue\"\nweight = 5\n"
    ));
}

/// What only the program can see: references, order, ids that repeat, a text without the main language.
const BEYOND: [&str; 5] = ["extends", "id-and-class", "no-main-text", "repeated-ids", "scoring-order"];

#[test]
fn what_the_program_refuses_by_its_shape_does_not_fit() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for (name, text) in fixtures("invalid/catalogue") {
        if toml::from_str::<toml::Table>(&text).is_ok() {
            if fits(&text) != BEYOND.contains(&name.as_str()) {
                wrong.push(name);
            }
            seen += 1;
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(seen >= 15, "{seen}");
}

#[test]
fn every_key_of_the_schema_is_known_to_the_program_and_explained() {
    for lang in UiLang::ALL {
        let schema = the_schema(*lang);
        let mut tables = vec![("", &schema)];
        for (key, value) in schema["properties"].as_object().unwrap() {
            tables.extend(
                value
                    .get("items")
                    .filter(|items| items.get("properties").is_some())
                    .map(|items| (key.as_str(), items)),
            );
        }
        assert_eq!(tables.len(), 5, "the file, sources, zones, facts, touchpoints");
        for (table, says) in tables {
            for (key, says) in says["properties"].as_object().unwrap() {
                let said = says["description"].as_str().unwrap();
                assert!(!said.contains('⟦') && said.len() > 8, "{table} {key}: {said}");
                let head = if table.is_empty() { String::new() } else { format!("[[{table}]]\n") };
                let problems = read(format!("{head}{key} = 1\n").as_bytes()).unwrap_err();
                let unknown = problems.iter().find(|problem| problem.what.key == "problem-unknown-key");
                assert_eq!(unknown, None, "{table} {key}");
            }
        }
    }
    assert_eq!(the_schema(UiLang::En)["additionalProperties"], json!(false));
}

/// With a language server for TOML in `PATH` (`npm install --global @taplo/cli@0.7.0`); said and left out without.
#[test]
fn a_language_server_finds_what_is_wrong() {
    let taplo = |folder: &Path, file: &str| {
        let mut command = std::process::Command::new("taplo");
        command.args(["lint", "--no-auto-config", file]).current_dir(folder).output()
    };
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let words = Words::new(UiLang::En);
    let say = |phrase: &touchpoint::domain::Phrase| words.phrase(phrase);
    write(touchpoint::format::catalogue::SCHEMA_FILE, &schema(&say));
    let good = skeleton("bakery", &[], &say);
    write("good.toml", &good);
    let Ok(done) = taplo(folder.path(), "good.toml") else {
        use std::io::Write;
        writeln!(std::io::stderr(), "left out: there is no taplo here").unwrap();
        return;
    };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let faults = [
        ("weight = 2", "weight = 9", "9 is greater than the maximum of 5"),
        ("class = \"business\"", "class = \"busines\"", "\"busines\" is not one of"),
        ("critical = false", "critical = \"no\"", "is not of type \"boolean\""),
        ("stage = ", "stages = ", "'stages' was unexpected"),
    ];
    for (right, wrong, said) in faults {
        write("bad.toml", &good.replacen(right, wrong, 1));
        let done = taplo(folder.path(), "bad.toml").unwrap();
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(!done.status.success() && told.contains(said), "{wrong}: {told}");
    }
}
