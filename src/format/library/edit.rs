//! Adds a text to a library file or takes one out, and leaves the rest, comments included, as it is.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use super::read;
use crate::domain::Phrase;
use crate::domain::library::{LibraryText, Scope};
use crate::format::SCHEMA;

/// The key of the list of texts.
const TEXTS: &str = "text";

/// The file `file` with one more text at its end. An empty `file` becomes a new one.
///
/// # Errors
/// When the file as it is cannot be read.
pub fn add(file: &str, new: &LibraryText) -> Result<String, Phrase> {
    let fresh = file.trim().is_empty();
    let mut document = if fresh { DocumentMut::new() } else { taken_apart(file)? };
    if fresh {
        document.insert("schema", value(SCHEMA));
    }
    let texts = document.entry(TEXTS).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    match texts {
        Item::Value(Value::Array(list)) => list.push(inline(new)),
        Item::ArrayOfTables(tables) => tables.push(table(new)),
        _ => return Err(broken()),
    }
    Ok(document.to_string())
}

/// The file `file` without the text of this id; `None` if there is none.
///
/// # Errors
/// When the file as it is cannot be read.
pub fn remove(file: &str, id: &str) -> Result<Option<String>, Phrase> {
    let texts = read(file.as_bytes()).map_err(|_problems| broken())?.value;
    // By place, because an id may be made up while reading.
    let Some(place) = texts.iter().position(|text| text.id == id) else { return Ok(None) };
    let mut document = taken_apart(file)?;
    match document.get_mut(TEXTS) {
        Some(Item::Value(Value::Array(list))) => drop(list.remove(place)),
        Some(Item::ArrayOfTables(tables)) => drop(tables.remove(place)),
        _ => return Ok(None),
    }
    Ok(Some(document.to_string()))
}

fn taken_apart(file: &str) -> Result<DocumentMut, Phrase> {
    read(file.as_bytes()).map_err(|_problems| broken())?;
    file.parse().map_err(|_error: toml_edit::TomlError| broken())
}

/// Whoever wants to know more reads the file first.
const fn broken() -> Phrase {
    Phrase::new("library-file-broken")
}

fn table(new: &LibraryText) -> Table {
    let mut table = Table::new();
    for (key, one) in pairs(new) {
        table.insert(key, Item::Value(one));
    }
    table.decor_mut().set_prefix("\n");
    table
}

fn inline(new: &LibraryText) -> Value {
    Value::InlineTable(pairs(new).into_iter().collect::<InlineTable>())
}

fn pairs(new: &LibraryText) -> Vec<(&'static str, Value)> {
    let text: InlineTable =
        new.text.texts().map(|(lang, text)| (lang.to_string(), Value::from(text))).collect();
    let mut pairs = vec![("id", Value::from(new.id.as_str())), ("text", Value::InlineTable(text))];
    pairs.extend(new.purpose.map(|purpose| ("use", Value::from(purpose.key()))));
    if !new.scopes.is_empty() {
        pairs.push(("for", Value::Array(new.scopes.iter().map(Scope::word).collect::<Array>())));
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Lang, Wording};

    fn text(id: &str, words: &str) -> LibraryText {
        LibraryText {
            id: id.to_owned(),
            text: Wording::plain(Lang::EN, words),
            purpose: Some(crate::domain::library::Use::Note),
            scopes: vec![Scope::parse("business.queue")],
        }
    }

    #[test]
    fn a_new_file_holds_what_was_added() {
        let file = add("", &text("t-1", "One \"till\"\nopen")).unwrap();
        assert_eq!(read(file.as_bytes()).unwrap().value, [text("t-1", "One \"till\"\nopen")]);
        let file = add(&file, &text("t-2", "Two")).unwrap();
        insta::assert_snapshot!(file, @r#"
        schema = 1

        [[text]]
        id = "t-1"
        text = { en = """
        One "till"
        open""" }
        use = "note"
        for = ["business.queue"]

        [[text]]
        id = "t-2"
        text = { en = "Two" }
        use = "note"
        for = ["business.queue"]
        "#);
    }

    #[test]
    fn comments_and_other_texts_stay() {
        let file = "# ours\nschema = 1\nlanguage = \"et\"\n\n# of Jaan\n[[text]]\ntext = \"Üks\" # short\n\n\
                    # of Maria\n[[text]]\nid = \"two\"\ntext = \"Kaks\"\n";
        let more = add(file, &text("t-1", "One")).unwrap();
        assert!(more.starts_with(file), "{more}");
        let id = &read(file.as_bytes()).unwrap().value[0].id;
        let less = remove(&more, id).unwrap().unwrap();
        assert!(less.contains("# ours") && less.contains("# of Maria") && !less.contains("Üks"), "{less}");
        assert_eq!(remove(&less, "two").unwrap().map(|file| file.contains("Kaks")), Some(false));
        assert_eq!(remove(&less, "three").unwrap(), None);
    }

    #[test]
    fn a_list_in_one_line_is_kept_in_its_shape() {
        let file = "schema = 1\ntext = [{ text = { en = \"One\" } }]\n";
        let more = add(file, &text("t-1", "Two")).unwrap();
        assert_eq!(read(more.as_bytes()).unwrap().value.len(), 2, "{more}");
        let less = remove(&more, "t-1").unwrap().unwrap();
        assert_eq!(read(less.as_bytes()).unwrap().value.len(), 1, "{less}");
    }

    #[test]
    fn a_broken_file_is_not_touched() {
        assert_eq!(add("schema = 1\n[[text]]\n", &text("t-1", "One")), Err(broken()));
        assert_eq!(remove("text = 3", "t-1").unwrap_err().key, "library-file-broken");
    }
}
