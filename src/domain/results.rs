//! The results of an audit: one score overall and one for every class, subject and zone; best and worst.

use super::audit::Audit;
use super::catalogue::{Catalogue, Class};
use super::score::{Score, Term, score};
use super::verdict::Grade;
use super::walk::{Heading, Item, Order, Walk};

/// How many touchpoints the lists of best and worst name.
pub const STANDOUTS: usize = 5;

/// Every number of one audit.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// All items.
    pub overall: Score,
    /// The four classes, in order.
    pub classes: Vec<Group>,
    /// Products, services and employees that have a name.
    pub subjects: Vec<Group>,
    /// Zones in walking order; empty when the catalogue has none.
    pub zones: Vec<Group>,
    /// Lowest touchpoints first; never one that is wow throughout.
    pub worst: Vec<Term>,
    /// Highest touchpoints first; never one that is bad throughout, nor one named among the worst.
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
        let rules = catalogue.scoring;
        let of_class = |class: &Class| {
            let items = by_class.items.iter().filter(|item| item.touchpoint.class == *class);
            Group { heading: Heading::Class(*class), score: score(items, audit, rules) }
        };
        let of_sections = |walk: &Walk, wanted: fn(&Heading) -> bool| {
            let sections = walk.sections.iter().filter(|section| wanted(&section.heading));
            let group = |section: &super::walk::Section| {
                let items: &[Item] = walk.items.get(section.items.clone()).unwrap_or_default();
                Group { heading: section.heading.clone(), score: score(items, audit, rules) }
            };
            sections.map(group).collect::<Vec<_>>()
        };
        let overall = score(&by_class.items, audit, rules);
        let (worst, best) = standouts(&overall);
        Self {
            classes: Class::ALL.iter().map(of_class).collect(),
            subjects: of_sections(&by_class, |heading| matches!(heading, Heading::Subject(_))),
            zones: if catalogue.zones.is_empty() { Vec::new() } else { of_sections(&by_zone, |_| true) },
            worst,
            best,
            overall,
        }
    }
}

/// The worst and the best touchpoints, heavier ones first among equals, then in walking order.
fn standouts(overall: &Score) -> (Vec<Term>, Vec<Term>) {
    let rules = overall.scoring();
    let ranked = |keep: &dyn Fn(&Term) -> bool, sign: f64| {
        let mut terms: Vec<Term> = overall.terms.iter().filter(|term| keep(term)).cloned().collect();
        terms.sort_by(|a, b| {
            (sign * a.value).total_cmp(&(sign * b.value)).then(b.touchpoint.weight.cmp(&a.touchpoint.weight))
        });
        terms.truncate(STANDOUTS);
        terms
    };
    let worst = ranked(&|term| term.value < rules.points(Grade::Wow), 1.0);
    let named = |term: &Term| worst.iter().any(|other| other.touchpoint.id == term.touchpoint.id);
    let best = ranked(&|term| term.value > rules.points(Grade::Bad) && !named(term), -1.0);
    (worst, best)
}
