//! The catalogues that an audit can be begun with: the program's own, the workspace's, and any file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::documents;
use super::frozen::sha256;
use super::trouble::Trouble;
use super::workspace::Workspace;
use crate::domain::catalogue;
use crate::domain::catalogue::Source as Base;
use crate::domain::{Catalogue, CatalogueRef, Edition, Lang, Phrase};
use crate::format::catalogue::{Broken, Volume};
use crate::format::{self, Problem, Source};

mod library;
mod manuscript;

pub use library::BUILT_IN;
use library::{Library, looks_like_path};
pub use manuscript::{Draft, Manuscript};

/// Where a catalogue comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The program carries it.
    BuiltIn,
    /// A file, of the workspace or named by the person.
    File(PathBuf),
}

/// A catalogue with the file it was read from.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it says.
    pub catalogue: Catalogue,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether it stands in for one of the program's own of the same id.
    pub instead: bool,
    /// The file, byte for byte.
    pub text: String,
    /// The catalogues that it builds on; empty if it stands alone.
    pub bases: Vec<Base>,
    /// What somebody should look at in it.
    pub warnings: Vec<Problem>,
}

/// What an audit is begun with: one catalogue, or several put together.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// What it says.
    pub catalogue: Catalogue,
    /// The file to freeze: byte for byte what was read when it is one catalogue, none of it retired.
    pub text: String,
    /// What the person should know, such as that a file stands in for a catalogue of the program.
    pub notices: Vec<Phrase>,
}

impl Found {
    /// The file to freeze: byte for byte what was read, unless that needs other files to be understood.
    fn frozen(&self) -> String {
        if self.bases.is_empty() { self.text.clone() } else { format::catalogue::print(&self.catalogue) }
    }
}

/// Every catalogue that can be named by its id, the workspace's own first; those that cannot be read as well.
///
/// # Errors
/// When the workspace's folder of catalogues cannot be read.
pub fn list(workspace: &Workspace) -> Result<Vec<Result<Found, Trouble>>, Trouble> {
    let library = Library::of(workspace);
    let mut all: Vec<Result<Found, Trouble>> = Vec::new();
    for path in library.files()? {
        all.push(read_file(&library, &path));
    }
    let taken: Vec<String> = all.iter().flatten().map(|found| found.catalogue.id.clone()).collect();
    for volume in library::built_in().filter(|volume| !taken.contains(&volume.name)) {
        all.push(read(&library, &volume, Origin::BuiltIn));
    }
    Ok(all)
}

/// Reads catalogues by id or file name and puts them together.
///
/// # Errors
/// When one of them is not there or cannot be read, or they do not go together.
pub fn load(workspace: &Workspace, names: &[String], lang: Option<Lang>) -> Result<Loaded, Trouble> {
    let mut found = names.iter().map(|name| find(workspace, name)).collect::<Result<Vec<_>, _>>()?;
    let notices = found.iter().filter(|one| one.instead).map(instead_notice).collect();
    if found.len() == 1
        && found.iter().all(|one| one.catalogue.touchpoints.iter().all(|known| !known.retired))
        && let Some(one) = found.pop()
    {
        return Ok(Loaded { text: one.frozen(), catalogue: one.catalogue, notices });
    }
    let all = found.into_iter().map(|one| without_retired(one.catalogue)).collect::<Result<_, _>>()?;
    let catalogue =
        format::catalogue::combine(all, lang).map_err(|cause| Trouble::usage(operation(), cause))?;
    Ok(Loaded { text: format::catalogue::print(&catalogue), catalogue, notices })
}

/// The edition of these catalogues that an audit begun now would freeze, if one of them is later than what is known.
///
/// # Errors
/// As for [`load`].
pub(crate) fn later(
    workspace: &Workspace,
    known: &[catalogue::Source],
    lang: Lang,
) -> Result<Option<Edition>, Trouble> {
    if !Library::of(workspace).is_later(known) {
        return Ok(None);
    }
    let names: Vec<String> = known.iter().map(|source| source.id.clone()).collect();
    edition(workspace, &names, Some(lang)).map(Some)
}

/// The edition of these catalogues that an audit begun now would freeze.
///
/// # Errors
/// As for [`load`].
pub fn edition(workspace: &Workspace, names: &[String], lang: Option<Lang>) -> Result<Edition, Trouble> {
    let loaded = load(workspace, names, lang)?;
    let reference = reference(&loaded);
    Ok(Edition { reference, catalogue: Arc::new(loaded.catalogue), text: loaded.text.into() })
}

/// What an audit says of the catalogue that it freezes.
pub(crate) fn reference(loaded: &Loaded) -> CatalogueRef {
    let (catalogue, sources) = (&loaded.catalogue, &loaded.catalogue.sources);
    let ids = if sources.is_empty() {
        vec![catalogue.id.clone()]
    } else {
        sources.iter().map(|source| source.id.clone()).collect()
    };
    let revision = sources.first().map_or(catalogue.revision, |source| source.revision);
    CatalogueRef { ids, revision, sha256: sha256(loaded.text.as_bytes()) }
}

/// What an audit freezes: a retired touchpoint keeps its place in the file, and is not rated any more.
fn without_retired(mut catalogue: Catalogue) -> Result<Catalogue, Trouble> {
    catalogue.touchpoints.retain(|touchpoint| !touchpoint.retired);
    if catalogue.touchpoints.is_empty() {
        let path = Some(PathBuf::from(&catalogue.id));
        return Err(Trouble { path, ..Trouble::usage(operation(), Phrase::new("catalogue-all-retired")) });
    }
    Ok(catalogue)
}

/// Finds one catalogue by its id or by the path of its file. The workspace's own win over the program's.
///
/// # Errors
/// When there is none, or it cannot be read.
pub fn find(workspace: &Workspace, name: &str) -> Result<Found, Trouble> {
    if looks_like_path(name) {
        return read_file(&Library::of(workspace), Path::new(name));
    }
    let library = Library::of(workspace);
    let mut known: Vec<String> = BUILT_IN.iter().map(|(id, _)| (*id).to_owned()).collect();
    for path in library.files()? {
        let claimed = library::volume(&path).ok().and_then(|volume| format::catalogue::claim(&volume.bytes));
        match claimed.map(|claimed| claimed.id) {
            Some(id) if id == name => return read_file(&library, &path),
            Some(id) => known.push(id),
            // A broken file of that name is not passed over in favour of the program's own.
            None if path.file_stem().is_some_and(|stem| stem == name) => return read_file(&library, &path),
            None => {}
        }
    }
    if let Some(volume) = library::built_in().find(|volume| volume.name == name) {
        return read(&library, &volume, Origin::BuiltIn);
    }
    known.sort();
    let cause = Phrase::new("files-cause-no-catalogue").with("name", name);
    let hint = match format::nearest::nearest(name, known.iter().map(String::as_str)) {
        Some(nearest) => Phrase::new("files-hint-nearest").with("name", nearest),
        None => Phrase::new("files-hint-catalogues").with("names", known.join(", ")),
    };
    Err(Trouble::usage(operation(), cause).hinted(hint))
}

/// The file of the program's own catalogue that has this SHA-256.
pub(crate) fn built_in_with(hash: &str) -> Option<&'static str> {
    BUILT_IN.iter().map(|(_, text)| *text).find(|text| sha256(text.as_bytes()) == hash)
}

fn operation() -> Phrase {
    Phrase::new("files-operation-catalogue")
}

fn instead_notice(found: &Found) -> Phrase {
    let path =
        if let Origin::File(path) = &found.origin { path.display().to_string() } else { String::new() };
    Phrase::new("files-catalogue-instead").with("id", &found.catalogue.id).with("path", path)
}

fn read_file(library: &Library<'_>, path: &Path) -> Result<Found, Trouble> {
    let volume = library::volume(path).map_err(|error| Trouble::system(operation(), path, &error))?;
    let mut found = read(library, &volume, Origin::File(path.to_owned()))?;
    found.instead = BUILT_IN.iter().any(|(id, _)| *id == found.catalogue.id);
    Ok(found)
}

fn read(library: &Library<'_>, volume: &Volume, origin: Origin) -> Result<Found, Trouble> {
    let read = format::catalogue::build(volume, library).map_err(|broken| {
        let path = if let Origin::File(path) = &origin { path.as_path() } else { Path::new(&volume.name) };
        let mut trouble = Trouble::content(operation(), path, &volume.bytes, broken.own);
        trouble.problems.extend(broken.bases);
        trouble
    })?;
    let text = String::from_utf8_lossy(&volume.bytes).into_owned();
    let (catalogue, bases) = (read.value.catalogue, read.value.bases);
    Ok(Found { catalogue, origin, instead: false, text, bases, warnings: read.warnings })
}

/// What is wrong with a catalogue's file, and with files that it builds on.
///
/// # Errors
/// When the file itself cannot be read.
pub fn check(workspace: &Workspace, path: &Path) -> Result<Vec<(Source, Vec<Problem>)>, Trouble> {
    let bytes = documents::read(path)?;
    let volume = library::volume_of(path, bytes);
    let Broken { own, bases } = match format::catalogue::build(&volume, &Library::of(workspace)) {
        Ok(read) => Broken { own: read.warnings, bases: Vec::new() },
        Err(broken) => broken,
    };
    let own = (Source::new(volume.name, &volume.bytes), own);
    Ok(std::iter::once(own).chain(bases).filter(|(_, problems)| !problems.is_empty()).collect())
}

/// A catalogue file as problems are shown in it.
pub fn source(found: &Found) -> Source {
    let name = match &found.origin {
        Origin::BuiltIn => found.catalogue.id.clone(),
        Origin::File(path) => path.display().to_string(),
    };
    Source { name, text: found.text.clone() }
}
