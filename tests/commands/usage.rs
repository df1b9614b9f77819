//! Help and wrong arguments.

use insta::assert_snapshot;

use crate::desk::{Desk, finish};

#[test]
fn help_says_what_there_is() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("--help"), @r"
    Walk a shop or an office, rate every point where customers meet the business, and leave with a list
    of improvements

    Usage: touchpoint [AUDIT] | touchpoint COMMAND

    Commands:
      open       Open the screen, at an audit if one is named
      new        Begin an audit
      list       List the audits of the workspace, the newest first
      show       Show an audit: numbers, improvements, everything that was rated
      rate       Rate items of an audit and write down what was seen
      edit       Correct what an audit says of itself, its products, services and employees
      improve    Keep the list of improvements
      finish     Finish an audit, or list what is still open
      reopen     Open a finished audit again
      report     Write an audit as documents, then read them again and count
      remove     Move an audit to the trash folder of the workspace
      catalogue  Look at catalogues, check them, begin one
      config     Show and change settings
      where      Print the workspace in force, and why it is this one

    Arguments:
      [AUDIT]  Which audit: its folder, its id, or a part of client/site/date that only one has

    Options:
          --ui-lang <LANGUAGE>  Language of the program: en, ru, uk, et
          --workspace <FOLDER>  Folder that holds the audits
      -h, --help                Print help
      -V, --version             Print the version

    Workspace: ~/ws (“touchpoint where” says why)
    --- exit 0
    ");
    assert_snapshot!(desk.says("improve -h"), @r"
    Keep the list of improvements

    Usage: touchpoint improve COMMAND

    Commands:
      add     Write an improvement down; prints its id
      edit    Change an improvement
      remove  Strike an improvement off
      list    List improvements of one audit or of the whole workspace, what to do first on top

    Options:
          --ui-lang <LANGUAGE>  Language of the program: en, ru, uk, et
          --workspace <FOLDER>  Folder that holds the audits
      -h, --help                Print help
    --- exit 0
    ");
    assert_snapshot!(desk.says("rate --help"), @r"
    Rate items of an audit and write down what was seen

    Usage: touchpoint rate AUDIT ITEM=VERDICT… [options]

    Arguments:
      <AUDIT>            Which audit: its folder, its id, or a part of client/site/date that only one
                         has
      <ITEM=VERDICT>...  What and how: business.queue=bad employee.smile@Maria=wow; bad ok wow na
                         unchecked unrated, or 1 2 3 0 9; with a note the verdict can be left out

    Options:
          --note <TEXT>         What was seen, for the client; set on every item named
          --internal <TEXT>     A note for your own side; set on every item named
          --ui-lang <LANGUAGE>  Language of the program: en, ru, uk, et
          --workspace <FOLDER>  Folder that holds the audits
      -h, --help                Print help
    --- exit 0
    ");
    assert_snapshot!(desk.says("--version"), @r"
    touchpoint 0.1.0
    --- exit 0
    ");
}

#[test]
fn every_command_has_help_in_every_language_and_no_key_shows() {
    let desk = Desk::new();
    for path in [
        "",
        "open",
        "new",
        "list",
        "show",
        "rate",
        "edit",
        "improve",
        "improve add",
        "improve edit",
        "improve remove",
        "improve list",
        "finish",
        "reopen",
        "report",
        "remove",
        "catalogue",
        "catalogue list",
        "catalogue show",
        "catalogue check",
        "catalogue new",
        "config",
        "config list",
        "config get",
        "config set",
        "where",
    ] {
        for lang in ["en", "ru", "uk", "et"] {
            let done = desk.run(&format!("--ui-lang {lang} {path} --help"));
            assert_eq!((done.code, done.err.as_str()), (0, ""), "{path}");
            assert!(
                !done.out.contains('⟦') && done.out.contains("touchpoint"),
                "{path} {lang}: {}",
                done.out
            );
            assert!(done.out.contains("--ui-lang"), "{path} {lang}");
        }
    }
}

#[test]
fn the_language_is_asked_for_set_or_the_systems() {
    let desk = Desk::with_audit("");
    let state = |locale: (&str, &str), line: &str| {
        let mut command = desk.command(line);
        command.env_remove("LC_ALL").env(locale.0, locale.1);
        let out = finish(command).out;
        ["draft", "черновик", "чернетка", "mustand"]
            .into_iter()
            .find(|word| out.contains(word))
            .unwrap_or("none")
    };
    assert_eq!(state(("LANG", "uk_UA.UTF-8"), "list"), "чернетка");
    assert_eq!(state(("LC_MESSAGES", "et_EE.UTF-8"), "list"), "mustand");
    assert_eq!(state(("LC_ALL", "ru_RU.UTF-8"), "list"), "черновик");
    assert_eq!(state(("LANG", "ru_RU.UTF-8"), "list --ui-lang=et"), "mustand");
    assert_eq!(desk.run("config set ui_language uk").code, 0);
    assert_eq!(state(("LANG", "ru_RU.UTF-8"), "list"), "чернетка");
}

#[test]
fn wrong_arguments_are_named_with_what_was_meant() {
    let desk = Desk::with_audit("");
    assert_snapshot!(desk.says("list --jsn"), @r"
    --- beside
    error: There is no argument “--jsn” here
    hint: did you mean “--json”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("list --bogus"), @r"
    --- beside
    error: There is no argument “--bogus” here
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("improve lst"), @r"
    --- beside
    error: There is no command “lst”
    hint: did you mean “list”?
    --- exit 2
    ");
    assert_snapshot!(desk.says("show"), @r"
    --- beside
    error: Missing: AUDIT
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("show viru narva"), @r"
    --- beside
    error: There is no argument “narva” here
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("new --site"), @r"
    --- beside
    error: “--site NAME” needs a value
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("new --site A --site B"), @r"
    --- beside
    error: “--site NAME” was given more than once
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("viru list"), @r"
    --- beside
    error: The command comes first: touchpoint list AUDIT
    --- exit 2
    ");
    assert_snapshot!(desk.says("--ui-lang xx list"), @r"
    --- beside
    error: “xx” does not fit “--ui-lang LANGUAGE”
    hint: one of: en, ru, uk, et
    --- exit 2
    ");
    assert_snapshot!(desk.says("list --json=yes"), @r"
    --- beside
    error: “--json” has too many or too few values
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
    assert_snapshot!(desk.says("improve list --format tabel"), @r"
    --- beside
    error: “tabel” does not fit “--format FORMAT”
    hint: did you mean “table”?
    --- exit 2
    ");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_text_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new();
    let mut command = desk.command("show");
    command.arg(std::ffi::OsStr::from_bytes(b"\xff\xfe"));
    assert_snapshot!(desk.masked(&finish(command)), @r"
    --- beside
    error: An argument is not text
    hint: “touchpoint --help” lists commands, “touchpoint COMMAND --help” what each takes
    --- exit 2
    ");
}

#[test]
fn settings_that_cannot_be_read_are_said_and_left_alone() {
    let desk = Desk::new();
    assert_eq!(desk.run("config set theme dark").code, 0);
    let path = desk.here().join("../cfg/settings.toml");
    std::fs::write(&path, "schema = 1\nthem = \"dark\"\n").unwrap();
    assert_snapshot!(desk.says("where"), @r#"
    ~/ws
    --- beside
    error: Could not read the settings: ~/cfg/settings.toml
      there is a problem in it
    error: there is no key “them” here
     --> ~/cfg/settings.toml:2:1
      |
    2 | them = "dark"
      | ^^^^
      |
      = hint: did you mean “theme”?
    Named by TOUCHPOINT_WORKSPACE
    Settings: ~/cfg/settings.toml
    --- exit 0
    "#);
    assert_eq!(desk.run("config set theme light").code, 2);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "schema = 1\nthem = \"dark\"\n");
}
