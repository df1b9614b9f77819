//! A desk of its own for every test: temp folders, the program, and what it said.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A workspace, settings and a current folder that nobody else has.
pub struct Desk {
    root: TempDir,
}

/// What a command came to.
pub struct Done {
    /// Its exit code.
    pub code: i32,
    /// Its answer.
    pub out: String,
    /// What it said beside that.
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Self { root: tempfile::tempdir().unwrap() };
        std::fs::create_dir(desk.here()).unwrap();
        desk
    }

    /// With one audit in it: `Lumi/Viru 4`, by Mann's catalogue, with an employee Maria and `options`.
    pub fn with_audit(options: &str) -> Self {
        let desk = Self::new();
        let line =
            format!(r#"new --site "Viru 4" --client Lumi --catalogue mann --employee Maria {options}"#);
        assert_eq!(desk.run(&line).code, 0);
        desk
    }

    /// The current folder of the commands.
    pub fn here(&self) -> PathBuf {
        self.root.path().join("here")
    }

    pub fn workspace(&self) -> PathBuf {
        self.root.path().join("ws")
    }

    /// The program with the words of `line`, set up and not started.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_touchpoint"));
        command
            .args(words(line))
            .env_clear()
            .env("HOME", self.root.path())
            .env("TZ", "UTC")
            .env("LC_ALL", "C")
            .env("TOUCHPOINT_WORKSPACE", self.workspace())
            .env("TOUCHPOINT_CONFIG_DIR", self.root.path().join("cfg"))
            .env("TOUCHPOINT_STATE_DIR", self.root.path().join("state"))
            .current_dir(self.here())
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, line: &str) -> Done {
        finish(self.command(line))
    }

    /// The answer of a command that must succeed, as JSON.
    pub fn json(&self, line: &str) -> serde_json::Value {
        let done = self.run(line);
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{line}");
        serde_json::from_str(&done.out).unwrap()
    }

    /// Exit code, answer and words beside it, without what differs from run to run.
    pub fn says(&self, line: &str) -> String {
        self.masked(&self.run(line))
    }

    pub fn masked(&self, done: &Done) -> String {
        let Done { code, out, err } = done;
        let beside = if err.is_empty() { String::new() } else { format!("--- beside\n{err}") };
        self.mask(&format!("{out}{beside}--- exit {code}"))
    }

    fn mask(&self, text: &str) -> String {
        let today = touchpoint::io::clock::today();
        let spoken = touchpoint::text::Words::new(touchpoint::text::UiLang::En).date(today);
        let text = text
            .replace(&self.root.path().display().to_string(), "~")
            .replace(&today.to_string(), "YYYY-MM-DD")
            .replace(&spoken, "TODAY");
        mask_ids(&text)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.here().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.here().join(name)).unwrap()
    }

    /// The folder of the only audit.
    pub fn audit(&self) -> PathBuf {
        let list = self.json("list --json");
        Path::new(list[0]["path"].as_str().unwrap()).to_owned()
    }
}

pub fn finish(mut command: Command) -> Done {
    let output = command.output().unwrap();
    Done {
        code: output.status.code().expect("ended by itself"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Words as a shell would part them; `"…"` keeps spaces.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut begun) = (Vec::new(), String::new(), false, false);
    for character in line.chars() {
        match character {
            '"' => (quoted, begun) = (!quoted, true),
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            other => {
                word.push(other);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

/// `e-7k2` becomes `e-###`, a UUID the same of its length.
fn mask_ids(text: &str) -> String {
    let mut masked = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let (token, after) = rest.split_at(length.max(character.len_utf8()));
        masked.push_str(&mask_id(token));
        rest = after;
    }
    masked
}

fn mask_id(token: &str) -> String {
    let short = token.len() == 5 && ["e-", "p-", "s-", "i-"].contains(&&token[..2]);
    let uuid = token.len() == 36 && token.matches('-').count() == 4;
    let moment = token.len() == 15 && token.chars().all(|c| c.is_ascii_digit() || c == '-');
    if short {
        format!("{}###", &token[..2])
    } else if uuid || moment {
        token.chars().map(|c| if c == '-' { '-' } else { '#' }).collect()
    } else {
        token.to_owned()
    }
}
