//! What the worker does.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Duration, Instant};

use super::super::listing;
use super::{Answer, Job, Report};
use crate::app::message::{AuditLine, NewAudit};
use crate::domain::catalogue::Class;
use crate::domain::path::Sought;
use crate::domain::{Lang, Phrase};
use crate::io::catalogues::Manuscript;
use crate::io::documents::Existing;
use crate::io::reports::{self, Format, Place, Written};
use crate::io::store::{self, Access, Opened};
use crate::io::trouble::Trouble;
use crate::io::workspace::{Found, Workspace};
use crate::io::{catalogues, clock, demo, library, settings_file};
use crate::report::{Options, View};

/// The folder of an audit that its reports go to.
const REPORTS: &str = "reports";

/// The thread at its work.
pub(super) struct AtWork {
    pub(super) workspace: Workspace,
    pub(super) inbox: Receiver<Job>,
    pub(super) outbox: Sender<Answer>,
    /// Jobs that came during a scan and can wait for its end.
    pub(super) waiting: VecDeque<Job>,
}

impl AtWork {
    /// Does one job after another until nobody can ask for more.
    pub(super) fn run(mut self) {
        while let Some(job) = self.waiting.pop_front().or_else(|| self.inbox.recv().ok()) {
            if let Job::Scan(number) = job {
                self.scan(number);
            } else {
                self.perform(job);
            }
            self.tell(Answer::Finished);
        }
    }

    /// Does a job that is not a scan; whether it opened an audit.
    fn perform(&self, job: Job) -> bool {
        let done = match job {
            Job::Open(path) => open(&path).map(Some),
            Job::Create(new, lang) => self.create(new, lang).map(Some),
            Job::Catalogues(lang) => self.list(lang).map(Some),
            Job::Shelf(lang) => {
                catalogues::list(&self.workspace).map(|found| Some(Answer::Shelf(found, lang)))
            }
            Job::OpenCatalogue(name, lang) => manuscript(Manuscript::open_for(&self.workspace, &name, lang)),
            Job::Revise(known, draft) => manuscript(known.revise(&self.workspace, &draft)),
            // An audit has its own: what is wrong with those of the workspace is said elsewhere.
            Job::Edition(ids, lang) => {
                let found = catalogues::edition(&self.workspace, &ids, Some(lang)).ok();
                Ok(found.map(|edition| Answer::Edition(Box::new(edition))))
            }
            Job::Earlier(path, sought) => Ok(self.earlier(&path, sought)),
            Job::Remove(path) => self.remove(&path).map(Some),
            Job::Demo => self.bring().map(Some),
            Job::Report(report) => write(&report).map(Some),
            Job::Set(key, value) => settings_file::set(key, &value).map(|_| None),
            Job::Keep(text) => {
                Ok(Some(Answer::Kept(library::keep(&self.workspace, &text).map_err(Box::new))))
            }
            Job::Scan(_) => Ok(None),
        };
        let answer = done.unwrap_or_else(|trouble| Some(Answer::Failed(Box::new(trouble))));
        let opened = matches!(answer, Some(Answer::Opened(_)));
        let kept = matches!(answer, Some(Answer::Kept(Ok(_))));
        if let Some(answer) = answer {
            self.tell(answer);
        }
        if opened || kept {
            self.tell(self.library());
        }
        opened
    }

    fn library(&self) -> Answer {
        match library::load(&self.workspace) {
            Ok(library) => Answer::Library(Box::new(library), None),
            Err(trouble) => Answer::Library(Box::new(library::without_own()), Some(Box::new(trouble))),
        }
    }

    fn bring(&self) -> Result<Answer, Trouble> {
        let path = demo::bring(&self.workspace)?;
        Ok(Answer::Done(Phrase::new("files-demo-brought").with("path", path.display().to_string())))
    }

    /// Nothing is said when there is none.
    fn earlier(&self, path: &Path, sought: Sought) -> Option<Answer> {
        let earlier = self.workspace.earlier(path, &sought)?;
        Some(Answer::Earlier(sought.id, Arc::new(earlier)))
    }

    fn remove(&self, path: &Path) -> Result<Answer, Trouble> {
        let to = store::remove(&self.workspace, path)?;
        Ok(Answer::Done(Phrase::new("audit-removed").with("path", to.display().to_string())))
    }

    fn create(&self, new: NewAudit, lang: Lang) -> Result<Answer, Trouble> {
        let loaded = catalogues::load(&self.workspace, &new.catalogues, new.language)?;
        let languages = &loaded.catalogue.languages;
        let main = languages.first().copied().unwrap_or(lang);
        let language = new.language.unwrap_or(if languages.contains(&lang) { lang } else { main });
        let named = |class: Class, names: Vec<String>| names.into_iter().map(move |name| (class, name));
        let subjects = named(Class::Product, new.products)
            .chain(named(Class::Service, new.services))
            .chain(named(Class::Employee, new.employees))
            .collect();
        let path = store::create(
            &self.workspace,
            store::NewAudit {
                client: new.client,
                site: new.site,
                auditor: new.auditor,
                language,
                sensitive: new.sensitive,
                subjects,
                catalogue: loaded,
            },
        )?;
        open(&path)
    }

    fn list(&self, lang: Lang) -> Result<Answer, Trouble> {
        let (choices, broken) = listing::choices(catalogues::list(&self.workspace)?, lang);
        for trouble in broken {
            let file = trouble.path.map(|path| path.display().to_string()).unwrap_or_default();
            self.tell(Answer::Noticed(Phrase::new("catalogue-unreadable").with("path", file)));
        }
        Ok(Answer::Catalogues(choices))
    }

    /// Looks for audits. Whatever else is asked for meanwhile is done between two of them; opening one ends the scan.
    fn scan(&mut self, number: u64) {
        let workspace = self.workspace.clone();
        let mut batch = Batch::new();
        let mut broken_off = false;
        workspace.scan(&mut |found: Found| {
            if let Some(lines) = batch.add(listing::line(found)) {
                self.tell(Answer::Audits(number, lines));
            }
            broken_off = self.look_up();
            if broken_off { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if !broken_off {
            self.tell(Answer::Audits(number, batch.rest()));
            self.tell(Answer::AuditsDone(number));
        }
    }

    /// Does what was asked for during a scan; whether the scan is no longer wanted.
    fn look_up(&mut self) -> bool {
        while let Ok(job) = self.inbox.try_recv() {
            if matches!(job, Job::Scan(_)) {
                self.waiting.push_back(job);
                return true;
            }
            let opened = self.perform(job);
            self.tell(Answer::Finished);
            if opened {
                return true;
            }
        }
        false
    }

    fn tell(&self, answer: Answer) {
        // Nobody listens any more: the program is ending.
        let _ = self.outbox.send(answer);
    }
}

/// Audits that are handed over together: the first at once, then more and more at a time, because the list is put in
/// order anew with every batch.
struct Batch {
    lines: Vec<AuditLine>,
    sent: usize,
    since: Instant,
}

impl Batch {
    fn new() -> Self {
        Self { lines: Vec::new(), sent: 0, since: Instant::now() }
    }

    fn add(&mut self, line: AuditLine) -> Option<Vec<AuditLine>> {
        self.lines.push(line);
        let enough = (self.sent / 2).max(32);
        let slow = self.sent < 1000 && self.since.elapsed() > Duration::from_millis(30);
        (self.lines.len() >= enough || slow).then(|| self.rest())
    }

    fn rest(&mut self) -> Vec<AuditLine> {
        self.sent += self.lines.len();
        self.since = Instant::now();
        std::mem::take(&mut self.lines)
    }
}

fn manuscript(read: Result<Manuscript, Trouble>) -> Result<Option<Answer>, Trouble> {
    read.map(|manuscript| Some(Answer::Catalogue(Box::new(manuscript))))
}

fn open(path: &Path) -> Result<Answer, Trouble> {
    Opened::open(path, Access::Write).map(|opened| Answer::Opened(Box::new(opened)))
}

fn write(report: &Report) -> Result<Answer, Trouble> {
    let (audit, catalogue) = (&report.audit, &report.catalogue);
    let lang = audit.header.language;
    let view = View::beside(
        audit,
        catalogue,
        Options { lang, internal: false, lens: report.lens, today: clock::today() },
        report.earlier.as_deref(),
    );
    let formats: Vec<Format> = report.formats.iter().filter_map(|key| Format::from_key(key)).collect();
    let folder = report.folder.join(REPORTS);
    let words = reports::words_for(lang, report.lang);
    let documents = reports::compose(&view, &words, &formats, &Place::Folder(folder.clone()));
    let written = reports::write(documents, &view, Existing::Replace)?;
    let key = if written.iter().all(Written::is_whole) { "reports-written" } else { "reports-not-whole" };
    let path = folder.display().to_string();
    Ok(Answer::Done(Phrase::new(key).count("n", written.len()).with("path", path)))
}
