//! A list that a file inherits and says something over: what is known is replaced where it stands, what is new comes
//! after what stands before it in the file.

use std::collections::BTreeMap;

/// An inherited list with what a file says over it.
pub(super) struct Overlay<T> {
    inherited: Vec<T>,
    places: BTreeMap<String, usize>,
    said: BTreeMap<usize, T>,
    after: BTreeMap<usize, Vec<T>>,
    at_end: Vec<T>,
    last: Option<usize>,
}

impl<T> Overlay<T> {
    /// Over a list in which everything has an id of its own.
    pub(super) fn over(inherited: Vec<T>, id: impl Fn(&T) -> &str) -> Self {
        let places = inherited.iter().enumerate().map(|(place, one)| (id(one).to_owned(), place)).collect();
        Self {
            inherited,
            places,
            said: BTreeMap::new(),
            after: BTreeMap::new(),
            at_end: Vec::new(),
            last: None,
        }
    }

    /// What was inherited under this id.
    pub(super) fn known(&self, id: &str) -> Option<&T> {
        self.inherited.get(*self.places.get(id)?)
    }

    /// Puts in what the file says next.
    pub(super) fn put(&mut self, id: &str, value: T) {
        match (self.places.get(id), self.last) {
            (Some(place), _) => {
                self.said.insert(*place, value);
                self.last = Some(*place);
            }
            (None, Some(last)) => self.after.entry(last).or_default().push(value),
            (None, None) => self.at_end.push(value),
        }
    }

    /// The whole list.
    pub(super) fn finish(mut self) -> Vec<T> {
        let mut all = Vec::with_capacity(self.inherited.len() + self.at_end.len());
        for (place, inherited) in self.inherited.into_iter().enumerate() {
            all.push(self.said.remove(&place).unwrap_or(inherited));
            all.extend(self.after.remove(&place).into_iter().flatten());
        }
        all.extend(self.at_end);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::Overlay;

    #[test]
    fn new_ones_follow_what_stands_before_them_in_the_file() {
        let mut overlay = Overlay::over(vec!["a", "b", "c"], |one| one);
        for id in ["x", "b", "y", "z"] {
            overlay.put(id, id);
        }
        assert_eq!(overlay.finish(), ["a", "b", "y", "z", "c", "x"]);
    }
}
