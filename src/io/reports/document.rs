//! Which documents a report is made of, and where they go.

use std::path::{Path, PathBuf};

use super::recount::{self, Counted};
use crate::domain::catalogue::{Audience, Motive, Segment};
use crate::domain::{Lens, keyed};
use crate::io::documents;
use crate::report::{View, csv, html, json, markdown};
use crate::text::Words;

keyed! {
    /// What a report is written as.
    Format {
        /// Markdown.
        Markdown = "md",
        /// Tables: the items, and the improvements as a second file.
        Csv = "csv",
        /// Data.
        Json = "json",
        /// A page to print.
        Html = "html",
    }
}

/// What stands in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Everything.
    All,
    /// Items with their notes.
    Items,
    /// Improvements.
    Improvements,
    /// Answers of the survey.
    Answers,
}

/// One file of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where it goes.
    pub path: PathBuf,
    /// All of it.
    pub text: String,
    /// What it is written as.
    pub format: Format,
    /// What stands in it.
    pub content: Content,
}

impl Document {
    /// What of the audit stands in the document's text.
    pub(super) fn counted(&self, view: &View, written: &str) -> Counted {
        match self.format {
            Format::Json => recount::json(written),
            Format::Csv => recount::csv(written, self.content, view),
            Format::Markdown | Format::Html => recount::prose(written, self.format, view),
        }
    }

    /// What of the audit should stand in it.
    pub(super) fn expected(&self, view: &View) -> Counted {
        let whole = Counted::of(view);
        match self.content {
            // In a text for people an answer has no place of its own to be found at.
            Content::All if self.format != Format::Json => Counted { answers: 0, ..whole },
            Content::All => whole,
            Content::Items => Counted { improvements: 0, answers: 0, ..whole },
            Content::Answers => Counted { answers: whole.answers, ..Counted::default() },
            Content::Improvements => Counted { improvements: whole.improvements, ..Counted::default() },
        }
    }
}

/// Where the documents of a report go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Into a folder, named by client, site and date.
    Folder(PathBuf),
    /// Into this file; improvements that are a table of their own go beside it.
    File(PathBuf),
}

/// The documents of a report, in the order in which the formats are named; a table of items is followed by one of
/// improvements, and by one of answers if there are any.
pub fn compose(view: &View, words: &Words, formats: &[Format], place: &Place) -> Vec<Document> {
    let mut all = Vec::new();
    for format in formats {
        let format = *format;
        let path = place.path(view, &format!(".{}", format.key()));
        if format == Format::Csv {
            let beside = place.beside(view, "improvements");
            all.push(Document { path, text: csv::render(view, words), format, content: Content::Items });
            let text = csv::improvements_csv(std::slice::from_ref(view), words);
            all.push(Document { path: beside, text, format, content: Content::Improvements });
            if !view.survey.is_empty() {
                let text = csv::answers_csv(std::slice::from_ref(view), words);
                let path = place.beside(view, "answers");
                all.push(Document { path, text, format, content: Content::Answers });
            }
        } else {
            all.push(Document { path, text: text(view, words, format), format, content: Content::All });
        }
    }
    all
}

fn text(view: &View, words: &Words, format: Format) -> String {
    match format {
        Format::Markdown => markdown::render(view, words),
        Format::Csv => csv::render(view, words),
        Format::Json => json::render(view, words),
        Format::Html => html::render(view, words),
    }
}

impl Place {
    /// The place that a person's word means: a folder that is there or ends with `/`, else a file.
    pub fn named(word: &str) -> Self {
        let is_folder =
            word.ends_with(['/', std::path::MAIN_SEPARATOR]) || documents::is_folder(Path::new(word));
        let path = PathBuf::from(word);
        if is_folder { Self::Folder(path) } else { Self::File(path) }
    }

    fn path(&self, view: &View, ending: &str) -> PathBuf {
        match self {
            Self::File(path) => path.clone(),
            Self::Folder(folder) => folder.join(documents::name(&stem(view), ending)),
        }
    }

    /// Where a table of something else than items goes.
    fn beside(&self, view: &View, what: &str) -> PathBuf {
        match self {
            Self::Folder(_) => self.path(view, &format!("-{what}.csv")),
            Self::File(path) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                path.with_file_name(format!("{stem}-{what}.csv"))
            }
        }
    }
}

/// `{client}-{site}-{date}`, and whose eyes it was seen through, so that no part is put in place of the whole; what is
/// empty is left out.
fn stem(view: &View) -> String {
    let header = &view.header;
    let date = header.started.date().to_string();
    let Lens { audience, segment, motive } = view.lens;
    let eyes = [audience.map(Audience::key), segment.map(Segment::key), motive.map(Motive::key)];
    let parts = [header.client.trim(), header.site.trim(), &date].into_iter();
    parts.chain(eyes.into_iter().flatten()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
