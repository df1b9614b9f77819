//! Due dates as people type them.

use proptest::prelude::*;
use touchpoint::domain::Date;
use touchpoint::domain::due::parse;
use touchpoint::text::{UiLang, Words};

/// Saturday.
const TODAY: &str = "2026-11-21";

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn read(input: &str, today: &str, lang: UiLang) -> Option<String> {
    parse(input, day(today), &Words::new(lang).weekdays()).map(|date| date.to_string())
}

#[test]
fn dates() {
    for (input, today, expected) in [
        ("2026-12-15", TODAY, "2026-12-15"),
        ("  2026-12-15 ", TODAY, "2026-12-15"),
        ("15.12.2026", TODAY, "2026-12-15"),
        ("15.12.26", TODAY, "2026-12-15"),
        ("1.2.00", TODAY, "2000-02-01"),
        ("15.12", TODAY, "2026-12-15"),
        ("15.12.", TODAY, "2026-12-15"),
        ("05.01", TODAY, "2027-01-05"),
        ("21.11", TODAY, "2026-11-21"),
        ("20.11", TODAY, "2027-11-20"),
        ("29.2", TODAY, "2028-02-29"),
        ("29.2", "2028-02-29", "2028-02-29"),
        ("29.2", "2028-03-01", "2032-02-29"),
        ("29.2", "2096-03-01", "2104-02-29"),
        ("29.2.2028", TODAY, "2028-02-29"),
    ] {
        assert_eq!(read(input, today, UiLang::En).as_deref(), Some(expected), "{input} on {today}");
    }
}

#[test]
fn days_weeks_and_months_ahead() {
    for (input, today, expected) in [
        ("+0", TODAY, "2026-11-21"),
        ("+3", TODAY, "2026-11-24"),
        ("+3d", TODAY, "2026-11-24"),
        ("+3д", TODAY, "2026-11-24"),
        ("+3P", TODAY, "2026-11-24"),
        ("+2w", TODAY, "2026-12-05"),
        ("+2н", TODAY, "2026-12-05"),
        ("+2т", TODAY, "2026-12-05"),
        ("+2n", TODAY, "2026-12-05"),
        ("+1m", TODAY, "2026-12-21"),
        ("+1М", TODAY, "2026-12-21"),
        ("+1k", TODAY, "2026-12-21"),
        ("+2m", TODAY, "2027-01-21"),
        ("+1m", "2027-01-31", "2027-02-28"),
        ("+1m", "2028-01-31", "2028-02-29"),
        ("+1m", "2026-12-31", "2027-01-31"),
        ("+1m", "2026-03-31", "2026-04-30"),
        ("+12m", "2028-02-29", "2029-02-28"),
        ("+48m", "2028-02-29", "2032-02-29"),
        ("+10", "2028-02-20", "2028-03-01"),
        ("+3660", TODAY, "2036-11-28"),
        ("+3660w", "9999-01-01", "9999-12-31"),
    ] {
        assert_eq!(read(input, today, UiLang::En).as_deref(), Some(expected), "{input} on {today}");
    }
}

#[test]
fn a_weekday_is_the_next_one_and_never_today() {
    for (input, lang, expected) in [
        ("sun", UiLang::En, "2026-11-22"),
        ("MO", UiLang::En, "2026-11-23"),
        ("fri", UiLang::En, "2026-11-27"),
        ("saturday", UiLang::En, "2026-11-28"),
        ("Пт", UiLang::Ru, "2026-11-27"),
        ("воскр", UiLang::Ru, "2026-11-22"),
        ("суббота", UiLang::Ru, "2026-11-28"),
        ("нд", UiLang::Uk, "2026-11-22"),
        ("п'ятниця", UiLang::Uk, "2026-11-27"),
        ("п’ят", UiLang::Uk, "2026-11-27"),
        ("re", UiLang::Et, "2026-11-27"),
        ("PÜHA", UiLang::Et, "2026-11-22"),
        ("laup", UiLang::Et, "2026-11-28"),
        ("wed", UiLang::Et, "2026-11-25"),
    ] {
        assert_eq!(read(input, TODAY, lang).as_deref(), Some(expected), "{input}");
    }
}

#[test]
fn every_beginning_that_only_one_weekday_has_is_understood_on_every_day() {
    let mut read = 0;
    for lang in UiLang::ALL {
        let days = Words::new(*lang).weekdays();
        assert_eq!(days.len(), 7);
        for (weekday, name) in
            days.iter().enumerate().flat_map(|(day, names)| names.iter().map(move |n| (day, n)))
        {
            for end in 2..=name.chars().count() {
                let typed: String = name.chars().take(end).collect();
                let has = |names: &Vec<String>| names.iter().any(|name| name.starts_with(&typed));
                if days.iter().filter(|names| has(names)).count() > 1 {
                    continue;
                }
                for today in (0..7).map(|later| day(TODAY).plus_days(later)) {
                    let due = parse(&typed, today, &days).unwrap();
                    assert_eq!(due.weekday() as usize, weekday, "{typed}");
                    assert!((1..=7).contains(&(due.days() - today.days())), "{typed}");
                    read += 1;
                }
            }
        }
    }
    assert!(read > 500, "{read}");
}

#[test]
fn nonsense_is_no_day() {
    for input in [
        "",
        " ",
        "soon",
        "s",
        "t",
        "п",
        "12",
        "-3",
        "+",
        "+d",
        "+-1",
        "+ 3",
        "+3x",
        "+3dd",
        "+3661",
        "+99999999999",
        "32.1",
        "0.1",
        "1.0",
        "31.2",
        "30.2.2026",
        "29.2.2027",
        "1.13",
        "15.12.202",
        "15.12.20260",
        "1.1.1.1",
        "1.2.x",
        "+15.12",
        "1.+2",
        "15/12",
        "2026-13-01",
        "2026-02-30",
        "2026-1-1",
        "26-12-15",
        "2026-12-15T10:00",
        "...",
        "٣.٤",
        "fridays",
        "недруг",
    ] {
        assert_eq!(read(input, TODAY, UiLang::En), None, "{input}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_gives_a_day_of_the_calendar_or_none(
        input in prop_oneof![any::<String>(), "[+0-9.dwmдн -]{0,9}"],
        days in -719_162..=2_932_896_i32,
    ) {
        let today = Date::from_days(days);
        if let Some(due) = parse(&input, today, &[]) {
            let (year, month, day) = due.civil();
            prop_assert_eq!(Date::new(year, month, day), Some(due));
        }
    }
}
