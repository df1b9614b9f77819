//! The customer's path through an audit: stage by stage, with the worst and the last touchpoint on it, and what an
//! earlier audit of the same place said.
//!
//! People remember the worst moment and the last one more than the mean (the peak–end rule), so both stand beside it.

mod earlier;

pub use earlier::{Earlier, Sought};

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::audit::Audit;
use super::catalogue::{Audience, Catalogue, Stage, Touchpoint};
use super::ids::{ItemId, TouchpointId};
use super::lens::Lens;
use super::score::{Counts, Score, score};
use super::time::Moment;
use super::walk::{Item, Order, Walk};

/// The path of one audience.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// Whose path.
    pub audience: Audience,
    /// Over all touchpoints that have a stage.
    pub whole: Score,
    /// The stages that have touchpoints, in order.
    pub steps: Vec<Step>,
    /// The touchpoints that have no stage.
    pub aside: Vec<Contact>,
    /// The lowest touchpoint on the path, unless all of them are better than an ok; the heavier among equals.
    pub worst: Option<Contact>,
    /// The last touchpoint on the path that is to be met here, rated or not.
    pub last: Option<Contact>,
    /// What an earlier audit said, if there is one.
    pub before: Option<Before>,
}

/// One stage of the path.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which one.
    pub stage: Stage,
    /// Its numbers.
    pub score: Score,
    /// Its touchpoints, in walking order.
    pub contacts: Vec<Contact>,
    /// What the earlier audit said of those of them that it had, by id; `None` when it had none.
    pub before: Option<Score>,
}

/// A touchpoint as it is met.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// The touchpoint.
    pub touchpoint: Arc<Touchpoint>,
    /// On whom it is rated, the worst first.
    pub items: Vec<ItemId>,
    /// How its items stand.
    pub counts: Counts,
    /// Mean of its grades, in points; `None` when it has none.
    pub value: Option<f64>,
}

/// The earlier audit that stages are compared with.
#[derive(Debug, Clone, PartialEq)]
pub struct Before {
    /// Its id.
    pub id: String,
    /// When it was walked.
    pub started: Moment,
    /// Over those of its touchpoints that are on the path now.
    pub whole: Score,
    /// Whether grades were worth something else then: such numbers do not compare.
    pub rules: Rules,
}

/// Whether two audits were scored alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// Grades are worth the same in both.
    Same,
    /// They are not.
    Other,
}

impl Path {
    /// Lays out the path of the main audience that a lens sees, beside an earlier audit if there is one.
    ///
    /// Audits are compared by touchpoint: what the earlier one said of a touchpoint counts for the stage that it has
    /// now, also under a lens that its catalogue knew nothing of.
    pub fn new(catalogue: &Catalogue, audit: &Audit, lens: Lens, earlier: Option<&Earlier>) -> Self {
        let walk = Walk::new(catalogue, audit, Order::Stage);
        let first = || walk.audiences().first().copied();
        let audience = lens.audience.or_else(first).unwrap_or(catalogue.audience);
        let seen = |item: &&Item| item.audience == audience && lens.sees(item);
        let of = |stage: Option<Stage>| -> Vec<&Item> {
            walk.items.iter().filter(seen).filter(|item| item.touchpoint.stage == stage).collect()
        };
        let numbers = |items: Vec<&Item>| score(items, audit, catalogue.scoring);
        let past = earlier.map(Past::new);
        let step = |stage: &Stage| {
            let items = of(Some(*stage));
            let before = past.as_ref().and_then(|past| past.of(&items));
            (!items.is_empty()).then(|| Step {
                stage: *stage,
                contacts: contacts(&items, audit, catalogue),
                score: numbers(items),
                before,
            })
        };
        let steps: Vec<Step> = Stage::ALL.iter().filter_map(step).collect();
        let on_path = walk.items.iter().filter(seen).filter(|item| item.touchpoint.stage.is_some());
        let on_path: Vec<&Item> = on_path.collect();
        let before = past.and_then(|past| past.whole(&on_path, catalogue));
        Self {
            audience,
            aside: contacts(&of(None), audit, catalogue),
            worst: worst(&steps, catalogue.scoring.ok),
            last: last(&steps),
            whole: numbers(on_path),
            steps,
            before,
        }
    }
}

/// The items of an earlier audit by touchpoint.
struct Past<'a> {
    earlier: &'a Earlier,
    items: HashMap<TouchpointId, Vec<Item>>,
}

impl<'a> Past<'a> {
    fn new(earlier: &'a Earlier) -> Self {
        let walk = Walk::new(&earlier.catalogue, &earlier.audit, Order::Stage);
        let mut items: HashMap<TouchpointId, Vec<Item>> = HashMap::new();
        for item in walk.items {
            items.entry(item.id.touchpoint.clone()).or_default().push(item);
        }
        Self { earlier, items }
    }

    /// What was said then of the touchpoints of these items; one that has another id now is found under its old one.
    fn of(&self, now: &[&Item]) -> Option<Score> {
        let mut known = HashSet::new();
        let ids =
            now.iter().flat_map(|item| std::iter::once(&item.touchpoint.id).chain(&item.touchpoint.formerly));
        let then: Vec<&Item> =
            ids.filter(|id| known.insert(*id)).filter_map(|id| self.items.get(id)).flatten().collect();
        (!then.is_empty()).then(|| score(then, &self.earlier.audit, self.earlier.catalogue.scoring))
    }

    fn whole(&self, now: &[&Item], catalogue: &Catalogue) -> Option<Before> {
        let same = self.earlier.catalogue.scoring == catalogue.scoring;
        Some(Before {
            id: self.earlier.audit.id.clone(),
            started: self.earlier.audit.header.started,
            whole: self.of(now)?,
            rules: if same { Rules::Same } else { Rules::Other },
        })
    }
}

/// The touchpoints of these items, each once.
fn contacts(items: &[&Item], audit: &Audit, catalogue: &Catalogue) -> Vec<Contact> {
    let mut contacts: Vec<Contact> = Vec::new();
    let mut places: HashMap<&TouchpointId, usize> = HashMap::new();
    for item in items {
        let place = *places.entry(&item.touchpoint.id).or_insert(contacts.len());
        if place == contacts.len() {
            let touchpoint = Arc::clone(&item.touchpoint);
            contacts.push(Contact { touchpoint, items: Vec::new(), counts: Counts::default(), value: None });
        }
        if let Some(contact) = contacts.get_mut(place) {
            contact.items.push(item.id.clone());
            contact.counts.add(audit.verdict(&item.id));
        }
    }
    let terms = score(items.iter().copied(), audit, catalogue.scoring).terms;
    let values: HashMap<&TouchpointId, f64> =
        terms.iter().map(|term| (&term.touchpoint.id, term.value)).collect();
    for contact in &mut contacts {
        contact.value = values.get(&contact.touchpoint.id).copied();
        // Bad comes first, unrated last.
        contact.items.sort_by_key(|item| {
            let verdict = audit.verdict(item);
            (verdict.is_none(), verdict)
        });
    }
    contacts
}

fn worst(steps: &[Step], ok: f64) -> Option<Contact> {
    let graded = steps.iter().flat_map(|step| &step.contacts);
    let graded = graded.filter_map(|contact| Some((contact.value.filter(|value| *value <= ok)?, contact)));
    let order = |a: &(f64, &Contact), b: &(f64, &Contact)| -> Ordering {
        a.0.total_cmp(&b.0).then_with(|| b.1.touchpoint.weight.cmp(&a.1.touchpoint.weight))
    };
    graded.min_by(order).map(|(_, contact)| contact.clone())
}

fn last(steps: &[Step]) -> Option<Contact> {
    let met = |contact: &&Contact| contact.counts.all() > contact.counts.na;
    steps.iter().flat_map(|step| &step.contacts).rfind(met).cloned()
}
