//! An audit seen through one customer's eyes: which touchpoints concern them.
//!
//! A lens is a way of looking. It changes nothing of an audit, and finishing one always looks at the whole.

use super::catalogue::{Audience, Motive, Segment, Touchpoint};
use super::improvement::Improvement;
use super::walk::{Item, Walk};

/// Whose eyes an audit is seen through; the empty lens sees everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Lens {
    /// Only what these speak of.
    pub audience: Option<Audience>,
    /// Only what this kind of customer meets.
    pub segment: Option<Segment>,
    /// Only what serves this motive.
    pub motive: Option<Motive>,
}

impl Lens {
    /// Whether it sees everything.
    pub const fn is_empty(&self) -> bool {
        self.audience.is_none() && self.segment.is_none() && self.motive.is_none()
    }

    /// Whether an item concerns these eyes.
    pub fn sees(&self, item: &Item) -> bool {
        self.shows(&item.touchpoint, item.audience)
    }

    /// Whether a touchpoint of an audience concerns these eyes.
    ///
    /// A touchpoint without a segment speaks to every kind of customer. One without motives serves none in
    /// particular, so no motive sees it.
    pub fn shows(&self, touchpoint: &Touchpoint, audience: Audience) -> bool {
        self.audience.is_none_or(|wanted| wanted == audience)
            && meets(self.segment, touchpoint.segment)
            && self.motive.is_none_or(|motive| touchpoint.motives.contains(&motive))
    }

    /// Whether an improvement mends something that these eyes see.
    pub fn keeps(&self, improvement: &Improvement, walk: &Walk) -> bool {
        let seen = |item: &Item| improvement.items.contains(&item.id) && self.sees(item);
        self.is_empty() || walk.items.iter().any(seen)
    }
}

/// Whether a kind of customer meets what is made for another: industry, intermediaries and public bodies are
/// organisations.
fn meets(looking: Option<Segment>, made_for: Option<Segment>) -> bool {
    let (Some(looking), Some(made_for)) = (looking, made_for) else { return true };
    let organised = |segment| segment != Segment::Individual;
    looking == made_for
        || looking == Segment::Organisation && organised(made_for)
        || made_for == Segment::Organisation && organised(looking)
}
