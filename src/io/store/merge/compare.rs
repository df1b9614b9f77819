//! How an `audit.toml` compares with the journal beside it.

use std::collections::BTreeMap;

use crate::domain::{Audit, Edit, Entry, Folded};
use crate::format;

/// Whether the file has not seen the entry.
pub(super) fn is_newer(entry: &Entry, heads: &BTreeMap<String, u64>) -> bool {
    let seen = heads.get(&entry.stamp.device).copied().unwrap_or_default();
    entry.seq > seen && !matches!(entry.edit, Edit::Begin(_))
}

/// Whether the file knows of later changes than the journal holds.
pub(super) fn lacks(entries: &[Entry], heads: &BTreeMap<String, u64>) -> bool {
    heads.iter().any(|(device, seq)| {
        let last = entries.iter().filter(|entry| entry.stamp.device == *device).map(|entry| entry.seq).max();
        last.unwrap_or_default() < *seq
    })
}

/// Whether the file is nothing but the beginning of what the program wrote.
pub(super) fn is_beginning(bytes: &[u8], base: &Folded) -> bool {
    format::audit::print(base.audit(), base.heads()).as_bytes().starts_with(bytes)
}

/// Whether `theirs` differs in something that no change can express.
pub(super) fn is_beyond(base: &Audit, theirs: &Audit) -> bool {
    theirs
        .subjects
        .iter()
        .any(|subject| base.subject(&subject.id).is_some_and(|known| known.class != subject.class))
        || theirs.added.iter().any(|touchpoint| {
            base.added(&touchpoint.id)
                .is_some_and(|known| (known.class, &known.zone) != (touchpoint.class, &touchpoint.zone))
        })
}
