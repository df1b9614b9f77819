//! What stands under the stages of the customer's path.

use super::escape::item as started;
use super::{labelled, list};
use crate::report::labels::Labels;
use crate::report::view::Findings;

impl Labels<'_> {
    /// The ends of the path, and how the audit before is to be read.
    pub(super) fn path_lines(&self, findings: &Findings) -> String {
        if findings.stages.is_empty() || findings.audience != self.view.main.audience {
            return String::new();
        }
        let facts = self.path_facts();
        list(
            facts
                .iter()
                .map(|(label, text)| labelled(label, text))
                .chain(self.path_notes().map(|note| started(&note))),
        )
    }
}
