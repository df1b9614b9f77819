//! Names that stay: of touchpoints, subjects, items, improvements and answers.

mod latin;

use std::fmt;
use std::sync::Arc;

use super::catalogue::Class;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the id as it is spelt in a file.
            pub fn new(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }

            /// The id as it is spelt in a file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A touchpoint for ever: `business.queue`. The same id is the same touchpoint in every catalogue.
    TouchpointId
);
id!(
    /// A subject of one audit and its follow-ups: `e-7k2`, opaque and short.
    SubjectId
);
id!(
    /// An improvement of one audit: `i-2mq`.
    ImprovementId
);

id!(
    /// An answer of one audit: `a-2mq`.
    AnswerId
);

/// Without the letters and digits that people mix up (0 o 1 l i).
const ALPHABET: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// An id that people can type, `e-7k2`, made from the random end of a fresh UUID and not taken; three characters
/// after the prefix, more where those are taken.
pub fn short(prefix: char, uuid: &str, taken: impl Fn(&str) -> bool) -> String {
    let random = uuid.bytes().rev().filter(u8::is_ascii_hexdigit).take(15);
    let mut seed = random.fold(0_u64, |seed, digit| seed.wrapping_mul(31).wrapping_add(u64::from(digit)));
    let mut id = format!("{prefix}-");
    loop {
        let letter = usize::try_from(seed % ALPHABET.len() as u64).unwrap_or_default();
        id.push(ALPHABET.get(letter).copied().map_or('x', char::from));
        seed = (seed / ALPHABET.len() as u64) ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17);
        if id.len() >= 5 && !taken(&id) {
            return id;
        }
    }
}

id!(
    /// Something that a site may have or lack, in every catalogue: `has_parking`.
    FactId
);

impl TouchpointId {
    /// The class that the id begins with, if it is well-formed: `class.name`, lower case, digits, `-`.
    pub fn class(&self) -> Option<Class> {
        let (class, name) = self.0.split_once('.')?;
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if name.split('-').all(plain) { Class::from_key(class) } else { None }
    }
}

/// The longest name that an id is made from, in letters.
const LONGEST_NAME: usize = 40;

impl TouchpointId {
    /// An id for a touchpoint that was added on the walk: `business.coffee-corner`, numbered if it is taken.
    ///
    /// Letters that an id cannot have are spelled with those that it can: `Зарядка` becomes `zaryadka`, `Järjekord`
    /// `jarjekord`; a name of which nothing is left becomes `added`.
    pub fn for_name(class: Class, name: &str, taken: impl Fn(&Self) -> bool) -> Self {
        let plain: String = latin::spelled(name).chars().take(LONGEST_NAME).collect();
        let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
        let stem = if parts.is_empty() { "added".to_owned() } else { parts.join("-") };
        let mut id = Self::new(format!("{}.{stem}", class.key()));
        let mut number = 2;
        while taken(&id) {
            id = Self::new(format!("{}.{stem}-{number}", class.key()));
            number += 1;
        }
        id
    }
}

/// One touchpoint on one subject; without a subject it is the business itself or the unnamed one of its class.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// What is rated.
    pub touchpoint: TouchpointId,
    /// On whom or what it is rated.
    pub subject: Option<SubjectId>,
}

impl ItemId {
    /// Reads `business.queue` or `employee.smile@e-7k2`.
    pub fn parse(text: &str) -> Self {
        match text.split_once('@') {
            Some((touchpoint, subject)) => {
                Self { touchpoint: TouchpointId::new(touchpoint), subject: Some(SubjectId::new(subject)) }
            }
            None => Self { touchpoint: TouchpointId::new(text), subject: None },
        }
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Some(subject) => write!(f, "{}@{subject}", self.touchpoint),
            None => write!(f, "{}", self.touchpoint),
        }
    }
}
