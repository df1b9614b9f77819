//! The files that people own, and the values they stand for: `catalogue.toml`, `audit.toml`, `journal.jsonl`,
//! `texts.toml` and `settings.toml`.
//!
//! Nothing here opens a file: bytes come in, values or [`Problem`]s go out. Start with [`catalogue::read`],
//! [`audit::read`] and [`journal::read`]; [`problem::render`] shows a person where in the file a problem lies.

pub mod audit;
pub mod catalogue;
pub mod journal;
pub mod library;
pub(crate) mod nearest;
pub mod problem;
mod reader;
pub mod settings;
mod word;
mod writer;

pub(crate) use nearest::nearest;
pub use problem::{Problem, Read, Severity, Source, Tally};

/// The version of every file format that this program writes, and the newest that it reads.
pub const SCHEMA: i64 = 1;
