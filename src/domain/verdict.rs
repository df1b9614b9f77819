//! The scale: three grades that score, and two honest ways of not grading.

use super::keyed;

keyed! {
    /// What the auditor says of an item; an item without a verdict is *unrated*.
    Verdict {
        /// Would annoy a customer.
        Bad = "bad",
        /// Works, nothing to tell.
        Ok = "ok",
        /// A customer would tell a friend.
        Wow = "wow",
        /// There is no such thing here: out of every sum.
        Na = "na",
        /// Closed, absent, no time: out of the index, lowers coverage.
        Unchecked = "unchecked",
    }
}

keyed! {
    /// A verdict that scores.
    Grade {
        /// Would annoy a customer.
        Bad = "bad",
        /// Works, nothing to tell.
        Ok = "ok",
        /// A customer would tell a friend.
        Wow = "wow",
    }
}

impl Verdict {
    /// The grade of a verdict that scores.
    pub const fn grade(self) -> Option<Grade> {
        match self {
            Self::Bad => Some(Grade::Bad),
            Self::Ok => Some(Grade::Ok),
            Self::Wow => Some(Grade::Wow),
            Self::Na | Self::Unchecked => None,
        }
    }

    /// The sign shown beside the word, so that colour never speaks alone.
    pub const fn sign(verdict: Option<Self>) -> char {
        match verdict {
            Some(Self::Bad) => '-',
            Some(Self::Ok) => '=',
            Some(Self::Wow) => '+',
            Some(Self::Na) => '/',
            Some(Self::Unchecked) => '?',
            None => '·',
        }
    }

    /// Every state of an item in the order of [`Counts::each`](super::Counts::each): the verdicts, then none.
    pub const STATES: [Option<Self>; 6] =
        [Some(Self::Bad), Some(Self::Ok), Some(Self::Wow), Some(Self::Na), Some(Self::Unchecked), None];

    /// The key of a verdict or of its absence, as commands spell it.
    pub const fn state_key(verdict: Option<Self>) -> &'static str {
        match verdict {
            Some(verdict) => verdict.key(),
            None => "unrated",
        }
    }
}

impl From<Grade> for Verdict {
    fn from(grade: Grade) -> Self {
        match grade {
            Grade::Bad => Self::Bad,
            Grade::Ok => Self::Ok,
            Grade::Wow => Self::Wow,
        }
    }
}
