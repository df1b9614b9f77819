//! What is still open when somebody wants to finish.

use super::audit::Audit;
use super::ids::{ImprovementId, ItemId};
use super::verdict::Verdict;
use super::walk::Walk;

/// One thing that a finished audit would lack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A critical item that nobody rated.
    CriticalUnrated(ItemId),
    /// An item that nobody rated.
    Unrated(ItemId),
    /// A bad without a note that says what was seen.
    BadWithoutNote(ItemId),
    /// An improvement that nobody owns.
    NoOwner(ImprovementId),
    /// An improvement without a date.
    NoDue(ImprovementId),
}

impl Gap {
    /// Key of the kind of gap.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::CriticalUnrated(_) => "gap-critical",
            Self::Unrated(_) => "gap-unrated",
            Self::BadWithoutNote(_) => "gap-no-note",
            Self::NoOwner(_) => "gap-no-owner",
            Self::NoDue(_) => "gap-no-due",
        }
    }
}

/// All gaps: critical items first, then unrated, then bad without a note, in walking order, then improvements.
pub fn gaps(audit: &Audit, walk: &Walk) -> Vec<Gap> {
    let mut unrated: Vec<Gap> = Vec::new();
    let mut found: Vec<Gap> = Vec::new();
    let mut silent: Vec<Gap> = Vec::new();
    for item in &walk.items {
        match audit.verdict(&item.id) {
            None if item.touchpoint.critical => found.push(Gap::CriticalUnrated(item.id.clone())),
            None => unrated.push(Gap::Unrated(item.id.clone())),
            Some(Verdict::Bad) if audit.note(&item.id).trim().is_empty() => {
                silent.push(Gap::BadWithoutNote(item.id.clone()));
            }
            Some(_) => {}
        }
    }
    found.append(&mut unrated);
    found.append(&mut silent);
    for improvement in audit.improvements.iter().filter(|improvement| improvement.is_pending()) {
        if improvement.owner.trim().is_empty() {
            found.push(Gap::NoOwner(improvement.id.clone()));
        }
        if improvement.due.is_none() {
            found.push(Gap::NoDue(improvement.id.clone()));
        }
    }
    found
}
