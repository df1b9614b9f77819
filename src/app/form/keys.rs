//! What keys do to a field that is chosen and not typed.

use crate::app::key::{Code, Key};
use crate::domain::answer::TOP_SCORE;

/// Moves among options with the arrows, or straight to one by its number.
pub(super) fn pick(code: Code, count: usize, at: &mut usize) -> bool {
    let last = count.saturating_sub(1);
    *at = match code {
        Code::Left => at.checked_sub(1).unwrap_or(last),
        Code::Right | Code::Char(' ') => {
            if *at < last {
                *at + 1
            } else {
                0
            }
        }
        Code::Home => 0,
        Code::End => last,
        Code::Char(digit @ '1'..='9') => {
            match digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok()) {
                Some(number) if number <= count => number - 1,
                _ => return false,
            }
        }
        _ => return false,
    };
    true
}

/// A digit is the score, `1` and then `0` or `x` alone are 10; the arrows go one up and down, Backspace takes it away.
pub(super) fn rate(key: Key, score: &mut Option<u8>) -> bool {
    let code = key.on_latin_layout().unwrap_or(key).code;
    *score = match (code, *score) {
        (Code::Char('0'), Some(1)) | (Code::Char('x' | 'X'), _) => Some(TOP_SCORE),
        (Code::Char(digit), _) => match digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
            Some(digit) => Some(digit),
            None => return false,
        },
        (Code::Right, known) => Some(known.map_or(0, |known| (known + 1).min(TOP_SCORE))),
        (Code::Left, known) => Some(known.map_or(TOP_SCORE, |known| known.saturating_sub(1))),
        (Code::Backspace | Code::Delete, _) => None,
        _ => return false,
    };
    true
}
