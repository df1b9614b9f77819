//! What an upgrade would do, before it is done.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::differences::{Difference, differences};
use super::{Edition, Upgrade};
use crate::domain::audit::{Audit, CatalogueRef};
use crate::domain::catalogue::{Catalogue, Part, Source, Touchpoint};
use crate::domain::ids::TouchpointId;
use crate::domain::phrase::Phrase;

/// What an upgrade would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The catalogue as it is.
    pub from: CatalogueRef,
    /// Touchpoints that are new.
    pub added: Vec<Arc<Touchpoint>>,
    /// Touchpoints of which something else is said.
    pub changed: Vec<Changed>,
    /// Touchpoints that have another id.
    pub renamed: Vec<Renamed>,
    /// Touchpoints that are no longer there.
    pub gone: Vec<Gone>,
    /// Touchpoints that say something else only in languages that the audit is not in.
    pub elsewhere: usize,
    /// Whether grades become other numbers.
    pub rules_differ: bool,
    /// The change itself.
    pub upgrade: Upgrade,
}

/// A touchpoint of which something else is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// As it is in the new edition.
    pub touchpoint: Arc<Touchpoint>,
    /// What is said differently.
    pub differences: Vec<Difference>,
}

/// A touchpoint that has another id.
#[derive(Debug, Clone, PartialEq)]
pub struct Renamed {
    /// Its id before.
    pub from: TouchpointId,
    /// As it is in the new edition.
    pub touchpoint: Arc<Touchpoint>,
    /// How many ratings move along.
    pub ratings: usize,
}

/// A touchpoint that is no longer in the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Gone {
    /// As it was.
    pub touchpoint: Arc<Touchpoint>,
    /// How many ratings it has.
    pub ratings: usize,
    /// Whether anything was said of it: then it stays, as a touchpoint of the audit's own.
    pub stays: bool,
}

impl Plan {
    /// How many ratings move to another id.
    pub fn moving(&self) -> usize {
        self.renamed.iter().map(|one| one.ratings).sum()
    }

    /// Whether somebody who walks this audit would see no difference.
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.changed.is_empty()
            && self.renamed.is_empty()
            && self.gone.is_empty()
            && !self.rules_differ
    }
}

/// Whether a catalogue is a later edition of another, or of a part of it.
pub fn is_newer(new: &Catalogue, old: &Catalogue) -> bool {
    let before = sources(old);
    sources(new).iter().any(|one| before.iter().any(|was| was.id == one.id && one.revision > was.revision))
}

/// The catalogues that one was put together from, itself if it was not.
pub fn sources(catalogue: &Catalogue) -> Vec<Source> {
    let own = || Source { id: catalogue.id.clone(), revision: catalogue.revision };
    if catalogue.sources.is_empty() { vec![own()] } else { catalogue.sources.clone() }
}

/// Finds out what putting `edition` in the place of `old` does to an audit.
///
/// # Errors
/// When the two are asked of different people: their ratings are never pooled.
pub fn plan(audit: &Audit, old: &Catalogue, edition: &Edition) -> Result<Plan, Phrase> {
    let new = &*edition.catalogue;
    if new.audience != old.audience {
        return Err(Phrase::new("upgrade-audience"));
    }
    let mut plan = Plan {
        from: audit.catalogue.clone(),
        added: Vec::new(),
        changed: Vec::new(),
        renamed: Vec::new(),
        gone: Vec::new(),
        elsewhere: 0,
        rules_differ: new.scoring != old.scoring,
        upgrade: Upgrade::to(edition.reference.clone()),
    };
    let world = World { audit, old, new, spoken_of: spoken_of(audit) };
    world.rename(&mut plan);
    world.compare(&mut plan);
    world.part_with(&mut plan);
    Ok(plan)
}

struct World<'a> {
    audit: &'a Audit,
    old: &'a Catalogue,
    new: &'a Catalogue,
    /// Touchpoints of which anything was said.
    spoken_of: BTreeSet<TouchpointId>,
}

impl World<'_> {
    fn known(&self, id: &TouchpointId) -> Option<&Arc<Touchpoint>> {
        self.old.touchpoint(id).or_else(|| self.audit.added(id))
    }

    /// One earlier id at most leads to each touchpoint, and none to one of which something was said already: two
    /// ratings of one item would be one too many.
    fn rename(&self, plan: &mut Plan) {
        for touchpoint in &self.new.touchpoints {
            let mut free = !self.spoken_of.contains(&touchpoint.id);
            for from in touchpoint.formerly.iter().filter(|id| self.known(id).is_some()) {
                let said = self.spoken_of.contains(from);
                if said && !free {
                    continue;
                }
                if said {
                    free = false;
                    plan.upgrade.renames.push((from.clone(), touchpoint.id.clone()));
                }
                let ratings = self.ratings(from);
                plan.renamed.push(Renamed {
                    from: from.clone(),
                    touchpoint: Arc::clone(touchpoint),
                    ratings,
                });
            }
        }
    }

    fn compare(&self, plan: &mut Plan) {
        let lang = self.audit.header.language;
        for touchpoint in &self.new.touchpoints {
            let renamed = plan.renamed.iter().find(|one| one.touchpoint.id == touchpoint.id);
            let before = self.known(&touchpoint.id).or_else(|| self.known(&renamed?.from));
            let Some(before) = before else {
                plan.added.push(Arc::clone(touchpoint));
                continue;
            };
            let found = differences(before, touchpoint, lang);
            if !found.is_empty() {
                plan.changed.push(Changed { touchpoint: Arc::clone(touchpoint), differences: found });
            } else if !same_texts(before, touchpoint) {
                plan.elsewhere += 1;
            }
        }
    }

    /// What the new edition does not have, and what the audit need not have of its own any more.
    fn part_with(&self, plan: &mut Plan) {
        let moved = |id: &TouchpointId| plan.renamed.iter().any(|one| one.from == *id);
        let gone = self
            .old
            .touchpoints
            .iter()
            .filter(|one| self.new.touchpoint(&one.id).is_none() && !moved(&one.id));
        let gone: Vec<Gone> = gone
            .map(|one| Gone {
                touchpoint: Arc::clone(one),
                ratings: self.ratings(&one.id),
                stays: self.spoken_of.contains(&one.id),
            })
            .collect();
        let released =
            self.audit.added.iter().filter(|one| self.new.touchpoint(&one.id).is_some() || moved(&one.id));
        plan.upgrade.release = released.map(|one| one.id.clone()).collect();
        // It is rated here, whatever the catalogue says of it elsewhere.
        let own =
            |one: &Gone| Touchpoint { formerly: Vec::new(), retired: false, ..(*one.touchpoint).clone() };
        let kept = gone.iter().filter(|one| one.stays && self.audit.added(&one.touchpoint.id).is_none());
        plan.upgrade.keep = kept.map(|one| (Arc::new(own(one)), None)).collect();
        plan.gone = gone;
    }

    fn ratings(&self, id: &TouchpointId) -> usize {
        self.audit.ratings.keys().filter(|item| item.touchpoint == *id).count()
    }
}

fn spoken_of(audit: &Audit) -> BTreeSet<TouchpointId> {
    let answered = audit.answers.iter().flat_map(|answer| &answer.touchpoints);
    audit.mentioned().map(|item| &item.touchpoint).chain(answered).cloned().collect()
}

fn same_texts(one: &Touchpoint, other: &Touchpoint) -> bool {
    Part::ALL.iter().all(|part| part.wording(one) == part.wording(other))
}
