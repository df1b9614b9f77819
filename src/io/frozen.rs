//! The catalogue that an audit is rated by: `catalogue.toml`, never to be changed, and after an upgrade
//! `catalogue-<SHA-256>.toml` beside it.

mod editions;

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::catalogues;
use super::store::aside;
use super::store::folder::{AuditState, CATALOGUE, bytes_of, opening};
use super::trouble::{Exit, Trouble};
use crate::domain::{Audit, Catalogue, CatalogueRef, Edit, Entry, ItemId, Phrase};
use crate::format::{self, Problem, Severity, Source};

pub(crate) use editions::{Files, history};

/// A frozen catalogue with its file.
pub(crate) struct Frozen {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) files: Files,
    /// What the person should know about it.
    pub(crate) notice: Option<Phrase>,
}

/// SHA-256 as 64 hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A `catalogue.toml` that was read before it is known which one is wanted.
pub(crate) struct Candidate {
    bytes: Vec<u8>,
    hash: String,
    read: Result<Catalogue, Vec<Problem>>,
}

/// Reads the catalogue that stands in an audit's folder; `None` when there is none.
pub(crate) fn candidate(folder: &Path) -> Result<Option<Candidate>, Trouble> {
    candidate_at(&folder.join(CATALOGUE))
}

fn candidate_at(path: &Path) -> Result<Option<Candidate>, Trouble> {
    let Some(bytes) = bytes_of(path)? else { return Ok(None) };
    let read = format::catalogue::read(&bytes).map(|read| read.value);
    Ok(Some(Candidate { hash: sha256(&bytes), read, bytes }))
}

/// Fills in the fingerprint of the catalogue where an audit has none, so that the next write puts it in: as the other
/// of its two files has it, else that of the catalogue that was found. What is to be said of it comes back when
/// `audit.toml`, or the journal in its place, lacked it.
pub(crate) fn sign(
    audit: &mut AuditState,
    entries: &mut [Entry],
    found: Option<&Candidate>,
) -> Option<Phrase> {
    let begun = entries.iter_mut().filter_map(|entry| match &mut entry.edit {
        Edit::Begin(audit) => Some(&mut audit.catalogue.sha256),
        Edit::Change(_) => None,
    });
    let written = match audit {
        AuditState::Good(_, file, _) => Some(&mut file.audit.catalogue.sha256),
        AuditState::Missing | AuditState::Damaged(..) => None,
    };
    let mut places: Vec<&mut String> = written.into_iter().chain(begun).collect();
    let unsigned = places.first().is_some_and(|hash| hash.is_empty());
    let known = places.iter().find(|hash| !hash.is_empty()).map(|hash| (**hash).clone());
    let hash = known.or_else(|| found.map(|found| found.hash.clone()))?;
    for place in places.iter_mut().filter(|place| place.is_empty()) {
        (**place).clone_from(&hash);
    }
    unsigned.then(|| Phrase::new("files-catalogue-unsigned"))
}

/// Takes the catalogue that stands in an audit's folder, if it is the one that the audit is rated by, or else looks
/// for that one among those that upgrades brought.
///
/// When it is not, but the program carries that very catalogue, that one is used, and said; the file stays as
/// it is.
pub(crate) fn accept(
    folder: &Path,
    found: Option<Candidate>,
    wanted: &CatalogueRef,
) -> Result<Frozen, Trouble> {
    let path = folder.join(CATALOGUE);
    let found = match found {
        Some(found) if found.hash == wanted.sha256 => return taken(&path, found, Files::default()),
        found => found,
    };
    let begun = found.as_ref().map(|found| Files::of(CATALOGUE, &found.bytes)).unwrap_or_default();
    for path in editions::beside(folder) {
        if let Some(found) = candidate_at(&path)?.filter(|found| found.hash == wanted.sha256) {
            return taken(&path, found, begun);
        }
    }
    let Some((catalogue, text)) = built_in(&wanted.sha256) else { return Err(unusable(&path, found)) };
    let key = if found.is_some() { "files-catalogue-changed" } else { "files-catalogue-missing" };
    let notice = Some(Phrase::new(key).with("id", &catalogue.id));
    Ok(Frozen { catalogue: Arc::new(catalogue), files: Files::of(CATALOGUE, text.as_bytes()), notice })
}

fn taken(path: &Path, found: Candidate, mut files: Files) -> Result<Frozen, Trouble> {
    match found.read {
        Ok(catalogue) => {
            files.add(aside::name_of(path), found.bytes);
            Ok(Frozen { catalogue: Arc::new(catalogue), files, notice: None })
        }
        Err(problems) => Err(Trouble::content(opening(), path, &found.bytes, problems)),
    }
}

fn built_in(hash: &str) -> Option<(Catalogue, &'static str)> {
    let text = catalogues::built_in_with(hash)?;
    Some((format::catalogue::read(text.as_bytes()).ok()?.value, text))
}

fn unusable(path: &Path, found: Option<Candidate>) -> Trouble {
    let hint = Phrase::new("files-hint-catalogue");
    let Some(Candidate { bytes, read, .. }) = found else {
        return Trouble::files(opening(), path, Phrase::new("files-cause-not-found")).hinted(hint);
    };
    let trouble = match read {
        Ok(_) => Trouble::files(opening(), path, Phrase::new("files-cause-other-catalogue")),
        Err(problems) => Trouble::content(opening(), path, &bytes, problems),
    };
    trouble.hinted(hint)
}

/// Finds the items that neither the catalogue nor the audit itself knows: nothing would show what was said of
/// them.
pub(crate) fn check_items(
    audit: &Audit,
    catalogue: &Catalogue,
    path: &Path,
    bytes: Option<&[u8]>,
) -> Result<(), Trouble> {
    let known: std::collections::HashSet<&str> =
        catalogue.touchpoints.iter().chain(&audit.added).map(|touchpoint| touchpoint.id.as_str()).collect();
    let mut unknown: Vec<&ItemId> =
        audit.mentioned().filter(|item| !known.contains(item.touchpoint.as_str())).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    unknown.sort();
    unknown.dedup();
    let source = Source::new(path.display().to_string(), bytes.unwrap_or_default());
    let problems = unknown.iter().map(|item| unknown_item(item, &known, &source.text)).collect::<Vec<_>>();
    let cause = Phrase::new("files-cause-content").count("n", problems.len());
    let mut trouble = Trouble::files(opening(), path, cause);
    trouble.problems.push((source, problems));
    trouble.exit = Exit::Usage;
    Err(trouble)
}

fn unknown_item(item: &ItemId, known: &std::collections::HashSet<&str>, text: &str) -> Problem {
    let spelt = format!("\"{item}\"");
    let start = text.find(&spelt).unwrap_or_default();
    let end = if text.is_empty() { 0 } else { start + spelt.len() };
    let what = Phrase::new("files-unknown-item").with("item", item.to_string());
    let nearest = format::nearest::nearest(item.touchpoint.as_str(), known.iter().copied());
    let hint = nearest.map(|name| Phrase::new("files-hint-nearest").with("name", name));
    Problem { severity: Severity::Error, span: start..end.min(text.len()), what, hint }
}
