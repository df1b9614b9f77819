//! Files that a person names: read whole, written without treading on what is there.

use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use super::atomic;
use super::trouble::{Exit, Trouble};
use crate::domain::Phrase;

/// What to do when the file to write is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Leave it and say so.
    Keep,
    /// Put the new one in its place, in one step.
    Replace,
}

/// The bytes of a file.
///
/// # Errors
/// Whatever the system says.
pub fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|error| Trouble::system(Phrase::new("documents-read"), path, &error))
}

/// Everything that comes in on the standard input.
///
/// # Errors
/// Whatever the system says.
pub fn read_input() -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map(|_| bytes)
        .map_err(|error| Trouble::system(Phrase::new("documents-read"), Path::new("-"), &error))
}

/// Writes a file, and the folder it goes to if that is missing.
///
/// # Errors
/// When it is there already and is to be kept, or whatever the system says.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Trouble> {
    let operation = || Phrase::new("documents-write");
    let written = fs::create_dir_all(atomic::folder_of(path)).and_then(|()| match existing {
        Existing::Keep => atomic::create(path, bytes),
        Existing::Replace => atomic::replace(path, bytes),
    });
    written.map_err(|error| {
        let mut trouble = Trouble::system(operation(), path, &error);
        if error.kind() == ErrorKind::AlreadyExists {
            trouble.exit = Exit::Usage;
        }
        trouble
    })
}

/// A file name of the given parts, safe on every system.
pub fn name(stem: &str, ending: &str) -> String {
    format!("{}{ending}", super::names::folder(stem, "audit"))
}

/// Whether there is something of that name.
pub fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether it is a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}
