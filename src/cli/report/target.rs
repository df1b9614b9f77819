//! Which documents a report is made of, and where they go.

use std::path::{Path, PathBuf};

use super::recount::{self, Counted};
use crate::cli::failure::Failure;
use crate::domain::{Phrase, keyed};
use crate::io::documents::{self, Existing};
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
pub(super) enum Content {
    /// Everything.
    All,
    /// Items with their notes.
    Items,
    /// Improvements.
    Improvements,
}

/// One file of a report.
pub(super) struct Document {
    pub(super) path: PathBuf,
    pub(super) text: String,
    pub(super) format: Format,
    pub(super) content: Content,
}

impl Document {
    /// What of the audit stands in the document's text.
    pub(super) fn counted(&self, view: &View, written: &str) -> Counted {
        match self.format {
            Format::Json => recount::json(written),
            Format::Csv => recount::csv(written, self.content),
            Format::Markdown | Format::Html => recount::prose(written, self.format, view),
        }
    }

    /// What of the audit should stand in it.
    pub(super) fn expected(&self, view: &View) -> Counted {
        let whole = Counted::of(view);
        match self.content {
            Content::All => whole,
            Content::Items => Counted { improvements: 0, ..whole },
            Content::Improvements => Counted { improvements: whole.improvements, ..Counted::default() },
        }
    }
}

/// Where a report goes.
pub(super) struct Target {
    formats: Vec<Format>,
    place: Place,
}

enum Place {
    /// To stdout.
    Stdout,
    /// Into a folder, named by the pattern.
    Folder(PathBuf),
    /// Into this file, whatever its name.
    File(PathBuf),
}

impl Target {
    /// `output` is a file, a folder, `-`, or nothing for the current folder.
    pub(super) fn new(output: Option<String>, formats: Vec<Format>) -> Result<Self, Failure> {
        let place = match output {
            None => Place::Folder(PathBuf::new()),
            Some(word) if word == "-" => Place::Stdout,
            Some(word)
                if word.ends_with(['/', std::path::MAIN_SEPARATOR])
                    || documents::is_folder(Path::new(&word)) =>
            {
                Place::Folder(PathBuf::from(word))
            }
            Some(word) => Place::File(PathBuf::from(word)),
        };
        if formats.len() > 1 && !matches!(place, Place::Folder(_)) {
            let what = Phrase::new("cli-report-one-format");
            return Err(Failure::hinted(what, Phrase::new("cli-hint-report-folder")));
        }
        Ok(Self { formats, place })
    }

    /// Whether the report goes to stdout.
    pub(super) const fn is_stdout(&self) -> bool {
        matches!(self.place, Place::Stdout)
    }

    /// The documents, in the order in which the formats were named.
    pub(super) fn documents(&self, view: &View, words: &Words) -> Vec<Document> {
        let mut all = Vec::new();
        for format in &self.formats {
            let content = if *format == Format::Csv { Content::Items } else { Content::All };
            let text = match format {
                Format::Markdown => markdown::render(view, words),
                Format::Csv => csv::render(view, words),
                Format::Json => json::render(view, words),
                Format::Html => html::render(view, words),
            };
            let path = self.path(view, &format!(".{}", format.key()));
            all.push(Document { path, text, format: *format, content });
            if *format == Format::Csv && !self.is_stdout() {
                all.push(self.improvements(view, words));
            }
        }
        all
    }

    fn improvements(&self, view: &View, words: &Words) -> Document {
        let path = match &self.place {
            Place::File(path) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                path.with_file_name(format!("{stem}-improvements.csv"))
            }
            Place::Folder(_) | Place::Stdout => self.path(view, "-improvements.csv"),
        };
        let text = csv::improvements_csv(std::slice::from_ref(view), words);
        Document { path, text, format: Format::Csv, content: Content::Improvements }
    }

    fn path(&self, view: &View, ending: &str) -> PathBuf {
        match &self.place {
            Place::Stdout => PathBuf::from("-"),
            Place::File(path) => path.clone(),
            Place::Folder(folder) => {
                let header = &view.header;
                let date = header.started.date().to_string();
                let parts = [header.client.trim(), header.site.trim(), &date];
                let stem = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
                folder.join(documents::name(&stem, ending))
            }
        }
    }
}

/// Refuses before the first file is written if one of them would replace another.
pub(super) fn none_is_there(documents: &[Document], existing: Existing) -> Result<(), Failure> {
    if existing == Existing::Replace {
        return Ok(());
    }
    match documents.iter().find(|document| documents::exists(&document.path)) {
        Some(document) => {
            let what = Phrase::new("cli-report-exists").with("path", document.path.display().to_string());
            Err(Failure::hinted(what, Phrase::new("cli-hint-force")))
        }
        None => Ok(()),
    }
}
