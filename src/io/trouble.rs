//! What went wrong outside the program, for the person who must act.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::{Phrase, Refused};
use crate::format::{Problem, Source, Tally};

/// How a command that met the trouble ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 1: the answer is "no".
    No = 1,
    /// 2: wrong usage or bad input.
    Usage = 2,
    /// 3: could not read or write; nothing is lost.
    Files = 3,
}

/// What was attempted, on which file, why it failed and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What was attempted.
    pub operation: Phrase,
    /// The file or folder it is about.
    pub path: Option<PathBuf>,
    /// Why it failed.
    pub cause: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
    /// Everything that is wrong with the files that were read, file by file.
    pub problems: Vec<(Source, Vec<Problem>)>,
    /// How a command ends.
    pub exit: Exit,
}

impl Trouble {
    /// Something that could not be read or written.
    pub(crate) fn files(operation: Phrase, path: &Path, cause: Phrase) -> Self {
        let path = Some(path.to_owned());
        Self { operation, path, cause, hint: None, problems: Vec::new(), exit: Exit::Files }
    }

    /// Something that the person asked for and that makes no sense.
    pub(crate) fn usage(operation: Phrase, cause: Phrase) -> Self {
        Self { operation, path: None, cause, hint: None, problems: Vec::new(), exit: Exit::Usage }
    }

    /// What the operating system said to an attempt.
    pub(crate) fn system(operation: Phrase, path: &Path, error: &io::Error) -> Self {
        let trouble = Self::files(operation, path, cause_of(error));
        match hint_for(error) {
            Some(hint) => trouble.hinted(hint),
            None => trouble,
        }
    }

    /// A file whose content is wrong.
    pub(crate) fn content(operation: Phrase, path: &Path, bytes: &[u8], problems: Vec<Problem>) -> Self {
        let cause = Phrase::new("files-cause-content").count("n", Tally::of(&problems).all());
        let source = Source::new(path.display().to_string(), bytes);
        let mut trouble = Self::files(operation, path, cause);
        trouble.problems.push((source, problems));
        trouble.exit = Exit::Usage;
        trouble
    }

    /// The same trouble with something to do about it.
    #[must_use]
    pub(crate) fn hinted(mut self, hint: Phrase) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        Self::usage(Phrase::new("files-operation-change"), refused.phrase())
    }
}

/// The operating system's reason in the program's own words; its own text only where there are none.
pub(crate) fn cause_of(error: &io::Error) -> Phrase {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => Phrase::new("files-cause-full"),
        Kind::ReadOnlyFilesystem => Phrase::new("files-cause-read-only"),
        Kind::PermissionDenied => Phrase::new("files-cause-permission"),
        Kind::NotFound => Phrase::new("files-cause-not-found"),
        Kind::AlreadyExists => Phrase::new("files-cause-exists"),
        Kind::NotADirectory => Phrase::new("files-cause-not-folder"),
        Kind::IsADirectory => Phrase::new("files-cause-folder"),
        Kind::InvalidData => Phrase::new("files-cause-not-text"),
        _ => Phrase::new("files-cause-system").with("text", error.to_string()),
    }
}

fn hint_for(error: &io::Error) -> Option<Phrase> {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => Some(Phrase::new("files-hint-full")),
        Kind::ReadOnlyFilesystem | Kind::PermissionDenied => Some(Phrase::new("files-hint-permission")),
        _ => None,
    }
}
