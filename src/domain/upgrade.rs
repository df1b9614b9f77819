//! Another edition of the catalogue in the place of the one that an audit was begun with.
//!
//! An audit keeps its catalogue for ever unless somebody upgrades it. [`plan()`] says beforehand what that would do;
//! [`Upgrade`] is the change itself. Nothing that was said is lost: what has another id now moves there, and what is no
//! longer in the catalogue stays in the audit as a touchpoint added on the walk.

mod differences;
mod plan;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use differences::{Difference, differences};
pub use plan::{Changed, Gone, Plan, Renamed, is_newer, plan, sources};

use super::audit::CatalogueRef;
use super::catalogue::{Catalogue, Touchpoint};
use super::change::Change;
use super::ids::TouchpointId;
use super::phrase::Phrase;

/// Catalogues that an audit was or is rated by, by the SHA-256 of their files.
pub type Editions = BTreeMap<String, Arc<Catalogue>>;

/// Makes sure that the catalogue is at hand that a change leads to, before the change is made.
///
/// # Errors
/// When its file is gone.
pub fn at_hand(editions: &Editions, change: Option<&Change>) -> Result<(), Phrase> {
    match change.and_then(Change::catalogue) {
        Some(wanted) if !editions.contains_key(&wanted.sha256) => {
            let digits = wanted.sha256.chars().take(8).collect::<String>();
            Err(Phrase::new("upgrade-catalogue-gone").with("sha256", digits))
        }
        _ => Ok(()),
    }
}

/// A catalogue that can take the place of an audit's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// What the audit says of it.
    pub reference: CatalogueRef,
    /// What it says.
    pub catalogue: Arc<Catalogue>,
    /// The file to freeze.
    pub text: Arc<str>,
}

/// The change of an audit's catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Upgrade {
    /// The catalogue from now on.
    pub catalogue: CatalogueRef,
    /// What was said of the first is said of the second; nothing may be said of the second yet.
    pub renames: Vec<(TouchpointId, TouchpointId)>,
    /// Touchpoints that the audit gets of its own, each at a place of the list (its end if `None`).
    pub keep: Vec<(Arc<Touchpoint>, Option<usize>)>,
    /// Touchpoints of the audit's own that the catalogue has from now on.
    pub release: Vec<TouchpointId>,
}

impl Upgrade {
    /// Another catalogue, and everything else as it is.
    pub const fn to(catalogue: CatalogueRef) -> Self {
        Self { catalogue, renames: Vec::new(), keep: Vec::new(), release: Vec::new() }
    }

    /// Whether it changes nothing besides the catalogue.
    pub const fn is_bare(&self) -> bool {
        self.renames.is_empty() && self.keep.is_empty() && self.release.is_empty()
    }
}
