//! The journal as a file that only grows.
//!
//! All of it is kept in memory, so that it can be made again when it is removed underneath. It is opened for
//! each write and never between: a disk can be made read-only, and a folder moved, while nobody rates.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::aside;
use crate::io::atomic::{self, Mark};

/// A journal longer than this, in bytes, is not read again before each write to see whether it still is ours:
/// its mark has to do, which a program that writes within the same tick of the clock can deceive.
const COMPARED: usize = 256 * 1024;

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
    mark: Option<Mark>,
}

/// What a write found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// The file as it was left.
    AsLeft,
    /// No file yet: it was begun.
    Begun,
    /// No file any more: it was made again.
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
        let mark = fs::metadata(&path).ok().and_then(|metadata| Mark::of(&metadata));
        Self { path, durable: text.len(), text, torn, mark }
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
        let same = length > COMPARED && self.mark.is_some() && Mark::of(&metadata) == self.mark;
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
        self.mark = Mark::of(&file.metadata()?);
        Ok(())
    }

    fn make_again(&mut self) -> io::Result<Found> {
        let folder = atomic::folder_of(&self.path);
        let begun = self.durable == 0 && self.torn.is_empty() && folder.is_dir();
        atomic::make_folders(folder)?;
        let made = Self::put(&self.path, &self.text)?;
        self.settle(made);
        Ok(if begun { Found::Begun } else { Found::Gone })
    }

    fn step_aside(&mut self) -> io::Result<Found> {
        let path = aside::free_path(&self.path, "mine");
        let made = Self::put(&path, &self.text)?;
        self.path = path;
        self.settle(made);
        Ok(Found::Foreign(aside::name_of(&self.path)))
    }

    fn put(path: &Path, text: &[u8]) -> io::Result<Option<Mark>> {
        atomic::create(path, text)?;
        Ok(Mark::of(&fs::metadata(path)?))
    }

    fn settle(&mut self, mark: Option<Mark>) {
        self.mark = mark;
        self.durable = self.text.len();
        self.torn.clear();
    }
}

#[cfg(test)]
mod tests;
