//! Fills the view: every item, part and improvement from the audit and its catalogue.

mod findings;
mod path;
mod survey;

use std::collections::HashMap;
use std::sync::Arc;

use super::facts::FactView;
use super::view::{CatalogueView, ImprovementView, ItemRef, ItemView, Options, Shown, View, Whom};
use crate::domain::catalogue::{Audience, Class};
use crate::domain::gaps::Gap;
use crate::domain::path::Earlier;
use crate::domain::{
    Audit, Catalogue, Improvement, Item, ItemId, Order, Path, Results, Touchpoint, TouchpointId, Verdict,
    Walk, Wording, gaps, priority,
};

impl View {
    /// Lays out everything there is to say of an audit by itself.
    pub fn new(audit: &Audit, catalogue: &Catalogue, options: Options) -> Self {
        Self::beside(audit, catalogue, options, None)
    }

    /// Lays out everything there is to say of an audit beside an earlier one of the same place.
    pub fn beside(audit: &Audit, catalogue: &Catalogue, options: Options, earlier: Option<&Earlier>) -> Self {
        let places = Places::new(audit, catalogue, options);
        let path = Path::new(catalogue, audit, options.lens, earlier);
        let (main, others) = Results::each(catalogue, audit, options.lens);
        Self {
            id: audit.id.clone(),
            path: None,
            header: audit.header.clone(),
            lens: options.lens,
            catalogue: places.catalogue_view(),
            facts: FactView::all(audit, catalogue, options.lang),
            lifecycle: audit.lifecycle.clone(),
            scoring: catalogue.scoring,
            lang: options.lang,
            today: options.today,
            subjects: audit.subjects.clone(),
            audiences: places.walk.audiences(),
            main: places.findings(&main),
            others: others.iter().map(|results| places.findings(results)).collect(),
            path_ends: places.ends(&path),
            before: places.before(&path),
            items: places.items(),
            improvements: places.improvements(),
            survey: places.survey(),
            gaps: places.gaps(),
        }
    }

    /// Whether the auditor's own notes are in it.
    pub fn has_internal(&self) -> bool {
        self.items.iter().any(|item| item.internal.is_some())
    }
}

/// An audit laid out for one view.
struct Places<'a> {
    audit: &'a Audit,
    catalogue: &'a Catalogue,
    options: Options,
    /// Every touchpoint by id, with its place in the catalogue.
    touchpoints: HashMap<&'a TouchpointId, (usize, &'a Arc<Touchpoint>)>,
    walk: Walk,
}

impl<'a> Places<'a> {
    fn new(audit: &'a Audit, catalogue: &'a Catalogue, options: Options) -> Self {
        let all = catalogue.touchpoints.iter().chain(&audit.added).enumerate();
        let touchpoints = all.map(|(place, touchpoint)| (&touchpoint.id, (place, touchpoint))).collect();
        Self { audit, catalogue, options, touchpoints, walk: Walk::new(catalogue, audit, Order::Class) }
    }

    fn shown(&self, wording: &Wording) -> Shown {
        Shown::of(wording, self.options.lang)
    }

    fn catalogue_view(&self) -> CatalogueView {
        let catalogue = self.catalogue;
        let mut sources: Vec<(String, u32)> =
            catalogue.sources.iter().map(|source| (source.id.clone(), source.revision)).collect();
        if sources.is_empty() {
            sources.push((catalogue.id.clone(), catalogue.revision));
        }
        CatalogueView {
            title: self.shown(&catalogue.title),
            sources,
            audience: catalogue.audience,
            sha256: self.audit.catalogue.sha256.clone(),
        }
    }

    fn gaps(&self) -> Vec<(&'static str, usize)> {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        for gap in gaps::gaps(self.audit, &self.walk).into_iter().filter(|gap| self.sees_gap(gap)) {
            match counts.iter_mut().find(|(key, _)| *key == gap.key()) {
                Some((_, count)) => *count += 1,
                None => counts.push((gap.key(), 1)),
            }
        }
        counts
    }

    fn sees_gap(&self, gap: &Gap) -> bool {
        let lens = self.options.lens;
        match gap {
            Gap::CriticalUnrated(item) | Gap::Unrated(item) | Gap::BadWithoutNote(item) => self
                .walk
                .position(item)
                .and_then(|place| self.walk.items.get(place))
                .is_some_and(|item| lens.sees(item)),
            Gap::NoOwner(id) | Gap::NoDue(id) => {
                self.audit.improvement(id).is_some_and(|improvement| lens.keeps(improvement, &self.walk))
            }
        }
    }

    fn zone(&self, id: &str) -> Option<Shown> {
        self.catalogue.zone(id).map(|zone| self.shown(&zone.name))
    }

    /// Rows in walking order. Withheld ones come after the others of their class, by touchpoint and verdict:
    /// a row between Maria's rows, or the second of three, would say whose it is.
    fn items(&self) -> Vec<ItemView> {
        let mut rows = Vec::with_capacity(self.walk.items.len());
        let parts =
            Audience::ALL.iter().flat_map(|audience| Class::ALL.iter().map(move |class| (audience, class)));
        for (audience, class) in parts {
            let seen = self.walk.items.iter().filter(|item| self.options.lens.sees(item));
            let of_class = seen.filter(|item| item.audience == *audience && item.touchpoint.class == *class);
            let (mut withheld, open): (Vec<ItemView>, Vec<ItemView>) =
                of_class.map(|item| self.item(item)).partition(|row| row.item.whom == Whom::Withheld);
            withheld.sort_by_cached_key(|row| (self.place(row), row.verdict, row.note.clone()));
            rows.extend(open);
            rows.extend(withheld);
        }
        rows
    }

    fn item(&self, item: &Item) -> ItemView {
        let rating = self.audit.ratings.get(&item.id).cloned().unwrap_or_default();
        let touchpoint = &item.touchpoint;
        let reference = self.item_ref(&item.id);
        let grade = rating.verdict.and_then(Verdict::grade);
        ItemView {
            touchpoint: touchpoint.id.to_string(),
            class: touchpoint.class,
            audience: item.audience,
            zone: touchpoint.zone.as_deref().and_then(|zone| self.zone(zone)),
            stage: touchpoint.stage,
            segment: touchpoint.segment,
            weight: touchpoint.weight,
            critical: touchpoint.critical,
            added: self.audit.added(&touchpoint.id).is_some(),
            verdict: rating.verdict,
            rubric: grade.map(|grade| self.shown(touchpoint.rubric(grade))).unwrap_or_default(),
            note: rating.note,
            internal: self.options.internal.then_some(rating.internal),
            at: rating.at.filter(|_| reference.whom != Whom::Withheld),
            item: reference,
        }
    }

    fn place(&self, row: &ItemView) -> Option<usize> {
        self.touchpoints.get(&TouchpointId::new(&*row.touchpoint)).map(|(place, _)| *place)
    }

    fn item_ref(&self, id: &ItemId) -> ItemRef {
        let touchpoint = self.touchpoints.get(&id.touchpoint).map(|(_, touchpoint)| *touchpoint);
        let name = touchpoint.map_or_else(
            || Shown { text: id.touchpoint.to_string(), fallback: None },
            |touchpoint| self.shown(&touchpoint.name),
        );
        let whom = match &id.subject {
            None => Whom::Unnamed,
            Some(_) if touchpoint.is_some_and(|touchpoint| touchpoint.sensitive) => Whom::Withheld,
            Some(subject) => self.audit.subject(subject).cloned().map_or(Whom::Unnamed, Whom::Named),
        };
        let item = if whom == Whom::Withheld { id.touchpoint.to_string() } else { id.to_string() };
        ItemRef { item, name, whom }
    }

    fn improvements(&self) -> Vec<ImprovementView> {
        let sorted = priority::by_priority(self.audit, &self.walk);
        let kept = sorted.into_iter().filter(|one| self.options.lens.keeps(one, &self.walk));
        kept.map(|improvement| self.improvement(improvement)).collect()
    }

    fn improvement(&self, improvement: &Improvement) -> ImprovementView {
        ImprovementView {
            id: improvement.id.to_string(),
            kind: improvement.kind,
            text: improvement.text.clone(),
            items: improvement.items.iter().map(|item| self.item_ref(item)).collect(),
            owner: improvement.owner.clone(),
            due: improvement.due,
            overdue: improvement.is_overdue(self.options.today),
            impact: improvement.impact,
            effort: improvement.effort,
            place: priority::box_of(improvement),
            rank: priority::Rank::of(improvement, self.audit, &self.walk),
            status: improvement.status,
            closing: improvement.closing.clone(),
        }
    }
}
