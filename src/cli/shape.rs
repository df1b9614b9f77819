//! How a command's arguments and its help are put together, in the language of the program.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, Command};

use crate::text::{UiLang, Words};

/// Builds commands whose every word comes from the text layer.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'w> {
    words: &'w Words,
}

impl<'w> Shape<'w> {
    /// In one language.
    pub(crate) const fn new(words: &'w Words) -> Self {
        Self { words }
    }

    /// A message without values.
    pub(crate) fn say(self, key: &str) -> String {
        self.words.say(key)
    }

    /// A command by its path, such as `improve-add`; its name is the last word of it.
    pub(crate) fn command(self, path: &'static str) -> Command {
        let name = path.rsplit('-').next().unwrap_or(path);
        self.dress(Command::new(name), path)
    }

    /// The whole program without its commands.
    pub(crate) fn program(self) -> Command {
        self.dress(Command::new("touchpoint"), "touchpoint")
            .version(env!("CARGO_PKG_VERSION"))
            .arg(self.audit().required(false))
            .arg(self.asking("version", 'V', ArgAction::Version))
            .arg(self.global("workspace", "folder"))
            .arg(self.global("ui-lang", "language").value_parser(codes()))
    }

    fn dress(self, command: Command, path: &str) -> Command {
        let usage = self.words.say("cli-usage");
        let template = format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}");
        command
            .about(self.words.say(&format!("cli-about-{path}")))
            .override_usage(self.words.say(&format!("cli-usage-{path}")))
            .help_template(template)
            .subcommand_help_heading(self.words.say("cli-commands"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .max_term_width(110)
    }

    /// The command and all below it with `--help`, which comes last because the first option places its heading.
    pub(crate) fn with_help(self, command: Command) -> Command {
        command
            .arg(self.asking("help", 'h', ArgAction::Help))
            .mut_subcommands(|command| self.with_help(command))
    }

    fn asking(self, id: &'static str, short: char, action: ArgAction) -> Arg {
        self.heading(Arg::new(id), "cli-options")
            .short(short)
            .long(id)
            .action(action)
            .help(self.say_option(id))
            .display_order(900)
    }

    fn global(self, id: &'static str, placeholder: &str) -> Arg {
        self.option(id, placeholder).global(true).display_order(800)
    }

    fn heading(self, arg: Arg, heading: &str) -> Arg {
        arg.help_heading(self.words.say(heading))
    }

    fn say_option(self, id: &str) -> String {
        self.words.say(&format!("cli-option-{id}"))
    }

    /// An option with a value: `--owner NAME`.
    pub(crate) fn option(self, id: &'static str, placeholder: &str) -> Arg {
        self.heading(Arg::new(id), "cli-options")
            .long(id)
            .value_name(self.words.say(&format!("cli-placeholder-{placeholder}")))
            .help(self.say_option(id))
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    /// An option whose value a person writes freely, also beginning with `-`.
    pub(crate) fn free(self, id: &'static str, placeholder: &str) -> Arg {
        self.option(id, placeholder).allow_hyphen_values(true)
    }

    /// An option that can be given more than once.
    pub(crate) fn repeated(self, id: &'static str, placeholder: &str) -> Arg {
        self.option(id, placeholder).action(ArgAction::Append)
    }

    /// An option with one of a few words as its value.
    pub(crate) fn choice(self, id: &'static str, placeholder: &str, words: &[&'static str]) -> Arg {
        self.option(id, placeholder).value_parser(PossibleValuesParser::new(words.iter().copied()))
    }

    /// An option without a value.
    pub(crate) fn switch(self, id: &'static str) -> Arg {
        self.heading(Arg::new(id), "cli-options")
            .long(id)
            .action(ArgAction::SetTrue)
            .help(self.say_option(id))
    }

    /// A value without a name, found by its place; needed.
    pub(crate) fn place(self, id: &'static str, placeholder: &str) -> Arg {
        self.heading(Arg::new(id), "cli-arguments")
            .required(true)
            .value_name(self.words.say(&format!("cli-placeholder-{placeholder}")))
            .help(self.words.say(&format!("cli-place-{id}")))
    }

    /// Which audit: path, id or a unique part of client/site/date.
    pub(crate) fn audit(self) -> Arg {
        self.place("audit", "audit")
    }

    /// `--json`.
    pub(crate) fn json(self) -> Arg {
        self.switch("json")
    }
}

/// At least one of these must be given.
pub(crate) fn any_of(ids: impl IntoIterator<Item = &'static str>) -> ArgGroup {
    ArgGroup::new("any").args(ids).multiple(true).required(true)
}

fn codes() -> PossibleValuesParser {
    PossibleValuesParser::new(UiLang::ALL.iter().map(|lang| lang.code()))
}
