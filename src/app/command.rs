//! The one table of commands: dispatch, help, footer hints, key overrides and `docs/keys.md` all read it.
//!
//! A command's sentence is the text `command-<name>`, its short form in the footer `short-<name>`.

mod context;
mod table;

use crate::domain::Verdict;
pub use context::Context;
pub use table::COMMANDS;

/// What the auditor wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Give the item under the cursor a verdict.
    Rate(Verdict),
    /// Take its verdict back.
    Unrate,
    /// The unrated items of the section are not applicable.
    SectionNa,
    /// Write what was seen.
    Note,
    /// Write what stays inside.
    InternalNote,
    /// Write an improvement for the item.
    Improve,
    /// Go to the item's improvement, or add the item to one.
    ToImprovement,
    /// Go to the item that the improvement mends.
    ToItem,
    /// Edit the improvement.
    EditImprovement,
    /// Move the improvement on: open, doing, done, dropped.
    NextStatus,
    /// Strike the improvement off.
    RemoveImprovement,
    /// Add a touchpoint on the spot.
    AddTouchpoint,
    /// Add a product, service or employee.
    AddSubject,
    /// Correct a name.
    Rename,
    /// Narrow the list by words.
    Find,
    /// Next filter.
    Filter,
    /// Next order.
    Order,
    /// Show what stands behind the number.
    Explain,
    /// Take the latest change back.
    Undo,
    /// Make it again.
    Redo,
    /// Finish the audit.
    Finish,
    /// Open a finished audit again.
    Reopen,
    /// Who, where, when, conclusion.
    Header,
    /// Take a later edition of the catalogue.
    Upgrade,
    /// The list of catalogues.
    Catalogues,
    /// Say something else of a touchpoint of a catalogue.
    EditTouchpoint,
    /// Add a touchpoint to a catalogue.
    NewTouchpoint,
    /// A touchpoint goes before the one above it.
    MoveUp,
    /// A touchpoint goes after the one below it.
    MoveDown,
    /// A touchpoint is not rated any more, or again.
    Retire,
    /// Choose the language that a catalogue is shown in.
    Translate,
    /// Write reports.
    Report,
    /// The next of walk, results, improvements.
    NextView,
    /// The previous of them.
    PreviousView,
    /// The next item without a verdict.
    NextUnrated,
    /// The next section.
    NextSection,
    /// The previous section.
    PreviousSection,
    /// A line up.
    Up,
    /// A line down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// Open what is under the cursor.
    Open,
    /// Begin an audit.
    NewAudit,
    /// Bring the example audits.
    Demo,
    /// Put the audit into the trash folder.
    RemoveAudit,
    /// Choose the language of the screen.
    Language,
    /// What keys do here.
    Help,
    /// Write everything out and say where.
    Flush,
    /// Stop the program for a while.
    Suspend,
    /// Close a pop-up, a field, a filter.
    Back,
    /// Leave the audit; at the top, quit.
    Leave,
    /// Quit from anywhere.
    Quit,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// What settings, texts and documentation call it.
    pub name: &'static str,
    /// Its keys, the one that is shown first.
    pub keys: &'static [&'static str],
    /// Where it is valid.
    pub contexts: &'static [Context],
    /// Whether the footer names it.
    pub footer: Footer,
}

/// Whether the footer names a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footer {
    /// Always, as room allows.
    Shown,
    /// Only help does.
    Hidden,
}

/// The commands that are valid in a context, in the order of the table.
pub fn commands_in(context: Context) -> impl Iterator<Item = &'static Command> {
    COMMANDS.iter().filter(move |command| command.contexts.contains(&context))
}

#[cfg(test)]
mod tests {
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
                assert!(
                    commands_in(context).any(|command| command.action == action),
                    "{action:?} {context:?}"
                );
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
}
