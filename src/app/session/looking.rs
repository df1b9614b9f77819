//! Looking at the open audit: whose eyes, which numbers. Nothing of it changes the audit.

use super::Session;
use crate::domain::{Lens, Results};

impl Session {
    /// Looks at the audit through other eyes; the cursor stays where it is, if that is still to be seen.
    pub fn look_through(&mut self, lens: Lens) {
        self.lens = lens;
        self.results.clear();
        self.results_cursor = 0;
        self.improvements_cursor = 0;
        self.lay_out();
    }

    /// Computes the numbers if they are not up to date.
    pub fn compute_results(&mut self) {
        if self.results.is_empty() {
            let (main, others) = Results::each(&self.catalogue, self.folded.audit(), self.lens);
            self.results = std::iter::once(main).chain(others).collect();
        }
    }
}
