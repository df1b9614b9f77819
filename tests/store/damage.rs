//! Files cut off, removed or broken: everything comes back, or there is a clear refusal.

use std::fs;
use std::path::Path;

use touchpoint::domain::{Audit, ItemId, Verdict};
use touchpoint::io::store::{Access, Opened};
use touchpoint::io::trouble::Trouble;

use super::common::*;

/// Whether an audit has every verdict and note of another.
fn holds(found: &Audit, all: &Audit) -> bool {
    (&found.ratings, &found.improvements, &found.added, &found.subjects)
        == (&all.ratings, &all.improvements, &all.added, &all.subjects)
}

/// Cuts a file of a whole audit at every byte and judges every opening.
fn cut_everywhere(name: &str, judge: impl Fn(usize, &Audit, Result<Opened, Trouble>)) {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    let bytes = fs::read(path.join(name)).unwrap();
    let damaged = copy(&path, place.folder.path());
    for length in 0..bytes.len() {
        fs::write(damaged.join(name), &bytes[..length]).unwrap();
        judge(length, &whole, look(&damaged));
    }
}

#[test]
fn audit_toml_cut_at_any_byte_loses_nothing() {
    cut_everywhere("audit.toml", |length, whole, opened| {
        let opened = opened.unwrap_or_else(|trouble| panic!("at {length}: {trouble:?}"));
        assert_eq!(opened.folded.audit(), whole, "at {length}");
    });
}

#[test]
fn the_journal_cut_at_any_byte_loses_nothing() {
    cut_everywhere("journal.jsonl", |length, whole, opened| {
        let opened = opened.unwrap_or_else(|trouble| panic!("at {length}: {trouble:?}"));
        assert!(holds(opened.folded.audit(), whole), "at {length}: {:?}", opened.folded.audit());
    });
}

#[test]
fn a_cut_catalogue_is_refused_by_name() {
    cut_everywhere("catalogue.toml", |length, _, opened| {
        let trouble = opened.expect_err("a cut catalogue would hide items");
        assert!(trouble.path.unwrap().ends_with("catalogue.toml"), "at {length}");
    });
}

#[test]
fn audit_toml_alone_cut_at_any_byte_says_so_or_is_refused() {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    let bytes = fs::read(path.join("audit.toml")).unwrap();
    let damaged = copy(&path, place.folder.path());
    fs::remove_file(damaged.join("journal.jsonl")).unwrap();
    for length in 0..bytes.len() {
        fs::write(damaged.join("audit.toml"), &bytes[..length]).unwrap();
        if let Ok(opened) = look(&damaged)
            && !holds(opened.folded.audit(), &whole)
        {
            assert!(keys(&opened.notices).contains(&"files-audit-not-closed"), "at {length}");
        }
    }
}

#[test]
fn both_cut_says_so_or_is_refused() {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    let (audit_bytes, journal) =
        (fs::read(path.join("audit.toml")).unwrap(), fs::read(path.join("journal.jsonl")).unwrap());
    let damaged = copy(&path, place.folder.path());
    for (one, other) in (0..audit_bytes.len()).step_by(7).zip((0..journal.len()).step_by(11).cycle()) {
        fs::write(damaged.join("audit.toml"), &audit_bytes[..one]).unwrap();
        fs::write(damaged.join("journal.jsonl"), &journal[..other]).unwrap();
        if let Ok(opened) = look(&damaged)
            && !holds(opened.folded.audit(), &whole)
        {
            let told = keys(&opened.notices);
            let damage = ["files-audit-not-closed", "files-audit-cut", "files-audit-damaged"];
            assert!(told.iter().any(|key| damage.contains(key)), "at {one} and {other}: {told:?}");
        }
    }
}

#[test]
fn writing_after_a_cut_keeps_what_was_there() {
    let place = place();
    for (name, length) in
        [("journal.jsonl", 40), ("journal.jsonl", 900), ("audit.toml", 300), ("audit.toml", 700)]
    {
        let path = place.walked();
        let whole = audit(&path);
        let bytes = fs::read(path.join(name)).unwrap();
        fs::write(path.join(name), &bytes[..length.min(bytes.len() - 30)]).unwrap();
        let mut opened = write(&path);
        assert!(holds(opened.folded.audit(), &whole), "{name}");
        opened.record(rate("product.bread", Verdict::Bad)).unwrap();
        kill(opened);
        let mut opened = write(&path);
        assert_eq!(opened.folded.audit().verdict(&ItemId::parse("product.bread")), Some(Verdict::Bad));
        assert_eq!(opened.folded.audit().verdict(&ItemId::parse("business.queue")), Some(Verdict::Bad));
        opened.undo().unwrap();
        kill(opened);
        let opened = write(&path);
        assert!(holds(opened.folded.audit(), &whole), "{name}: {:?}", opened.folded.audit().ratings);
        opened.close().unwrap();
        let clean = look(&path).unwrap();
        assert_eq!(clean.notices, [], "{name}");
        assert!(holds(clean.folded.audit(), &whole), "{name}");
    }
}

#[test]
fn a_damaged_audit_toml_is_kept_beside() {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    fs::write(path.join("audit.toml"), "schema = 1\nsite = \"Vi").unwrap();
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-audit-damaged"]);
    assert_eq!(opened.problems.len(), 1);
    assert!(keys(&opened.close().unwrap()).contains(&"files-audit-kept"));
    assert_eq!(audit(&path), whole);
    let kept = names(&path).into_iter().find(|name| name.starts_with("audit.damaged-")).unwrap();
    assert_eq!(fs::read_to_string(path.join(kept)).unwrap(), "schema = 1\nsite = \"Vi");
}

#[test]
fn an_audit_toml_that_somebody_meant_to_write_is_refused_and_stays() {
    let place = place();
    let path = place.walked();
    let written = fs::read_to_string(path.join("audit.toml")).unwrap();
    let slip = written.replacen("verdict = \"bad\"", "verdict = \"baad\"", 1);
    let newer = written.replacen("schema = 1", "schema = 2", 1);
    let broken = written.replacen("state = ", "state ", 1);
    for text in [slip, newer, broken, "schema = 2\n".to_owned()] {
        assert_ne!(text, written);
        fs::write(path.join("audit.toml"), &text).unwrap();
        let journal = fs::read(path.join("journal.jsonl")).unwrap();
        for access in [Access::Read, Access::Write] {
            let trouble = Opened::open(&path, access).err().unwrap();
            assert_eq!(trouble.problems.len(), 1);
            assert_eq!(trouble.hint.unwrap().key, "files-hint-audit");
        }
        assert_eq!(fs::read_to_string(path.join("audit.toml")).unwrap(), text);
        assert_eq!(fs::read(path.join("journal.jsonl")).unwrap(), journal);
    }
    fs::write(path.join("audit.toml"), written).unwrap();
    assert_eq!(look(&path).unwrap().notices, []);
}

#[test]
fn a_missing_audit_toml_comes_back_from_the_journal() {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    fs::remove_file(path.join("audit.toml")).unwrap();
    let opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-audit-missing"]);
    opened.close().unwrap();
    assert_eq!(audit(&path), whole);
    assert_eq!(look(&path).unwrap().notices, []);
}

#[test]
fn a_missing_journal_is_begun_again_and_counts_on() {
    let place = place();
    let path = place.walked();
    let whole = audit(&path);
    fs::remove_file(path.join("journal.jsonl")).unwrap();
    let mut opened = write(&path);
    assert_eq!(keys(&opened.notices), ["files-journal-missing"]);
    opened.record(rate("product.bread", Verdict::Bad)).unwrap();
    let changed = opened.folded.audit().clone();
    kill(opened);
    // audit.toml is older than the new journal now, and must not win over it.
    let mut opened = write(&path);
    assert_eq!(*opened.folded.audit(), changed);
    opened.undo().unwrap();
    assert_eq!(*opened.folded.audit(), whole);
}

#[test]
fn a_broken_line_in_the_middle_is_refused_and_nothing_is_touched() {
    let place = place();
    let path = place.walked();
    let text = fs::read_to_string(path.join("journal.jsonl")).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[2] = "{\"id\":\"x\"";
    fs::write(path.join("journal.jsonl"), lines.join("\n")).unwrap();
    let before = fs::read(path.join("journal.jsonl")).unwrap();
    let trouble = Opened::open(&path, Access::Write).unwrap_err();
    let (source, problems) = &trouble.problems[0];
    assert_eq!(source.line_column(problems[0].span.start).0, 3);
    assert!(Path::new(&source.name).ends_with("journal.jsonl"));
    assert_eq!(fs::read(path.join("journal.jsonl")).unwrap(), before);
    assert_eq!(names(&path), ["audit.toml", "catalogue.toml", "journal.jsonl"], "no lock stays");
}

#[test]
fn a_folder_without_an_audit_is_named() {
    let place = place();
    let folder = place.folder.path().join("empty");
    fs::create_dir(&folder).unwrap();
    assert_eq!(look(&folder).unwrap_err().cause.key, "files-cause-no-audit");
    assert_eq!(look(&folder.join("gone")).unwrap_err().cause.key, "files-cause-no-audit");
}

#[test]
fn what_a_killed_program_left_is_swept_away_at_the_next_start() {
    let place = place();
    let path = place.walked();
    fs::write(path.join(".touchpoint-1a2b3c.part"), "half").unwrap();
    fs::write(path.join("audit.lock"), "laptop\n1\n2026-11-21T12:00:00+02:00\n").unwrap();
    look(&path).unwrap();
    assert_eq!(names(&path).len(), 5, "looking sweeps nothing");
    write(&path).close().unwrap();
    assert_eq!(names(&path), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
}
