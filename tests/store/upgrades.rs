//! Another edition of the catalogue on disk: at every moment there is a catalogue that fits what the journal says.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use touchpoint::domain::upgrade::plan;
use touchpoint::domain::{Change, ItemId, Verdict};
use touchpoint::io::saver::{SaverCommand, SaverEvent};
use touchpoint::io::store::{Access, Opened, Recorded};
use touchpoint::io::workspace::Found;

use super::common::*;
use super::saving::Screen;

fn editions(path: &Path) -> Vec<String> {
    names(path).into_iter().filter(|name| name.starts_with("catalogue")).collect()
}

/// A walked audit after an upgrade, closed.
fn upgraded(place: &Place) -> std::path::PathBuf {
    let path = place.walked();
    let mut opened = write(&path);
    assert_eq!(upgrade(&mut opened, SECOND).unwrap(), Recorded::Done);
    opened.close().unwrap();
    path
}

#[test]
fn an_upgrade_takes_every_rating_along_and_undo_brings_the_old_catalogue_back() {
    let place = place();
    let path = place.walked();
    let before = audit(&path);
    let mut opened = write(&path);
    upgrade(&mut opened, SECOND).unwrap();
    assert_eq!(opened.catalogue.revision, 2);
    opened.close().unwrap();
    let mut opened = write(&path);
    assert_eq!((opened.notices.len(), opened.catalogue.revision), (0, 2));
    let after = opened.folded.audit();
    assert_eq!(after.verdict(&ItemId::parse("business.line")), Some(Verdict::Bad));
    assert_eq!(after.verdict(&ItemId::parse("product.bread")), Some(Verdict::Wow));
    let own: Vec<&str> = after.added.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(own, ["business.steps", "product.bread"]);
    assert_eq!(after.improvements[0].items[0], ItemId::parse("business.line"));
    assert_eq!(editions(&path).len(), 2);
    let listed = place.workspace.audits();
    assert!(listed.iter().all(|found| matches!(found, Found::Audit(one) if one.counts.rated() == 4)));
    opened.undo().unwrap();
    assert_eq!((opened.folded.audit(), opened.catalogue.revision), (&before, 1));
    opened.close().unwrap();
    assert_eq!(audit(&path), before);
    assert_eq!(editions(&path).len(), 2, "nothing is ever taken away");
}

#[test]
fn a_kill_between_any_two_steps_leaves_an_audit_that_opens() {
    let place = place();
    let path = place.walked();
    let before = audit(&path);
    let old = [fs::read(path.join("journal.jsonl")).unwrap(), fs::read(path.join("audit.toml")).unwrap()];
    let mut opened = write(&path);
    upgrade(&mut opened, SECOND).unwrap();
    let after = opened.folded.audit().clone();
    // Killed before `audit.toml` was written: the journal knows.
    kill(opened);
    let again = look(&path).unwrap();
    assert_eq!((again.folded.audit(), again.catalogue.revision), (&after, 2));
    assert_eq!(keys(&again.notices), ["files-replayed"]);
    // Killed while the journal's line was written.
    let journal = fs::read(path.join("journal.jsonl")).unwrap();
    for end in [old[0].len() + 1, journal.len() - 2] {
        fs::write(path.join("journal.jsonl"), &journal[..end]).unwrap();
        let torn = look(&path).unwrap();
        assert_eq!((torn.folded.audit(), torn.catalogue.revision), (&before, 1));
    }
    // Killed before the journal was written: only the catalogue is there, and is taken the next time.
    fs::write(path.join("journal.jsonl"), &old[0]).unwrap();
    fs::write(path.join("audit.toml"), &old[1]).unwrap();
    assert_eq!((audit(&path), look(&path).unwrap().catalogue.revision), (before.clone(), 1));
    let mut opened = write(&path);
    upgrade(&mut opened, SECOND).unwrap();
    opened.close().unwrap();
    assert_eq!((audit(&path), editions(&path).len()), (after.clone(), 2));
    // Killed while the catalogue was written under another program's name: the whole one goes beside it.
    let name = editions(&path).remove(0);
    fs::write(path.join("journal.jsonl"), &old[0]).unwrap();
    fs::write(path.join("audit.toml"), &old[1]).unwrap();
    fs::write(path.join(&name), "schema = 1\nid = \"ba").unwrap();
    let mut opened = write(&path);
    upgrade(&mut opened, SECOND).unwrap();
    kill(opened);
    assert_eq!((audit(&path), editions(&path).len()), (after, 3));
}

#[test]
fn a_copied_folder_opens_and_one_without_the_old_catalogue_only_keeps_the_upgrade() {
    let place = place();
    let path = upgraded(&place);
    let elsewhere = tempfile::tempdir().unwrap();
    let copied = copy(&path, elsewhere.path());
    assert_eq!(audit(&copied), audit(&path));
    fs::remove_file(copied.join("catalogue.toml")).unwrap();
    let mut opened = write(&copied);
    assert_eq!(opened.catalogue.revision, 2);
    assert_eq!(opened.undo().unwrap_err().cause.key, "upgrade-catalogue-gone");
    assert_eq!(*opened.folded.audit(), audit(&path));
    opened.close().unwrap();
    for name in editions(&copied) {
        fs::remove_file(copied.join(name)).unwrap();
    }
    assert_eq!(look(&copied).unwrap_err().hint.unwrap().key, "files-hint-catalogue");
}

#[test]
fn a_journal_that_lost_its_end_gets_the_upgrade_from_the_audit() {
    let place = place();
    let path = upgraded(&place);
    let whole = audit(&path);
    let journal = fs::read_to_string(path.join("journal.jsonl")).unwrap();
    let cut: Vec<&str> = journal.lines().take(4).collect();
    fs::write(path.join("journal.jsonl"), cut.join("\n") + "\n").unwrap();
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-journal-behind"]);
    assert_eq!((opened.folded.audit().catalogue.revision, opened.catalogue.revision), (2, 2));
    assert_eq!(opened.folded.audit().ratings, whole.ratings);
    opened.close().unwrap();
    assert_eq!(look(&path).unwrap().notices, []);
}

#[test]
fn a_catalogue_named_by_hand_is_no_upgrade() {
    let place = place();
    let path = upgraded(&place);
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    fs::write(path.join("audit.toml"), text.replace("revision = 2", "revision = 7")).unwrap();
    let opened = look(&path).unwrap();
    assert_eq!(keys(&opened.notices), ["files-outside-left"]);
    assert_eq!(opened.folded.audit().catalogue.revision, 2);
}

#[test]
fn an_edit_by_hand_of_what_an_upgrade_renamed_gives_way_to_it() {
    let place = place();
    let path = place.walked();
    let mut opened = write(&path);
    upgrade(&mut opened, SECOND).unwrap();
    kill(opened);
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    assert!(text.contains("business.queue"), "the snapshot is older than the upgrade");
    fs::write(path.join("audit.toml"), text.replace("verdict = \"bad\"", "verdict = \"wow\"")).unwrap();
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-replayed", "files-outside-kept"]);
    assert_eq!(opened.folded.audit().verdict(&ItemId::parse("business.line")), Some(Verdict::Bad));
    opened.close().unwrap();
}

#[test]
fn the_saver_writes_the_catalogue_first_and_carries_all_of_them_when_a_folder_is_lost() {
    let place = place();
    let path = place.walked();
    let mut screen = Screen::open(&path);
    let edition = edition(SECOND);
    let old = Opened::open(&path, Access::Read).unwrap().catalogue;
    let found = plan(screen.folded.audit(), &old, &edition).unwrap();
    screen.saver.ask(SaverCommand::Freeze(edition.text.as_bytes().to_vec()));
    screen.record(Change::Upgrade(Box::new(found.upgrade)));
    screen.until_saved(1);
    assert_eq!(editions(&path).len(), 2);
    let elsewhere = tempfile::tempdir().unwrap();
    let (now, heads) = (Arc::new(screen.folded.audit().clone()), screen.folded.heads().clone());
    screen.saver.ask(SaverCommand::SaveElsewhere(elsewhere.path().to_owned(), now, heads));
    let seen = screen.until(|event| matches!(event, SaverEvent::SavedElsewhere(_)));
    let Some(SaverEvent::SavedElsewhere(copy)) = seen.last() else { panic!("{seen:?}") };
    assert_eq!((editions(copy).len(), audit(copy)), (2, screen.folded.audit().clone()));
    fs::remove_dir_all(&path).unwrap();
    screen.record(rate("business.counter", Verdict::Ok));
    screen.until_saved(2);
    let (complete, folded) = screen.finish();
    assert!(complete);
    assert_eq!((editions(&path).len(), audit(&path)), (2, folded.audit().clone()));
    let mut opened = write(&path);
    while opened.undo().unwrap() == Recorded::Done {}
    assert_eq!(opened.catalogue.revision, 1);
}
