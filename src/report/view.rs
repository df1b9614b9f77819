//! The view-model of an audit: what every renderer prints, as plain data.

mod findings;
mod path;

pub use findings::Findings;
pub use path::{BeforeView, OnPath, PathEnds};

use super::facts::FactView;
use super::survey::SurveyView;
use crate::domain::catalogue::{Audience, Class, Segment, Stage};
use crate::domain::improvement::{Kind, Status};
use crate::domain::priority::{Box, Rank};
use crate::domain::{Counts, Date, Header, Lang, Lens, Lifecycle, Moment, Scoring, Subject, Verdict};

/// What a view is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The language of the catalogue's texts.
    pub lang: Lang,
    /// Whether the auditor's own notes are in it.
    pub internal: bool,
    /// Whose eyes it is seen through.
    pub lens: Lens,
    /// The day by which improvements are overdue.
    pub today: Date,
}

/// A text of the catalogue, never blank where there is one in any language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// The text.
    pub text: String,
    /// The language it fell back to, when it is not the one asked for.
    pub fallback: Option<Lang>,
}

/// On whom or what an item was rated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// The business itself, or the unnamed subject of a class.
    Unnamed,
    /// A subject with a name.
    Named(Subject),
    /// A named subject that a sensitive touchpoint must not be printed beside.
    Withheld,
}

/// Everything a report says of an audit. Indexes and values are in points (0–100 unless the rules say
/// otherwise), shares 0–1, nothing is rounded.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// UUID of the audit.
    pub id: String,
    /// Where its folder is; set by a caller that wants it printed.
    pub path: Option<String>,
    /// Who, where, when.
    pub header: Header,
    /// Whose eyes it is seen through: everything below but the survey follows.
    pub lens: Lens,
    /// By what it was rated.
    pub catalogue: CatalogueView,
    /// What was asked about the site, in the catalogue's order.
    pub facts: Vec<FactView>,
    /// Draft or finished, and every reopening.
    pub lifecycle: Lifecycle,
    /// How grades became numbers.
    pub scoring: Scoring,
    /// The language asked for.
    pub lang: Lang,
    /// The day by which improvements are overdue.
    pub today: Date,
    /// Products, services and employees with a name.
    pub subjects: Vec<Subject>,
    /// Who speaks in the audit.
    pub audiences: Vec<Audience>,
    /// The numbers of the main audience: customers before staff before the company itself.
    pub main: Findings,
    /// The numbers of the other audiences, which are never pooled with the main one's.
    pub others: Vec<Findings>,
    /// The lowest touchpoint on the main audience's path, and the last one.
    pub path_ends: PathEnds,
    /// What the audit of the same place before this one said, if there is one to compare with.
    pub before: Option<BeforeView>,
    /// Every item that the lens sees, in walking order; withheld ones after the others of their class.
    pub items: Vec<ItemView>,
    /// What to do first on top.
    pub improvements: Vec<ImprovementView>,
    /// What was said in the survey, customers before staff; who said nothing is not there.
    pub survey: Vec<SurveyView>,
    /// Text key and count of each kind of gap that there is, the gravest first.
    pub gaps: Vec<(&'static str, usize)>,
}

/// The frozen catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueView {
    /// What people call it.
    pub title: Shown,
    /// Id and revision of each catalogue it was put together from.
    pub sources: Vec<(String, u32)>,
    /// Who speaks through it.
    pub audience: Audience,
    /// SHA-256 of the frozen file.
    pub sha256: String,
}

/// A part of the audit and its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Part<T> {
    /// Which part.
    pub of: T,
    /// Its numbers.
    pub scored: Scored,
}

/// An index with all that must stand beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// In points; `None` when nothing is graded.
    pub index: Option<f64>,
    /// Share of wow − share of bad, −100…100.
    pub net: Option<f64>,
    /// Coverage, 0–1.
    pub coverage: Option<f64>,
    /// The six counts.
    pub counts: Counts,
    /// Whether too little was graded.
    pub provisional: bool,
    /// Critical items graded bad.
    pub failed: Vec<ItemRef>,
}

/// An item as others name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRef {
    /// Its id; without the subject where that is withheld.
    pub item: String,
    /// Name of the touchpoint; its id when the audit has no such touchpoint.
    pub name: Shown,
    /// On whom.
    pub whom: Whom,
}

/// One row of what was rated.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemView {
    /// Its name.
    pub item: ItemRef,
    /// Id of the touchpoint.
    pub touchpoint: String,
    /// What it belongs to.
    pub class: Class,
    /// Who speaks through its rating.
    pub audience: Audience,
    /// Where on the walk.
    pub zone: Option<Shown>,
    /// Where on the customer's path.
    pub stage: Option<Stage>,
    /// Whom it concerns.
    pub segment: Option<Segment>,
    /// 1–5.
    pub weight: u8,
    /// Whether bad fails the outcome.
    pub critical: bool,
    /// Whether it was added on the walk.
    pub added: bool,
    /// `None` is unrated.
    pub verdict: Option<Verdict>,
    /// What the given grade looks like; empty without a grade or a text.
    pub rubric: Shown,
    /// What was seen.
    pub note: String,
    /// The auditor's own note, when it was asked for.
    pub internal: Option<String>,
    /// When the verdict was given; unknown where the subject is withheld.
    pub at: Option<Moment>,
}

/// A touchpoint among the worst or the best.
#[derive(Debug, Clone, PartialEq)]
pub struct Extreme {
    /// Id of the touchpoint.
    pub touchpoint: String,
    /// Its name.
    pub name: Shown,
    /// What it belongs to.
    pub class: Class,
    /// Mean of its grades, in points.
    pub value: f64,
    /// 1–5.
    pub weight: u8,
    /// How many items stand behind the value.
    pub graded: usize,
    /// The notes on its items, in walking order.
    pub notes: Vec<String>,
}

/// One improvement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImprovementView {
    /// Its id.
    pub id: String,
    /// What it does.
    pub kind: Kind,
    /// What is to be done.
    pub text: String,
    /// What it mends.
    pub items: Vec<ItemRef>,
    /// Who does it; empty when nobody is named.
    pub owner: String,
    /// By when.
    pub due: Option<Date>,
    /// Whether it should have been done by now.
    pub overdue: bool,
    /// 1–3.
    pub impact: Option<u8>,
    /// 1–3.
    pub effort: Option<u8>,
    /// Where it falls on the grid of the two.
    pub place: Option<Box>,
    /// What places it among others, also of other audits.
    pub rank: Rank,
    /// How far it has come.
    pub status: Status,
    /// What proves that it is done.
    pub closing: String,
}

impl View {
    /// The numbers of each audience, the main one first.
    pub fn findings(&self) -> impl Iterator<Item = &Findings> {
        std::iter::once(&self.main).chain(&self.others)
    }
}
