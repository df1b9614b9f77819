//! What a report must never say, and what it says when there is nothing.

use touchpoint::domain::{Audit, ItemId, Lang};
use touchpoint::report::{Options, View, Whom, html, json, markdown};
use touchpoint::text::{UiLang, Words};

use super::{fixture, formats};

fn empty() -> View {
    let mut audit: Audit = fixture::audit();
    audit.ratings.clear();
    audit.improvements.clear();
    View::new(
        &audit,
        &fixture::catalogue(),
        Options {
            lang: Lang::EN,
            internal: false,
            lens: touchpoint::domain::Lens::default(),
            today: fixture::today(),
        },
    )
}

#[test]
fn sensitive_rows_stay_and_name_nobody() {
    let view = fixture::view(Lang::EN, true);
    let rows: Vec<_> = view.items.iter().filter(|row| row.touchpoint == "employee.height").collect();
    assert_eq!(rows.len(), 2);
    for row in rows {
        assert_eq!((&row.item.whom, row.item.item.as_str()), (&Whom::Withheld, "employee.height"));
        assert_eq!(row.at, None);
    }
    for (name, text) in formats(&view, &Words::new(UiLang::En)) {
        assert!(!text.contains("employee.height@"), "{name}");
        let lines = text.lines().filter(|line| line.contains("reaches the shelf"));
        assert!(lines.clone().all(|line| !line.contains("Maria") && !line.contains("e-7k2")), "{name}");
    }
}

#[test]
fn sensitive_rows_follow_the_others_of_their_class_in_an_order_that_tells_nothing() {
    let view = fixture::view(Lang::EN, false);
    let ids: Vec<&str> = view.items.iter().rev().take(4).map(|row| row.item.item.as_str()).collect();
    let expected = ["employee.height", "employee.height", "employee.smile@e-9xx", "employee.smile@e-7k2"];
    assert_eq!(ids, expected);
    // Maria comes first on the walk; the bad one is Jaan's.
    let verdicts: Vec<_> = view.items.iter().rev().take(2).map(|row| row.verdict.unwrap().key()).collect();
    assert_eq!(verdicts, ["ok", "bad"]);
}

#[test]
fn the_numbers_of_a_person_do_not_give_a_sensitive_verdict_away() {
    let view = fixture::view(Lang::EN, false);
    let people = view.main.by_subject.iter().filter(|part| part.of.0.key() == "employee");
    assert!(people.clone().count() == 2 && people.clone().all(|part| part.scored.counts.all() == 1));
}

#[test]
fn nothing_to_count_is_a_dash_and_null() {
    let (view, words) = (empty(), Words::new(UiLang::En));
    let text = markdown::render(&view, &words);
    assert!(text.contains("- **Index:** — of 100\n") && text.contains("- **Coverage:** 0%\n"));
    assert!(text.contains(&words.say("report-no-improvements")));
    assert!(html::render(&view, &words).contains(&words.say("report-nothing-best")));
    let value: serde_json::Value = serde_json::from_str(&json::render(&view, &words)).unwrap();
    assert!(value["index"].is_null() && value["net"].is_null());
    for (name, text) in formats(&view, &words) {
        assert!(!text.contains("NaN") && !text.contains("−0"), "{name}");
    }
}

#[test]
fn a_missing_text_falls_back_and_says_so() {
    let text = markdown::render(&fixture::view(fixture::lang("ru"), false), &Words::new(UiLang::Ru));
    assert!(text.contains("| Website \\[en\\] |"));
    assert!(text.contains("| Очередь (критичная) |"));
    assert!(text.contains("| over 5 minutes \\[en\\] |"));
}

#[test]
fn worst_and_best_go_by_value_then_weight_and_never_meet() {
    let (audit, catalogue) = (fixture::audit(), fixture::catalogue());
    let results = touchpoint::domain::Results::of(&catalogue, &audit);
    let ids = |terms: &[touchpoint::domain::Term]| {
        terms.iter().map(|term| term.touchpoint.id.to_string()).collect::<Vec<_>>()
    };
    let expected = ["business.queue", "employee.height", "product.packaging", "employee.smile"];
    assert_eq!(ids(&results.worst), expected);
    assert_eq!(ids(&results.best), ["business.sign", "business.smell"]);
}

#[test]
fn a_failed_audit_names_what_failed_it() {
    let view = fixture::view(Lang::EN, false);
    let failed: Vec<_> = view.main.overall.failed.iter().map(|item| ItemId::parse(&item.item)).collect();
    assert_eq!(failed, [ItemId::parse("business.queue")]);
    let text = html::render(&view, &Words::new(UiLang::En));
    assert!(text.contains("Failed: 1 critical touchpoint is bad"));
}

#[test]
fn gaps_are_counted_the_gravest_first() {
    let view = fixture::view(Lang::EN, false);
    assert_eq!(view.gaps, [("gap-unrated", 1), ("gap-no-note", 1), ("gap-no-owner", 1)]);
    assert_eq!(empty().gaps, [("gap-critical", 1), ("gap-unrated", 10)]);
}
