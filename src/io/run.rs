//! The program on the screen: opens the terminal, goes round the main loop, carries out what the core asks for.
//!
//! ```text
//!  turns     waits for keys, draws, hands the terminal to others
//!  program   the model and everything that effects need; behind one lock, so that the thread of signals can end
//!            the program properly while the main loop hangs in a terminal that is gone
//!  saving    the saver of the open audit
//!  worker    the thread for what takes long: scans, opening, reports
//!  rescue    what happens in a panic
//! ```

mod lines;
mod listing;
mod program;
mod rescue;
mod saving;
mod turns;
mod worker;

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Arc;

use super::trouble::Trouble;
use super::workspace::Workspace;
use super::{signals, terminal};
use crate::domain::Phrase;
use crate::format::settings::Settings;
use crate::text::Words;
use program::{Program, Shared};
use turns::Turns;

/// What the program is started with.
pub struct Start {
    /// The folder of the audit to open; without one the list of audits comes up.
    pub audit: Option<PathBuf>,
    /// Where audits are kept.
    pub workspace: Workspace,
    /// The language of the screen.
    pub words: Arc<Words>,
    /// Whether somebody chose that language, or it has to be asked for.
    pub language: Language,
    /// The person's settings.
    pub settings: Settings,
    /// What went wrong before, to be shown first: settings that cannot be read.
    pub troubles: Vec<Trouble>,
    /// What the list of audits begins with.
    pub examples: Examples,
}

/// How the language of the screen was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Asked for or set.
    Chosen,
    /// Guessed: the first run.
    Guessed,
}

/// Whether the example audits are brought first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Examples {
    /// They are: `touchpoint demo`.
    Bring,
    /// Only when somebody asks.
    Leave,
}

/// Runs the program on the terminal until somebody ends it, and returns its exit code: 0, 3 when something could
/// not be saved, 101 after a panic, 128 and the number of the signal that ended it.
///
/// # Errors
/// When there is no terminal to run on.
pub fn run(start: Start) -> Result<u8, Trouble> {
    if start.settings.mouse {
        terminal::use_mouse();
    }
    let program = Program::begin(start)?;
    rescue::install();
    watch(&program)?;
    let guard = terminal::Guard;
    terminal::enter().map_err(|error| no_terminal(&error))?;
    let turned = panic::catch_unwind(AssertUnwindSafe(|| Turns::new(Arc::clone(&program))?.run()));
    let mut program = program::lock(&program);
    match turned {
        Ok(Ok(())) => {}
        Ok(Err(_)) => program.lost_terminal(),
        Err(_) => program.panicked(),
    }
    program.end();
    drop(guard);
    program.say_farewell();
    Ok(program.exit_code())
}

fn watch(program: &Arc<Shared>) -> Result<(), Trouble> {
    signals::watch(program::Watch(Arc::clone(program))).map_err(|error| no_terminal(&error))
}

fn no_terminal(error: &std::io::Error) -> Trouble {
    let operation = Phrase::new("terminal-open");
    let cause = Phrase::new("files-cause-system").with("text", error.to_string());
    Trouble::usage(operation, cause)
}
