//! An earlier audit of the same place, and what it is found by.

use std::sync::Arc;

use crate::domain::audit::Audit;
use crate::domain::catalogue::Catalogue;
use crate::domain::time::Moment;

/// An earlier audit of the same place.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// The audit.
    pub audit: Audit,
    /// By what it was rated.
    pub catalogue: Arc<Catalogue>,
}

impl Earlier {
    /// An audit to compare with.
    pub fn of(audit: &Audit, catalogue: &Arc<Catalogue>) -> Self {
        Self { audit: audit.clone(), catalogue: Arc::clone(catalogue) }
    }
}

/// What an earlier audit of the same place is found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The audit that it is earlier than.
    pub id: String,
    /// Whose business.
    pub client: String,
    /// Which place.
    pub site: String,
    /// When the walk began that it is earlier than.
    pub started: Moment,
}

impl Sought {
    /// What is sought for an audit.
    pub fn of(audit: &Audit) -> Self {
        Self {
            id: audit.id.clone(),
            client: audit.header.client.clone(),
            site: audit.header.site.clone(),
            started: audit.header.started,
        }
    }

    /// Whether an audit is earlier and of the same place; upper and lower case do not count.
    pub fn fits(&self, id: &str, client: &str, site: &str, started: Moment) -> bool {
        let alike = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
        id != self.id
            && started.seconds < self.started.seconds
            && alike(client, &self.client)
            && alike(site, &self.site)
    }
}
