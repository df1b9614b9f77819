//! Edits of a catalogue's file.

use super::Part;
use crate::domain::ids::TouchpointId;
use crate::domain::wording::Lang;

/// One edit of a catalogue's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogueEdit {
    /// The revision is counted up.
    Raise,
    /// A touchpoint of this id and class, with a name in the main language, after another (at the end if `None`).
    Add(TouchpointId, String, Option<TouchpointId>),
    /// Something else is said of a touchpoint, texts in this language, everything else as a file spells it; nothing if
    /// it is empty.
    Set(TouchpointId, Part, Lang, String),
    /// A touchpoint stands somewhere else.
    Move(TouchpointId, Spot),
    /// A touchpoint is kept and not rated any more.
    Retire(TouchpointId),
    /// A retired touchpoint is rated again.
    Restore(TouchpointId),
}

/// Where a touchpoint goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// Right before another.
    Before(TouchpointId),
    /// Right after another.
    After(TouchpointId),
}
