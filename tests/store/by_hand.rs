//! Audits that a person wrote: without a journal, without the fingerprint of the catalogue.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use touchpoint::domain::{ItemId, Verdict};
use touchpoint::io::saver::{SaverCommand, SaverEvent};
use touchpoint::io::store::Opened;

use super::common::*;

fn queue() -> ItemId {
    ItemId::parse("business.queue")
}

/// The folder of an audit with `catalogue.toml` and a handwritten `audit.toml` that says this of the catalogue.
fn by_hand(place: &Place, fingerprint: &str) -> PathBuf {
    let path = place.begin();
    fs::remove_file(path.join("journal.jsonl")).unwrap();
    let text = format!(
        "schema = 1\nid = \"one\"\nclient = \"\"\nsite = \"Bakery\"\nauditor = \"me\"\n\
         started = 2026-11-21T12:31:07+02:00\nstate = \"draft\"\nlanguage = \"en\"\n\
         catalogue = {{ ids = [\"bakery\"], revision = 1{fingerprint} }}\n\n\
         [[rating]]\nitem = \"business.queue\"\nverdict = \"wow\"\n\n# end of audit\n"
    );
    fs::write(path.join("audit.toml"), text).unwrap();
    path
}

/// The fingerprint as it stands in `audit.toml`; empty if none does.
fn fingerprint(path: &Path) -> String {
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    let hash = text.split("sha256 = \"").nth(1).and_then(|rest| rest.split('"').next());
    hash.unwrap_or_default().to_owned()
}

fn forget_fingerprint(path: &Path) {
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    let without = text.replace(&format!(", sha256 = \"{}\"", fingerprint(path)), "");
    assert_ne!(text, without);
    fs::write(path.join("audit.toml"), without).unwrap();
}

#[test]
fn it_opens_and_gets_a_journal() {
    let place = place();
    let hash = fingerprint(&place.begin());
    let path = by_hand(&place, &format!(", sha256 = \"{hash}\""));
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    fs::write(path.join("audit.toml"), text.replace("\n# end of audit\n", "")).unwrap();
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-journal-begun", "files-audit-not-closed"]);
    opened.close().unwrap();
    let clean = look(&path).unwrap();
    assert_eq!(clean.notices, []);
    assert_eq!(clean.folded.audit().verdict(&queue()), Some(Verdict::Wow));
}

#[test]
fn without_a_fingerprint_the_catalogue_beside_it_is_taken_and_written_down() {
    let place = place();
    let hash = fingerprint(&place.begin());
    for none in ["", ", sha256 = \"\""] {
        let path = by_hand(&place, none);
        let seen = look(&path).unwrap();
        assert_eq!(keys(&seen.notices), ["files-journal-begun", "files-catalogue-unsigned"]);
        assert_eq!(seen.catalogue.id, "bakery");
        let mut opened = write(&path);
        opened.record(rate("product.bread", Verdict::Ok)).unwrap();
        opened.close().unwrap();
        assert_eq!(fingerprint(&path), hash);
        let clean = look(&path).unwrap();
        assert_eq!((clean.notices, &clean.folded.audit().catalogue.sha256), (Vec::new(), &hash));
    }
}

#[test]
fn a_fingerprint_that_was_taken_out_comes_back_from_the_journal_and_still_counts() {
    let place = place();
    let path = place.walked();
    let hash = fingerprint(&path);
    forget_fingerprint(&path);
    let mut opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-catalogue-unsigned"]);
    opened.record(rate("product.bread", Verdict::Bad)).unwrap();
    opened.close().unwrap();
    assert_eq!((fingerprint(&path), look(&path).unwrap().notices), (hash, Vec::new()));
    forget_fingerprint(&path);
    let other = BAKERY.replace("Queue", "Line");
    fs::write(path.join("catalogue.toml"), other).unwrap();
    assert_eq!(look(&path).unwrap_err().cause.key, "files-cause-other-catalogue");
}

#[test]
fn a_journal_that_was_begun_without_a_fingerprint_gets_it_from_audit_toml() {
    let place = place();
    let path = place.walked();
    let hash = fingerprint(&path);
    let journal = fs::read_to_string(path.join("journal.jsonl")).unwrap();
    assert!(journal.contains(&hash));
    fs::write(path.join("journal.jsonl"), journal.replace(&hash, "")).unwrap();
    assert_eq!(look(&path).unwrap().notices, []);
    forget_fingerprint(&path);
    assert_eq!(keys(&look(&path).unwrap().notices), ["files-catalogue-unsigned"]);
    let mut opened = write(&path);
    opened.record(rate("product.bread", Verdict::Bad)).unwrap();
    opened.close().unwrap();
    assert_eq!((fingerprint(&path), look(&path).unwrap().notices), (hash, Vec::new()));
}

#[test]
fn lists_keep_audits_without_a_fingerprint_apart() {
    let place = place();
    let other =
        BAKERY.replace("title = \"Bakery\"", "title = \"Other\"").replace("employee.smile", "employee.hands");
    for (text, item) in [(BAKERY, "employee.smile"), (&other, "employee.hands")] {
        let path = place.walked();
        forget_fingerprint(&path);
        fs::remove_file(path.join("journal.jsonl")).unwrap();
        fs::write(path.join("catalogue.toml"), text).unwrap();
        let audit = fs::read_to_string(path.join("audit.toml")).unwrap().replace("employee.smile", item);
        fs::write(path.join("audit.toml"), audit).unwrap();
    }
    let found = place.workspace.audits();
    assert_eq!(found.len(), 2);
    for one in found {
        let touchpoint::io::workspace::Found::Audit(summary) = one else { panic!("{one:?}") };
        assert_eq!(summary.counts.graded(), 3);
    }
}

#[test]
fn the_first_write_begins_the_journal_and_does_not_say_that_it_was_gone() {
    let place = place();
    let path = by_hand(&place, "");
    let mut opened = write(&path);
    let before = opened.notices.len();
    opened.record(rate("product.bread", Verdict::Ok)).unwrap();
    assert_eq!(opened.notices.len(), before, "{:?}", opened.notices);
    assert_eq!(keys(&opened.close().unwrap()), ["files-journal-begun", "files-catalogue-unsigned"]);
    let said = saver_says(write(&by_hand(&place, "")));
    assert!(said.is_empty(), "{said:?}");
}

/// What the saver tells of an audit that is opened on the screen and left again.
fn saver_says(mut opened: Opened) -> Vec<&'static str> {
    let (events, told) = channel();
    let saver = opened.saver(events).unwrap().unwrap();
    saver.ask(SaverCommand::Finish(Instant::now() + Duration::from_secs(20)));
    saver.join();
    let changed =
        |event: SaverEvent| if let SaverEvent::Changed(phrase) = event { Some(phrase.key) } else { None };
    told.iter().filter_map(changed).collect()
}
