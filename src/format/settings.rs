//! `settings.toml`: what a person likes; everything in it is optional except `schema`.

use std::collections::BTreeMap;

use crate::domain::{Phrase, keyed};

use super::SCHEMA;
use super::problem::Problem;
use super::reader::{Field, Table, whole};
use super::word::{Word, words};

mod edit;

pub use edit::set;

/// The languages that the program speaks.
pub const UI_LANGUAGES: &[&str] = &["en", "ru", "uk", "et"];

/// The keys of a settings file that `config get` and `config set` take; commands have keys of the form `keys.quit`.
pub const KEYS: &[&str] = &["ui_language", "auditor", "theme", "auto_advance", "mouse"];

keyed! {
    /// How the screen is coloured.
    Theme {
        /// By what the terminal says of itself.
        Auto = "auto",
        /// For a light background.
        Light = "light",
        /// For a dark background.
        Dark = "dark",
        /// White on black, every colour at least 7:1 against it, nothing dimmed.
        HighContrast = "high-contrast",
        /// Without colours.
        Mono = "mono",
    }
}
words!(Theme);

/// What a person likes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Code of the program's language, one of [`UI_LANGUAGES`]; by the system's locale if `None`.
    pub ui_language: Option<String>,
    /// Who walks, unless an audit says otherwise.
    pub auditor: Option<String>,
    /// How the screen is coloured.
    pub theme: Theme,
    /// Whether the cursor goes to the next unrated item after a verdict.
    pub auto_advance: bool,
    /// Whether the program listens to the mouse; the terminal selects text with it otherwise.
    pub mouse: bool,
    /// The keys of commands, by the command's name; an empty list takes a command's keys away.
    pub keys: BTreeMap<String, Vec<String>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            ui_language: None,
            auditor: None,
            theme: Theme::Auto,
            auto_advance: true,
            mouse: false,
            keys: BTreeMap::new(),
        }
    }
}

/// Reads settings.
///
/// # Errors
/// Every problem of the file, sorted by place.
pub fn read(text: &str) -> Result<Settings, Vec<Problem>> {
    whole(text, |root| Some(settings(root))).map(|read| read.value)
}

/// The value of a key as a person would type it; `None` if there is no such key or nothing is set.
pub fn get(settings: &Settings, key: &str) -> Option<String> {
    match key {
        "ui_language" => settings.ui_language.clone(),
        "auditor" => settings.auditor.clone(),
        "theme" => Some(settings.theme.key().to_owned()),
        "auto_advance" => Some(settings.auto_advance.to_string()),
        "mouse" => Some(settings.mouse.to_string()),
        _ => settings.keys.get(key.strip_prefix("keys.")?).map(|keys| keys.join(", ")),
    }
}

fn settings(root: &Table<'_>) -> Settings {
    root.only(&["schema", "ui_language", "auditor", "theme", "auto_advance", "mouse", "keys"]);
    Settings {
        ui_language: root.field("ui_language").and_then(|field| ui_language(&field)),
        auditor: root.field("auditor").and_then(|field| field.text()).map(str::to_owned),
        theme: root.field("theme").and_then(|field| field.choice()).unwrap_or(Theme::Auto),
        auto_advance: root.field("auto_advance").and_then(|field| field.flag()).unwrap_or(true),
        mouse: root.field("mouse").and_then(|field| field.flag()).unwrap_or(false),
        keys: root
            .field("keys")
            .and_then(|field| field.table())
            .map(|table| keys(&table))
            .unwrap_or_default(),
    }
}

fn ui_language(field: &Field<'_>) -> Option<String> {
    let code = field.text()?;
    if !UI_LANGUAGES.contains(&code) {
        field.unknown_word(code, UI_LANGUAGES);
        return None;
    }
    Some(code.to_owned())
}

/// Whether the commands and keys exist is for the command table to say.
fn keys(table: &Table<'_>) -> BTreeMap<String, Vec<String>> {
    let mut keys = BTreeMap::new();
    for field in table.fields() {
        let spelt = match field.as_text() {
            Some(key) => Some(vec![key]),
            None => field.texts(),
        };
        if let Some(spelt) = spelt {
            keys.insert(field.key().to_owned(), spelt.into_iter().map(str::to_owned).collect());
        }
    }
    keys
}

/// What is wrong with a value that a person typed for a key.
fn unknown_word(key: &str, word: &str, known: &[&str]) -> Phrase {
    Phrase::new("setting-unknown-word").with("key", key).with("word", word).with("words", known.join(", "))
}

/// What is wrong with a key that a person typed.
fn unknown_key(key: &str) -> Phrase {
    let known = KEYS.iter().copied().chain(["keys.<command>"]);
    let known: Vec<&str> = known.collect();
    Phrase::new("setting-unknown-key").with("key", key).with("words", known.join(", "))
}
