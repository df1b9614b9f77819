//! Lists of audits, finding one by name, and catalogues by id or file.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use touchpoint::domain::Verdict;
use touchpoint::io::catalogues::{self, Origin};
use touchpoint::io::store;
use touchpoint::io::trouble::Exit;
use touchpoint::io::workspace::{Found, Summary};

use super::common::*;

fn summaries(found: &[Found]) -> Vec<&Summary> {
    found.iter().filter_map(|one| if let Found::Audit(one) = one { Some(&**one) } else { None }).collect()
}

#[test]
fn a_list_shows_every_audit_with_its_numbers_and_the_broken_ones_too() {
    let place = place();
    let walked = place.walked();
    store::create(&place.workspace, place.new_audit("", "Kiosk")).unwrap();
    let broken = store::create(&place.workspace, place.new_audit("Aed", "Kiosk")).unwrap();
    fs::write(broken.join("catalogue.toml"), "schema = 1\n").unwrap();
    let found = place.workspace.audits();
    let audits = summaries(&found);
    assert_eq!(audits.len(), 2);
    assert_eq!((audits[0].client.as_str(), audits[0].index), ("", None));
    let one = audits[1];
    assert_eq!(
        (one.path.as_path(), one.client.as_str(), one.site.as_str()),
        (walked.as_path(), "Lumi", "Viru 4")
    );
    assert_eq!((one.counts.bad, one.counts.ok, one.counts.wow, one.failed), (1, 1, 1, 1));
    assert_eq!((one.index, one.coverage, one.provisional), (Some(50.0), Some(0.75), true));
    assert_eq!((one.counts.unchecked, one.pending), (1, 1));
    let Some(Found::Broken(path, trouble)) = found.last() else { panic!("{found:?}") };
    assert_eq!(*path, broken);
    assert!(trouble.path.as_ref().unwrap().ends_with("catalogue.toml"));
    let mut one_by_one = 0;
    place.workspace.scan(&mut |_| {
        one_by_one += 1;
        if one_by_one == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(one_by_one, 2);
}

#[test]
fn a_list_is_right_after_a_kill() {
    let place = place();
    let path = place.walked();
    let mut opened = write(&path);
    opened.record(rate("business.queue", Verdict::Wow)).unwrap();
    kill(opened);
    let found = place.workspace.audits();
    assert_eq!(summaries(&found)[0].counts.wow, 2);
    assert_eq!(summaries(&found)[0].failed, 0);
}

#[test]
fn a_site_may_be_called_like_a_file() {
    let place = place();
    for site in ["audit.toml", "journal.jsonl", "catalogue.toml", "Viru 4"] {
        store::create(&place.workspace, place.new_audit("Lumi", site)).unwrap();
    }
    assert_eq!(summaries(&place.workspace.audits()).len(), 4);
}

#[test]
fn many_audits_are_read_at_once() {
    let place = place();
    let path = place.walked();
    for number in 0..40 {
        let target = place.folder.path().join(format!("Lumi/Site {number}/2026-11-21"));
        fs::create_dir_all(&target).unwrap();
        for name in names(&path) {
            fs::copy(path.join(&name), target.join(&name)).unwrap();
        }
    }
    assert_eq!(summaries(&place.workspace.audits()).len(), 41);
}

#[test]
fn an_audit_is_found_by_path_id_and_name() {
    let place = place();
    let path = place.walked();
    let other = store::create(&place.workspace, place.new_audit("Lumi", "Narva 1")).unwrap();
    let id = audit(&path).id;
    let find = |text: &str| place.workspace.resolve(text);
    for text in
        [&*path.to_string_lossy(), &*path.join("audit.toml").to_string_lossy(), &id, "viru", "LUMI/Viru 4"]
    {
        assert_eq!(find(text).unwrap(), path, "{text}");
    }
    assert_eq!(find("narva").unwrap(), other);
    let ambiguous = find("lumi").unwrap_err();
    assert_eq!((ambiguous.cause.key, ambiguous.exit), ("files-cause-ambiguous", Exit::Usage));
    let listed = format!("{:?}", ambiguous.hint);
    assert!(listed.contains("viru 4") && listed.contains("narva 1"), "{listed}");
    assert_eq!(find("nowhere").unwrap_err().cause.key, "files-cause-none");
    let empty = touchpoint::io::workspace::Workspace::at(place.folder.path().join("none"));
    assert_eq!(empty.resolve("x").unwrap_err().hint.unwrap().key, "files-hint-no-audits");
    assert_eq!(empty.audits(), []);
    assert!(!empty.root.exists(), "looking makes no folder");
}

#[test]
fn built_in_catalogues_are_frozen_byte_for_byte_and_carry_the_audit_when_the_file_is_lost() {
    let place = place();
    let mut new = place.new_audit("Lumi", "Viru 4");
    new.catalogue = catalogues::load(&place.workspace, &["shop".to_owned()], None).unwrap();
    let path = store::create(&place.workspace, new).unwrap();
    let built_in = catalogues::BUILT_IN.iter().find(|(id, _)| *id == "shop").unwrap().1;
    assert_eq!(fs::read_to_string(path.join("catalogue.toml")).unwrap(), built_in);
    fs::write(path.join("catalogue.toml"), &built_in[..1000]).unwrap();
    assert_eq!(keys(&look(&path).unwrap().notices), ["files-catalogue-changed"]);
    assert_eq!(
        fs::read_to_string(path.join("catalogue.toml")).unwrap().len(),
        1000,
        "nothing is mended unasked"
    );
    fs::remove_file(path.join("catalogue.toml")).unwrap();
    assert_eq!(keys(&look(&path).unwrap().notices), ["files-catalogue-missing"]);
}

#[test]
fn two_catalogues_make_one_audit() {
    let place = place();
    let mut new = place.new_audit("Lumi", "Viru 4");
    let names = ["shop".to_owned(), "bakery".to_owned()];
    new.catalogue = catalogues::load(&place.workspace, &names, None).unwrap();
    let path = store::create(&place.workspace, new).unwrap();
    let opened = look(&path).unwrap();
    assert_eq!(opened.notices, []);
    assert_eq!(opened.folded.audit().catalogue.ids, ["shop", "bakery"]);
    assert!(opened.catalogue.touchpoints.iter().any(|touchpoint| touchpoint.id.as_str() == "product.bread"));
}

#[test]
fn the_workspaces_own_catalogue_wins_and_that_is_said() {
    let place = place();
    let own = BAKERY.replace("id = \"bakery\"", "id = \"shop\"");
    fs::write(place.folder.path().join("catalogues/shop.toml"), own).unwrap();
    let loaded = catalogues::load(&place.workspace, &["shop".to_owned()], None).unwrap();
    assert_eq!(loaded.catalogue.touchpoints.len(), 3);
    assert_eq!(keys(&loaded.notices), ["files-catalogue-instead"]);
    let all = catalogues::list(&place.workspace).unwrap();
    let ids: Vec<_> = all.iter().flatten().map(|found| found.catalogue.id.as_str()).collect();
    let built_in = catalogues::BUILT_IN.map(|(id, _)| id).into_iter().filter(|id| *id != "shop");
    assert_eq!(ids, ["bakery", "shop"].into_iter().chain(built_in).collect::<Vec<_>>());
    assert!(matches!(&all[1].as_ref().unwrap().origin, Origin::File(path) if path.ends_with("shop.toml")));
}

#[test]
fn a_catalogue_by_file_a_broken_one_and_a_slip_of_the_finger() {
    let place = place();
    let file = place.folder.path().join("catalogues/bakery.toml");
    let name = file.to_string_lossy().into_owned();
    assert_eq!(catalogues::load(&place.workspace, &[name], None).unwrap().text, BAKERY);
    let slip = catalogues::find(&place.workspace, "bakry").unwrap_err();
    assert_eq!((slip.cause.key, slip.hint.unwrap().key), ("files-cause-no-catalogue", "files-hint-nearest"));
    fs::write(place.folder.path().join("catalogues/shop.toml"), "schema = 1\n").unwrap();
    let broken = catalogues::find(&place.workspace, "shop").unwrap_err();
    assert!(!broken.problems.is_empty(), "the program's own is not taken instead");
    let gone = catalogues::find(&place.workspace, "nowhere/x.toml").unwrap_err();
    assert_eq!(
        (gone.cause.key, gone.path.as_deref()),
        ("files-cause-not-found", Some(Path::new("nowhere/x.toml")))
    );
}

#[test]
fn every_message_of_this_layer_has_its_words() {
    fn keys_in(folder: &Path, keys: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                keys_in(&path, keys);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            keys.extend(text.split('"').filter(|part| part.starts_with("files-")).map(ToOwned::to_owned));
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = Vec::new();
    keys_in(&root.join("src/io"), &mut keys);
    let words = fs::read_to_string(root.join("src/text/en/files.ftl")).unwrap();
    let said: Vec<&str> =
        words.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
    assert!(keys.len() > 40);
    for key in &keys {
        assert!(said.contains(&key.as_str()), "{key} has no words");
    }
    for key in said.iter().filter(|key| key.starts_with("files-")) {
        assert!(keys.iter().any(|used| used == key), "{key} is never said");
    }
}
