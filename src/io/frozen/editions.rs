//! The files of every catalogue that an audit was ever rated by: an upgrade adds one and takes none away, so that it
//! can be undone, and a crash at any point leaves an audit that opens.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{built_in, candidate, candidate_at, sha256};
use crate::domain::{Edit, Editions, Entry};
use crate::io::atomic;
use crate::io::store::aside;
use crate::io::store::folder::{CATALOGUE, is_edition};
use crate::io::trouble::Trouble;

/// Catalogues by the name of their file.
#[derive(Debug, Default)]
pub(crate) struct Files {
    known: Vec<(String, Vec<u8>)>,
    /// Catalogues that are not on the disk yet.
    waiting: Vec<Vec<u8>>,
}

impl Files {
    /// One file that is on the disk.
    pub(crate) fn of(name: &str, bytes: &[u8]) -> Self {
        Self { known: vec![(name.to_owned(), bytes.to_owned())], waiting: Vec::new() }
    }

    /// Notes a file that is on the disk.
    pub(crate) fn add(&mut self, name: String, bytes: Vec<u8>) {
        if self.known.iter().all(|(known, _)| *known != name) {
            self.known.push((name, bytes));
        }
    }

    /// Takes a catalogue that the next [`write`](Self::write) puts beside the others.
    pub(crate) fn freeze(&mut self, bytes: Vec<u8>) {
        let known =
            self.known.iter().map(|(_, known)| known).chain(&self.waiting).any(|known| *known == bytes);
        if !known {
            self.waiting.push(bytes);
        }
    }

    /// Every file by name, those that still wait among them.
    pub(crate) fn all(&self) -> Vec<(String, &[u8])> {
        let known = self.known.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice()));
        known.chain(self.waiting.iter().map(|bytes| (name_of(bytes, SHORTEST), bytes.as_slice()))).collect()
    }

    /// Whether a catalogue is not on the disk yet.
    pub(crate) const fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Makes what waits durable.
    ///
    /// # Errors
    /// What the system says; what is not written still waits.
    pub(crate) fn write(&mut self, folder: &Path) -> io::Result<()> {
        while let Some(bytes) = self.waiting.first() {
            let name = put(folder, bytes)?;
            let bytes = self.waiting.remove(0);
            self.known.push((name, bytes));
        }
        Ok(())
    }
}

/// Digits of the SHA-256 in a file's name, unless another file has that name.
const SHORTEST: usize = 8;

fn name_of(bytes: &[u8], digits: usize) -> String {
    let hash = sha256(bytes);
    format!("catalogue-{}.toml", hash.get(..digits).unwrap_or(&hash))
}

/// Writes a catalogue under a name that is free or already its own.
fn put(folder: &Path, bytes: &[u8]) -> io::Result<String> {
    let mut digits = SHORTEST;
    loop {
        let name = name_of(bytes, digits);
        let path = folder.join(&name);
        match fs::read(&path) {
            Ok(there) if there == bytes => return Ok(name),
            Ok(_) if digits < 64 => digits *= 2,
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => return atomic::replace(&path, bytes).map(|()| name),
        }
    }
}

/// The catalogues that upgrades put beside the one that an audit was begun with.
pub(super) fn beside(folder: &Path) -> Vec<PathBuf> {
    let Ok(listing) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> =
        listing.flatten().map(|entry| entry.path()).filter(|path| is_edition(path)).collect();
    paths.sort();
    paths
}

/// The fingerprints of every catalogue that a journal speaks of.
pub(crate) fn history(entries: &[Entry]) -> BTreeSet<String> {
    let hash = |entry: &Entry| match &entry.edit {
        Edit::Begin(audit) => Some(audit.catalogue.sha256.clone()),
        Edit::Change(change) => change.catalogue().map(|known| known.sha256.clone()),
    };
    entries.iter().filter_map(hash).collect()
}

impl super::Frozen {
    /// The catalogues that undoing and redoing upgrades leads to. One that is missing keeps only that from being done.
    pub(crate) fn editions(
        &mut self,
        folder: &Path,
        now: &str,
        history: &BTreeSet<String>,
    ) -> Result<Editions, Trouble> {
        let mut editions = Editions::from([(now.to_owned(), Arc::clone(&self.catalogue))]);
        if history.iter().all(|hash| hash == now) {
            return Ok(editions);
        }
        let begun = candidate(folder)?.map(|found| (CATALOGUE.to_owned(), found));
        let mut all: Vec<_> = begun.into_iter().collect();
        for path in beside(folder) {
            all.extend(candidate_at(&path)?.map(|found| (aside::name_of(&path), found)));
        }
        for (name, found) in all {
            if let (true, Ok(catalogue)) = (history.contains(&found.hash), found.read) {
                editions.entry(found.hash).or_insert_with(|| Arc::new(catalogue));
                self.files.add(name, found.bytes);
            }
        }
        for hash in history {
            if !editions.contains_key(hash)
                && let Some((catalogue, _)) = built_in(hash)
            {
                editions.insert(hash.clone(), Arc::new(catalogue));
            }
        }
        Ok(editions)
    }
}
