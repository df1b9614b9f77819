//! A file that was cut off anywhere never silently says less.

use proptest::prelude::*;
use touchpoint::format::{audit, journal};

use crate::{any, changes, files};

#[test]
fn an_audit_cut_off_at_any_byte_is_refused_or_not_closed() {
    for (name, bytes) in files::files("valid/audit").into_iter().filter(|(name, _)| name == "design.toml") {
        let whole = audit::read(&bytes).unwrap().value;
        for end in 0..bytes.len() {
            if let Ok(read) = audit::read(&bytes[..end]) {
                assert!(!read.value.closed || read.value == whole, "{name} cut off at {end}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn so_is_any_audit(audit in any::audit(), heads in any::heads()) {
        let printed = audit::print(&audit, &heads);
        let step = (printed.len() / 300).max(1);
        for end in (0..printed.len()).rev().step_by(step).chain(printed.len().saturating_sub(40)..printed.len()) {
            if let Ok(read) = audit::read(&printed.as_bytes()[..end]) {
                prop_assert!(!read.value.closed || read.value.audit == audit, "cut off at {}", end);
            }
        }
    }

    #[test]
    fn a_journal_cut_off_at_any_byte_keeps_every_whole_line(
        entries in proptest::collection::vec(changes::entry(), 1..4)
    ) {
        let lines: Vec<String> = entries.iter().map(journal::line).collect();
        let text = lines.concat();
        for end in 0..=text.len() {
            let file = journal::read(&text.as_bytes()[..end]).unwrap();
            let mut start = 0;
            let starts: Vec<usize> = lines.iter().map(|line| { start += line.len(); start }).collect();
            let ended = starts.iter().filter(|place| **place <= end).count();
            let unended = starts.iter().filter(|place| **place - 1 <= end).count();
            prop_assert_eq!(file.entries.as_slice(), &entries[..unended]);
            prop_assert_eq!(file.unended, unended > ended);
            let last = starts[..unended].last().map_or(0, |place| place - usize::from(file.unended));
            prop_assert_eq!(file.whole, last);
            prop_assert_eq!(file.torn, end > file.whole);
        }
    }
}
