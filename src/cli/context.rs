//! What every command works with: the words, the settings, the streams and the workspace.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::failure::Failure;
use super::output::Output;
use crate::domain::Phrase;
use crate::format::settings::Settings;
use crate::io::run::Language;
use crate::io::store::{Access, Opened};
use crate::io::trouble::{Exit, Trouble};
use crate::io::workspace::Workspace;
use crate::text::Words;

/// What every command works with.
pub(crate) struct Context<'a> {
    /// The language of the program.
    pub(crate) words: &'a Arc<Words>,
    /// Whether somebody chose it.
    pub(crate) language: Language,
    /// What the person has set.
    pub(crate) settings: &'a Settings,
    /// Where answers go.
    pub(crate) output: Output<'a>,
    /// `--workspace`.
    pub(crate) folder: Option<PathBuf>,
}

impl Context<'_> {
    /// The workspace in force.
    pub(crate) fn workspace(&self) -> Result<Workspace, Failure> {
        Ok(Workspace::find(self.folder.as_deref())?)
    }

    /// The audit that `AUDIT` names, to look at.
    pub(crate) fn look_at(&mut self, matches: &ArgMatches) -> Result<Opened, Failure> {
        let path = self.workspace()?.resolve(&text(matches, "audit"))?;
        self.open(&path, Access::Read)
    }

    /// The audit that `AUDIT` names, to change it; a failure if somebody else is changing it.
    pub(crate) fn take_up(&mut self, matches: &ArgMatches) -> Result<Opened, Failure> {
        let path = self.workspace()?.resolve(&text(matches, "audit"))?;
        let opened = self.open(&path, Access::Write)?;
        match opened.access.notice() {
            Some(cause) => Err(Failure::from(Trouble {
                operation: Phrase::new("files-operation-change"),
                path: Some(path),
                cause,
                hint: None,
                problems: Vec::new(),
                exit: Exit::Files,
            })),
            None => Ok(opened),
        }
    }

    /// Lets go of an audit, and says what the person should know of its files.
    pub(crate) fn put_down(&mut self, opened: Opened) -> Result<(), Failure> {
        for notice in opened.close()? {
            self.say_aside(&notice);
        }
        Ok(())
    }

    fn open(&mut self, path: &Path, access: Access) -> Result<Opened, Failure> {
        let mut opened = Opened::open(path, access)?;
        for notice in std::mem::take(&mut opened.notices) {
            self.say_aside(&notice);
        }
        Ok(opened)
    }

    /// A sentence beside the answer.
    pub(crate) fn say_aside(&mut self, phrase: &Phrase) {
        let said = self.words.phrase(phrase);
        self.output.aside(&said);
    }
}

/// The value of an argument; empty if it was not given.
pub(crate) fn text(matches: &ArgMatches, id: &str) -> String {
    optional(matches, id).unwrap_or_default()
}

/// The value of an option, if it was given.
pub(crate) fn optional(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.try_get_one::<String>(id).ok().flatten().cloned()
}

/// Every value of an option that can be given more than once.
pub(crate) fn several(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.try_get_many::<String>(id).ok().flatten().map(|all| all.cloned().collect()).unwrap_or_default()
}
