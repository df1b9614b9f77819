//! Closed sets of words, as files spell them.

use crate::domain::answer::{Feedback, Voice};
use crate::domain::catalogue::{Audience, Class, Motive, Segment, Stage};
use crate::domain::improvement::{Kind, Status};
use crate::domain::library::Use;
use crate::domain::verdict::Verdict;

/// A value that files spell as one word of a closed set.
pub(crate) trait Word: Copy + 'static {
    /// Every value.
    fn all() -> &'static [Self];
    /// How files spell it.
    fn word(self) -> &'static str;

    /// The value that is spelt so.
    fn from_word(word: &str) -> Option<Self> {
        Self::all().iter().copied().find(|value| value.word() == word)
    }

    /// Every spelling.
    fn words() -> impl Iterator<Item = &'static str> {
        Self::all().iter().map(|value| value.word())
    }
}

macro_rules! words {
    ($($name:ident),+ $(,)?) => {$(
        impl crate::format::word::Word for $name {
            fn all() -> &'static [Self] {
                Self::ALL
            }

            fn word(self) -> &'static str {
                self.key()
            }
        }
    )+};
}

pub(crate) use words;

words!(Audience, Class, Feedback, Kind, Motive, Segment, Stage, Status, Use, Verdict, Voice);
