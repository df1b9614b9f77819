//! A disk that is full or read-only for a while.

use std::fs;

use touchpoint::domain::{Change, ItemId, Verdict};
use touchpoint::io::saver::SaverEvent;

use super::common::*;
use super::saving::Screen;

/// A small disk of its own, where somebody may mount one.
struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = std::process::Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=256k", "touchpoint-test"]).arg(folder.path());
        let output = mount.output().ok()?;
        output.status.success().then_some(Self { folder })
    }

    fn remount(&self, how: &str) {
        let mut mount = std::process::Command::new("mount");
        mount.args(["-o", &format!("remount,{how}")]).arg(self.folder.path());
        let output = mount.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn fill(&self) {
        use std::io::Write;
        let mut ballast = fs::File::create(self.folder.path().join("ballast")).unwrap();
        while ballast.write_all(&[b'x'; 4096]).is_ok() {}
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(self.folder.path()).output();
    }
}

fn on_a_small_disk(break_it: impl Fn(&SmallDisk), mend_it: impl Fn(&SmallDisk), cause: &str) {
    let Some(disk) = SmallDisk::mount() else {
        // Only root may mount; elsewhere the test above stands for this one.
        return;
    };
    let place = place();
    let begun = place.begin();
    let path = copy(&begun, disk.folder.path());
    let mut screen = Screen::open(&path);
    screen.record(rate("business.queue", Verdict::Bad));
    screen.until_saved(1);
    break_it(&disk);
    // Longer than what is left of the block that the journal ends in.
    screen.record(Change::Note(ItemId::parse("business.queue"), "x".repeat(20_000)));
    let seen = screen.until(|event| matches!(event, SaverEvent::Failed(_)));
    let Some(SaverEvent::Failed(trouble)) = seen.last() else { panic!("{seen:?}") };
    assert_eq!(trouble.cause.key, cause);
    // What is on the disk meanwhile is what was confirmed.
    assert_eq!(audit(&path).verdict(&ItemId::parse("business.queue")), Some(Verdict::Bad));
    screen.record(rate("product.bread", Verdict::Wow));
    mend_it(&disk);
    let seen = screen.until(|event| matches!(event, SaverEvent::Recovered));
    assert!(seen.iter().any(|event| matches!(event, SaverEvent::Saved { through: 3, .. })), "{seen:?}");
    let (complete, folded) = screen.finish();
    assert!(complete);
    let clean = look(&path).unwrap();
    assert_eq!((clean.folded.audit(), clean.notices), (folded.audit(), Vec::new()));
}

#[test]
fn a_full_disk_is_said_and_what_waits_is_saved_once_there_is_room() {
    on_a_small_disk(
        SmallDisk::fill,
        |disk| fs::remove_file(disk.folder.path().join("ballast")).unwrap(),
        "files-cause-full",
    );
}

#[test]
fn a_disk_made_read_only_is_said_and_what_waits_is_saved_once_it_can_be_written() {
    on_a_small_disk(|disk| disk.remount("ro"), |disk| disk.remount("rw"), "files-cause-read-only");
}
