//! `--fact`: questions about the site.

use insta::assert_snapshot;
use serde_json::json;

use crate::desk::Desk;

fn verdicts(desk: &Desk, touchpoint: &str) -> Vec<serde_json::Value> {
    let shown = desk.json(r#"show "Viru 4" --json"#);
    let of = |item: &&serde_json::Value| item["touchpoint"] == touchpoint;
    shown["items"].as_array().unwrap().iter().filter(of).map(|item| item["verdict"].clone()).collect()
}

#[test]
fn what_is_not_there_is_not_rated() {
    let desk = Desk::new();
    let begun = desk
        .json(r#"new --site "Viru 4" --catalogue shop --fact has_parking=no --fact has_delivery=yes --json"#);
    let first = json!({"id": "has_parking", "question": "Is there parking for customers?", "answer": false});
    assert_eq!(begun["facts"][0], first);
    assert_eq!(begun["facts"][2]["answer"], json!(null));
    assert_eq!(verdicts(&desk, "business.parking"), [json!("na")]);
    assert_eq!(verdicts(&desk, "service.delivery"), [json!(null)]);

    assert_eq!(desk.run(r#"edit "Viru 4" --fact has_delivery=no --add-service "Home help""#).code, 0);
    assert_eq!(verdicts(&desk, "service.delivery"), [json!("na")], "on the new service, and nowhere else");
    assert_eq!(desk.run(r#"edit "Viru 4" --add-service "Wrapping""#).code, 0);
    assert_eq!(verdicts(&desk, "service.delivery"), [json!("na"), json!("na")]);
    assert_eq!(desk.run(r#"edit "Viru 4" --fact has_delivery=unknown"#).code, 0);
    assert_eq!(verdicts(&desk, "service.delivery"), [json!(null), json!(null)]);
    assert_eq!(desk.json(r#"show "Viru 4" --json"#)["facts"][4]["answer"], json!(null));
}

#[test]
fn a_verdict_that_is_there_stays() {
    let desk = Desk::new();
    assert_eq!(desk.run(r#"new --site "Viru 4" --catalogue shop"#).code, 0);
    assert_eq!(desk.run(r#"rate "Viru 4" business.parking=bad --note "three places, all taken""#).code, 0);
    assert_eq!(desk.run(r#"edit "Viru 4" --fact has_parking=no"#).code, 0);
    assert_eq!(verdicts(&desk, "business.parking"), [json!("bad")]);
}

#[test]
fn open_questions_are_told_and_answers_printed() {
    let desk = Desk::new();
    assert_snapshot!(desk.says(r#"new --site "Viru 4" --catalogue clinic --fact has_parking=no"#), @r"
    ~/ws/own/Viru 4/YYYY-MM-DD
    43 items to rate
    2 questions about the site are open; answer them with touchpoint edit AUDIT --fact ID=yes|no:
      serves_children  Are families with children served?
      sells_courses    Are courses of several visits sold?
    --- exit 0
    ");
    assert_eq!(desk.run(r#"edit "Viru 4" --fact serves_children=yes"#).code, 0);
    let report = desk.run(r#"report "Viru 4" --format md --output -"#).out;
    let about =
        "- **About the site:** Is there parking for customers? no; Are families with children served? yes\n";
    assert!(report.contains(about), "{report}");
    let shown = desk.run("catalogue show clinic --lang et").out;
    assert_snapshot!(shown.split_once("About the site").unwrap().1, @r"
    has_parking      Kas klientidel on parkla?                1 touchpoint
    serves_children  Kas siin teenindatakse lastega peresid?  7 touchpoints
    sells_courses    Kas müüakse mitme visiidi pakette?       2 touchpoints
    ");
}

#[test]
fn what_nobody_asks_is_refused_before_anything_is_made() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("new --site A --catalogue shop --fact has_parkin=no"), @r"
    --- beside
    error: Nobody asks about “has_parkin” here
    hint: did you mean “has_parking”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("new --site A --catalogue shop --fact has_parking=maybe"), @r"
    --- beside
    error: “maybe” is not an answer to “has_parking”
    hint: one of: yes, no, unknown
    --- exit 2
    ");
    assert_snapshot!(desk.says("new --site A --catalogue mann --fact has_parking=no"), @r"
    --- beside
    error: Nobody asks about “has_parking” here
    hint: this catalogue has no questions about the site
    --- exit 2
    ");
    assert_snapshot!(desk.says("new --site A --catalogue shop --fact has_parking"), @r"
    --- beside
    error: “--fact” needs the form LEFT=RIGHT, not “has_parking”
    --- exit 2
    ");
    assert_eq!(desk.json("list --json"), json!([]));
}
