//! `catalogue add`, `set`, `move`, `retire`, `restore`: the file keeps everything that was not asked about.

use std::fs;

use touchpoint::domain::Phrase;
use touchpoint::domain::catalogue::{CatalogueEdit, Class, Part};
use touchpoint::domain::{Lang, TouchpointId};
use touchpoint::io::catalogues::{Draft, Manuscript};
use touchpoint::io::workspace::Workspace;

use crate::desk::Desk;

const STALL: &str = r#"# Ours.
schema = 1
id = "stall"
languages = ["en", "et"]
title = "Stall"

# Painted in May.
[[touchpoint]]
id = "business.sign"
class = "business"
name = "Sign" # or a banner

[[touchpoint]]
id = "business.queue"
class = "business"
name = "Queue"
"#;

fn stall() -> Desk {
    let desk = Desk::new();
    assert_eq!(desk.run("catalogue new stall").code, 0);
    desk.write("../ws/catalogues/stall.toml", STALL);
    desk
}

fn file(desk: &Desk, name: &str) -> String {
    fs::read_to_string(desk.workspace().join("catalogues").join(name)).unwrap()
}

#[test]
fn each_edit_is_a_revision_and_comments_stay() {
    let desk = stall();
    let said = desk.run("catalogue add stall business.lamp --name Lamp --after business.sign");
    assert_eq!((said.code, said.out.starts_with("Revision 2 is saved: ")), (0, true), "{}", said.err);
    assert_eq!(desk.run(r#"catalogue set stall business.sign "name=Sign board" weight=3"#).code, 0);
    assert_eq!(desk.run("catalogue set stall business.sign name=Silt --lang et").code, 0);
    assert_eq!(desk.run("catalogue move stall business.queue --before business.sign").code, 0);
    let saved = desk.json("catalogue retire stall business.lamp --json");
    assert_eq!((&saved["id"], &saved["revision"]), (&"stall".into(), &6.into()));
    insta::assert_snapshot!(file(&desk, "stall.toml"), @r#"
    # Ours.
    schema = 1
    id = "stall"
    languages = ["en", "et"]
    title = "Stall"
    revision = 6

    [[touchpoint]]
    id = "business.queue"
    class = "business"
    name = "Queue"

    # Painted in May.
    [[touchpoint]]
    id = "business.sign"
    class = "business"
    name = { en = "Sign board", et = "Silt" } # or a banner
    weight = 3

    [[touchpoint]]
    id = "business.lamp"
    class = "business"
    name.en = "Lamp"
    retired = true
    "#);
    assert_eq!(desk.run("catalogue restore stall business.lamp").code, 0);
    assert!(!file(&desk, "stall.toml").contains("retired"));
    let shown = desk.json("catalogue show stall --lang et --json");
    assert_eq!(shown["touchpoints"][1]["name"], "Silt");
}

#[test]
fn an_edited_catalogue_of_the_program_goes_to_the_workspace_first() {
    let desk = Desk::new();
    let said = desk.run("catalogue retire cafe business.map-entry");
    let known = desk.json("catalogue show cafe --json");
    let first = known["touchpoints"][0]["id"].as_str().unwrap().to_owned();
    let said = if said.code == 0 { said } else { desk.run(&format!("catalogue retire cafe {first}")) };
    assert_eq!(said.code, 0, "{}", said.err);
    let text = file(&desk, "cafe.toml");
    assert!(
        text.contains("# --- Street ---") && text.contains("revision = 2") && text.contains("retired = true")
    );
    let listed = desk.json("catalogue list --json");
    let cafe = listed.as_array().unwrap().iter().find(|one| one["id"] == "cafe").unwrap();
    assert_eq!((&cafe["built_in"], &cafe["revision"]), (&false.into(), &2.into()));
}

#[test]
fn what_makes_no_sense_changes_nothing() {
    let desk = stall();
    for (line, why) in [
        ("catalogue set stall business.sing name=X", "did you mean “business.sign”?"),
        ("catalogue set stall business.sign wieght=2", "did you mean “weight”?"),
        ("catalogue set stall business.sign weight=9", "1, 2, 3, 4, 5"),
        ("catalogue set stall business.sign weight", "FIELD=TEXT"),
        ("catalogue set stall business.sign hint=Vaata --lang et", "main language (en)"),
        ("catalogue add stall business.sign --name X", "already"),
        ("catalogue add stall Sign --name X", "cannot be the id"),
        ("catalogue move stall business.sign --after business.sign", "itself"),
        ("catalogue move stall business.sign", "at least one option"),
        ("catalogue retire nowhere business.sign", "nowhere"),
    ] {
        let done = desk.run(line);
        assert!(done.code == 2 && done.err.contains(why), "{line}: {} {}", done.code, done.err);
    }
    assert_eq!(file(&desk, "stall.toml"), STALL);
    let broken = STALL.replace("class = \"business\"", "class = \"busines\"");
    desk.write("../ws/catalogues/stall.toml", &broken);
    let done = desk.run("catalogue retire stall business.sign");
    assert!(done.code == 2 && done.err.contains("stall.toml:10:9"), "{}", done.err);
    assert_eq!(file(&desk, "stall.toml"), broken);
}

fn renamed(name: &str) -> Draft {
    let id = TouchpointId::new("business.sign");
    Draft::Edits(vec![CatalogueEdit::Set(id, Part::Name, Lang::EN, name.to_owned()), CatalogueEdit::Raise])
}

#[test]
fn what_is_not_yet_in_the_workspace_comes_with_the_language_of_its_editor_first() {
    let desk = stall();
    let workspace = Workspace::at(desk.workspace());
    let russian = Lang::parse("ru").unwrap();
    let open = Manuscript::open_for(&workspace, "office", russian).unwrap();
    assert_eq!((open.catalogue.main_language(), &open.path), (russian, &None));
    let id = TouchpointId::for_name(Class::Business, "Зарядка", |_| false);
    let draft = Draft::Edits(vec![
        CatalogueEdit::Add(id.clone(), "Зарядка".to_owned(), None),
        CatalogueEdit::Set(id.clone(), Part::Hint, russian, "Найдите розетку".to_owned()),
    ]);
    let saved = open.revise(&workspace, &draft).unwrap();
    assert_eq!(saved.catalogue.touchpoint(&id).unwrap().name.exact(russian), Some("Зарядка"));
    let written = file(&desk, "office.toml");
    assert!(written.contains("languages = [\"ru\", \"en\", \"uk\", \"et\"]"), "{written}");
    assert!(
        written.contains("id = \"business.zaryadka\"") && written.contains("hint.ru = \"Найдите розетку\"")
    );
    let own = Manuscript::open_for(&workspace, "stall", russian).unwrap();
    assert_eq!(&*own.text, STALL, "a file is somebody's, and stays as it is");
    let without = Manuscript::open_for(&workspace, "mann", Lang::parse("fi").unwrap()).unwrap();
    assert_eq!(without.catalogue.main_language(), Lang::EN);
}

#[test]
fn a_file_that_somebody_else_changed_meanwhile_is_left_alone() {
    let desk = stall();
    let workspace = Workspace::at(desk.workspace());
    let path = desk.workspace().join("catalogues/stall.toml");
    let open = Manuscript::open(&workspace, "stall").unwrap();
    let saved = open.revise(&workspace, &renamed("Board")).unwrap();
    assert_eq!((saved.catalogue.revision, &*fs::read_to_string(&path).unwrap()), (2, &*saved.text));
    let back = saved.revise(&workspace, &Draft::Text(open.text.clone())).unwrap();
    assert_eq!((&*back.text, &*file(&desk, "stall.toml")), (STALL, STALL));
    let theirs = STALL.replace("Stall", "Booth");
    fs::write(&path, &theirs).unwrap();
    let cause = |result: Result<Manuscript, touchpoint::io::trouble::Trouble>| -> Phrase {
        result.unwrap_err().cause
    };
    assert_eq!(cause(back.revise(&workspace, &renamed("Panel"))).key, "catalogue-changed");
    assert_eq!(file(&desk, "stall.toml"), theirs);
    fs::remove_file(&path).unwrap();
    assert_eq!(cause(back.revise(&workspace, &renamed("Panel"))).key, "catalogue-vanished");
    assert!(!path.exists());
    let built_in = Manuscript::open(&workspace, "mann").unwrap();
    fs::write(desk.workspace().join("catalogues/mann.toml"), "somebody's").unwrap();
    let first = built_in.catalogue.touchpoints[0].id.clone();
    let draft = Draft::Edits(vec![CatalogueEdit::Retire(first)]);
    assert_eq!(cause(built_in.revise(&workspace, &draft)).key, "catalogue-appeared");
    assert_eq!(file(&desk, "mann.toml"), "somebody's");
    let nonsense = Draft::Text("schema = 1".into());
    fs::write(&path, STALL).unwrap();
    assert!(Manuscript::open(&workspace, "stall").unwrap().revise(&workspace, &nonsense).is_err());
    assert_eq!(file(&desk, "stall.toml"), STALL, "what cannot be read is never written");
}
