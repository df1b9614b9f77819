//! `audit.toml`: replaced as a whole, and only while it is the one that we know.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::aside;
use crate::io::atomic;

/// The `audit.toml` of an audit that is open for writing.
#[derive(Debug)]
pub(crate) struct Snapshot {
    path: PathBuf,
    /// What the file held when we last read or wrote it; `None` when there was none.
    known: Option<Vec<u8>>,
    /// Why `known` has to be kept beside the file before it is replaced, as a part of a file name.
    keep: Option<&'static str>,
    /// Where ours goes since somebody else's stands in the file.
    aside: Option<PathBuf>,
}

/// What a write found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// The file that we knew.
    AsLeft,
    /// No file: it was made again.
    Gone,
    /// The file that we knew; it was kept under this name before it was replaced.
    Kept(String),
    /// Somebody else's: it was left alone, and ours stands in a file of this name.
    Foreign(String),
    /// Still somebody else's, which was said before.
    StillForeign,
}

impl Snapshot {
    /// The file as it was read.
    pub(crate) const fn of(path: PathBuf, known: Option<Vec<u8>>, keep: Option<&'static str>) -> Self {
        Self { path, known, keep, aside: None }
    }

    /// What the file holds as far as we know.
    pub(crate) fn known(&self) -> Option<&[u8]> {
        self.known.as_deref()
    }

    /// Whether the file is still there; unknown counts as yes.
    pub(crate) fn is_there(&self) -> bool {
        self.path.try_exists().unwrap_or(true)
    }

    /// Makes the file say `text`, durably.
    ///
    /// # Errors
    /// What the system says; the old file is then still there.
    pub(crate) fn write(&mut self, text: &str) -> io::Result<Found> {
        let bytes = text.as_bytes();
        let found = match fs::read(&self.path) {
            Ok(now) if self.known.as_ref() == Some(&now) => self.keep_old(&now)?,
            Ok(now) if now == bytes => Found::AsLeft,
            Ok(_) => return self.step_aside(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.known.is_some() => Found::Gone,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Found::AsLeft,
            Err(error) => return Err(error),
        };
        atomic::replace(&self.path, bytes)?;
        self.known = Some(bytes.to_owned());
        // Theirs is gone, if it was ever there: ours stands in its own place again.
        self.aside = None;
        Ok(found)
    }

    fn keep_old(&mut self, now: &[u8]) -> io::Result<Found> {
        let Some(why) = self.keep else { return Ok(Found::AsLeft) };
        let path = aside::free_path(&self.path, why);
        atomic::create(&path, now)?;
        self.keep = None;
        Ok(Found::Kept(aside::name_of(&path)))
    }

    fn step_aside(&mut self, bytes: &[u8]) -> io::Result<Found> {
        if let Some(path) = &self.aside {
            atomic::replace(path, bytes)?;
            return Ok(Found::StillForeign);
        }
        let path = aside::free_path(&self.path, "mine");
        atomic::create(&path, bytes)?;
        let name = aside::name_of(&path);
        self.aside = Some(path);
        Ok(Found::Foreign(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(known: &str, keep: Option<&'static str>) -> (tempfile::TempDir, PathBuf, Snapshot) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.toml");
        fs::write(&path, known).unwrap();
        let snapshot = Snapshot::of(path.clone(), Some(known.as_bytes().to_vec()), keep);
        (folder, path, snapshot)
    }

    #[test]
    fn the_known_file_is_replaced_and_a_removed_one_made_again() {
        let (_folder, path, mut snapshot) = begun("one", None);
        assert_eq!(snapshot.write("two").unwrap(), Found::AsLeft);
        fs::remove_file(&path).unwrap();
        assert_eq!(snapshot.write("three").unwrap(), Found::Gone);
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
    }

    #[test]
    fn a_damaged_file_is_kept_once() {
        let (folder, path, mut snapshot) = begun("dama", Some("damaged"));
        let Found::Kept(name) = snapshot.write("whole").unwrap() else { panic!("it is to be kept") };
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "dama");
        assert_eq!(snapshot.write("more").unwrap(), Found::AsLeft);
        assert_eq!(fs::read_to_string(&path).unwrap(), "more");
    }

    #[test]
    fn an_edit_by_somebody_else_is_never_overwritten() {
        let (folder, path, mut snapshot) = begun("one", None);
        fs::write(&path, "theirs").unwrap();
        let Found::Foreign(name) = snapshot.write("ours").unwrap() else { panic!("it is not ours") };
        assert_eq!(snapshot.write("ours again").unwrap(), Found::StillForeign);
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "ours again");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn where_somebody_elses_was_taken_away_ours_stands_again() {
        let (folder, path, mut snapshot) = begun("one", None);
        fs::write(&path, "theirs").unwrap();
        let Found::Foreign(name) = snapshot.write("ours").unwrap() else { panic!("it is not ours") };
        fs::remove_file(&path).unwrap();
        assert_eq!(snapshot.write("ours again").unwrap(), Found::Gone);
        assert_eq!(fs::read_to_string(&path).unwrap(), "ours again");
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "ours");
        assert_eq!(snapshot.write("more").unwrap(), Found::AsLeft);
        assert_eq!(fs::read_to_string(&path).unwrap(), "more");
    }
}
