//! One writer an audit: a lock of the operating system on a side file, let go by the kernel if the program dies.
//!
//! The side file also says who holds it, for the message that a second program shows. It is held through a
//! handle that only reads, so that a disk can still be made read-only underneath.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::atomic::Mark;
use super::{clock, device};
use crate::domain::Moment;

const NAME: &str = "audit.lock";
/// Attempts when the file is removed by its last holder between opening and locking it.
const ATTEMPTS: usize = 8;

/// The right to write in an audit's folder, until dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
}

/// Who writes in the folder at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The machine.
    pub host: String,
    /// The process on it.
    pub pid: u32,
    /// Since when.
    pub since: Moment,
}

/// What became of asking for the lock.
#[derive(Debug)]
pub(crate) enum Asked {
    /// It is ours.
    Granted(Lock),
    /// Another program has it; who, if it can be told.
    Busy(Option<Holder>),
    /// There can be no lock here.
    Impossible(io::Error),
}

/// Asks for the lock of a folder.
pub(crate) fn ask(folder: &Path) -> Asked {
    let path = folder.join(NAME);
    for _ in 0..ATTEMPTS {
        match attempt(&path) {
            Ok(Some(lock)) => return Asked::Granted(lock),
            Ok(None) => {}
            Err(TryLockError::WouldBlock) => return Asked::Busy(holder(&path)),
            Err(TryLockError::Error(error)) => return Asked::Impossible(error),
        }
    }
    Asked::Busy(holder(&path))
}

/// `None` when the file that was locked is no longer the one of that name.
fn attempt(path: &Path) -> Result<Option<Lock>, TryLockError> {
    let file = made(path).map_err(TryLockError::Error)?;
    file.try_lock()?;
    let lock = Lock { file, path: path.to_owned() };
    if !lock.is_current() {
        return Ok(None);
    }
    lock.sign();
    Ok(Some(lock))
}

fn made(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
    File::open(path)
}

impl Lock {
    /// Whether the file of that name still is the one that is locked.
    pub(crate) fn is_current(&self) -> bool {
        match (fs::metadata(&self.path), self.file.metadata()) {
            (Ok(named), Ok(held)) => {
                let identity = |metadata| Mark::of(metadata).map(|mark| mark.identity);
                identity(&named) == identity(&held)
            }
            _ => false,
        }
    }

    /// A lock without a name on it is still a lock.
    fn sign(&self) {
        let text = format!("{}\n{}\n{}\n", device::host(), std::process::id(), clock::now());
        let _ = File::create(&self.path).and_then(|mut file| file.write_all(text.as_bytes()));
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held: whoever opened it meanwhile sees that the name is gone and asks again.
        if self.is_current() {
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

fn holder(path: &Path) -> Option<Holder> {
    let text = fs::read_to_string(path).ok()?;
    let mut lines = text.lines();
    let (host, pid) = (lines.next()?.to_owned(), lines.next()?.parse().ok()?);
    Some(Holder { host, pid, since: Moment::parse(lines.next()?)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_to_ask_is_told_who_was_first() {
        let folder = tempfile::tempdir().unwrap();
        let Asked::Granted(lock) = ask(folder.path()) else { panic!("nobody holds it") };
        let Asked::Busy(Some(holder)) = ask(folder.path()) else { panic!("it is held") };
        assert_eq!(holder.pid, std::process::id());
        drop(lock);
        assert!(!folder.path().join(NAME).exists());
        assert!(matches!(ask(folder.path()), Asked::Granted(_)));
    }

    #[test]
    fn a_lock_left_by_a_dead_program_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(NAME), "laptop\n1\n2026-11-21T12:00:00+02:00\n").unwrap();
        assert!(matches!(ask(folder.path()), Asked::Granted(_)));
    }

    #[test]
    fn no_folder_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(ask(&folder.path().join("gone")), Asked::Impossible(_)));
    }
}
