//! Keeps the list in line with the audit: which items there are, in which order, which of them are shown.

use super::{ItemState, Session};
use crate::app::rows::Filter;
use crate::domain::{Audit, Change, Counts, Item, ItemId, Verdict, Walk};

impl Session {
    /// Brings list and counts in line with a change that was just made.
    pub(super) fn follow(&mut self, change: &Change) {
        self.hear(change);
        self.follow_items(change);
    }

    fn follow_items(&mut self, change: &Change) {
        match change {
            Change::Rate { item, .. }
            | Change::RateUndated(item, _)
            | Change::Note(item, _)
            | Change::Internal(item, _)
                if self.is_settled(item) =>
            {
                self.refresh(&item.clone());
            }
            Change::Finish(_)
            | Change::Reopen(_)
            | Change::Restore(_)
            | Change::AddAnswer(..)
            | Change::EditAnswer(..)
            | Change::RemoveAnswer(_) => {}
            Change::All(changes) if changes.iter().all(|change| self.is_light(change)) => {
                for change in changes {
                    self.follow_items(change);
                }
            }
            _ => {
                self.turn_to_edition();
                self.lay_out();
            }
        }
    }

    fn is_light(&self, change: &Change) -> bool {
        match change {
            Change::Rate { item, .. } | Change::Note(item, _) => self.is_settled(item),
            Change::AddAnswer(..) | Change::EditAnswer(..) | Change::RemoveAnswer(_) => true,
            _ => false,
        }
    }

    /// Whether an item's row stands whatever is said of it; the unnamed subject comes and goes with its notes.
    fn is_settled(&self, item: &ItemId) -> bool {
        let class = item.touchpoint.class();
        let named = || self.audit().subjects.iter().any(|subject| Some(subject.class) == class);
        self.places.contains_key(item) && (item.subject.is_some() || !named())
    }

    fn refresh(&mut self, item: &ItemId) {
        let Some(place) = self.place_of(item) else { return };
        let new = state_of(self.folded.audit(), item);
        if let Some(state) = self.states.get_mut(place) {
            let ItemState { planned, seen, .. } = *state;
            if seen {
                self.counts.replace(state.verdict, new.verdict);
            }
            *state = ItemState { planned, seen, ..new };
        }
    }

    /// Lays the items out anew: another order, or other items.
    pub fn lay_out(&mut self) {
        let here = self.current().map(|item| item.id.clone());
        self.walk = Walk::new(&self.catalogue, self.folded.audit(), self.order);
        self.audiences = self.walk.audiences();
        let items = self.walk.items.iter().enumerate();
        self.places = items.map(|(place, item)| (item.id.clone(), place)).collect();
        let lens = self.lens;
        let state =
            |item: &Item| ItemState { seen: lens.sees(item), ..state_of(self.folded.audit(), &item.id) };
        self.states = self.walk.items.iter().map(state).collect();
        for improvement in &self.folded.audit().improvements {
            for place in improvement.items.iter().filter_map(|item| self.places.get(item)) {
                if let Some(state) = self.states.get_mut(*place) {
                    state.planned = true;
                }
            }
        }
        self.counts = Counts::default();
        let seen = self.states.iter().filter(|state| state.seen);
        seen.for_each(|state| self.counts.add(state.verdict));
        self.show_rows();
        if let Some(place) = here.and_then(|item| self.place_of(&item)) {
            self.rows.move_to_item(place);
        }
    }

    /// Fills the list anew by filter and search.
    pub fn show_rows(&mut self) {
        let found = self.rows.find.as_ref().map(|find| fold_letters(find.text()));
        let keep = |place: usize| {
            let (Some(item), Some(state)) = (self.walk.items.get(place), self.states.get(place)) else {
                return false;
            };
            state.seen
                && self.passes(item, *state)
                && found.as_deref().is_none_or(|words| self.matches(item, words))
        };
        let kept: Vec<bool> = (0..self.walk.items.len()).map(keep).collect();
        self.rows.fill(&self.walk, &kept);
    }

    fn passes(&self, item: &Item, state: ItemState) -> bool {
        match self.rows.filter {
            Filter::All => true,
            Filter::Unrated => state.verdict.is_none(),
            Filter::Bad => state.verdict == Some(Verdict::Bad),
            Filter::WithoutNote => state.verdict.is_some() && !state.noted,
            Filter::Critical => item.touchpoint.critical,
        }
    }

    fn matches(&self, item: &Item, words: &str) -> bool {
        let (touchpoint, lang) = (&item.touchpoint, self.language());
        let rating = self.audit().ratings.get(&item.id);
        let texts = [
            touchpoint.name.said(lang).text,
            touchpoint.hint.said(lang).text,
            item.subject.as_ref().map_or("", |subject| &subject.name),
            rating.map_or("", |rating| &rating.note),
            rating.map_or("", |rating| &rating.internal),
        ];
        let all = fold_letters(&texts.join("\n"));
        words.split_whitespace().all(|word| all.contains(word)) || item.touchpoint.id.as_str().contains(words)
    }
}

fn state_of(audit: &Audit, item: &ItemId) -> ItemState {
    audit.ratings.get(item).map_or_else(ItemState::default, |rating| ItemState {
        verdict: rating.verdict,
        noted: !rating.note.is_empty() || !rating.internal.is_empty(),
        planned: false,
        seen: true,
    })
}

/// Lower case, ё as е and ґ as г, so that nobody has to think of them when searching.
pub fn fold_letters(text: &str) -> String {
    text.to_lowercase().replace('ё', "е").replace('ґ', "г")
}
