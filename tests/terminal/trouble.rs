//! Disks that fill up, folders that go away, files that change underneath, two programs at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::pty::Terminal;

/// A small file system of its own, where the tests may mount one.
struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=512k", "touchpoint-test"])
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            eprintln!("skipped: no file system can be mounted here");
        }
        mounted.then_some(Self { folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Leaves no room, and returns the file that takes it.
    fn fill(&self) -> PathBuf {
        let path = self.path().join("filler");
        // Ends in an error when the disk is full, which is what is wanted.
        let _ = fs::write(&path, vec![0; 1024 * 1024]);
        path
    }

    fn remount(&self, how: &str) {
        let output = Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(self.path()).output();
        assert!(output.unwrap().status.success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

#[test]
fn a_full_disk_is_said_and_everything_kept_until_there_is_room() {
    let Some(disk) = SmallDisk::mount() else { return };
    let place = Place::at(&disk.path().join("workspace"));
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    let filler = disk.fill();
    // Long enough that it cannot fit into what is left of a block.
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.paste(&"подробно ".repeat(600));
    terminal.send("\r");
    terminal.wait_text("NOT SAVED");
    terminal.send("23");
    terminal.wait_text("3/33");
    assert!(terminal.screen().contains("NOT SAVED"));
    terminal.send("q");
    terminal.wait_text("Not everything is saved");
    terminal.send("\x1b");
    fs::remove_file(filler).unwrap();
    terminal.wait_saved(3);
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    audit.assert_at_rest(3);
    assert!(audit.note().unwrap().contains("подробно"));
}

#[test]
fn ending_with_a_full_disk_says_so_and_loses_nothing_that_was_called_saved() {
    let Some(disk) = SmallDisk::mount() else { return };
    let place = Place::at(&disk.path().join("workspace"));
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("12");
    terminal.wait_saved(2);
    let filler = disk.fill();
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.paste(&"подробно ".repeat(600));
    terminal.send("\r");
    terminal.wait_text("NOT SAVED");
    terminal.signal("TERM");
    assert_eq!(terminal.wait_end().exit_code(), 128 + 15);
    terminal.assert_given_back();
    assert!(terminal.screen().contains("the disk is full"), "{}", terminal.screen());
    fs::remove_file(filler).unwrap();
    assert_eq!(audit.rated(), 2);
}

#[test]
fn a_disk_that_turns_read_only_is_said_and_everything_kept() {
    let Some(disk) = SmallDisk::mount() else { return };
    let place = Place::at(&disk.path().join("workspace"));
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    // Files that are open for writing keep a disk from turning read-only: none may be.
    disk.remount("ro");
    terminal.send("1");
    terminal.wait_text("NOT SAVED");
    disk.remount("rw");
    terminal.wait_saved(1);
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    audit.assert_at_rest(1);
}

#[test]
fn a_folder_that_was_moved_away_is_made_again() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    fs::rename(&audit.path, place.path("elsewhere")).unwrap();
    terminal.send("2");
    terminal.wait_saved(2);
    terminal.wait_text("was gone");
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    audit.assert_at_rest(2);
}

#[test]
fn what_somebody_else_wrote_is_not_written_over() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    let theirs = audit.file("audit.toml").replace("site = \"Viru 4\"", "site = \"Viru 6\"");
    fs::write(audit.path.join("audit.toml"), &theirs).unwrap();
    terminal.send("1");
    terminal.wait_text("Somebody else");
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    assert_eq!(audit.file("audit.toml"), theirs);
    // The next opening brings the two together.
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("Viru 6");
    terminal.wait_text("1/33");
    terminal.send("q");
    terminal.wait_end();
    assert_eq!(audit.rated(), 1);
    assert_eq!(audit.show()["site"], "Viru 6");
}

#[test]
fn what_somebody_else_wrote_and_took_away_is_written_again_at_the_end() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    let path = audit.path.join("audit.toml");
    fs::write(&path, audit.file("audit.toml").replace("Viru 4", "Viru 6")).unwrap();
    terminal.send("1");
    terminal.wait_text("Somebody else");
    fs::remove_file(&path).unwrap();
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    let written = audit.file("audit.toml");
    assert!(written.contains("Viru 4") && written.contains("\"bad\""), "{written}");
    assert_eq!(audit.rated(), 1);
}

#[test]
fn a_word_that_fits_two_audits_is_no_misspelt_command() {
    let place = Place::new();
    for site in ["Lista 1", "Lista 2"] {
        assert!(place.run(&["new", "--site", site, "--catalogue", "mann"]).status.success());
    }
    let mut terminal = Terminal::open(&place, &["lista"]);
    assert_eq!(terminal.wait_end().exit_code(), 2);
    let said = terminal.screen();
    assert!(said.contains("Which audit?") && said.contains("2 audits"), "{said}");
    assert!(!said.contains("command"), "{said}");
}

#[test]
fn a_second_program_may_only_look_and_is_told_why() {
    let place = Place::new();
    let audit = place.mann();
    let mut first = Terminal::open(&place, &[audit.name()]);
    first.wait_text("0/33");
    let mut second = Terminal::open(&place, &[audit.name()]);
    second.wait_text("READ ONLY");
    second.wait_text(&first.pid());
    second.send("1");
    second.wait_text("READ ONLY");
    first.send("2");
    first.wait_saved(1);
    second.send("q");
    assert_eq!(second.wait_end().exit_code(), 0);
    first.send("q");
    first.wait_end();
    audit.assert_at_rest(1);
    assert_eq!(audit.verdicts()[0].as_deref(), Some("ok"));
}

#[test]
fn settings_that_cannot_be_read_are_shown_with_the_place_and_left_alone() {
    let place = Place::new();
    let broken = "schema = 1\nui_langage = \"ru\"\n";
    fs::write(place.path("config/settings.toml"), broken).unwrap();
    let mut terminal = Terminal::open(&place, &[]);
    terminal.wait("where and what", |screen| {
        ["This did not work", "settings.toml:2:1", "ui_langage"].iter().all(|text| screen.contains(text))
    });
    terminal.send("\x1b");
    terminal.wait("the list", |screen| screen.contains("begin an audit") && !screen.contains("ui_langage"));
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    assert_eq!(fs::read_to_string(place.path("config/settings.toml")).unwrap(), broken);
}

#[test]
fn an_audit_that_cannot_be_opened_says_why_and_leads_to_the_list() {
    let place = Place::new();
    let audit = place.mann();
    for name in ["audit.toml", "journal.jsonl"] {
        fs::write(audit.path.join(name), "schema = 1\n").unwrap();
    }
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("Could not open the audit");
    terminal.send("\x1b");
    terminal.wait("the list", |screen| screen.contains("Viru 4") && !screen.contains("Could not open"));
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
}
