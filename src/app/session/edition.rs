//! Another edition of the catalogue in an open audit.

use std::sync::Arc;

use super::Session;
use crate::app::message::{Effect, Incoming};
use crate::domain::upgrade::is_newer;
use crate::domain::{Change, Edition, Phrase, Upgrade, facts};

impl Session {
    /// A later edition of the catalogue, if one is known.
    pub fn newer(&self) -> Option<&Edition> {
        self.newer.as_ref().filter(|edition| is_newer(&edition.catalogue, &self.catalogue))
    }

    /// Takes note of an edition that could be of this catalogue; whether it is a later one.
    pub fn offer(&mut self, edition: Edition) -> bool {
        self.newer = Some(edition);
        self.newer().is_some()
    }

    /// Puts an edition in the place of the catalogue; its file goes to the disk before the change does.
    ///
    /// # Errors
    /// Why it was not done, for the status line.
    pub fn upgrade(
        &mut self,
        edition: &Edition,
        upgrade: Upgrade,
        incoming: &Incoming,
    ) -> Result<Vec<Effect>, Phrase> {
        self.editions.insert(edition.reference.sha256.clone(), Arc::clone(&edition.catalogue));
        let both = [&*self.catalogue, &*edition.catalogue];
        let change = Change::Upgrade(Box::new(upgrade));
        let change = facts::entailed_by_upgrade(both, self.audit(), change, incoming.at);
        let done = self.record(change, incoming)?;
        let file = Effect::Freeze(Arc::clone(&edition.text));
        Ok(std::iter::once(file).chain(done).collect())
    }

    /// Brings the catalogue in line with a change that brought another one.
    pub(super) fn turn_to_edition(&mut self) {
        if let Some(catalogue) = self.editions.get(&self.audit().catalogue.sha256) {
            self.catalogue = Arc::clone(catalogue);
        }
    }
}
