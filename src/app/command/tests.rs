//! Invariants of the table.

use super::*;
use crate::app::key::{Code, Key};

#[test]
fn every_key_of_the_table_can_be_read() {
    for command in COMMANDS {
        for key in command.keys {
            assert!(Key::parse(key).is_some(), "{}: {key}", command.name);
        }
    }
}

#[test]
fn no_two_commands_share_a_key_in_one_context() {
    for context in Context::ALL {
        let mut seen = std::collections::HashMap::new();
        for command in commands_in(context) {
            for key in command.keys {
                let other = seen.insert(key, command.name);
                assert_eq!(other, None, "{key} in {context:?}");
            }
        }
    }
}

#[test]
fn quit_help_and_back_are_reachable_everywhere() {
    for context in Context::ALL {
        for action in [Action::Quit, Action::Help, Action::Back, Action::Leave] {
            assert!(commands_in(context).any(|command| command.action == action), "{action:?} {context:?}");
        }
    }
}

#[test]
fn every_command_has_a_key_that_needs_no_punctuation() {
    for command in COMMANDS {
        let plain = command.keys.iter().filter_map(|key| Key::parse(key)).any(|key| match key.code {
            Code::Char(c) => c.is_ascii_alphanumeric(),
            _ => true,
        });
        assert!(plain, "{}", command.name);
    }
}

#[test]
fn names_are_unique() {
    let names: std::collections::HashSet<_> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(names.len(), COMMANDS.len());
}

#[test]
fn list_and_help_pages_are_contexts_of_their_own() {
    assert!(commands_in(Context::Help).all(|command| command.contexts.contains(&Context::List)));
}
