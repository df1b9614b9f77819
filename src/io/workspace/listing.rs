//! Finds the folders of a workspace that are audits.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::io::store::folder::{AUDIT, JOURNAL};

/// Client, site, date, and one to spare for people who sort deeper.
const DEEPEST: usize = 4;

/// Calls `each` with every audit folder under `root`, in the order of their names, until it breaks.
pub(super) fn folders(root: &Path, each: &mut dyn FnMut(PathBuf) -> ControlFlow<()>) {
    let _ = descend(root, 0, each);
}

fn descend(folder: &Path, depth: usize, each: &mut dyn FnMut(PathBuf) -> ControlFlow<()>) -> ControlFlow<()> {
    let Ok(listing) = fs::read_dir(folder) else { return ControlFlow::Continue(()) };
    let mut inside = Vec::new();
    for entry in listing.flatten() {
        let name = entry.file_name();
        // A site may be called like a file of an audit.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if depth > 0 && !is_folder && (name == AUDIT || name == JOURNAL) {
            return each(folder.to_owned());
        }
        let hidden = name.to_string_lossy().starts_with('.') || depth == 0 && name == "catalogues";
        // Linked folders are followed: a team's shared audits may be linked into the workspace.
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        if !hidden && (is_folder || is_link) {
            inside.push(entry.path());
        }
    }
    if depth == DEEPEST {
        return ControlFlow::Continue(());
    }
    inside.sort();
    inside.iter().try_for_each(|path| descend(path, depth + 1, each))
}
