//! Files that are either the old one or the new one, never half of each.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

/// Names of files in the making begin like this; whoever holds the lock may sweep them away.
pub(crate) const PREFIX: &str = ".touchpoint-";
/// The end of such names.
pub(crate) const SUFFIX: &str = ".part";
/// Nobody needs this long to make an audit's folder.
const ABANDONED: Duration = Duration::from_hours(1);

/// Replaces a file as one step: written beside it, synced, renamed over it, the folder synced.
///
/// # Errors
/// Whatever the system says; the old file is then still there.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    let permissions = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    share(&mut builder);
    let mut file = builder.tempfile_in(folder)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failure| failure.error)?;
    sync_folder(folder)
}

/// Writes a file that must not be there yet, and syncs it and its folder.
///
/// # Errors
/// Whatever the system says, also when the file is there; what was written of it is removed again.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(error) = written {
        drop(file);
        let _ = fs::remove_file(path);
        return Err(error);
    }
    sync_folder(folder_of(path))
}

/// Makes a folder with all that are missing above it, durably.
///
/// # Errors
/// Whatever the system says.
pub(crate) fn make_folders(path: &Path) -> io::Result<()> {
    let existing = path.ancestors().find(|ancestor| ancestor.is_dir()).unwrap_or(path).to_owned();
    fs::create_dir_all(path)?;
    let made = path.ancestors().take_while(|folder| *folder != existing);
    made.map(folder_of).try_for_each(sync_folder)
}

/// Removes what a program that was killed left half-made in a folder. Half-made folders go only after an hour:
/// no lock says whether somebody is still filling them.
pub(crate) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        if fs::remove_file(entry.path()).is_err() && is_abandoned(&entry) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_abandoned(entry: &fs::DirEntry) -> bool {
    let modified = entry.metadata().and_then(|metadata| metadata.modified());
    modified.is_ok_and(|then| then.elapsed().is_ok_and(|age| age > ABANDONED))
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Makes the names in a folder durable. File systems that know no such thing are not an error.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        result => result,
    }
}

/// Other systems have no way to sync a folder, and rename durably by themselves.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// A file that others of the team may read, as far as the person's own mask lets them.
#[cfg(unix)]
fn share(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn share(_builder: &mut tempfile::Builder<'_, '_>) {}

/// Which file it is, whatever its name, and when it was last touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Device and inode.
    pub(crate) identity: (u64, u64),
    /// Seconds and nanoseconds of the last change, of whatever kind.
    changed: (i64, i64),
}

impl Mark {
    /// `None` where the system does not tell.
    #[cfg(unix)]
    #[expect(clippy::unnecessary_wraps, reason = "other systems tell nothing")]
    pub(crate) fn of(metadata: &fs::Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let changed = (metadata.ctime(), metadata.ctime_nsec());
        Some(Self { identity: (metadata.dev(), metadata.ino()), changed })
    }

    #[cfg(not(unix))]
    pub(crate) fn of(_metadata: &fs::Metadata) -> Option<Self> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_file_keeps_its_permissions_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.toml");
        replace(&path, b"one").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
            replace(&path, b"two").unwrap();
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o664);
        }
        replace(&path, b"three").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"three");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert_eq!(create(&path, b"four").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    }

    #[test]
    fn sweeping_takes_only_half_made_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".touchpoint-abc.part"), "x").unwrap();
        fs::write(folder.path().join("journal.jsonl"), "x").unwrap();
        let old = folder.path().join(".touchpoint-old.part");
        fs::create_dir(&old).unwrap();
        fs::write(old.join("audit.toml"), "half").unwrap();
        let yesterday = std::time::SystemTime::now() - ABANDONED - ABANDONED;
        File::open(&old).unwrap().set_modified(yesterday).unwrap();
        fs::create_dir(folder.path().join(".touchpoint-new.part")).unwrap();
        sweep(folder.path());
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, [".touchpoint-new.part", "journal.jsonl"]);
    }
}
