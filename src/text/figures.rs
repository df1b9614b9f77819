//! Dates, times, numbers and shares, each by the habits of the language.

use super::lang::UiLang;
use super::sources;
use super::words::Words;
use crate::domain::phrase::Arg;
use crate::domain::{Date, Moment};

/// What binary fractions may lack of a half, in units of the last digit shown.
const HAIR: f64 = 1e-9;

impl Words {
    /// A day with its year: `21 Nov 2026`.
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = date.civil();
        let year = Arg::Number(i64::from(year));
        self.say_with(
            "date",
            &[("day", Arg::Number(i64::from(day))), ("month", self.month(month)), ("year", year)],
        )
    }

    /// A day of a year that is plain from the context: `21 Nov`.
    pub fn day(&self, date: Date) -> String {
        let (_, month, day) = date.civil();
        self.say_with("day", &[("day", Arg::Number(i64::from(day))), ("month", self.month(month))])
    }

    /// Hour and minute on the clock that was read: `14:03`.
    pub fn time(&self, moment: Moment) -> String {
        let (hour, minute, _) = moment.clock();
        let two = |value: u32| Arg::Text(format!("{value:02}"));
        self.say_with("time", &[("hour", two(hour)), ("minute", two(minute))])
    }

    /// A number rounded to so many decimals, halves away from zero, with the decimal sign of the language; `—` when
    /// it is not finite.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return self.say("nothing");
        }
        // Formatting alone rounds halves to even: an index of 42.5 would be shown as 42.
        let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or_default());
        // 23 of 40 come out as 57.499…9 % in binary: a hair below a half is one.
        let rounded = (value.abs() * scale + HAIR).round() / scale;
        let digits = format!("{rounded:.decimals$}");
        let is_zero = digits.bytes().all(|digit| matches!(digit, b'0' | b'.'));
        let sign = if value < 0.0 && !is_zero { "−" } else { "" };
        format!("{sign}{}", digits.replace('.', &self.say("decimal-sign")))
    }

    /// A share (0–1) in whole percent: `87%`.
    pub fn percent(&self, share: f64) -> String {
        if !share.is_finite() {
            return self.say("nothing");
        }
        self.say_with("percent", &[("number", Arg::Text(self.number(share * 100.0, 0)))])
    }

    /// A number, or `—` when there is nothing to count.
    pub fn number_or_nothing(&self, value: Option<f64>, decimals: usize) -> String {
        self.number(value.unwrap_or(f64::NAN), decimals)
    }

    /// Whole points of an index that can be below zero: `+30`, `−8`, `0`; `—` when there is nothing to count.
    pub fn signed(&self, points: Option<f64>) -> String {
        let number = self.number_or_nothing(points, 0);
        let above = points.is_some_and(|points| points > 0.0 && points.is_finite()) && number != "0";
        if above { format!("+{number}") } else { number }
    }

    /// A share, or `—` when there is nothing to count.
    pub fn percent_or_nothing(&self, share: Option<f64>) -> String {
        self.percent(share.unwrap_or(f64::NAN))
    }

    /// The names of the seven days as people type them, Monday first, for [`crate::domain::due::parse`]: in every
    /// language, for a list in Russian is also filled in on an English screen.
    pub fn weekdays(&self) -> Vec<Vec<String>> {
        let spellings = |day: u32| {
            let key = format!("weekday-{day} = ");
            let lines = UiLang::ALL.iter().flat_map(|lang| sources::words(*lang).lines());
            lines.filter_map(|line| line.strip_prefix(&key)).collect::<Vec<_>>().join(" ")
        };
        (1..=7).map(|day| spellings(day).split_whitespace().map(str::to_owned).collect()).collect()
    }

    fn month(&self, month: u32) -> Arg {
        Arg::Text(self.say(&format!("month-{month}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_all(say: impl Fn(&Words) -> String) -> Vec<String> {
        UiLang::ALL.iter().map(|lang| say(&Words::new(*lang))).collect()
    }

    #[test]
    fn dates_follow_the_language() {
        let date = Date::new(2026, 11, 21).unwrap();
        assert_eq!(
            in_all(|w| w.date(date)),
            ["21 Nov 2026", "21 нояб. 2026", "21 лист. 2026", "21. nov 2026"]
        );
        assert_eq!(in_all(|w| w.day(date)), ["21 Nov", "21 нояб.", "21 лист.", "21. nov"]);
        let moment = Moment::parse("2026-11-21T09:03:59+02:00").unwrap();
        assert_eq!(in_all(|w| w.time(moment)), ["09:03"; 4]);
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(in_all(|w| w.number(62.5, 1)), ["62.5", "62,5", "62,5", "62,5"]);
        assert_eq!(in_all(|w| w.percent(0.875)), ["88%", "88\u{a0}%", "88%", "88%"]);
    }

    #[test]
    fn halves_are_rounded_as_people_do() {
        let words = Words::new(UiLang::En);
        assert_eq!([42.5, 43.5, -42.5, 0.5].map(|value| words.number(value, 0)), ["43", "44", "−43", "1"]);
        assert_eq!(words.number(62.25, 1), "62.3");
        assert_eq!(words.percent(0.125), "13%");
    }

    #[test]
    fn halves_that_binary_fractions_miss_are_halves_all_the_same() {
        let words = Words::new(UiLang::En);
        for whole in 1_u32..=400 {
            for part in 0..=whole {
                let exact = (200 * part + whole) / (2 * whole);
                let shown = words.percent(f64::from(part) / f64::from(whole));
                assert_eq!(shown, format!("{exact}%"), "{part} of {whole}");
            }
        }
        assert_eq!(words.number(42.499_999, 0), "42");
    }

    #[test]
    fn there_is_no_minus_zero_and_no_nan() {
        let words = Words::new(UiLang::En);
        assert_eq!(words.number(-0.04, 1), "0.0");
        assert_eq!(words.number(-12.26, 1), "−12.3");
        assert_eq!(words.number(f64::NAN, 0), "—");
        assert_eq!(words.percent_or_nothing(None), "—");
        assert_eq!(words.number_or_nothing(Some(f64::INFINITY), 0), "—");
    }

    #[test]
    fn weekdays_are_understood_as_due_dates() {
        let saturday = Date::new(2026, 11, 21).unwrap();
        for lang in UiLang::ALL {
            let days = Words::new(*lang).weekdays();
            for typed in ["fri", "пт", "пятница", "п’ятниця", "re"] {
                let due = crate::domain::due::parse(typed, saturday, &days);
                assert_eq!(due, Date::new(2026, 11, 27), "{typed} in {}", lang.code());
            }
        }
    }
}
