//! Beginning, changing, closing, opening again.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use touchpoint::domain::{Change, HeaderEdit, ItemId, Order, Verdict, Walk};
use touchpoint::io::store::{self, Access, Granted, Opened, Recorded};
use touchpoint::io::trouble::Exit;

use super::common::*;

#[test]
fn a_new_audit_is_a_whole_folder() {
    let place = place();
    let path = place.begin();
    assert_eq!(names(&path), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
    assert_eq!(fs::read_to_string(path.join("catalogue.toml")).unwrap(), BAKERY);
    let place_of = path.strip_prefix(place.folder.path()).unwrap();
    assert!(place_of.starts_with("Lumi/Viru 4"), "{place_of:?}");
    let opened = look(&path).unwrap();
    assert_eq!(opened.notices, []);
    assert_eq!(opened.folded.audit().subjects[0].name, "Maria");
    assert_eq!(names(path.parent().unwrap()).len(), 1, "nothing half-made stays");
}

#[test]
fn the_second_audit_of_a_day_and_another_case_of_a_name_go_beside_the_first() {
    let place = place();
    let first = place.begin();
    let second = store::create(&place.workspace, place.new_audit("LUMI", "viru 4")).unwrap();
    assert_eq!(second.parent(), first.parent());
    assert!(second.to_string_lossy().ends_with("-2"));
    let own = store::create(&place.workspace, place.new_audit("", "../..")).unwrap();
    assert_eq!(own.strip_prefix(place.folder.path()).unwrap().components().count(), 3);
    assert!(own.starts_with(place.folder.path().join("own")));
}

#[test]
fn what_was_recorded_is_there_after_closing_and_after_a_kill() {
    let place = place();
    let path = place.begin();
    let mut opened = write(&path);
    walk(&mut opened);
    let before = opened.folded.audit().clone();
    assert_eq!(opened.record(rate("product.bread", Verdict::Wow)).unwrap(), Recorded::Already);
    kill(opened);
    let again = look(&path).unwrap();
    assert_eq!(*again.folded.audit(), before);
    assert_eq!(keys(&again.notices), ["files-replayed"]);
    assert_eq!(write(&path).close().unwrap().len(), 1);
    let clean = look(&path).unwrap();
    assert_eq!((clean.folded.audit(), &clean.notices), (&before, &Vec::new()));
    assert_eq!(names(&path), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
}

#[test]
fn undo_goes_back_over_restarts() {
    let place = place();
    let path = place.begin();
    let begun = audit(&path);
    let mut opened = write(&path);
    walk(&mut opened);
    opened.close().unwrap();
    let mut opened = write(&path);
    while opened.undo().unwrap() == Recorded::Done {}
    assert_eq!(*opened.folded.audit(), begun);
    while opened.redo().unwrap() == Recorded::Done {}
    kill(opened);
    assert_eq!(audit(&path).verdict(&ItemId::parse("business.queue")), Some(Verdict::Bad));
}

#[test]
fn the_second_to_open_only_looks() {
    let place = place();
    let path = place.begin();
    let first = write(&path);
    let mut second = write(&path);
    let Granted::Locked(Some(holder)) = &second.access else { panic!("{:?}", second.access) };
    assert_eq!(holder.pid, std::process::id());
    let trouble = second.record(rate("business.queue", Verdict::Wow)).unwrap_err();
    assert_eq!((trouble.cause.key, trouble.exit), ("files-locked-by", Exit::Files));
    let refused = store::remove(&place.workspace, &path).unwrap_err();
    assert_eq!((refused.cause.key, refused.exit), ("files-locked-by", Exit::Files));
    first.close().unwrap();
    assert_eq!(write(&path).access, Granted::Writing);
}

#[test]
fn looking_writes_nothing() {
    let place = place();
    let path = place.begin();
    let mut opened = write(&path);
    walk(&mut opened);
    kill(opened);
    let before: Vec<_> = names(&path).into_iter().map(|name| fs::read(path.join(name)).unwrap()).collect();
    let mut opened = Opened::open(&path.join("audit.toml"), Access::Read).unwrap();
    assert_eq!(
        opened.record(rate("business.queue", Verdict::Wow)).unwrap_err().cause.key,
        "files-cause-reading"
    );
    opened.close().unwrap();
    let after: Vec<_> = names(&path).into_iter().map(|name| fs::read(path.join(name)).unwrap()).collect();
    assert!(before == after);
}

#[test]
fn a_removed_audit_is_moved_to_the_trash_and_its_empty_folders_go() {
    let place = place();
    let path = place.walked();
    let before = audit(&path);
    let trash = store::remove(&place.workspace, &path).unwrap();
    assert!(trash.starts_with(place.folder.path().join(".trash")));
    assert_eq!(names(place.folder.path()), [".trash", "catalogues"]);
    assert_eq!(names(&trash), ["audit.toml", "catalogue.toml", "journal.jsonl"]);
    assert_eq!(audit(&trash), before);
}

#[test]
fn a_refused_change_leaves_no_trace() {
    let place = place();
    let path = place.begin();
    let mut opened = write(&path);
    let journal = fs::read(path.join("journal.jsonl")).unwrap();
    let trouble = opened.record(rate("employee.smile@e-nobody", Verdict::Ok)).unwrap_err();
    assert_eq!((trouble.cause.key, trouble.exit), ("refused-no-subject", Exit::Usage));
    opened.close().unwrap();
    assert_eq!(fs::read(path.join("journal.jsonl")).unwrap(), journal);
}

#[derive(Debug, Clone)]
enum Step {
    Rate(usize, Option<Verdict>),
    Note(usize, String),
    Met(String),
    Undo,
    Redo,
    Finish,
    Reopen,
    Upgrade(bool),
    Close,
    Kill,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let verdict = proptest::option::of(proptest::sample::select(Verdict::ALL));
    let step = prop_oneof![
        6 => (0..3_usize, verdict).prop_map(|(item, verdict)| Step::Rate(item, verdict)),
        3 => (0..3_usize, any::<String>()).prop_map(|(item, text)| Step::Note(item, text)),
        1 => any::<String>().prop_map(Step::Met),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => Just(Step::Finish),
        1 => Just(Step::Reopen),
        2 => any::<bool>().prop_map(Step::Upgrade),
        1 => Just(Step::Close),
        1 => Just(Step::Kill),
    ];
    proptest::collection::vec(step, 1..24)
}

fn perform(opened: &mut Opened, step: &Step) {
    let items = Walk::new(&opened.catalogue, opened.folded.audit(), Order::Class).items;
    let item = |place: usize| items[place % items.len()].id.clone();
    let before = opened.folded.audit().clone();
    let done = match step {
        Step::Rate(place, verdict) => {
            opened.record(Change::Rate { item: item(*place), verdict: *verdict, at: None })
        }
        Step::Note(place, text) => opened.record(Change::Note(item(*place), text.clone())),
        Step::Met(text) => opened.record(Change::Header(HeaderEdit::Met(text.clone()))),
        Step::Undo => opened.undo(),
        Step::Redo => opened.redo(),
        Step::Finish => opened.record(Change::Finish("closing time".to_owned())),
        Step::Reopen => opened.record(Change::Reopen("forgot the till".to_owned())),
        Step::Upgrade(second) => upgrade(opened, if *second { SECOND } else { BAKERY }),
        Step::Close | Step::Kill => return,
    };
    if done.is_err() {
        assert_eq!(*opened.folded.audit(), before);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_reopening_gives_the_same_and_undoing_all_the_beginning(steps in steps()) {
        let place = place();
        let path = place.begin();
        let begun = audit(&path);
        let mut opened = write(&path);
        for step in &steps {
            perform(&mut opened, step);
            if matches!(step, Step::Close | Step::Kill) {
                let before = opened.folded.audit().clone();
                if matches!(step, Step::Close) { opened.close().unwrap(); } else { kill(opened); }
                opened = write(&path);
                prop_assert_eq!(opened.folded.audit(), &before);
                let told: BTreeSet<_> = keys(&opened.notices).into_iter().collect();
                prop_assert!(told.iter().all(|key| *key == "files-replayed"), "{:?}", told);
            }
        }
        kill(opened);
        let mut opened = write(&path);
        while opened.undo().unwrap() == Recorded::Done {}
        prop_assert_eq!(opened.folded.audit(), &begun);
        prop_assert_eq!(opened.catalogue.revision, 1);
        opened.close().unwrap();
        prop_assert_eq!(audit(&path), begun);
    }
}
