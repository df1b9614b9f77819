//! Opening an audit: lock, read, bring together, check.

use std::path::Path;
use std::sync::Arc;
use std::thread;

use super::folder::{self, AuditState, JournalState, opening};
use super::journal::Journal;
use super::merge::{self, Merged, Standing};
use super::opened::{Granted, Opened};
use super::pen::Pen;
use super::snapshot::Snapshot;
use crate::domain::{Catalogue, Editions, Entry, Phrase, Stamp};
use crate::format::audit::is_meant;
use crate::format::{Problem, Source};
use crate::io::frozen::{self, Candidate, Files};
use crate::io::lock::{self, Asked, Lock};
use crate::io::trouble::Trouble;
use crate::io::{atomic, stamp};

/// What an audit is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To look; nothing is written, not even a lock.
    Read,
    /// To change; read-only if somebody else is changing it.
    Write,
}

/// An audit read from its folder, with what is needed to go on writing it.
pub(crate) struct Reading {
    pub(crate) merged: Merged,
    pub(crate) catalogue: Arc<Catalogue>,
    catalogues: Files,
    editions: Editions,
    journal: JournalState,
    audit_bytes: Option<Vec<u8>>,
    problems: Vec<(Source, Vec<Problem>)>,
}

impl Opened {
    /// Opens the audit in a folder; the path of its `audit.toml` will do.
    ///
    /// # Errors
    /// When the folder is no audit, or what its files say cannot be brought together without losing something.
    /// Nothing is written then.
    pub fn open(path: &Path, access: Access) -> Result<Self, Trouble> {
        let folder = folder::folder_of(path);
        if !folder.is_dir() {
            let cause = Phrase::new("files-cause-no-audit");
            return Err(Trouble::files(opening(), &folder, cause));
        }
        let (granted, lock) = match access {
            Access::Read => (Granted::Reading, None),
            Access::Write => ask(&folder),
        };
        if lock.is_some() {
            atomic::sweep(&folder);
        }
        let reading = read(&folder)?;
        Ok(Self::from_reading(&folder, reading, granted, lock))
    }

    fn from_reading(path: &Path, reading: Reading, access: Granted, lock: Option<Lock>) -> Self {
        let Reading { merged, catalogue, catalogues, editions, journal, audit_bytes, problems } = reading;
        let author = merged.folded.audit().header.auditor.clone();
        let pen = lock.map(|lock| {
            let keep = if let Standing::Keep(word) = merged.standing { Some(word) } else { None };
            let stale = merged.standing != Standing::Current;
            let journal_lacks = journal.lacking;
            let journal = Journal::of(path.join(folder::JOURNAL), journal.text, journal.torn);
            let snapshot = Snapshot::of(path.join(folder::AUDIT), audit_bytes, keep);
            let mut pen = Pen::new(path, journal, snapshot, catalogues, lock, stale);
            pen.add(&journal_lacks);
            pen.add(&merged.pending);
            pen
        });
        let (folded, notices) = (merged.folded, merged.notices);
        Self { path: path.to_owned(), folded, catalogue, editions, access, notices, problems, author, pen }
    }
}

fn ask(folder: &Path) -> (Granted, Option<Lock>) {
    match lock::ask(folder) {
        Asked::Granted(lock) => (Granted::Writing, Some(lock)),
        Asked::Busy(holder) => (Granted::Locked(holder), None),
        Asked::Impossible(error) => {
            (Granted::Unwritable(Trouble::system(opening(), folder, &error).cause), None)
        }
    }
}

/// Reads an audit without writing anything.
pub(crate) fn read(folder: &Path) -> Result<Reading, Trouble> {
    let (files, candidate) = read_files(folder);
    let (mut audit, mut journal) = files?;
    let beside = candidate.as_ref().ok().and_then(Option::as_ref);
    let signed = frozen::sign(&mut audit, &mut journal.entries, beside);
    let path = folder.join(folder::AUDIT);
    let stamp = stamp::fresh(merge::OUTSIDE);
    let entries = std::mem::take(&mut journal.entries);
    let history = frozen::history(&entries);
    let mut merged = bring_together(folder, &audit, entries, stamp)?;
    if !journal.torn.is_empty() {
        merged.notices.push(Phrase::new("files-torn"));
    }
    merged.notices.extend(journal.beside.iter().map(|name| Phrase::new("files-beside").with("file", name)));
    let (audit_bytes, problems) = match audit {
        AuditState::Missing => (None, Vec::new()),
        AuditState::Damaged(bytes, problems) | AuditState::Good(bytes, _, problems) => {
            (Some(bytes), problems)
        }
    };
    let wanted = &merged.folded.audit().catalogue;
    let mut frozen = frozen::accept(folder, candidate?, wanted)?;
    let editions = frozen.editions(folder, &wanted.sha256, &history)?;
    frozen::check_items(merged.folded.audit(), &frozen.catalogue, &path, audit_bytes.as_deref())?;
    merged.notices.extend(signed.into_iter().chain(frozen.notice));
    let problems = match (&audit_bytes, problems) {
        (Some(bytes), problems) if !problems.is_empty() => {
            vec![(Source::new(path.display().to_string(), bytes), problems)]
        }
        _ => Vec::new(),
    };
    let (catalogue, catalogues) = (frozen.catalogue, frozen.files);
    Ok(Reading { merged, catalogue, catalogues, editions, journal, audit_bytes, problems })
}

type Both = (AuditState, JournalState);

/// Reads the catalogue, which is the longest file of a big audit, beside the other two.
fn read_files(folder: &Path) -> (Result<Both, Trouble>, Result<Option<Candidate>, Trouble>) {
    let candidate = || frozen::candidate(folder);
    // In this order: a snapshot written in between is then older than the journal, never newer.
    let files = || Ok((folder::audit(folder)?, folder::journal(folder)?));
    thread::scope(|scope| {
        let beside = thread::Builder::new().spawn_scoped(scope, candidate);
        let files = files();
        // Without a thread, or if it died, the catalogue is read here.
        let found = beside.ok().and_then(|thread| thread.join().ok());
        (files, found.unwrap_or_else(candidate))
    })
}

fn bring_together(
    folder: &Path,
    audit: &AuditState,
    entries: Vec<Entry>,
    stamp: Stamp,
) -> Result<Merged, Trouble> {
    let path = folder.join(folder::AUDIT);
    let merged = match audit {
        AuditState::Good(_, file, _) if entries.is_empty() => return Ok(merge::begin(file, stamp)),
        AuditState::Missing if entries.is_empty() => {
            return Err(Trouble::files(opening(), folder, Phrase::new("files-cause-no-audit")));
        }
        AuditState::Damaged(bytes, problems) if entries.is_empty() => {
            return Err(Trouble::content(opening(), &path, bytes, problems.clone()));
        }
        // No crash left this: a slip of the pen must not cost the other edits, nor an older program a newer file.
        AuditState::Damaged(bytes, problems) if is_meant(bytes, problems) => {
            let trouble = Trouble::content(opening(), &path, bytes, problems.clone());
            return Err(trouble.hinted(Phrase::new("files-hint-audit")));
        }
        AuditState::Good(bytes, file, _) => merge::both(file, bytes, entries, stamp),
        AuditState::Missing => merge::from_journal(entries, false),
        AuditState::Damaged(..) => merge::from_journal(entries, true),
    };
    merged.map_err(|cause| {
        let journal = folder.join(folder::JOURNAL);
        Trouble::files(opening(), &journal, cause).hinted(Phrase::new("files-hint-journal"))
    })
}
