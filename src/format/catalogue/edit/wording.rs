//! Keys of a table: texts by language in whichever way the file writes them, and everything else.

use std::cmp::Ordering;

use toml_edit::{InlineTable, Item, Key, Table, TableLike, Value, value};

use crate::domain::Lang;
use crate::domain::catalogue::Part;

/// Sets or removes a key; the comment behind a replaced value stays.
pub(super) fn put(table: &mut Table, key: &str, new: Option<Value>) {
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    if let Some(old) = table.get_mut(key).and_then(Item::as_value_mut) {
        *new.decor_mut() = old.decor().clone();
        *old = new;
        return;
    }
    let here = place_of(table, key);
    table.insert(key, value(new));
    if let Some(place) = here {
        bring_to(table, key, place);
    }
}

/// Sets or removes a text in one language; a text in the main one alone may be plain.
pub(super) fn say(table: &mut Table, key: &str, lang: Lang, languages: &[Lang], text: Option<&str>) {
    let main = languages.first().copied().unwrap_or(lang);
    let plain = table.get(key).and_then(Item::as_str).map(str::to_owned);
    match (plain, text) {
        (None, None) if table.get(key).is_none() => {}
        (None, Some(text)) if table.get(key).is_none() => begin(table, key, lang, languages, text),
        (Some(_), None) if lang != main => {}
        (Some(_), text) if lang == main => put(table, key, text.map(Value::from)),
        (Some(plain), Some(text)) => {
            let mut both = InlineTable::new();
            both.insert(main.code(), Value::from(plain));
            both.insert(lang.code(), Value::from(text));
            put(table, key, Some(Value::InlineTable(both)));
        }
        (_, text) => say_among(table, key, lang, text),
    }
}

/// A first text: plain if the catalogue is in one language, else as the program's own catalogues write it.
fn begin(table: &mut Table, key: &str, lang: Lang, languages: &[Lang], text: &str) {
    if languages == [lang] {
        return put(table, key, Some(Value::from(text)));
    }
    let place = place_of(table, key);
    let mut texts = Table::new();
    texts.set_dotted(true);
    texts.insert(lang.code(), value(text));
    table.insert(key, Item::Table(texts));
    if let Some(place) = place {
        bring_to(table, key, place);
    }
}

fn say_among(table: &mut Table, key: &str, lang: Lang, text: Option<&str>) {
    let Some(texts) = table.get_mut(key).and_then(Item::as_table_like_mut) else { return };
    match text {
        Some(text) => speak(texts, lang, text),
        None => {
            texts.remove(lang.code());
        }
    }
    if texts.is_empty() {
        table.remove(key);
    } else if let Some(inline) = table.get_mut(key).and_then(Item::as_inline_table_mut) {
        // On one line there are no comments to lose, and blanks would be left behind.
        inline.fmt();
    }
}

fn speak(texts: &mut dyn TableLike, lang: Lang, text: &str) {
    let mut new = Value::from(text);
    match texts.get_mut(lang.code()).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            texts.insert(lang.code(), Item::Value(new));
        }
    }
}

/// Before which key a new one belongs, by the order in which catalogues are written.
fn place_of(table: &Table, key: &str) -> Option<usize> {
    let rank = |key: &str| Part::ALL.iter().position(|part| part.key() == key);
    let own = rank(key)?;
    table.iter().position(|(known, _)| rank(known).is_some_and(|other| other > own))
}

/// Brings the last key forward.
fn bring_to(table: &mut Table, key: &str, place: usize) {
    let mut order: Vec<String> =
        table.iter().map(|(known, _)| known.to_owned()).filter(|known| known != key).collect();
    order.insert(place.min(order.len()), key.to_owned());
    let rank = |key: &Key| order.iter().position(|known| known == key.get());
    table.sort_values_by(|a, _, b, _| match (rank(a), rank(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        // Languages inside a text stay as they are.
        _ => Ordering::Equal,
    });
}
