//! Changes one value of a settings file and leaves the rest, comments included, as it is.

use toml_edit::{Array, DocumentMut, Item, Table, Value, value};

use super::{KEYS, SCHEMA, Theme, UI_LANGUAGES, Word, read, unknown_key, unknown_word};
use crate::domain::Phrase;
use crate::format::Tally;

/// The settings file `text` with another value of one key; an empty value takes the key away. Keys of commands,
/// `keys.quit`, take several keys with commas between them. An empty `text` becomes a new file.
///
/// # Errors
/// When there is no such key, when the value does not fit it, or when the file as it is cannot be read.
pub fn set(text: &str, key: &str, typed: &str) -> Result<String, Phrase> {
    let new_value = new_value(key, typed.trim())?;
    let fresh = text.trim().is_empty();
    if !fresh {
        read(text).map_err(|problems| {
            Phrase::new("setting-file-broken").count("count", Tally::of(&problems).all())
        })?;
    }
    let broken = |_| Phrase::new("setting-file-broken").count("count", 1);
    let mut document: DocumentMut = text.parse().map_err(broken)?;
    if fresh {
        document.insert("schema", value(SCHEMA));
    }
    match key.strip_prefix("keys.") {
        Some(command) => {
            let table = document.entry("keys").or_insert_with(|| Item::Table(Table::new()));
            if let Some(table) = table.as_table_like_mut() {
                put(table, command, new_value);
            }
        }
        None => put(document.as_table_mut(), key, new_value),
    }
    Ok(document.to_string())
}

fn new_value(key: &str, typed: &str) -> Result<Option<Value>, Phrase> {
    let known = KEYS.contains(&key) || key.strip_prefix("keys.").is_some_and(|command| !command.is_empty());
    if !known {
        return Err(unknown_key(key));
    }
    if typed.is_empty() {
        return Ok(None);
    }
    let one_of = |words: &[&str]| {
        if words.contains(&typed) {
            Ok(Some(Value::from(typed)))
        } else {
            Err(unknown_word(key, typed, words))
        }
    };
    match key {
        "ui_language" => one_of(UI_LANGUAGES),
        "theme" => one_of(&Theme::words().collect::<Vec<_>>()),
        "auto_advance" | "mouse" => match typed {
            "true" | "on" => Ok(Some(Value::from(true))),
            "false" | "off" => Ok(Some(Value::from(false))),
            _ => Err(unknown_word(key, typed, &["true", "false"])),
        },
        "auditor" => Ok(Some(Value::from(typed))),
        _ => Ok(Some(keys_of(typed))),
    }
}

/// One key as a text, several as a list. A comma alone is the key of that name.
fn keys_of(typed: &str) -> Value {
    let keys: Vec<&str> = typed.split(',').map(str::trim).filter(|key| !key.is_empty()).collect();
    match keys.as_slice() {
        [] => Value::from(typed),
        [key] => Value::from(*key),
        keys => Value::Array(keys.iter().copied().collect::<Array>()),
    }
}

/// Sets or removes a key; the comment behind a replaced value stays.
fn put(table: &mut dyn toml_edit::TableLike, key: &str, new: Option<Value>) {
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            table.insert(key, Item::Value(new));
        }
    }
}
