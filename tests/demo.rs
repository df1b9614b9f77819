//! The example audits: each says what it should, and bringing them never treads on what a person made of them.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_types,
    reason = "a test that cannot go on has failed; one starts the program"
)]

#[path = "demo/shows.rs"]
mod shows;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use touchpoint::domain::gaps::gaps;
use touchpoint::domain::score::score;
use touchpoint::domain::{Catalogue, Date, Edit, Folded, ItemId, Order, Walk};
use touchpoint::format;
use touchpoint::io::demo::{self, EXAMPLES, Example};
use touchpoint::io::device;
use touchpoint::io::store::{self, Access, Opened};
use touchpoint::io::workspace::{Found, Workspace};

struct Brought {
    /// Removes everything in the end.
    _folder: tempfile::TempDir,
    workspace: Workspace,
}

fn brought() -> Brought {
    device::keep_in(&std::env::temp_dir().join("touchpoint-tests"));
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path().join("not yet there"));
    assert_eq!(demo::bring(&workspace).unwrap(), workspace.root);
    Brought { _folder: folder, workspace }
}

fn look(example: &Example, workspace: &Workspace) -> Opened {
    Opened::open(&example.place(workspace), Access::Read).unwrap()
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            all.insert(path, bytes);
        }
    }
    all
}

fn walk(opened: &Opened) -> Walk {
    Walk::new(&opened.catalogue, opened.folded.audit(), Order::Class)
}

#[test]
fn every_example_opens_without_a_word() {
    let Brought { workspace, .. } = &brought();
    for example in &EXAMPLES {
        let opened = look(example, workspace);
        assert_eq!(opened.notices, [], "{}", example.folder);
        assert_eq!(opened.problems, [], "{}", example.folder);
        let audit = opened.folded.audit();
        assert_eq!(audit.id, example.id);
        let header = &audit.header;
        let named = format!("{}/{}/{}", header.client, header.site, header.started.date());
        assert_eq!(named, example.folder);
        let walk = walk(&opened);
        let known = |item: &ItemId| walk.items.iter().any(|one| one.id == *item);
        let unknown: Vec<&ItemId> = audit.mentioned().filter(|item| !known(item)).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", example.folder);
    }
}

#[test]
fn every_journal_folds_to_what_the_audit_says() {
    for example in &EXAMPLES {
        let entries = format::journal::read(example.journal.as_bytes()).unwrap();
        assert!(!entries.torn && !entries.unended);
        let again: String = entries.entries.iter().map(format::journal::line).collect();
        assert_eq!(again, example.journal, "{}", example.folder);
        let folded = Folded::fold(entries.entries).unwrap();
        assert!(folded.refused().is_empty());
        assert_eq!(format::audit::print(folded.audit(), folded.heads()), example.audit, "{}", example.folder);
    }
}

#[test]
fn the_clock_of_every_journal_goes_forward() {
    for example in &EXAMPLES {
        let entries = format::journal::read(example.journal.as_bytes()).unwrap().entries;
        let Edit::Begin(begun) = &entries[0].edit else { panic!("{} does not begin", example.folder) };
        assert_eq!(entries[0].stamp.at, begun.header.started);
        for two in entries.windows(2) {
            assert!(two[0].stamp.at.seconds < two[1].stamp.at.seconds, "{}", two[1].stamp.id);
            assert!(two[0].stamp.id < two[1].stamp.id, "{}", two[1].stamp.id);
        }
    }
}

#[test]
fn every_example_is_complete_in_its_language() {
    for example in &EXAMPLES {
        let audit = format::audit::read(example.audit.as_bytes()).unwrap().value.audit;
        let lang = audit.header.language;
        let Catalogue { title, zones, touchpoints, .. } =
            format::catalogue::read(example.catalogue.as_bytes()).unwrap().value;
        assert!(title.exact(lang).is_some());
        assert!(zones.iter().all(|zone| zone.name.exact(lang).is_some()));
        for touchpoint in &touchpoints {
            let texts =
                [&touchpoint.name, &touchpoint.hint, &touchpoint.bad, &touchpoint.ok, &touchpoint.wow];
            let said = texts.iter().all(|text| text.exact(lang).is_some());
            assert!(said && touchpoint.recommendation.exact(lang).is_some(), "{}", touchpoint.id);
        }
        assert!(audit.added.iter().all(|touchpoint| touchpoint.name.exact(lang).is_some()));
    }
}

#[test]
fn finished_examples_lack_nothing_and_the_other_is_under_way() {
    let Brought { workspace, .. } = &brought();
    let mut drafts = 0;
    for example in &EXAMPLES {
        let opened = look(example, workspace);
        let (audit, walk) = (opened.folded.audit(), walk(&opened));
        let score = score(&walk.items, audit, opened.catalogue.scoring);
        if audit.is_finished() {
            assert_eq!(gaps(audit, &walk), [], "{}", example.folder);
            assert!(!audit.header.conclusion.is_empty() && !score.is_provisional());
            let counts = &score.counts;
            assert!([counts.bad, counts.ok, counts.wow, counts.na, counts.unchecked].iter().all(|n| *n > 0));
        } else {
            drafts += 1;
            assert!(score.is_provisional(), "{}", example.folder);
        }
    }
    assert_eq!(drafts, 1);
}

#[test]
fn the_shop_has_something_overdue_and_was_reopened() {
    let shop = EXAMPLES.iter().find(|example| example.folder.ends_with("2026-10-27")).unwrap();
    let audit = format::audit::read(shop.audit.as_bytes()).unwrap().value.audit;
    let today = Date::parse("2026-11-21").unwrap();
    assert_eq!(audit.improvements.iter().filter(|one| one.is_overdue(today)).count(), 1);
    assert_eq!(audit.lifecycle.reopenings.len(), 1);
}

#[test]
fn bringing_twice_changes_nothing() {
    let Brought { workspace, .. } = &brought();
    let before = files(&workspace.root);
    assert_eq!(before.len(), EXAMPLES.len() * 3);
    demo::bring(workspace).unwrap();
    assert_eq!(files(&workspace.root), before);
}

#[test]
fn what_a_person_did_to_an_example_stays() {
    let Brought { workspace, .. } = &brought();
    let [cafe, shop, office, ..] = &EXAMPLES;
    let renamed = workspace.root.join("Kohvik");
    fs::rename(cafe.place(workspace).parent().unwrap(), &renamed).unwrap();
    fs::write(shop.place(workspace).join("audit.toml"), "broken").unwrap();
    store::remove(workspace, &office.place(workspace)).unwrap();
    demo::bring(workspace).unwrap();
    assert!(!cafe.place(workspace).exists(), "it is there under another name");
    assert_eq!(fs::read(shop.place(workspace).join("audit.toml")).unwrap(), b"broken");
    assert!(
        office.place(workspace).is_dir(),
        "what was removed comes back when somebody asks for the examples"
    );
}

#[test]
fn the_examples_come_beside_the_audits_of_a_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path());
    let taken = EXAMPLES[0].place(&workspace);
    fs::create_dir_all(&taken).unwrap();
    fs::write(taken.join("audit.toml"), "somebody's own").unwrap();
    demo::bring(&workspace).unwrap();
    assert_eq!(fs::read(taken.join("audit.toml")).unwrap(), b"somebody's own");
    let read = workspace.audits().iter().filter(|found| matches!(found, Found::Audit(_))).count();
    assert_eq!(read, EXAMPLES.len() - 1);
}

#[test]
fn the_command_tells_the_folder_and_leaves_the_workspace_alone() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("own");
    let program = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_touchpoint"));
        command
            .env("TOUCHPOINT_STATE_DIR", folder.path().join("state"))
            .env("TOUCHPOINT_CONFIG_DIR", folder.path().join("config"))
            .env("TOUCHPOINT_WORKSPACE", &own)
            .stdin(std::process::Stdio::null())
            .args(arguments);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let told = program(&["demo"]);
    assert_eq!(Path::new(told.trim_end()), folder.path().join("state/demo"));
    assert!(!own.exists());
    let audits: serde_json::Value =
        serde_json::from_str(&program(&["--workspace", told.trim_end(), "list", "--json"])).unwrap();
    assert_eq!(audits.as_array().unwrap().len(), EXAMPLES.len());
    let named = folder.path().join("named");
    program(&["--workspace", named.to_str().unwrap(), "demo"]);
    assert!(EXAMPLES.iter().all(|example| example.place(&Workspace::at(&named)).is_dir()));
}
