//! Where touchpoints stand in a catalogue's file.

use super::Desk;
use super::tables::{self, Joins, position};
use crate::domain::catalogue::Spot;
use crate::domain::{Phrase, TouchpointId};

impl Desk<'_> {
    pub(super) fn shift(&mut self, id: &TouchpointId, spot: &Spot) -> Result<(), Phrase> {
        self.known(id)?;
        let (Spot::Before(other) | Spot::After(other)) = spot;
        if other == id {
            return Err(Phrase::new("catalogue-edit-itself").with("id", id.as_str()));
        }
        self.known(other)?;
        let from = position(self.list()?, id);
        let from = from.filter(|place| !self.is_inherited(*place));
        let Some(from) = from else {
            return Err(Phrase::new("catalogue-edit-order").with("id", id.as_str()));
        };
        let to = match (spot, self.builds_on_others()) {
            (Spot::After(other), _) => self.place_after(other)?,
            (Spot::Before(other), false) => position(self.list()?, other).unwrap_or_default(),
            (Spot::Before(other), true) => match self.before(other, id) {
                Some(previous) => self.place_after(&previous)?,
                None => return Err(Phrase::new("catalogue-edit-order").with("id", id.as_str())),
            },
        };
        let joins = if matches!(spot, Spot::Before(_)) { Joins::Next } else { Joins::Previous };
        tables::shift(self.list()?, from, to, joins);
        Ok(())
    }

    /// Whether a table only says something over an inherited touchpoint: its place is not the file's to say.
    fn is_inherited(&mut self, place: usize) -> bool {
        self.builds_on_others()
            && self.list().is_ok_and(|list| list.get(place).is_some_and(|table| !table.contains_key("class")))
    }

    /// The touchpoint before another, leaving one out.
    fn before(&self, other: &TouchpointId, without: &TouchpointId) -> Option<TouchpointId> {
        let all = self.built.touchpoints.iter().map(|one| &one.id).filter(|id| *id != without);
        all.clone().zip(all.skip(1)).find(|(_, next)| *next == other).map(|(previous, _)| previous.clone())
    }

    /// The place after a touchpoint's table; where it is inherited its id alone marks the place.
    pub(super) fn place_after(&mut self, id: &TouchpointId) -> Result<usize, Phrase> {
        self.known(id)?;
        self.own(id)?;
        let end = self.list()?.len();
        Ok(position(self.list()?, id).map_or(end, |place| place + 1))
    }
}
