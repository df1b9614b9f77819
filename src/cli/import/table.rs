//! A table of answers as text: with a header, or a bare list of numbers.

use super::quotes::{self, Lines};
use crate::cli::failure::Failure;
use crate::domain::Phrase;

/// Rows of cells.
pub(super) struct Table {
    /// The names of the columns; `None` for a bare list of numbers.
    pub(super) header: Option<Vec<String>>,
    /// What follows.
    pub(super) rows: Vec<Row>,
}

/// One row with the line it begins in, from 1.
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

impl Table {
    /// Reads either; the separator is the one that the header has most of.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Failure> {
        let text = std::str::from_utf8(bytes).map_err(|_not_text| {
            let what = Phrase::new("cli-import-not-utf8");
            Failure::hinted(what, Phrase::new("cli-hint-import-utf8"))
        })?;
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(Failure::usage(Phrase::new("cli-import-empty")));
        }
        if text.chars().any(char::is_alphabetic) { Self::with_header(text) } else { Ok(Self::numbers(text)) }
    }

    /// One number a cell, however they are parted.
    fn numbers(text: &str) -> Self {
        let parted = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
        let row = |(line, word): (u64, &str)| Row { line, cells: vec![word.to_owned()] };
        let lines = (1..).zip(text.lines());
        let words = lines.flat_map(|(line, text)| text.split(parted).map(move |word| (line, word)));
        Self { header: None, rows: words.filter(|(_, word)| !word.is_empty()).map(row).collect() }
    }

    fn with_header(text: &str) -> Result<Self, Failure> {
        let separator = quotes::separator(text);
        if let Some(line) = quotes::left_open(text, separator) {
            // The rest of the file would be taken for one cell.
            let what = Phrase::new("cli-import-unclosed").with("line", line.to_string());
            return Err(Failure::usage(what));
        }
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let (mut rows, mut lines) = (Vec::new(), Lines::new(text));
        for record in reader.records() {
            let record = record.map_err(|_not_text| Failure::usage(Phrase::new("cli-import-not-utf8")))?;
            let line = lines.of(record.position().map_or(0, csv::Position::byte));
            let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
            if cells.iter().any(|cell| !cell.is_empty()) {
                rows.push(Row { line, cells });
            }
        }
        let mut rows = rows.into_iter().skip(usize::from(quotes::said(text).is_some()));
        let header = rows.next().map(|row| row.cells);
        Ok(Self { header, rows: rows.collect() })
    }
}
