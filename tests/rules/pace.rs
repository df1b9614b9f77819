//! The time that is left.

use touchpoint::domain::pace::Pace;
use touchpoint::domain::{Change, ItemId, Moment, Verdict};

use crate::any::{LISTED, now, start};

/// The pace after verdicts at these seconds.
fn pace(seconds: &[i64]) -> Pace {
    let mut pace = Pace::default();
    for second in seconds {
        pace.step(*second);
    }
    pace
}

#[test]
fn three_steps_are_needed() {
    assert_eq!(pace(&[]).minutes_left(10), None);
    assert_eq!(pace(&[0, 10, 20]).minutes_left(10), None);
    assert_eq!(pace(&[0, 10, 20, 30]).minutes_left(12), Some(2));
}

#[test]
fn it_is_the_median_rounded_up_to_minutes() {
    let steps = pace(&[0, 5, 15, 115]);
    assert_eq!([0, 1, 6, 7].map(|left| steps.minutes_left(left)), [Some(0), Some(1), Some(1), Some(2)]);
}

#[test]
fn pauses_and_verdicts_of_the_same_second_are_no_steps() {
    assert_eq!(pace(&[0, 10, 310, 611, 611, 621]).minutes_left(6), Some(1));
    assert_eq!(pace(&[0, 301, 602, 903, 1204]).minutes_left(6), None);
}

#[test]
fn only_the_latest_twenty_steps_count() {
    let slow = (0..30).map(|step| step * 100);
    let quick = (1..=20).map(|step| 2900 + step * 10);
    assert_eq!(pace(&slow.chain(quick).collect::<Vec<_>>()).minutes_left(6), Some(1));
}

#[test]
fn an_audit_gives_the_pace_that_its_walk_had() {
    let mut audit = start();
    let seconds = [0, 10, 25, 45, 50, 90];
    // The order of the names is not the order of the walk.
    for (item, later) in LISTED.iter().rev().zip(seconds) {
        let at = Some(Moment { seconds: now().seconds + later, ..now() });
        let rate = Change::Rate { item: ItemId::parse(item), verdict: Some(Verdict::Ok), at };
        audit.apply(&rate, now()).unwrap();
    }
    assert_eq!(Pace::of(&audit), pace(&seconds.map(|later| now().seconds + later)));
    assert_eq!(Pace::of(&audit).minutes_left(8), Some(2));
}
