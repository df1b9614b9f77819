//! The items of an audit, in the order one meets them.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::audit::{Audit, Subject};
use super::catalogue::{Audience, Catalogue, Class, Stage, Touchpoint};
use super::ids::{ItemId, TouchpointId};
use super::keyed;
use super::wording::Lang;

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
    /// Who speaks through its rating.
    pub audience: Audience,
    /// On whom; `None` is the business or the unnamed subject of the class.
    pub subject: Option<Subject>,
}

impl Item {
    /// What people call it: the touchpoint, and the subject where there is one, `Smile · Maria`.
    pub fn name(&self, lang: Lang) -> String {
        let name = self.touchpoint.name.said(lang).text;
        self.subject.as_ref().map_or_else(|| name.to_owned(), |subject| format!("{name} · {}", subject.name))
    }
}

/// A run of items under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// What the heading says.
    pub heading: Heading,
    /// Who speaks through its items.
    pub audience: Audience,
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
    /// In the order one meets them, customers' before staff's.
    pub items: Vec<Item>,
    /// The headings over them; they cover all items.
    pub sections: Vec<Section>,
}

/// What one audience has to rate.
struct Part<'a> {
    catalogue: &'a Catalogue,
    audit: &'a Audit,
    audience: Audience,
    touchpoints: Vec<&'a Arc<Touchpoint>>,
    /// Classes with something said of their unnamed subject.
    unnamed: &'a BTreeSet<Class>,
}

impl Walk {
    /// Lays out what the audit has to rate: audience by audience, each in this order.
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
        let mut walk = Self { items: Vec::new(), sections: Vec::new() };
        for audience in Audience::ALL {
            let theirs = |touchpoint: &&&Arc<Touchpoint>| catalogue.audience_of(touchpoint) == *audience;
            let touchpoints = touchpoints.iter().filter(theirs).copied().collect();
            walk.add(&Part { catalogue, audit, audience: *audience, touchpoints, unnamed: &unnamed }, order);
        }
        walk
    }

    fn add(&mut self, part: &Part<'_>, order: Order) {
        let catalogue = part.catalogue;
        match order {
            Order::Class => self.by_class(part),
            Order::Zone => {
                let zones =
                    catalogue.zones.iter().map(|zone| (Heading::Zone(zone.id.clone()), zone.id.as_str()));
                let of = |touchpoint: &Touchpoint| {
                    let id = touchpoint.zone.as_deref()?;
                    catalogue.zone(id).map(|zone| zone.id.as_str())
                };
                self.by_place(part, zones, Heading::NoZone, of);
            }
            Order::Stage => {
                let stages = Stage::ALL.iter().map(|stage| (Heading::Stage(*stage), *stage));
                self.by_place(part, stages, Heading::NoStage, |touchpoint| touchpoint.stage);
            }
        }
    }

    fn by_class(&mut self, part: &Part<'_>) {
        for class in Class::ALL {
            for subject in part.subjects_of(*class) {
                let named = part.audit.subjects.iter().any(|subject| subject.class == *class);
                let heading = match subject.clone() {
                    Some(subject) => Heading::Subject(subject),
                    None if named => Heading::Unnamed(*class),
                    None => Heading::Class(*class),
                };
                let of_class = part.touchpoints.iter().filter(|touchpoint| touchpoint.class == *class);
                self.section(
                    part,
                    heading,
                    of_class.map(|touchpoint| part.item(touchpoint, subject.clone())),
                );
            }
        }
    }

    /// Place by place, and inside one touchpoint by touchpoint; what belongs to none comes last.
    fn by_place<T: PartialEq>(
        &mut self,
        part: &Part<'_>,
        places: impl Iterator<Item = (Heading, T)>,
        rest: Heading,
        of: impl Fn(&Touchpoint) -> Option<T>,
    ) {
        let all = places.map(|(heading, place)| (heading, Some(place))).chain([(rest, None)]);
        for (heading, place) in all {
            let here = part.touchpoints.iter().filter(|touchpoint| of(touchpoint) == place);
            self.section(part, heading, here.flat_map(|touchpoint| part.items(touchpoint)));
        }
    }

    fn section(&mut self, part: &Part<'_>, heading: Heading, items: impl IntoIterator<Item = Item>) {
        let start = self.items.len();
        self.items.extend(items);
        if self.items.len() > start {
            self.sections.push(Section { heading, audience: part.audience, items: start..self.items.len() });
        }
    }

    /// Who speaks in it, customers before staff before the company itself.
    pub fn audiences(&self) -> Vec<Audience> {
        let mut audiences: Vec<Audience> = self.sections.iter().map(|section| section.audience).collect();
        audiences.dedup();
        audiences
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

impl Part<'_> {
    fn items(&self, touchpoint: &Arc<Touchpoint>) -> Vec<Item> {
        let subjects = self.subjects_of(touchpoint.class);
        subjects.into_iter().map(|subject| self.item(touchpoint, subject)).collect()
    }

    fn item(&self, touchpoint: &Arc<Touchpoint>, subject: Option<Subject>) -> Item {
        let id = ItemId {
            touchpoint: touchpoint.id.clone(),
            subject: subject.as_ref().map(|subject| subject.id.clone()),
        };
        Item { id, touchpoint: Arc::clone(touchpoint), audience: self.audience, subject }
    }

    /// The named subjects of a class, after the unnamed one if there is no other or something was said of it.
    fn subjects_of(&self, class: Class) -> Vec<Option<Subject>> {
        let named = self.audit.subjects.iter().filter(|subject| subject.class == class);
        let named: Vec<_> = named.cloned().map(Some).collect();
        if named.is_empty() || self.unnamed.contains(&class) {
            std::iter::once(None).chain(named).collect()
        } else {
            named
        }
    }
}
