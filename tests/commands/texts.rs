//! `texts`.

use insta::assert_snapshot;

use crate::desk::Desk;

#[test]
fn a_text_is_kept_listed_and_taken_out() {
    let desk = Desk::new();
    assert_snapshot!(desk.says(r#"texts add "One till of three was open" --for business.queue --use note"#), @r"
    t-xcy
    --- exit 0
    ");
    assert_snapshot!(desk.says(r#"texts add "One till of three was open" --for business.queue --use note"#), @r"
    t-xcy
    --- beside
    The texts at hand have it already: t-xcy
    --- exit 0
    ");
    assert_eq!(desk.run(r#"texts add "Avatud oli üks kassa" --for business,shop --lang et"#).code, 0);
    let file = std::fs::read_to_string(desk.workspace().join("texts.toml")).unwrap();
    assert_snapshot!(file, @r#"
    schema = 1

    [[text]]
    id = "t-xcy"
    text = { en = "One till of three was open" }
    use = "note"
    for = ["business.queue"]

    [[text]]
    id = "t-khv"
    text = { et = "Avatud oli üks kassa" }
    for = ["business", "shop"]
    "#);
    let list = desk.run("texts list --touchpoint business.queue --use note");
    let first: Vec<&str> = list.out.lines().take(4).collect();
    assert_snapshot!(first.join("\n"));
    assert_snapshot!(desk.says("texts remove t-xcy"), @r"
    t-xcy  One till of three was open
    --- exit 0
    ");
    assert_snapshot!(desk.says("texts remove t-xcy"), @r"
    --- beside
    error: Could not change the texts at hand
      there is no text “t-xcy”
    hint: “touchpoint texts list” shows them all
    --- exit 2
    ");
    assert_snapshot!(desk.says("texts remove no-badge"), @r"
    --- beside
    error: Could not change the texts at hand
      “no-badge” is one of the program’s own texts
    hint: a text with the id “no-badge” in the workspace’s texts.toml stands in for it
    --- exit 2
    ");
}

#[test]
fn a_list_says_what_is_offered_where() {
    let desk = Desk::new();
    desk.run(r#"texts add "Только по-русски" --lang ru --use internal"#);
    let all = desk.json("texts list --json");
    let all = all.as_array().unwrap();
    assert_eq!(all[0]["text"], "Только по-русски");
    assert_eq!((&all[0]["language"], &all[0]["built_in"]), (&"ru".into(), &false.into()));
    assert_eq!((&all[1]["language"], &all[1]["built_in"]), (&"en".into(), &true.into()));
    let inside = desk.run("texts list --use internal --lang et").out;
    assert!(inside.contains("[ru] Только по-русски") && inside.contains("Töötajatelt kuuldud"), "{inside}");
    let notes = desk.run("texts list --use note").out;
    assert!(!notes.contains("Только") && !notes.contains("Keep private phones"), "{notes}");
    let smile = desk.json("texts list --touchpoint employee.smile --json");
    let scopes = smile.as_array().unwrap().iter().map(|text| text["for"].to_string());
    let elsewhere = ["business", "product", "service"].map(|class| format!("[\"{class}\"]"));
    assert!(scopes.clone().all(|scope| !elsewhere.contains(&scope)), "{smile}");
    assert!(scopes.clone().next().unwrap() == "[\"employee\"]", "the nearest come first");
}

#[test]
fn a_text_of_the_same_id_stands_in_for_the_programs() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.workspace()).unwrap();
    let own = "schema = 1\n[[text]]\nid = \"no-badge\"\ntext.en = \"Ours\"\n";
    std::fs::write(desk.workspace().join("texts.toml"), own).unwrap();
    let all = desk.json("texts list --json");
    let same: Vec<_> = all.as_array().unwrap().iter().filter(|text| text["id"] == "no-badge").collect();
    assert_eq!(same.len(), 1);
    assert_eq!(same[0]["text"], "Ours");
}

#[test]
fn wrong_words_are_refused() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("texts add Wet --for Bakery!"), @r"
    --- beside
    error: “Bakery!” is not a touchpoint, class or catalogue
    --- exit 2
    ");
    assert_snapshot!(desk.says("texts list --touchpoint queue"), @r"
    --- beside
    error: “queue” is not the id of a touchpoint
    --- exit 2
    ");
    assert_snapshot!(desk.says(r#"texts add " " --use note"#));
    assert_snapshot!(desk.says("texts add Wet --use notes"));
}

#[test]
fn files_are_checked_and_broken_ones_left_alone() {
    let desk = Desk::new();
    let broken = "schema = 1\n[[text]]\nuse = \"notes\"\ntext.en = \"Wet\"\n";
    desk.write("fine.toml", "schema = 1\n");
    desk.write("../ws/texts.toml", broken);
    assert_snapshot!(desk.says("texts check fine.toml ../ws/texts.toml"), @r#"
    error: “notes” is not known as “use”
     --> ../ws/texts.toml:3:7
      |
    3 | use = "notes"
      |       ^^^^^^^
      |
      = hint: did you mean “note”?

    2 files: 1 error, 0 warnings
    --- exit 1
    "#);
    assert_eq!(desk.run("texts check fine.toml").code, 0);
    assert_eq!(desk.run("texts check missing.toml").code, 3);
    let refused = desk.run("texts add Wet");
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("texts.toml:3:7"), "{}", refused.err);
    assert_eq!(desk.read("../ws/texts.toml"), broken);
}
