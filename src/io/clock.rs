//! The clock, with the offset of the place where the program runs.

use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::{Date, Moment};

/// This second.
pub fn now() -> Moment {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    let now = Timestamp::now();
    let offset = ZONE.get_or_init(zone).to_offset(now);
    let offset = i16::try_from(offset.seconds() / 60).unwrap_or_default();
    Moment { seconds: now.as_second(), offset }
}

/// The zone of this machine. Most say it in one file; finding out its name would mean reading the whole folder of
/// zones, which takes longer than everything else before the first frame.
fn zone() -> TimeZone {
    let named = std::env::var_os("TZ").is_some_and(|name| !name.is_empty());
    let told = if named { None } else { std::fs::read("/etc/localtime").ok() };
    told.and_then(|bytes| TimeZone::tzif("local", &bytes).ok()).unwrap_or_else(TimeZone::system)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_to_the_zone_leads_to_the_same_offset() {
        let now = Timestamp::now();
        assert_eq!(zone().to_offset(now), TimeZone::system().to_offset(now));
    }
}
