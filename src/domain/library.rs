//! The library: texts at hand while a note or an improvement is written.

mod offer;

pub use offer::{Near, Offer, Spot, offers};

use super::keyed;
use super::{Class, Lang, TouchpointId, Wording};

keyed! {
    /// What a text is written into.
    Use {
        /// A note for the client.
        Note = "note",
        /// A note that stays on the auditor's own side.
        Internal = "internal",
        /// The text of an improvement.
        Improvement = "improvement",
        /// What somebody who was asked said.
        Answer = "answer",
    }
}

impl Use {
    /// Whether a text of this use fits where `wanted` is written: what the client may read may stay inside as well.
    pub fn serves(self, wanted: Self) -> bool {
        self == wanted || (self == Self::Note && wanted == Self::Internal)
    }
}

/// Where a text is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// At one touchpoint, whatever the catalogue.
    Touchpoint(TouchpointId),
    /// At every touchpoint of a class.
    Class(Class),
    /// In audits of a trade: of this catalogue.
    Catalogue(String),
}

impl Scope {
    /// Reads `business.queue`, `employee` or `bakery`: what is neither touchpoint nor class is a catalogue.
    pub fn parse(word: &str) -> Self {
        match Class::from_key(word) {
            Some(class) => Self::Class(class),
            None if word.contains('.') => Self::Touchpoint(TouchpointId::new(word)),
            None => Self::Catalogue(word.to_owned()),
        }
    }

    /// The word as a file spells it.
    pub fn word(&self) -> &str {
        match self {
            Self::Touchpoint(id) => id.as_str(),
            Self::Class(class) => class.key(),
            Self::Catalogue(id) => id,
        }
    }
}

/// One text of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibraryText {
    /// `t-4k7`, or whatever a person called it: lower case, digits, `-`.
    pub id: String,
    /// What it says, by language; the first one stands in for those that are missing.
    pub text: Wording,
    /// What it is written into; `None` is whatever the auditor says: notes and improvements.
    pub purpose: Option<Use>,
    /// Where it is offered; nothing is everywhere.
    pub scopes: Vec<Scope>,
}

impl LibraryText {
    /// Whether it fits where `wanted` is written.
    pub fn serves(&self, wanted: Use) -> bool {
        self.purpose.map_or(wanted != Use::Answer, |own| own.serves(wanted))
    }

    /// An id made from what the text says: the same for the same text wherever it is kept.
    pub fn id_of(text: &Wording, taken: impl Fn(&str) -> bool) -> String {
        // FNV-1a: spreads short texts well, and stays what it is.
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let first = text.texts().next().map_or("", |(_, text)| text);
        let hash = first.bytes().fold(0xcbf2_9ce4_8422_2325, fold);
        super::ids::short('t', &format!("{hash:016x}"), taken)
    }

    /// Whether whoever has `self` needs no `other`: it says the same and is offered wherever that would be.
    fn covers(&self, other: &Self) -> bool {
        let says = |lang: Lang, text: &str| self.text.exact(lang).map(str::trim) == Some(text.trim());
        let everywhere = self.scopes.is_empty();
        other.text.texts().all(|(lang, text)| says(lang, text))
            && other.purpose.map_or(self.purpose.is_none(), |wanted| self.serves(wanted))
            && (everywhere
                || (!other.scopes.is_empty() && other.scopes.iter().all(|s| self.scopes.contains(s))))
    }
}

keyed! {
    /// Where a text of the library comes from.
    Owner {
        /// The workspace's file.
        Workspace = "workspace",
        /// The program carries it.
        Program = "program",
    }
}

/// The workspace's texts and those that the program carries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Library {
    own: Vec<LibraryText>,
    built_in: Vec<LibraryText>,
}

impl Library {
    /// A text of the workspace stands in for one of the program of the same id.
    pub fn new(own: Vec<LibraryText>, mut built_in: Vec<LibraryText>) -> Self {
        built_in.retain(|text| own.iter().all(|other| other.id != text.id));
        Self { own, built_in }
    }

    /// Every text, the workspace's own first, each in the order of its file.
    pub fn texts(&self) -> impl Iterator<Item = (Owner, &LibraryText)> {
        let own = self.own.iter().map(|text| (Owner::Workspace, text));
        own.chain(self.built_in.iter().map(|text| (Owner::Program, text)))
    }

    /// The text that makes this one superfluous, if there is one.
    pub fn covering(&self, new: &LibraryText) -> Option<&LibraryText> {
        self.texts().map(|(_, text)| text).find(|text| text.covers(new))
    }
}
