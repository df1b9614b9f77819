//! Looking at the open audit: whose eyes, which numbers. Nothing of it changes the audit.

use std::sync::Arc;

use super::{PathCursor, Session};
use crate::domain::path::Earlier;
use crate::domain::{Lens, Path, Results};

impl Session {
    /// Looks at the audit through other eyes; the cursor stays where it is, if that is still to be seen.
    pub fn look_through(&mut self, lens: Lens) {
        self.lens = lens;
        self.forget_numbers();
        self.results_cursor = 0;
        self.path_cursor = PathCursor::default();
        self.improvements_cursor = 0;
        self.lay_out();
    }

    /// The numbers are out of date.
    pub(super) fn forget_numbers(&mut self) {
        self.results.clear();
        self.route = None;
    }

    /// Takes in the audit of the same place before this one.
    pub(crate) fn compare_with(&mut self, earlier: Arc<Earlier>) {
        self.earlier = Some(earlier);
        self.route = None;
    }

    /// Lays out the path if it is not up to date.
    pub fn compute_path(&mut self) {
        if self.route.is_none() {
            let earlier = self.earlier.as_deref();
            let path = Path::new(&self.catalogue, self.folded.audit(), self.lens, earlier);
            self.route = Some(Box::new(path));
        }
    }

    /// Computes the numbers if they are not up to date.
    pub fn compute_results(&mut self) {
        if self.results.is_empty() {
            let (main, others) = Results::each(&self.catalogue, self.folded.audit(), self.lens);
            self.results = std::iter::once(main).chain(others).collect();
        }
    }
}
