//! An audit written as documents.

use std::path::{Path, PathBuf};

use super::trouble::Trouble;
use super::{atomic, clock, names};
use crate::domain::{Audit, Catalogue, Phrase};
use crate::report::{Options, View, csv, html, json, markdown};
use crate::text::{UiLang, Words};

/// The folder of an audit that its reports go to.
pub const FOLDER: &str = "reports";

/// Writes an audit in these formats (`md`, `html`, `csv`, `json`; others are passed over) into a folder, in the
/// language of its content and without internal notes, and returns the files. Reports written before under the same
/// name are replaced.
///
/// # Errors
/// When a file cannot be written.
pub fn write(
    folder: &Path,
    audit: &Audit,
    catalogue: &Catalogue,
    formats: &[String],
    words: &Words,
) -> Result<Vec<PathBuf>, Trouble> {
    let lang = audit.header.language;
    let view = View::new(audit, catalogue, Options { lang, internal: false, today: clock::today() });
    let words = &Words::new(UiLang::of_content(lang).unwrap_or_else(|| words.lang()));
    let stem = stem(audit);
    let mut written = Vec::new();
    for (ending, text) in formats.iter().flat_map(|format| documents(format, &view, words)) {
        let path = folder.join(format!("{stem}{ending}"));
        std::fs::create_dir_all(folder)
            .and_then(|()| atomic::replace(&path, text.as_bytes()))
            .map_err(|error| Trouble::system(Phrase::new("reports-write"), &path, &error))?;
        written.push(path);
    }
    Ok(written)
}

/// The endings and texts of the documents of a format.
fn documents(format: &str, view: &View, words: &Words) -> Vec<(&'static str, String)> {
    match format {
        "md" => vec![(".md", markdown::render(view, words))],
        "html" => vec![(".html", html::render(view, words))],
        "json" => vec![(".json", json::render(view, words))],
        "csv" => vec![
            (".csv", csv::render(view, words)),
            ("-improvements.csv", csv::improvements_csv(std::slice::from_ref(view), words)),
        ],
        _ => Vec::new(),
    }
}

/// Client, site and day, as a file can be called.
fn stem(audit: &Audit) -> String {
    let header = &audit.header;
    let day = header.started.date().to_string();
    let parts = [header.client.trim(), header.site.trim(), &day];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    names::folder(&parts.join("-"), "audit")
}
