//! The only place that touches the outside world: files, locks, clock, environment, other programs.
//!
//! [`workspace`] finds the audits, [`store`] makes and opens one, [`saver`] keeps what a screen changes. What
//! goes wrong comes back as a [`trouble::Trouble`], which says what was attempted, on which file, and what to
//! do about it. Two rules stand above all others here: nothing that was called saved is ever lost, and nothing
//! that somebody else wrote is ever overwritten.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the layer that touches the outside world"
)]

pub(crate) mod atomic;
pub mod catalogues;
pub mod clock;
pub mod demo;
pub mod device;
pub mod documents;
pub mod editor;
pub(crate) mod frozen;
pub mod ids;
pub(crate) mod keys;
pub mod library;
pub(crate) mod lock;
pub(crate) mod names;
pub mod places;
pub mod reports;
pub mod run;
pub mod saver;
pub mod settings_file;
pub(crate) mod signals;
pub mod stamp;
pub mod store;
pub mod surroundings;
pub(crate) mod terminal;
pub mod trouble;
pub mod workspace;
