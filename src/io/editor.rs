//! The person's own editor, for long notes.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use super::trouble::Trouble;
use crate::domain::Phrase;

/// What is used where neither `VISUAL` nor `EDITOR` is set.
const FALLBACK: &str = if cfg!(windows) { "notepad" } else { "vi" };

/// Hands `text` to the editor, waits for it, and returns what was saved. The terminal must be free.
///
/// # Errors
/// When there is no such editor or it ends with an error; the text is then as it was.
pub fn edit(text: &str) -> Result<String, Trouble> {
    let chosen = ["VISUAL", "EDITOR"].into_iter().find_map(|name| {
        env::var_os(name).and_then(|value| value.into_string().ok()).filter(|value| !value.trim().is_empty())
    });
    edit_with(&chosen.unwrap_or_else(|| FALLBACK.to_owned()), text)
}

fn edit_with(editor: &str, text: &str) -> Result<String, Trouble> {
    let failed = |path: &Path, error: &io::Error| Trouble::system(operation(), path, error);
    let mut file = tempfile::Builder::new()
        .prefix("note-")
        .suffix(".md")
        .tempfile()
        .map_err(|error| failed(&env::temp_dir(), &error))?;
    file.write_all(text.as_bytes()).map_err(|error| failed(file.path(), &error))?;
    // Editors replace files: only the name is kept, not the handle.
    let path = file.into_temp_path();
    run(editor, &path)?;
    let edited = fs::read(&path).map_err(|error| failed(&path, &error))?;
    let edited = String::from_utf8_lossy(&edited).replace("\r\n", "\n");
    // Editors end the last line; a note does not.
    let ended = edited.strip_suffix('\n').filter(|_| !text.ends_with('\n'));
    Ok(ended.map_or_else(|| edited.clone(), ToOwned::to_owned))
}

fn run(editor: &str, path: &Path) -> Result<(), Trouble> {
    let hint = || Phrase::new("files-hint-editor");
    let mut words = words(editor).into_iter();
    let program = words.next().unwrap_or_else(|| OsString::from(FALLBACK));
    let status = Command::new(&program).args(words).arg(path).status().map_err(|error| {
        if error.kind() == io::ErrorKind::NotFound {
            let cause = Phrase::new("files-cause-editor-missing").with("editor", editor);
            Trouble::usage(operation(), cause).hinted(hint())
        } else {
            Trouble::system(operation(), Path::new(&program), &error)
        }
    })?;
    if status.success() {
        return Ok(());
    }
    let cause = Phrase::new("files-cause-editor-ended").with("editor", editor);
    Err(Trouble::usage(operation(), cause).hinted(hint()))
}

fn operation() -> Phrase {
    Phrase::new("files-operation-editor")
}

/// Splits a command as a shell would: quotes hold words together, a backslash takes the next character as it is
/// (outside Windows, where it parts folders).
fn words(command: &str) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut letters = command.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (None, '"' | '\'') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') if !cfg!(windows) => {
                word.get_or_insert_default().extend(letters.next());
            }
            (None, letter) if letter.is_whitespace() => words.extend(word.take()),
            (_, letter) => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words.into_iter().map(OsString::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_split_as_a_shell_would() {
        let cases: [(&str, &[&str]); 4] = [
            ("code --wait", &["code", "--wait"]),
            ("  'my editor' -c \"set tw=72\" ", &["my editor", "-c", "set tw=72"]),
            ("emacs -eval ''", &["emacs", "-eval", ""]),
            ("", &[]),
        ];
        for (command, expected) in cases {
            assert_eq!(words(command), expected, "{command}");
        }
        #[cfg(unix)]
        assert_eq!(words(r"/opt/my\ editor/bin"), ["/opt/my editor/bin"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_the_editor_saved_comes_back() {
        let edited =
            edit_with("sh -c 'printf \"%s, better\\n\" \"$(cat \"$0\")\" > \"$0\"'", "a note").unwrap();
        assert_eq!(edited, "a note, better");
    }

    #[cfg(unix)]
    #[test]
    fn an_editor_that_fails_or_is_missing_is_named() {
        let cause = |editor: &str| edit_with(editor, "a note").unwrap_err().cause.key;
        assert_eq!(cause("false"), "files-cause-editor-ended");
        assert_eq!(cause("no-such-editor-at-all"), "files-cause-editor-missing");
    }
}
