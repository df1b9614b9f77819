//! Keys as the terminal reports them, as the program knows them.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::key::{Code, Key};

/// What was pressed; `None` for releases and for keys that mean nothing here.
pub(crate) fn read(event: KeyEvent) -> Option<Key> {
    // Windows reports every key twice: pressed and released.
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let held = |modifier| event.modifiers.contains(modifier);
    if held(KeyModifiers::SUPER) || held(KeyModifiers::HYPER) || held(KeyModifiers::META) {
        return None;
    }
    let key = Key { code: code(event)?, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT) };
    Some(plain(key))
}

fn code(event: KeyEvent) -> Option<Code> {
    Some(match event.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Code::BackTab,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        _ => return None,
    })
}

/// One key of several spellings: what terminals send for Backspace and Return with Ctrl, and letters that are
/// upper case only because Shift or Caps Lock is held along with Ctrl.
fn plain(key: Key) -> Key {
    match key.code {
        Code::Char('h') if key.ctrl => Key { code: Code::Backspace, ctrl: false, ..key },
        Code::Char('j' | 'm') if key.ctrl => Key { code: Code::Enter, ctrl: false, ..key },
        Code::Char(c) if key.ctrl => {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(lower), None) => Key { code: Code::Char(lower), ..key },
                _ => key,
            }
        }
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<String> {
        read(KeyEvent::new(code, modifiers)).map(|key| key.to_string())
    }

    #[test]
    fn shift_is_part_of_the_letter() {
        assert_eq!(pressed(KeyCode::Char('N'), KeyModifiers::SHIFT).unwrap(), "N");
        assert_eq!(pressed(KeyCode::Char('?'), KeyModifiers::SHIFT).unwrap(), "?");
        assert_eq!(
            pressed(KeyCode::Char('S'), KeyModifiers::CONTROL | KeyModifiers::SHIFT).unwrap(),
            "Ctrl-S"
        );
    }

    #[test]
    fn one_key_has_one_name_on_every_terminal() {
        assert_eq!(pressed(KeyCode::Char('h'), KeyModifiers::CONTROL).unwrap(), "Backspace");
        assert_eq!(pressed(KeyCode::Char('j'), KeyModifiers::CONTROL).unwrap(), "Enter");
        assert_eq!(pressed(KeyCode::Tab, KeyModifiers::SHIFT).unwrap(), "Shift-Tab");
        assert_eq!(pressed(KeyCode::BackTab, KeyModifiers::SHIFT).unwrap(), "Shift-Tab");
        assert_eq!(pressed(KeyCode::Enter, KeyModifiers::ALT).unwrap(), "Alt-Enter");
    }

    #[test]
    fn letters_of_a_cyrillic_layout_come_through() {
        let key = read(KeyEvent::new(KeyCode::Char('С'), KeyModifiers::CONTROL)).unwrap();
        assert_eq!(key, Key { code: Code::Char('с'), ctrl: true, alt: false });
    }

    #[test]
    fn releases_and_unknown_keys_are_nothing() {
        let release = KeyEvent::new_with_kind(KeyCode::Char('1'), KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(read(release), None);
        let repeat = KeyEvent::new_with_kind(KeyCode::Down, KeyModifiers::NONE, KeyEventKind::Repeat);
        assert_eq!(read(repeat), Some(Key::plain(Code::Down)));
        assert_eq!(pressed(KeyCode::CapsLock, KeyModifiers::NONE), None);
        assert_eq!(pressed(KeyCode::Insert, KeyModifiers::NONE), None);
        assert_eq!(pressed(KeyCode::Char('l'), KeyModifiers::SUPER), None);
    }
}
