//! One audit as lists show it.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::domain::catalogue::Audience;
use crate::domain::score::score;
use crate::domain::{Audit, Catalogue, Counts, Date, Lang, Moment, Order, Score, Walk};
use crate::io::store::folder::{self, AuditState, JOURNAL};
use crate::io::trouble::Trouble;
use crate::io::{frozen, store};

/// How much of the end of a journal is read to find its last line.
const TAIL: u64 = 4096;

/// One audit as lists show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Its folder.
    pub path: PathBuf,
    /// UUID.
    pub id: String,
    /// Whose business; empty for one's own.
    pub client: String,
    /// The shop or office.
    pub site: String,
    /// Who walks.
    pub auditor: String,
    /// When the walk began.
    pub started: Moment,
    /// Whether it is finished.
    pub finished: bool,
    /// The language of its content.
    pub language: Lang,
    /// Ids of its catalogues.
    pub catalogues: Vec<String>,
    /// The numbers of each audience, the main one first: they are never pooled.
    pub audiences: Vec<Figures>,
    /// How many items of all audiences stand where.
    pub progress: Counts,
    /// That of the main audience: 0–100 by default rules; `None` when nothing is graded.
    pub index: Option<f64>,
    /// −100–100; `None` when nothing is graded.
    pub net: Option<f64>,
    /// 0–1; `None` when there is nothing to cover.
    pub coverage: Option<f64>,
    /// How many items stand where.
    pub counts: Counts,
    /// Whether too little was graded for the index to stand alone.
    pub provisional: bool,
    /// Critical items graded bad.
    pub failed: usize,
    /// Improvements that somebody still has to do.
    pub pending: usize,
    /// Those of them that should have been done before today.
    pub overdue: usize,
}

/// The overall numbers of one audience.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Whose numbers.
    pub audience: Audience,
    /// 0–100 by default rules; `None` when nothing is graded.
    pub index: Option<f64>,
    /// −100–100; `None` when nothing is graded.
    pub net: Option<f64>,
    /// 0–1; `None` when there is nothing to cover.
    pub coverage: Option<f64>,
    /// How many items stand where.
    pub counts: Counts,
}

impl Figures {
    fn new(audience: Audience, score: &Score) -> Self {
        Self {
            audience,
            index: score.index(),
            net: score.net(),
            coverage: score.coverage(),
            counts: score.counts,
        }
    }
}

impl Summary {
    /// The day of the walk.
    pub fn date(&self) -> Date {
        self.started.date()
    }

    fn new(path: &Path, audit: &Audit, catalogue: &Catalogue, today: Date) -> Self {
        let walk = Walk::new(catalogue, audit, Order::Class);
        let of = |audience: Audience| {
            let own = walk.items.iter().filter(|item| item.audience == audience);
            score(own, audit, catalogue.scoring)
        };
        let audiences = walk.audiences();
        let main = of(audiences.first().copied().unwrap_or(catalogue.audience));
        let figures = audiences.iter().map(|audience| Figures::new(*audience, &of(*audience))).collect();
        let mut progress = Counts::default();
        walk.items.iter().for_each(|item| progress.add(audit.verdict(&item.id)));
        let improvements = || audit.improvements.iter();
        Self {
            path: path.to_owned(),
            id: audit.id.clone(),
            client: audit.header.client.clone(),
            site: audit.header.site.clone(),
            auditor: audit.header.auditor.clone(),
            started: audit.header.started,
            finished: audit.is_finished(),
            language: audit.header.language,
            catalogues: audit.catalogue.ids.clone(),
            audiences: figures,
            progress,
            index: main.index(),
            net: main.net(),
            coverage: main.coverage(),
            counts: main.counts,
            provisional: main.is_provisional(),
            failed: main.failed.len(),
            pending: improvements().filter(|one| one.is_pending()).count(),
            overdue: improvements().filter(|one| one.is_overdue(today)).count(),
        }
    }
}

/// Reads audits for a list; a catalogue that many of them were begun with is parsed once.
pub(super) struct Reader {
    today: Date,
    catalogues: Mutex<HashMap<String, Arc<Catalogue>>>,
}

impl Reader {
    pub(super) fn new(today: Date) -> Self {
        Self { today, catalogues: Mutex::default() }
    }

    /// Reads one audit, from `audit.toml` alone where that is known to say everything.
    pub(super) fn read(&self, path: &Path) -> Result<Summary, Trouble> {
        if let AuditState::Good(_, file, _) = folder::audit(path)?
            && file.closed
            && !file.audit.catalogue.sha256.is_empty()
            && folder::beside(path).is_empty()
            && last_entry(path).is_some_and(|(device, seq)| file.heads.get(&device) >= Some(&seq))
        {
            let catalogue = self.catalogue(path, &file.audit)?;
            frozen::check_items(&file.audit, &catalogue, &path.join(folder::AUDIT), None)?;
            return Ok(Summary::new(path, &file.audit, &catalogue, self.today));
        }
        let reading = store::read(path)?;
        Ok(Summary::new(path, reading.merged.folded.audit(), &reading.catalogue, self.today))
    }

    fn catalogue(&self, path: &Path, audit: &Audit) -> Result<Arc<Catalogue>, Trouble> {
        let hash = &audit.catalogue.sha256;
        let known = self.catalogues.lock().ok().and_then(|known| known.get(hash).cloned());
        if let Some(catalogue) = known {
            return Ok(catalogue);
        }
        let catalogue = frozen::accept(path, frozen::candidate(path)?, &audit.catalogue)?.catalogue;
        if let Ok(mut known) = self.catalogues.lock() {
            known.insert(hash.clone(), Arc::clone(&catalogue));
        }
        Ok(catalogue)
    }
}

/// Device and number of the last whole line of the journal; `None` when that cannot be told quickly.
fn last_entry(path: &Path) -> Option<(String, u64)> {
    #[derive(serde::Deserialize)]
    struct Line {
        device: String,
        seq: u64,
    }
    let mut file = File::open(path.join(JOURNAL)).ok()?;
    let length = file.metadata().ok()?.len();
    let mut size = TAIL;
    loop {
        let start = length.saturating_sub(size);
        file.seek(SeekFrom::Start(start)).ok()?;
        let mut tail = Vec::new();
        file.by_ref().take(size).read_to_end(&mut tail).ok()?;
        let whole = tail.strip_suffix(b"\n")?;
        match whole.iter().rposition(|byte| *byte == b'\n') {
            None if start > 0 => size = size.saturating_mul(8),
            before => {
                let line = whole.get(before.map_or(0, |at| at + 1)..)?;
                let line: Line = serde_json::from_slice(line).ok()?;
                return Some((line.device, line.seq));
            }
        }
    }
}
