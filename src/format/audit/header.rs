//! Who walked, where, when.

use crate::domain::mark::OwnMark;
use crate::domain::{Header, Phrase};
use crate::format::reader::{Field, Table};

use super::read::text;

/// Reads the header; `None` if something that it needs is missing, which is noted.
pub(super) fn read(root: &Table<'_>) -> Option<Header> {
    let site = root.need("site", "site = \"Viru 4\"").and_then(|field| field.text().map(str::to_owned));
    let started = root.need("started", "started = 2026-11-21T12:31:07+02:00");
    let started = started.and_then(|field| field.moment());
    let language = root.need("language", "language = \"en\"").and_then(|field| field.language());
    let rest = (
        root.field("announced").and_then(|field| field.flag()),
        root.field("sensitive").and_then(|field| field.flag()).unwrap_or_default(),
    );
    let [client, auditor, met, conditions, conclusion] =
        ["client", "auditor", "met", "conditions", "conclusion"].map(|key| text(root, key));
    Some(Header {
        client,
        site: site?,
        auditor,
        started: started?,
        announced: rest.0,
        met,
        conditions,
        conclusion,
        language: language?,
        sensitive: rest.1,
        marks: marks(root),
    })
}

/// The loyalty indexes of others that the audit names.
fn marks(root: &Table<'_>) -> Vec<OwnMark> {
    let fields = root.field("nps_marks").and_then(|field| field.list()).unwrap_or_default();
    fields.iter().filter_map(mark).collect()
}

fn mark(field: &Field<'_>) -> Option<OwnMark> {
    let text = field.text()?;
    let mark = OwnMark::parse(text);
    if mark.is_none() {
        let what = Phrase::new("problem-nps-mark").with("text", text);
        field.wrong(what, Some(Phrase::new("hint-nps-mark")));
    }
    mark
}
