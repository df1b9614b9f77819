//! One line of a journal.

use serde::{Deserialize, Serialize};

use crate::domain::fold::Stamp;
use crate::domain::{Edit, Entry, Moment};

use super::audit::AuditJson;
use super::change::{self, EditJson, Misplaced};
use super::values::Json;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    id: String,
    device: String,
    seq: u64,
    lamport: u64,
    at: Json<Moment>,
    author: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<String>,
    edit: EditJson,
}

/// Whether this version knows an edit by this word.
pub(super) fn is_edit(word: &str) -> bool {
    change::WORDS.contains(&word)
}

impl From<&Entry> for Line {
    fn from(entry: &Entry) -> Self {
        let edit = match &entry.edit {
            Edit::Begin(audit) => EditJson::Begin(Box::new(AuditJson::from(audit.as_ref()))),
            Edit::Change(change) => EditJson::from(change),
        };
        Self {
            id: entry.stamp.id.clone(),
            device: entry.stamp.device.clone(),
            seq: entry.seq,
            lamport: entry.lamport,
            at: Json(entry.stamp.at),
            author: entry.stamp.author.clone(),
            undoes: entry.undoes.clone(),
            edit,
        }
    }
}

impl TryFrom<Line> for Entry {
    type Error = Misplaced;

    fn try_from(line: Line) -> Result<Self, Misplaced> {
        let edit = match line.edit {
            EditJson::Begin(audit) => Edit::Begin(Box::new((*audit).into())),
            change => Edit::Change(change.try_into()?),
        };
        let stamp = Stamp { id: line.id, at: line.at.0, device: line.device, author: line.author };
        Ok(Self { stamp, seq: line.seq, lamport: line.lamport, undoes: line.undoes, edit })
    }
}
