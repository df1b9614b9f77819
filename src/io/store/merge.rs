//! Brings `audit.toml` and the journal together again.
//!
//! Folding the journal up to the last changes that `audit.toml` names gives what `audit.toml` said when the
//! program wrote it; where it says something else now, somebody edited it, and the difference becomes a change
//! by the author `outside`. What the journal confirmed later than `audit.toml` stands.

mod compare;
mod field;

use crate::domain::diff::diff;
use crate::domain::{Audit, Change, Edit, Entry, Folded, Phrase, Stamp};
use crate::format::audit::AuditFile;
use compare::{is_beginning, is_beyond, is_newer, lacks};
use field::{Field, fields, takes_away};

/// The author of edits made while the program was not looking.
pub(crate) const OUTSIDE: &str = "outside";

/// An audit whose files agree.
#[derive(Debug)]
pub(crate) struct Merged {
    /// The audit with its history.
    pub(crate) folded: Folded,
    /// Entries that the journal does not hold yet.
    pub(crate) pending: Vec<Entry>,
    /// What the person should know.
    pub(crate) notices: Vec<Phrase>,
    /// What is to become of `audit.toml`.
    pub(crate) standing: Standing,
}

/// What is to become of an `audit.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It says what the journal says.
    Current,
    /// The next snapshot replaces it.
    Behind,
    /// The next snapshot replaces it, after it was kept beside as `audit.<word>-<time>.toml`.
    Keep(&'static str),
}

/// Begins a journal with the only thing that is left: `audit.toml`.
pub(crate) fn begin(file: &AuditFile, stamp: Stamp) -> Merged {
    let (mut folded, entry) = Folded::begin(file.audit.clone(), stamp);
    // Changes are counted on from what the file had seen, so that it is never taken for the older one.
    folded.skip_to(&file.heads);
    let begun = if file.heads.is_empty() { "files-journal-begun" } else { "files-journal-missing" };
    let mut notices = vec![Phrase::new(begun)];
    let mut standing = Standing::Behind;
    if !file.closed {
        notices.push(Phrase::new("files-audit-not-closed"));
        standing = Standing::Keep("damaged");
    }
    Merged { folded, pending: vec![entry], notices, standing }
}

/// Takes everything from the journal, because there is no `audit.toml` or it cannot be read.
///
/// # Errors
/// When the journal does not begin with the audit it is of.
pub(crate) fn from_journal(entries: Vec<Entry>, damaged: bool) -> Result<Merged, Phrase> {
    let folded = Folded::fold(entries)?;
    let (notice, standing) = if damaged {
        ("files-audit-damaged", Standing::Keep("damaged"))
    } else {
        ("files-audit-missing", Standing::Behind)
    };
    Ok(Merged { folded, pending: Vec::new(), notices: vec![Phrase::new(notice)], standing })
}

/// Brings both together.
///
/// # Errors
/// When the journal does not begin with the audit it is of, or it is of another audit.
pub(crate) fn both(
    file: &AuditFile,
    bytes: &[u8],
    entries: Vec<Entry>,
    stamp: Stamp,
) -> Result<Merged, Phrase> {
    let lacking = lacks(&entries, &file.heads);
    let (newer, covered): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| is_newer(entry, &file.heads));
    let again = if newer.is_empty() { Vec::new() } else { covered.clone() };
    let base = Folded::fold(covered)?;
    if base.audit().id != file.audit.id {
        return Err(Phrase::new("files-cause-other-audit"));
    }
    let mut notices = Vec::new();
    let outside = Outside::of(base.audit(), file, lacking);
    let cut_off = !outside.changes.is_empty() && !file.closed && is_beginning(bytes, &base);
    let touched: Vec<Field> = newer.iter().flat_map(|entry| changed_by(&entry.edit)).collect();
    let mut folded = base;
    if !newer.is_empty() {
        notices.push(Phrase::new("files-replayed").count("n", newer.len()));
        folded = Folded::fold(again.into_iter().chain(newer).collect())?;
    }
    folded.skip_to(&file.heads);
    if !folded.refused().is_empty() {
        notices.push(Phrase::new("files-refused").count("n", folded.refused().len()));
    }
    let behind = if touched.is_empty() { Standing::Current } else { Standing::Behind };
    let mut merged = Merged { folded, pending: Vec::new(), notices, standing: behind };
    if cut_off {
        merged.keep("files-audit-cut", None, "damaged");
    } else {
        merged.take(&outside, &touched, lacking, stamp);
    }
    Ok(merged)
}

/// What `audit.toml` says otherwise than the journal did when it was written.
struct Outside<'a> {
    changes: Vec<Change>,
    file: &'a AuditFile,
    lifecycle_changed: bool,
    /// Something that no change can express, such as another id of the catalogue.
    beyond: bool,
}

impl<'a> Outside<'a> {
    /// A catalogue is not changed by hand; but where the journal lacks its end, an upgrade may have stood there.
    fn of(base: &Audit, file: &'a AuditFile, lacking: bool) -> Self {
        let lifecycle_changed = base.lifecycle != file.audit.lifecycle;
        let mut changes = diff(base, &file.audit);
        let mut beyond = is_beyond(base, &file.audit);
        if !lacking {
            changes.retain(|change| change.catalogue().is_none());
            beyond |= base.catalogue != file.audit.catalogue;
        }
        Self { changes, file, lifecycle_changed, beyond }
    }
}

/// How many outside edits were taken, gave way to confirmed changes, or looked like a cut-off file.
#[derive(Default)]
struct Tally {
    taken: usize,
    kept: usize,
    cut: usize,
}

impl Merged {
    /// Makes the outside edits one change on top of everything.
    fn take(&mut self, outside: &Outside<'_>, touched: &[Field], lacking: bool, stamp: Stamp) {
        let (wanted, mut tally) = wish(self.folded.audit(), outside, touched, &stamp);
        let change = diff(self.folded.audit(), &wanted);
        if !change.is_empty() {
            match self.folded.record(stamp, Change::All(change)) {
                Ok(entry) => self.pending.extend(entry),
                Err(_) => tally = Tally { kept: tally.kept + tally.taken, taken: 0, ..tally },
            }
        }
        if !self.pending.is_empty() {
            let said = if lacking { "files-journal-behind" } else { "files-outside-taken" };
            self.notices.push(Phrase::new(said).count("n", tally.taken.max(1)));
            self.standing = Standing::Behind;
        }
        if tally.kept > 0 {
            self.keep("files-outside-kept", Some(tally.kept), "outside");
        }
        if outside.beyond {
            self.keep("files-outside-left", None, "outside");
        }
        if tally.cut > 0 {
            self.keep("files-audit-cut", None, "damaged");
        } else if lacking && !outside.file.closed {
            // Both files end too early: what neither of them holds cannot be told.
            self.keep("files-audit-not-closed", None, "damaged");
        }
    }

    fn keep(&mut self, key: &'static str, count: Option<usize>, word: &'static str) {
        let phrase = Phrase::new(key);
        self.notices.push(match count {
            Some(count) => phrase.count("n", count),
            None => phrase,
        });
        self.standing = Standing::Keep(word);
    }
}

/// The audit with every outside edit that may be made.
fn wish(now: &Audit, outside: &Outside<'_>, touched: &[Field], stamp: &Stamp) -> (Audit, Tally) {
    let mut wanted = now.clone();
    let mut tally = Tally::default();
    // An edit of a finished audit is an edit all the same: it is made as on a draft.
    let lifecycle = std::mem::take(&mut wanted.lifecycle);
    for change in &outside.changes {
        let confirmed = || fields(change).iter().any(|field| touched.iter().any(|other| field.meets(other)));
        if matches!(change, Change::Restore(_))
            || wanted.already(change) && !matches!(change, Change::Rate { .. })
        {
            continue;
        }
        if !outside.file.closed && takes_away(change) {
            tally.cut += 1;
        } else if confirmed() {
            tally.kept += usize::from(!wanted.already(change));
        } else if wanted.apply(change, stamp.at).is_ok() {
            tally.taken += 1;
        } else {
            tally.kept += 1;
        }
    }
    wanted.lifecycle = lifecycle;
    if outside.lifecycle_changed {
        if !outside.file.closed {
            tally.cut += 1;
        } else if touched.iter().any(|field| field.meets(&Field::LIFECYCLE)) {
            tally.kept += 1;
        } else {
            wanted.lifecycle.clone_from(&outside.file.audit.lifecycle);
            tally.taken += 1;
        }
    }
    (wanted, tally)
}

fn changed_by(edit: &Edit) -> Vec<Field> {
    match edit {
        Edit::Begin(_) => Vec::new(),
        Edit::Change(change) => fields(change),
    }
}
