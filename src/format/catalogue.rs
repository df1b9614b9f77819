//! `catalogue.toml`: touchpoints with their texts, zones and scoring rules.

use crate::domain::Catalogue;

use super::problem::{Problem, Problems, Read, Severity, decode};
use super::reader::{Document, whole};
use crate::domain::Phrase;

pub(crate) mod bases;
mod combine;
mod edit;
mod fact;
mod keys;
mod overlay;
mod print;
mod read;
mod schema;
mod shelf;
mod skeleton;
pub(crate) mod texts;
pub(crate) mod touchpoint;

pub use combine::combine;
pub use edit::{edit, led_by};
pub use print::print;
pub(crate) use read::plain_id;
pub use schema::schema;
pub use shelf::{Broken, Built, DEEPEST, Shelf, Unusable, Volume, build};
pub use skeleton::{SCHEMA_FILE, skeleton};

/// The size in bytes above which a file is not taken for a catalogue (5 MB).
pub const LARGEST: usize = 5 * 1024 * 1024;

/// Reads a catalogue that stands alone, as the one of an audit does; [`build`] reads one that builds on others.
///
/// # Errors
/// Every problem of the file, sorted by place, if one of them keeps it from being used.
pub fn read(bytes: &[u8]) -> Result<Read<Catalogue>, Vec<Problem>> {
    let read = read_with(bytes, &shelf::alone)?;
    Ok(Read { value: read.value.catalogue, warnings: read.warnings })
}

/// The id that a file claims, if one can be read in it.
pub(crate) fn claimed_id(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let problems = Problems::of(text);
    let document = Document::parse(text, &problems);
    document.root(&problems).field("id")?.as_text().map(str::to_owned)
}

/// Reads a catalogue; `lookup` finds those that it builds on.
fn read_with(bytes: &[u8], lookup: bases::Lookup<'_>) -> Result<Read<Built>, Vec<Problem>> {
    if bytes.len() > LARGEST {
        let what = Phrase::new("problem-too-large").with("megabytes", (LARGEST / 1024 / 1024).to_string());
        return Err(vec![Problem { severity: Severity::Error, span: 0..0, what, hint: None }]);
    }
    whole(decode(bytes)?, |root| read::catalogue(root, lookup))
}
