//! What the home screen lists, from what the workspace finds.

use std::path::Path;

use crate::app::message::{AuditLine, AuditState, CatalogueChoice};
use crate::domain::{Lang, Phrase};
use crate::io::catalogues;
use crate::io::trouble::Trouble;
use crate::io::workspace::{Found, Summary};

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
