//! Days and moments against jiff, which counts them in its own way.

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use touchpoint::domain::{Date, Moment};

const FIRST: i32 = -719_162;
const LAST: i32 = 2_932_896;

fn theirs(days: i32) -> civil::Date {
    civil::date(1970, 1, 1) + i64::from(days).days()
}

fn same_day(days: i32) {
    let (ours, theirs) = (Date::from_days(days), theirs(days));
    let (year, month, day) = ours.civil();
    let civil =
        (i32::from(theirs.year()), theirs.month().unsigned_abs().into(), theirs.day().unsigned_abs().into());
    assert_eq!((year, month, day), civil, "{days}");
    assert_eq!(Date::new(year, month, day), Some(ours));
    assert_eq!(ours.weekday(), u32::from(theirs.weekday().to_monday_zero_offset().unsigned_abs()), "{ours}");
    assert_eq!(ours.to_string(), theirs.to_string());
    assert_eq!(Date::parse(&ours.to_string()), Some(ours));
}

#[test]
fn days_are_jiffs_days() {
    // A prime number of days apart; and every day of the eight years round a century without a leap day.
    for days in (FIRST..=LAST).step_by(61).chain(46_021..48_943).chain([LAST]) {
        same_day(days);
    }
    assert_eq!(
        (Date::from_days(FIRST), Date::from_days(LAST)),
        (Date::new(1, 1, 1).unwrap(), Date::new(9999, 12, 31).unwrap())
    );
}

#[test]
fn there_is_no_other_day() {
    for (year, month, day) in [
        (2026, 2, 29),
        (2100, 2, 29),
        (2026, 4, 31),
        (2026, 13, 1),
        (2026, 0, 1),
        (2026, 1, 0),
        (0, 1, 1),
        (10_000, 1, 1),
    ] {
        assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
    }
    assert!(Date::new(2028, 2, 29).is_some() && Date::new(2000, 2, 29).is_some());
    let months: usize =
        (1..=12).map(|month| (1..=31).filter(|day| Date::new(2027, month, *day).is_some()).count()).sum();
    assert_eq!(months, 365);
}

/// The range of moments that both can say.
fn moment() -> impl Strategy<Value = Moment> {
    (-62_135_000_000..253_402_000_000_i64, -1439..=1439_i16)
        .prop_map(|(seconds, offset)| Moment { seconds, offset })
}

proptest! {
    #[test]
    fn moments_are_jiffs_moments(moment in moment()) {
        let offset = Offset::from_seconds(i32::from(moment.offset) * 60).unwrap();
        let zoned = Timestamp::from_second(moment.seconds).unwrap().to_zoned(TimeZone::fixed(offset));
        prop_assert_eq!(moment.to_string(), zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
        prop_assert_eq!(moment.date().to_string(), zoned.date().to_string());
        let clock = zoned.time();
        let clock = [clock.hour(), clock.minute(), clock.second()].map(|part| u32::from(part.unsigned_abs()));
        prop_assert_eq!(moment.clock(), (clock[0], clock[1], clock[2]));
        prop_assert_eq!(moment.to_string().parse::<Timestamp>().unwrap().as_second(), moment.seconds);
    }

    #[test]
    fn printing_and_reading_give_the_same(moment in moment()) {
        prop_assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
        prop_assert_eq!(Moment::at(moment.date(), moment.clock(), moment.offset), moment);
    }

    #[test]
    fn days_and_months_ahead_are_jiffs(days in FIRST..=LAST, ahead in -4000..4000_i32, months in -600..600_i32) {
        let (ours, theirs) = (Date::from_days(days), theirs(days));
        let (first, last) = (civil::date(1, 1, 1), civil::date(9999, 12, 31));
        let within = |date: Result<civil::Date, jiff::Error>| date.ok().filter(|date| *date >= first && *date <= last);
        if let Some(date) = within(theirs.checked_add(i64::from(ahead).days())) {
            prop_assert_eq!(ours.plus_days(ahead).to_string(), date.to_string());
        }
        if let Some(date) = within(theirs.checked_add(i64::from(months).months())) {
            prop_assert_eq!(ours.plus_months(months).to_string(), date.to_string());
        }
    }

    #[test]
    fn nothing_that_is_typed_is_a_surprise(text in prop_oneof![any::<String>(), "[0-9TZ:.+ -]{0,30}"]) {
        if let Some(moment) = Moment::parse(&text) {
            prop_assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
        }
    }
}

#[test]
fn moments_are_read_as_rfc_3339_writes_them() {
    let plain = Moment::parse("2026-11-21T12:31:07+02:00").unwrap();
    assert_eq!(
        (plain.date().to_string(), plain.clock(), plain.offset),
        ("2026-11-21".to_owned(), (12, 31, 7), 120)
    );
    for alike in ["2026-11-21t12:31:07+02:00", "2026-11-21 12:31:07+02:00", "2026-11-21T12:31:07.25+02:00"] {
        assert_eq!(Moment::parse(alike), Some(plain), "{alike}");
    }
    let utc = |text| Moment::parse(text).map(|moment| (moment.seconds, moment.offset));
    assert_eq!(utc("2026-11-21T10:31:07Z"), Some((plain.seconds, 0)));
    assert_eq!(utc("2026-11-21T10:31:07z"), utc("2026-11-21T10:31:07-00:00"));
    for wrong in [
        "",
        "2026-11-21",
        "2026-11-21T12:31:07",
        "2026-11-21T24:00:00Z",
        "2026-11-21T12:60:00Z",
        "2026-11-21T12:31:61Z",
        "2026-11-21T12:31Z",
        "2026-11-21T1:31:07Z",
        "2026-02-30T12:31:07Z",
        "2026-11-21T12:31:07+24:00",
        "2026-11-21T12:31:07+02:60",
        "2026-11-21T12:31:07+0200",
        "2026-11-21T12:31:07:00Z",
        "21.11.2026T12:31:07Z",
    ] {
        assert_eq!(Moment::parse(wrong), None, "{wrong}");
    }
}
