//! The folder that holds clients, sites and audits: which one is in force, and what lies in it.

mod earlier;
mod listing;
mod resolve;
mod scan;
mod summary;

use std::env;
use std::path::{Path, PathBuf};

use super::places;
use super::trouble::Trouble;
use crate::domain::{Phrase, keyed};

pub use resolve::Meant;
pub use scan::Found;
pub use summary::{Figures, Summary};

/// The file that marks a folder as a workspace.
const MARKER: &str = "touchpoint.toml";
/// What the folder is called inside a person's documents.
const NAME: &str = "touchpoint";

keyed! {
    /// Which rule chose the workspace.
    Why {
        /// `--workspace`.
        Flag = "flag",
        /// `TOUCHPOINT_WORKSPACE`.
        Environment = "environment",
        /// The nearest folder upwards with a `touchpoint.toml`.
        Marker = "marker",
        /// `touchpoint` in the person's documents.
        Documents = "documents",
        /// The system's place for data of programs.
        Data = "data",
    }
}

/// The workspace in force. Its folder need not exist yet: it is made when something is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workspace {
    /// Absolute.
    pub root: PathBuf,
    why: Why,
}

impl Workspace {
    /// The workspace in force, by the first rule that names one; `flag` is what the command line says.
    ///
    /// # Errors
    /// When there is no current folder and no home.
    pub fn find(flag: Option<&Path>) -> Result<Self, Trouble> {
        let chosen = flag
            .map(|path| (path.to_owned(), Why::Flag))
            .or_else(|| Some((places::from_environment("TOUCHPOINT_WORKSPACE")?, Why::Environment)))
            .or_else(|| Some((marked(&env::current_dir().ok()?)?, Why::Marker)))
            .or_else(|| Some((places::documents()?.join(NAME), Why::Documents)))
            .or_else(|| Some((places::data()?, Why::Data)));
        let operation = || Phrase::new("files-operation-workspace");
        let Some((root, why)) = chosen else {
            return Err(Trouble::usage(operation(), Phrase::new("files-cause-no-home")));
        };
        let root = std::path::absolute(&root).map_err(|error| Trouble::system(operation(), &root, &error))?;
        Ok(Self { root, why })
    }

    /// The workspace in this folder, because somebody said so.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let root = std::path::absolute(&root).unwrap_or(root);
        Self { root, why: Why::Flag }
    }

    /// Which rule chose it.
    pub const fn why(&self) -> Why {
        self.why
    }
}

fn marked(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join(MARKER).is_file()).map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_marked_folder_upwards_is_found() {
        let top = tempfile::tempdir().unwrap();
        let inner = top.path().join("a/b");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(top.path().join(MARKER), "schema = 1\n").unwrap();
        assert_eq!(marked(&inner).as_deref(), Some(top.path()));
        std::fs::write(top.path().join("a").join(MARKER), "schema = 1\n").unwrap();
        assert_eq!(marked(&inner), Some(top.path().join("a")));
    }
}
