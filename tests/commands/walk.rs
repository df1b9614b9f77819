//! The whole job by commands alone.

use crate::desk::Desk;

#[test]
fn thirty_three_items_from_new_to_report() {
    let desk = Desk::new();
    let begun = desk
        .json(r#"new --site "Viru 4" --client Lumi --catalogue mann --sensitive --employee Maria --json"#);
    let id = begun["id"].as_str().unwrap();
    let shown = desk.json(&format!("show {id} --json"));
    let touchpoints: Vec<(&str, bool)> = shown["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["touchpoint"].as_str().unwrap(), item["class"] == "employee"))
        .collect();
    assert_eq!(touchpoints.len(), 33);
    let ratings: Vec<String> = touchpoints
        .iter()
        .zip(["bad", "ok", "wow"].iter().cycle())
        .map(|((touchpoint, employee), verdict)| {
            format!("{touchpoint}{}={verdict}", if *employee { "@Maria" } else { "" })
        })
        .collect();
    assert_eq!(desk.run(&format!("rate {id} {}", ratings.join(" "))).code, 0);

    let bad: Vec<&str> = ratings.iter().filter_map(|rating| rating.strip_suffix("=bad")).collect();
    assert_eq!(bad.len(), 11);
    assert_eq!(desk.run(&format!("rate {id} {} --note \"Seen at 12:40\"", bad.join(" "))).code, 0);
    for item in &bad {
        let add =
            format!("improve add {id} --touchpoint {item} --owner Jaan --due +2w --impact 3 --effort 1");
        assert_eq!(desk.run(&add).code, 0, "{add}");
    }
    assert_eq!(desk.run(&format!("finish {id}")).code, 0);

    let shown = desk.json(&format!("show {id} --json"));
    assert_eq!(shown["state"], "finished");
    let counts = serde_json::json!({"bad": 11, "ok": 11, "wow": 11, "na": 0, "unchecked": 0, "unrated": 0});
    assert_eq!(shown["counts"], counts);
    assert_eq!(shown["coverage"], 1.0);
    assert_eq!(shown["improvements"].as_array().unwrap().len(), 11);
    let report = desk.run(&format!("report {id} --format md,csv,json,html"));
    assert_eq!(report.code, 0, "{}", report.err);
    assert_eq!(report.out.matches("33 of 33 items, 11 of 11 notes, 11 of 11 improvements").count(), 3);
    assert_eq!(report.out.lines().count(), 5, "{}", report.out);
}
