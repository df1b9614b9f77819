//! JSON and CSV, read back by their own crates.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use touchpoint::domain::visible::visible;
use touchpoint::domain::{ItemId, Lang, Verdict};
use touchpoint::report::{View, csv, json};
use touchpoint::text::{UiLang, Words};

use super::fixture;

fn read(view: &View) -> Value {
    serde_json::from_str(&json::render(view, &Words::new(UiLang::En))).unwrap()
}

/// The items whose subject may be named, by id.
fn open_items(value: &Value) -> BTreeMap<ItemId, &Value> {
    let rows = value["items"].as_array().unwrap().iter();
    let open = rows.filter(|row| row["touchpoint"] != "employee.height");
    open.map(|row| (ItemId::parse(row["item"].as_str().unwrap()), row)).collect()
}

#[test]
fn json_says_what_the_header_says() {
    let (audit, value) = (fixture::audit(), read(&fixture::view(Lang::EN, false)));
    let header = &audit.header;
    assert_eq!(value["id"], audit.id.as_str());
    assert_eq!(value["path"], Value::Null);
    for (key, text) in [
        ("client", &header.client),
        ("site", &header.site),
        ("auditor", &header.auditor),
        ("met", &header.met),
        ("conditions", &header.conditions),
        ("conclusion", &header.conclusion),
    ] {
        assert_eq!(value[key], text.as_str(), "{key}");
    }
    assert_eq!(value["date"], "2026-11-21");
    assert_eq!(value["started"], "2026-11-21T12:31:07+02:00");
    assert_eq!(value["announced"], false);
    assert_eq!(
        value["facts"][1],
        json!({"id": "has_lift", "question": "Is there a lift?", "fallback": null, "answer": true})
    );
    assert_eq!(value["facts"][2]["answer"], json!(null));
    assert_eq!(value["sensitive"], true);
    assert_eq!(value["state"], "finished");
    assert_eq!(value["finished"], json!({"at": "2026-11-22T09:00:00+02:00", "reason": "=signal was | gone"}));
    assert_eq!(value["reopened"][0]["reason"], "forgot the <b>till</b>");
    assert_eq!(value["catalogue"]["sources"][1], json!({"id": "bakery", "revision": 3}));
    assert_eq!(value["catalogue"]["sha256"], "ab".repeat(32));
    assert_eq!(value["subjects"][2], json!({"id": "e-9xx", "class": "employee", "name": "@Jaan"}));
}

#[test]
fn json_says_what_every_item_says() {
    let audit = fixture::audit();
    let value = read(&fixture::view(Lang::EN, true));
    let items = open_items(&value);
    assert_eq!(value["items"].as_array().unwrap().len(), 11);
    for (id, rating) in audit.ratings.iter().filter(|(id, _)| id.touchpoint.as_str() != "employee.height") {
        let row = items[id];
        let name = id.subject.as_ref().map(|subject| audit.subject(subject).unwrap().name.clone());
        assert_eq!(row["touchpoint"], id.touchpoint.as_str());
        assert_eq!(row["subject"], json!(name));
        assert_eq!(row["subject_id"], json!(id.subject.as_ref().map(ToString::to_string)));
        assert_eq!(row["class"], id.touchpoint.class().unwrap().key());
        assert_eq!(row["verdict"], json!(rating.verdict.map(Verdict::key)));
        assert_eq!(row["note"], rating.note.as_str());
        assert_eq!(row["internal"], rating.internal.as_str());
        assert_eq!(row["at"], json!(rating.at.map(|at| at.to_string())));
    }
    let queue = items[&ItemId::parse("business.queue")];
    assert_eq!((&queue["stage"], &queue["zone"]), (&json!("buy"), &json!("Till")));
    assert_eq!((&queue["weight"], &queue["critical"]), (&json!(3), &json!(true)));
    assert_eq!((&queue["rubric"], &queue["segment"]), (&json!("over 5 minutes"), &json!("individual")));
    assert_eq!(items[&ItemId::parse("service.booklet")]["verdict"], Value::Null);
    assert_eq!(items[&ItemId::parse("business.smell")]["added"], true);
}

#[test]
fn json_says_what_every_improvement_says() {
    let audit = fixture::audit();
    let value = read(&fixture::view(Lang::EN, false));
    let rows = value["improvements"].as_array().unwrap();
    assert_eq!(rows.len(), audit.improvements.len());
    for row in rows {
        let one = audit.improvements.iter().find(|one| one.id.as_str() == row["id"]).unwrap();
        let shown = |item: &ItemId| match item.touchpoint.as_str() {
            "employee.height" => "employee.height".to_owned(),
            _ => item.to_string(),
        };
        assert_eq!(row["kind"], one.kind.key());
        assert_eq!(row["text"], one.text.as_str());
        assert_eq!(row["items"], json!(one.items.iter().map(shown).collect::<Vec<_>>()));
        assert_eq!(row["owner"], one.owner.as_str());
        assert_eq!(row["due"], json!(one.due.map(|due| due.to_string())));
        assert_eq!((&row["impact"], &row["effort"]), (&json!(one.impact), &json!(one.effort)));
        assert_eq!(row["status"], one.status.key());
        assert_eq!(row["closing"], one.closing.as_str());
        assert_eq!(row["overdue"], one.is_overdue(fixture::today()));
    }
}

#[test]
fn json_numbers_are_not_rounded() {
    let value = read(&fixture::view(Lang::EN, false));
    // (1·100 + 3·0 + 1·100 + 2·50 + 2·50 + 1·25) ÷ 10
    assert_eq!(value["index"], 42.5);
    assert_eq!(value["coverage"], 0.8);
    assert_eq!(value["counts"], json!({"bad": 3, "ok": 2, "wow": 3, "na": 1, "unchecked": 1, "unrated": 1}));
    let service =
        value["classes"].as_array().unwrap().iter().find(|part| part["class"] == "service").unwrap();
    assert_eq!(service["index"], Value::Null);
    assert_eq!(value["classes"][0]["failed"], json!(["business.queue"]));
    assert_eq!(value["zones"][0]["zone"], "Street");
}

fn records(text: &str) -> Vec<BTreeMap<String, String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// A text as a spreadsheet gets it.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("{guard}{}", visible(text))
}

#[test]
fn csv_has_a_row_for_every_item() {
    let audit = fixture::audit();
    let words = Words::new(UiLang::En);
    let rows = records(&csv::render(&fixture::view(Lang::EN, true), &words));
    assert_eq!(rows.len(), 11);
    for row in rows.iter().filter(|row| row["Touchpoint id"] != "employee.height") {
        let id = ItemId::parse(&row["Item"]);
        let rating = audit.ratings.get(&id).cloned().unwrap_or_default();
        let subject = id.subject.as_ref().map_or("", |subject| &audit.subject(subject).unwrap().name);
        assert_eq!(row["Audit"], audit.id);
        assert_eq!(row["Client"], cell(&audit.header.client));
        assert_eq!(row["Site"], cell(&audit.header.site));
        assert_eq!(row["Date"], "2026-11-21");
        assert_eq!(row["Subject"], cell(subject));
        assert_eq!(
            row["Verdict"],
            words.say(&format!("report-verdict-{}", Verdict::state_key(rating.verdict)))
        );
        assert_eq!(row["Note"], cell(audit.note(&id)));
        assert_eq!(row["Internal note"], cell(&rating.internal));
        assert_eq!(row["Rated at"], rating.at.map(|at| at.to_string()).unwrap_or_default());
    }
    let queue = rows.iter().find(|row| row["Item"] == "business.queue").unwrap();
    let shown = ["Class", "Zone", "Stage", "Weight", "Critical", "Points", "What that means"];
    let expected = ["Business", "Till", "buys", "3", "yes", "0", "over 5 minutes"];
    assert_eq!(shown.map(|column| queue[column].as_str()), expected);
}

#[test]
fn csv_has_a_row_for_every_improvement() {
    let audit = fixture::audit();
    let words = Words::new(UiLang::En);
    let rows = records(&csv::improvements_csv(&[fixture::view(Lang::EN, false)], &words));
    assert_eq!(rows.len(), audit.improvements.len());
    for row in &rows {
        let one = audit.improvements.iter().find(|one| one.id.as_str() == row["Improvement"]).unwrap();
        let step = |step: Option<u8>| step.map(|step| step.to_string()).unwrap_or_default();
        assert_eq!(row["What to do"], cell(&one.text));
        assert_eq!(row["Owner"], cell(&one.owner));
        assert_eq!(row["Proof"], cell(&one.closing));
        assert_eq!(row["Due"], one.due.map(|due| due.to_string()).unwrap_or_default());
        assert_eq!((&row["Impact"], &row["Effort"]), (&step(one.impact), &step(one.effort)));
        assert_eq!(row["Kind"], words.say(&format!("kind-{}", one.kind.key())));
        assert_eq!(row["Status"], words.say(&format!("status-{}", one.status.key())));
        assert_eq!(row["Overdue"] == "yes", one.is_overdue(fixture::today()));
    }
    assert_eq!(rows[0]["Item"], "business.queue employee.smile@e-9xx");
    assert_eq!((rows[0]["No."].as_str(), rows[0]["Priority"].as_str()), ("1", "quick win"));
}
