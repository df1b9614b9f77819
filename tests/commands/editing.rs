//! `edit`.

use insta::assert_snapshot;

use crate::desk::Desk;

#[test]
fn everything_in_the_header_can_be_corrected_at_once() {
    let desk = Desk::with_audit("");
    let header = r#"--site "Viru 6" --client Luumi --auditor "A. Kask" --conclusion Good --met Jaan --conditions Rain"#;
    let rest = "--announced yes --started 2026-11-20T12:31:07+02:00 --lang et --sensitive yes";
    assert_snapshot!(desk.says(&format!("edit viru {header} {rest}")), @r"
    Changed: ~/ws/Lumi/Viru 4/YYYY-MM-DD
    --- exit 0
    ");
    let shown = desk.json("show viru --json");
    let field = |name: &str| shown[name].clone();
    assert_eq!(
        (field("site"), field("client"), field("auditor")),
        ("Viru 6".into(), "Luumi".into(), "A. Kask".into())
    );
    assert_eq!(
        (field("conclusion"), field("met"), field("conditions")),
        ("Good".into(), "Jaan".into(), "Rain".into())
    );
    assert_eq!(
        (field("announced"), field("date"), field("language")),
        (true.into(), "2026-11-20".into(), "et".into())
    );
    assert_eq!(field("items").as_array().unwrap().len(), 33);
    assert_eq!(desk.run("edit luumi --announced unknown").code, 0);
    assert_eq!(desk.json("show luumi --json")["announced"], serde_json::Value::Null);
}

#[test]
fn subjects_and_touchpoints_are_added_and_corrected() {
    let desk = Desk::with_audit("");
    assert_snapshot!(desk.says(r#"edit viru --subject maria=Masha --add-employee Olga --add-product Bread --add-touchpoint "business=Coffee corner" --add-touchpoint "business=Кофе""#), @r"
    p-###  Bread
    e-###  Olga
    business.coffee-corner  Coffee corner
    business.kofe  Кофе
    Changed: ~/ws/Lumi/Viru 4/YYYY-MM-DD
    --- exit 0
    ");
    assert_snapshot!(desk.says("rate viru business.coffee-corner=wow employee.smile@olga=ok business.kofe=ok product.name=ok"), @r"
    + wow  business.coffee-corner  Coffee corner
    = ok   employee.smile@e-###    Smile · Olga
    = ok   business.kofe           Кофе
    = ok   product.name@p-###      Product name · Bread
    4 of 40 rated
    --- exit 0
    ");
    assert_eq!(desk.run(r#"edit viru --touchpoint "business.kofe=Чай""#).code, 0);
    assert_snapshot!(desk.says("edit viru --remove-subject Olga"), @r"
    --- beside
    error: Could not change the audit
      “e-###” has a rating or a note, so it stays
    --- exit 2
    ");
    assert_eq!(desk.run("edit viru --remove-subject Masha").code, 0);
    assert_snapshot!(desk.says("edit viru --touchpoint business.sign=Other"), @r"
    --- beside
    error: Could not change the audit
      No touchpoint “business.sign” was added on this walk
    --- exit 2
    ");
}

#[test]
fn wrong_edits_are_refused_and_nothing_changes() {
    let desk = Desk::with_audit("");
    assert_snapshot!(desk.says("edit viru"), @r"
    --- beside
    error: Nothing is to change: name at least one option
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says(r#"edit viru --client New --site "  ""#), @r"
    --- beside
    error: “--site” must not be empty
    --- exit 2
    ");
    assert_snapshot!(desk.says("edit viru --client New --started yesterday"), @r"
    --- beside
    error: “yesterday” is not a moment such as “2026-05-04T12:31:07+02:00”
    --- exit 2
    ");
    assert_snapshot!(desk.says("edit viru --client New --subject Olga=Mari"), @r"
    --- beside
    error: There is no product, service or employee “Olga”
    hint: there are: e-### Maria
    --- exit 2
    ");
    assert_snapshot!(desk.says("edit viru --client New --add-touchpoint shop=Till"), @r"
    --- beside
    error: There is no class “shop”
    hint: one of: business, product, service, employee
    --- exit 2
    ");
    assert_snapshot!(desk.says("edit viru --client New --add-touchpoint Till"), @r"
    --- beside
    error: “--add-touchpoint” needs the form LEFT=RIGHT, not “Till”
    --- exit 2
    ");
    assert_snapshot!(desk.says("edit viru --lang estonian"), @r"
    --- beside
    error: “estonian” is not a language code such as “en”
    --- exit 2
    ");
    assert_eq!(desk.json("show viru --json")["client"], "Lumi");
}
