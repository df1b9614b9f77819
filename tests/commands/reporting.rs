//! `report`.

use insta::assert_snapshot;

use crate::desk::Desk;

fn rated() -> Desk {
    let desk = Desk::with_audit("");
    let note = r#"--note "Seven people, <one> till & \* 12 | minutes" --internal "Ask = Jaan""#;
    assert_eq!(desk.run(&format!("rate viru business.sign=bad employee.smile=wow {note}")).code, 0);
    assert_eq!(desk.run(r#"improve add viru --touchpoint business.sign --text "Paint | <it>""#).code, 0);
    desk
}

#[test]
fn every_format_is_written_named_by_the_pattern_and_counted_again() {
    let desk = rated();
    assert_snapshot!(desk.says("report viru --format md,csv --format json,html"), @r"
    Lumi-Viru 4-YYYY-MM-DD.md: 31 of 31 items, 2 of 2 notes, 1 of 1 improvements
    Lumi-Viru 4-YYYY-MM-DD.csv: 31 of 31 items, 2 of 2 notes
    Lumi-Viru 4-YYYY-MM-DD-improvements.csv: 1 of 1 improvements
    Lumi-Viru 4-YYYY-MM-DD.json: 31 of 31 items, 2 of 2 notes, 1 of 1 improvements
    Lumi-Viru 4-YYYY-MM-DD.html: 31 of 31 items, 2 of 2 notes, 1 of 1 improvements
    --- exit 0
    ");
    assert_snapshot!(desk.says("report viru --format html,md"), @r"
    --- beside
    error: Could not write the file: Lumi-Viru 4-YYYY-MM-DD.html
      it is there already, and nothing was written
    hint: replace it with --force, or write elsewhere with --output
    --- exit 2
    ");
    assert_snapshot!(desk.says("report viru --format md --force --internal"), @r"
    Lumi-Viru 4-YYYY-MM-DD.md: 31 of 31 items, 4 of 4 notes, 1 of 1 improvements
    --- exit 0
    ");
    let today = touchpoint::io::clock::today();
    assert!(desk.read(&format!("Lumi-Viru 4-{today}.md")).contains("Ask"));
    assert!(!desk.read(&format!("Lumi-Viru 4-{today}.html")).contains("Ask"));
}

#[test]
fn a_report_goes_to_a_file_a_folder_or_stdout() {
    let desk = rated();
    assert_snapshot!(desk.says("report viru --format csv --output out.csv"), @r"
    out.csv: 31 of 31 items, 2 of 2 notes
    out-improvements.csv: 1 of 1 improvements
    --- exit 0
    ");
    assert_snapshot!(desk.says("report viru --format md --output new/folder/"), @r"
    new/folder/Lumi-Viru 4-YYYY-MM-DD.md: 31 of 31 items, 2 of 2 notes, 1 of 1 improvements
    --- exit 0
    ");
    assert_snapshot!(desk.says("report viru --format md,html --output one.md"), @r"
    --- beside
    error: One file or “-” takes one format
    hint: name a folder with --output, or one format at a time
    --- exit 2
    ");
    assert_snapshot!(desk.says("report viru --format pdf"), @r"
    --- beside
    error: “pdf” does not fit “--format FORMAT,…”
    hint: one of: md, csv, json, html
    --- exit 2
    ");
    let json = desk.json("report viru --format json --output -");
    assert_eq!(json["items"].as_array().unwrap().len(), 31);
    let csv = desk.run("report viru --format csv --output -");
    assert_eq!(csv.out, desk.read("out.csv"));
}

#[test]
fn a_report_speaks_the_language_of_its_content() {
    let desk = rated();
    let report = desk.run("report viru --format md --lang ru --output -").out;
    assert!(report.contains("Вывеска") && report.contains("плохо"), "{report}");
    let english = desk.run("report viru --format md --output -").out;
    assert!(english.contains("Sign") && !english.contains("плохо"));
}

#[test]
fn names_never_leave_their_folder() {
    let desk = Desk::new();
    assert_eq!(desk.run(r#"new --site "../../up" --client "a/b\c:d" --catalogue mann"#).code, 0);
    assert_eq!(desk.run("report up --format md").code, 0);
    let names: Vec<String> = std::fs::read_dir(desk.here())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let today = touchpoint::io::clock::today();
    assert_eq!(names, [format!("a-b-c-d-..-..-up-{today}.md")]);
}
