//! Which texts are offered where, and in which order.

use std::collections::HashSet;

use super::{Library, LibraryText, Scope, Use};
use crate::domain::{Audit, Grade, ItemId, Lang, Said, Touchpoint, Verdict, keyed};

keyed! {
    /// How near a text is to what is being written; the nearest are offered first.
    Near {
        /// Kept for this touchpoint.
        Touchpoint = "touchpoint",
        /// What the audit's catalogue says of this touchpoint.
        Catalogue = "catalogue",
        /// Kept for the touchpoint's class.
        Class = "class",
        /// Kept for the trade that is audited.
        Trade = "trade",
        /// Kept for everything.
        Everywhere = "everywhere",
        /// Written in this audit already.
        Audit = "audit",
    }
}

/// A text that can be inserted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What would be inserted.
    pub text: String,
    /// The language that it is in, when it is not the one that is written in.
    pub fallback: Option<Lang>,
    /// How near it is.
    pub near: Near,
}

/// Where somebody is writing.
#[derive(Debug, Clone)]
pub struct Spot<'a> {
    /// What is being written.
    pub purpose: Use,
    /// The language that it is written in.
    pub lang: Lang,
    /// The audit that it is written into.
    pub audit: &'a Audit,
    /// What it is about; nothing when it is about the whole audit.
    pub items: Vec<(&'a ItemId, &'a Touchpoint)>,
}

/// The texts that fit, the nearest first and the workspace's before the program's; none twice.
pub fn offers(library: &Library, spot: &Spot<'_>) -> Vec<Offer> {
    let mut offers: Vec<Offer> = library
        .texts()
        .filter(|(_, text)| text.serves(spot.purpose))
        .filter_map(|(_, text)| Some(offer(spot.near(text)?, text.text.said(spot.lang))))
        .collect();
    offers.extend(spot.of_catalogue());
    // Stable: what is equally near stays in its order.
    offers.sort_by_key(|offer| offer.near);
    offers.extend(spot.of_audit());
    let mut seen = HashSet::new();
    offers.retain(|offer| !offer.text.trim().is_empty() && seen.insert(offer.text.trim().to_owned()));
    offers
}

fn offer(near: Near, said: Said<'_>) -> Offer {
    Offer { text: said.text.to_owned(), fallback: said.fallback, near }
}

impl Spot<'_> {
    /// How near a text is; `None` when it is kept for something else.
    fn near(&self, text: &LibraryText) -> Option<Near> {
        if text.scopes.is_empty() {
            return Some(Near::Everywhere);
        }
        text.scopes.iter().filter_map(|scope| self.within(scope)).min()
    }

    fn within(&self, scope: &Scope) -> Option<Near> {
        let mut touchpoints = self.items.iter().map(|(_, touchpoint)| touchpoint);
        match scope {
            Scope::Touchpoint(id) => touchpoints.any(|one| one.id == *id).then_some(Near::Touchpoint),
            Scope::Class(class) => touchpoints.any(|one| one.class == *class).then_some(Near::Class),
            Scope::Catalogue(id) => self.audit.catalogue.ids.contains(id).then_some(Near::Trade),
        }
    }

    /// Recommendations for an improvement; for a note, the words of the verdict given, or of each grade.
    fn of_catalogue(&self) -> Vec<Offer> {
        let mut offers = Vec::new();
        for (item, touchpoint) in &self.items {
            let given = self.audit.verdict(item).and_then(Verdict::grade);
            let texts = match (self.purpose, given) {
                (Use::Improvement, _) => vec![&touchpoint.recommendation],
                (_, Some(grade)) => vec![touchpoint.rubric(grade)],
                (_, None) => Grade::ALL.iter().map(|grade| touchpoint.rubric(*grade)).collect(),
            };
            offers.extend(texts.into_iter().map(|text| offer(Near::Catalogue, text.said(self.lang))));
        }
        offers
    }

    /// What was written elsewhere in this audit, at the same touchpoint first. An internal note is offered to an
    /// internal note only.
    fn of_audit(&self) -> Vec<Offer> {
        let written = |text: &str| Offer { text: text.to_owned(), fallback: None, near: Near::Audit };
        match self.purpose {
            Use::Improvement => {
                return self.audit.improvements.iter().map(|one| written(&one.text)).collect();
            }
            // What is said in the same words is counted together.
            Use::Answer => {
                let said = self.audit.answers.iter().rev().flat_map(|one| [&one.why, &one.wish]);
                return said.map(|text| written(text)).collect();
            }
            Use::Note | Use::Internal => {}
        }
        let here = |item: &ItemId| self.items.iter().any(|(one, _)| *one == item);
        let same = |item: &ItemId| self.items.iter().any(|(one, _)| one.touchpoint == item.touchpoint);
        let mut ratings: Vec<_> = self.audit.ratings.iter().filter(|(item, _)| !here(item)).collect();
        ratings.sort_by_key(|(item, _)| !same(item));
        let inside = self.purpose == Use::Internal;
        let texts = ratings.into_iter().flat_map(|(_, rating)| {
            let internal = inside.then_some(rating.internal.as_str());
            internal.into_iter().chain([rating.note.as_str()])
        });
        texts.map(written).collect()
    }
}
