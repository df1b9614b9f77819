//! The results of an audit: one score overall and one for every class, subject and zone; best and worst.

use std::cmp::Ordering;

use super::audit::Audit;
use super::catalogue::{Catalogue, Class};
use super::score::{Score, Term, score};
use super::walk::{Heading, Item, Order, Walk};

/// How many touchpoints the lists of best and worst name.
pub const STANDOUTS: usize = 5;

/// Every number of one audit.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// All items.
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
    /// Computes all of it.
    pub fn of(catalogue: &Catalogue, audit: &Audit) -> Self {
        let by_class = Walk::new(catalogue, audit, Order::Class);
        let by_zone = Walk::new(catalogue, audit, Order::Zone);
        let group = |heading: Heading, items: &mut dyn Iterator<Item = &Item>| Group {
            heading,
            score: score(items, audit, catalogue.scoring),
        };
        let classes = Class::ALL.iter().map(|class| {
            let mut items = by_class.items.iter().filter(|item| item.touchpoint.class == *class);
            group(Heading::Class(*class), &mut items)
        });
        let subjects =
            by_class.sections.iter().filter(|section| !matches!(section.heading, Heading::Class(_)));
        let subjects = subjects.map(|section| {
            let mut items = by_class.items_of(section).iter().filter(|item| !item.touchpoint.sensitive);
            group(section.heading.clone(), &mut items)
        });
        let zones = by_zone.sections.iter().filter(|_| !catalogue.zones.is_empty());
        let zones =
            zones.map(|section| group(section.heading.clone(), &mut by_zone.items_of(section).iter()));
        let by_stage = Walk::new(catalogue, audit, Order::Stage);
        let has_path = by_stage.sections.iter().any(|section| section.heading != Heading::NoStage);
        let stages = by_stage.sections.iter().filter(|_| has_path);
        let stages =
            stages.map(|section| group(section.heading.clone(), &mut by_stage.items_of(section).iter()));
        let overall = score(&by_class.items, audit, catalogue.scoring);
        let ok = catalogue.scoring.ok;
        Self {
            classes: classes.filter(|group| group.score.counts.all() > 0).collect(),
            subjects: subjects.collect(),
            zones: zones.collect(),
            stages: stages.collect(),
            worst: ranked(&overall, |term| term.value <= ok, |a, b| a.total_cmp(&b)),
            best: ranked(&overall, |term| term.value > ok, |a, b| b.total_cmp(&a)),
            overall,
        }
    }
}

/// The first touchpoints by value, heavier ones first among equals, then in walking order.
fn ranked(overall: &Score, keep: impl Fn(&Term) -> bool, order: fn(f64, f64) -> Ordering) -> Vec<Term> {
    let mut terms: Vec<Term> = overall.terms.iter().filter(|term| keep(term)).cloned().collect();
    terms.sort_by(|a, b| order(a.value, b.value).then_with(|| b.touchpoint.weight.cmp(&a.touchpoint.weight)));
    terms.truncate(STANDOUTS);
    terms
}
