//! What the README tells people to type is typed here, into the real program, and says what the README shows.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_types,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/documents.rs"]
mod documents;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use documents::Block;
use touchpoint::domain::Date;
use touchpoint::text::{UiLang, Words};

/// The day on which everything in the README happens.
const DAY: &str = "2026-11-21";
/// The home folder of everybody who reads it.
const HOME: &str = "/home/you";
/// Commands that open the screen: `tests/terminal` presses the keys.
const SCREEN: [&str; 2] = ["cargo run --release", "cargo run --release -- demo"];
/// Commands that build the program; that this test runs shows that it can be built.
const BUILDING: [&str; 3] =
    ["cargo install --locked --path .", "cargo test --locked", "cargo build --profile dist"];

/// One command with what the README shows of its answer.
#[derive(Debug, Default)]
struct Step {
    command: String,
    shown: Vec<String>,
}

/// Somebody who follows the README.
struct Reader {
    folder: tempfile::TempDir,
    /// What is called otherwise here than in the README: ids.
    names: BTreeMap<String, String>,
}

impl Reader {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let reader = Self { folder, names: BTreeMap::new() };
        fs::create_dir_all(reader.path("you/.config")).unwrap();
        fs::write(reader.path("you/.config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n")
            .unwrap();
        fs::create_dir(reader.path("bin")).unwrap();
        symlink(env!("CARGO_BIN_EXE_touchpoint"), reader.path("bin/touchpoint")).unwrap();
        reader
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn home(&self) -> PathBuf {
        self.path("you")
    }

    fn run(&self, command: &str) -> Output {
        let known =
            self.names.iter().fold(command.to_owned(), |text, (shown, real)| text.replace(shown, real));
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let mut shell = Command::new("sh");
        shell.args(["-euc", &known]).current_dir(self.home()).env_clear();
        shell.env("PATH", path).env("HOME", self.home()).env("LC_ALL", "C.UTF-8");
        shell.output().unwrap()
    }

    /// What a command said, as on the day of the README and in its reader's home.
    fn said(&self, output: &Output) -> String {
        let words = Words::new(UiLang::En);
        let day = Date::parse(DAY).unwrap();
        let today = touchpoint::io::clock::today();
        let mut text = String::from_utf8(output.stdout.clone()).unwrap();
        text.push_str(std::str::from_utf8(&output.stderr).unwrap());
        text = text.replace(self.home().to_str().unwrap(), HOME).replace(&today.to_string(), DAY);
        for later in [0, 14] {
            text = text.replace(&words.date(today.plus_days(later)), &words.date(day.plus_days(later)));
        }
        text
    }

    /// Finds every shown line, in order, and learns what is called otherwise here.
    fn compare(&mut self, step: &Step, said: &str, place: &str) {
        let mut lines = said.lines();
        for shown in step.shown.iter().filter(|line| !matches!(line.trim(), "" | "…")) {
            let found = lines.find(|line| plain(line) == plain(shown));
            let found = found.unwrap_or_else(|| panic!("{place}: it does not say\n{shown}\nbut\n{said}"));
            for (shown, real) in runs(shown).zip(runs(found)).filter(|(shown, _)| is_id(shown)) {
                self.names.insert(shown.to_owned(), real.to_owned());
            }
        }
    }
}

/// Runs of letters, digits and dashes.
fn runs(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|run| !run.is_empty())
}

/// `e-7k2` or a UUID.
fn is_id(run: &str) -> bool {
    let short = run.len() == 5 && ["e-", "p-", "s-", "i-"].iter().any(|prefix| run.starts_with(prefix));
    short || (run.len() == 36 && run.matches('-').count() == 4)
}

/// A line whatever its ids are and however wide they and the days make its columns.
fn plain(line: &str) -> String {
    let masked = runs(line).filter(|run| is_id(run)).fold(line.to_owned(), |line, id| line.replace(id, "ID"));
    masked.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The commands of a block; one that ends with `\` goes on in the next line.
fn steps(block: &Block) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut goes_on = false;
    for line in block.text.lines() {
        let begun = if block.kind == "sh" { Some(line) } else { line.strip_prefix("$ ") };
        if goes_on {
            let step = steps.last_mut().expect("a command that goes on");
            step.command.push('\n');
            step.command.push_str(line);
            goes_on = line.ends_with('\\');
        } else if let Some(command) = begun.filter(|command| !command.is_empty()) {
            steps.push(Step { command: command.to_owned(), shown: Vec::new() });
            goes_on = command.ends_with('\\');
        } else if block.kind == "console" {
            steps.last_mut().expect("an answer to something").shown.push(line.to_owned());
        }
    }
    steps
}

fn follow(block: &Block, reader: &mut Reader) {
    if let Some(name) = block.marked("file: ").or_else(|| block.marked("broken file: ")) {
        fs::write(reader.home().join(name), &block.text).unwrap();
    }
    if block.kind != "sh" && block.kind != "console" {
        return;
    }
    let code = block.marked("exit: ").map_or(0, |code| code.parse().unwrap());
    for step in steps(block) {
        if SCREEN.contains(&step.command.as_str()) || BUILDING.contains(&step.command.as_str()) {
            continue;
        }
        let place = format!("README.md:{}: {}", block.line, step.command);
        assert!(step.command.starts_with("touchpoint "), "{place}: nobody tries this");
        let output = reader.run(&step.command);
        let said = reader.said(&output);
        assert_eq!(output.status.code(), Some(code), "{place}\n{said}");
        reader.compare(&step, &said, &place);
    }
}

#[test]
fn every_command_does_what_the_readme_says() {
    let mut reader = Reader::new();
    let readme = documents::read("README.md");
    let blocks = documents::blocks(&readme);
    for block in &blocks {
        follow(block, &mut reader);
    }
    let typed: Vec<String> = blocks.iter().flat_map(steps).map(|step| step.command).collect();
    for command in SCREEN.iter().chain(&BUILDING) {
        assert!(typed.iter().any(|typed| typed == command), "the README does not say {command} any more");
    }
    assert!(reader.names.len() >= 4, "the ids were not learnt: {:?}", reader.names);
}

#[test]
fn the_test_command_is_found_by_its_mark() {
    let readme = documents::read("README.md");
    let blocks = documents::blocks(&readme);
    let marked: Vec<&str> =
        blocks.iter().filter(|block| block.mark == "test command").map(|block| block.text.as_str()).collect();
    assert_eq!(marked, ["cargo test --locked\n"]);
    assert!(documents::read("Cargo.toml").contains("[profile.dist]"));
}

#[test]
fn links_lead_somewhere() {
    for document in ["README.md", "CHANGELOG.md", "docs/ARCHITECTURE.md", "docs/FORMAT.md", "docs/keys.md"] {
        let text = documents::read(document);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
        for link in documents::links(&text) {
            let file = link.split('#').next().unwrap();
            assert!(folder.with_file_name(file).exists(), "{document} leads to {link}");
        }
    }
}
