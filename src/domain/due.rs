//! Due dates as people type them in an aisle.

use super::time::Date;

/// Reads `2026-12-15`, `15.12.2026`, `15.12.26`, `15.12` (the next one), `+3` or `+3d` days, `+2w` weeks, `+1m` months, or a
/// weekday (the next one after `today`).
///
/// `weekdays` are further names of the seven days, Monday first, each with any number of spellings; a
/// beginning of at least two letters is enough. English names are always understood.
pub fn parse(input: &str, today: Date, weekdays: &[Vec<String>]) -> Option<Date> {
    let input = input.trim().to_lowercase();
    Date::parse(&input)
        .or_else(|| after(&input, today))
        .or_else(|| dotted(&input, today))
        .or_else(|| weekday(&input, today, weekdays))
}

fn after(input: &str, today: Date) -> Option<Date> {
    let rest = input.strip_prefix('+')?;
    let split = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (count, unit) = rest.split_at_checked(split)?;
    let count: i32 = count.parse().ok().filter(|count| *count <= 3660)?;
    match unit {
        "" | "d" | "д" | "p" => Some(today.plus_days(count)),
        "w" | "н" | "т" | "n" => Some(today.plus_days(count * 7)),
        "m" | "м" | "k" => Some(today.plus_months(count)),
        _ => None,
    }
}

fn dotted(input: &str, today: Date) -> Option<Date> {
    let mut parts = input.trim_end_matches('.').split('.').map(digits);
    let (day, month) = (parts.next()??, parts.next()??);
    let (this_year, ..) = today.civil();
    if let Some(year) = parts.next() {
        let year = match year?.cast_signed() {
            // `15.12.26`: of this century.
            short @ 0..100 => this_year - this_year % 100 + short,
            year @ 1000.. => year,
            _ => return None,
        };
        return Date::new(year, month, day).filter(|_| parts.next().is_none());
    }
    (this_year..this_year + 9).find_map(|year| Date::new(year, month, day).filter(|date| *date >= today))
}

/// A number of plain digits, without the sign that parsing would take.
fn digits(part: &str) -> Option<u32> {
    part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
}

fn weekday(input: &str, today: Date, weekdays: &[Vec<String>]) -> Option<Date> {
    const ENGLISH: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    if input.chars().count() < 2 {
        return None;
    }
    let english = ENGLISH.iter().position(|name| name.starts_with(input));
    let day = english.or_else(|| {
        let spelt = |names: &Vec<String>| names.iter().any(|name| name.to_lowercase().starts_with(input));
        weekdays.iter().position(spelt)
    })?;
    let ahead = (i32::try_from(day).ok()? - today.weekday().cast_signed()).rem_euclid(7);
    Some(today.plus_days(if ahead == 0 { 7 } else { ahead }))
}
