//! The one place that measures text: by grapheme, in terminal cells.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::visible::visible;

/// Cells that a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Text from a file as one line that is safe to show.
pub(crate) fn clean(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

/// Text from a file that is safe to show, its lines kept.
pub(crate) fn paragraphs(text: &str) -> String {
    visible(text).replace('\t', " ")
}

/// As much of a text as fits into so many cells, with an ellipsis where it was cut.
pub(crate) fn fit(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let wide = width(grapheme);
        if used + wide + 1 > cells {
            break;
        }
        kept.push_str(grapheme);
        used += wide;
    }
    if cells > 0 {
        kept.truncate(kept.trim_end().len());
        kept.push('…');
    }
    kept
}

/// The same, filled with blanks to exactly so many cells.
pub(crate) fn pad(text: &str, cells: usize) -> String {
    let mut kept = fit(text, cells);
    let missing = cells.saturating_sub(width(&kept));
    kept.extend(std::iter::repeat_n(' ', missing));
    kept
}

/// The same, with the blanks in front.
pub(crate) fn pad_left(text: &str, cells: usize) -> String {
    let kept = fit(text, cells);
    let missing = cells.saturating_sub(width(&kept));
    format!("{}{kept}", " ".repeat(missing))
}

/// Breaks a text into lines of at most so many cells, between words where it can.
pub(crate) fn wrap(text: &str, cells: u16) -> Vec<String> {
    let cells = usize::from(cells).max(1);
    text.split('\n').flat_map(|paragraph| wrap_paragraph(paragraph, cells)).collect()
}

fn wrap_paragraph(paragraph: &str, cells: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    // Words with the blanks after them: a blank that does not fit any more goes with the end of the line.
    for word in paragraph.split_inclusive(' ') {
        let wide = width(word.trim_end_matches(' '));
        if used > 0 && used + wide > cells {
            lines.push(String::new());
            used = 0;
        }
        for grapheme in word.graphemes(true) {
            let wide = width(grapheme);
            if used + wide > cells {
                if grapheme == " " {
                    continue;
                }
                lines.push(String::new());
                used = 0;
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(grapheme);
            }
            used += wide;
        }
    }
    lines
}

/// Where the caret stands after `before` was wrapped like this: (column, line).
pub(crate) fn caret(before: &str, cells: u16) -> (usize, usize) {
    // A mark that is no blank keeps a space before the caret from being swallowed by the wrap.
    let lines = wrap(&format!("{before}\u{2060}"), cells);
    let last = lines.last().map_or(0, |line| width(line.trim_end_matches('\u{2060}')));
    (last, lines.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_cut_by_grapheme() {
        assert_eq!(fit("Очередь у кассы", 9), "Очередь…");
        assert_eq!(fit("a👩‍👩‍👧b", 3), "a…");
        assert_eq!(fit("abc", 0), "");
        assert_eq!(pad("né", 4), "né  ");
        assert_eq!(pad_left("64", 4), "  64");
    }

    #[test]
    fn words_stay_whole_and_long_ones_break() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("a\n\nb", 5), ["a", "", "b"]);
        assert!(wrap("семь человек, одна касса", 10).iter().all(|line| width(line) <= 10));
    }

    #[test]
    fn the_caret_follows_the_wrap() {
        assert_eq!(caret("one ", 7), (4, 0));
        assert_eq!(caret("one two three", 7), (5, 1));
        assert_eq!(caret("", 7), (0, 0));
        assert_eq!(caret("a\n", 7), (0, 1));
    }

    #[test]
    fn hidden_characters_become_visible() {
        assert_eq!(clean("a\u{1b}[31m\u{202e}b\nc"), "a␛[31m‹U+202E›b c");
    }
}
