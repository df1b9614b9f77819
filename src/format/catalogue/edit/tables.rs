//! The tables of a list: found, put in, moved, each with the comment that belongs to it.

use toml_edit::{ArrayOfTables, Item, Table};

use crate::domain::TouchpointId;

/// Where the table of a touchpoint stands.
pub(super) fn position(list: &ArrayOfTables, id: &TouchpointId) -> Option<usize> {
    list.iter().position(|table| table.get("id").and_then(Item::as_str) == Some(id.as_str()))
}

/// The table at a place.
pub(super) fn at(list: &mut ArrayOfTables, place: usize) -> Option<&mut Table> {
    list.iter_mut().nth(place)
}

/// Puts a new table at a place; it is written after the one before it.
pub(super) fn insert(list: &mut ArrayOfTables, place: usize, table: Table) {
    let mut all: Vec<Table> = list.iter().cloned().collect();
    all.insert(place.min(all.len()), table);
    fill(list, all);
}

/// To which of its neighbours a table goes: that one's heading is over it then.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Joins {
    /// It stands after this one.
    Previous,
    /// It stands before this one.
    Next,
}

/// Moves a table so that it stands before the one that is at `to` now. Its comment goes along, a heading stays.
pub(super) fn shift(list: &mut ArrayOfTables, from: usize, to: usize, joins: Joins) {
    let mut all: Vec<Table> = list.iter().cloned().collect();
    if from >= all.len() {
        return;
    }
    let order: Vec<Option<isize>> = all.iter().map(Table::position).collect();
    let mut moved = all.remove(from);
    if let Some(next) = all.get_mut(from) {
        hand_over(&mut moved, next);
    }
    let to = if to > from { to - 1 } else { to }.min(all.len());
    if joins == Joins::Next
        && let Some(next) = all.get_mut(to)
    {
        hand_over(next, &mut moved);
    }
    all.insert(to, moved);
    for (table, place) in all.iter_mut().zip(order) {
        table.set_position(place);
        follow(table);
    }
    fill(list, all);
}

fn fill(list: &mut ArrayOfTables, all: Vec<Table>) {
    list.clear();
    for table in all {
        list.push(table);
    }
}

/// Tables inside a table stand right after it, wherever it goes.
fn follow(table: &mut Table) {
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(inner) if !inner.is_dotted() => {
                inner.set_position(None);
                follow(inner);
            }
            Item::ArrayOfTables(list) => list.iter_mut().for_each(|inner| {
                inner.set_position(None);
                follow(inner);
            }),
            _ => {}
        }
    }
}

/// Gives the heading over one table to another. A heading is what stands over a table without being about it:
/// everything up to the last empty line, and a line that is drawn as one, such as `# --- Till ---`.
fn hand_over(from: &mut Table, to: &mut Table) {
    let before = prefix(from);
    let lines: Vec<&str> = before.split_inclusive('\n').collect();
    let ends = |line: &&str| line.trim().is_empty() || is_drawn(line);
    let kept = lines.iter().rposition(ends).map_or(0, |last| last + 1);
    let heading: String = lines.iter().take(kept).copied().collect();
    if heading.trim().is_empty() {
        return;
    }
    let own: String = lines.iter().skip(kept).copied().collect();
    from.decor_mut().set_prefix(format!("\n{own}"));
    let other = prefix(to);
    to.decor_mut().set_prefix(format!("{heading}{}", other.trim_start_matches('\n')));
}

fn prefix(table: &Table) -> String {
    // A table that was just made has none; it is written after an empty line.
    table.decor().prefix().and_then(|raw| raw.as_str()).unwrap_or("\n").to_owned()
}

fn is_drawn(line: &str) -> bool {
    let rest = line.trim().trim_start_matches('#').trim_start();
    line.trim().starts_with('#') && ["--", "==", "──", "**"].iter().any(|rule| rest.starts_with(rule))
}
