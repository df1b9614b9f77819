//! Days and moments as plain numbers; the clock itself belongs to io.

use std::fmt;

/// A day of the Gregorian calendar, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    days: i32,
}

impl Date {
    /// The day `year`-`month`-`day`, if there is one; years 1 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        let date = Self { days: days_from_civil(year, month, day) };
        (date.civil() == (year, month, day)).then_some(date)
    }

    /// The day that lies so many days after 1970-01-01.
    pub const fn from_days(days: i32) -> Self {
        Self { days }
    }

    /// Days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.days
    }

    /// Year, month 1–12, day 1–31.
    pub fn civil(self) -> (i32, u32, u32) {
        civil_from_days(self.days)
    }

    /// 0 is Monday, 6 is Sunday.
    pub const fn weekday(self) -> u32 {
        (self.days + 3).rem_euclid(7).unsigned_abs()
    }

    /// The day so many days later; stays within years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let (first, last) = (days_from_civil(1, 1, 1), days_from_civil(9999, 12, 31));
        Self { days: self.days.saturating_add(days).clamp(first, last) }
    }

    /// The same day so many months later, or the last one of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.civil();
        let count = year.saturating_mul(12).saturating_add(month.cast_signed() - 1).saturating_add(months);
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12).unsigned_abs() + 1);
        (1..=day).rev().find_map(|day| Self::new(year, month, day)).unwrap_or(self)
    }

    /// Reads `2026-12-15`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let mut next = |width: usize| {
            let part = parts.next()?;
            let digits = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
            if digits { part.parse::<u32>().ok() } else { None }
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        Self::new(year.cast_signed(), month, day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// A second of the wall clock with the offset it was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub seconds: i64,
    /// Minutes east of Greenwich.
    pub offset: i16,
}

impl Moment {
    /// The day on the clock that was read.
    pub fn date(self) -> Date {
        let days = self.local().div_euclid(86_400);
        Date::from_days(i32::try_from(days).unwrap_or(i32::MAX))
    }

    /// Hour, minute and second on the clock that was read.
    pub fn clock(self) -> (u32, u32, u32) {
        let second = u32::try_from(self.local().rem_euclid(86_400)).unwrap_or_default();
        (second / 3600, second / 60 % 60, second % 60)
    }

    fn local(self) -> i64 {
        self.seconds + i64::from(self.offset) * 60
    }

    /// The moment when a clock with this offset shows this day and time.
    pub fn at(date: Date, (hour, minute, second): (u32, u32, u32), offset: i16) -> Self {
        let local = i64::from(date.days()) * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
        Self { seconds: local - i64::from(offset) * 60, offset }
    }

    /// Reads RFC 3339: `2026-11-21T12:31:07+02:00`; fractions of a second are dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, rest) = text.split_once(['T', 't', ' '])?;
        let zone_at = rest.find(['Z', 'z', '+', '-'])?;
        let (clock, zone) = rest.split_at_checked(zone_at)?;
        let clock = clock.split_once('.').map_or(clock, |(whole, _)| whole);
        let mut parts = clock.split(':').map(two_digits);
        let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
        if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        Some(Self::at(Date::parse(day)?, (hour, minute, second.min(59)), parse_offset(zone)?))
    }
}

fn two_digits(text: &str) -> Option<u32> {
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn parse_offset(zone: &str) -> Option<i16> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let minutes = two_digits(hours).filter(|h| *h < 24)? * 60 + two_digits(minutes).filter(|m| *m < 60)?;
    i16::try_from(minutes).ok().map(|minutes| sign * minutes)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute, second) = self.clock();
        write!(f, "{}T{hour:02}:{minute:02}:{second:02}", self.date())?;
        let (sign, offset) = if self.offset < 0 { ('-', -self.offset) } else { ('+', self.offset) };
        write!(f, "{sign}{:02}:{:02}", offset / 60, offset % 60)
    }
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days since 1970-01-01 by 400-year eras.
fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let (month, day) = (month.cast_signed(), day.cast_signed());
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn civil_from_days(days: i32) -> (i32, u32, u32) {
    let days = days.saturating_add(719_468);
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (year, month.unsigned_abs(), day.unsigned_abs())
}
