//! Texts of people inside markdown: whatever they typed stays text.

use crate::domain::visible::visible;

/// A text on one line, as inside a paragraph, a heading or a list; its own lines become line breaks.
pub(super) fn inline(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| escaped(line.trim())).collect();
    lines.join("<br>")
}

/// A text on one line where a line begins: in a list, as an item.
pub(super) fn item(text: &str) -> String {
    started(inline(text))
}

/// A text as paragraphs of its own; its lines stay lines.
pub(super) fn block(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(|line| started(escaped(line.trim()))).collect();
    // A backslash at the end of a line breaks it; an empty line parts paragraphs.
    lines.join("\\\n").replace("\\\n\\\n", "\n\n")
}

/// Escapes what would begin a list, a rule or a heading underline at the start of a line.
fn started(line: String) -> String {
    let digits = line.len() - line.trim_start_matches(|digit: char| digit.is_ascii_digit()).len();
    let Some((number, rest)) = line.split_at_checked(digits) else { return line };
    match rest.chars().next() {
        Some('-' | '+' | '=') if number.is_empty() => format!("\\{line}"),
        Some('.' | ')') if !number.is_empty() => format!("{number}\\{rest}"),
        _ => line,
    }
}

/// A table with a heading row; every cell is text.
pub(super) fn table(columns: &[String], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let row = |cells: &[String]| -> String {
        let cells: Vec<String> = cells.iter().map(|cell| inline(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = vec![row(columns), format!("|{}", " --- |".repeat(columns.len()))];
    lines.extend(rows.into_iter().map(|cells| row(&cells)));
    lines.join("\n") + "\n\n"
}

fn escaped(line: &str) -> String {
    let line = visible(line);
    let mut text = String::with_capacity(line.len() + 8);
    for character in line.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{block, inline};

    #[test]
    fn what_people_type_stays_text() {
        assert_eq!(inline("a | b <i> `c` #d"), "a \\| b \\<i\\> \\`c\\` \\#d");
        assert_eq!(inline("one\ntwo"), "one<br>two");
    }

    #[test]
    fn lines_do_not_become_lists_or_headings() {
        assert_eq!(block("- a\n1. b\n# c\n==="), "\\- a\\\n1\\. b\\\n\\# c\\\n\\===");
        assert_eq!(block("one\n\ntwo\nthree"), "one\n\ntwo\\\nthree");
    }
}
