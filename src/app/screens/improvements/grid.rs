//! The grid of impact and effort beside the list: a cursor on its cells, and the cell whose improvements are listed.

use crate::app::command::Action;
use crate::app::session::{GridCursor, Session};
use crate::domain::grid::Cell;

/// Takes what is meant for the grid; `false` lets the list have it.
pub(super) fn take(session: &mut Session, action: Action) -> bool {
    let grid = session.grid;
    match (action, grid.here) {
        (Action::Grid, Some(_)) => session.grid.here = None,
        (Action::Grid | Action::Right, None) => session.grid.here = Some(entry(session)),
        (Action::Cell(cell), _) if grid.filter == Some(cell) => session.grid = GridCursor::default(),
        (Action::Cell(cell), _) | (Action::EditImprovement, Some(cell)) => choose(session, cell),
        (Action::Back, _) if grid.is_wanted() => {
            let listed = super::listed(session).get(session.improvements_cursor).map(|one| one.id.clone());
            session.grid = GridCursor::default();
            if let Some(id) = listed {
                super::follow(session, &id);
            }
        }
        (Action::Line(_), Some(_)) => {
            session.grid.here = None;
            return false;
        }
        (Action::Up | Action::Down | Action::Left | Action::Right, Some(cell)) => {
            session.grid.here = Some(beside(cell, action));
        }
        _ => return false,
    }
    true
}

/// Lists the improvements of one cell.
fn choose(session: &mut Session, cell: Cell) {
    session.grid = GridCursor { here: None, filter: Some(cell) };
    session.improvements_cursor = 0;
}

/// Where the cursor begins: on the cell that is listed, else on that of the improvement under the cursor.
fn entry(session: &Session) -> Cell {
    let here = super::listed(session).get(session.improvements_cursor).map(|one| Cell::of(one));
    session.grid.filter.or(here).unwrap_or(Cell::At(3, 1))
}

/// The next cell in a direction: more impact is up, more effort is right, what is not judged lies below.
const fn beside(cell: Cell, action: Action) -> Cell {
    match (cell, action) {
        (Cell::At(impact, effort), Action::Up) if impact < 3 => Cell::At(impact + 1, effort),
        (Cell::At(1, _), Action::Down) => Cell::Unjudged,
        (Cell::At(impact, effort), Action::Down) => Cell::At(impact - 1, effort),
        (Cell::At(impact, effort), Action::Left) if effort > 1 => Cell::At(impact, effort - 1),
        (Cell::At(impact, effort), Action::Right) if effort < 3 => Cell::At(impact, effort + 1),
        (Cell::Unjudged, Action::Up) => Cell::At(1, 1),
        (cell, _) => cell,
    }
}
