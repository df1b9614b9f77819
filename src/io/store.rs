//! One audit on disk: made, opened, changed, closed.
//!
//! An audit's folder holds `catalogue.toml` (written once), `journal.jsonl` (every change) and `audit.toml`
//! (what a person reads). Folding the journal gives what `audit.toml` says; opening brings the two together
//! again when a crash or somebody's editor has parted them.

pub(crate) mod aside;
mod create;
pub(crate) mod folder;
mod journal;
mod merge;
mod open;
mod opened;
mod pen;
mod remove;
mod snapshot;

pub use super::lock::Holder;
pub use create::{NewAudit, create, new_subject_id};
pub use open::Access;
pub use opened::{Granted, Opened, Recorded};
pub use remove::remove;

pub(crate) use create::put_below;
pub(crate) use open::read;
pub(crate) use pen::Pen;
