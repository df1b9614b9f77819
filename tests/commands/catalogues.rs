//! `catalogue`.

use insta::assert_snapshot;
use touchpoint::io::catalogues::BUILT_IN;

use crate::desk::Desk;

const BROKEN: &str = r#"schema = 1
id = "bakery"
revision = 1
languages = ["en", "et"]
title = { en = "Bakery", et = "Pagar" }

[[touchpoint]]
id = "business.queue"
class = "busines"
name = { en = "Queue", et = "Järjekord" }

[[touchpoint]]
id = "queue"
class = "business"
name = { et = "Järjekord" }
weight = 9
"#;

#[test]
fn catalogues_are_listed_and_shown() {
    let desk = Desk::new();
    let list = desk.run("catalogue list");
    assert_eq!(list.code, 0);
    assert!(list.out.starts_with("mann  "), "{}", list.out);
    assert!(list.out.contains("Touchpoints by Igor Mann"), "{}", list.out);
    assert_eq!(list.out.lines().count(), BUILT_IN.len());
    assert!(list.out.lines().all(|line| line.ends_with("en, ru, uk, et  built in")), "{}", list.out);
    let ids: Vec<String> = desk
        .json("catalogue list --json")
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, BUILT_IN.map(|(id, _)| id));
    let shown = desk.run("catalogue show mann --lang ru").out;
    assert!(shown.contains("business.sign") && shown.contains("Вывеска"), "{shown}");
    assert_eq!(desk.json("catalogue show mann --json")["touchpoints"].as_array().unwrap().len(), 33);
}

#[test]
fn a_new_catalogue_is_valid_and_can_be_used_at_once() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("catalogue new bakery --lang en,et"), @r"
    ~/ws/catalogues/bakery.toml
    --- exit 0
    ");
    assert_snapshot!(desk.says("catalogue check ../ws/catalogues/bakery.toml"), @r"
    1 file: 0 errors, 0 warnings
    --- exit 0
    ");
    assert_snapshot!(desk.says("catalogue new bakery"), @r"
    --- beside
    error: Could not write the file: ~/ws/catalogues/bakery.toml
      it is already there
    --- exit 2
    ");
    assert_snapshot!(desk.says("catalogue new Bäckerei"), @r"
    --- beside
    error: “Bäckerei” cannot be the id of a catalogue: lower case letters, digits and “-” only
    --- exit 2
    ");
    assert_snapshot!(desk.says("catalogue show bakery"), @r"
    My catalogue · bakery · en, et

    Business
      business.queue  Queue
    --- exit 0
    ");
    assert_eq!(desk.run("new --site A --catalogue bakery").code, 0);
}

#[test]
fn every_problem_of_every_file_is_shown_with_its_place() {
    let desk = Desk::new();
    desk.write("broken.toml", BROKEN);
    desk.write("empty.toml", "");
    assert_snapshot!(desk.says("catalogue check broken.toml empty.toml"), @r#"
    error: “busines” is not known as “class”
     --> broken.toml:9:9
      |
    9 | class = "busines"
      |         ^^^^^^^^^
      |
      = hint: did you mean “business”?

    warning: nothing says what this looks like: bad, ok, wow
      --> broken.toml:12:1
       |
    12 | [[touchpoint]]
       | ^^^^^^^^^^^^^^
       |
       = hint: describe each grade by what can be seen

    error: “queue” cannot be the id of a touchpoint
      --> broken.toml:13:6
       |
    13 | id = "queue"
       |      ^^^^^^^
       |
       = hint: an id is its class, a dot and a name of lower case letters, digits and “-”, such as business.queue

    error: “name” has no text in the main language “en”
      --> broken.toml:15:8
       |
    15 | name = { et = "Järjekord" }
       |        ^^^^^^^^^^^^^^^^^^^^
       |
       = hint: add name.en = "…"

    error: “weight” must be from 1 to 5
      --> broken.toml:16:10
       |
    16 | weight = 9
       |          ^

    error: the version of the format is missing
     --> empty.toml:1:1
      |
    1 |
      | ^
      |
      = hint: write schema = 1 as the first line

    error: “id” is missing
     --> empty.toml:1:1
      |
    1 |
      | ^
      |
      = hint: add a line such as id = "bakery"

    error: “languages” is missing
     --> empty.toml:1:1
      |
    1 |
      | ^
      |
      = hint: add a line such as languages = ["en"]

    error: “title” is missing
     --> empty.toml:1:1
      |
    1 |
      | ^
      |
      = hint: add a line such as title = "Bakery"

    error: the catalogue has no touchpoints
     --> empty.toml:1:1
      |
    1 |
      | ^
      |
      = hint: begin each one with [[touchpoint]], with an id, a class and a name

    2 files: 9 errors, 1 warning
    --- exit 1
    "#);
    assert_snapshot!(desk.says("catalogue check nowhere.toml"), @r"
    0 files: 0 errors, 0 warnings
    --- beside
    error: Could not read the file: nowhere.toml
      there is no such file
    --- exit 3
    ");
}

#[test]
fn warnings_alone_are_no_error() {
    let desk = Desk::new();
    let text = BROKEN
        .replace("\"busines\"", "\"business\"")
        .replace("\"queue\"", "\"business.till\"")
        .replace("name = { et = \"Järjekord\" }", "name = { en = \"Till\" }")
        .replace("weight = 9", "weight = 5");
    desk.write("thin.toml", &text);
    let done = desk.run("catalogue check thin.toml");
    assert_eq!(done.code, 0, "{}", done.out);
    assert!(done.out.contains("warning: ") && done.out.contains("1 file: 0 errors, "), "{}", done.out);
}

#[test]
fn the_totals_are_true_of_very_many_problems() {
    let desk = Desk::new();
    let points = (0..1_500)
        .map(|number| {
            format!("[[touchpoint]]\nid = \"business.p{number}\"\nclass = \"business\"\nname = \"x\"\n")
        })
        .collect::<Vec<_>>()
        .concat();
    let head = "schema = 1\nid = \"many\"\nrevision = 1\ntitle = \"x\"\n";
    desk.write("many.toml", &format!("{head}languages = [\"en\"]\n{points}"));
    let done = desk.run("catalogue check many.toml");
    assert_eq!(done.code, 0);
    assert!(done.out.contains("warning: 500 more warnings are left out"));
    assert!(done.out.ends_with("\n1 file: 0 errors, 1500 warnings\n"));
    desk.write("many.toml", &format!("{head}languages = [{}]\n", "1, ".repeat(1_200)));
    let done = desk.run("catalogue check many.toml");
    assert_eq!(done.code, 1);
    assert!(done.out.contains("error: from here on 201 more errors are left out"));
    assert!(done.out.ends_with("\n1 file: 1201 errors, 0 warnings\n"));
}

#[test]
fn a_broken_catalogue_begins_no_audit() {
    let desk = Desk::new();
    desk.write("broken.toml", BROKEN);
    let done = desk.run("new --site A --catalogue broken.toml");
    assert_eq!(done.code, 2, "{}", done.err);
    assert!(done.err.contains("broken.toml:9:9"), "{}", done.err);
    assert_eq!(desk.json("list --json"), serde_json::json!([]));
}

#[test]
fn what_is_retired_is_kept_in_the_file_and_not_rated_any_more() {
    let desk = Desk::new();
    let file = |retired: &str| {
        format!(
            "schema = 1\nid = \"stall\"\nlanguages = [\"en\"]\ntitle = \"Stall\"\n\n\
             # The sign went with the roof.\n[[touchpoint]]\nid = \"business.sign\"\nclass = \"business\"\n\
             name = \"Sign\"\nretired = true\n\n[[touchpoint]]\nid = \"business.queue\"\n\
             class = \"business\"\nname = \"Queue\"\nretired = {retired}\n"
        )
    };
    desk.write("stall.toml", &file("false"));
    let shown = desk.json("catalogue show ./stall.toml --json");
    assert_eq!((&shown["touchpoint_count"], &shown["touchpoints"][0]["retired"]), (&1.into(), &true.into()));
    let audit = desk.json("new --site A --catalogue ./stall.toml --json");
    let items = desk.json(&format!("show {} --json", audit["id"].as_str().unwrap()));
    let items: Vec<&str> =
        items["items"].as_array().unwrap().iter().map(|item| item["item"].as_str().unwrap()).collect();
    assert_eq!(items, ["business.queue"]);
    desk.write("stall.toml", &file("true"));
    let done = desk.run("new --site B --catalogue ./stall.toml");
    assert!(done.code == 2 && done.err.contains("every touchpoint of it is retired"), "{}", done.err);
    let checked = desk.run("catalogue check ./stall.toml");
    let said = format!("{}{}", checked.out, checked.err);
    assert!(checked.code == 0 && said.contains("warning: every touchpoint of it is retired"), "{said}");
}

const MINE: &str = r#"schema = 1
id = "mine"
languages = ["et", "en"]
title = { et = "Minu pood", en = "My shop" }
extends = ["shop", "more/extra.toml"]
omit = ["business.parking"]

[[touchpoint]]
id = "business.queue"
weight = 5
"#;

#[test]
fn a_catalogue_builds_on_others_and_an_audit_depends_on_none_of_them() {
    let desk = Desk::new();
    let extra = BROKEN
        .replace("\"busines\"", "\"business\"")
        .replace("business.queue", "business.oven")
        .replace("\"queue\"", "\"business.cellar\"")
        .replace("name = { et", "name = { en = \"Cellar\", et")
        .replace("weight = 9", "weight = 5")
        .replace("revision = 1", "revision = 1\nscoring = { bad = 0, ok = 50, wow = 100 }");
    desk.write("../ws/catalogues/more/extra.toml", &extra);
    desk.write("../ws/catalogues/mine.toml", MINE);
    let shown = desk.run("catalogue show mine --lang en").out;
    assert!(shown.starts_with("My shop · mine · et, en\nbuilds on shop, bakery\n"), "{shown}");
    assert!(shown.contains("business.oven") && !shown.contains("business.parking"), "{shown}");
    let json = desk.json("catalogue show mine --json");
    assert_eq!(
        json["extends"],
        serde_json::json!([{"id": "shop", "revision": 1}, {"id": "bakery", "revision": 1}])
    );
    assert_eq!(json["touchpoint_count"], 46);
    let checked = desk.run("catalogue check ../ws/catalogues/mine.toml");
    assert_eq!(checked.out, "1 file: 0 errors, 0 warnings\n");

    let begun = desk.json("new --site A --catalogue mine --json");
    std::fs::remove_dir_all(desk.workspace().join("catalogues")).unwrap();
    let shown = desk.json(&format!("show {} --json", begun["id"].as_str().unwrap()));
    let items: Vec<&str> =
        shown["items"].as_array().unwrap().iter().map(|item| item["touchpoint"].as_str().unwrap()).collect();
    assert!(items.contains(&"business.cellar") && items.contains(&"business.queue"), "{items:?}");
}

#[test]
fn a_base_that_cannot_be_had_is_said_where_it_is_named() {
    let desk = Desk::new();
    desk.write("../ws/catalogues/bakery.toml", BROKEN);
    desk.write("mine.toml", "schema = 1\nid = \"mine\"\nlanguages = [\"en\"]\ntitle = \"Mine\"\nextends = [\"bakery\", \"shops\", \"gone.toml\"]\n");
    let checked = desk.run("catalogue check mine.toml");
    assert_eq!(checked.code, 1);
    assert!(checked.out.ends_with("1 file: 7 errors, 1 warning\n"), "{}", checked.out);
    assert_snapshot!(checked.out.split("error: “busines”").next().unwrap(), @r#"
    error: “bakery” cannot be built on: it has 4 errors of its own
     --> mine.toml:5:12
      |
    5 | extends = ["bakery", "shops", "gone.toml"]
      |            ^^^^^^^^

    error: there is no catalogue “shops” to build on
     --> mine.toml:5:22
      |
    5 | extends = ["bakery", "shops", "gone.toml"]
      |                      ^^^^^^^
      |
      = hint: did you mean “shop”?

    error: “gone.toml” cannot be read
     --> mine.toml:5:31
      |
    5 | extends = ["bakery", "shops", "gone.toml"]
      |                               ^^^^^^^^^^^
      |
      = hint: there is no such file
    "#);
    let refused = desk.run("new --site A --catalogue mine.toml");
    assert_eq!(refused.code, 2, "{}", refused.err);
    assert!(
        refused.err.contains("mine.toml:5:12") && refused.err.contains("bakery.toml:9:9"),
        "{}",
        refused.err
    );
}

#[test]
fn a_catalogue_can_build_on_the_one_it_stands_in_for() {
    let desk = Desk::new();
    let text = MINE.replace("\"mine\"", "\"shop\"").replace(", \"more/extra.toml\"", "");
    desk.write("../ws/catalogues/shop.toml", &text);
    assert_eq!(desk.json("catalogue show shop --json")["touchpoint_count"], 44);
    desk.write("../ws/catalogues/ring.toml", &text.replace("\"shop\"", "\"ring\""));
    let ring = desk.run("catalogue check ../ws/catalogues/ring.toml");
    assert!(ring.out.contains("circle: ring.toml → ring.toml"), "{}", ring.out);
}

const STALL: &str = r#"schema = 1
id = "stall"
languages = ["en", "et"]
title = "Stall"

[[touchpoint]]
id = "business.queue"
class = "business"
name = "Queue"
bad = "over 5 minutes"

[[touchpoint]]
id = "business.sign"
class = "business"
name = "Sign"

[[touchpoint]]
id = "product.bread"
class = "product"
name = "Bread"
"#;

const STALL_2: &str = r#"schema = 1
id = "stall"
revision = 2
languages = ["en", "et"]
title = "Stall"

[[touchpoint]]
id = "business.line"
class = "business"
name = "Queue"
bad = "over 4 minutes"
weight = 2
formerly = ["business.queue"]

[[touchpoint]]
id = "business.lamp"
class = "business"
name = "Lamp"

[[touchpoint]]
id = "product.bread"
class = "product"
name = { en = "Bread", et = "Leib" }
"#;

/// A stall at `ws/catalogues/stall.toml`, an audit with two verdicts, then the second edition.
fn stall() -> Desk {
    let desk = Desk::new();
    assert_eq!(desk.run("catalogue new stall").code, 0);
    desk.write("../ws/catalogues/stall.toml", STALL);
    assert_eq!(desk.run("new --site Stall --catalogue stall").code, 0);
    assert_eq!(desk.run("rate Stall business.queue=bad business.sign=wow").code, 0);
    desk.write("../ws/catalogues/stall.toml", STALL_2);
    desk
}

#[test]
fn an_upgrade_is_shown_before_it_is_made() {
    let desk = stall();
    assert_snapshot!(desk.says("catalogue upgrade Stall --dry-run"), @r"
    1 new touchpoint
      Lamp · Business
    1 changed
      Queue · Business
        bad: over 5 minutes → over 4 minutes
        weight: 1 → 2
    1 has a new id
      Queue · Business
        was business.queue; 1 rating moves along
    1 is no longer there
      Sign · Business
        stays in this audit with its rating
    1 changed in other languages only
    Revision 2 would come in; nothing was changed
    --- exit 0
    ");
    let shown = desk.json("catalogue upgrade Stall --dry-run --json");
    assert_eq!(shown["upgraded"], false);
    assert_eq!(shown["added"], serde_json::json!([{ "id": "business.lamp", "name": "Lamp" }]));
    assert_eq!(
        shown["renamed"],
        serde_json::json!([{ "id": "business.line", "name": "Queue", "from": "business.queue", "ratings": 1 }])
    );
    assert_eq!(
        shown["gone"],
        serde_json::json!([{ "id": "business.sign", "name": "Sign", "ratings": 1, "stays": true }])
    );
    assert_eq!(shown["changed"][0]["fields"][0]["new"], "over 4 minutes");
    assert_eq!((&shown["changed_in_other_languages"], &shown["moved_ratings"]), (&1.into(), &1.into()));
    let items = |desk: &Desk| desk.json("show Stall --json")["items"].as_array().unwrap().len();
    assert_eq!(
        (items(&desk), desk.json("show Stall --json")["items"][0]["item"].clone()),
        (3, "business.queue".into())
    );
    let done = desk.run("catalogue upgrade Stall");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("Revision 2 is in: "), "{}", done.out);
    let after = desk.json("show Stall --json");
    assert_eq!(
        (after["items"][0]["item"].clone(), after["items"][0]["verdict"].clone()),
        ("business.line".into(), "bad".into())
    );
    assert_eq!((items(&desk), after["counts"]["wow"].clone()), (4, 1.into()));
    assert_eq!(
        desk.says("catalogue upgrade Stall").lines().next(),
        Some("The audit has the latest revision of its catalogue")
    );
}

#[test]
fn an_upgrade_that_makes_no_sense_is_refused() {
    let desk = stall();
    desk.run("catalogue upgrade Stall");
    desk.write("../ws/catalogues/stall.toml", STALL);
    let done = desk.run("catalogue upgrade Stall");
    assert_eq!(done.code, 2);
    assert!(done.err.contains("older") && done.err.contains("--from"), "{}", done.err);
    assert_eq!(desk.run("catalogue upgrade Stall --from stall").code, 0);
    assert_eq!(desk.json("show Stall --json")["items"][0]["item"], "business.queue");
    let staff = STALL_2.replace("title =", "audience = \"staff\"\ntitle =");
    desk.write("../ws/catalogues/stall.toml", &staff);
    let done = desk.run("catalogue upgrade Stall");
    assert!(done.code == 2 && done.err.contains("never pooled"), "{}", done.err);
    desk.write("../ws/catalogues/stall.toml", STALL_2);
    assert_eq!(desk.run("finish Stall --reason closed").code, 0);
    let done = desk.run("catalogue upgrade Stall");
    assert!(done.code == 2 && done.err.contains("finished"), "{}", done.err);
}

#[test]
fn the_schema_is_printed_in_the_language_of_the_program_and_written_beside_a_new_catalogue() {
    let desk = Desk::new();
    let schema = desk.json("catalogue schema");
    assert_eq!(schema["properties"]["schema"]["enum"], serde_json::json!([1]));
    let russian = desk.json("catalogue schema --ui-lang ru");
    assert_ne!(schema["properties"]["title"]["description"], russian["properties"]["title"]["description"]);
    assert_eq!(desk.run("catalogue new bakery --lang en --output bakery.toml").code, 0);
    assert!(desk.read("bakery.toml").starts_with("#:schema ./touchpoint-catalogue.schema.json\n"));
    let beside: serde_json::Value =
        serde_json::from_str(&desk.read("touchpoint-catalogue.schema.json")).unwrap();
    assert_eq!(beside, schema);
    assert_eq!(desk.run("catalogue check bakery.toml").code, 0);
}
