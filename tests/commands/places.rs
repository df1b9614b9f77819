//! `new`, `list`, `show`, `where`, `remove`, `config`: audits and where they are.

use insta::assert_snapshot;

use crate::desk::Desk;

#[test]
fn an_audit_is_begun_listed_shown_and_removed() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("list"), @r"
    --- beside
    No audits here yet: begin one with “touchpoint new --site NAME”
    --- exit 0
    ");
    assert_snapshot!(desk.says(r#"new --site "Viru 4" --client Lumi --catalogue mann --auditor "A. Kask" --product Bread --employee Maria"#), @r"
    ~/ws/Lumi/Viru 4/YYYY-MM-DD
    31 items to rate
      p-###  Bread
      e-###  Maria
    --- exit 0
    ");
    assert_snapshot!(desk.says("list"), @r"
    Date        Client  Site    State  Index  Coverage  Id
    YYYY-MM-DD  Lumi    Viru 4  draft  —      0%        ########-####-####-####-############
    --- exit 0
    ");
    assert_eq!(
        desk.run("rate viru business.sign=bad business.offer=wow --note Seen --internal Secret").code,
        0
    );
    let shown = desk.says("show viru");
    let (numbers, items) = shown.split_once("\n\nEverything").unwrap();
    assert_snapshot!(numbers, @r"
    Lumi · Viru 4 · TODAY · A. Kask · draft
    ~/ws/Lumi/Viru 4/YYYY-MM-DD

    All       60  bad 1, wow 1, not rated 29  Coverage 6%
    Business  60  bad 1, wow 1, not rated 8   Coverage 20%
    Product   —   not rated 7                 Coverage 0%
    Service   —   not rated 7                 Coverage 0%
    Employee  —   not rated 7                 Coverage 0%
    provisional: too little was checked

    Where to begin
      0  Sign  Seen

    What to be proud of
      100  Commercial offer  Seen
    ");
    assert_eq!(items.lines().filter(|line| line.contains("not rated")).count(), 29);
    assert!(!shown.contains("Secret"));
    assert!(desk.run("show viru --internal").out.contains("Secret"));
    assert_snapshot!(desk.says("remove viru"), @r"
    Moved to ~/ws/.trash/########-###### Lumi Viru 4 YYYY-MM-DD
    --- exit 0
    ");
    assert_eq!(desk.json("list --json"), serde_json::json!([]));
}

#[test]
fn the_json_of_new_list_and_show_has_what_scripts_need() {
    let desk = Desk::new();
    let begun = desk.json(r#"new --site "Viru 4" --catalogue shop,office --json"#);
    let path = begun["path"].as_str().unwrap();
    assert!(std::path::Path::new(path).join("audit.toml").is_file(), "{path}");
    let id = begun["id"].as_str().unwrap();
    let list = desk.json("list --json");
    let shown = desk.json(&format!("show {id} --json"));
    for key in ["id", "path", "client", "site", "date", "state", "index", "net", "coverage", "counts"] {
        assert_eq!(list[0][key], shown[key], "{key}");
        assert!(!list[0][key].is_null() || ["index", "net"].contains(&key), "{key}");
    }
    assert_eq!((shown["id"].as_str(), shown["path"].as_str()), (Some(id), Some(path)));
    for key in ["item", "touchpoint", "subject", "class", "stage", "verdict", "note"] {
        assert!(shown["items"][0].get(key).is_some(), "{key}");
    }
    assert_eq!(shown["improvements"], serde_json::json!([]));
}

#[test]
fn several_catalogues_a_file_and_a_language() {
    let desk = Desk::new();
    assert_eq!(desk.run("catalogue new bakery --lang et,en --output bakery.toml").code, 0);
    let begun = desk.json("new --site A --catalogue ./bakery.toml --catalogue shop --lang et --json");
    assert_eq!(begun["language"], "et");
    assert_eq!(desk.json("list --json")[0]["catalogues"], serde_json::json!(["bakery", "shop"]));
    let nope = desk.run("new --site A --catalogue nope");
    assert_eq!(nope.code, 2);
    let said =
        "error: Could not read the catalogue\n  there is no catalogue “nope”\nhint: there are b2b, cafe,";
    assert!(nope.err.starts_with(said), "{}", nope.err);
    assert_snapshot!(desk.says("new --catalogue shop"), @r"
    --- beside
    error: Missing: --site NAME
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says(r#"new --site " ""#), @r"
    --- beside
    error: “--site” must not be empty
    --- exit 2
    ");
    let russian = desk.json("--ui-lang ru new --site B --json");
    assert_eq!(russian["language"], "ru");
}

#[test]
fn a_broken_audit_stays_in_the_list() {
    let desk = Desk::with_audit("");
    assert_eq!(desk.run("new --site Narva --catalogue mann").code, 0);
    let narva = desk.json("show narva --json")["path"].as_str().unwrap().to_owned();
    for name in ["audit.toml", "journal.jsonl"] {
        std::fs::write(std::path::Path::new(&narva).join(name), "no such thing\n").unwrap();
    }
    let done = desk.run("list");
    assert_eq!(done.code, 3);
    assert!(done.out.contains("Viru 4") && !done.out.contains("Narva"), "{}", done.out);
    assert!(done.err.contains("Narva"), "{}", done.err);
    assert_eq!(desk.run("list --json").code, 3);
    assert_eq!(desk.run(&format!(r#"show "{narva}""#)).code, 2);
}

#[test]
fn an_audit_is_found_by_path_id_or_part() {
    let desk = Desk::with_audit("");
    let shown = desk.json("show viru --json");
    let (id, path) = (shown["id"].as_str().unwrap(), shown["path"].as_str().unwrap());
    for name in [id, path, "LUMI", "lumi/viru"] {
        assert_eq!(desk.json(&format!(r#"show "{name}" --json"#))["id"], id, "{name}");
    }
    assert_eq!(desk.run("new --site Viru --catalogue mann").code, 0);
    assert_snapshot!(desk.says("show vir"), @r"
    --- beside
    error: Which audit?
      2 audits are called “vir”
    hint: say which: lumi/viru 4/YYYY-MM-DD, own/viru/YYYY-MM-DD
    --- exit 2
    ");
    assert_snapshot!(desk.says("show nowhere"), @r"
    --- beside
    error: No such audit
      no audit is called “nowhere”
    hint: say which: lumi/viru 4/YYYY-MM-DD, own/viru/YYYY-MM-DD
    --- exit 2
    ");
}

#[test]
fn a_whole_name_is_that_audit_though_another_begins_with_it() {
    let desk = Desk::new();
    for site in ["Viru 4", "Viru 42"] {
        assert_eq!(desk.run(&format!("new --site \"{site}\" --client Lumi --catalogue mann")).code, 0);
    }
    assert!(desk.says("show \"viru 4\"").starts_with("Lumi · Viru 4 · "));
    assert!(desk.says("show \"viru 42\"").starts_with("Lumi · Viru 42 · "));
    assert_eq!(desk.run("show viru").code, 2);
}

#[test]
fn the_workspace_in_force_is_named_with_its_reason() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("where"), @r"
    ~/ws
    --- beside
    Named by TOUCHPOINT_WORKSPACE
    Settings: ~/cfg/settings.toml
    --- exit 0
    ");
    assert_snapshot!(desk.says("where --workspace other"), @r"
    ~/here/other
    --- beside
    Named by --workspace
    Settings: ~/cfg/settings.toml
    --- exit 0
    ");
    assert_snapshot!(desk.says("--workspace other where"), @r"
    ~/here/other
    --- beside
    Named by --workspace
    Settings: ~/cfg/settings.toml
    --- exit 0
    ");
}

#[test]
fn settings_are_listed_set_and_checked() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("config list"), @r"
    ui_language   —
    auditor       —
    theme         auto
    auto_advance  true
    mouse         false
    --- exit 0
    ");
    assert_snapshot!(desk.says("config get auditor"), @"--- exit 1");
    assert_eq!(desk.run(r#"config set auditor "A. Kask""#).code, 0);
    assert_snapshot!(desk.says("config get auditor"), @r"
    A. Kask
    --- exit 0
    ");
    assert_eq!(desk.json("new --site A --json")["site"], "A");
    assert_eq!(desk.json("show A --json")["auditor"], "A. Kask");
    assert_snapshot!(desk.says("config set theme pink"), @r"
    --- beside
    error: Could not save the settings
      “pink” is not known as “theme”; known are: auto, light, dark, high-contrast, mono
    --- exit 2
    ");
    assert_snapshot!(desk.says("config set colour red"), @r"
    --- beside
    error: Could not save the settings
      there is no setting “colour”; there are: ui_language, auditor, theme, auto_advance, mouse, keys.<command>
    --- exit 2
    ");
    assert_snapshot!(desk.says("config get themes"), @r"
    --- beside
    error: There is no setting “themes”
    hint: did you mean “theme”?
    --- exit 2
    ");
    for (typed, kept) in [("on", "true"), ("off", "false"), ("true", "true")] {
        assert_eq!(desk.run(&format!("config set mouse {typed}")).code, 0);
        assert_eq!(desk.run("config get mouse").out.trim(), kept);
    }
    assert_eq!(desk.run("config set ui_language ru").code, 0);
    assert!(desk.run("list").out.contains("черновик"));
    assert!(desk.run("list --ui-lang en").out.contains("draft"));
}

#[test]
fn keys_of_ones_own_are_checked_when_they_are_set() {
    let desk = Desk::new();
    assert_snapshot!(desk.says(r#"config set keys.finish "x, Ctrl-Y""#), @r"
    --- beside
    Settings: x now means “finish”, no longer “explain”
    --- exit 0
    ");
    assert_snapshot!(desk.says("config get keys.finish"), @r"
    x, Ctrl-Y
    --- exit 0
    ");
    assert_snapshot!(desk.says("config set keys.finsh x"), @r"
    --- beside
    error: Could not save the settings
      Settings: there is no command “finsh”
    hint: did you mean “finish”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("config set keys.nonsense x"), @r"
    --- beside
    error: Could not save the settings
      Settings: there is no command “nonsense”
    hint: docs/keys.md names every command, and so does : on the screen
    --- exit 2
    ");
    assert_snapshot!(desk.says("config set keys.note ctrl-ctrl"), @r"
    --- beside
    error: Could not save the settings
      Settings: “ctrl-ctrl” for “note” is no key
    hint: keys are written like x, N, enter, f5, ctrl-y, alt-x, pgup, space
    --- exit 2
    ");
    assert_eq!(desk.run("config get keys.note").code, 1, "nothing was written");
    assert_eq!(desk.run("config set keys.note PgUp,Ctrl-Space").code, 0);
    assert_eq!(desk.run(r#"config set keys.finish """#).code, 0);
    assert_eq!(desk.run("config get keys.finish").code, 1);
}
