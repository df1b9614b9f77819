//! What the facts of the site mean for a change.

use super::Session;
use crate::app::message::{Effect, Incoming};
use crate::domain::{Change, Phrase, facts};

impl Session {
    /// Makes a change with the verdicts that it entails by the facts of the site, all of it as one.
    ///
    /// # Errors
    /// As for [`record`](Self::record).
    pub fn record_by_facts(&mut self, change: Change, incoming: &Incoming) -> Result<Vec<Effect>, Phrase> {
        let change = facts::entailed(&self.catalogue, self.folded.audit(), change, incoming.at);
        self.record(change, incoming)
    }
}
