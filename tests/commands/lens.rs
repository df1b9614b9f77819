//! One customer's eyes, and audiences that are never pooled.

use insta::assert_snapshot;
use serde_json::Value;

use crate::desk::Desk;

/// A shop of which staff speak too; the queue serves convenience, and the map is for private customers.
fn desk() -> Desk {
    let desk = Desk::new();
    let catalogue = |id: &str, audience: &str, points: &str| {
        let head = format!("schema = 1\nid = \"{id}\"\nlanguages = [\"en\"]\ntitle = \"{id}\"\n");
        let file = desk.here().join(format!("{id}.toml"));
        std::fs::write(file, format!("{head}audience = \"{audience}\"\n{points}")).unwrap();
    };
    let point = |id: &str, rest: &str| {
        format!("[[touchpoint]]\nid = \"business.{id}\"\nclass = \"business\"\nname = \"{id}\"\n{rest}\n")
    };
    let points = [
        point("sign", "stage = \"learn\""),
        point("map", "stage = \"learn\"\nsegment = \"individual\""),
        point("queue", "stage = \"buy\"\nmotives = [\"convenience\"]"),
        point("contract", "stage = \"buy\"\nsegment = \"organisation\"\nmotives = [\"risk\"]"),
    ];
    catalogue("stall", "customers", &points.concat());
    catalogue("crew", "staff", &[point("rota", ""), point("pay", "motives = [\"gain\"]")].concat());
    assert_eq!(desk.run("new --site Viru --catalogue crew.toml,stall.toml").code, 0);
    let rated =
        "rate viru business.sign=wow business.map=bad business.queue=ok business.rota=bad business.pay=bad";
    assert_eq!(desk.run(rated).code, 0);
    assert_eq!(desk.run(r#"improve add viru --touchpoint business.map --text "Draw a map""#).code, 0);
    assert_eq!(desk.run(r#"improve add viru --touchpoint business.pay --text "Pay more""#).code, 0);
    desk
}

#[test]
fn each_audience_has_its_own_numbers_customers_first() {
    let desk = desk();
    let shown = desk.json("show viru --json");
    assert_eq!(shown["index"], 50.0);
    assert_eq!(shown["counts"]["bad"], 1);
    let audiences: Vec<(&str, &Value, usize)> = shown["audiences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["audience"].as_str().unwrap(), &one["index"], one["worst"].as_array().unwrap().len()))
        .collect();
    assert_eq!(audiences, [("customers", &Value::from(50.0), 2), ("staff", &Value::from(0.0), 2)]);
    let listed = desk.json("list --json");
    assert_eq!(listed[0]["index"], 50.0);
    assert_eq!(listed[0]["audiences"][1]["index"], 0.0);
    assert!(desk.run("list").out.contains("50 · staff 0"));
    let report = desk.run("report viru --format md --output -").out;
    for title in
        ["## Result · customers", "## Result · staff", "### Business · customers", "### Business · staff"]
    {
        assert!(report.contains(title), "{title}");
    }
    assert!(!report.contains("eyes"), "a report without a lens says nothing of one");
    assert!(shown.get("lens").is_none());
}

#[test]
fn numbers_items_and_improvements_follow_the_lens_and_it_is_named() {
    let desk = desk();
    assert_snapshot!(desk.says("show viru --segment public --audience customers"), @r#"
    Viru · TODAY · draft
    ~/ws/own/Viru/YYYY-MM-DD
    eyes: customers · public bodies

    All · customers  75  ok 1, wow 1, not rated 1  Coverage 67%
    Business         75  ok 1, wow 1, not rated 1  Coverage 67%
    provisional: too little was checked · customers

    Where to begin · customers
      50  queue

    What to be proud of · customers
      100  sign

    Everything that was rated
      + wow        business.sign      sign
      = ok         business.queue     queue
      · not rated  business.contract  contract
    --- exit 0
    "#);
    assert_snapshot!(desk.says("show viru --motive gain"), @r#"
    Viru · TODAY · draft
    ~/ws/own/Viru/YYYY-MM-DD
    eyes: gain

    All · customers  —         Coverage —
    All · staff      0  bad 1  Coverage 100%
    Business         0  bad 1  Coverage 100%

    Where to begin · staff
      0  pay

    Improvements
      i-###  open      Pay more

    Everything that was rated
      - bad  business.pay  pay
    --- exit 0
    "#);
    let shown = desk.json("show viru --segment organisation --motive risk --json");
    assert_eq!(
        shown["lens"],
        serde_json::json!({"audience": null, "segment": "organisation", "motive": "risk"})
    );
    assert_eq!(shown["items"].as_array().unwrap().len(), 1);
    assert_eq!(shown["index"], Value::Null);
    assert_eq!(shown["improvements"], serde_json::json!([]));
    let plan = desk.json("improve list viru --audience staff --format json");
    assert_eq!(plan.as_array().unwrap().len(), 1);
    assert_eq!(plan[0]["text"], "Pay more");
}

#[test]
fn every_export_names_the_lens_and_stands_beside_the_whole() {
    let desk = desk();
    assert_snapshot!(desk.says("report viru --format md,html,csv,json --motive convenience"), @r#"
    Viru-YYYY-MM-DD-convenience.md: 1 of 1 items, 0 of 0 notes, 0 of 0 improvements
    Viru-YYYY-MM-DD-convenience.html: 1 of 1 items, 0 of 0 notes, 0 of 0 improvements
    Viru-YYYY-MM-DD-convenience.csv: 1 of 1 items, 0 of 0 notes
    Viru-YYYY-MM-DD-convenience-improvements.csv: 0 of 0 improvements
    Viru-YYYY-MM-DD-convenience.json: 1 of 1 items, 0 of 0 notes, 0 of 0 improvements
    --- exit 0
    "#);
    let today = touchpoint::io::clock::today();
    for (end, named) in [
        (".md", "**Seen through the eyes of: convenience;"),
        (".html", "<p class=\"eyes\">Seen through the eyes of: convenience;"),
        (".csv", ",Eyes\r\n"),
        ("-improvements.csv", ",Eyes\r\n"),
        (".json", "\"motive\": \"convenience\""),
    ] {
        let text = desk.read(&format!("Viru-{today}-convenience{end}"));
        assert!(text.contains(named), "{end}");
    }
    let rows = desk.read(&format!("Viru-{today}-convenience.csv"));
    assert!(rows.lines().skip(1).all(|row| row.ends_with(",convenience")), "{rows}");
    assert_snapshot!(desk.says("show viru --motive money"), @r#"
    --- beside
    error: “money” does not fit “--motive MOTIVE”
    hint: one of: gain, risk, image, convenience, freedom, knowledge, belonging, self-fulfilment
    --- exit 2
    "#);
    assert_snapshot!(desk.says("show viru --audience self"), @r#"
    Viru · TODAY · draft
    ~/ws/own/Viru/YYYY-MM-DD
    eyes: the company itself

    All · the company itself  —    Coverage —
    --- beside
    Nothing in this audit matters to these eyes
    --- exit 0
    "#);
}
