//! The commands: one file a subcommand, every word of help from the text layer, answers to stdout.
//!
//! [`run`] reads the arguments, does what they ask and returns the exit code: 0 done, 1 the answer is "no", 2 wrong
//! usage or bad input, 3 could not read or write.

mod audits;
mod catalogue;
mod check;
mod config;
mod context;
mod demo;
mod edit;
mod facts;
mod failure;
mod finish;
mod import;
mod improve;
mod items;
mod language;
mod lens;
mod list;
mod new;
mod nps;
mod open;
mod output;
mod path;
mod place;
mod program;
mod rate;
mod remove;
mod reopen;
mod report;
mod shape;
mod show;
mod summary;
mod table;
mod texts;
mod usage;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use clap::error::ErrorKind;

use self::context::Context;
use self::failure::{Answer, Failure, Verdict, say_trouble};
pub use self::output::Output;
use crate::domain::Phrase;
use crate::format::settings::Settings;
use crate::io::run::Language;
use crate::io::{settings_file, surroundings};
use crate::text::Words;

/// Does what the arguments ask, the program's own name first among them, and returns the exit code.
pub fn run(arguments: &[OsString], mut output: Output<'_>) -> u8 {
    let (settings, trouble) = match settings_file::load() {
        Ok(settings) => (settings, None),
        Err(trouble) => (Settings::default(), Some(trouble)),
    };
    let locale = surroundings::locale();
    let asked_for = language::asked_for(arguments);
    let lang = language::choose(asked_for, settings.ui_language.as_deref(), locale.as_deref());
    let words = Arc::new(Words::new(lang));
    if let Some(trouble) = trouble {
        // Settings that cannot be read are no reason not to work; they are never written over either.
        say_trouble(&words, &mut output, &trouble);
    }
    let chosen = asked_for.is_some() || settings.ui_language.is_some();
    let language = if chosen { Language::Chosen } else { Language::Guessed };
    let mut context = Context { words: &words, language, settings: &settings, output, folder: None };
    let answer = answer(&mut context, arguments);
    let answer = answer.and_then(|verdict| match verdict {
        // The terminal that the screen was on may be gone.
        Verdict::Ended(_) => Ok(verdict),
        _ => context.output.flush().map(|()| verdict).map_err(Failure::Output),
    });
    match answer {
        Ok(Verdict::Done) => 0,
        Ok(Verdict::No) => 1,
        Ok(Verdict::Partly) => 3,
        Ok(Verdict::Ended(code)) => code,
        Err(failure) => failure.report(&words, &mut context.output),
    }
}

fn answer(context: &mut Context<'_>, arguments: &[OsString]) -> Answer {
    let program = program::program(context.words);
    let matches = match program.try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return show(context, &error, arguments);
        }
        Err(error) => return Err(usage::failure(&error)),
    };
    context.folder = matches.get_one::<PathBuf>("workspace").cloned();
    match matches.subcommand() {
        Some((name, _)) if matches.contains_id("audit") => {
            Err(Failure::usage(Phrase::new("cli-audit-before-command").with("command", name)))
        }
        Some((name, matches)) => program::dispatch(context, name, matches),
        None => open::alone(context, context::optional(&matches, "audit").as_deref()),
    }
}

/// Help or version, as asked for; the help of the program names the workspace in force.
fn show(context: &mut Context<'_>, error: &clap::Error, arguments: &[OsString]) -> Answer {
    let text = error.render().to_string();
    context.output.line(text.trim_end())?;
    let is_program = error.kind() == ErrorKind::DisplayHelp
        && !program::program(context.words)
            .get_subcommands()
            .any(|command| arguments.iter().any(|word| word == command.get_name()));
    if is_program && let Ok(workspace) = context.workspace() {
        let said = context.words.say_with("cli-help-workspace", &[("path", values::path(&workspace.root))]);
        context.output.line(&format!("\n{said}"))?;
    }
    Ok(Verdict::Done)
}
