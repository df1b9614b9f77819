//! From a key to an action: the table's keys, with the person's own before them.

use std::collections::{BTreeMap, HashMap};

use super::command::{Action, COMMANDS, Command, Context};
use super::key::{Code, Key};
use crate::domain::Phrase;

/// The keys in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyMap {
    bindings: HashMap<(Context, Key), usize>,
    keys: Vec<Vec<Key>>,
}

impl Default for KeyMap {
    fn default() -> Self {
        Self::new(&BTreeMap::new()).0
    }
}

impl KeyMap {
    /// The table's keys with the person's own in their place: command name → keys. A person's key wins over
    /// the command that had it, which is reported once; so is what cannot be read.
    pub fn new(own: &BTreeMap<String, Vec<String>>) -> (Self, Vec<Phrase>) {
        let mut complaints = Vec::new();
        let mut keys: Vec<Vec<Key>> = COMMANDS
            .iter()
            .map(|command| command.keys.iter().filter_map(|key| Key::parse(key)).collect())
            .collect();
        let mut owned = vec![false; COMMANDS.len()];
        for (name, wanted) in own {
            let Some(place) = COMMANDS.iter().position(|command| command.name == name) else {
                complaints.push(Phrase::new("keys-no-command").with("name", name));
                continue;
            };
            let mut read = Vec::new();
            for text in wanted {
                match Key::parse(text) {
                    Some(key) => read.push(key),
                    None => {
                        complaints.push(Phrase::new("keys-unreadable").with("key", text).with("name", name));
                    }
                }
            }
            if let (Some(slot), Some(mark)) = (keys.get_mut(place), owned.get_mut(place)) {
                *slot = read;
                *mark = true;
            }
        }
        let mut map = Self { bindings: HashMap::new(), keys };
        map.bind(&owned, true, &mut complaints);
        map.bind(&owned, false, &mut complaints);
        (map, complaints)
    }

    fn bind(&mut self, owned: &[bool], whose: bool, complaints: &mut Vec<Phrase>) {
        for (place, command) in COMMANDS.iter().enumerate() {
            if owned.get(place) != Some(&whose) {
                continue;
            }
            let mut lost = Vec::new();
            for key in self.keys.get(place).cloned().unwrap_or_default() {
                for context in command.contexts {
                    let winner = *self.bindings.entry((*context, key)).or_insert(place);
                    if winner != place && !lost.contains(&key) {
                        lost.push(key);
                        let name = COMMANDS.get(winner).map_or("", |winner| winner.name);
                        complaints.push(
                            Phrase::new("keys-taken")
                                .with("key", key.to_string())
                                .with("loser", command.name)
                                .with("winner", name),
                        );
                    }
                }
            }
            if let Some(keys) = self.keys.get_mut(place) {
                keys.retain(|key| !lost.contains(key));
            }
        }
    }

    /// What a key means here: exactly as typed, else by its place on the keyboard.
    pub fn action(&self, context: Context, key: Key) -> Option<Action> {
        let find = |key: Key| {
            let place = *self.bindings.get(&(context, key))?;
            COMMANDS.get(place).map(|command| command.action)
        };
        find(key).or_else(|| find(key.on_latin_layout()?))
    }

    /// The keys of a command as they are in force, the one to show first.
    pub fn keys_of(&self, command: &Command) -> &[Key] {
        // By name: an optimised build may hold the table at several addresses.
        let place = COMMANDS.iter().position(|known| known.name == command.name);
        place.and_then(|place| self.keys.get(place)).map_or(&[], Vec::as_slice)
    }

    /// The same as people are shown them: all ten digits in a row as `0–9`.
    pub fn spelt(&self, command: &Command) -> Vec<String> {
        let keys = self.keys_of(command);
        let is_digit =
            |key: &&Key| matches!(key, Key { code: Code::Char('0'..='9'), ctrl: false, alt: false });
        let (digits, others): (Vec<&Key>, Vec<&Key>) = keys.iter().partition(is_digit);
        if digits.len() < 10 {
            return keys.iter().map(ToString::to_string).collect();
        }
        std::iter::once("0–9".to_owned()).chain(others.into_iter().map(ToString::to_string)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Verdict;

    #[test]
    fn a_command_has_its_keys_wherever_it_lies_in_memory() {
        for command in COMMANDS {
            let elsewhere = Command { ..*command };
            assert_eq!(KeyMap::default().keys_of(&elsewhere).len(), command.keys.len(), "{}", command.name);
        }
    }

    #[test]
    fn a_cyrillic_letter_acts_by_its_place() {
        let map = KeyMap::default();
        let typed = |c| map.action(Context::Walk, Key::plain(Code::Char(c)));
        assert_eq!(typed('и'), Some(Action::Rate(Verdict::Bad)));
        assert_eq!(typed('щ'), Some(Action::Rate(Verdict::Ok)));
        assert_eq!(typed('ц'), Some(Action::Rate(Verdict::Wow)));
        assert_eq!(typed('т'), Some(Action::Note));
        assert_eq!(typed('Т'), Some(Action::SectionNa));
        assert_eq!(typed('і'), Some(Action::AddSubject));
        let held = Key { ctrl: true, ..Key::plain(Code::Char('с')) };
        assert_eq!(map.action(Context::Walk, held), Some(Action::Quit));
    }

    #[test]
    fn a_persons_key_wins_and_the_loser_is_reported_once() {
        let own = BTreeMap::from([("filter".to_owned(), vec!["n".to_owned()])]);
        let (map, complaints) = KeyMap::new(&own);
        assert_eq!(map.action(Context::Walk, Key::plain(Code::Char('n'))), Some(Action::Filter));
        assert_eq!(map.action(Context::Walk, Key::plain(Code::Enter)), Some(Action::Note));
        assert_eq!(complaints.len(), 1);
        assert_eq!(complaints[0].key, "keys-taken");
    }

    #[test]
    fn nonsense_is_reported_and_leaves_the_rest() {
        let own = BTreeMap::from([
            ("nonsense".to_owned(), vec!["n".to_owned()]),
            ("undo".to_owned(), vec!["hyper-q".to_owned(), "Y".to_owned()]),
        ]);
        let (map, complaints) = KeyMap::new(&own);
        assert_eq!(
            complaints.iter().map(|phrase| phrase.key).collect::<Vec<_>>(),
            ["keys-no-command", "keys-unreadable"]
        );
        assert_eq!(map.action(Context::Walk, Key::plain(Code::Char('Y'))), Some(Action::Undo));
    }
}
