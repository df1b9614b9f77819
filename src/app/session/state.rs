//! What is known of an open audit beside its content: access, saving, the signs of its items.

use crate::app::message::SaverNews;
use crate::domain::{Moment, Phrase, Verdict};

/// Whether an audit can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It is ours.
    Write,
    /// It can only be looked at, for this reason.
    ReadOnly(Phrase),
}

/// Which view of the audit is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Rating.
    Walk,
    /// The numbers.
    Results,
    /// The list of improvements.
    Improvements,
    /// What customers and employees said.
    Survey,
}

impl View {
    /// All of them, in the order of `Tab`.
    pub const ALL: [Self; 4] = [Self::Walk, Self::Results, Self::Improvements, Self::Survey];

    /// The text key of its name is `view-` and this.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Walk => "walk",
            Self::Results => "results",
            Self::Improvements => "improvements",
            Self::Survey => "survey",
        }
    }

    /// The view after this one, round the end.
    #[must_use]
    pub fn next(self) -> Self {
        self.beside(1)
    }

    /// The view before this one, round the beginning.
    #[must_use]
    pub fn previous(self) -> Self {
        self.beside(Self::ALL.len() - 1)
    }

    fn beside(self, steps: usize) -> Self {
        let place = Self::ALL.iter().position(|view| *view == self).unwrap_or_default();
        Self::ALL.iter().cycle().nth(place + steps).copied().unwrap_or(self)
    }
}

/// What of the audit is on the disk. A change counts as saved only when the saver said so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saving {
    /// Entries handed to the saver.
    pub handed: u64,
    /// Entries that are on the disk for good.
    pub durable: u64,
    /// When the last of them got there.
    pub at: Option<Moment>,
    /// Why saving does not work.
    pub failing: Option<Phrase>,
    /// When `audit.toml` should be written; `None` when it is up to date.
    pub snapshot_due: Option<i64>,
}

impl Saving {
    /// Whether everything that was entered is on the disk.
    pub const fn is_whole(&self) -> bool {
        self.handed == self.durable
    }

    /// What the saver said.
    pub fn heard(&mut self, news: &SaverNews, at: Moment) {
        match news {
            SaverNews::Saved(durable) => {
                self.durable = *durable;
                self.at = Some(at);
                self.failing = None;
            }
            SaverNews::Failed(phrase) => self.failing = Some(phrase.clone()),
            SaverNews::Recovered => self.failing = None,
            SaverNews::Notice(_) => {}
        }
    }
}

/// What the list shows of one item without asking the audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemState {
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// Whether something was noted.
    pub noted: bool,
    /// Whether an improvement mends it.
    pub planned: bool,
    /// Whether the lens sees it.
    pub seen: bool,
}
