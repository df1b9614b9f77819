//! Wrong arguments, and the language in which that is said.

use insta::assert_snapshot;

use crate::desk::{Desk, finish};

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
