//! The questions about the site, with their answers.

use super::labels::{Labels, shown};
use super::view::Shown;
use crate::domain::{Audit, Catalogue, Fact, Lang, Wording, facts};

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

impl Shown {
    pub(super) fn of(wording: &Wording, lang: Lang) -> Self {
        let said = wording.said(lang);
        Self { text: said.text.to_owned(), fallback: said.fallback }
    }
}

impl Labels<'_> {
    /// The questions about the site that were answered, each with its answer.
    pub(super) fn site(&self) -> String {
        let told = self.view.facts.iter().filter_map(|fact| {
            let answer = self.say(if fact.answer? { "report-yes" } else { "report-no" });
            Some(format!("{} {answer}", shown(&fact.question)))
        });
        told.collect::<Vec<_>>().join("; ")
    }
}
