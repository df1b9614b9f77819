//! `touchpoint [open] [AUDIT]`: the screen.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{ArgMatches, Command};

use super::context::{Context, optional};
use super::failure::{Answer, Failure, Verdict};
use super::items::did_you_mean;
use super::shape::Shape;
use super::{program, usage};
use crate::domain::Phrase;
use crate::io::run::{self, Examples, Language, Start};
use crate::io::workspace::{Meant, Workspace};
use crate::io::{settings_file, surroundings};

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("open").arg(shape.audit().required(false))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    screen(context, optional(matches, "audit").as_deref())
}

/// `touchpoint` without a command. A word that fits no audit, or that nobody can be shown one of, was probably
/// meant as a command.
pub(super) fn alone(context: &mut Context<'_>, word: Option<&str>) -> Answer {
    let Some(word) = word else { return screen(context, None) };
    let meant = if surroundings::has_terminal() { Some(context.workspace()?.meant(word)) } else { None };
    let unknown = match meant {
        Some(Meant::One(audit)) => {
            return show(context, context.workspace()?, Some(audit), Examples::Leave);
        }
        Some(Meant::Several(trouble)) => return Err((*trouble).into()),
        Some(Meant::Nothing(trouble)) => Some(trouble),
        None => None,
    };
    let nearest = usage::nearest_command(&program::program(context.words), word);
    if let (Some(trouble), None) = (unknown, &nearest) {
        return Err((*trouble).into());
    }
    let what = Phrase::new("cli-unknown-command").with("command", word);
    let hint = nearest.map_or_else(|| Phrase::new("cli-hint-terminal"), |name| did_you_mean(&name));
    Err(Failure::hinted(what, hint))
}

/// The screen, at an audit if one is named; without a terminal the help instead.
fn screen(context: &mut Context<'_>, audit: Option<&str>) -> Answer {
    if !surroundings::has_terminal() {
        let help = program::program(context.words).render_help().to_string();
        context.output.aside(help.trim_end());
        return Err(Failure::usage(Phrase::new("cli-no-terminal")));
    }
    let workspace = context.workspace()?;
    let audit = audit.map(|audit| workspace.resolve(audit)).transpose()?;
    show(context, workspace, audit, Examples::Leave)
}

/// Opens the screen, for which there must be a terminal.
pub(super) fn show(
    context: &Context<'_>,
    workspace: Workspace,
    audit: Option<PathBuf>,
    examples: Examples,
) -> Answer {
    // Said before as well, but on the screen that was underneath.
    let troubles: Vec<_> = settings_file::load().err().into_iter().collect();
    let language = if troubles.is_empty() { context.language } else { Language::Chosen };
    let exit_code = run::run(Start {
        audit,
        workspace,
        words: Arc::clone(context.words),
        language,
        settings: context.settings.clone(),
        troubles,
        examples,
    })?;
    Ok(Verdict::Ended(exit_code))
}
