//! What a catalogue takes over from those that it builds on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::domain::catalogue::{Audience, Catalogue, Fact, Scoring, Source, Touchpoint, Zone};
use crate::domain::{Lang, Phrase, Wording};
use crate::format::reader::{Field, Once, Table};

use super::combine;
use super::shelf::Unusable;
use super::texts::Texts;

mod base;

use base::Base;
pub(super) use base::Part;

/// Finds the catalogue that a name under `extends` means.
pub(super) type Lookup<'a> = &'a dyn Fn(&str) -> Result<Catalogue, Unusable>;

/// Everything that a file inherits; empty for a file that stands alone.
#[derive(Default)]
pub(crate) struct Bases {
    found: Vec<Base>,
    /// Whether one could not be had: then nothing is said of what only it may know.
    lacking: bool,
    /// Which base everything comes from, and its place there.
    origin: BTreeMap<(Part, String), (usize, usize)>,
    /// Touchpoints that are left out.
    omitted: BTreeSet<String>,
}

impl Bases {
    /// Reads `extends` and `omit`.
    pub(super) fn read(root: &Table<'_>, lookup: Lookup<'_>) -> Self {
        let mut bases = Self::default();
        let mut once = Once::default();
        for name in root.field("extends").and_then(|field| field.list()).unwrap_or_default() {
            let Some(text) = name.text() else { continue };
            if !once.first(text, name.span(), name.problems()) {
                continue;
            }
            match lookup(text) {
                Ok(catalogue) => bases.found.push(Base { catalogue, span: name.span().clone() }),
                Err(Unusable { what, hint }) => {
                    bases.lacking = true;
                    name.wrong(what, hint);
                }
            }
        }
        bases.note_origins();
        bases.omitted = bases.omitted(root);
        bases
    }

    fn note_origins(&mut self) {
        for (place, base) in self.found.iter().enumerate() {
            let zones = base.catalogue.zones.iter().map(|zone| zone.id.as_str()).enumerate();
            let points = base.catalogue.touchpoints.iter().map(|point| point.id.as_str()).enumerate();
            let zones = zones.map(|(index, id)| (Part::Zone, id, index));
            let facts = base.catalogue.facts.iter().map(|fact| fact.id.as_str()).enumerate();
            let zones = zones.chain(facts.map(|(index, id)| (Part::Fact, id, index)));
            for (part, id, index) in zones.chain(points.map(|(index, id)| (Part::Touchpoint, id, index))) {
                self.origin.entry((part, id.to_owned())).or_insert((place, index));
            }
        }
    }

    /// Whether the file builds on anything.
    pub(super) const fn any(&self) -> bool {
        !self.found.is_empty() || self.lacking
    }

    /// Whether everything that it builds on is known.
    pub(super) const fn complete(&self) -> bool {
        !self.lacking
    }

    fn all(&self) -> Vec<&Catalogue> {
        self.found.iter().map(|base| &base.catalogue).collect()
    }

    /// The ids of what it builds on, for a sentence.
    pub(super) fn names(&self) -> String {
        self.all().iter().map(|base| base.id.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Their editions.
    pub(super) fn editions(&self) -> Vec<Source> {
        let edition = |base: &&Catalogue| Source { id: base.id.clone(), revision: base.revision };
        self.all().iter().map(edition).collect()
    }

    /// Inherited zones, their names in the languages of the file.
    pub(super) fn zones(&self, languages: &[Lang]) -> Vec<Zone> {
        let zone = |zone: &Zone| Zone { id: zone.id.clone(), name: within(&zone.name, languages) };
        combine::zones(&self.all()).into_iter().map(zone).collect()
    }

    /// Inherited questions, in the languages of the file.
    pub(super) fn facts(&self, languages: &[Lang]) -> Vec<Fact> {
        let fact = |fact: &Fact| Fact { id: fact.id.clone(), question: within(&fact.question, languages) };
        combine::facts(&self.all()).into_iter().map(fact).collect()
    }

    /// Inherited touchpoints without those that are left out, their texts in the languages of the file. Each is still
    /// for whom it was, also where the file itself is for somebody else.
    pub(super) fn touchpoints(&self, languages: &[Lang], audience: Audience) -> Vec<Arc<Touchpoint>> {
        let first = self.found.first().map_or(audience, |base| base.catalogue.audience);
        let said = |point: &Touchpoint, own: Option<Audience>| match own.unwrap_or(first) {
            same if same == audience => point.audience.filter(|said| *said == audience),
            other => Some(other),
        };
        combine::touchpoints(&self.all())
            .into_iter()
            .filter(|(point, _)| !self.omitted.contains(point.id.as_str()))
            .map(|(point, own)| combine::led(point, said(point, own), &|wording| within(wording, languages)))
            .collect()
    }

    fn omitted(&self, root: &Table<'_>) -> BTreeSet<String> {
        let mut once = Once::default();
        let mut omitted = BTreeSet::new();
        for field in root.field("omit").and_then(|field| field.list()).unwrap_or_default() {
            let Some(id) = field.text() else { continue };
            if !once.first(id, field.span(), field.problems()) {
                continue;
            }
            if self.complete() && !self.origin.contains_key(&(Part::Touchpoint, id.to_owned())) {
                self.unknown(&field, id);
            }
            omitted.insert(id.to_owned());
        }
        omitted
    }

    fn unknown(&self, field: &Field<'_>, id: &str) {
        let hint = match self.nearest(id) {
            Some(nearest) => Phrase::new("hint-nearest").with("nearest", nearest),
            None if self.any() => Phrase::new("hint-omit").with("names", self.names()),
            None => Phrase::new("hint-omit-alone"),
        };
        field.wrong(Phrase::new("problem-omit").with("id", id), Some(hint));
    }

    /// Notes a touchpoint that says nothing of itself although nothing is known of it.
    pub(super) fn note_unknown_touchpoint(&self, id: &Field<'_>) {
        let Some(text) = id.as_text() else { return };
        let what = Phrase::new("problem-not-inherited").with("id", text).with("names", self.names());
        let hint = match self.nearest(text) {
            Some(nearest) => Phrase::new("hint-nearest").with("nearest", nearest),
            None => Phrase::new("hint-not-inherited"),
        };
        id.wrong(what, Some(hint));
    }

    fn nearest(&self, id: &str) -> Option<&str> {
        let points = self.origin.keys().filter(|(part, known)| *part == Part::Touchpoint && known != id);
        crate::format::nearest(id, points.map(|(_, id)| id.as_str()))
    }

    /// Whom the file is for and what grades are worth if it does not say. Without a `scoring` of its own, those that
    /// it builds on must agree.
    pub(super) fn rules(&self, root: &Table<'_>) -> (Audience, Scoring) {
        let Some((Base { catalogue: first, .. }, others)) = self.found.split_first() else {
            return (Audience::Customers, Scoring::default());
        };
        let differing =
            |base: &&Base| base.catalogue.scoring != first.scoring && root.field("scoring").is_none();
        for Base { catalogue: other, span } in others.iter().filter(differing) {
            let what = Phrase::new("combine-scoring").with("first", first.id.as_str());
            let hint = Some(Phrase::new("hint-bases-differ").with("key", "scoring"));
            root.problems().error(span, what.with("other", other.id.as_str()), hint);
        }
        (first.audience, first.scoring)
    }

    /// Says of each base once in which languages of the file texts are missing that come from it.
    pub(super) fn check<'a>(
        &self,
        parts: impl Iterator<Item = (Part, &'a str, Vec<&'a Wording>)>,
        texts: &Texts,
        languages: &[Lang],
        root: &Table<'_>,
    ) {
        let mut lacking: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (part, id, wordings) in parts {
            let Some((base, index)) = self.origin.get(&(part, id.to_owned())) else { continue };
            if part == Part::Touchpoint && self.omitted.contains(id) {
                continue;
            }
            let inherited = self.found.get(*base).map(|base| base.texts(part, *index)).unwrap_or_default();
            let both = wordings.into_iter().zip(inherited);
            for (wording, _) in both.filter(|(new, old)| !new.is_empty() && !old.is_empty()) {
                texts.note_used(wording);
                let missing = |(_, lang): &(usize, &Lang)| wording.exact(**lang).is_none();
                for (place, _) in languages.iter().enumerate().filter(missing) {
                    *lacking.entry((*base, place)).or_default() += 1;
                }
            }
        }
        for ((base, place), count) in lacking {
            if let (Some(base), Some(lang)) = (self.found.get(base), languages.get(place)) {
                base.note_lacking(*lang, place == 0, count, root);
            }
        }
    }
}

/// Without languages nothing can be chosen, which is noted elsewhere.
fn within(wording: &Wording, languages: &[Lang]) -> Wording {
    if languages.is_empty() { wording.clone() } else { wording.within(languages) }
}
