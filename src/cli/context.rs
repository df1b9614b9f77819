//! What every command works with: the words, the settings, the streams and the workspace.

use std::path::PathBuf;

use clap::ArgMatches;

use super::failure::Failure;
use super::output::Output;
use crate::domain::{Order, Phrase, Walk};
use crate::format::settings::Settings;
use crate::io::store::{Access, Opened};
use crate::io::workspace::Workspace;
use crate::text::Words;
use std::sync::Arc;

/// What every command works with.
pub(crate) struct Context<'a> {
    /// The language of the program.
    pub(crate) words: &'a Arc<Words>,
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

    /// The audit that `AUDIT` names, to change it.
    pub(crate) fn take_up(&mut self, matches: &ArgMatches) -> Result<Opened, Failure> {
        let path = self.workspace()?.resolve(&text(matches, "audit"))?;
        self.open(&path, Access::Write)
    }
}

/// A message without values, said.
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
