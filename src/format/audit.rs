//! `audit.toml`: one walk as a person reads it.

use std::collections::BTreeMap;

use crate::domain::Audit;

use super::problem::{Problem, Read, decode};
use super::reader::whole;

mod answer;
mod header;
mod improvement;
mod items;
mod print;
mod read;

pub use print::print;

/// The last line of a file that was written to its end.
const CLOSING: &str = "# end of audit";

/// What an `audit.toml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditFile {
    /// The audit itself.
    pub audit: Audit,
    /// The last change of each device that it contains; empty in a file written by hand.
    pub heads: BTreeMap<String, u64>,
    /// Whether the closing line is there: TOML that was cut off at the end of a line is still TOML.
    pub closed: bool,
}

/// Reads an audit.
///
/// # Errors
/// Every problem of the file, sorted by place, if one of them keeps it from being used.
pub fn read(bytes: &[u8]) -> Result<Read<AuditFile>, Vec<Problem>> {
    let text = decode(bytes)?;
    let closed = is_closed(text);
    whole(text, |root| read::audit(root).map(|(audit, heads)| AuditFile { audit, heads, closed }))
}

/// An audit as far as its first table: whose it is, when it was and how it stands, without anything that was said.
/// `None` when that cannot be read; a file that was read only in part will do.
pub fn read_head(bytes: &[u8]) -> Option<Audit> {
    let text = bytes.utf8_chunks().next().map(|chunk| chunk.valid())?;
    let head = text.find("\n[").and_then(|end| text.get(..=end)).unwrap_or(text);
    Some(read(head.as_bytes()).ok()?.value.audit)
}

/// Whether the bytes of an audit that cannot be read are what somebody meant to write: they reach to the closing
/// line or are of a newer schema. What a crash leaves is neither.
pub fn is_meant(bytes: &[u8], problems: &[Problem]) -> bool {
    let newer = problems.iter().any(|problem| problem.what.key == "problem-schema-newer");
    newer || std::str::from_utf8(bytes).is_ok_and(is_closed)
}

fn is_closed(text: &str) -> bool {
    text.trim_end().lines().next_back().is_some_and(|line| line.trim() == CLOSING)
}
