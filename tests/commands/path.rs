//! `path`: stage by stage, beside the audit before.

use insta::assert_snapshot;
use serde_json::Value;

use crate::desk::Desk;

/// A stall whose stages are rated; two visits, the first of them finished in August.
fn desk() -> Desk {
    let desk = Desk::new();
    let point = |id: &str, rest: &str| {
        format!("[[touchpoint]]\nid = \"business.{id}\"\nclass = \"business\"\nname = \"{id}\"\n{rest}\n")
    };
    let points = [
        point("sign", "stage = \"learn\"\nmotives = [\"image\"]"),
        point("queue", "stage = \"buy\"\nweight = 2"),
        point("till", "stage = \"buy\"\nmotives = [\"image\"]"),
        point("bag", "stage = \"return\""),
        point("clock", ""),
    ];
    let head = "schema = 1\nid = \"stall\"\nlanguages = [\"en\"]\ntitle = \"Stall\"\n";
    std::fs::write(desk.here().join("stall.toml"), format!("{head}{}", points.concat())).unwrap();
    for ratings in ["sign=ok queue=bad till=ok bag=ok", "sign=wow queue=bad till=wow clock=ok"] {
        assert_eq!(desk.run("new --site Viru --catalogue stall.toml --json").code, 0);
        let newest = desk.json("list --json")[0]["path"].as_str().unwrap().to_owned();
        let rated: Vec<String> = ratings.split(' ').map(|one| format!("business.{one}")).collect();
        assert_eq!(desk.run(&format!("rate \"{newest}\" {}", rated.join(" "))).code, 0);
        let audit = std::path::Path::new(&newest);
        if !desk.workspace().join("own/Viru/august").exists() {
            let august = desk.workspace().join("own/Viru/august");
            std::fs::rename(audit, &august).unwrap();
            let file = august.join("audit.toml");
            let text = std::fs::read_to_string(&file).unwrap();
            let old = text.lines().find(|line| line.starts_with("started = ")).unwrap().to_owned();
            std::fs::write(&file, text.replace(&old, "started = 2026-08-03T10:00:00+03:00")).unwrap();
        }
    }
    desk
}

/// The later of the two.
fn now(desk: &Desk) -> String {
    let listed = desk.json("list --json");
    let of = |audit: &Value| {
        (audit["date"].as_str().unwrap().to_owned(), audit["path"].as_str().unwrap().to_owned())
    };
    let newest = listed.as_array().unwrap().iter().map(of).max().unwrap();
    format!("\"{}\"", newest.1)
}

#[test]
fn stages_stand_in_order_beside_the_audit_before() {
    let desk = desk();
    let now = now(&desk);
    assert_snapshot!(desk.says(&format!("path {now}")), @r#"
    Viru · TODAY

    The path      50   bad 1, wow 2, not rated 1  Coverage 75%
    ↳ 3 Aug 2026  30   bad 1, ok 3                Coverage 100%  Δ +20
    Learns of us  100  wow 1                      Coverage 100%
    ↳ 3 Aug 2026  50   ok 1                       Coverage 100%  Δ +50
    Buys          33   bad 1, wow 1               Coverage 100%
    ↳ 3 Aug 2026  17   bad 1, ok 1                Coverage 100%  Δ +17
    Comes back    —    not rated 1                Coverage 0%
    ↳ 3 Aug 2026  50   ok 1                       Coverage 100%

    Worst  0  queue  buys
    Last   —  bag    comes back

    Nowhere on the path
    = ok  business.clock  clock
    --- exit 0
    "#);
    assert_snapshot!(desk.says(&format!("path {now} --motive image")), @r#"
    Viru · TODAY
    eyes: image

    The path      100  wow 2  Coverage 100%
    ↳ 3 Aug 2026  50   ok 2   Coverage 100%  Δ +50
    Learns of us  100  wow 1  Coverage 100%
    ↳ 3 Aug 2026  50   ok 1   Coverage 100%  Δ +50
    Buys          100  wow 1  Coverage 100%
    ↳ 3 Aug 2026  50   ok 1   Coverage 100%  Δ +50

    Last  100  till  buys
    --- exit 0
    "#);
    let first = desk.says("path august");
    assert!(!first.contains('Δ'), "nothing was before the first one: {first}");
    assert!(desk.says(&format!("path august --previous {now}")).contains('Δ'), "but one can be named");
}

#[test]
fn the_path_as_data_and_in_every_report() {
    let desk = desk();
    let now = now(&desk);
    let path = desk.json(&format!("path {now} --json"));
    assert_eq!(path["worst"]["touchpoint"], "business.queue");
    assert_eq!(
        (&path["last"]["touchpoint"], &path["last"]["value"]),
        (&Value::from("business.bag"), &Value::Null)
    );
    let stages: Vec<&str> =
        path["stages"].as_array().unwrap().iter().map(|one| one["stage"].as_str().unwrap()).collect();
    assert_eq!(stages, ["learn", "buy", "return"]);
    assert_eq!(path["stages"][1]["items"].as_array().unwrap().len(), 2);
    assert_eq!(path["no_stage"][0]["item"], "business.clock");
    assert_eq!(path["previous"]["date"], "2026-08-03");
    assert_eq!(path["previous"]["stages"][0]["index"], 50.0);
    assert_eq!(path["previous"]["same_rules"], true);
    let shown = desk.json(&format!("show {now} --json"));
    assert_eq!(shown["customer_path"]["previous"], path["previous"]);
    let markdown = desk.run(&format!("report {now} --format md --output -")).out;
    for line in
        ["↳ 3 Aug 2026 (Δ +50)", "**Worst touchpoint on the path:** queue · buys · 0", "Lines with a date"]
    {
        assert!(markdown.contains(line), "{line}: {markdown}");
    }
    let page = desk.run(&format!("report {now} --format html --output -")).out;
    assert!(page.contains("↳ 3 Aug 2026 (Δ +50)") && page.contains("Last touchpoint on the path:"), "{page}");
}

#[test]
fn a_path_without_stages_or_audits_before_says_so() {
    let desk = Desk::new();
    let point = "[[touchpoint]]\nid = \"business.sign\"\nclass = \"business\"\nname = \"Sign\"\n";
    let head = "schema = 1\nid = \"bare\"\nlanguages = [\"en\"]\ntitle = \"Bare\"\n";
    std::fs::write(desk.here().join("bare.toml"), format!("{head}{point}")).unwrap();
    assert_eq!(desk.run("new --site Viru --catalogue bare.toml").code, 0);
    assert_snapshot!(desk.says("path viru"), @r#"
    Viru · TODAY

    No touchpoint of this audit says where on the customer’s path it is met

    Nowhere on the path
    · not rated  business.sign  Sign
    --- exit 0
    "#);
    assert_snapshot!(desk.says("path nowhere"), @r#"
    --- beside
    error: No such audit
      no audit is called “nowhere”
    hint: say which: own/viru/YYYY-MM-DD
    --- exit 2
    "#);
    assert_snapshot!(desk.says("path viru --previous nowhere"), @r#"
    --- beside
    error: No such audit
      no audit is called “nowhere”
    hint: say which: own/viru/YYYY-MM-DD
    --- exit 2
    "#);
}
