//! `nps` and `import`.

use insta::assert_snapshot;

use crate::desk::{Desk, finish};

fn survey(desk: &Desk) -> serde_json::Value {
    desk.json("nps show viru --json")
}

#[test]
fn answers_are_written_down_counted_and_left_out_again() {
    let desk = Desk::with_audit("");
    assert_eq!(survey(&desk)["customers"], serde_json::Value::Null);
    let added = desk.run(r#"nps add viru 0 --why "Slow till" --wish "A second till" --kind criticism --touchpoint business.sign"#);
    assert_eq!((added.code, added.err.as_str()), (0, ""));
    let id = added.out.trim();
    assert_eq!(desk.run("nps add viru 10 --audience staff").code, 0);
    assert_eq!(desk.run(r#"nps add viru --why "My sister needs one" --kind lead"#).code, 0);
    let found = survey(&desk);
    let customers = &found["customers"];
    assert_eq!(
        (&customers["n"], &customers["nps"], &customers["remarks"]),
        (&1.into(), &(-100.0).into(), &1.into())
    );
    assert_eq!(customers["answers"][0]["touchpoints"], serde_json::json!(["business.sign"]));
    assert_eq!(found["staff"]["nps"], 100.0);
    assert_eq!(desk.run(&format!("nps ignore viru {id} --reason twice")).code, 0);
    assert_eq!(
        (&survey(&desk)["customers"]["n"], &survey(&desk)["customers"]["nps"]),
        (&0.into(), &serde_json::Value::Null)
    );
    assert_eq!(desk.run(&format!("nps count viru {id}")).code, 0);
    assert_eq!(survey(&desk)["customers"]["n"], 1);
    let leads = desk.json("nps list viru --kind lead --format json");
    assert_eq!(leads.as_array().unwrap().len(), 1);
    let table = desk.run("nps list viru --format csv");
    assert_eq!(table.out.lines().count(), 4, "{}", table.out);
    assert_eq!(desk.json("show viru --json")["survey"], survey(&desk));
}

#[test]
fn a_pasted_list_of_numbers_gives_the_table_of_the_method() {
    let desk = Desk::with_audit("");
    desk.write("scores.txt", "10 10 9\n9 9\n7, 7, 8\n0 6\n");
    assert_snapshot!(desk.says("import viru scores.txt --dry-run"), @r"
    Would import: 10 answers; 0 were known
    --- exit 0
    ");
    assert_eq!(survey(&desk)["customers"], serde_json::Value::Null);
    assert_snapshot!(desk.says("import viru scores.txt"), @r"
    Imported: 10 answers; 0 were known
    --- exit 0
    ");
    assert_snapshot!(desk.says("import viru scores.txt"), @r"
    Imported: 0 answers; 10 were known
    --- exit 0
    ");
    assert_snapshot!(desk.says("nps show viru"), @r"
    Loyalty index (NPS)       +30  95% interval from −19 to +65
    Answers                   10   too few answers to compare
    promoters (9–10)          5
    passives (7–8)            3
    detractors (0–6)          2
    Remarks                   0
    Not counted               0
    Open questions and leads  0

    How often each score was given
    0  1  2  3  4  5  6  7  8  9  10
    1  0  0  0  0  0  1  2  1  3  2

    For comparison: Apple 73, USAA 87 (as the method’s article gives them)
    --- exit 0
    ");
}

#[test]
fn a_table_is_found_by_its_header_and_grows() {
    let desk = Desk::with_audit("");
    let head = "Дата;Оценка;Почему;Kind\n";
    let first = "2026-11-20;9;\"Быстро; вежливо\";позитив\n2026-11-20;0;Долго;negative\n";
    desk.write("a.csv", &format!("\u{feff}{head}{first}"));
    assert_eq!(desk.run("import viru a.csv").code, 0);
    desk.write("a.csv", &format!("{head}{first}2026-11-21;10;;\n"));
    assert_snapshot!(desk.says("import viru a.csv"), @r"
    Imported: 1 answer; 2 were known
    --- exit 0
    ");
    let found = survey(&desk);
    assert_eq!(found["customers"]["scores"], serde_json::json!([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]));
    assert_eq!(found["customers"]["answers"][0]["why"], "Быстро; вежливо");
    assert_eq!(found["customers"]["answers"][0]["kind"], "positive");
}

#[test]
fn every_bad_line_is_named_and_nothing_is_half_imported() {
    let desk = Desk::with_audit("");
    desk.write(
        "b.csv",
        "Mark,Comment,touchpoints\n9,fine,\n11,too much,\nten,,business.sing\n,,business.sign\n5,x,,more\n",
    );
    assert_snapshot!(desk.says("import viru b.csv --map score=Mark,why=2"), @r"
    --- beside
    b.csv, line 3, column “Mark”: “11” is not a whole number from 0 to 10
    b.csv, line 4, column “Mark”: “ten” is not a whole number from 0 to 10
    b.csv, line 4, column “touchpoints”: There is no touchpoint “business.sing” in this audit
    b.csv, line 5, column “—”: the row has neither a score nor a text
    b.csv, line 6, column “—”: the row has more cells than the header
    error: Nothing was imported: 5 things are wrong
    --- exit 2
    ");
    assert_eq!(survey(&desk)["customers"], serde_json::Value::Null);
    assert_snapshot!(desk.says("import viru b.csv --map grade=Mark"), @r"
    --- beside
    error: “grade” is nothing that an answer has
    hint: one of: score, why, wish, kind, channel, asked_by, audience, segment, touchpoints, wave, at
    --- exit 2
    ");
    assert_snapshot!(desk.says("import viru b.csv --map score=Marks"), @r"
    --- beside
    error: There is no column “Marks”
    hint: one of: Mark, Comment, touchpoints
    --- exit 2
    ");
    desk.write("c.csv", "a,b\n1,2\n");
    assert_snapshot!(desk.says("import viru c.csv"), @r"
    --- beside
    error: No column says a score, a reason or a wish; there are: a, b
    hint: name the columns with --map, such as --map score=Rating,why=Comment
    --- exit 2
    ");
    desk.write("d.csv", "  \n");
    assert_snapshot!(desk.says("import viru d.csv"), @r"
    --- beside
    error: There is nothing to import
    --- exit 2
    ");
}

#[test]
fn sheets_come_as_spreadsheets_save_them() {
    let desk = Desk::with_audit("");
    let sheet = "\u{feff}sep=;\r\nДата;\"Почему, если коротко\";Оценка;Почта\r\n\r\n\
                 20.11.2026 9:05;\"Очередь;\r\nдолго\";0;a@b.ee\r\n1.2.2026;Быстро;9;\r\n";
    desk.write("ru.csv", sheet);
    assert_snapshot!(desk.says("import viru ru.csv --map why=2"), @r"
    Imported: 2 answers; 0 were known
    --- beside
    Columns not imported (name them with --map if they matter): Почта
    --- exit 0
    ");
    let answers = desk.json("nps list viru --format json");
    let said = |place: usize, key: &str| answers[place][key].to_string();
    assert_eq!([said(0, "score"), said(1, "score")], ["0", "9"]);
    assert!(said(0, "at").starts_with("\"2026-11-20T09:05:00"), "{}", said(0, "at"));
    assert!(said(1, "at").starts_with("\"2026-02-01T12:00:00"), "{}", said(1, "at"));
    let bad = sheet.replace(";9;", ";11;").replace("20.11.2026 9:05", "20.13.2026");
    desk.write("bad.csv", &bad);
    assert_snapshot!(desk.says("import viru bad.csv"), @r"
    --- beside
    bad.csv, line 4, column “Дата”: “20.13.2026” is not a day or a moment such as 2026-11-21, 21.11.2026 or 2026-11-21 14:03
    bad.csv, line 6, column “Оценка”: “11” is not a whole number from 0 to 10
    error: Nothing was imported: 2 things are wrong
    --- exit 2
    ");
    desk.write("open.csv", "score,why\r\n9,good\r\n8,\"bad\r\n7,fine\r\n");
    assert_snapshot!(desk.says("import viru open.csv"), @r"
    --- beside
    error: A cell that begins with a quotation mark in line 3 is never closed
    --- exit 2
    ");
    desk.write("zero-to-ten.csv", "Rating (0-10),Comment\n9,fine\n");
    assert_snapshot!(desk.says("import viru zero-to-ten.csv --dry-run"), @r"
    Would import: 1 answer; 0 were known
    --- beside
    Columns not imported (name them with --map if they matter): Rating (0-10)
    --- exit 0
    ");
}

#[test]
fn a_list_of_scores_is_added_once_unless_somebody_insists() {
    let desk = Desk::with_audit("");
    assert_snapshot!(desk.says(r#"nps add viru --scores "9 10 eleven" --audience staff"#), @r"
    --- beside
    Line 1: “eleven” is not a score from 0 to 10
    error: Nothing was imported: 1 thing is wrong
    --- exit 2
    ");
    assert_eq!(survey(&desk)["staff"], serde_json::Value::Null);
    assert_snapshot!(desk.says(r#"nps add viru --scores "9 10 3; 0" --wave 2026-11"#), @r"
    Added: 4 answers
    --- exit 0
    ");
    let again = desk.run(r#"nps add viru --scores "9 10 3; 0""#);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("The same list was added on"), "{}", again.err);
    assert_eq!(desk.run(r#"nps add viru --scores "9 10 3; 0" --again"#).code, 0);
    let found = survey(&desk);
    assert_eq!((&found["customers"]["n"], &found["customers"]["nps"]), (&8.into(), &0.0.into()));
    assert_eq!(found["customers"]["answers"][0]["wave"], "2026-11");
}

#[test]
fn a_list_comes_in_with_its_reasons() {
    let desk = Desk::with_audit("");
    let mut command = desk.command("nps add viru --scores - --channel till");
    let list = desk.write("list.txt", "9 quick service\n3; 2 tills are shut\n");
    command.stdin(std::fs::File::open(list).unwrap());
    let done = finish(command);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let answers = survey(&desk)["customers"]["answers"].clone();
    assert_eq!((&answers[1]["score"], &answers[1]["why"]), (&3.into(), &"2 tills are shut".into()));
    assert_eq!(answers[1]["channel"], "till");
}

#[test]
fn a_question_waits_until_it_is_followed_up() {
    let desk = Desk::with_audit("");
    let id = desk.run(r#"nps add viru --why "Do you deliver?" --kind question"#).out;
    let waiting = || desk.json("nps list viru --waiting --format json").as_array().unwrap().len();
    assert_eq!((waiting(), survey(&desk)["customers"]["waiting"].clone()), (1, 1.into()));
    assert_eq!(desk.run(&format!("nps done viru {id}")).code, 0);
    let done = survey(&desk)["customers"]["answers"][0]["done"].clone();
    assert!(done.is_string());
    assert_eq!(waiting(), 0);
    desk.run(&format!("nps done viru {id}"));
    assert_eq!(survey(&desk)["customers"]["answers"][0]["done"], done, "the first time counts");
    assert_eq!(desk.run(&format!("nps open viru {id}")).code, 0);
    assert_eq!(waiting(), 1);
}

#[test]
fn an_answer_is_corrected_and_struck_off() {
    let desk = Desk::with_audit("");
    let id = desk.run(r#"nps add viru 9 --why "Quick" --channel till"#).out;
    assert_eq!(
        desk.run(&format!(r#"nps edit viru {id} --score 0 --why "Slow" --touchpoint business.sign"#)).code,
        0
    );
    let answer = survey(&desk)["customers"]["answers"][0].clone();
    assert_eq!(
        (&answer["score"], &answer["why"], &answer["channel"]),
        (&0.into(), &"Slow".into(), &"till".into())
    );
    assert_eq!(desk.run(&format!("nps edit viru {id} --score none")).code, 0);
    assert_eq!(survey(&desk)["customers"]["remarks"], 1);
    assert_eq!(desk.run(&format!("nps edit viru {id}")).code, 2);
    assert_eq!(desk.run(&format!("nps remove viru {id}")).code, 0);
    assert_eq!(survey(&desk)["customers"], serde_json::Value::Null);
}

#[test]
fn a_wish_becomes_one_improvement() {
    let desk = Desk::with_audit("");
    let id =
        desk.run(r#"nps add viru 6 --wish "A second till" --touchpoint business.sign,employee.smile"#).out;
    let first = desk.run(&format!("nps improve viru {id}"));
    assert_eq!((first.code, first.err.as_str()), (0, ""));
    let again = desk.run(&format!("nps improve viru {id}"));
    assert_eq!((again.code, &again.out), (0, &first.out));
    let improvements = desk.json("show viru --json")["improvements"].clone();
    assert_eq!(improvements.as_array().unwrap().len(), 1);
    assert_eq!(improvements[0]["text"], "A second till");
    assert_eq!(improvements[0]["items"].as_array().unwrap().len(), 2);
    let silent = desk.run("nps add viru 6").out;
    assert_eq!(desk.run(&format!("nps improve viru {silent}")).code, 2);
}

#[test]
fn reasons_stand_beside_the_ratings() {
    let desk = Desk::with_audit("");
    desk.run("rate viru business.sign=wow business.office=bad");
    for line in [
        r#"nps add viru 3 --why "Cannot read it" --touchpoint business.sign"#,
        r#"nps add viru 2 --why "cannot read it" --touchpoint business.sign"#,
        r#"nps add viru 9 --why "Cosy" --touchpoint business.office,business.sign"#,
    ] {
        assert_eq!(desk.run(line).code, 0);
    }
    assert_snapshot!(desk.says("nps reasons viru"), @r"
    Customers
    Touchpoint  Mentions  Promoters / detractors  Mean score  Auditor’s verdict       Said most often
    Sign        3         1 / 2                   4.7         wow: people say worse   “cannot read it” ×2; “Cosy”
    Office      1         1 / 0                   9.0         bad: people say better  “Cosy”
    --- exit 0
    ");
    let reasons = desk.json("nps reasons viru --json");
    assert_eq!(reasons[0]["agreement"], "worse");
    assert_eq!(reasons[1]["agreement"], "better");
}

#[test]
fn marks_of_ones_own_are_set_for_an_audit_and_reach_its_report() {
    let desk = Desk::with_audit("");
    desk.run("nps add viru 9");
    assert_eq!(desk.run(r#"edit viru --nps-marks "Selver 35; Last year −8""#).code, 0);
    let shown = desk.run("nps show viru").out;
    assert!(shown.contains("For comparison: Selver 35, Last year −8; Apple 73, USAA 87"), "{shown}");
    let report = desk.run("report viru --format md --output -").out;
    assert!(report.contains("Selver 35, Last year −8; Apple 73, USAA 87"), "{report}");
    assert_eq!(desk.json("show viru --json")["nps_marks"][1]["points"], -8);
    let wrong = desk.run(r#"edit viru --nps-marks "Selver""#);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("“Selver” is not a mark"), "{}", wrong.err);
    assert_eq!(desk.run(r#"edit viru --nps-marks """#).code, 0);
    assert_eq!(desk.json("show viru --json")["nps_marks"].as_array().unwrap().len(), 0);
}
