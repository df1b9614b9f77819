//! The grid of impact and effort as a table: what is still to do, a row a level of impact, a column a level of effort.

use super::view::ImprovementView;
use crate::domain::grid::{Cell, Grid};
use crate::domain::phrase::Arg;
use crate::text::Words;

/// The grid, row by row, the head first, each cell as `quick win: 2`. `None` when nothing that is still to do has an impact and an effort.
pub fn grid<'a>(
    improvements: impl IntoIterator<Item = &'a ImprovementView>,
    words: &Words,
) -> Option<Vec<Vec<String>>> {
    let pending = improvements.into_iter().filter(|one| one.status.is_pending());
    let grid = Grid::of(pending.map(|one| Cell::new(one.impact, one.effort)));
    let nothing = Grid::LEVELS
        .iter()
        .all(|impact| Grid::LEVELS.iter().all(|effort| grid.count(Cell::At(*impact, *effort)) == 0));
    if nothing {
        return None;
    }
    let said = |key: &str, level: u8| words.say_with(key, &[("level", Arg::Number(i64::from(level)))]);
    let mut head = vec![words.say("report-grid")];
    head.extend(Grid::LEVELS.map(|effort| said("grid-effort", effort)));
    let mut rows = vec![head];
    for impact in Grid::LEVELS.into_iter().rev() {
        let mut row = vec![said("grid-impact", impact)];
        row.extend(Grid::LEVELS.map(|effort| cell(&grid, Cell::At(impact, effort), words)));
        rows.push(row);
    }
    let unjudged = grid.count(Cell::Unjudged);
    if unjudged > 0 {
        let mut last = vec![words.say("report-grid-unjudged"), unjudged.to_string()];
        last.extend([String::new(), String::new()]);
        rows.push(last);
    }
    Some(rows)
}

fn cell(grid: &Grid, cell: Cell, words: &Words) -> String {
    let kind = cell.kind().map(|kind| words.say(&format!("box-{}", kind.key()))).unwrap_or_default();
    format!("{kind}: {}", grid.count(cell))
}
