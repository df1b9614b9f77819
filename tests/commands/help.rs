//! Help.

use insta::assert_snapshot;

use crate::desk::Desk;

/// Every command and every one below it.
const PATHS: [&str; 39] = [
    "",
    "demo",
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
    "nps",
    "nps add",
    "nps list",
    "nps show",
    "nps ignore",
    "nps count",
    "import",
    "finish",
    "reopen",
    "report",
    "remove",
    "catalogue",
    "catalogue list",
    "catalogue show",
    "catalogue check",
    "catalogue new",
    "texts",
    "texts list",
    "texts add",
    "texts remove",
    "texts check",
    "config",
    "config list",
    "config get",
    "config set",
    "where",
];

#[test]
fn help_says_what_there_is() {
    let desk = Desk::new();
    assert_snapshot!(desk.says("--help"), @r"
    Walk a shop or an office, rate every point where customers meet the business, and leave with a list
    of improvements

    Usage: touchpoint [AUDIT] | touchpoint COMMAND

    Commands:
      open       Open the screen, at an audit if one is named
      demo       Open the screen on example audits of your own to try things out; without a terminal
                 print their folder
      new        Begin an audit
      list       List the audits of the workspace, the newest first
      show       Show an audit: numbers, improvements, everything that was rated
      path       Show the customer’s path: stage by stage, worst and last touchpoint, the audit before
      rate       Rate items of an audit and write down what was seen
      edit       Correct what an audit says of itself, its products, services and employees
      improve    Keep the list of improvements
      nps        Keep the loyalty survey
      import     Import answers from a table or a list of numbers: all of them or none
      finish     Finish an audit, or list what is still open
      reopen     Open a finished audit again
      report     Write an audit as documents, then read them again and count
      remove     Move an audit to the trash folder of the workspace
      catalogue  Look at catalogues, check them, begin one
      texts      The texts at hand for notes and improvements
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
      remove  Remove an improvement
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
    for path in PATHS {
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
fn no_word_of_the_help_is_claps_own() {
    let desk = Desk::new();
    for lang in touchpoint::text::UiLang::ALL {
        let words = touchpoint::text::Words::new(*lang);
        let help = flowing(&desk.run(&format!("--ui-lang {} rate --help", lang.code())).out);
        for key in ["cli-about-rate", "cli-usage", "cli-arguments", "cli-options", "cli-option-note"] {
            assert!(help.contains(&flowing(&words.say(key))), "{key}: {help}");
        }
        for (heading, key) in
            [("Usage", "cli-usage"), ("Arguments", "cli-arguments"), ("Options", "cli-options")]
        {
            assert_eq!(help.contains(&format!("{heading}:")), words.say(key) == heading, "{heading} {help}");
        }
        assert!(!help.contains("[default") && !help.contains("[possible"), "{help}");
    }
}

/// With every run of space as one, because help is wrapped.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_sentence_of_the_help_stands_in_some_help() {
    let desk = Desk::new();
    let help: String =
        PATHS.iter().map(|path| flowing(&desk.run(&format!("{path} --help")).out) + "\n").collect();
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/en/cli.ftl");
    let source = std::fs::read_to_string(source).unwrap();
    let families = ["cli-about-", "cli-usage-", "cli-option-", "cli-place-", "cli-placeholder-"];
    let mut count = 0;
    for (key, text) in source.lines().filter_map(|line| line.split_once(" = ")) {
        if families.iter().any(|family| key.starts_with(family)) {
            assert!(help.contains(&flowing(text)), "nobody says {key}");
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}
