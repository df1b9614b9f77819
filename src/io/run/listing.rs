//! What the home screen lists, from what the workspace finds.

use std::path::Path;

use super::lines;
use crate::app::message::{AuditLine, AuditState, CatalogueChoice, Revision};
use crate::app::shelf::{Home, OpenCatalogue, ShelfLine, ShelfState};
use crate::domain::{Lang, Phrase};
use crate::io::catalogues::{self, Draft, Manuscript, Origin};
use crate::io::trouble::Trouble;
use crate::io::workspace::{Found, Summary};
use crate::text::Words;

/// An audit, or what is left to say of one that cannot be read.
pub(super) fn line(found: Found) -> AuditLine {
    match found {
        Found::Audit(summary) => good(*summary),
        Found::Broken(path, trouble) => broken(&path, trouble.cause),
    }
}

fn good(summary: Summary) -> AuditLine {
    let state = AuditState {
        finished: summary.finished,
        index: summary.index,
        provisional: summary.provisional,
        failed: summary.failed > 0,
        counts: summary.progress,
        beside: summary.audiences.iter().skip(1).map(|figures| (figures.audience, figures.index)).collect(),
        overdue: summary.overdue,
        pending: summary.pending,
    };
    AuditLine {
        path: summary.path,
        client: summary.client,
        site: summary.site,
        started: Some(summary.started),
        state: Ok(state),
    }
}

/// Client and site as the folders are called.
fn broken(path: &Path, cause: Phrase) -> AuditLine {
    let folder = |up: usize| {
        let name = path.ancestors().nth(up).and_then(Path::file_name);
        name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    AuditLine { path: path.to_owned(), client: folder(2), site: folder(1), started: None, state: Err(cause) }
}

/// The catalogues that can be chosen, and what is wrong with the others.
pub(super) fn choices(
    found: Vec<Result<catalogues::Found, Trouble>>,
    lang: Lang,
) -> (Vec<CatalogueChoice>, Vec<Trouble>) {
    let (mut good, mut broken) = (Vec::new(), Vec::new());
    for one in found {
        match one {
            Ok(found) => good.push(choice(found, lang)),
            Err(trouble) => broken.push(trouble),
        }
    }
    (good, broken)
}

fn choice(found: catalogues::Found, lang: Lang) -> CatalogueChoice {
    let catalogue = found.catalogue;
    CatalogueChoice {
        title: catalogue.title.said(lang).text.to_owned(),
        touchpoints: catalogue.in_use().count(),
        id: catalogue.id,
        languages: catalogue.languages,
    }
}

/// A catalogue as the list of them shows it; what is wrong with a broken file line by line.
pub(super) fn shelf_line(found: Result<catalogues::Found, Trouble>, lang: Lang, words: &Words) -> ShelfLine {
    match found {
        Ok(found) => {
            let catalogue = &found.catalogue;
            let (name, home) = match &found.origin {
                Origin::BuiltIn => (catalogue.id.clone(), Home::Program),
                Origin::File(path) => (path.display().to_string(), Home::Workspace),
            };
            let state = ShelfState {
                title: catalogue.title.said(lang).text.to_owned(),
                revision: catalogue.revision,
                touchpoints: catalogue.in_use().count(),
                languages: catalogue
                    .languages
                    .iter()
                    .map(|lang| (*lang, catalogue.untranslated(*lang)))
                    .collect(),
                home,
            };
            ShelfLine { name, state: Ok(state) }
        }
        Err(trouble) => {
            let name = trouble.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
            ShelfLine { name, state: Err(lines::of(words, &trouble)) }
        }
    }
}

/// A catalogue that is being edited, for the screen.
pub(super) fn open(manuscript: Manuscript) -> OpenCatalogue {
    OpenCatalogue { path: manuscript.path, text: manuscript.text, catalogue: manuscript.catalogue }
}

/// The same, for its file.
pub(super) fn manuscript(open: OpenCatalogue) -> Manuscript {
    Manuscript { path: open.path, text: open.text, catalogue: open.catalogue }
}

/// What is to become of the file.
pub(super) fn draft(revision: Revision) -> Draft {
    match revision {
        Revision::Edits(edits) => Draft::Edits(edits),
        Revision::Text(text) => Draft::Text(text),
    }
}
