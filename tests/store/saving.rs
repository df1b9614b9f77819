//! The saver's thread, and what happens underneath it.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use touchpoint::domain::{Change, Folded, ItemId, Verdict};
use touchpoint::io::saver::{Saver, SaverCommand, SaverEvent};
use touchpoint::io::stamp;

use super::common::*;

const PATIENCE: Duration = Duration::from_secs(10);

/// A screen as the saver sees it.
pub struct Screen {
    pub folded: Folded,
    pub saver: Saver,
    events: Receiver<SaverEvent>,
}

impl Screen {
    pub fn open(path: &Path) -> Self {
        let (sender, events) = channel();
        let mut opened = write(path);
        let saver = opened.saver(sender).unwrap().expect("nobody else has it open");
        Self { folded: opened.folded, saver, events }
    }

    pub fn record(&mut self, change: Change) {
        let entry = self.folded.record(stamp::fresh("A. Kask"), change).unwrap().expect("a change");
        assert!(self.saver.ask(SaverCommand::Append(vec![entry])));
    }

    pub fn snapshot(&self) {
        let audit = Arc::new(self.folded.audit().clone());
        self.saver.ask(SaverCommand::Snapshot(audit, self.folded.heads().clone()));
    }

    /// Waits for an event that `wanted` lets through and returns all up to it.
    pub fn until(&self, wanted: impl Fn(&SaverEvent) -> bool) -> Vec<SaverEvent> {
        let mut seen = Vec::new();
        loop {
            let event = self.events.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("only {seen:?}"));
            let found = wanted(&event);
            seen.push(event);
            if found {
                return seen;
            }
        }
    }

    pub fn until_saved(&self, count: u64) -> Vec<SaverEvent> {
        self.until(|event| matches!(event, SaverEvent::Saved { through, .. } if *through == count))
    }

    pub fn finish(self) -> (bool, Folded) {
        self.snapshot();
        self.saver.ask(SaverCommand::Finish(Instant::now() + Duration::from_millis(200)));
        let seen = self.until(|event| matches!(event, SaverEvent::Finished { .. }));
        let complete = matches!(seen.last(), Some(SaverEvent::Finished { complete: true }));
        self.saver.join();
        (complete, self.folded)
    }
}

pub fn changes(seen: &[SaverEvent]) -> Vec<&'static str> {
    seen.iter()
        .filter_map(|event| if let SaverEvent::Changed(phrase) = event { Some(phrase.key) } else { None })
        .collect()
}

fn queue() -> ItemId {
    ItemId::parse("business.queue")
}

#[test]
fn saved_means_that_it_is_in_the_journal() {
    let place = place();
    let path = place.begin();
    let mut screen = Screen::open(&path);
    for (count, verdict) in [Verdict::Bad, Verdict::Ok, Verdict::Wow].into_iter().enumerate() {
        screen.record(rate("business.queue", verdict));
        screen.until_saved(count as u64 + 1);
        // Somebody else reads what a killed program would leave.
        assert_eq!(audit(&path).verdict(&queue()), Some(verdict));
    }
    let (complete, folded) = screen.finish();
    assert!(complete);
    assert_eq!(names(&path), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
    let clean = look(&path).unwrap();
    assert_eq!((clean.folded.audit(), clean.notices), (folded.audit(), Vec::new()));
}

#[test]
fn a_folder_removed_underneath_comes_back_whole() {
    let place = place();
    let path = place.begin();
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Bad));
    screen.until_saved(1);
    fs::rename(place.folder.path().join("Lumi"), place.folder.path().join("moved")).unwrap();
    screen.record(rate("product.bread", Verdict::Wow));
    let seen = screen.until_saved(2);
    assert_eq!(changes(&seen), ["files-journal-gone"]);
    assert_eq!(audit(&path), *screen.folded.audit());
    assert!(write(&path).access.notice().is_some(), "it is locked again");
    let (complete, folded) = screen.finish();
    assert!(complete);
    assert_eq!(audit(&path), *folded.audit());
    assert_eq!(names(&path), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
}

#[test]
fn a_removed_file_is_written_again() {
    let place = place();
    for name in ["audit.toml", "journal.jsonl"] {
        let path = place.begin();
        let mut screen = Screen::open(&path);
        screen.record(rate("business.queue", Verdict::Bad));
        screen.until_saved(1);
        fs::remove_file(path.join(name)).unwrap();
        let (complete, folded) = screen.finish();
        assert!(complete);
        let clean = look(&path).unwrap();
        assert_eq!((clean.folded.audit(), clean.notices), (folded.audit(), Vec::new()), "{name}");
    }
}

#[test]
fn an_edit_underneath_stays_and_is_brought_together_later() {
    let place = place();
    let path = place.walked();
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Wow));
    screen.until_saved(1);
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    let theirs = text.replace("conclusion = \"\"", "conclusion = \"Good bread\"");
    fs::write(path.join("audit.toml"), &theirs).unwrap();
    screen.snapshot();
    let seen = screen.until(|event| matches!(event, SaverEvent::Snapshotted));
    assert_eq!(changes(&seen), ["files-audit-foreign"]);
    assert!(screen.finish().0);
    assert_eq!(fs::read_to_string(path.join("audit.toml")).unwrap(), theirs);
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-replayed", "files-outside-taken"]);
    assert_eq!(opened.folded.audit().header.conclusion, "Good bread");
    assert_eq!(opened.folded.audit().verdict(&queue()), Some(Verdict::Wow));
}

#[test]
fn a_journal_replaced_underneath_stays_and_nothing_confirmed_is_lost() {
    let place = place();
    let path = place.walked();
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Wow));
    screen.until_saved(1);
    let text = fs::read_to_string(path.join("journal.jsonl")).unwrap();
    let theirs = text.replacen("Seven people", "Eight people", 1);
    assert_ne!(text, theirs);
    fs::remove_file(path.join("journal.jsonl")).unwrap();
    fs::write(path.join("journal.jsonl"), &theirs).unwrap();
    screen.record(rate("product.bread", Verdict::Bad));
    let seen = screen.until_saved(2);
    assert_eq!(changes(&seen), ["files-journal-foreign"]);
    let (complete, folded) = screen.finish();
    assert!(complete);
    assert_eq!(fs::read_to_string(path.join("journal.jsonl")).unwrap(), theirs);
    let mut opened = write(&path);
    assert_eq!(opened.folded.audit(), folded.audit());
    assert_eq!(keys(&opened.notices), ["files-beside"]);
    opened.record(rate("product.bread", Verdict::Ok)).unwrap();
    let after = opened.folded.audit().clone();
    kill(opened);
    assert_eq!(audit(&path), after);
}

#[test]
fn a_journal_that_was_reset_underneath_is_whole_again_after_the_next_opening() {
    let place = place();
    let path = place.begin();
    let begun = fs::read_to_string(path.join("journal.jsonl")).unwrap();
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Wow));
    screen.until_saved(1);
    // As a program would that folds lines differently: the same entry, other bytes.
    fs::write(path.join("journal.jsonl"), begun.replacen("{\"id\"", "{ \"id\"", 1)).unwrap();
    screen.record(rate("product.bread", Verdict::Bad));
    assert_eq!(changes(&screen.until_saved(2)), ["files-journal-foreign"]);
    let (_, folded) = screen.finish();
    let opened = write(&path);
    assert_eq!((opened.folded.audit(), keys(&opened.notices)), (folded.audit(), vec!["files-beside"]));
    opened.close().unwrap();
    let clean = look(&path).unwrap();
    assert_eq!((clean.folded.audit(), clean.notices), (folded.audit(), Vec::new()));
    for name in names(&path).iter().filter(|name| name.starts_with("journal.mine-")) {
        fs::remove_file(path.join(name)).unwrap();
    }
    assert_eq!(audit(&path), *folded.audit());
}

#[test]
fn a_whole_audit_can_be_saved_elsewhere() {
    let place = place();
    let path = place.begin();
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Bad));
    let elsewhere = tempfile::tempdir().unwrap();
    let (audit_now, heads) = (Arc::new(screen.folded.audit().clone()), screen.folded.heads().clone());
    screen.saver.ask(SaverCommand::SaveElsewhere(elsewhere.path().join("stick"), audit_now, heads));
    let seen = screen.until(|event| matches!(event, SaverEvent::SavedElsewhere(_)));
    let Some(SaverEvent::SavedElsewhere(copy)) = seen.last() else { panic!("{seen:?}") };
    assert_eq!(audit(copy), *screen.folded.audit());
    assert_eq!(look(copy).unwrap().notices, []);
    assert!(screen.finish().0);
}

/// A file where the folder should be: nothing can be written there, whoever one is.
#[test]
fn while_nothing_can_be_written_everything_waits() {
    let place = place();
    let path = place.begin();
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Bad));
    screen.until_saved(1);
    fs::rename(&path, path.with_extension("moved")).unwrap();
    fs::write(&path, "in the way").unwrap();
    screen.record(rate("product.bread", Verdict::Wow));
    let seen = screen.until(|event| matches!(event, SaverEvent::Failed(_)));
    assert!(!seen.iter().any(|event| matches!(event, SaverEvent::Saved { .. })), "{seen:?}");
    screen.saver.ask(SaverCommand::Flush);
    screen.until(|event| matches!(event, SaverEvent::Failed(_)));
    screen.saver.ask(SaverCommand::Finish(Instant::now() + Duration::from_millis(150)));
    screen.until(|event| matches!(event, SaverEvent::Finished { complete: false }));
    fs::remove_file(&path).unwrap();
    fs::rename(path.with_extension("moved"), &path).unwrap();
    let seen = screen.until(|event| matches!(event, SaverEvent::Recovered));
    assert!(seen.iter().any(|event| matches!(event, SaverEvent::Saved { through: 2, .. })), "{seen:?}");
    let (complete, folded) = screen.finish();
    assert!(complete);
    assert_eq!(audit(&path), *folded.audit());
}
