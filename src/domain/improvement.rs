//! What is to be done about it: who, by when, worth how much.

use super::ids::{ImprovementId, ItemId};
use super::keyed;
use super::time::Date;

keyed! {
    /// What an improvement does to the touchpoint.
    Kind {
        /// Make it better.
        Improve = "improve",
        /// Make it different.
        Change = "change",
        /// Put another in its place.
        Replace = "replace",
    }
}

keyed! {
    /// How far an improvement has come.
    Status {
        /// Nobody has begun.
        Open = "open",
        /// Somebody is at it.
        Doing = "doing",
        /// Finished, with evidence.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

/// An action that mends one or more items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Improvement {
    /// Stays the same for ever.
    pub id: ImprovementId,
    /// What it does.
    pub kind: Kind,
    /// What is to be done.
    pub text: String,
    /// The items it mends, in the order they were named.
    pub items: Vec<ItemId>,
    /// Who does it; empty when nobody is named yet.
    pub owner: String,
    /// By when.
    pub due: Option<Date>,
    /// What it brings, 1–3.
    pub impact: Option<u8>,
    /// What it costs, 1–3.
    pub effort: Option<u8>,
    /// How far it has come.
    pub status: Status,
    /// What proves that it is done.
    pub closing: String,
}

/// A new value of one field of an improvement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImprovementEdit {
    /// What it does.
    Kind(Kind),
    /// What is to be done.
    Text(String),
    /// The items it mends.
    Items(Vec<ItemId>),
    /// Who does it.
    Owner(String),
    /// By when.
    Due(Option<Date>),
    /// What it brings, 1–3.
    Impact(Option<u8>),
    /// What it costs, 1–3.
    Effort(Option<u8>),
    /// How far it has come.
    Status(Status),
    /// What proves that it is done.
    Closing(String),
}

impl Status {
    /// Whether somebody still has to do something.
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Open | Self::Doing)
    }
}

impl Improvement {
    /// An open improvement that says only what is to be done and where.
    pub fn new(id: ImprovementId, kind: Kind, text: impl Into<String>, items: Vec<ItemId>) -> Self {
        Self {
            id,
            kind,
            text: text.into(),
            items,
            owner: String::new(),
            due: None,
            impact: None,
            effort: None,
            status: Status::Open,
            closing: String::new(),
        }
    }

    /// Whether somebody still has to do something.
    pub const fn is_pending(&self) -> bool {
        self.status.is_pending()
    }

    /// Whether it should have been done before `today`.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_pending() && self.due.is_some_and(|due| due < today)
    }

    /// Sets one field and returns the edit that puts the old value back.
    pub fn edit(&mut self, edit: ImprovementEdit) -> ImprovementEdit {
        use std::mem::replace;
        match edit {
            ImprovementEdit::Kind(new) => ImprovementEdit::Kind(replace(&mut self.kind, new)),
            ImprovementEdit::Text(new) => ImprovementEdit::Text(replace(&mut self.text, new)),
            ImprovementEdit::Items(new) => ImprovementEdit::Items(replace(&mut self.items, new)),
            ImprovementEdit::Owner(new) => ImprovementEdit::Owner(replace(&mut self.owner, new)),
            ImprovementEdit::Due(new) => ImprovementEdit::Due(replace(&mut self.due, new)),
            ImprovementEdit::Impact(new) => ImprovementEdit::Impact(replace(&mut self.impact, new)),
            ImprovementEdit::Effort(new) => ImprovementEdit::Effort(replace(&mut self.effort, new)),
            ImprovementEdit::Status(new) => ImprovementEdit::Status(replace(&mut self.status, new)),
            ImprovementEdit::Closing(new) => ImprovementEdit::Closing(replace(&mut self.closing, new)),
        }
    }

    /// The edits that turn `self` into `other`, field by field.
    pub fn edits_towards(&self, other: &Self) -> Vec<ImprovementEdit> {
        let mut edits = Vec::new();
        let mut note = |differs: bool, edit: ImprovementEdit| {
            if differs {
                edits.push(edit);
            }
        };
        note(self.kind != other.kind, ImprovementEdit::Kind(other.kind));
        note(self.text != other.text, ImprovementEdit::Text(other.text.clone()));
        note(self.items != other.items, ImprovementEdit::Items(other.items.clone()));
        note(self.owner != other.owner, ImprovementEdit::Owner(other.owner.clone()));
        note(self.due != other.due, ImprovementEdit::Due(other.due));
        note(self.impact != other.impact, ImprovementEdit::Impact(other.impact));
        note(self.effort != other.effort, ImprovementEdit::Effort(other.effort));
        note(self.status != other.status, ImprovementEdit::Status(other.status));
        note(self.closing != other.closing, ImprovementEdit::Closing(other.closing.clone()));
        edits
    }
}
