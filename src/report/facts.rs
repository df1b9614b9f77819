//! The questions about the site, with their answers.

use super::view::Shown;
use crate::domain::{Audit, Catalogue, Fact, Lang, facts};

/// A question about the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactView {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub question: Shown,
    /// What was answered, if anything was.
    pub answer: Option<bool>,
}

impl FactView {
    /// Every question that something hangs on.
    pub(super) fn all(audit: &Audit, catalogue: &Catalogue, lang: Lang) -> Vec<Self> {
        let fact = |fact: &Fact| Self {
            id: fact.id.to_string(),
            question: Shown::of(&fact.question, lang),
            answer: audit.facts.get(&fact.id).copied(),
        };
        facts::asked(catalogue).map(fact).collect()
    }
}
