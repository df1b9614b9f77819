//! The grid of impact and effort: how many improvements fall into each of its nine cells.

use super::improvement::Improvement;
use super::priority::{Box, box_at};

/// A place on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// Impact and effort, each 1–3.
    At(u8, u8),
    /// Impact or effort is not known yet.
    Unjudged,
}

impl Cell {
    /// Where these levels fall.
    pub fn new(impact: Option<u8>, effort: Option<u8>) -> Self {
        impact.zip(effort).map_or(Self::Unjudged, |(impact, effort)| Self::At(impact, effort))
    }

    /// Where an improvement falls.
    pub fn of(improvement: &Improvement) -> Self {
        Self::new(improvement.impact, improvement.effort)
    }

    /// The box that the cell belongs to; `None` for what is not judged.
    pub const fn kind(self) -> Option<Box> {
        match self {
            Self::At(impact, effort) => Some(box_at(impact, effort)),
            Self::Unjudged => None,
        }
    }
}

/// How many improvements fall into each cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    cells: Vec<Cell>,
}

impl Grid {
    /// Levels of impact and of effort, the least first.
    pub const LEVELS: [u8; 3] = [1, 2, 3];

    /// How many fall where.
    pub fn of(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { cells: cells.into_iter().collect() }
    }

    /// How many fall into a cell.
    pub fn count(&self, cell: Cell) -> usize {
        self.cells.iter().filter(|one| **one == cell).count()
    }
}
