//! Where catalogues stand: in the program, in the workspace, anywhere.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::{Phrase, Source};
use crate::format::catalogue::{Shelf, Unusable, Volume, claim};
use crate::io::trouble::{Trouble, cause_of};
use crate::io::workspace::Workspace;

/// The workspace's folder of catalogues.
pub(super) const FOLDER: &str = "catalogues";

/// The catalogues that the program carries: id and file.
pub const BUILT_IN: [(&str, &str); 14] = [
    ("mann", include_str!("../../../audits/catalogues/mann.toml")),
    ("shop", include_str!("../../../audits/catalogues/shop.toml")),
    ("office", include_str!("../../../audits/catalogues/office.toml")),
    ("fashion", include_str!("../../../audits/catalogues/fashion.toml")),
    ("electronics", include_str!("../../../audits/catalogues/electronics.toml")),
    ("mall", include_str!("../../../audits/catalogues/mall.toml")),
    ("hotel", include_str!("../../../audits/catalogues/hotel.toml")),
    ("clinic", include_str!("../../../audits/catalogues/clinic.toml")),
    ("cafe", include_str!("../../../audits/catalogues/cafe.toml")),
    ("it-support", include_str!("../../../audits/catalogues/it-support.toml")),
    ("b2b", include_str!("../../../audits/catalogues/b2b.toml")),
    ("online", include_str!("../../../audits/catalogues/online.toml")),
    ("inside", include_str!("../../../audits/catalogues/inside.toml")),
    ("focus", include_str!("../../../audits/catalogues/focus.toml")),
];

/// The program's own catalogues as files.
pub(super) fn built_in() -> impl Iterator<Item = Volume> {
    BUILT_IN.iter().map(|(id, text)| Volume {
        key: (*id).to_owned(),
        name: (*id).to_owned(),
        bytes: text.as_bytes().to_vec(),
    })
}

/// A catalogue's file.
pub(super) fn volume(path: &Path) -> io::Result<Volume> {
    Ok(volume_of(path, fs::read(path)?))
}

/// A catalogue's file that was read.
pub(super) fn volume_of(path: &Path, bytes: Vec<u8>) -> Volume {
    let whole = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    Volume { key: whole.display().to_string(), name: path.display().to_string(), bytes }
}

/// Whether a catalogue is named by its file.
pub(super) fn looks_like_path(name: &str) -> bool {
    let path = Path::new(name);
    name.contains(['/', '\\']) || path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))
}

/// The catalogues of a workspace, over those of the program.
pub(super) struct Library<'a> {
    workspace: &'a Workspace,
}

impl<'a> Library<'a> {
    pub(super) const fn of(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }

    /// The files of the workspace's own, by name.
    pub(super) fn files(&self) -> Result<Vec<PathBuf>, Trouble> {
        let folder = self.workspace.root.join(FOLDER);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Trouble::system(super::operation(), &folder, &error)),
        };
        let mut paths: Vec<PathBuf> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "toml"))
            .collect();
        paths.sort();
        Ok(paths)
    }

    /// The workspace's own and the program's, each with what it claims to be; what cannot be read is passed over.
    fn shelved(&self) -> impl Iterator<Item = (Source, Volume)> {
        let files = self.files().unwrap_or_default();
        let own = files.into_iter().filter_map(|path| volume(&path).ok());
        own.chain(built_in()).filter_map(|volume| Some((claim(&volume.bytes)?, volume)))
    }

    /// Whether a catalogue with one of these ids is a later edition now. Reads only what the files claim.
    pub(super) fn is_later(&self, known: &[Source]) -> bool {
        let mut seen = Vec::new();
        for (now, _) in self.shelved() {
            let was = known.iter().find(|was| was.id == now.id && !seen.contains(&&was.id));
            if let Some(was) = was {
                if now.revision > was.revision {
                    return true;
                }
                seen.push(&was.id);
            }
        }
        false
    }
}

impl Shelf for Library<'_> {
    /// A path is relative to the file that names it. A file that builds on its own id means the program's catalogue
    /// that it stands in for.
    fn fetch(&self, name: &str, from: &Volume) -> Result<Volume, Unusable> {
        if looks_like_path(name) {
            let path = Path::new(&from.name).with_file_name(name);
            return volume(&path).map_err(|error| unreadable(&path, &error));
        }
        let mut own = None;
        let mut known = Vec::new();
        for (Source { id, .. }, volume) in self.shelved() {
            if id == name && volume.key != from.key {
                return Ok(volume);
            } else if id == name {
                own = Some(volume);
            }
            known.push(id);
        }
        own.ok_or_else(|| {
            known.sort();
            known.dedup();
            Unusable::unknown(name, &known.iter().map(String::as_str).collect::<Vec<_>>())
        })
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Unusable {
    let what = Phrase::new("catalogues-base-unreadable").with("path", path.display().to_string());
    Unusable { what, hint: Some(cause_of(error)) }
}
