//! What people call an item on the command line, and which one they mean.

use super::failure::Failure;
use crate::domain::catalogue::Class;
use crate::domain::{Audit, Catalogue, ItemId, Phrase, Subject, TouchpointId, Walk};
use crate::format::nearest;

/// Finds items by `business.queue`, `employee.smile@e-7k2` or `employee.smile@Maria`.
pub(crate) struct Items<'a> {
    /// What there is to rate.
    pub(crate) walk: &'a Walk,
    /// Whose subjects are named.
    pub(crate) audit: &'a Audit,
    /// Knows the touchpoints that are switched off.
    pub(crate) catalogue: &'a Catalogue,
}

impl Items<'_> {
    /// The item that `text` means.
    ///
    /// Without a subject it is the unnamed one, or the only named one of the class.
    pub(crate) fn find(&self, text: &str) -> Result<ItemId, Failure> {
        let text = text.trim();
        let (touchpoint, whom) = text.split_once('@').map_or((text, None), |(id, whom)| (id, Some(whom)));
        let touchpoint = self.touchpoint(touchpoint)?;
        if whom.is_some() && touchpoint.class() == Some(Class::Business) {
            let what = Phrase::new("cli-item-business").with("id", touchpoint.as_str());
            return Err(Failure::hinted(
                what,
                Phrase::new("cli-hint-nearest").with("word", touchpoint.as_str()),
            ));
        }
        let subject = match whom {
            Some(whom) => Some(find_subject(self.audit, touchpoint.class(), whom)?.id.clone()),
            None if self
                .walk
                .position(&ItemId { touchpoint: touchpoint.clone(), subject: None })
                .is_some() =>
            {
                None
            }
            None => Some(self.only_subject(&touchpoint)?.id.clone()),
        };
        Ok(ItemId { touchpoint, subject })
    }

    /// Several items, none of them twice.
    pub(crate) fn find_all(&self, texts: &[String]) -> Result<Vec<ItemId>, Failure> {
        let mut found: Vec<ItemId> = Vec::with_capacity(texts.len());
        for text in texts {
            let item = self.find(text)?;
            if !found.contains(&item) {
                found.push(item);
            }
        }
        Ok(found)
    }

    /// The touchpoint of the audit with this id.
    pub(crate) fn touchpoint(&self, id: &str) -> Result<TouchpointId, Failure> {
        let wanted = TouchpointId::new(id);
        if self.walk.touchpoint(&wanted).is_some() {
            return Ok(wanted);
        }
        if self.catalogue.touchpoints.iter().any(|known| known.id == wanted) {
            let what = Phrase::new("cli-item-sensitive").with("id", id);
            return Err(Failure::hinted(what, Phrase::new("cli-hint-sensitive")));
        }
        let what = Phrase::new("cli-item-unknown").with("id", id);
        let known = self.walk.items.iter().map(|item| item.touchpoint.id.as_str());
        Err(Failure::Usage(what, nearest(id, known).map(did_you_mean)))
    }

    fn only_subject(&self, touchpoint: &TouchpointId) -> Result<&Subject, Failure> {
        let class = touchpoint.class();
        let mut named = self.audit.subjects.iter().filter(|subject| Some(subject.class) == class);
        if let (Some(subject), None) = (named.next(), named.next()) {
            return Ok(subject);
        }
        let what = Phrase::new("cli-item-whom").with("id", touchpoint.as_str());
        let subjects = listed(self.audit.subjects.iter().filter(|one| Some(one.class) == class));
        Err(Failure::hinted(what, Phrase::new("cli-hint-whom").with("subjects", subjects)))
    }
}

/// The subject that an id or a name means; `class` is the only one that fits, if only one does.
pub(crate) fn find_subject<'a>(
    audit: &'a Audit,
    class: Option<Class>,
    whom: &str,
) -> Result<&'a Subject, Failure> {
    let fits = |subject: &&Subject| class.is_none_or(|class| subject.class == class);
    if let Some(subject) = audit.subjects.iter().filter(fits).find(|subject| subject.id.as_str() == whom) {
        return Ok(subject);
    }
    let wanted = whom.trim().to_lowercase();
    let mut named =
        audit.subjects.iter().filter(fits).filter(|subject| subject.name.trim().to_lowercase() == wanted);
    match (named.next(), named.next()) {
        (Some(subject), None) => Ok(subject),
        (Some(first), Some(second)) => {
            let what = Phrase::new("cli-subject-ambiguous").with("name", whom);
            let subjects = listed([first, second].into_iter().chain(named));
            Err(Failure::hinted(what, Phrase::new("cli-hint-subject-id").with("subjects", subjects)))
        }
        (None, _) => {
            let known = listed(audit.subjects.iter().filter(fits));
            let hint = Phrase::new("cli-hint-subjects").with("subjects", known.clone());
            let what = match class {
                None => Phrase::new("cli-subject-unknown").with("name", whom),
                Some(_) => Phrase::new("cli-subject-unknown-here").with("name", whom),
            };
            Err(Failure::Usage(what, (!known.is_empty()).then_some(hint)))
        }
    }
}

/// What somebody probably meant.
pub(crate) fn did_you_mean(word: &str) -> Phrase {
    Phrase::new("cli-hint-nearest").with("word", word)
}

fn listed<'a>(subjects: impl Iterator<Item = &'a Subject>) -> String {
    subjects.map(|subject| format!("{} {}", subject.id, subject.name)).collect::<Vec<_>>().join(", ")
}
