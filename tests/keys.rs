//! `docs/keys.md` is what the table of commands says; `UPDATE_DOCS=1 cargo test --test keys` writes it anew.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;
use std::path::Path;

use touchpoint::app::command::{Command, Context, commands_in};
use touchpoint::app::keymap::KeyMap;
use touchpoint::text::{UiLang, Words};

const HEAD: &str = "# Keys

Written from the table of commands (`src/app/command.rs`) by `UPDATE_DOCS=1 cargo test --test keys`; do not edit.

`?` or F1 shows the keys that are valid where you are. Letters work by their place on a Russian or Ukrainian
keyboard too. In a text field letters are letters: Enter saves, Alt-Enter starts a line, Esc closes and keeps, Ctrl-E
opens your editor. In notes and improvements Ctrl-T lists texts at hand, and Ctrl-L keeps what stands there for later.

The name in the last column is what settings call the command: `touchpoint config set keys.note \"N\"` gives it other keys,
`\"x, Ctrl-Y, F5\"` several, an empty text its own ones again. A key that another command had is taken from it, which is
said. `:` or F2 finds a command by a few letters of what it does or of this name.

With `touchpoint config set mouse on` a click puts the cursor on a line and a second one opens it; a click on a grade
rates, on a hint of the last line runs it; the wheel moves.
";

fn title(context: Context) -> &'static str {
    match context {
        Context::Home => "The list of audits",
        Context::Walk => "The walk",
        Context::Results => "Results",
        Context::Path => "The customer's path",
        Context::Improvements => "Improvements",
        Context::Facts => "Questions about the site",
        Context::Survey => "The survey",
        Context::Catalogues => "The list of catalogues",
        Context::Catalogue => "A catalogue",
        Context::List => "Lists over the screen: gaps, an explanation, a choice",
        Context::Help => "This page on the screen, and messages",
    }
}

fn row(command: &Command, words: &Words) -> String {
    let keys: Vec<String> =
        KeyMap::default().spelt(command).into_iter().map(|key| format!("`{key}`")).collect();
    let what = words.say(&format!("command-{}", command.name));
    format!("| {} | {} | `{}` |\n", keys.join(" "), what.replace('|', "\\|"), command.name)
}

fn document() -> String {
    let words = Words::new(UiLang::En);
    let mut page = HEAD.to_owned();
    let everywhere = |command: &Command| command.contexts.len() == Context::ALL.len();
    let mut section = |name: &str, commands: Vec<&'static Command>| {
        if !commands.is_empty() {
            write!(page, "\n## {name}\n\n| key | what it does | name |\n|---|---|---|\n").unwrap();
            page.extend(commands.into_iter().map(|command| row(command, &words)));
        }
    };
    section("Everywhere", commands_in(Context::Home).filter(|command| everywhere(command)).collect());
    for context in Context::ALL {
        section(title(context), commands_in(context).filter(|command| !everywhere(command)).collect());
    }
    page
}

#[test]
fn the_page_of_keys_is_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/keys.md");
    let page = document();
    assert!(!page.contains('⟦'), "a command without a sentence");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, page, "UPDATE_DOCS=1 cargo test --test keys");
}
