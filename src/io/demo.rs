//! The example audits that the program carries, and the folder where anybody may try things out on them.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::PathBuf;

use super::store::{self, folder};
use super::trouble::Trouble;
use super::workspace::{Found, Workspace};
use super::{atomic, documents, places};
use crate::domain::Phrase;

/// What the folder of the examples is called among what the program keeps for a person.
const NAME: &str = "demo";

/// One example audit, file by file as it stands in the repository.
#[derive(Debug)]
pub struct Example {
    /// UUID of the audit; stays when somebody renames its folder.
    pub id: &'static str,
    /// Its folder inside a workspace: client, site and visit with `/` between them.
    pub folder: &'static str,
    /// The audit as a person reads it.
    pub audit: &'static str,
    /// The catalogue as it was when the audit was begun.
    pub catalogue: &'static str,
    /// Every change.
    pub journal: &'static str,
}

macro_rules! example {
    ($id:literal, $folder:literal) => {
        Example {
            id: $id,
            folder: $folder,
            audit: include_str!(concat!("../../audits/", $folder, "/audit.toml")),
            catalogue: include_str!(concat!("../../audits/", $folder, "/catalogue.toml")),
            journal: include_str!(concat!("../../audits/", $folder, "/journal.jsonl")),
        }
    };
}

/// Every example: a café, a clothes shop, an office where the walk is still under way, and two visits of one hotel.
pub static EXAMPLES: [Example; 5] = [
    example!("01a1ce5c-3761-7389-b2fb-ef3d45aaf899", "Kringel ja Vares/Soo 12/2026-11-12"),
    example!("01a17d40-7bc1-78a0-8934-d9a37f430f33", "Сатин/Пушкина 12/2026-10-27"),
    example!("01a1f8a1-f2a9-7573-a3a9-4b8490deec03", "Norrby Accounting/Maakri 19/2026-11-20"),
    example!("019ecfaf-95d4-7811-9bbd-4f1d624a36cb", "Mere Hotell/Haapsalu/2026-06-16"),
    example!("01a1ee20-5b7c-79be-9f5c-75610b4bfff4", "Mere Hotell/Haapsalu/2026-11-18"),
];

impl Example {
    /// The folder that it goes to.
    pub fn place(&self, workspace: &Workspace) -> PathBuf {
        workspace.root.join(self.folder.split('/').collect::<PathBuf>())
    }

    fn put(&self, workspace: &Workspace) -> Result<(), Trouble> {
        let place = self.place(workspace);
        let name = self.folder.rsplit('/').next().unwrap_or(self.folder);
        let files: [(&str, &[u8]); 3] = [
            (folder::CATALOGUE, self.catalogue.as_bytes()),
            (folder::JOURNAL, self.journal.as_bytes()),
            (folder::AUDIT, self.audit.as_bytes()),
        ];
        store::put_below(atomic::folder_of(&place), name, &files)
            .map(drop)
            .map_err(|error| Trouble::system(bringing(), &place, &error))
    }
}

/// The workspace of the examples. It lies beside the person's own audits, never among them, and it lasts.
///
/// # Errors
/// When the system names no folder for what programs keep.
pub fn workspace() -> Result<Workspace, Trouble> {
    let kept = places::state();
    kept.map(|folder| Workspace::at(folder.join(NAME)))
        .ok_or_else(|| Trouble::usage(bringing(), Phrase::new("files-cause-no-home")))
}

/// Brings the examples that are not there yet into a workspace and returns its folder. What somebody has made of one
/// of them stays as it is, also under another name.
///
/// # Errors
/// When the workspace cannot be written.
pub fn bring(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    let mut missing: Vec<&Example> =
        EXAMPLES.iter().filter(|example| !documents::exists(&example.place(workspace))).collect();
    if !missing.is_empty() {
        let known = known_ids(workspace);
        missing.retain(|example| !known.contains(example.id));
    }
    missing.into_iter().try_for_each(|example| example.put(workspace))?;
    Ok(workspace.root.clone())
}

fn known_ids(workspace: &Workspace) -> HashSet<String> {
    let mut ids = HashSet::new();
    workspace.scan(&mut |found| {
        if let Found::Audit(summary) = found {
            ids.insert(summary.id);
        }
        ControlFlow::Continue(())
    });
    ids
}

fn bringing() -> Phrase {
    Phrase::new("files-operation-demo")
}
