//! Another catalogue: what was said moves to its new names, and back.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::{replace, take};

use crate::domain::audit::Audit;
use crate::domain::change::Change;
use crate::domain::ids::TouchpointId;
use crate::domain::refused::Refused;
use crate::domain::upgrade::Upgrade;

impl Audit {
    pub(super) fn upgrade(&mut self, upgrade: &Upgrade) -> Result<Change, Refused> {
        self.check_names(upgrade)?;
        self.check_own(upgrade)?;
        self.rename(&upgrade.renames);
        let mut inverse = Upgrade::to(replace(&mut self.catalogue, upgrade.catalogue.clone()));
        inverse.renames = upgrade.renames.iter().map(|(from, to)| (to.clone(), from.clone())).collect();
        for id in &upgrade.release {
            if let Some(place) = self.added.iter().position(|known| known.id == *id) {
                inverse.keep.push((self.added.remove(place), Some(place)));
            }
        }
        // What went last comes back first: then every place is the one it had.
        inverse.keep.reverse();
        for (touchpoint, place) in &upgrade.keep {
            let end = self.added.len();
            self.added.insert(place.unwrap_or(end).min(end), touchpoint.clone());
            inverse.release.push(touchpoint.id.clone());
        }
        inverse.release.reverse();
        Ok(Change::Upgrade(Box::new(inverse)))
    }

    /// Nothing may be said of a new name yet, unless that moves on itself; else two things would become one.
    fn check_names(&self, upgrade: &Upgrade) -> Result<(), Refused> {
        let from: BTreeSet<&TouchpointId> = upgrade.renames.iter().map(|(from, _)| from).collect();
        let mut to = BTreeSet::new();
        let answered = self.answers.iter().flat_map(|answer| &answer.touchpoints);
        let said: BTreeSet<&TouchpointId> =
            self.mentioned().map(|item| &item.touchpoint).chain(answered).collect();
        for (old, new) in &upgrade.renames {
            if old.class() != new.class() {
                return Err(Refused::NoTouchpoint(new.clone()));
            }
            if !to.insert(new) || said.contains(new) && !from.contains(new) {
                return Err(Refused::InUse(new.to_string()));
            }
            let leading = upgrade.renames.iter().filter(|(other, _)| other == old).count();
            if leading > 1 {
                return Err(Refused::Taken(old.to_string()));
            }
        }
        Ok(())
    }

    fn check_own(&self, upgrade: &Upgrade) -> Result<(), Refused> {
        let mut own: BTreeSet<&TouchpointId> = self.added.iter().map(|touchpoint| &touchpoint.id).collect();
        for id in &upgrade.release {
            if !own.remove(id) {
                return Err(Refused::NoTouchpoint(id.clone()));
            }
        }
        let taken = upgrade.keep.iter().find(|(touchpoint, _)| !own.insert(&touchpoint.id));
        taken.map_or(Ok(()), |(touchpoint, _)| Err(Refused::Taken(touchpoint.id.to_string())))
    }

    fn rename(&mut self, renames: &[(TouchpointId, TouchpointId)]) {
        if renames.is_empty() {
            return;
        }
        let names: BTreeMap<&TouchpointId, &TouchpointId> =
            renames.iter().map(|(from, to)| (from, to)).collect();
        let move_on = |id: &mut TouchpointId| {
            if let Some(new) = names.get(id) {
                (*new).clone_into(id);
            }
        };
        self.ratings = take(&mut self.ratings)
            .into_iter()
            .map(|(mut item, rating)| {
                move_on(&mut item.touchpoint);
                (item, rating)
            })
            .collect();
        let items = self.improvements.iter_mut().flat_map(|improvement| &mut improvement.items);
        items.for_each(|item| move_on(&mut item.touchpoint));
        self.answers.iter_mut().flat_map(|answer| &mut answer.touchpoints).for_each(move_on);
    }
}
