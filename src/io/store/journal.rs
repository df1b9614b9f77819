//! The journal as a file that only grows.
//!
//! All of it is kept in memory, so that it can be made again when it is removed underneath. It is opened for
//! each write and never between: a disk can be made read-only, and a folder moved, while nobody rates.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::aside;
use crate::io::atomic;

/// The journal of an audit that is open for writing.
#[derive(Debug)]
pub(crate) struct Journal {
    path: PathBuf,
    /// Everything the file is to hold.
    text: Vec<u8>,
    /// How much of `text` is known to be on the disk.
    durable: usize,
    /// What stood after `text` when the journal was opened: a line that a crash cut off.
    torn: Vec<u8>,
    identity: Option<(u64, u64)>,
}

/// What a write found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// The file as it was left.
    AsLeft,
    /// No file: it was made again.
    Gone,
    /// Only a beginning of what was written: the rest was written again.
    Cut,
    /// Something else: it was left alone, and the journal goes on in a file of this name.
    Foreign(String),
}

/// How the file compares with what it should hold.
enum Look {
    AsLeft { length: usize },
    Cut { length: usize },
    Foreign,
}

impl Journal {
    /// A journal that holds `text`, of which everything is on the disk, followed by a torn line.
    pub(crate) fn of(path: PathBuf, text: Vec<u8>, torn: Vec<u8>) -> Self {
        let identity = fs::metadata(&path).ok().and_then(|metadata| atomic::identity(&metadata));
        Self { path, durable: text.len(), text, torn, identity }
    }

    /// Adds lines that the next [`flush`](Self::flush) writes.
    pub(crate) fn add(&mut self, lines: &str) {
        // A last line without an end was taken at face value when it was read: it gets its end now.
        if self.text.last().is_some_and(|byte| *byte != b'\n') {
            self.text.push(b'\n');
        }
        self.text.extend_from_slice(lines.as_bytes());
    }

    /// Whether everything added is on the disk.
    pub(crate) const fn is_durable(&self) -> bool {
        self.durable == self.text.len()
    }

    /// Everything the file is to hold.
    pub(crate) fn text(&self) -> &[u8] {
        &self.text
    }

    /// Whether the file is still there; unknown counts as yes.
    pub(crate) fn is_there(&self) -> bool {
        self.path.try_exists().unwrap_or(true)
    }

    /// Writes and syncs what waits. When this returns, everything added is durable.
    ///
    /// # Errors
    /// What the system says; all that waits still waits, and the file ends where it ended before.
    pub(crate) fn flush(&mut self) -> io::Result<Found> {
        let mut file = match OpenOptions::new().read(true).write(true).open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return self.make_again(),
            Err(error) => return Err(error),
        };
        match self.look(&file)? {
            Look::AsLeft { length } => {
                self.write(&mut file, length)?;
                Ok(Found::AsLeft)
            }
            Look::Cut { length } => {
                self.durable = length;
                self.write(&mut file, length)?;
                Ok(Found::Cut)
            }
            Look::Foreign => self.step_aside(),
        }
    }

    fn look(&self, file: &File) -> io::Result<Look> {
        let metadata = file.metadata()?;
        let length = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
        let same = self.identity.is_some() && atomic::identity(&metadata) == self.identity;
        if same && length == self.durable && self.torn.is_empty() {
            return Ok(Look::AsLeft { length });
        }
        let now = fs::read(&self.path)?;
        let ours = self.text.get(..self.durable).unwrap_or_default();
        let after = now.strip_prefix(ours);
        let waiting = self.text.get(self.durable..).unwrap_or_default();
        Ok(match after {
            // The torn line of the last crash, or the torn end of our own failed write: both are cut off.
            Some(after) if after == self.torn || waiting.starts_with(after) => {
                Look::AsLeft { length: now.len() }
            }
            None if ours.starts_with(&now) => Look::Cut { length: now.len() },
            _ => Look::Foreign,
        })
    }

    /// Writes from the last durable byte on; `length` is where the file ends at the moment.
    fn write(&mut self, file: &mut File, length: usize) -> io::Result<()> {
        let Some(waiting) = self.text.get(self.durable..) else { return Ok(()) };
        if waiting.is_empty() && length == self.durable {
            return Ok(());
        }
        let start = self.durable as u64;
        if length != self.durable {
            file.set_len(start)?;
        }
        let written = file
            .seek(SeekFrom::Start(start))
            .and_then(|_| file.write_all(waiting))
            .and_then(|()| file.sync_data());
        if let Err(error) = written {
            // If even this fails, the next attempt finds a beginning of what waits and starts from here again.
            let _ = file.set_len(start);
            return Err(error);
        }
        self.durable = self.text.len();
        self.torn.clear();
        self.identity = atomic::identity(&file.metadata()?);
        Ok(())
    }

    fn make_again(&mut self) -> io::Result<Found> {
        fs::create_dir_all(atomic::folder_of(&self.path))?;
        let made = Self::put(&self.path, &self.text)?;
        self.settle(made);
        Ok(Found::Gone)
    }

    fn step_aside(&mut self) -> io::Result<Found> {
        let path = aside::free_path(&self.path, "mine");
        let made = Self::put(&path, &self.text)?;
        self.path = path;
        self.settle(made);
        Ok(Found::Foreign(aside::name_of(&self.path)))
    }

    fn put(path: &Path, text: &[u8]) -> io::Result<Option<(u64, u64)>> {
        atomic::create(path, text)?;
        Ok(atomic::identity(&fs::metadata(path)?))
    }

    fn settle(&mut self, identity: Option<(u64, u64)>) {
        self.identity = identity;
        self.durable = self.text.len();
        self.torn.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun() -> (tempfile::TempDir, PathBuf, Journal) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.jsonl");
        fs::write(&path, "one\n").unwrap();
        let journal = Journal::of(path.clone(), b"one\n".to_vec(), Vec::new());
        (folder, path, journal)
    }

    #[test]
    fn lines_are_added_at_the_end() {
        let (_folder, path, mut journal) = begun();
        journal.add("two\n");
        assert!(!journal.is_durable());
        assert_eq!(journal.flush().unwrap(), Found::AsLeft);
        assert!(journal.is_durable());
        journal.add("three\nfour\n");
        journal.flush().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\nthree\nfour\n");
    }

    #[test]
    fn a_torn_line_goes_with_the_first_write_and_not_before() {
        let (_folder, path, _) = begun();
        fs::write(&path, "one\n{\"to").unwrap();
        let mut journal = Journal::of(path.clone(), b"one\n".to_vec(), b"{\"to".to_vec());
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\n{\"to");
        journal.add("two\n");
        assert_eq!(journal.flush().unwrap(), Found::AsLeft);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn a_last_line_without_an_end_gets_one() {
        let (_folder, path, _) = begun();
        fs::write(&path, "one").unwrap();
        let mut journal = Journal::of(path.clone(), b"one".to_vec(), Vec::new());
        journal.add("two\n");
        journal.flush().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn a_removed_folder_is_made_again_with_everything() {
        let (folder, path, mut journal) = begun();
        fs::remove_dir_all(folder.path()).unwrap();
        journal.add("two\n");
        assert_eq!(journal.flush().unwrap(), Found::Gone);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn a_journal_cut_underneath_is_completed() {
        let (_folder, path, mut journal) = begun();
        journal.add("two\n");
        journal.flush().unwrap();
        fs::write(&path, "one\nt").unwrap();
        journal.add("three\n");
        assert_eq!(journal.flush().unwrap(), Found::Cut);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\nthree\n");
    }

    #[test]
    fn our_own_torn_write_is_replaced() {
        let (_folder, path, mut journal) = begun();
        journal.add("two\n");
        fs::write(&path, "one\ntw").unwrap();
        assert_eq!(journal.flush().unwrap(), Found::AsLeft);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn what_somebody_else_wrote_stays() {
        let (folder, path, mut journal) = begun();
        fs::write(&path, "one\ntheirs\n").unwrap();
        journal.add("two\n");
        let Found::Foreign(name) = journal.flush().unwrap() else { panic!("it is not ours") };
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntheirs\n");
        assert_eq!(fs::read_to_string(folder.path().join(&name)).unwrap(), "one\ntwo\n");
        journal.add("three\n");
        assert_eq!(journal.flush().unwrap(), Found::AsLeft);
        assert_eq!(fs::read_to_string(folder.path().join(&name)).unwrap(), "one\ntwo\nthree\n");
    }
}
