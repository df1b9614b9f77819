//! Names for files that are kept beside another: `audit.damaged-20261121-125240.toml`.

use std::path::{Path, PathBuf};

use crate::io::clock;

/// A path beside `path` that is free: `<stem>.<what>-<time>.<extension>`.
pub(crate) fn free_path(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    // `journal.mine-….jsonl` begets `journal.mine-…-2.jsonl`, not a chain of names.
    let stem = stem.split('.').next().unwrap_or_default();
    let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
    let time = clock::for_names(clock::now());
    let named = |count: usize| {
        let count = if count < 2 { String::new() } else { format!("-{count}") };
        path.with_file_name(format!("{stem}.{what}-{time}{count}.{extension}"))
    };
    let mut count = 1;
    while named(count).symlink_metadata().is_ok() {
        count += 1;
    }
    named(count)
}

/// The name of a file without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
