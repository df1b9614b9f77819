//! Edits made in `audit.toml` while the program was not looking.

use std::fs;
use std::path::Path;

use touchpoint::domain::{ItemId, Verdict};
use touchpoint::io::saver::SaverEvent;
use touchpoint::io::store::Recorded;

use super::common::*;
use super::saving::{Screen, changes};

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(path.join("audit.toml"), text.replacen(from, to, 1)).unwrap();
}

fn queue() -> ItemId {
    ItemId::parse("business.queue")
}

#[test]
fn edits_are_taken_over_and_can_be_undone() {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    edit(&path, "verdict = \"bad\"", "verdict = \"ok\"");
    edit(&path, "name = \"Maria\"", "name = \"Mari\"");
    let mut opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-outside-taken"]);
    assert_eq!(opened.folded.audit().verdict(&queue()), Some(Verdict::Ok));
    assert_eq!(opened.folded.audit().subjects[0].name, "Mari");
    opened.undo().unwrap();
    assert_eq!(*opened.folded.audit(), whole);
    opened.redo().unwrap();
    opened.close().unwrap();
    let clean = look(&path).unwrap();
    assert_eq!((clean.folded.audit().verdict(&queue()), clean.notices), (Some(Verdict::Ok), Vec::new()));
    assert!(fs::read_to_string(path.join("journal.jsonl")).unwrap().contains("\"outside\""));
}

#[test]
fn a_removed_rating_is_an_edit_too_while_the_file_is_whole() {
    let place = place();
    let path = place.walked();
    let text = fs::read_to_string(path.join("audit.toml")).unwrap();
    let start = text.find("[[rating]]\nitem = \"product.bread\"").unwrap();
    fs::write(path.join("audit.toml"), format!("{}\n# end of audit\n", &text[..start])).unwrap();
    let opened = look(&path).unwrap();
    assert_eq!(keys(&opened.notices), ["files-outside-taken"]);
    assert_eq!(opened.folded.audit().verdict(&ItemId::parse("product.bread")), None);
    assert_eq!(opened.folded.audit().verdict(&queue()), Some(Verdict::Bad));
}

#[test]
fn comments_alone_change_nothing() {
    let place = place();
    let path = place.walked();
    edit(&path, "[[subject]]", "# hers is the till\n[[subject]]");
    let before = fs::read(path.join("audit.toml")).unwrap();
    let opened = write(&path);
    assert_eq!(opened.notices, []);
    opened.close().unwrap();
    assert_eq!(fs::read(path.join("audit.toml")).unwrap(), before);
}

#[test]
fn a_confirmed_change_wins_over_an_edit_of_the_older_file() {
    let place = place();
    let path = place.walked();
    let mut opened = write(&path);
    opened.record(rate("business.queue", Verdict::Wow)).unwrap();
    kill(opened);
    edit(&path, "verdict = \"bad\"", "verdict = \"na\"");
    edit(&path, "conclusion = \"\"", "conclusion = \"Good bread\"");
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-replayed", "files-outside-taken", "files-outside-kept"]);
    assert_eq!(opened.folded.audit().verdict(&queue()), Some(Verdict::Wow));
    assert_eq!(opened.folded.audit().header.conclusion, "Good bread");
    opened.close().unwrap();
    let kept = names(&path).into_iter().find(|name| name.starts_with("audit.outside-")).unwrap();
    assert!(fs::read_to_string(path.join(kept)).unwrap().contains("verdict = \"na\""));
    assert_eq!(look(&path).unwrap().notices, []);
}

#[test]
fn an_edit_of_a_finished_audit_is_taken_and_it_stays_finished() {
    let place = place();
    let path = place.walked();
    let mut opened = write(&path);
    opened.record(touchpoint::domain::Change::Finish("closing time".to_owned())).unwrap();
    opened.close().unwrap();
    edit(&path, "verdict = \"bad\"", "verdict = \"ok\"");
    let mut opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-outside-taken"]);
    assert_eq!(opened.folded.audit().verdict(&queue()), Some(Verdict::Ok));
    assert!(opened.folded.audit().is_finished());
    assert_eq!(opened.undo().unwrap(), Recorded::Done);
    assert_eq!(opened.folded.audit().verdict(&queue()), Some(Verdict::Bad));
    assert!(opened.folded.audit().is_finished());
}

#[test]
fn an_item_that_the_catalogue_does_not_know_is_refused_with_its_line() {
    let place = place();
    let path = place.walked();
    edit(&path, "item = \"business.queue\"", "item = \"business.quee\"");
    let trouble = look(&path).unwrap_err();
    let (source, problems) = &trouble.problems[0];
    let line = source.text.lines().position(|line| line.contains("business.quee\"")).unwrap() + 1;
    assert_eq!(source.line_column(problems[0].span.start).0, line);
    let hint = format!("{:?}", problems[0].hint);
    assert!(hint.contains("business.queue"), "{hint}");
}

#[test]
fn the_journal_of_another_audit_is_not_mixed_in() {
    let place = place();
    let (one, other) = (place.walked(), place.walked());
    fs::copy(other.join("journal.jsonl"), one.join("journal.jsonl")).unwrap();
    assert_eq!(look(&one).unwrap_err().cause.key, "files-cause-other-audit");
}

#[test]
fn what_no_change_can_express_is_left_and_said() {
    let place = place();
    let path = place.walked();
    edit(&path, "revision = 1", "revision = 7");
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-outside-left"]);
    assert_eq!(opened.folded.audit().catalogue.revision, 1);
    opened.close().unwrap();
    assert!(names(&path).iter().any(|name| name.starts_with("audit.outside-")));
    assert_eq!(look(&path).unwrap().notices, []);
}

#[test]
fn an_edit_underneath_that_is_taken_away_again_leaves_the_file_whole() {
    let place = place();
    let path = place.walked();
    let file = path.join("audit.toml");
    let mut screen = Screen::open(&path);
    fs::write(&file, fs::read_to_string(&file).unwrap() + "# theirs\n").unwrap();
    screen.record(rate("business.queue", Verdict::Wow));
    screen.snapshot();
    let seen = screen.until(|event| matches!(event, SaverEvent::Snapshotted));
    assert_eq!(changes(&seen), ["files-audit-foreign"]);
    fs::remove_file(&file).unwrap();
    screen.record(rate("product.bread", Verdict::Bad));
    let (complete, folded) = screen.finish();
    assert!(complete);
    let opened = write(&path);
    assert_eq!((opened.folded.audit(), opened.notices.clone()), (folded.audit(), Vec::new()));
}
