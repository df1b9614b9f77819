//! Rows of a table as answers. An answer's id comes from what its row says, so that a file that is imported again
//! adds nothing twice, and one that grew adds what is new.

use std::collections::HashMap;

use super::cells;
use super::columns::{Columns, Part};
use super::table::{Row, Table};
use crate::cli::items::Items;
use crate::domain::answer::{Answer, Voice};
use crate::domain::{AnswerId, Moment, Phrase, TouchpointId};
use crate::io::ids;

/// One thing that is wrong with a row.
pub(super) struct Fault {
    /// From 1.
    pub(super) line: u64,
    /// What the column is called; a dash for the whole row.
    pub(super) column: String,
    pub(super) what: Phrase,
}

/// Turns rows into answers.
pub(super) struct Reader<'a> {
    pub(super) columns: &'a Columns,
    pub(super) items: Items<'a>,
    /// For rows that name no wave.
    pub(super) wave: String,
    /// For rows that name no audience.
    pub(super) audience: Voice,
    /// For rows that name no moment.
    pub(super) now: Moment,
}

impl Reader<'_> {
    /// Every row as an answer, or everything that is wrong with any of them.
    pub(super) fn read(&self, table: &Table) -> Result<Vec<Answer>, Vec<Fault>> {
        let (mut answers, mut faults) = (Vec::new(), Vec::new());
        let mut names = Names::new(table, self);
        for row in &table.rows {
            let before = faults.len();
            let answer = self.answer(row, names.next(row), &mut faults);
            if faults.len() == before {
                answers.push(answer);
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(faults) }
    }

    fn answer(&self, row: &Row, id: AnswerId, faults: &mut Vec<Fault>) -> Answer {
        let said = |part| self.columns.cell(part, &row.cells).to_owned();
        let wave = said(Part::Wave);
        let mut checked = Checked { reader: self, row, faults };
        let answer = Answer {
            score: checked.cell(Part::Score, "cli-import-score", cells::score),
            why: said(Part::Why),
            wish: said(Part::Wish),
            kind: checked.cell(Part::Kind, "cli-import-word", cells::kind),
            channel: said(Part::Channel),
            asked_by: said(Part::AskedBy),
            audience: checked
                .cell(Part::Audience, "cli-import-word", cells::audience)
                .unwrap_or(self.audience),
            segment: checked.cell(Part::Segment, "cli-import-word", cells::segment),
            touchpoints: checked.touchpoints(),
            wave: if wave.is_empty() { self.wave.clone() } else { wave },
            at: checked
                .cell(Part::At, "cli-import-moment", |text| cells::moment(text, self.now))
                .unwrap_or(self.now),
            ..Answer::new(id, self.now)
        };
        checked.whole();
        answer
    }
}

/// A row whose cells are looked at one by one; what is wrong is noted.
struct Checked<'r, 'a> {
    reader: &'r Reader<'a>,
    row: &'r Row,
    faults: &'r mut Vec<Fault>,
}

impl Checked<'_, '_> {
    fn text(&self, part: Part) -> &str {
        self.reader.columns.cell(part, &self.row.cells)
    }

    fn fault(&mut self, column: String, what: Phrase) {
        self.faults.push(Fault { line: self.row.line, column, what });
    }

    /// What a cell says; nothing if it is empty, a fault if it cannot be understood.
    fn cell<T>(&mut self, part: Part, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(part).to_owned();
        if text.is_empty() {
            return None;
        }
        let value = read(&text);
        if value.is_none() {
            self.fault(self.reader.columns.title(part), Phrase::new(key).with("value", text));
        }
        value
    }

    fn touchpoints(&mut self) -> Vec<TouchpointId> {
        let text = self.text(Part::Touchpoints).to_owned();
        let parted = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|');
        let mut found = Vec::new();
        for word in text.split(parted).filter(|word| !word.is_empty()) {
            match self.reader.items.touchpoint(word) {
                Ok(id) if found.contains(&id) => {}
                Ok(id) => found.push(id),
                Err(_) => {
                    let what = Phrase::new("cli-item-unknown").with("id", word);
                    self.fault(self.reader.columns.title(Part::Touchpoints), what);
                }
            }
        }
        found
    }

    /// A row must say something, and no more than the header has names for.
    fn whole(&mut self) {
        let nothing = || "—".to_owned();
        if [Part::Score, Part::Why, Part::Wish].iter().all(|part| self.text(*part).is_empty()) {
            self.fault(nothing(), Phrase::new("cli-import-silent"));
        }
        let beyond = self.row.cells.iter().skip(self.reader.columns.width);
        if beyond.filter(|cell| !cell.is_empty()).count() > 0 {
            self.fault(nothing(), Phrase::new("cli-import-too-wide"));
        }
    }
}

/// Ids made from what rows say.
struct Names {
    around: String,
    whole: String,
    seen: HashMap<String, usize>,
}

impl Names {
    fn new(table: &Table, reader: &Reader<'_>) -> Self {
        let rows: Vec<String> = table.rows.iter().map(|row| row.cells.join("\u{1f}")).collect();
        let around = format!("{}\u{1e}{}", reader.wave, reader.audience.key());
        Self { around, whole: rows.join("\u{1e}"), seen: HashMap::new() }
    }

    /// Rows that say the same are told apart by their number among themselves. A score alone says too little to
    /// be known again in another file: such a row is known by the whole file it stands in.
    fn next(&mut self, row: &Row) -> AnswerId {
        let said = row.cells.join("\u{1f}");
        let is_bare = row.cells.iter().filter(|cell| !cell.is_empty()).count() < 2;
        let file = if is_bare { self.whole.as_str() } else { "" };
        let number = self.seen.entry(said.clone()).or_default();
        *number += 1;
        let text = format!("{}\u{1d}{said}\u{1d}{number}\u{1d}{file}", self.around);
        AnswerId::new(ids::of_content('a', &text))
    }
}
