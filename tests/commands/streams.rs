//! What the program is plugged into: pipes, no terminal, hostile texts, somebody else at the same audit.

use std::io::Read;
use std::process::Stdio;

use insta::assert_snapshot;
use touchpoint::io::store::{Access, Opened};

use crate::desk::{Desk, finish};

/// Everything a terminal would act on.
fn steers(text: &str) -> bool {
    text.chars().any(|c| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c))
}

#[test]
fn without_a_terminal_the_screen_gives_way_to_help() {
    let desk = Desk::with_audit("");
    let done = desk.run("");
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert!(done.err.contains("Usage: touchpoint") && done.err.contains("improve"), "{}", done.err);
    assert_eq!(desk.run("open viru").code, 2);
    assert_snapshot!(desk.says("lsit"), @r"
    --- beside
    error: There is no command “lsit”
    hint: did you mean “list”?
    --- exit 2
    ");
}

#[test]
fn a_closed_pipe_is_success() {
    let desk = Desk::with_audit("");
    for line in
        ["show viru --json", "--help", "catalogue show shop --json", "report viru --format html --output -"]
    {
        let mut child = desk.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_said() {
    let desk = Desk::with_audit("");
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = desk.command("show viru --json");
    command.stdout(full);
    assert_snapshot!(desk.masked(&finish_with_own_stdout(command)), @r"
    --- beside
    error: The answer could not be written: the disk is full
    --- exit 3
    ");
}

#[cfg(target_os = "linux")]
fn finish_with_own_stdout(mut command: std::process::Command) -> crate::desk::Done {
    let output = command.stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    crate::desk::Done { code: output.status.code().unwrap(), out: String::new(), err }
}

#[test]
fn there_are_no_colours() {
    let desk = Desk::with_audit("");
    for no_color in ["", "1"] {
        for line in ["--help", "show viru", "rate viru nothing=bad", "catalogue check nowhere.toml"] {
            let mut command = desk.command(line);
            command.env("NO_COLOR", no_color).env("CLICOLOR_FORCE", "1").env("TERM", "xterm-256color");
            let done = finish(command);
            assert!(!steers(&done.out) && !steers(&done.err), "{line}");
        }
    }
}

#[test]
fn hostile_texts_never_reach_the_terminal() {
    let desk = Desk::new();
    let catalogue = "schema = 1\nid = \"evil\"\nrevision = 1\nlanguages = [\"en\"]\ntitle = \"T\\u001b[31m\"\n\n[[touchpoint]]\nid = \
                     \"business.a\"\nclass = \"business\"\nname = \"N\\u001b]0;x\\u0007\\u202e\\u009b\"\nbad = \"\\u001b[2J\"\n";
    desk.write("evil.toml", catalogue);
    let esc = "\u{1b}[2J\u{202e}";
    assert_eq!(
        desk.run(&format!(
            r#"new --site "S{esc}" --client "C{esc}" --catalogue evil.toml --employee "E{esc}""#
        ))
        .code,
        0
    );
    assert_eq!(desk.run(&format!(r#"rate c business.a=bad --note "{esc}note" --internal "{esc}""#)).code, 0);
    assert_eq!(
        desk.run(&format!(r#"improve add c --touchpoint business.a --text "{esc}text" --owner "{esc}""#))
            .code,
        0
    );
    let lines = [
        "list",
        "list --json",
        "show c --internal",
        "show c --json",
        "finish c",
        "improve list",
        "improve list --format json",
        "catalogue check evil.toml",
        "catalogue show ./evil.toml",
        "catalogue show ./evil.toml --json",
        "show C\u{1b}[2Jx",
        "rate c \u{1b}[2J=bad",
        "\u{1b}[2J",
        "list --\u{1b}[2J",
        "config set theme \u{1b}[2J",
        "report c --format md --output -",
        "report c --format html --output -",
        "report c --format json --output -",
    ];
    for line in lines {
        let done = desk.run(line);
        assert!(!steers(&done.out) && !steers(&done.err), "{line}: {:?} {:?}", done.out, done.err);
    }
    let shown = desk.json("show c --json --internal");
    assert_eq!(shown["items"][0]["note"], format!("{esc}note"), "JSON loses nothing");
}

#[test]
fn an_audit_that_somebody_else_has_open_is_not_changed() {
    let desk = Desk::with_audit("");
    let path = desk.audit();
    let held = Opened::open(&path, Access::Write).unwrap();
    for line in
        ["rate viru business.sign=bad", "edit viru --client X", "finish viru --reason x", "remove viru"]
    {
        let done = desk.run(line);
        assert!(done.err.contains(&format!("process {}", std::process::id())), "{line}: {}", done.err);
        assert_eq!(done.code, 3, "{line}: {}", done.err);
    }
    assert_eq!(desk.json("show viru --json")["counts"]["unrated"], 31, "looking is allowed");
    held.close().unwrap();
    assert_eq!(desk.run("rate viru business.sign=bad").code, 0);
}
