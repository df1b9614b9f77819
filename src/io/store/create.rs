//! Beginning an audit.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder;
use super::pen::put_folder;
use crate::domain::audit::{Audit, Header, Lifecycle, Subject};
use crate::domain::catalogue::Class;
use crate::domain::{Folded, Lang, Phrase, SubjectId};
use crate::format;
use crate::io::catalogues::{self, Loaded};
use crate::io::trouble::Trouble;
use crate::io::workspace::Workspace;
use crate::io::{atomic, clock, ids, names, stamp};

/// The folder of one's own sites.
const OWN: &str = "own";

/// What an audit is begun with.
#[derive(Debug, Clone)]
pub struct NewAudit {
    /// Whose business it is; empty for one's own.
    pub client: String,
    /// The shop or office.
    pub site: String,
    /// Who walks.
    pub auditor: String,
    /// The language of the content.
    pub language: Lang,
    /// Whether sensitive touchpoints are rated.
    pub sensitive: bool,
    /// Products, services and employees by name.
    pub subjects: Vec<(Class, String)>,
    /// What is rated.
    pub catalogue: Loaded,
}

/// Begins an audit now and returns its folder. It appears as a whole or not at all.
///
/// # Errors
/// When the workspace cannot be written.
pub fn create(workspace: &Workspace, new: NewAudit) -> Result<PathBuf, Trouble> {
    let catalogue = new.catalogue.text.clone();
    let audit = begun(new);
    let parent = parent_of(workspace, &audit.header);
    let name = audit.header.started.date().to_string();
    let by = stamp::fresh(&audit.header.auditor);
    let (folded, entry) = Folded::begin(audit, by);
    let journal = format::journal::line(&entry);
    let text = format::audit::print(folded.audit(), folded.heads());
    let files: [(&str, &[u8]); 3] = [
        (folder::CATALOGUE, catalogue.as_bytes()),
        (folder::JOURNAL, journal.as_bytes()),
        (folder::AUDIT, text.as_bytes()),
    ];
    put_below(&parent, &name, &files)
        .map_err(|error| Trouble::system(Phrase::new("files-operation-create"), &parent, &error))
}

/// Writes a folder of files below one that may still have to be made; leaves nothing behind when that fails.
pub(crate) fn put_below(parent: &Path, name: &str, files: &[(&str, &[u8])]) -> io::Result<PathBuf> {
    let existing = existing_ancestor(parent);
    atomic::sweep(parent);
    atomic::make_folders(parent)
        .and_then(|()| put_folder(parent, name, files))
        .inspect_err(|_| forget_empty(parent, &existing))
}

fn begun(new: NewAudit) -> Audit {
    let mut subjects: Vec<Subject> = Vec::new();
    for (class, name) in new.subjects {
        let id = new_subject_id(class, |id| subjects.iter().any(|known| known.id.as_str() == id));
        subjects.push(Subject { id, class, name });
    }
    let catalogue = catalogues::reference(&new.catalogue);
    Audit {
        id: ids::uuid(),
        header: Header {
            client: new.client,
            site: new.site,
            auditor: new.auditor,
            started: clock::now(),
            announced: None,
            met: String::new(),
            conditions: String::new(),
            conclusion: String::new(),
            language: new.language,
            sensitive: new.sensitive,
            marks: Vec::new(),
        },
        catalogue,
        lifecycle: Lifecycle::default(),
        facts: std::collections::BTreeMap::new(),
        subjects,
        added: Vec::new(),
        ratings: std::collections::BTreeMap::new(),
        improvements: Vec::new(),
        answers: Vec::new(),
    }
}

/// A new id for a subject of a class: `e-7k2`, `p-…`, `s-…`.
pub fn new_subject_id(class: Class, taken: impl Fn(&str) -> bool) -> SubjectId {
    let prefix = class.key().chars().next().unwrap_or('x');
    SubjectId::new(ids::short(prefix, taken))
}

/// `<client or "own">/<site>`, as those folders are already called if only upper and lower case differ.
fn parent_of(workspace: &Workspace, header: &Header) -> PathBuf {
    let alike = |parent: &Path, name: String| {
        let name = names::existing_alike(parent, &name).unwrap_or(name);
        parent.join(name)
    };
    let client = alike(&workspace.root, names::folder(&header.client, OWN));
    alike(&client, names::folder(&header.site, "site"))
}

fn existing_ancestor(path: &Path) -> PathBuf {
    path.ancestors().find(|ancestor| ancestor.is_dir()).unwrap_or(path).to_owned()
}

/// Removes the folders that were made for an audit that could not be begun.
fn forget_empty(made: &Path, existing: &Path) {
    for folder in made.ancestors().take_while(|folder| *folder != existing) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}
