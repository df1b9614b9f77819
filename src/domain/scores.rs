//! A pasted list of scores: `9 10 7, 8;3`, one a line, or a line with the reason behind its score.

use super::answer::{Answer, TOP_SCORE, Voice};
use super::audit::Audit;
use super::time::Moment;

/// One score of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// 0–10.
    pub score: u8,
    /// The rest of its line; empty when there is none.
    pub why: String,
}

/// A piece of a list that is no score from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: usize,
    /// What stands there.
    pub piece: String,
}

/// What a list says: either can be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The scores, in order.
    pub scores: Vec<Scored>,
    /// What is wrong, in order.
    pub faults: Vec<Fault>,
}

/// Reads a list of scores.
///
/// A line of numbers holds a score each. On a line with letters the first number is the score and the rest is the
/// reason; the two are parted by a blank, or by `;`, `:`, `,`, `-` or a tabulator when the reason begins with a digit.
pub fn read(text: &str) -> Reading {
    let mut reading = Reading::default();
    for (line, text) in (1..).zip(text.lines()) {
        if text.chars().any(char::is_alphabetic) {
            reasoned(text, line, &mut reading);
        } else {
            numbers(text, line, &mut reading);
        }
    }
    reading
}

fn numbers(text: &str, line: usize, reading: &mut Reading) {
    for piece in pieces(text) {
        match score(piece) {
            Some(score) => reading.scores.push(Scored { score, why: String::new() }),
            None => reading.faults.push(Fault { line, piece: piece.to_owned() }),
        }
    }
}

fn reasoned(text: &str, line: usize, reading: &mut Reading) {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (first, rest) = (text.get(..end).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let parts = |c: char| c.is_whitespace() || matches!(c, ';' | ':' | ',' | '-' | '–' | '—' | '.');
    let why = rest.trim_start_matches(parts);
    // `9 2 tills` may be two scores: only a sign says that it is not.
    let doubtful = why.starts_with(|c: char| c.is_ascii_digit())
        && rest.chars().take_while(|c| parts(*c)).all(|c| c == ' ');
    match score(first) {
        Some(score) if rest.starts_with(parts) && !doubtful => {
            reading.scores.push(Scored { score, why: why.trim_end().to_owned() });
        }
        _ => {
            let wrong = pieces(text).find(|piece| score(piece).is_none()).unwrap_or(text);
            reading.faults.push(Fault { line, piece: wrong.to_owned() });
        }
    }
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let parted = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
    text.split(parted).filter(|piece| !piece.is_empty())
}

fn score(piece: &str) -> Option<u8> {
    let plain = (1..=2).contains(&piece.len()) && piece.bytes().all(|byte| byte.is_ascii_digit());
    piece.parse().ok().filter(|score| plain && *score <= TOP_SCORE)
}

/// When the very same list was added to the audit in one go, the latest time: scores alone can repeat, so that only a
/// person can say whether it is the same paper twice. A list of one is no list.
pub fn added_before(audit: &Audit, audience: Voice, list: &[Scored]) -> Option<Moment> {
    if list.len() < 2 {
        return None;
    }
    let alike = |(answer, scored): (&Answer, &Scored)| {
        answer.score == Some(scored.score) && answer.why == scored.why && answer.audience == audience
    };
    // What was added in one go bears one time.
    let lists = audit.answers.chunk_by(|a, b| a.at == b.at);
    let same = lists.filter(|one| one.len() == list.len() && one.iter().zip(list).all(alike));
    same.filter_map(|answers| answers.first().map(|answer| answer.at)).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(text: &str) -> Vec<u8> {
        read(text).scores.into_iter().map(|scored| scored.score).collect()
    }

    fn faults(text: &str) -> Vec<(usize, String)> {
        read(text).faults.into_iter().map(|fault| (fault.line, fault.piece)).collect()
    }

    #[test]
    fn numbers_are_parted_by_whatever_parts_them() {
        assert_eq!(scores("9 10 7, 8;3\n0\r\n\t10"), [9, 10, 7, 8, 3, 0, 10]);
        assert_eq!(read(" \n ").scores, []);
    }

    #[test]
    fn the_rest_of_a_line_is_the_reason() {
        let reasons = |text| -> Vec<(u8, String)> {
            read(text).scores.into_iter().map(|scored| (scored.score, scored.why)).collect()
        };
        let said = |score, why: &str| (score, why.to_owned());
        assert_eq!(reasons("9 quick service\n3; 2 tills"), [said(9, "quick service"), said(3, "2 tills")]);
        assert_eq!(reasons("10 – Быстро, вежливо "), [said(10, "Быстро, вежливо")]);
    }

    #[test]
    fn every_bad_piece_is_named_with_its_line() {
        let named = |line, piece: &str| (line, piece.to_owned());
        assert_eq!(
            faults("9 11 8.5\n-1 007"),
            [(1, "11"), (1, "8.5"), (2, "-1"), (2, "007")].map(|(line, piece)| named(line, piece))
        );
        assert_eq!(
            faults("quick\n9 2 tills\n9th"),
            [(1, "quick"), (2, "tills"), (3, "9th")].map(|(line, piece)| named(line, piece))
        );
    }
}
