//! `improve`.

use insta::assert_snapshot;

use crate::desk::Desk;

/// Adds an improvement and returns its id.
fn add(desk: &Desk, options: &str) -> String {
    let done = desk.run(&format!("improve add {options}"));
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{options}");
    done.out.trim().to_owned()
}

#[test]
fn an_improvement_is_prefilled_by_the_catalogue() {
    let desk = Desk::with_audit("");
    add(&desk, "viru --touchpoint business.sign");
    assert_snapshot!(desk.says("improve list viru"), @r"
    Id     Status  Kind     Impact/effort  Owner  Due  Items          What to do
    i-###  open    improve  —/—            —      —    business.sign  Check it from across the street every evening and change dead lamps next day.
    --- exit 0
    ");
}

#[test]
fn every_field_can_be_given_and_changed() {
    let desk = Desk::with_audit("");
    let all =
        "--kind change --owner Jaan --due 2999-12-15 --impact 3 --effort 1 --status doing --closing Photo";
    let id =
        add(&desk, &format!(r#"viru --touchpoint business.sign employee.smile --text "Two tills" {all}"#));
    let list = desk.json("improve list viru --format json");
    assert_eq!(list[0]["id"], id.as_str());
    let field = |name: &str| list[0][name].clone();
    assert_eq!(
        (field("kind"), field("text"), field("owner")),
        ("change".into(), "Two tills".into(), "Jaan".into())
    );
    assert_eq!((field("due"), field("impact"), field("effort")), ("2999-12-15".into(), 3.into(), 1.into()));
    assert_eq!((field("status"), field("closing")), ("doing".into(), "Photo".into()));
    assert_eq!(field("items").as_array().unwrap().len(), 2);
    assert_eq!(
        desk.run(&format!(r#"improve edit viru {id} --status done --due "" --touchpoint business.offer"#))
            .code,
        0
    );
    let list = desk.json("improve list viru --format json");
    assert_eq!((list[0]["status"].clone(), list[0]["due"].clone()), ("done".into(), serde_json::Value::Null));
    assert_eq!(list[0]["items"], serde_json::json!(["business.offer"]));
    assert_snapshot!(desk.says(&format!("improve remove viru {id}")), @r"
    i-###  Two tills
    --- exit 0
    ");
    assert_snapshot!(desk.says("improve list viru"), @r"
    --- beside
    No improvements
    --- exit 0
    ");
}

#[test]
fn the_list_is_by_priority_over_the_whole_workspace_and_can_be_narrowed() {
    let desk = Desk::with_audit("");
    assert_eq!(desk.run("new --site Narva --catalogue mann").code, 0);
    add(
        &desk,
        "viru --touchpoint business.sign --text Later --owner Jaan --impact 1 --effort 3 --due 2999-01-01",
    );
    add(
        &desk,
        "viru --touchpoint business.offer --text First --owner Mari --impact 3 --effort 1 --due 2001-01-01",
    );
    add(&desk, "narva --touchpoint business.office --text There --owner jaan");
    assert_snapshot!(desk.says("improve list viru"), @r"
    Id     Status  Kind     Impact/effort  Owner  Due                   Items           What to do
    i-###  open    improve  3/1            Mari   1 Jan 2001 (overdue)  business.offer  First
    i-###  open    improve  1/3            Jaan   1 Jan 2999            business.sign   Later
    --- exit 0
    ");
    assert_snapshot!(desk.says("improve list --format grid"), @r"
    Still to do     effort 1      effort 2        effort 3
    impact 3        quick win: 1  big project: 0  big project: 0
    impact 2        quick win: 0  big project: 0  big project: 0
    impact 1        fill-in: 0    leave it: 0     leave it: 1
    not judged yet  1
    --- exit 0
    ");
    assert_snapshot!(desk.says("improve list viru --owner nobody --format grid"), @r"
    --- beside
    Nothing that is still to do has an impact and an effort: improve edit … --impact 3 --effort 1
    --- exit 0
    ");
    assert_snapshot!(desk.says("improve list --owner JAAN"), @r"
    Id     Status  Kind     Impact/effort  Owner  Due         Audit                   Items            What to do
    i-###  open    improve  1/3            Jaan   1 Jan 2999  Lumi/Viru 4/YYYY-MM-DD  business.sign    Later
    i-###  open    improve  —/—            jaan   —           Narva/YYYY-MM-DD        business.office  There
    --- exit 0
    ");
    assert_snapshot!(desk.says("improve list --overdue"), @r"
    Id     Status  Kind     Impact/effort  Owner  Due                   Audit                   Items           What to do
    i-###  open    improve  3/1            Mari   1 Jan 2001 (overdue)  Lumi/Viru 4/YYYY-MM-DD  business.offer  First
    --- exit 0
    ");
    add(&desk, "narva --touchpoint business.range --text Between --impact 1 --effort 2");
    assert_snapshot!(desk.says("improve list"), @r"
    Id     Status  Kind     Impact/effort  Owner  Due                   Audit                   Items            What to do
    i-###  open    improve  3/1            Mari   1 Jan 2001 (overdue)  Lumi/Viru 4/YYYY-MM-DD  business.offer   First
    i-###  open    improve  1/2            —      —                     Narva/YYYY-MM-DD        business.range   Between
    i-###  open    improve  1/3            Jaan   1 Jan 2999            Lumi/Viru 4/YYYY-MM-DD  business.sign    Later
    i-###  open    improve  —/—            jaan   —                     Narva/YYYY-MM-DD        business.office  There
    --- exit 0
    ");
    let order: Vec<_> = desk
        .json("improve list --format json")
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["text"].clone())
        .collect();
    assert_eq!(order, ["First", "Between", "Later", "There"]);
    let csv = desk.run("improve list --format csv").out;
    let numbered: Vec<_> = csv.lines().skip(1).map(|line| line.split(',').nth(4).unwrap()).collect();
    assert_eq!(numbered, ["1", "2", "3", "4"]);
    assert!(csv.starts_with('\u{feff}'), "{csv}");
    assert_eq!(csv.lines().count(), 5);
}

#[test]
fn wrong_fields_are_refused_and_nothing_changes() {
    let desk = Desk::with_audit("");
    let id = add(&desk, "viru --touchpoint business.sign --text Paint");
    let done = desk.run("improve add viru --touchpoint business.sign --due someday");
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert!(done.err.contains("“someday” is not a day") && done.err.contains("+2w"), "{}", done.err);
    assert_snapshot!(desk.says("improve add viru --touchpoint business.sign --impact 4"), @r"
    --- beside
    error: “4” does not fit “--impact 1–3”
    hint: one of: 1, 2, 3
    --- exit 2
    ");
    assert_snapshot!(desk.says("improve add viru --text Paint"), @r"
    --- beside
    error: Missing: --touchpoint ITEM…
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("improve edit viru i-zzzz --owner Jaan"), @r"
    --- beside
    error: There is no improvement with the id “i-zzzz”
    hint: there are: i-###
    --- exit 2
    ");
    assert_snapshot!(desk.says(&format!("improve edit viru {id}")), @r"
    --- beside
    error: Nothing is to change: name at least one option
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("improve"), @r"
    --- beside
    error: A command is missing
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    let list = desk.json("improve list viru --format json");
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(list[0]["owner"], "");
}

#[test]
fn days_are_understood_as_they_are_typed() {
    let desk = Desk::with_audit("");
    let today = touchpoint::io::clock::today();
    add(&desk, "viru --touchpoint business.sign --due +2w");
    let due = desk.json("improve list viru --format json")[0]["due"].clone();
    assert_eq!(due, today.plus_days(14).to_string());
    let done = desk.run("--ui-lang ru improve add viru --touchpoint business.sign --due пт");
    assert_eq!(done.code, 0, "{}", done.err);
}
