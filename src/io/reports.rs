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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::domain::{
        Audit, Catalogue, Change, Date, Improvement, ImprovementId, ItemId, Lens, Moment, Order, Verdict,
        Walk,
    };
    use crate::io::catalogues;
    use crate::io::store::{self, Access, NewAudit, Opened};
    use crate::io::workspace::Workspace;
    use crate::report::Options;

    fn view(audit: &Audit, catalogue: &Catalogue) -> View {
        let today = Date::new(2026, 11, 21).unwrap();
        View::new(audit, catalogue, Options { lang: Lang::EN, internal: true, lens: Lens::default(), today })
    }

    /// An audit with a note on every item that a careless format would garble, and an improvement on each.
    fn audited(folder: &Path) -> View {
        let workspace = Workspace::at(folder);
        let catalogue = catalogues::load(&workspace, &["mann".to_owned()], None).unwrap();
        let new = NewAudit {
            client: "Lumi".to_owned(),
            site: "Viru".to_owned(),
            auditor: String::new(),
            language: Lang::EN,
            sensitive: false,
            subjects: Vec::new(),
            catalogue,
        };
        let path = store::create(&workspace, new).unwrap();
        let opened = Opened::open(&path, Access::Read).unwrap();
        let mut audit = opened.folded.audit().clone();
        let now = Moment::parse("2026-11-21T12:00:00+02:00").unwrap();
        let items: Vec<ItemId> = Walk::new(&opened.catalogue, &audit, Order::Class)
            .items
            .into_iter()
            .map(|item| item.id)
            .collect();
        for (place, item) in items.into_iter().enumerate() {
            let text =
                format!("=1+{place} <b> & | \"\u{1b}[2J\u{202e}\" &amp; _{place}_\n- second, line; \\");
            let id = ImprovementId::new(format!("i-{place}"));
            let improvement =
                Improvement::new(id, crate::domain::improvement::Kind::Change, &*text, vec![item.clone()]);
            let rate = Change::Rate { item: item.clone(), verdict: Some(Verdict::Bad), at: None };
            let notes = [Change::Note(item.clone(), text.clone()), Change::Internal(item, text)];
            for change in [rate, Change::AddImprovement(improvement, None)].into_iter().chain(notes) {
                audit.apply(&change, now).unwrap();
            }
        }
        view(&audit, &opened.catalogue)
    }

    #[test]
    fn every_document_holds_everything_whatever_people_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let view = audited(folder.path());
        let words = words_for(Lang::EN, UiLang::En);
        let documents = compose(&view, &words, Format::ALL, &Place::Folder(folder.path().to_owned()));
        let written = write(documents, &view, Existing::Keep).unwrap();
        assert_eq!(written.len(), 5);
        for one in &written {
            assert_eq!(one.counted, one.expected, "{:?}", one.document.path);
            assert_ne!(one.expected, Counted::default());
        }
    }

    #[test]
    fn what_is_missing_in_a_document_is_not_counted() {
        let folder = tempfile::tempdir().unwrap();
        let view = audited(folder.path());
        let words = words_for(Lang::EN, UiLang::En);
        for document in compose(&view, &words, Format::ALL, &Place::File(PathBuf::from("out"))) {
            let mut half = document.text.clone();
            half.truncate(half.floor_char_boundary(half.len() / 2));
            let counted = document.counted(&view, &half);
            let expected = document.expected(&view);
            assert_ne!(counted, expected, "{:?}", document.format);
            assert!(counted.items <= expected.items && counted.notes <= expected.notes, "{counted:?}");
        }
    }

    #[test]
    fn a_file_that_is_there_keeps_every_document_from_being_written() {
        let folder = tempfile::tempdir().unwrap();
        let view = audited(folder.path());
        let words = words_for(Lang::EN, UiLang::En);
        let place = Place::Folder(folder.path().join("out"));
        let documents = compose(&view, &words, Format::ALL, &place);
        let last = documents.last().unwrap().path.clone();
        std::fs::create_dir(folder.path().join("out")).unwrap();
        std::fs::write(&last, "mine").unwrap();
        let trouble = write(documents.clone(), &view, Existing::Keep).unwrap_err();
        assert_eq!(trouble.path.as_deref(), Some(&*last));
        assert_eq!(std::fs::read_dir(folder.path().join("out")).unwrap().count(), 1);
        assert_eq!(write(documents, &view, Existing::Replace).unwrap().len(), 5);
    }
}
