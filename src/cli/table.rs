//! Columns that line up, by how wide characters are on a screen.

use unicode_width::UnicodeWidthStr;

use crate::domain::visible::visible;
use crate::text::Words;

/// The most that a column is padded to, so that one long text does not push the others away.
const WIDEST: usize = 40;
/// Between two columns.
const GAP: &str = "  ";

/// Lines of text, one a row; the last column is not padded. Line breaks inside a cell become spaces.
pub(crate) fn lines(rows: &[Vec<String>]) -> Vec<String> {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| flat(cell)).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns).map(|column| width_of(&rows, column)).collect();
    rows.iter().map(|row| line(row, &widths)).collect()
}

/// The names of columns, as a first row.
pub(crate) fn heading(words: &Words, columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| words.say(&format!("cli-column-{column}"))).collect()
}

/// A text on one line, with nothing in it that could steer a terminal.
pub(crate) fn flat(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

fn width_of(rows: &[Vec<String>], column: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column));
    cells.map(|cell| cell.width()).filter(|width| *width <= WIDEST).max().unwrap_or_default()
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut text = String::new();
    for (place, (cell, width)) in row.iter().zip(widths).enumerate() {
        if place > 0 {
            text.push_str(GAP);
        }
        text.push_str(cell);
        text.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width())));
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn columns_line_up_by_display_width() {
        let rows =
            [["東京", "1"], ["ab", "22"], ["é\u{301}\nx", ""]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(lines(&rows), ["東京  1", "ab    22", "é\u{301} x"]);
    }
}
