//! The texts at hand: the program's own and those of the workspace's `texts.toml`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::trouble::Trouble;
use super::workspace::Workspace;
use super::{atomic, documents};
use crate::domain::library::{Library, LibraryText, Owner};
use crate::domain::{Phrase, Wording};
use crate::format::{Problem, Source, library};

/// The workspace's file.
const NAME: &str = "texts.toml";

/// The texts that the program carries: those of the repository's own workspace.
pub const BUILT_IN: &str = include_str!("../../audits/texts.toml");

/// How often a file that somebody else keeps changing is read again.
const TRIES: usize = 5;

/// What keeping a text came to.
#[derive(Debug, Clone)]
pub enum Kept {
    /// It stands in this file now, under this id.
    Added(PathBuf, String),
    /// The library had it already, under this id.
    Known(String),
}

/// Where the workspace keeps its texts.
pub fn path(workspace: &Workspace) -> PathBuf {
    workspace.root.join(NAME)
}

/// The library of a workspace; a workspace without a file has the program's texts.
///
/// # Errors
/// When its file cannot be read or is wrong.
pub fn load(workspace: &Workspace) -> Result<Library, Trouble> {
    let path = path(workspace);
    let bytes = bytes_of(&path)?;
    Ok(Library::new(texts_in(&path, &bytes)?, built_in()))
}

/// The library without the workspace's texts.
pub fn without_own() -> Library {
    Library::new(Vec::new(), built_in())
}

fn built_in() -> Vec<LibraryText> {
    library::read(BUILT_IN.as_bytes()).map(|read| read.value).unwrap_or_default()
}

/// Puts a text into the workspace's file, unless the library says the same there already. Its id is made from what it
/// says.
///
/// # Errors
/// When the file as it is is wrong, or cannot be read or written. It is not changed then.
pub fn keep(workspace: &Workspace, text: &LibraryText) -> Result<Kept, Trouble> {
    let path = path(workspace);
    let mut id = String::new();
    let changed = edit(&path, |bytes, file| {
        let library = Library::new(texts_in(&path, bytes)?, built_in());
        if let Some(known) = library.covering(text) {
            id.clone_from(&known.id);
            return Ok(None);
        }
        id = new_id(&library, &text.text);
        let new = LibraryText { id: id.clone(), ..text.clone() };
        let more = library::add(file, &new).map_err(|cause| Trouble::files(saving(), &path, cause))?;
        Ok(Some(more))
    })?;
    Ok(if changed { Kept::Added(path, id) } else { Kept::Known(id) })
}

/// What is wrong with a file of texts, for whoever writes it.
///
/// # Errors
/// Whatever the system says.
pub fn check(path: &Path) -> Result<Vec<(Source, Vec<Problem>)>, Trouble> {
    let bytes = documents::read(path)?;
    let problems = library::read(&bytes).map_or_else(|problems| problems, |read| read.warnings);
    let source = Source::new(path.display().to_string(), &bytes);
    Ok(if problems.is_empty() { Vec::new() } else { vec![(source, problems)] })
}

fn new_id(library: &Library, text: &Wording) -> String {
    LibraryText::id_of(text, |id| library.texts().any(|(_, known)| known.id == id))
}

/// Takes a text out of the workspace's file and returns it.
///
/// # Errors
/// When there is none of this id, or it is the program's own; when the file is wrong, or cannot be read or written.
pub fn remove(workspace: &Workspace, id: &str) -> Result<LibraryText, Trouble> {
    let path = path(workspace);
    let mut removed = None;
    edit(&path, |bytes, file| {
        let library = Library::new(texts_in(&path, bytes)?, built_in());
        let found = library.texts().find(|(_, text)| text.id == id);
        let Some((Owner::Workspace, text)) = found else { return Err(not_own(&library, id)) };
        removed = Some(text.clone());
        library::remove(file, id).map_err(|cause| Trouble::files(saving(), &path, cause))
    })?;
    removed.ok_or_else(|| not_own(&Library::default(), id))
}

fn not_own(library: &Library, id: &str) -> Trouble {
    let built_in = library.texts().any(|(_, text)| text.id == id);
    if built_in {
        let cause = Phrase::new("library-built-in").with("id", id);
        return Trouble::usage(saving(), cause).hinted(Phrase::new("library-hint-built-in").with("id", id));
    }
    let cause = Phrase::new("library-no-text").with("id", id);
    Trouble::usage(saving(), cause).hinted(Phrase::new("library-hint-list"))
}

/// Changes a file in one step; whether there was anything to change. What somebody else writes meanwhile is kept.
fn edit(
    path: &Path,
    mut change: impl FnMut(&[u8], &str) -> Result<Option<String>, Trouble>,
) -> Result<bool, Trouble> {
    // A file that is linked from elsewhere stays a link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    for _ in 0..TRIES {
        let before = bytes_of(path)?;
        let file = String::from_utf8_lossy(&before);
        let Some(after) = change(&before, &file)? else { return Ok(false) };
        if bytes_of(path)? == before {
            atomic::make_folders(atomic::folder_of(&target))
                .and_then(|()| atomic::replace(&target, after.as_bytes()))
                .map_err(|error| Trouble::system(saving(), path, &error))?;
            return Ok(true);
        }
    }
    Err(Trouble::files(saving(), path, Phrase::new("library-busy")))
}

/// What a file holds; nothing when it is not there.
fn bytes_of(path: &Path) -> Result<Vec<u8>, Trouble> {
    match fs::read(path) {
        Ok(bytes) => Ok(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Trouble::system(reading(), path, &error)),
    }
}

/// An empty file is none yet, whoever made it.
fn texts_in(path: &Path, bytes: &[u8]) -> Result<Vec<LibraryText>, Trouble> {
    if bytes.trim_ascii().is_empty() {
        return Ok(Vec::new());
    }
    let read = library::read(bytes);
    read.map(|read| read.value).map_err(|problems| Trouble::content(reading(), path, bytes, problems))
}

const fn reading() -> Phrase {
    Phrase::new("library-operation-read")
}

const fn saving() -> Phrase {
    Phrase::new("library-operation-save")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Lang;
    use crate::domain::library::{Scope, Use};

    fn text(words: &str, scope: &str) -> LibraryText {
        LibraryText {
            id: String::new(),
            text: Wording::plain(Lang::EN, words),
            purpose: Some(Use::Note),
            scopes: vec![Scope::parse(scope)],
        }
    }

    #[test]
    fn the_texts_of_the_program_can_be_read() {
        let read = library::read(BUILT_IN.as_bytes()).unwrap();
        assert_eq!(read.warnings, []);
        assert!(read.value.len() > 40);
    }

    #[test]
    fn a_text_is_kept_once_and_can_be_taken_out_again() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path().join("new"));
        let Kept::Added(path, id) = keep(&workspace, &text("One till", "business.queue")).unwrap() else {
            panic!("it was not there")
        };
        assert!(
            matches!(keep(&workspace, &text(" One till ", "business.queue")).unwrap(), Kept::Known(known) if known == id)
        );
        assert!(matches!(keep(&workspace, &text("One till", "business.till")).unwrap(), Kept::Added(..)));
        assert_eq!(
            load(&workspace).unwrap().texts().filter(|(owner, _)| *owner == Owner::Workspace).count(),
            2
        );
        assert_eq!(remove(&workspace, &id).unwrap().scopes, [Scope::parse("business.queue")]);
        assert_eq!(remove(&workspace, &id).unwrap_err().cause.key, "library-no-text");
        assert_eq!(remove(&workspace, "no-badge").unwrap_err().cause.key, "library-built-in");
        assert!(fs::read_to_string(path).unwrap().contains("business.till"));
    }

    #[test]
    fn what_the_program_says_already_is_not_kept_again() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path());
        let known = text("Price on the shelf …, at the till …", "product");
        assert!(matches!(keep(&workspace, &known).unwrap(), Kept::Known(id) if id == "price-differs"));
        assert!(!path(&workspace).exists());
    }

    #[test]
    fn a_broken_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path());
        fs::write(path(&workspace), "schema = 1\n[[text]]\n").unwrap();
        assert_eq!(keep(&workspace, &text("One", "product")).unwrap_err().problems.len(), 1);
        assert_eq!(fs::read(path(&workspace)).unwrap(), b"schema = 1\n[[text]]\n");
    }

    #[test]
    fn what_somebody_writes_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(NAME);
        let mut first = true;
        let changed = edit(&file, |_, text| {
            if std::mem::take(&mut first) {
                fs::write(&file, "theirs").unwrap();
            }
            Ok(Some(format!("{text} ours")))
        });
        assert!(changed.unwrap());
        assert_eq!(fs::read(&file).unwrap(), b"theirs ours");
        let mut count = 0;
        let busy = edit(&file, |_, _| {
            count += 1;
            fs::write(&file, count.to_string()).unwrap();
            Ok(Some(String::new()))
        });
        assert_eq!(busy.unwrap_err().cause.key, "library-busy");
    }
}
