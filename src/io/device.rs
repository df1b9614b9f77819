//! The name under which this machine writes in journals: `laptop-7c1f`.
//!
//! It is kept, because the entries of one device are counted. A name that was copied here from a machine with
//! another host name is not used: two machines must never count under one name.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use super::{ids, places};

static FOLDER: OnceLock<PathBuf> = OnceLock::new();

/// Keeps the name in this folder instead of the person's own; has to be said before the name is first asked for.
pub fn keep_in(folder: &Path) {
    // Said twice, the first word stands: a device has one name.
    let _ = FOLDER.set(folder.to_owned());
}

/// The name of this device; the same on every start, or a fresh one when it cannot be kept.
pub fn name() -> &'static str {
    static NAME: OnceLock<String> = OnceLock::new();
    NAME.get_or_init(|| {
        let host = slug(&host());
        match FOLDER.get().cloned().or_else(places::state) {
            Some(folder) => kept_in(&folder, &host),
            None => fresh(&host),
        }
    })
}

/// The machine's own name as the system tells it; `touchpoint` if it tells none.
pub fn host() -> String {
    let told = fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let told = told.or_else(|| std::env::var("COMPUTERNAME").ok()).or_else(|| {
        let output = Command::new("hostname").output().ok()?;
        String::from_utf8(output.stdout).ok()
    });
    told.map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "touchpoint".into())
}

fn kept_in(folder: &Path, host: &str) -> String {
    let path = folder.join("device");
    if let Some(name) = known(&path, host) {
        return name;
    }
    let name = fresh(host);
    let _ = fs::create_dir_all(folder);
    if path.exists() {
        // Damaged, or of another machine: replacing it is the purpose.
        let _ = super::atomic::replace(&path, name.as_bytes());
        return name;
    }
    // Of two programs that start at once, the first to write the file names the device.
    let written = fs::File::create_new(&path).and_then(|mut file| file.write_all(name.as_bytes()));
    match written {
        Ok(()) => name,
        Err(_) => known(&path, host).unwrap_or(name),
    }
}

fn known(path: &Path, host: &str) -> Option<String> {
    let name = fs::read_to_string(path).ok()?.trim().to_owned();
    let digits = name.strip_prefix(host)?.strip_prefix('-')?;
    let fits = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    fits.then_some(name)
}

fn fresh(host: &str) -> String {
    format!("{host}-{}", ids::four_digits())
}

fn slug(host: &str) -> String {
    let plain: String = host
        .split('.')
        .next()
        .unwrap_or_default()
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .take(24)
        .collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "device".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_keeps_its_name_and_refuses_the_name_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let name = kept_in(&state, "laptop");
        assert_eq!(name.len(), "laptop-7c1f".len());
        assert_eq!(kept_in(&state, "laptop"), name);
        let other = kept_in(&state, "till-pc");
        assert!(other.starts_with("till-pc-"), "{other}");
        assert_eq!(kept_in(&state, "till-pc"), other);
    }

    #[test]
    fn a_host_name_becomes_plain() {
        assert_eq!(slug("Kask's MacBook.local"), "kask-s-macbook");
        assert_eq!(slug("Ноутбук"), "device");
    }
}
