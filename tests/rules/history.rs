//! Undo, redo and the journal: the same history seen from different sides.

use proptest::collection::vec;
use proptest::prelude::*;
use touchpoint::domain::{Audit, Change, Edit, Entry, Folded, Moment, Stamp};

use crate::any::{audit, now};
use crate::edits::{change, fits};

#[derive(Debug, Clone)]
enum Step {
    Make(Change),
    Undo,
    Redo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    vec(prop_oneof![4 => change().prop_map(Step::Make), 2 => Just(Step::Undo), 1 => Just(Step::Redo)], 0..30)
}

/// Whoever makes changes, now on one device, now on another.
struct Hand {
    folded: Folded,
    entries: Vec<Entry>,
}

fn stamp(count: usize) -> Stamp {
    let at = Moment { seconds: now().seconds + 60 * i64::try_from(count).unwrap(), ..now() };
    let device = ["laptop", "tablet"][count / 3 % 2].to_owned();
    Stamp { id: format!("entry-{count}"), at, device, author: "A. Kask".to_owned() }
}

impl Hand {
    fn begin(audit: Audit) -> Self {
        let (folded, entry) = Folded::begin(audit, stamp(0));
        Self { folded, entries: vec![entry] }
    }

    /// Whether anything was done.
    fn step(&mut self, step: &Step) -> bool {
        let stamp = stamp(self.entries.len());
        let entry = match step {
            Step::Make(change) if !fits(self.folded.audit(), change) => None,
            Step::Make(change) => self.folded.record(stamp, change.clone()).unwrap_or_default(),
            Step::Undo => self.folded.undo(stamp).expect("undo is never refused"),
            Step::Redo => self.folded.redo(stamp).expect("redo is never refused"),
        };
        let done = entry.is_some();
        self.entries.extend(entry);
        done
    }
}

proptest! {
    #![proptest_config(crate::any::cases())]

    #[test]
    fn undo_leads_back_to_the_start_and_redo_to_the_end(begun in audit(), changes in vec(change(), 0..30)) {
        let mut hand = Hand::begin(begun.clone());
        let made = changes.into_iter().filter(|change| hand.step(&Step::Make(change.clone()))).count();
        let end = hand.folded.audit().clone();
        for _ in 0..made {
            prop_assert!(hand.step(&Step::Undo));
        }
        prop_assert!(!hand.step(&Step::Undo) && hand.folded.next_undo().is_none());
        prop_assert_eq!(hand.folded.audit(), &begun);
        for _ in 0..made {
            prop_assert!(hand.step(&Step::Redo));
        }
        prop_assert!(!hand.step(&Step::Redo) && hand.folded.next_redo().is_none());
        prop_assert_eq!(hand.folded.audit(), &end);
    }

    #[test]
    fn undo_and_redo_go_along_the_states_there_were(begun in audit(), steps in steps()) {
        let mut hand = Hand::begin(begun);
        let (mut past, mut future): (Vec<Audit>, Vec<Audit>) = (Vec::new(), Vec::new());
        for step in steps {
            let before = hand.folded.audit().clone();
            let done = hand.step(&step);
            let expected = match step {
                Step::Make(_) if done => {
                    past.push(before);
                    future.clear();
                    hand.folded.audit().clone()
                }
                Step::Make(_) => before,
                Step::Undo => turn(before, &mut past, &mut future),
                Step::Redo => turn(before, &mut future, &mut past),
            };
            prop_assert_eq!(hand.folded.audit(), &expected);
        }
    }

    #[test]
    fn the_journal_folds_to_what_it_was_made_by(begun in audit(), steps in steps(), turn in any::<bool>()) {
        let mut hand = Hand::begin(begun.clone());
        for step in &steps {
            hand.step(step);
        }
        let mut entries = hand.entries.clone();
        if turn {
            entries.reverse();
        }
        prop_assert_eq!(Folded::fold(entries).unwrap(), hand.folded);
        let numbers: Vec<_> = hand.entries.iter().map(|entry| entry.lamport).collect();
        prop_assert_eq!(numbers, (1..=hand.entries.len() as u64).collect::<Vec<_>>());
        prop_assert_eq!(&hand.entries[0].edit, &Edit::Begin(Box::new(begun)));
    }
}

/// The state on top of `from`, which `before` makes place for on `to`; `before` itself when there is none.
fn turn(before: Audit, from: &mut Vec<Audit>, to: &mut Vec<Audit>) -> Audit {
    match from.pop() {
        None => before,
        Some(state) => {
            to.push(before);
            state
        }
    }
}

#[test]
fn a_journal_begins_with_the_audit_and_once() {
    let mut hand = Hand::begin(crate::any::start());
    hand.step(&Step::Make(Change::Finish(String::new())));
    let without = hand.entries[1..].to_vec();
    assert_eq!(Folded::fold(without).unwrap_err().key, "journal-no-begin");
    assert_eq!(Folded::fold(Vec::new()).unwrap_err().key, "journal-no-begin");
    let mut again = hand.entries[0].clone();
    (again.lamport, again.seq, again.stamp.id) = (9, 9, "again".to_owned());
    let entries = hand.entries.iter().cloned().chain([again]).collect();
    let folded = Folded::fold(entries).unwrap();
    assert_eq!((folded.refused(), folded.audit()), (&["again".to_owned()][..], hand.folded.audit()));
}
