//! Removing an audit: it is moved away, never deleted.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder;
use crate::domain::Phrase;
use crate::io::lock::{self, Asked};
use crate::io::store::Granted;
use crate::io::trouble::Trouble;
use crate::io::workspace::Workspace;
use crate::io::{atomic, clock, names};

/// The workspace's folder for what was removed.
const TRASH: &str = ".trash";

/// Moves an audit to the workspace's trash folder and returns where it lies now.
///
/// # Errors
/// When somebody has it open, or the folder cannot be moved.
pub fn remove(workspace: &Workspace, path: &Path) -> Result<PathBuf, Trouble> {
    let operation = || Phrase::new("files-operation-remove");
    let folder = folder::folder_of(path);
    let lock = match lock::ask(&folder) {
        Asked::Granted(lock) => lock,
        Asked::Busy(holder) => {
            let cause = Granted::Locked(holder).notice().unwrap_or_else(operation);
            return Err(Trouble::files(operation(), &folder, cause));
        }
        Asked::Impossible(error) => return Err(Trouble::system(operation(), &folder, &error)),
    };
    // Windows moves no folder that holds an open file.
    let lock = (!cfg!(windows)).then_some(lock);
    let moved = move_to_trash(&workspace.root, &folder);
    drop(lock);
    let target = moved.map_err(|error| Trouble::system(operation(), &folder, &error))?;
    // The lock moved along under its name; nobody holds it any more.
    let _ = fs::remove_file(target.join("audit.lock"));
    forget_empty(&workspace.root, &folder);
    Ok(target)
}

fn move_to_trash(root: &Path, folder: &Path) -> io::Result<PathBuf> {
    let trash = root.join(TRASH);
    atomic::make_folders(&trash)?;
    let inside = folder.strip_prefix(root).unwrap_or(folder);
    let parts: Vec<String> = inside
        .components()
        .rev()
        .take(3)
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    let label = parts.into_iter().rev().collect::<Vec<_>>().join(" ");
    let name = names::folder(&format!("{} {label}", clock::for_names(clock::now())), "audit");
    let mut count = 1;
    let mut target = trash.join(&name);
    while target.symlink_metadata().is_ok() {
        count += 1;
        target = trash.join(format!("{name}-{count}"));
    }
    fs::rename(folder, &target)?;
    atomic::sync_folder(&trash)?;
    atomic::sync_folder(atomic::folder_of(folder))?;
    Ok(target)
}

/// Removes the folders of the site and of the client if nothing is in them any more.
fn forget_empty(root: &Path, folder: &Path) {
    let mut parent = folder.parent();
    while let Some(empty) = parent.filter(|parent| parent.starts_with(root) && *parent != root) {
        if fs::remove_dir(empty).is_err() {
            break;
        }
        parent = empty.parent();
    }
}
