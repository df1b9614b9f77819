//! `texts.toml`: the workspace's texts at hand.

use super::catalogue::plain_id;
use super::catalogue::texts::Texts;
use super::nearest::nearest;
use super::problem::{Problem, Read, decode};
use super::reader::{Field, Once, Table, whole};
use crate::domain::library::{LibraryText, Scope, Use};
use crate::domain::{Class, Phrase};

mod edit;

pub use edit::{add, remove};

/// Reads a library of texts. What has no id gets one that is made from its words.
///
/// # Errors
/// Every problem of the file, sorted by place, if one of them keeps it from being used.
pub fn read(bytes: &[u8]) -> Result<Read<Vec<LibraryText>>, Vec<Problem>> {
    whole(decode(bytes)?, |root| Some(library(root)))
}

fn library(root: &Table<'_>) -> Vec<LibraryText> {
    root.only(&["schema", "language", "text"]);
    let language = root.field("language").and_then(|field| field.language());
    // A language that cannot be read is said once, not again at every text.
    let lacking = root.field("language").is_none();
    let texts = Texts::of_library(language);
    let mut once = Once::default();
    let mut library = Vec::new();
    for table in root.tables("text") {
        library.push(entry(&table, &texts, lacking, &mut once));
    }
    name(&mut library);
    library
}

fn entry(table: &Table<'_>, texts: &Texts, lacking: bool, once: &mut Once) -> LibraryText {
    table.only(&["id", "text", "use", "for"]);
    let id_field = table.field("id");
    let id = id_field.as_ref().and_then(plain_id).unwrap_or_default();
    if let Some(field) = &id_field {
        once.first(&id, field.span(), field.problems());
    }
    let text = table.need("text", "text.en = \"Queue\"").and_then(|field| {
        if lacking && field.as_text().is_some() {
            field.wrong(Phrase::new("problem-text-language"), Some(Phrase::new("hint-text-language")));
        }
        texts.read(&field)
    });
    let purpose = table.field("use").and_then(|field| field.choice::<Use>());
    let scopes = table.field("for").map(|field| scopes(&field)).unwrap_or_default();
    LibraryText { id, text: text.unwrap_or_default(), purpose, scopes }
}

/// One word or a list of words.
fn scopes(field: &Field<'_>) -> Vec<Scope> {
    match field.as_text() {
        Some(_) => scope(field).into_iter().collect(),
        None => field.list().unwrap_or_default().iter().filter_map(scope).collect(),
    }
}

fn scope(field: &Field<'_>) -> Option<Scope> {
    let word = field.text()?;
    let scope = Scope::parse(word);
    match &scope {
        Scope::Touchpoint(id) if id.class().is_none() => {
            let what = Phrase::new("problem-touchpoint-id").with("id", word);
            field.wrong(what, Some(Phrase::new("hint-touchpoint-id")));
        }
        Scope::Catalogue(_) => {
            plain_id(field)?;
            // Any catalogue may be meant, but `employe` hardly is one.
            if let Some(class) = nearest(word, Class::ALL.iter().map(|class| class.key())) {
                let what = Phrase::new("problem-text-for").with("word", word);
                let hint = Phrase::new("hint-nearest").with("nearest", class);
                field.problems().warning(field.span(), what, Some(hint));
            }
        }
        _ => {}
    }
    Some(scope)
}

/// Gives an id to what has none.
fn name(library: &mut [LibraryText]) {
    let mut taken: Vec<String> = library.iter().map(|text| text.id.clone()).collect();
    for text in library.iter_mut().filter(|text| text.id.is_empty()) {
        text.id = LibraryText::id_of(&text.text, |id| taken.iter().any(|known| known == id));
        taken.push(text.id.clone());
    }
}
