//! Audits of a list as JSON: what `show --json` says, without the items.

use serde::Serialize;

use crate::domain::Lang;
use crate::io::workspace::{Figures, Summary};
use crate::report::json::CountsShape;

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    path: String,
    client: &'a str,
    site: &'a str,
    date: String,
    state: &'static str,
    auditor: &'a str,
    language: &'a str,
    catalogues: &'a [String],
    index: Option<f64>,
    net: Option<f64>,
    coverage: Option<f64>,
    counts: CountsShape,
    audiences: Vec<AudienceRow>,
    provisional: bool,
    failed: usize,
    pending: usize,
    overdue: usize,
}

#[derive(Serialize)]
struct AudienceRow {
    audience: &'static str,
    index: Option<f64>,
    net: Option<f64>,
    coverage: Option<f64>,
    counts: CountsShape,
}

/// The audits in the order given.
pub(super) fn json(audits: &[Summary]) -> String {
    let rows: Vec<Row<'_>> = audits.iter().map(row).collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default()
}

fn row(audit: &Summary) -> Row<'_> {
    Row {
        id: &audit.id,
        path: audit.path.display().to_string(),
        client: &audit.client,
        site: &audit.site,
        date: audit.date().to_string(),
        state: if audit.finished { "finished" } else { "draft" },
        auditor: &audit.auditor,
        language: Lang::code(&audit.language),
        catalogues: &audit.catalogues,
        index: audit.index,
        net: audit.net,
        coverage: audit.coverage,
        counts: audit.counts.into(),
        audiences: audit.audiences.iter().map(audience).collect(),
        provisional: audit.provisional,
        failed: audit.failed,
        pending: audit.pending,
        overdue: audit.overdue,
    }
}

fn audience(figures: &Figures) -> AudienceRow {
    AudienceRow {
        audience: figures.audience.key(),
        index: figures.index,
        net: figures.net,
        coverage: figures.coverage,
        counts: figures.counts.into(),
    }
}
