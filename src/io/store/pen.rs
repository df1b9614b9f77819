//! What writes an audit: the journal first, `audit.toml` after it.
//!
//! Commands use it directly, the screen through the saver's thread.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder;
use super::journal::{self, Journal};
use super::snapshot::{self, Snapshot};
use crate::domain::{Audit, Entry, Phrase};
use crate::format;
use crate::io::frozen::Files;
use crate::io::lock::{self, Asked, Lock};
use crate::io::trouble::Trouble;
use crate::io::{atomic, names};

/// The right and the means to write one audit.
#[derive(Debug)]
pub(crate) struct Pen {
    folder: PathBuf,
    journal: Journal,
    snapshot: Snapshot,
    catalogues: Files,
    lock: Option<Lock>,
    /// Whether `audit.toml` says less than the journal.
    stale: bool,
    /// Whether the folder was made again and may lack files.
    bare: bool,
    /// What is to be said with the next success.
    said: Vec<Phrase>,
}

/// The last entry of each device.
pub(crate) type Heads = BTreeMap<String, u64>;

impl Pen {
    pub(crate) fn new(
        folder: &Path,
        journal: Journal,
        snapshot: Snapshot,
        catalogues: Files,
        lock: Lock,
        stale: bool,
    ) -> Self {
        let (folder, lock) = (folder.to_owned(), Some(lock));
        Self { folder, journal, snapshot, catalogues, lock, stale, bare: false, said: Vec::new() }
    }

    /// Adds entries that the next [`flush`](Self::flush) writes.
    pub(crate) fn add(&mut self, entries: &[Entry]) {
        for entry in entries {
            self.journal.add(&format::journal::line(entry));
            self.stale = true;
        }
    }

    /// Takes a catalogue that the next [`flush`](Self::flush) writes before anything speaks of it.
    pub(crate) fn freeze(&mut self, bytes: Vec<u8>) {
        self.catalogues.freeze(bytes);
    }

    /// Whether `audit.toml` says less than the journal.
    pub(crate) const fn is_stale(&self) -> bool {
        self.stale
    }

    /// Makes every entry durable. What was found to have changed underneath comes back to be said.
    ///
    /// # Errors
    /// When the journal cannot be written; everything still waits.
    pub(crate) fn flush(&mut self) -> Result<Vec<Phrase>, Trouble> {
        // A folder that is gone is made again by the journal, and furnished after it.
        if self.catalogues.is_waiting() && self.folder.is_dir() {
            self.catalogues
                .write(&self.folder)
                .map_err(|error| Trouble::system(saving(), &self.folder, &error))?;
        }
        if !self.journal.is_durable() || !self.journal.is_there() {
            let path = self.folder.join(folder::JOURNAL);
            let found = self.journal.flush().map_err(|error| Trouble::system(saving(), &path, &error))?;
            self.bare |= found == journal::Found::Gone;
            self.said.extend(self.phrase(found));
        }
        if self.bare {
            self.furnish()?;
            self.bare = false;
        }
        Ok(std::mem::take(&mut self.said))
    }

    fn phrase(&self, found: journal::Found) -> Option<Phrase> {
        match found {
            journal::Found::AsLeft | journal::Found::Begun => None,
            journal::Found::Cut => Some(Phrase::new("files-journal-cut")),
            journal::Found::Foreign(name) => Some(Phrase::new("files-journal-foreign").with("file", name)),
            journal::Found::Gone => {
                Some(Phrase::new("files-journal-gone").with("path", self.folder.display().to_string()))
            }
        }
    }

    /// Puts back what is missing of a folder that was removed underneath, and takes its lock again.
    fn furnish(&mut self) -> Result<(), Trouble> {
        self.stale = true;
        let put = |name: &str, bytes: &[u8]| {
            let path = self.folder.join(name);
            match atomic::create(&path, bytes) {
                Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                    Err(Trouble::system(saving(), &path, &error))
                }
                _ => Ok(()),
            }
        };
        for (name, bytes) in self.catalogues.all() {
            put(&name, bytes)?;
        }
        if let Some(bytes) = self.snapshot.known() {
            put(folder::AUDIT, bytes)?;
        }
        if !self.lock.as_ref().is_some_and(Lock::is_current)
            && let Asked::Granted(lock) = lock::ask(&self.folder)
        {
            self.lock = Some(lock);
        }
        Ok(())
    }

    /// Makes `audit.toml` say what the audit is, after the journal.
    ///
    /// # Errors
    /// When a file cannot be written; the old one is then still there.
    pub(crate) fn snapshot(&mut self, audit: &Audit, heads: &Heads) -> Result<Vec<Phrase>, Trouble> {
        let mut said = self.flush()?;
        if !self.stale && self.snapshot.is_there() {
            // Somebody's comments stay as long as there is nothing to say.
            return Ok(said);
        }
        let path = self.folder.join(folder::AUDIT);
        let text = format::audit::print(audit, heads);
        let found = self.snapshot.write(&text).map_err(|error| Trouble::system(saving(), &path, &error))?;
        self.stale = false;
        said.extend(match found {
            snapshot::Found::AsLeft | snapshot::Found::StillForeign => None,
            snapshot::Found::Gone => Some(Phrase::new("files-audit-gone")),
            snapshot::Found::Kept(name) => Some(Phrase::new("files-audit-kept").with("file", name)),
            snapshot::Found::Foreign(name) => Some(Phrase::new("files-audit-foreign").with("file", name)),
        });
        Ok(said)
    }

    /// Writes the whole audit into a new folder inside `parent` and returns it.
    ///
    /// # Errors
    /// When that place cannot be written either.
    pub(crate) fn save_elsewhere(
        &self,
        parent: &Path,
        audit: &Audit,
        heads: &Heads,
    ) -> Result<PathBuf, Trouble> {
        let name = names::folder(&format!("{} {}", audit.header.site, audit.header.started.date()), "audit");
        let text = format::audit::print(audit, heads);
        let catalogues = self.catalogues.all();
        let mut files: Vec<(&str, &[u8])> =
            catalogues.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
        files.extend([(folder::JOURNAL, self.journal.text()), (folder::AUDIT, text.as_bytes())]);
        let written = atomic::make_folders(parent).and_then(|()| put_folder(parent, &name, &files));
        written.map_err(|error| Trouble::system(saving(), parent, &error))
    }
}

/// Writes a folder of files so that it appears as a whole or not at all; `-2` and so on if the name is taken.
///
/// # Errors
/// What the system says; nothing is left behind then.
pub(crate) fn put_folder(parent: &Path, name: &str, files: &[(&str, &[u8])]) -> std::io::Result<PathBuf> {
    let making = tempfile::Builder::new().prefix(atomic::PREFIX).suffix(atomic::SUFFIX).tempdir_in(parent)?;
    share(making.path())?;
    for (file, bytes) in files {
        atomic::create(&making.path().join(file), bytes)?;
    }
    let mut count = 1;
    loop {
        let path = parent.join(if count < 2 { name.to_owned() } else { format!("{name}-{count}") });
        if path.symlink_metadata().is_ok() {
            count += 1;
            continue;
        }
        match fs::rename(making.path(), &path) {
            Ok(()) => {
                // It has another name now: nothing is left for the temporary folder to remove.
                let _ = making.keep();
                atomic::sync_folder(parent)?;
                return Ok(path);
            }
            Err(_) if path.symlink_metadata().is_ok() => count += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Temporary folders are private; an audit is not.
#[cfg(unix)]
fn share(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let parent = fs::metadata(atomic::folder_of(folder))?.permissions().mode() & 0o777;
    fs::set_permissions(folder, fs::Permissions::from_mode(parent | 0o700))
}

#[cfg(not(unix))]
fn share(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

/// What was being done when a file of an audit could not be written.
pub(crate) fn saving() -> Phrase {
    Phrase::new("files-operation-save")
}
