//! The results of an audit: one score overall and one for every class, subject, zone and stage; best and worst.

use std::cmp::Ordering;

use super::audit::Audit;
use super::catalogue::{Audience, Catalogue, Class};
use super::lens::Lens;
use super::score::{Score, Term, score};
use super::walk::{Heading, Item, Order, Section, Walk};

/// How many touchpoints the lists of best and worst name.
pub const STANDOUTS: usize = 5;

/// Every number of one audience of an audit: two audiences are never pooled.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// Whose numbers these are.
    pub audience: Audience,
    /// All items of the audience.
    pub overall: Score,
    /// The classes that have items, in order.
    pub classes: Vec<Group>,
    /// Products, services and employees in the classes that have a named one; without sensitive items, which
    /// would otherwise stand beside a name as numbers.
    pub subjects: Vec<Group>,
    /// Zones in walking order; empty when the catalogue has none.
    pub zones: Vec<Group>,
    /// Stages of the customer's path that have items, in order; empty when the catalogue names none.
    pub stages: Vec<Group>,
    /// At most five touchpoints worth an ok or less, the lowest first.
    pub worst: Vec<Term>,
    /// At most five touchpoints worth more than an ok, the highest first.
    pub best: Vec<Term>,
}

/// One part of the whole and its score.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Which part.
    pub heading: Heading,
    /// Its score.
    pub score: Score,
}

impl Results {
    /// The numbers of the whole audit's main audience: customers before staff before the company itself.
    pub fn of(catalogue: &Catalogue, audit: &Audit) -> Self {
        Self::through(catalogue, audit, Lens::default())
    }

    /// The numbers of the audience of a lens, else of the audit's main one.
    pub fn through(catalogue: &Catalogue, audit: &Audit, lens: Lens) -> Self {
        let eyes = Eyes::new(catalogue, audit, lens);
        eyes.results(eyes.main())
    }

    /// The same, and the numbers of every other audience that the lens sees.
    pub fn each(catalogue: &Catalogue, audit: &Audit, lens: Lens) -> (Self, Vec<Self>) {
        let eyes = Eyes::new(catalogue, audit, lens);
        let others = eyes.seen.iter().filter(|audience| **audience != eyes.main());
        (eyes.results(eyes.main()), others.map(|audience| eyes.results(*audience)).collect())
    }
}

/// An audit laid out in every order, and what of it a lens sees.
struct Eyes<'a> {
    catalogue: &'a Catalogue,
    audit: &'a Audit,
    lens: Lens,
    by_class: Walk,
    by_zone: Walk,
    by_stage: Walk,
    /// Who speaks in what the lens sees, in order.
    seen: Vec<Audience>,
}

impl<'a> Eyes<'a> {
    fn new(catalogue: &'a Catalogue, audit: &'a Audit, lens: Lens) -> Self {
        let by_class = Walk::new(catalogue, audit, Order::Class);
        let seen = by_class.items.iter().filter(|item| lens.sees(item)).map(|item| item.audience);
        let mut seen: Vec<Audience> = seen.collect();
        seen.dedup();
        let by_zone = Walk::new(catalogue, audit, Order::Zone);
        let by_stage = Walk::new(catalogue, audit, Order::Stage);
        Self { catalogue, audit, lens, by_class, by_zone, by_stage, seen }
    }

    fn main(&self) -> Audience {
        let first = || self.by_class.audiences().first().copied();
        self.lens.audience.or_else(first).unwrap_or(self.catalogue.audience)
    }

    fn results(&self, audience: Audience) -> Results {
        let theirs = |item: &&Item| item.audience == audience;
        let overall = self.score(self.by_class.items.iter().filter(theirs));
        let ok = self.catalogue.scoring.ok;
        let zones =
            if self.catalogue.zones.is_empty() { Vec::new() } else { self.groups(&self.by_zone, audience) };
        let mut stages = self.groups(&self.by_stage, audience);
        if stages.iter().all(|group| group.heading == Heading::NoStage) {
            stages.clear();
        }
        Results {
            audience,
            classes: self.classes(audience),
            subjects: self.subjects(audience),
            zones,
            stages,
            worst: ranked(&overall, |term| term.value <= ok, |a, b| a.total_cmp(&b)),
            best: ranked(&overall, |term| term.value > ok, |a, b| b.total_cmp(&a)),
            overall,
        }
    }

    fn score<'i>(&self, items: impl IntoIterator<Item = &'i Item>) -> Score {
        score(items.into_iter().filter(|item| self.lens.sees(item)), self.audit, self.catalogue.scoring)
    }

    fn classes(&self, audience: Audience) -> Vec<Group> {
        let of = |class: &Class| {
            let theirs = |item: &&Item| item.audience == audience && item.touchpoint.class == *class;
            let score = self.score(self.by_class.items.iter().filter(theirs));
            Group { heading: Heading::Class(*class), score }
        };
        Class::ALL.iter().map(of).filter(|group| group.score.counts.all() > 0).collect()
    }

    fn subjects(&self, audience: Audience) -> Vec<Group> {
        let sections = self.sections(&self.by_class, audience);
        let named = sections.filter(|section| !matches!(section.heading, Heading::Class(_)));
        let of = |section: &Section| {
            let open = self.by_class.items_of(section).iter().filter(|item| !item.touchpoint.sensitive);
            Group { heading: section.heading.clone(), score: self.score(open) }
        };
        named.map(of).collect()
    }

    fn groups(&self, walk: &Walk, audience: Audience) -> Vec<Group> {
        let of = |section: &Section| Group {
            heading: section.heading.clone(),
            score: self.score(walk.items_of(section)),
        };
        self.sections(walk, audience).map(of).collect()
    }

    /// The sections of a walk that hold something of an audience that the lens sees.
    fn sections<'w>(&self, walk: &'w Walk, audience: Audience) -> impl Iterator<Item = &'w Section> {
        let lens = self.lens;
        walk.sections.iter().filter(move |section| {
            section.audience == audience && walk.items_of(section).iter().any(|item| lens.sees(item))
        })
    }
}

/// The first touchpoints by value, heavier ones first among equals, then in walking order.
fn ranked(overall: &Score, keep: impl Fn(&Term) -> bool, order: fn(f64, f64) -> Ordering) -> Vec<Term> {
    let mut terms: Vec<Term> = overall.terms.iter().filter(|term| keep(term)).cloned().collect();
    terms.sort_by(|a, b| order(a.value, b.value).then_with(|| b.touchpoint.weight.cmp(&a.touchpoint.weight)));
    terms.truncate(STANDOUTS);
    terms
}
