//! A workspace with settings of its own, and the real program in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_touchpoint");

/// A workspace with settings of its own.
pub struct Place {
    folder: TempDir,
    workspace: PathBuf,
}

impl Place {
    /// Somebody who has chosen English.
    pub fn new() -> Self {
        let place = Self::first_run();
        std::fs::create_dir_all(place.path("config")).unwrap();
        std::fs::write(place.path("config/settings.toml"), "schema = 1\nui_language = \"en\"\n").unwrap();
        place
    }

    /// Somebody who has never started the program.
    pub fn first_run() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = folder.path().join("workspace");
        Self { folder, workspace }
    }

    /// The workspace is in another folder.
    pub fn at(workspace: &Path) -> Self {
        Self { workspace: workspace.to_owned(), ..Self::new() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What keeps the program away from the developer's own files and settings.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("TOUCHPOINT_WORKSPACE", self.workspace.clone()),
            ("TOUCHPOINT_CONFIG_DIR", self.path("config")),
            ("TOUCHPOINT_STATE_DIR", self.path("state")),
            ("HOME", self.folder.path().to_owned()),
        ]
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).envs(self.environment()).env("LC_ALL", "C.UTF-8").output().unwrap()
    }

    /// Begins an audit and returns its folder.
    pub fn new_audit(&self, arguments: &[&str]) -> Audit<'_> {
        let output =
            self.run(&[&["new", "--site", "Viru 4", "--client", "Lumi", "--json"], arguments].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let begun: Value = serde_json::from_slice(&output.stdout).unwrap();
        Audit { place: self, path: PathBuf::from(begun["path"].as_str().unwrap()) }
    }

    /// The 33 touchpoints.
    pub fn mann(&self) -> Audit<'_> {
        self.new_audit(&["--catalogue", "mann", "--sensitive"])
    }
}

/// An audit in a place.
pub struct Audit<'a> {
    pub place: &'a Place,
    pub path: PathBuf,
}

impl Audit<'_> {
    pub fn name(&self) -> &str {
        self.path.to_str().unwrap()
    }

    /// What `show --json` says.
    pub fn show(&self) -> Value {
        let output = self.place.run(&["show", self.name(), "--json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// The verdicts in the order of the walk.
    pub fn verdicts(&self) -> Vec<Option<String>> {
        let shown = self.show();
        let items = shown["items"].as_array().unwrap();
        items.iter().map(|item| item["verdict"].as_str().map(str::to_owned)).collect()
    }

    /// How many items have a verdict.
    pub fn rated(&self) -> usize {
        self.verdicts().iter().flatten().count()
    }

    /// The note of the first item that has one.
    pub fn note(&self) -> Option<String> {
        let shown = self.show();
        let notes = shown["items"].as_array().unwrap().iter().filter_map(|item| item["note"].as_str());
        notes.filter(|note| !note.is_empty()).map(str::to_owned).next()
    }

    pub fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.path.join(name)).unwrap()
    }

    /// The names of the files in its folder, in order.
    pub fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.path).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// That the files say so many verdicts by themselves: journal and `audit.toml`, and nobody holds the audit.
    pub fn assert_at_rest(&self, rated: usize) {
        let count = |text: &str, what: &str| text.matches(what).count();
        assert_eq!(count(&self.file("audit.toml"), "\nverdict = "), rated, "audit.toml is not up to date");
        assert!(count(&self.file("journal.jsonl"), "\"rate\"") >= rated, "the journal is not complete");
        assert_eq!(self.rated(), rated);
        assert_eq!(self.files(), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
    }
}
