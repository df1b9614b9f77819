//! Finds the audit of the same place before one.

use std::ops::ControlFlow;
use std::path::Path;

use super::summary::Reader;
use super::{Workspace, listing};
use crate::domain::path::{Earlier, Sought};
use crate::io::clock;
use crate::io::store::{Access, Opened};

impl Workspace {
    /// The newest finished audit of the same client and site that was begun before the one in `path`; the newest
    /// unfinished one where none was finished. It is looked for among the client's folders, not in the whole
    /// workspace.
    pub fn earlier(&self, path: &Path, sought: &Sought) -> Option<Earlier> {
        let reader = Reader::new(clock::today());
        let mut best = None;
        listing::folders(self.around(path), &mut |folder| {
            if let Ok(one) = reader.read(&folder)
                && sought.fits(&one.id, &one.client, &one.site, one.started)
            {
                let rank = (one.finished, one.started.seconds);
                if best.as_ref().is_none_or(|(known, _)| *known < rank) {
                    best = Some((rank, folder));
                }
            }
            ControlFlow::Continue(())
        });
        let (_, folder) = best?;
        let opened = Opened::open(&folder, Access::Read).ok()?;
        Some(Earlier::of(opened.folded.audit(), &opened.catalogue))
    }

    /// The client's folder; beside the audit where that lies elsewhere.
    fn around<'a>(&'a self, path: &'a Path) -> &'a Path {
        let beside = path.parent().unwrap_or(path);
        let client = beside.parent().filter(|client| client.starts_with(&self.root));
        client.unwrap_or(beside)
    }
}
