//! Whose eyes an audit is seen through, in words.

use super::Words;
use crate::domain::Lens;
use crate::domain::catalogue::{Audience, Motive, Segment};

impl Words {
    /// `staff · organisations · less risk`; empty for the lens that sees everything.
    pub fn eyes(&self, lens: Lens) -> String {
        let parts = [
            ("audience", lens.audience.map(Audience::key)),
            ("segment", lens.segment.map(Segment::key)),
            ("motive", lens.motive.map(Motive::key)),
        ];
        let said = parts.iter().filter_map(|(family, key)| Some(self.say(&format!("{family}-{}", (*key)?))));
        said.collect::<Vec<_>>().join(" · ")
    }
}
