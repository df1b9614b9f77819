//! The thread for what takes long: looking for audits, opening one, writing reports.

mod at_work;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use self::at_work::AtWork;
use crate::app::message::{AuditLine, CatalogueChoice, NewAudit};
use crate::domain::path::{Earlier, Sought};
use crate::domain::{Audit, Catalogue, Edition, Lang, Lens, Library, LibraryText, Phrase};
use crate::io::catalogues::{Draft, Found, Manuscript};
use crate::io::library::Kept;
use crate::io::store::Opened;
use crate::io::trouble::Trouble;
use crate::io::workspace::Workspace;
use crate::text::UiLang;

/// What the thread is asked to do.
pub(super) enum Job {
    /// Open an audit.
    Open(PathBuf),
    /// Begin an audit and open it; in this language if nobody chose one.
    Create(NewAudit, Lang),
    /// Look for audits; the answers carry this number.
    Scan(u64),
    /// List catalogues, with titles in this language.
    Catalogues(Lang),
    /// List catalogues with what is missing in them, with titles in this language.
    Shelf(Lang),
    /// Open a catalogue to be edited.
    OpenCatalogue(String, Lang),
    /// Save a catalogue.
    Revise(Manuscript, Draft),
    /// Look these catalogues up as they are now.
    Edition(Vec<String>, Lang),
    /// Look for the audit of the same place before the one in this folder.
    Earlier(PathBuf, Sought),
    /// Put an audit into the trash folder.
    Remove(PathBuf),
    /// Bring the example audits.
    Demo,
    /// Write reports of an audit.
    Report(Box<Report>),
    /// Keep a setting.
    Set(&'static str, String),
    /// Keep a text for later.
    Keep(Box<LibraryText>),
}

/// Reports to write.
pub(super) struct Report {
    pub(super) folder: PathBuf,
    pub(super) audit: Audit,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) lens: Lens,
    pub(super) earlier: Option<Arc<Earlier>>,
    pub(super) formats: Vec<String>,
    /// For what the program does not speak the content's language of.
    pub(super) lang: UiLang,
}

/// What the thread answers.
pub(super) enum Answer {
    /// An audit is open.
    Opened(Box<Opened>),
    /// Some audits of a scan.
    Audits(u64, Vec<AuditLine>),
    /// The scan is over.
    AuditsDone(u64),
    /// The catalogues that there are.
    Catalogues(Vec<CatalogueChoice>),
    /// The texts at hand, and why those of the workspace are not among them.
    Library(Box<Library>, Option<Box<Trouble>>),
    /// A text was kept, or was not.
    Kept(Result<Kept, Box<Trouble>>),
    /// Catalogues as they are now.
    Edition(Box<Edition>),
    /// The audit before the one with this id.
    Earlier(String, Arc<Earlier>),
    /// Catalogues, for the list of them in this language.
    Shelf(Vec<Result<Found, Trouble>>, Lang),
    /// A catalogue was opened to be edited, or saved.
    Catalogue(Box<Manuscript>),
    /// Something is done.
    Done(Phrase),
    /// Something could not be done.
    Failed(Box<Trouble>),
    /// Something is wrong that nobody asked about.
    Noticed(Phrase),
    /// A job is over, after everything that is to be said of it.
    Finished,
}

/// The thread, seen from the main loop.
pub(super) struct Worker {
    jobs: Sender<Job>,
    answers: Receiver<Answer>,
    /// Jobs that were not called finished yet. Counted on this side: what the thread has said and nobody has heard
    /// still counts.
    unfinished: usize,
}

impl Worker {
    /// Starts the thread.
    ///
    /// # Errors
    /// When the system gives none.
    pub(super) fn start(workspace: Workspace) -> std::io::Result<Self> {
        let (jobs, inbox) = channel();
        let (outbox, answers) = channel();
        let at_work = AtWork { workspace, inbox, outbox, waiting: VecDeque::new() };
        thread::Builder::new().name("worker".to_owned()).spawn(move || at_work.run())?;
        Ok(Self { jobs, answers, unfinished: 0 })
    }

    /// Asks for something.
    pub(super) fn ask(&mut self, job: Job) {
        self.unfinished += 1;
        // A worker that died was reported by its panic, which ends the program.
        let _ = self.jobs.send(job);
    }

    /// Whether the thread is about to say something.
    pub(super) const fn is_busy(&self) -> bool {
        self.unfinished > 0
    }

    /// The next answer, waiting so long for it.
    pub(super) fn next(&mut self, wait: Duration) -> Option<Answer> {
        let answer = if wait.is_zero() {
            self.answers.try_recv().ok()?
        } else {
            self.answers.recv_timeout(wait).ok()?
        };
        if matches!(answer, Answer::Finished) {
            self.unfinished = self.unfinished.saturating_sub(1);
        }
        Some(answer)
    }
}
