//! Reports on disk: which documents an audit is handed over as, what they are called, and whether all of it is in
//! them. Commands and screen write reports through here.

mod document;
mod recount;

use std::path::Path;

use super::documents::{self, Existing};
use super::trouble::Trouble;
use crate::domain::{Lang, Phrase};
use crate::report::View;
use crate::text::{UiLang, Words};

pub use document::{Content, Document, Format, Place, compose};
pub use recount::Counted;

/// A document that was written, and what was found in it when it was read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The document.
    pub document: Document,
    /// What of the audit stands in the file.
    pub counted: Counted,
    /// What of the audit should stand in it.
    pub expected: Counted,
}

impl Written {
    /// Whether everything is in it.
    pub fn is_whole(&self) -> bool {
        self.counted == self.expected
    }
}

/// The words of a report on content in a language; the program's own where it does not speak that one.
pub fn words_for(lang: Lang, own: UiLang) -> Words {
    Words::new(UiLang::of_content(lang).unwrap_or(own))
}

/// Writes the documents, reads each again and counts what is in it.
///
/// # Errors
/// When one of the files is there already and is to be kept (then none is written), or cannot be written or read.
pub fn write(documents: Vec<Document>, view: &View, existing: Existing) -> Result<Vec<Written>, Trouble> {
    if existing == Existing::Keep
        && let Some(document) = documents.iter().find(|document| documents::exists(&document.path))
    {
        return Err(taken(&document.path));
    }
    for document in &documents {
        documents::write(&document.path, document.text.as_bytes(), existing)?;
    }
    documents.into_iter().map(|document| read_again(document, view)).collect()
}

fn read_again(document: Document, view: &View) -> Result<Written, Trouble> {
    let bytes = documents::read(&document.path)?;
    let counted = document.counted(view, &String::from_utf8_lossy(&bytes));
    let expected = document.expected(view);
    Ok(Written { document, counted, expected })
}

fn taken(path: &Path) -> Trouble {
    let mut trouble = Trouble::usage(Phrase::new("documents-write"), Phrase::new("documents-taken"));
    trouble.path = Some(path.to_owned());
    trouble.hinted(Phrase::new("documents-hint-taken"))
}
