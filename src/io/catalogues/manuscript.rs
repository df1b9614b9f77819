//! A catalogue that is being edited: read, checked, and written only while the file is the one that was read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::library::{self, FOLDER, Library};
use super::{Found, Origin, find, read};
use crate::domain::catalogue::CatalogueEdit;
use crate::domain::{Catalogue, Lang, Phrase};
use crate::format;
use crate::io::atomic;
use crate::io::trouble::Trouble;
use crate::io::workspace::Workspace;

/// A catalogue and the file that it stands in.
#[derive(Debug, Clone, PartialEq)]
pub struct Manuscript {
    /// Its file; `None` while it is the program's own, which goes to the workspace with the first edit.
    pub path: Option<PathBuf>,
    /// The file, byte for byte.
    pub text: Arc<str>,
    /// What it says, together with what it builds on.
    pub catalogue: Arc<Catalogue>,
}

/// What becomes of a catalogue's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// Some edits are made.
    Edits(Vec<CatalogueEdit>),
    /// The file is what it was before.
    Text(Arc<str>),
}

impl Manuscript {
    /// Opens a catalogue by its id or by the path of its file.
    ///
    /// # Errors
    /// When there is none, or it cannot be read: a broken file is not edited.
    pub fn open(workspace: &Workspace, name: &str) -> Result<Self, Trouble> {
        Ok(find(workspace, name)?.into())
    }

    /// Opens a catalogue as [`open`](Self::open) does, for somebody who writes in `lang`: what is not yet in the
    /// workspace comes with it as the main language, so that something new can be said in it alone.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_for(workspace: &Workspace, name: &str, lang: Lang) -> Result<Self, Trouble> {
        let open = Self::open(workspace, name)?;
        if open.path.is_some() || open.catalogue.main_language() == lang {
            return Ok(open);
        }
        let Some(text) = format::catalogue::led_by(&open.text, lang) else { return Ok(open) };
        let volume = library::volume_of(Path::new(name), text.into_bytes());
        Ok(read(&Library::of(workspace), &volume, Origin::BuiltIn).map_or(open, Self::from))
    }

    /// Writes a new version of the file, and returns it as it was read again. What could not be read is not written.
    ///
    /// # Errors
    /// When the file is no longer the one that was read, an edit makes no sense, or it cannot be written.
    pub fn revise(&self, workspace: &Workspace, draft: &Draft) -> Result<Self, Trouble> {
        let target = self
            .path
            .clone()
            .unwrap_or_else(|| workspace.root.join(FOLDER).join(format!("{}.toml", self.catalogue.id)));
        self.check_unchanged(&target)?;
        let text: Arc<str> = match draft {
            Draft::Text(text) => Arc::clone(text),
            Draft::Edits(edits) => {
                let edited = format::catalogue::edit(&self.text, &self.catalogue, edits);
                let wrong = |cause| Trouble { path: Some(target.clone()), ..Trouble::usage(saving(), cause) };
                edited.map_err(wrong)?.into()
            }
        };
        let volume = library::volume_of(&target, text.as_bytes().to_vec());
        let found = read(&Library::of(workspace), &volume, Origin::File(target.clone()))?;
        self.write(&target, text.as_bytes()).map_err(|error| Trouble::system(saving(), &target, &error))?;
        Ok(found.into())
    }

    fn check_unchanged(&self, target: &Path) -> Result<(), Trouble> {
        let changed = |key| {
            let trouble = Trouble::files(saving(), target, Phrase::new(key));
            Err(trouble.hinted(Phrase::new("catalogue-hint-changed")))
        };
        match (fs::read(target), &self.path) {
            (Ok(there), Some(_)) if there == self.text.as_bytes() => Ok(()),
            (Ok(_), Some(_)) => changed("catalogue-changed"),
            (Ok(_), None) => changed("catalogue-appeared"),
            (Err(error), None) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            (Err(error), Some(_)) if error.kind() == io::ErrorKind::NotFound => changed("catalogue-vanished"),
            (Err(error), _) => Err(Trouble::system(saving(), target, &error)),
        }
    }

    fn write(&self, target: &Path, bytes: &[u8]) -> io::Result<()> {
        if self.path.is_none() {
            atomic::make_folders(atomic::folder_of(target))?;
            return atomic::create(target, bytes);
        }
        // A file that is linked from elsewhere stays a link.
        let target = fs::canonicalize(target).unwrap_or_else(|_| target.to_owned());
        atomic::replace(&target, bytes)
    }
}

impl From<Found> for Manuscript {
    fn from(found: Found) -> Self {
        let path = match found.origin {
            Origin::BuiltIn => None,
            Origin::File(path) => Some(path),
        };
        Self { path, text: found.text.into(), catalogue: Arc::new(found.catalogue) }
    }
}

fn saving() -> Phrase {
    Phrase::new("catalogue-operation-save")
}
