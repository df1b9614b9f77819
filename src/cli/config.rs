//! `touchpoint config`: what a person likes, shown and set.

use clap::{ArgMatches, Command};

use super::context::{Context, text};
use super::failure::{Answer, Failure, Verdict};
use super::items::did_you_mean;
use super::shape::Shape;
use super::table;
use crate::domain::Phrase;
use crate::format::nearest;
use crate::format::settings::{self, KEYS};
use crate::io::settings_file;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("config")
        .subcommand_required(true)
        .subcommand(shape.command("config-list"))
        .subcommand(shape.command("config-get").arg(shape.place("key", "key")))
        .subcommand(
            shape
                .command("config-set")
                .arg(shape.place("key", "key"))
                .arg(shape.place("value", "value").allow_hyphen_values(true)),
        )
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    match matches.subcommand() {
        Some(("get", matches)) => get(context, &text(matches, "key")),
        Some(("set", matches)) => {
            for note in settings_file::set(&text(matches, "key"), &text(matches, "value"))? {
                context.output.aside(&context.words.phrase(&note));
            }
            Ok(Verdict::Done)
        }
        _ => list(context),
    }
}

fn list(context: &mut Context<'_>) -> Answer {
    let mut keys: Vec<String> = KEYS.iter().map(|key| (*key).to_owned()).collect();
    keys.extend(context.settings.keys.keys().map(|command| format!("keys.{command}")));
    let rows: Vec<Vec<String>> = keys
        .into_iter()
        .map(|key| {
            let value = settings::get(context.settings, &key).unwrap_or_else(|| context.words.say("nothing"));
            vec![key, value]
        })
        .collect();
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(Verdict::Done)
}

/// What is set; a key of which nothing is set answers with nothing and exit code 1.
fn get(context: &mut Context<'_>, key: &str) -> Answer {
    if !KEYS.contains(&key) && !key.starts_with("keys.") {
        let what = Phrase::new("cli-key-unknown").with("key", key);
        let words = Phrase::new("cli-hint-choices").with("words", KEYS.join(", "));
        let hint = nearest(key, KEYS.iter().copied()).map_or(words, did_you_mean);
        return Err(Failure::hinted(what, hint));
    }
    match settings::get(context.settings, key) {
        Some(value) => {
            context.output.line(&value)?;
            Ok(Verdict::Done)
        }
        None => Ok(Verdict::No),
    }
}
