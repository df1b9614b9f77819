//! One walk of one site, as it stands after every change so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answer::Answer;
use super::catalogue::{Class, Touchpoint};
use super::ids::{AnswerId, FactId, ImprovementId, ItemId, SubjectId, TouchpointId};
use super::improvement::Improvement;
use super::mark::OwnMark;
use super::time::Moment;
use super::verdict::Verdict;
use super::wording::Lang;

/// Everything that is known of one walk.
#[derive(Debug, Clone, PartialEq)]
pub struct Audit {
    /// UUID; stays when the folder is renamed.
    pub id: String,
    /// Who, where, when.
    pub header: Header,
    /// The frozen catalogue it is rated by.
    pub catalogue: CatalogueRef,
    /// Draft or finished, and how often it was reopened.
    pub lifecycle: Lifecycle,
    /// What the site was said to have, or not to have.
    pub facts: BTreeMap<FactId, bool>,
    /// Products, services and employees that have a name.
    pub subjects: Vec<Subject>,
    /// Touchpoints added on the walk.
    pub added: Vec<Arc<Touchpoint>>,
    /// Verdicts and notes; an item without either has no entry.
    pub ratings: BTreeMap<ItemId, Rating>,
    /// The list of improvements, in the order they were written.
    pub improvements: Vec<Improvement>,
    /// What customers and employees said, in the order it was written down.
    pub answers: Vec<Answer>,
}

/// Who walked, where, when and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Whose business it is; empty for one's own.
    pub client: String,
    /// The shop or office.
    pub site: String,
    /// Who walks.
    pub auditor: String,
    /// When the walk began.
    pub started: Moment,
    /// Whether the site knew of the visit; `None` until somebody says.
    pub announced: Option<bool>,
    /// Whom the auditor met.
    pub met: String,
    /// Weather, crowd, anything that explains the day.
    pub conditions: String,
    /// What the auditor makes of it all.
    pub conclusion: String,
    /// The language of the content.
    pub language: Lang,
    /// Whether sensitive touchpoints are rated.
    pub sensitive: bool,
    /// Loyalty indexes of others, to hold the survey's own against.
    pub marks: Vec<OwnMark>,
}

/// Which catalogues an audit was begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueRef {
    /// Ids of the catalogues that were combined.
    pub ids: Vec<String>,
    /// Revision of the (first) catalogue.
    pub revision: u32,
    /// SHA-256 of the frozen file, 64 hex digits.
    pub sha256: String,
}

/// Draft or finished.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lifecycle {
    /// Set while the audit is finished.
    pub finished: Option<Finish>,
    /// Every reopening, oldest first.
    pub reopenings: Vec<Reopening>,
}

/// How an audit was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finish {
    /// When.
    pub at: Moment,
    /// Why in spite of gaps; empty when there were none.
    pub reason: String,
}

/// Why a finished audit was opened again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopening {
    /// When.
    pub at: Moment,
    /// Why.
    pub reason: String,
}

/// A product, service or employee that is rated by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Opaque and short, carried over to follow-ups.
    pub id: SubjectId,
    /// Never [`Class::Business`].
    pub class: Class,
    /// A label that can be corrected.
    pub name: String,
}

/// What was said of one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rating {
    /// `None` is unrated (a note can still stand).
    pub verdict: Option<Verdict>,
    /// What was seen, for the client.
    pub note: String,
    /// For the auditor's own side.
    pub internal: String,
    /// When the verdict was given.
    pub at: Option<Moment>,
}

impl Rating {
    /// Whether nothing at all was said.
    pub const fn is_empty(&self) -> bool {
        self.verdict.is_none() && self.note.is_empty() && self.internal.is_empty()
    }
}

impl Audit {
    /// Whether verdicts, notes, subjects and header are frozen.
    pub const fn is_finished(&self) -> bool {
        self.lifecycle.finished.is_some()
    }

    /// The verdict on an item.
    pub fn verdict(&self, item: &ItemId) -> Option<Verdict> {
        self.ratings.get(item).and_then(|rating| rating.verdict)
    }

    /// The note on an item; empty when there is none.
    pub fn note(&self, item: &ItemId) -> &str {
        self.ratings.get(item).map_or("", |rating| &rating.note)
    }

    /// The subject with this id.
    pub fn subject(&self, id: &SubjectId) -> Option<&Subject> {
        self.subjects.iter().find(|subject| subject.id == *id)
    }

    /// The touchpoint with this id, if it was added on the walk.
    pub fn added(&self, id: &TouchpointId) -> Option<&Arc<Touchpoint>> {
        self.added.iter().find(|touchpoint| touchpoint.id == *id)
    }

    /// The improvement with this id.
    pub fn improvement(&self, id: &ImprovementId) -> Option<&Improvement> {
        self.improvements.iter().find(|improvement| improvement.id == *id)
    }

    /// The answer with this id.
    pub fn answer(&self, id: &AnswerId) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.id == *id)
    }

    /// The improvements that mend an item.
    pub fn improvements_of<'a>(&'a self, item: &'a ItemId) -> impl Iterator<Item = &'a Improvement> {
        self.improvements.iter().filter(move |improvement| improvement.items.contains(item))
    }

    /// Every item that something was said of.
    pub fn mentioned(&self) -> impl Iterator<Item = &ItemId> {
        self.ratings.keys().chain(self.improvements.iter().flat_map(|improvement| &improvement.items))
    }
}
