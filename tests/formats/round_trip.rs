//! What is written is read as it was.

use proptest::prelude::*;
use touchpoint::format::{audit, catalogue, journal, settings};

use crate::{any, catalogues, changes};

proptest! {
    #[test]
    fn audits(audit in any::audit(), heads in any::heads()) {
        let printed = audit::print(&audit, &heads);
        let read = audit::read(printed.as_bytes()).map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{printed}")))?;
        prop_assert!(read.value.closed);
        prop_assert_eq!(&read.value.heads, &heads);
        prop_assert_eq!(&read.value.audit, &audit);
        prop_assert_eq!(audit::print(&read.value.audit, &heads), printed);
    }

    #[test]
    fn nothing_hidden_stands_in_an_audit(audit in any::audit()) {
        let printed = audit::print(&audit, &std::collections::BTreeMap::new());
        prop_assert_eq!(touchpoint::domain::visible::visible(&printed), printed.as_str());
    }

    #[test]
    fn catalogues(catalogue in catalogues::catalogue()) {
        let printed = catalogue::print(&catalogue);
        let read = catalogue::read(printed.as_bytes()).map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{printed}")))?;
        prop_assert_eq!(&read.value, &catalogue);
    }

    #[test]
    fn journals(entries in proptest::collection::vec(changes::entry(), 0..6)) {
        let lines: Vec<String> = entries.iter().map(journal::line).collect();
        prop_assert!(lines.iter().all(|line| line.matches('\n').count() == 1));
        let text = lines.concat();
        let read = journal::read(text.as_bytes()).map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{text}")))?;
        prop_assert_eq!(read.entries, entries);
        prop_assert_eq!(read.whole, text.len());
        prop_assert!(!read.torn && !read.unended);
    }

    #[test]
    fn no_bytes_make_a_reader_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in any::text()) {
        for bytes in [bytes.as_slice(), text.as_bytes()] {
            let found = [catalogue::read(bytes).err(), audit::read(bytes).err(), journal::read(bytes).err()];
            for problems in found.into_iter().flatten() {
                let text = crate::files::shown("any", bytes, &problems);
                prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
            }
        }
    }

    #[test]
    fn settings_keep_what_was_set(value in any::text()) {
        let set = settings::set("", "auditor", &value).unwrap();
        let read = settings::read(&set).unwrap();
        let expected = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
        prop_assert_eq!(settings::get(&read, "auditor"), expected);
    }
}

#[test]
fn setting_a_value_keeps_comments_and_order() {
    let text = "# mine\nschema = 1\ntheme = \"dark\" # for the evening\nauditor = 'A'\n\n[keys] # own\nquit = 'Q' # q\n";
    let text = settings::set(text, "theme", "light").unwrap();
    let text = settings::set(&text, "keys.quit", "Q, F10").unwrap();
    let text = settings::set(&text, "keys.help", "?").unwrap();
    let text = settings::set(&text, "auditor", "").unwrap();
    let text = settings::set(&text, "auto_advance", "false").unwrap();
    assert_eq!(
        text,
        "# mine\nschema = 1\ntheme = \"light\" # for the evening\nauto_advance = false\n\n[keys] # own\nquit = [\"Q\", \"F10\"] # q\nhelp = \"?\"\n"
    );
    let read = settings::read(&text).unwrap();
    assert_eq!(settings::get(&read, "keys.quit").as_deref(), Some("Q, F10"));
    assert_eq!(settings::get(&read, "theme").as_deref(), Some("light"));
    assert_eq!(settings::get(&read, "auditor"), None);
}

#[test]
fn a_setting_that_does_not_fit_is_refused() {
    let refused = |key, value| crate::files::say(&settings::set("", key, value).unwrap_err());
    assert_eq!(
        refused("theme", "pink"),
        "“pink” is not known as “theme”; known are: auto, light, dark, high-contrast, mono"
    );
    assert_eq!(
        refused("color", "pink"),
        "there is no setting “color”; there are: ui_language, auditor, theme, auto_advance, mouse, keys.<command>"
    );
    assert_eq!(refused("ui_language", "de"), "“de” is not known as “ui_language”; known are: en, ru, uk, et");
    let broken = settings::set("theme = 5\n", "theme", "dark").unwrap_err();
    assert_eq!(crate::files::say(&broken), "the settings file has 2 problems and was left as it was");
}
