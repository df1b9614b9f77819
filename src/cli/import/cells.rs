//! Single cells of a table: words of closed sets in any language of the program, scores, moments.

use crate::domain::answer::{Feedback, TOP_SCORE, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::{Date, Moment};
use crate::text::{UiLang, Words};

/// A whole number from 0 to 10.
pub(super) fn score(text: &str) -> Option<u8> {
    let plain = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|score| plain && *score <= TOP_SCORE)
}

/// A kind of feedback by its key or its word.
pub(super) fn kind(text: &str) -> Option<Feedback> {
    by_word(text, "feedback", Feedback::ALL, Feedback::key)
}

/// Customers or staff.
pub(super) fn audience(text: &str) -> Option<Voice> {
    by_word(text, "audience", Voice::ALL, Voice::key)
}

/// A kind of customer.
pub(super) fn segment(text: &str) -> Option<Segment> {
    by_word(text, "segment", Segment::ALL, Segment::key)
}

fn by_word<T: Copy>(text: &str, family: &str, all: &[T], key: impl Fn(T) -> &'static str) -> Option<T> {
    let wanted = text.to_lowercase();
    let said = |one: T| {
        let word = format!("{family}-{}", key(one));
        UiLang::ALL.iter().any(|lang| Words::new(*lang).say(&word).to_lowercase() == wanted)
    };
    let by_key = all.iter().copied().find(|one| key(*one) == wanted);
    by_key.or_else(|| all.iter().copied().find(|one| said(*one)))
}

/// A moment, a day and a time, or a day; what is missing of it is that of `now`.
pub(super) fn moment(text: &str, now: Moment) -> Option<Moment> {
    if let Some(moment) = Moment::parse(text) {
        return Some(moment);
    }
    let here = now.to_string();
    let offset = here.get(19..)?;
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, "12:00"));
    let (date, time) = (day(date.trim_end_matches(','))?, clock(time.trim())?);
    Moment::parse(&format!("{date}T{time}{offset}"))
}

/// `2026-11-20`, `2026/11/20` or `20.11.2026`. Whether 5/6/2026 is in May or in June only its writer knows.
fn day(text: &str) -> Option<Date> {
    let mut parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    if text.contains('.') {
        parts.reverse();
    }
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => Date::parse(&format!("{year}-{month:0>2}-{day:0>2}")),
        _ => None,
    }
}

/// `9:05` or `09:05:01` with every digit.
fn clock(text: &str) -> Option<String> {
    let parts: Vec<String> = text.split(':').map(|part| format!("{part:0>2}")).collect();
    match parts.as_slice() {
        [_, _] => Some(format!("{}:00", parts.join(":"))),
        [_, _, _] => Some(parts.join(":")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_a_score_and_eleven_is_none() {
        let all = ["0", "10", "7", "11", "-1", "+9", "9.5", "007", "", "ten"];
        let read: Vec<Option<u8>> = all.iter().map(|text| score(text)).collect();
        assert_eq!(read, [Some(0), Some(10), Some(7), None, None, None, None, None, None, None]);
    }

    #[test]
    fn moments_come_as_spreadsheets_write_them() {
        let now = Moment::parse("2026-11-21T12:31:07+02:00").unwrap();
        let read = |text| moment(text, now).map(|moment| moment.to_string());
        assert_eq!(read("2026-11-20").as_deref(), Some("2026-11-20T12:00:00+02:00"));
        assert_eq!(read("2026-11-20 09:05").as_deref(), Some("2026-11-20T09:05:00+02:00"));
        assert_eq!(read("2026-11-20T09:05:01Z").as_deref(), Some("2026-11-20T09:05:01+00:00"));
        assert_eq!(read("20.11.2026 9:05").as_deref(), Some("2026-11-20T09:05:00+02:00"));
        assert_eq!(read("1.2.2026").as_deref(), Some("2026-02-01T12:00:00+02:00"));
        assert_eq!(read("2026/11/20, 09:05:01").as_deref(), Some("2026-11-20T09:05:01+02:00"));
        for text in
            ["yesterday", "5/6/2026", "31.02.2026", "20.11.26", "20.11.2026 25:00", "2026-11-20 9", "45982"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn words_are_known_in_every_language() {
        assert_eq!(kind("Негатив"), Some(Feedback::Negative));
        assert_eq!(audience("Töötajad"), Some(Voice::Staff));
        assert_eq!(kind("mood"), None);
    }
}
