//! The clock, with the offset of the place where the program runs.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::domain::{Date, Moment};

/// This second.
pub fn now() -> Moment {
    let now = jiff::Zoned::now();
    let offset = i16::try_from(now.offset().seconds() / 60).unwrap_or_default();
    Moment { seconds: now.timestamp().as_second(), offset }
}

/// How long it is until this second begins; nothing if it has.
pub(crate) fn until(second: i64) -> Duration {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Duration::from_secs(second.try_into().unwrap_or_default()).saturating_sub(now)
}

/// This day.
pub fn today() -> Date {
    now().date()
}

/// A moment as file names carry it: `20261121-125240`.
pub(crate) fn for_names(moment: Moment) -> String {
    let (year, month, day) = moment.date().civil();
    let (hour, minute, second) = moment.clock();
    format!("{year:04}{month:02}{day:02}-{hour:02}{minute:02}{second:02}")
}
