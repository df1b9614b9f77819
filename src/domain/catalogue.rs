//! What can be rated: touchpoints with their zones, texts and scoring rules.

mod edit;
mod lookup;
mod part;
mod words;

use std::sync::Arc;

pub use edit::{CatalogueEdit, Spot};
pub use part::Part;
pub use words::{Audience, Class, Motive, Segment, Stage};

use super::ids::{FactId, TouchpointId};
use super::verdict::Grade;
use super::wording::{Lang, Wording};

/// Touchpoints of one kind of place, with the rules by which they are scored.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Lower case, digits, `-`.
    pub id: String,
    /// Grows with every edition.
    pub revision: u32,
    /// The first is the main one: every text exists in it.
    pub languages: Vec<Lang>,
    /// What people call it.
    pub title: Wording,
    /// Who speaks through it.
    pub audience: Audience,
    /// How grades become numbers.
    pub scoring: Scoring,
    /// The catalogues it was put together from; empty for one that a person wrote.
    pub sources: Vec<Source>,
    /// In walking order.
    pub zones: Vec<Zone>,
    /// Questions about the site, in the order in which they are asked.
    pub facts: Vec<Fact>,
    /// In walking order within their class.
    pub touchpoints: Vec<Arc<Touchpoint>>,
}

/// One of the catalogues that a combined one was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its edition.
    pub revision: u32,
}

/// What grades are worth, in points, and when a score is only provisional.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scoring {
    /// Points of a bad.
    pub bad: f64,
    /// Points of an ok.
    pub ok: f64,
    /// Points of a wow.
    pub wow: f64,
    /// Coverage (0–1) below which a score says that it is provisional.
    pub provisional_below: f64,
}

impl Default for Scoring {
    fn default() -> Self {
        Self { bad: 0.0, ok: 50.0, wow: 100.0, provisional_below: 0.8 }
    }
}

impl Scoring {
    /// Points of a grade.
    pub const fn points(&self, grade: Grade) -> f64 {
        match grade {
            Grade::Bad => self.bad,
            Grade::Ok => self.ok,
            Grade::Wow => self.wow,
        }
    }
}

/// A place on the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// Referred to by touchpoints.
    pub id: String,
    /// What people call it.
    pub name: Wording,
}

/// A question about the site: whether it has something that touchpoints need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Referred to by touchpoints; the same id is the same question in every catalogue.
    pub id: FactId,
    /// What is asked; the answer is yes or no.
    pub question: Wording,
}

/// One point of contact.
#[derive(Debug, Clone, PartialEq)]
pub struct Touchpoint {
    /// Stable for ever.
    pub id: TouchpointId,
    /// What it belongs to.
    pub class: Class,
    /// What people call it.
    pub name: Wording,
    /// How to check it.
    pub hint: Wording,
    /// What bad looks like.
    pub bad: Wording,
    /// What ok looks like.
    pub ok: Wording,
    /// What wow looks like.
    pub wow: Wording,
    /// The first thing to do when it is not well.
    pub recommendation: Wording,
    /// Where on the customer's path.
    pub stage: Option<Stage>,
    /// Index into [`Catalogue::zones`] by id.
    pub zone: Option<String>,
    /// 1 to 5.
    pub weight: u8,
    /// Bad here fails the outcome.
    pub critical: bool,
    /// Off unless the auditor switches it on.
    pub sensitive: bool,
    /// Whom it concerns; `None` is everybody.
    pub segment: Option<Segment>,
    /// Which motives it serves.
    pub motives: Vec<Motive>,
    /// Who speaks through its rating; `None` is the catalogue's own audience.
    pub audience: Option<Audience>,
    /// What the site must have for it to be met at all.
    pub needs: Vec<FactId>,
    /// Free words for searching.
    pub tags: Vec<String>,
    /// Ids that it had in earlier editions: what was rated under one of them is rated under its own.
    pub formerly: Vec<TouchpointId>,
    /// Kept so that nothing else ever gets its id; new audits do not rate it.
    pub retired: bool,
}

impl Touchpoint {
    /// A touchpoint that has only a name, as one added on the walk.
    pub fn named(id: TouchpointId, class: Class, name: Wording) -> Self {
        Self {
            id,
            class,
            name,
            hint: Wording::default(),
            bad: Wording::default(),
            ok: Wording::default(),
            wow: Wording::default(),
            recommendation: Wording::default(),
            stage: None,
            zone: None,
            weight: 1,
            critical: false,
            sensitive: false,
            segment: None,
            motives: Vec::new(),
            audience: None,
            needs: Vec::new(),
            tags: Vec::new(),
            formerly: Vec::new(),
            retired: false,
        }
    }

    /// What a grade looks like here.
    pub const fn rubric(&self, grade: Grade) -> &Wording {
        match grade {
            Grade::Bad => &self.bad,
            Grade::Ok => &self.ok,
            Grade::Wow => &self.wow,
        }
    }
}
