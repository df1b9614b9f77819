//! Where the cursor is on the views that have more than a list of lines.

use crate::domain::catalogue::Stage;
use crate::domain::grid::Cell;

/// Where the cursor is on the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PathCursor {
    /// The line.
    pub line: usize,
    /// The stage whose touchpoints are shown.
    pub unfolded: Option<Stage>,
}

/// Where the cursor is on the grid of impact and effort, and what the grid does to the list beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GridCursor {
    /// The cell under the cursor while the arrows move on the grid; else they move in the list.
    pub here: Option<Cell>,
    /// The cell whose improvements are listed; all are if there is none.
    pub filter: Option<Cell>,
}

impl GridCursor {
    /// Whether the grid is shown where there is no room for it beside the list.
    pub const fn is_wanted(&self) -> bool {
        self.here.is_some() || self.filter.is_some()
    }
}
