//! The items of an audit, in the order one meets them.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::audit::{Audit, Subject};
use super::catalogue::{Catalogue, Class, Stage, Touchpoint};
use super::ids::{ItemId, TouchpointId};
use super::keyed;

keyed! {
    /// The order of the walk.
    Order {
        /// Class by class, subject by subject.
        Class = "class",
        /// Zone by zone, outside in.
        Zone = "zone",
        /// Along the customer's path.
        Stage = "stage",
    }
}

/// What the auditor rates: one touchpoint on one subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name in files and commands.
    pub id: ItemId,
    /// What is rated.
    pub touchpoint: Arc<Touchpoint>,
    /// On whom; `None` is the business or the unnamed subject of the class.
    pub subject: Option<Subject>,
}

/// A run of items under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// What the heading says.
    pub heading: Heading,
    /// Which of [`Walk::items`] stand under it.
    pub items: Range<usize>,
}

/// What a section is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heading {
    /// A class, or its one unnamed subject.
    Class(Class),
    /// The unnamed subject of a class that has named ones too.
    Unnamed(Class),
    /// A named subject of a class.
    Subject(Subject),
    /// A zone of the catalogue, by id.
    Zone(String),
    /// Touchpoints that have no zone.
    NoZone,
    /// A stage of the customer's path.
    Stage(Stage),
    /// Touchpoints that have no stage.
    NoStage,
}

/// All items of an audit in one order.
#[derive(Debug, Clone, PartialEq)]
pub struct Walk {
    /// In the order one meets them.
    pub items: Vec<Item>,
    /// The headings over them; they cover all items.
    pub sections: Vec<Section>,
}

impl Walk {
    /// Lays out what the audit has to rate.
    pub fn new(catalogue: &Catalogue, audit: &Audit, order: Order) -> Self {
        let unnamed: BTreeSet<Class> = audit
            .mentioned()
            .filter(|item| item.subject.is_none())
            .filter_map(|item| item.touchpoint.class())
            .collect();
        let touchpoints: Vec<&Arc<Touchpoint>> = catalogue
            .touchpoints
            .iter()
            .filter(|touchpoint| !touchpoint.sensitive || audit.header.sensitive)
            .chain(&audit.added)
            .collect();
        let expand = |touchpoint: &Arc<Touchpoint>| -> Vec<Item> {
            let subjects = subjects_of(touchpoint.class, audit, &unnamed);
            subjects.into_iter().map(|subject| item(touchpoint, subject)).collect()
        };
        match order {
            Order::Class => Self::by_class(&touchpoints, audit, &unnamed),
            Order::Zone => {
                let zones =
                    catalogue.zones.iter().map(|zone| (Heading::Zone(zone.id.clone()), zone.id.as_str()));
                let of = |touchpoint: &Touchpoint| {
                    let id = touchpoint.zone.as_deref()?;
                    catalogue.zone(id).map(|zone| zone.id.as_str())
                };
                Self::by_part(zones, Heading::NoZone, of, &touchpoints, expand)
            }
            Order::Stage => {
                let stages = Stage::ALL.iter().map(|stage| (Heading::Stage(*stage), *stage));
                Self::by_part(stages, Heading::NoStage, |touchpoint| touchpoint.stage, &touchpoints, expand)
            }
        }
    }

    fn by_class(touchpoints: &[&Arc<Touchpoint>], audit: &Audit, unnamed: &BTreeSet<Class>) -> Self {
        let mut walk = Self { items: Vec::new(), sections: Vec::new() };
        for class in Class::ALL {
            for subject in subjects_of(*class, audit, unnamed) {
                let named = audit.subjects.iter().any(|subject| subject.class == *class);
                let heading = match subject.clone() {
                    Some(subject) => Heading::Subject(subject),
                    None if named => Heading::Unnamed(*class),
                    None => Heading::Class(*class),
                };
                let of_class = touchpoints.iter().filter(|touchpoint| touchpoint.class == *class);
                walk.section(heading, of_class.map(|touchpoint| item(touchpoint, subject.clone())));
            }
        }
        walk
    }

    /// Part by part, and inside a part touchpoint by touchpoint; what belongs to none comes last.
    fn by_part<T: PartialEq>(
        parts: impl Iterator<Item = (Heading, T)>,
        rest: Heading,
        of: impl Fn(&Touchpoint) -> Option<T>,
        touchpoints: &[&Arc<Touchpoint>],
        expand: impl Fn(&Arc<Touchpoint>) -> Vec<Item>,
    ) -> Self {
        let mut walk = Self { items: Vec::new(), sections: Vec::new() };
        let all = parts.map(|(heading, part)| (heading, Some(part))).chain([(rest, None)]);
        for (heading, part) in all {
            let here = touchpoints.iter().filter(|touchpoint| of(touchpoint) == part);
            walk.section(heading, here.flat_map(|touchpoint| expand(touchpoint)));
        }
        walk
    }

    fn section(&mut self, heading: Heading, items: impl IntoIterator<Item = Item>) {
        let start = self.items.len();
        self.items.extend(items);
        if self.items.len() > start {
            self.sections.push(Section { heading, items: start..self.items.len() });
        }
    }

    /// The items of a section.
    pub fn items_of(&self, section: &Section) -> &[Item] {
        self.items.get(section.items.clone()).unwrap_or_default()
    }

    /// Where an item stands.
    pub fn position(&self, id: &ItemId) -> Option<usize> {
        self.items.iter().position(|item| item.id == *id)
    }

    /// The section that an item stands in.
    pub fn section_of(&self, place: usize) -> Option<&Section> {
        let index = self.sections.partition_point(|section| section.items.end <= place);
        self.sections.get(index)
    }

    /// The touchpoint with this id, if any item rates it.
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Arc<Touchpoint>> {
        self.items.iter().map(|item| &item.touchpoint).find(|touchpoint| touchpoint.id == *id)
    }
}

fn item(touchpoint: &Arc<Touchpoint>, subject: Option<Subject>) -> Item {
    let id = ItemId {
        touchpoint: touchpoint.id.clone(),
        subject: subject.as_ref().map(|subject| subject.id.clone()),
    };
    Item { id, touchpoint: Arc::clone(touchpoint), subject }
}

/// The named subjects of a class, after the unnamed one if there is no other or something was said of it.
fn subjects_of(class: Class, audit: &Audit, unnamed: &BTreeSet<Class>) -> Vec<Option<Subject>> {
    let named: Vec<_> =
        audit.subjects.iter().filter(|subject| subject.class == class).cloned().map(Some).collect();
    if named.is_empty() || unnamed.contains(&class) {
        std::iter::once(None).chain(named).collect()
    } else {
        named
    }
}
