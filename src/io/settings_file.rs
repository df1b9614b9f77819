//! The file of a person's settings.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::trouble::Trouble;
use super::{atomic, places};
use crate::app::command::COMMANDS;
use crate::app::keymap::KeyMap;
use crate::domain::Phrase;
use crate::format::nearest;
use crate::format::settings::{self, Settings};

const NAME: &str = "settings.toml";

/// Where the settings are kept; `None` when the system names no place.
pub fn path() -> Option<PathBuf> {
    Some(places::config()?.join(NAME))
}

/// The settings; the default ones when there is no file.
///
/// # Errors
/// When the file cannot be read or is wrong. It is not changed then.
pub fn load() -> Result<Settings, Trouble> {
    let Some(path) = path() else { return Ok(Settings::default()) };
    let Some(text) = text_of(&path)? else { return Ok(Settings::default()) };
    settings::read(&text).map_err(|problems| Trouble::content(reading(), &path, text.as_bytes(), problems))
}

/// Whether there is a settings file: without one, this is the first run.
pub fn exists() -> bool {
    path().is_some_and(|path| path.exists())
}

/// Sets one key, keeping comments and order, and returns what is to be said of it: which commands lose a key.
///
/// # Errors
/// When the key or value is wrong, the file as it stands is wrong, or it cannot be written.
pub fn set(key: &str, value: &str) -> Result<Vec<Phrase>, Trouble> {
    let saving = || Phrase::new("files-operation-settings-save");
    let path =
        path().ok_or_else(|| Trouble::usage(saving(), Phrase::new("files-cause-no-settings-folder")))?;
    let text = text_of(&path)?.unwrap_or_default();
    if !text.trim().is_empty() {
        settings::read(&text)
            .map_err(|problems| Trouble::content(reading(), &path, text.as_bytes(), problems))?;
    }
    let changed = settings::set(&text, key, value).map_err(|cause| Trouble::usage(saving(), cause))?;
    let notes = match key.strip_prefix("keys.") {
        Some(command) if !value.trim().is_empty() => clashes(command, &text, &changed)?,
        _ => Vec::new(),
    };
    // A settings file that is linked from elsewhere stays a link.
    let target = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
    atomic::make_folders(atomic::folder_of(&target))
        .and_then(|()| atomic::replace(&target, changed.as_bytes()))
        .map_err(|error| Trouble::system(saving(), &path, &error))?;
    Ok(notes)
}

/// Which commands lose a key by new keys for this one.
///
/// # Errors
/// When there is no such command, or no such key.
fn clashes(command: &str, before: &str, after: &str) -> Result<Vec<Phrase>, Trouble> {
    let usage = |cause| Trouble::usage(Phrase::new("files-operation-settings-save"), cause);
    if !COMMANDS.iter().any(|known| known.name == command) {
        let trouble = usage(Phrase::new("keys-no-command").with("name", command));
        let known = nearest(command, COMMANDS.iter().map(|known| known.name));
        return Err(match known {
            Some(name) => trouble.hinted(Phrase::new("files-hint-nearest").with("name", name)),
            None => trouble.hinted(Phrase::new("keys-hint-commands")),
        });
    }
    let complaints = |text: &str| {
        let own = settings::read(text).map(|settings| settings.keys).unwrap_or_default();
        KeyMap::new(&own).1
    };
    let old = complaints(before);
    let new: Vec<Phrase> =
        complaints(after).into_iter().filter(|complaint| !old.contains(complaint)).collect();
    match new.iter().find(|complaint| complaint.key == "keys-unreadable") {
        Some(unreadable) => Err(usage(unreadable.clone()).hinted(Phrase::new("keys-hint-keys"))),
        None => Ok(new),
    }
}

fn reading() -> Phrase {
    Phrase::new("files-operation-settings")
}

fn text_of(path: &PathBuf) -> Result<Option<String>, Trouble> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::system(reading(), path, &error)),
    }
}
