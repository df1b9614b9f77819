//! What two editions say differently of one touchpoint.

use crate::domain::catalogue::{Part, Touchpoint};
use crate::domain::wording::Lang;

/// Something that is said differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub part: Part,
    /// What was said; empty if nothing was.
    pub old: String,
    /// What is said now; empty if nothing is.
    pub new: String,
}

/// Everything that differs for somebody who reads in this language.
pub fn differences(old: &Touchpoint, new: &Touchpoint, lang: Lang) -> Vec<Difference> {
    let difference =
        |part: &Part| Difference { part: *part, old: part.said(old, lang), new: part.said(new, lang) };
    Part::ALL.iter().map(difference).filter(|one| one.old != one.new).collect()
}
