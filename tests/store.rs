//! Audits on disk: nothing that was called saved is ever lost, nothing that somebody else wrote is overwritten.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_types,
    reason = "a test that cannot go on has failed"
)]

#[path = "store/by_hand.rs"]
mod by_hand;
#[path = "store/common.rs"]
mod common;
#[path = "store/damage.rs"]
mod damage;
#[cfg(target_os = "linux")]
#[path = "store/disk.rs"]
mod disk;
#[path = "store/lists.rs"]
mod lists;
#[path = "store/outside.rs"]
mod outside;
#[path = "store/saving.rs"]
mod saving;
#[path = "store/upgrades.rs"]
mod upgrades;
#[path = "store/walks.rs"]
mod walks;
