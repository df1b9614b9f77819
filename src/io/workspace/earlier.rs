//! Finds the audit of the same place before one.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

use super::{Workspace, listing};
use crate::domain::Audit;
use crate::domain::path::{Earlier, Sought};
use crate::format;
use crate::io::store::folder::AUDIT;
use crate::io::store::{Access, Opened};

impl Workspace {
    /// The newest finished audit of the same client and site that was begun before the one in `path`; the newest
    /// unfinished one where none was finished. It is looked for among the client's folders, not in the whole
    /// workspace.
    pub fn earlier(&self, path: &Path, sought: &Sought) -> Option<Earlier> {
        let mut best = None;
        listing::folders(self.around(path), &mut |folder| {
            if let Some(one) = head(&folder)
                && sought.fits(&one.id, &one.header.client, &one.header.site, one.header.started)
            {
                let rank = (one.is_finished(), one.header.started.seconds);
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

/// More than the first keys of an audit take, whatever its conclusion is.
const HEAD: u64 = 64 * 1024;

/// Who, where and when: of an audit that may be large, and is of another place most of the time. One that lost its
/// `audit.toml` is read from its journal.
fn head(folder: &Path) -> Option<Audit> {
    let mut bytes = Vec::new();
    let read = File::open(folder.join(AUDIT)).and_then(|file| file.take(HEAD).read_to_end(&mut bytes));
    let known = read.ok().and_then(|_| format::audit::read_head(&bytes));
    known.or_else(|| Some(Opened::open(folder, Access::Read).ok()?.folded.audit().clone()))
}
