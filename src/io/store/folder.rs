//! The files of one audit as they are, before anything is made of them.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::aside;
use crate::domain::{Entry, Phrase};
use crate::format::audit::AuditFile;
use crate::format::{self, Problem};
use crate::io::trouble::Trouble;

pub(crate) const AUDIT: &str = "audit.toml";
pub(crate) const CATALOGUE: &str = "catalogue.toml";
pub(crate) const JOURNAL: &str = "journal.jsonl";
/// Beginning of the name of a catalogue that an upgrade put beside it.
const EDITION: &str = "catalogue-";
/// Beginning of the name of a journal that was continued beside one that somebody else had changed.
const SIDE_JOURNAL: &str = "journal.mine-";

/// `audit.toml` as it was found.
#[derive(Debug)]
pub(crate) enum AuditState {
    /// There is none.
    Missing,
    /// It cannot be read.
    Damaged(Vec<u8>, Vec<Problem>),
    /// It can.
    Good(Vec<u8>, Box<AuditFile>, Vec<Problem>),
}

/// The journal as it was found, with the entries of those beside it.
#[derive(Debug, Default)]
pub(crate) struct JournalState {
    /// The file up to its last whole line.
    pub(crate) text: Vec<u8>,
    /// What a crash left of a last line.
    pub(crate) torn: Vec<u8>,
    /// Every entry once.
    pub(crate) entries: Vec<Entry>,
    /// Those that only a journal beside it holds.
    pub(crate) lacking: Vec<Entry>,
    /// Names of the journals beside it that say something else than it does.
    pub(crate) beside: Vec<String>,
}

/// What was being done when a file of an audit could not be read.
pub(crate) fn opening() -> Phrase {
    Phrase::new("files-operation-open")
}

/// The folder that a person means who names it or its `audit.toml`.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    let named = path.file_name().is_some_and(|name| name == AUDIT);
    let path = if named && !path.is_dir() { super::super::atomic::folder_of(path) } else { path };
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The bytes of a file, or `None` when there is none.
pub(crate) fn bytes_of(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::system(opening(), path, &error)),
    }
}

/// Reads `audit.toml`.
pub(crate) fn audit(folder: &Path) -> Result<AuditState, Trouble> {
    let Some(bytes) = bytes_of(&folder.join(AUDIT))? else { return Ok(AuditState::Missing) };
    Ok(match format::audit::read(&bytes) {
        Ok(read) => AuditState::Good(bytes, Box::new(read.value), read.warnings),
        Err(problems) => AuditState::Damaged(bytes, problems),
    })
}

/// Reads the journal and those beside it.
pub(crate) fn journal(folder: &Path) -> Result<JournalState, Trouble> {
    let mut state = JournalState::default();
    let path = folder.join(JOURNAL);
    let mut entries = Vec::new();
    if let Some(mut bytes) = bytes_of(&path)? {
        let read = read_journal(&path, &bytes)?;
        if read.torn {
            state.torn = bytes.split_off(read.whole.min(bytes.len()));
        }
        state.text = bytes;
        entries = read.entries;
    }
    state.entries = entries;
    for name in beside(folder) {
        include(folder, name, &mut state)?;
    }
    Ok(state)
}

/// Takes the entries of a journal beside the journal. Where both hold the same one, that one was confirmed later.
fn include(folder: &Path, name: String, state: &mut JournalState) -> Result<(), Trouble> {
    let path = folder.join(&name);
    let bytes = bytes_of(&path)?.unwrap_or_default();
    let known: HashMap<String, usize> =
        state.entries.iter().enumerate().map(|(place, entry)| (entry.stamp.id.clone(), place)).collect();
    let mut news = false;
    for entry in read_journal(&path, &bytes)?.entries {
        let place = known.get(&entry.stamp.id).and_then(|place| state.entries.get_mut(*place));
        match place {
            Some(same) if *same == entry => continue,
            Some(other) => *other = entry,
            None => {
                state.lacking.push(entry.clone());
                state.entries.push(entry);
            }
        }
        news = true;
    }
    if news {
        state.beside.push(name);
    }
    Ok(())
}

/// Names of the journals that were continued beside the journal, oldest first.
pub(crate) fn beside(folder: &Path) -> Vec<String> {
    let Ok(listing) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = listing
        .flatten()
        .map(|entry| aside::name_of(&entry.path()))
        .filter(|name| is_side_journal(name))
        .collect();
    names.sort();
    names
}

/// Whether it is a catalogue that an upgrade brought.
pub(crate) fn is_edition(path: &Path) -> bool {
    aside::name_of(path).starts_with(EDITION) && path.extension().is_some_and(|end| end == "toml")
}

fn is_side_journal(name: &str) -> bool {
    name.starts_with(SIDE_JOURNAL) && Path::new(name).extension().is_some_and(|end| end == "jsonl")
}

fn read_journal(path: &Path, bytes: &[u8]) -> Result<format::journal::JournalFile, Trouble> {
    format::journal::read(bytes).map_err(|problems| {
        Trouble::content(opening(), path, bytes, problems).hinted(Phrase::new("files-hint-journal"))
    })
}
