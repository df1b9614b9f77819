//! `rate`, `finish`, `reopen`.

use insta::assert_snapshot;

use crate::desk::Desk;

#[test]
fn several_items_are_rated_at_once_by_word_or_by_key() {
    let desk = Desk::with_audit("");
    assert_snapshot!(desk.says(r#"rate viru business.sign=wow employee.smile@maria=2 business.offer=NA --note "Seven people""#), @r"
    + wow             business.sign         Sign              “Seven people”
    = ok              employee.smile@e-###  Smile · Maria     “Seven people”
    / not applicable  business.offer        Commercial offer  “Seven people”
    3 of 31 rated
    --- exit 0
    ");
    assert_snapshot!(desk.says("rate lumi business.sign=unrated"), @r"
    · not rated  business.sign  Sign  “Seven people”
    2 of 31 rated
    --- exit 0
    ");
    assert_snapshot!(desk.says(r#"rate lumi business.sign --note "Only a note""#), @r"
    · not rated  business.sign  Sign  “Only a note”
    2 of 31 rated
    --- exit 0
    ");
    let russian = desk.run("--ui-lang ru rate lumi business.sign=unrated").out;
    assert!(russian.contains("«Only a note»") && !russian.contains('“'), "{russian}");
    let shown = desk.json("show viru --json");
    let item = |id: &str| {
        let items = shown["items"].as_array().unwrap();
        items.iter().find(|item| item["touchpoint"] == id).unwrap().clone()
    };
    assert_eq!(
        (item("business.sign")["verdict"].clone(), item("business.sign")["note"].clone()),
        (serde_json::Value::Null, "Only a note".into())
    );
    assert_eq!(item("employee.smile")["subject"], "Maria");
    assert_eq!(item("business.offer")["verdict"], "na");
}

#[test]
fn every_key_of_the_walk_is_a_verdict() {
    let desk = Desk::with_audit("");
    let line =
        "rate viru business.sign=1 business.offer=2 business.office=3 business.stamp=0 business.range=9";
    assert_eq!(desk.run(line).code, 0);
    let counts = desk.json("show viru --json")["counts"].clone();
    let expected = serde_json::json!({"bad": 1, "ok": 1, "wow": 1, "na": 1, "unchecked": 1, "unrated": 26});
    assert_eq!(counts, expected);
}

#[test]
fn one_wrong_item_and_nothing_is_rated() {
    let desk = Desk::with_audit("");
    assert_snapshot!(desk.says("rate viru business.sign=wow business.ofer=bad"), @r"
    --- beside
    error: There is no touchpoint “business.ofer” in this audit
    hint: did you mean “business.offer”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru business.sign=wov"), @r"
    --- beside
    error: There is no verdict “wov”
    hint: did you mean “wow”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru business.sign=good"), @r"
    --- beside
    error: There is no verdict “good”
    hint: one of: bad, ok, wow, na, unchecked, unrated
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru business.sign"), @r"
    --- beside
    error: “business.sign” has neither a verdict nor a note
    hint: one of: bad, ok, wow, na, unchecked, unrated
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru employee.height=ok"), @r"
    --- beside
    error: The touchpoint “employee.height” is sensitive and switched off in this audit
    hint: switch sensitive touchpoints on with “touchpoint edit AUDIT --sensitive yes”
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru employee.smile@Olga=ok"), @r"
    --- beside
    error: Nothing and nobody of this class is called “Olga”
    hint: there are: e-### Maria
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru business.sign@Maria=ok"), @r"
    --- beside
    error: “business.sign” is rated on the business itself: there is no “@” to it
    hint: did you mean “business.sign”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru product.name@Maria=ok"), @r"
    --- beside
    error: Nothing and nobody of this class is called “Maria”
    --- exit 2
    ");
    assert_eq!(desk.json("show viru --json")["counts"]["unrated"], 31);
}

#[test]
fn a_name_that_two_have_is_not_enough() {
    let desk = Desk::with_audit("--employee maria --employee Olga");
    assert_snapshot!(desk.says("rate viru employee.smile=ok"), @r"
    --- beside
    error: It is not clear on whom or what “employee.smile” is rated
    hint: add “@” and one of: e-### Maria, e-### maria, e-### Olga
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru employee.smile@MARIA=ok"), @r"
    --- beside
    error: More than one is called “MARIA”
    hint: name it by its id: e-### Maria, e-### maria
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru employee.smile@olga=ok"), @r"
    = ok  employee.smile@e-###  Smile · Olga
    1 of 45 rated
    --- exit 0
    ");
}

#[test]
fn what_was_said_of_nobody_stays_reachable() {
    let desk = Desk::new();
    assert_eq!(desk.run("new --site Viru --catalogue mann").code, 0);
    assert_eq!(desk.run("rate viru employee.smile=bad").code, 0);
    assert_eq!(desk.run("edit viru --add-employee Maria").code, 0);
    assert_snapshot!(desk.says("rate viru employee.smile=ok employee.smile@Maria=wow"), @r"
    = ok   employee.smile        Smile
    + wow  employee.smile@e-###  Smile · Maria
    2 of 38 rated
    --- exit 0
    ");
}

#[test]
fn finishing_lists_the_gaps_or_keeps_the_reason() {
    let desk = Desk::with_audit("");
    for touchpoint in desk.json("catalogue show mann --json")["touchpoints"].as_array().unwrap() {
        let id = touchpoint["id"].as_str().unwrap();
        if touchpoint["sensitive"] == false && id != "business.sign" && id != "employee.badge" {
            assert_eq!(desk.run(&format!("rate viru {id}=ok")).code, 0);
        }
    }
    assert_eq!(desk.run("rate viru employee.badge=bad").code, 0);
    assert_eq!(desk.run(r#"improve add viru --touchpoint employee.badge --text "Order badges""#).code, 0);
    assert_snapshot!(desk.says("finish viru"), @r"
    --- beside
    Not finished: 4 gaps
      Not rated                     business.sign         Sign
      Bad without a note            employee.badge@e-###  Name badge · Maria
      Improvement without an owner  i-###                 Order badges
      Improvement without a date    i-###                 Order badges
    Close the gaps, or finish with --reason and say why
    --- exit 1
    ");
    assert_eq!(desk.json("show viru --json")["state"], "draft");
    assert_snapshot!(desk.says(r#"finish viru --reason "The sign is being painted""#), @r"
    Finished in spite of 4 gaps; the reason is kept
    --- exit 0
    ");
    assert!(
        std::fs::read_to_string(desk.audit().join("audit.toml"))
            .unwrap()
            .contains("The sign is being painted")
    );
    assert_snapshot!(desk.says("finish viru --reason again"), @r"
    --- beside
    error: The audit is finished: only its improvements and answers can change until it is reopened
    --- exit 2
    ");
    assert_snapshot!(desk.says("rate viru business.sign=ok"), @r"
    --- beside
    error: Could not change the audit
      The audit is finished: only its improvements and answers can change until it is reopened
    --- exit 2
    ");
    assert_eq!(desk.run("improve add viru --touchpoint business.sign --text Paint").code, 0);
    assert_snapshot!(desk.says(r#"reopen viru --reason "  ""#), @r"
    --- beside
    error: “--reason” must not be empty
    --- exit 2
    ");
    assert_snapshot!(desk.says(r#"reopen viru --reason "The sign is there""#), @r"
    A draft again; the reason is kept
    --- exit 0
    ");
    assert_snapshot!(desk.says("reopen viru --reason again"), @r"
    --- beside
    error: Could not change the audit
      The audit is a draft already, so there is nothing to reopen
    --- exit 2
    ");
}

#[test]
fn an_audit_without_gaps_is_finished_without_a_reason() {
    let desk = Desk::with_audit("");
    let items = desk.json("show viru --json")["items"].as_array().unwrap().clone();
    let all: Vec<String> =
        items.iter().map(|item| format!("{}=wow", item["item"].as_str().unwrap())).collect();
    assert!(desk.run(&format!("rate viru {}", all.join(" "))).out.ends_with("31 of 31 rated\n"));
    assert_snapshot!(desk.says("finish viru"), @r"
    Finished
    --- exit 0
    ");
}
