//! `nps` and `import`.

use insta::assert_snapshot;

use crate::desk::Desk;

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
    Loyalty index (NPS)  +30  95% interval from −19 to +65
    Answers              10   too few answers to compare
    promoters (9–10)     5
    passives (7–8)       3
    detractors (0–6)     2
    Remarks              0
    Not counted          0

    How often each score was given
    0  1  2  3  4  5  6  7  8  9  10
    1  0  0  0  0  0  1  2  1  3  2
    For comparison, as the method’s article gives them: Apple 73, USAA 87
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
