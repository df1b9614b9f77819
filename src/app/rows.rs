//! The lines of the walk's list: headings and items, what is under the cursor, what is in sight.

use super::field::TextField;
use crate::domain::Walk;

/// Which items the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those without a verdict.
    Unrated,
    /// Those that are bad.
    Bad,
    /// Those with a verdict and no note.
    WithoutNote,
    /// Those where a customer would leave.
    Critical,
}

impl Filter {
    /// The next one, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::All => Self::Unrated,
            Self::Unrated => Self::Bad,
            Self::Bad => Self::WithoutNote,
            Self::WithoutNote => Self::Critical,
            Self::Critical => Self::All,
        }
    }

    /// The text key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::All => "filter-all",
            Self::Unrated => "filter-unrated",
            Self::Bad => "filter-bad",
            Self::WithoutNote => "filter-without-note",
            Self::Critical => "filter-critical",
        }
    }
}

/// One line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The heading of a section, by its place in the walk.
    Heading(usize),
    /// An item, by its place in the walk.
    Item(usize),
}

/// The lines of the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// Headings and items as filtered.
    pub rows: Vec<Row>,
    /// The first line in sight.
    pub top: usize,
    /// Which items are shown.
    pub filter: Filter,
    /// What is searched for.
    pub find: Option<TextField>,
    /// Whether the caret is in the search field.
    pub finding: bool,
    cursor: usize,
}

impl Rows {
    /// Fills the list with the kept items under their headings.
    pub fn fill(&mut self, walk: &Walk, kept: &[bool]) {
        let here = self.item();
        self.rows.clear();
        for (place, section) in walk.sections.iter().enumerate() {
            let mut items = section.items.clone().filter(|item| kept.get(*item) == Some(&true)).peekable();
            if items.peek().is_some() {
                self.rows.push(Row::Heading(place));
                self.rows.extend(items.map(Row::Item));
            }
        }
        self.cursor = 0;
        match here {
            Some(item) => self.move_to_item(item),
            None => self.first(),
        }
    }

    /// The line under the cursor; never a heading while there is an item.
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// The item under the cursor, by its place in the walk.
    pub fn item(&self) -> Option<usize> {
        match self.rows.get(self.cursor) {
            Some(Row::Item(item)) => Some(*item),
            _ => None,
        }
    }

    /// How many items are shown.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = (usize, usize)> + '_ {
        self.rows.iter().enumerate().filter_map(|(line, row)| match row {
            Row::Item(item) => Some((line, *item)),
            Row::Heading(_) => None,
        })
    }

    /// Puts the cursor on an item, or on the next one that is shown.
    pub fn move_to_item(&mut self, item: usize) {
        let next = self.items().find(|(_, shown)| *shown >= item).or_else(|| self.items().next_back());
        self.cursor = next.map_or(0, |(line, _)| line);
    }

    /// Puts the cursor on a line; on the first item under it if it is a heading.
    pub fn move_to_line(&mut self, line: usize) {
        let next = self.items().find(|(place, _)| *place >= line).or_else(|| self.items().next_back());
        self.cursor = next.map_or(self.cursor, |(place, _)| place);
    }

    /// Moves by so many lines, over headings.
    pub fn step(&mut self, by: isize) {
        let wanted = self.cursor.saturating_add_signed(by).min(self.rows.len().saturating_sub(1));
        let down = self.rows.iter().enumerate().skip(wanted).find(|(_, row)| matches!(row, Row::Item(_)));
        let up =
            self.rows.iter().enumerate().take(wanted + 1).rev().find(|(_, row)| matches!(row, Row::Item(_)));
        let found = if by < 0 { up.or(down) } else { down.or(up) };
        if let Some((line, _)) = found {
            self.cursor = line;
        }
    }

    /// To the first item.
    pub fn first(&mut self) {
        let first = self.items().next();
        self.cursor = first.map_or(0, |(line, _)| line);
    }

    /// To the last item.
    pub fn last(&mut self) {
        let last = self.items().next_back();
        self.cursor = last.map_or(0, |(line, _)| line);
    }

    /// To the first item of the next (1) or of this or the previous (−1) section.
    pub fn section(&mut self, by: isize) {
        let headings = self.rows.iter().enumerate().filter(|(_, row)| matches!(row, Row::Heading(_)));
        let starts: Vec<usize> = headings.map(|(line, _)| line + 1).collect();
        let target = if by > 0 {
            starts.into_iter().find(|start| *start > self.cursor)
        } else {
            starts.into_iter().rev().find(|start| *start < self.cursor)
        };
        if let Some(line) = target {
            self.cursor = line;
        }
    }

    /// To the next shown item for which `wanted` holds, round the end; stays when there is none.
    pub fn seek(&mut self, wanted: impl Fn(usize) -> bool) {
        let after = self.items().filter(|(line, _)| *line > self.cursor);
        let found =
            after.chain(self.items().filter(|(line, _)| *line < self.cursor)).find(|(_, item)| wanted(*item));
        if let Some((line, _)) = found {
            self.cursor = line;
        }
    }

    /// Scrolls so that the cursor and the heading above it are among `height` lines.
    pub fn scroll_into(&mut self, height: usize) {
        let height = height.max(1);
        let heading =
            matches!(self.cursor.checked_sub(1).and_then(|line| self.rows.get(line)), Some(Row::Heading(_)));
        let above = self.cursor.saturating_sub(usize::from(heading && height > 1));
        self.top = self.top.min(above).max((self.cursor + 1).saturating_sub(height));
        self.top = self.top.min(self.rows.len().saturating_sub(height));
    }
}
