//! Finds the audit that somebody means.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::{Workspace, listing};
use crate::domain::Phrase;
use crate::format;
use crate::io::store::folder::{AUDIT, JOURNAL, folder_of};
use crate::io::trouble::Trouble;

/// How many audits a message lists.
const LISTED: usize = 12;
/// A beginning of an id shorter than this is taken for a part of a name.
const SHORTEST_ID: usize = 4;

/// An audit by all that it can be called.
struct Named {
    path: PathBuf,
    id: String,
    /// `client/site/date` as its header says.
    label: String,
    /// The folder inside the workspace.
    place: String,
}

/// What a word comes to as the name of an audit.
#[derive(Debug)]
pub enum Meant {
    /// The folder of the only audit that it fits.
    One(PathBuf),
    /// It fits none.
    Nothing(Box<Trouble>),
    /// It fits more than one: the candidates are listed.
    Several(Box<Trouble>),
}

impl Workspace {
    /// The folder of the audit that `text` means: a path, an id or its beginning, or a part of
    /// `client/site/date` that only one audit has. Upper and lower case do not count.
    ///
    /// # Errors
    /// When there is none, or more than one: the candidates are listed.
    pub fn resolve(&self, text: &str) -> Result<PathBuf, Trouble> {
        match self.meant(text) {
            Meant::One(path) => Ok(path),
            Meant::Nothing(trouble) | Meant::Several(trouble) => Err(*trouble),
        }
    }

    /// What `text` comes to, for whoever has something else to do with it if it is no audit.
    pub fn meant(&self, text: &str) -> Meant {
        if let Some(path) = as_path(text) {
            return Meant::One(path);
        }
        let all = self.named();
        let wanted = text.trim().to_lowercase();
        let mut found: Vec<&Named> = Vec::new();
        for rule in [is_called, begins_id, has_part, contains] {
            found = all.iter().filter(|one| rule(one, &wanted)).collect();
            if !found.is_empty() {
                break;
            }
        }
        match found.as_slice() {
            [one] => Meant::One(one.path.clone()),
            [] => Meant::Nothing(Box::new(none(text, &all))),
            several => Meant::Several(Box::new(ambiguous(text, several))),
        }
    }

    fn named(&self) -> Vec<Named> {
        let mut all = Vec::new();
        listing::folders(&self.root, &mut |path| {
            all.push(named(&self.root, path));
            ControlFlow::Continue(())
        });
        all
    }
}

/// An audit that cannot be read is still found by its folder: opening it then says what is wrong.
fn named(root: &Path, path: PathBuf) -> Named {
    let inside = path.strip_prefix(root).unwrap_or(&path);
    let parts: Vec<String> =
        inside.components().map(|part| part.as_os_str().to_string_lossy().to_lowercase()).collect();
    let place = parts.join("/");
    let read = fs::read(path.join(AUDIT)).ok().and_then(|bytes| format::audit::read(&bytes).ok());
    let (id, label) = read.map_or_else(
        || (String::new(), place.clone()),
        |read| {
            let audit = read.value.audit;
            let header = &audit.header;
            let label = format!("{}/{}/{}", header.client, header.site, header.started.date());
            (audit.id.to_lowercase(), label.trim_start_matches('/').to_lowercase())
        },
    );
    Named { path, id, label, place }
}

fn as_path(text: &str) -> Option<PathBuf> {
    let folder = folder_of(Path::new(text));
    (folder.join(AUDIT).is_file() || folder.join(JOURNAL).is_file()).then_some(folder)
}

fn is_called(one: &Named, wanted: &str) -> bool {
    one.id == wanted || one.place == wanted || one.label == wanted
}

fn begins_id(one: &Named, wanted: &str) -> bool {
    wanted.len() >= SHORTEST_ID && one.id.starts_with(wanted)
}

/// “Viru 4” is the site of that name, also when there is a “Viru 42”.
fn has_part(one: &Named, wanted: &str) -> bool {
    one.label.split('/').chain(one.place.split('/')).any(|part| part == wanted)
}

fn contains(one: &Named, wanted: &str) -> bool {
    !wanted.is_empty() && (one.label.contains(wanted) || one.place.contains(wanted))
}

fn none(text: &str, all: &[Named]) -> Trouble {
    let cause = Phrase::new("files-cause-none").with("text", text);
    let trouble = Trouble::usage(Phrase::new("files-operation-find"), cause);
    if all.is_empty() {
        return trouble.hinted(Phrase::new("files-hint-no-audits"));
    }
    trouble.hinted(Phrase::new("files-hint-audits").with("names", listed(all.iter())))
}

fn ambiguous(text: &str, several: &[&Named]) -> Trouble {
    let cause = Phrase::new("files-cause-ambiguous").with("text", text).count("n", several.len());
    let names = listed(several.iter().copied());
    let trouble = Trouble::usage(Phrase::new("files-operation-choose"), cause);
    trouble.hinted(Phrase::new("files-hint-audits").with("names", names))
}

fn listed<'a>(all: impl ExactSizeIterator<Item = &'a Named>) -> String {
    let more = all.len() > LISTED;
    let mut names: Vec<&str> = all.take(LISTED).map(|one| one.place.as_str()).collect();
    if more {
        names.push("…");
    }
    names.join(", ")
}
