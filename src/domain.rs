//! Values and rules of an audit: no files, clock, environment or threads.
//!
//! Start with [`Audit`] (what one walk knows), [`Change`] (the only way it is altered), [`Folded`] (an audit
//! with the history that made it) and [`Walk`] (the items to rate, in the order one meets them). Numbers come
//! from [`score`]; everything a person reads is a [`Phrase`] that the text layer puts into words.

mod already;
pub mod answer;
mod apply;
pub mod audit;
pub mod catalogue;
pub mod change;
pub mod diff;
pub mod due;
pub mod facts;
pub mod fold;
pub mod gaps;
pub mod grid;
pub mod header;
pub mod ids;
pub mod improvement;
pub mod lens;
pub mod library;
pub mod mark;
pub mod nps;
pub mod pace;
pub mod path;
pub mod phrase;
pub mod priority;
pub mod reasons;
pub mod refused;
pub mod results;
pub mod score;
pub mod scores;
pub mod survey;
pub mod time;
pub mod upgrade;
pub mod verdict;
pub mod visible;
pub mod walk;
pub mod wish;
pub mod wording;

pub use answer::{Answer, AnswerEdit};
pub use audit::{Audit, CatalogueRef, Finish, Header, Lifecycle, Rating, Reopening, Subject};
pub use catalogue::{Catalogue, Class, Fact, Scoring, Source, Touchpoint, Zone};
pub use change::Change;
pub use fold::{Edit, Entry, Folded, Stamp};
pub use header::HeaderEdit;
pub use ids::{AnswerId, FactId, ImprovementId, ItemId, SubjectId, TouchpointId};
pub use improvement::{Improvement, ImprovementEdit};
pub use lens::Lens;
pub use library::{Library, LibraryText};
pub use path::Path;
pub use phrase::Phrase;
pub use refused::Refused;
pub use results::{Group, Results};
pub use score::{Counts, Score, Term};
pub use time::{Date, Moment};
pub use upgrade::{Edition, Editions, Upgrade};
pub use verdict::{Grade, Verdict};
pub use walk::{Heading, Item, Order, Section, Walk};
pub use wording::{Lang, Said, Wording};

/// Declares a closed set of words that files and commands spell as keys.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every value, in the order in which people are shown them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that files, commands and text keys use.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }

            /// The value that a file or command spells as `key`.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.key() == key)
            }
        }
    };
}
pub(crate) use keyed;
