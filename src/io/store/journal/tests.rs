//! The journal's file against everything that can happen to it.

use super::*;

fn begun() -> (tempfile::TempDir, PathBuf, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.jsonl");
    fs::write(&path, "one\n").unwrap();
    let journal = Journal::of(path.clone(), b"one\n".to_vec(), Vec::new());
    (folder, path, journal)
}

#[test]
fn lines_are_added_at_the_end() {
    let (_folder, path, mut journal) = begun();
    journal.add("two\n");
    assert!(!journal.is_durable());
    assert_eq!(journal.flush().unwrap(), Found::AsLeft);
    assert!(journal.is_durable());
    journal.add("three\nfour\n");
    journal.flush().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\nthree\nfour\n");
}

#[test]
fn a_torn_line_goes_with_the_first_write_and_not_before() {
    let (_folder, path, _) = begun();
    fs::write(&path, "one\n{\"to").unwrap();
    let mut journal = Journal::of(path.clone(), b"one\n".to_vec(), b"{\"to".to_vec());
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\n{\"to");
    journal.add("two\n");
    assert_eq!(journal.flush().unwrap(), Found::AsLeft);
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
}

#[test]
fn a_last_line_without_an_end_gets_one() {
    let (_folder, path, _) = begun();
    fs::write(&path, "one").unwrap();
    let mut journal = Journal::of(path.clone(), b"one".to_vec(), Vec::new());
    journal.add("two\n");
    journal.flush().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
}

#[test]
fn a_removed_folder_is_made_again_with_everything() {
    let (folder, path, mut journal) = begun();
    fs::remove_dir_all(folder.path()).unwrap();
    journal.add("two\n");
    assert_eq!(journal.flush().unwrap(), Found::Gone);
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
}

#[test]
fn a_journal_cut_underneath_is_completed() {
    let (_folder, path, mut journal) = begun();
    journal.add("two\n");
    journal.flush().unwrap();
    fs::write(&path, "one\nt").unwrap();
    journal.add("three\n");
    assert_eq!(journal.flush().unwrap(), Found::Cut);
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\nthree\n");
}

#[test]
fn our_own_torn_write_is_replaced() {
    let (_folder, path, mut journal) = begun();
    journal.add("two\n");
    fs::write(&path, "one\ntw").unwrap();
    assert_eq!(journal.flush().unwrap(), Found::AsLeft);
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
}

#[test]
fn what_somebody_else_wrote_stays() {
    let (folder, path, mut journal) = begun();
    fs::write(&path, "one\ntheirs\n").unwrap();
    journal.add("two\n");
    let Found::Foreign(name) = journal.flush().unwrap() else { panic!("it is not ours") };
    assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntheirs\n");
    assert_eq!(fs::read_to_string(folder.path().join(&name)).unwrap(), "one\ntwo\n");
    journal.add("three\n");
    assert_eq!(journal.flush().unwrap(), Found::AsLeft);
    assert_eq!(fs::read_to_string(folder.path().join(&name)).unwrap(), "one\ntwo\nthree\n");
}
