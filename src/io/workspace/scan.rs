//! Reads every audit of a workspace, one after the other or all at once.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::summary::{Reader, Summary};
use super::{Workspace, listing};
use crate::domain::Moment;
use crate::io::clock;
use crate::io::trouble::Trouble;

/// What stands in one audit folder.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// An audit.
    Audit(Box<Summary>),
    /// One that cannot be read: it stays in every list, with the reason.
    Broken(PathBuf, Box<Trouble>),
}

impl Found {
    fn new(reader: &Reader, path: PathBuf) -> Self {
        match reader.read(&path) {
            Ok(summary) => Self::Audit(Box::new(summary)),
            Err(trouble) => Self::Broken(path, Box::new(trouble)),
        }
    }

    /// By client, site and time; those that cannot be read last.
    fn key(&self) -> (Option<(String, String, Moment)>, PathBuf) {
        match self {
            Self::Audit(one) => {
                let name = (one.client.to_lowercase(), one.site.to_lowercase(), one.started);
                (Some(name), one.path.clone())
            }
            Self::Broken(path, _) => (None, path.clone()),
        }
    }

    fn is_broken(&self) -> bool {
        matches!(self, Self::Broken(..))
    }
}

impl Workspace {
    /// Calls `each` with every audit, in the order of the folders, as soon as it is read; ends when it breaks.
    pub fn scan(&self, each: &mut dyn FnMut(Found) -> ControlFlow<()>) {
        let reader = Reader::new(clock::today());
        listing::folders(&self.root, &mut |path| each(Found::new(&reader, path)));
    }

    /// Every audit, by client, site and time, read on all processors.
    pub fn audits(&self) -> Vec<Found> {
        let mut paths = Vec::new();
        listing::folders(&self.root, &mut |path| {
            paths.push(path);
            ControlFlow::Continue(())
        });
        let mut found = read_all(&paths);
        found.sort_by_cached_key(|one| (one.is_broken(), one.key()));
        found
    }
}

fn read_all(paths: &[PathBuf]) -> Vec<Found> {
    let reader = Reader::new(clock::today());
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(paths.len())));
    let work = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            let one = Found::new(&reader, path.clone());
            if let Ok(mut found) = found.lock() {
                found.push(one);
            }
        }
    };
    // A thread costs more than reading a few audits.
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(paths.len() / 16 + 1);
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    found.into_inner().unwrap_or_default()
}
