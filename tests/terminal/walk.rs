//! Rating, undo, notes, pasting, the editor.

use std::os::unix::fs::PermissionsExt;

use crate::place::Place;
use crate::pty::{Starting, Terminal};

#[test]
fn a_key_rates_and_the_screen_says_saved() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    terminal.send("2");
    terminal.wait_saved(2);
    assert_eq!(audit.verdicts()[..2], [Some("bad".to_owned()), Some("ok".to_owned())]);
    terminal.send("u");
    terminal.wait_saved(1);
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    audit.assert_at_rest(1);
}

#[test]
fn undo_reaches_back_over_a_restart() {
    let place = Place::new();
    let audit = place.mann();
    for keys in ["123", "uuu"] {
        let mut terminal = Terminal::open(&place, &[audit.name()]);
        terminal.wait_text("/33");
        terminal.send(keys);
        terminal.wait_saved(if keys == "123" { 3 } else { 0 });
        terminal.send("q");
        terminal.wait_end();
    }
    assert_eq!(audit.rated(), 0);
}

#[test]
fn escape_closes_a_note_and_keeps_it() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.send("Очередь семь человек, ёлка");
    terminal.wait_text("человек, ёлка");
    terminal.send("\x1b");
    terminal.wait("the note closed", |screen| !screen.contains("Esc keeps"));
    terminal.wait_saved(0);
    terminal.signal("KILL");
    terminal.wait_end();
    assert_eq!(audit.note().as_deref(), Some("Очередь семь человек, ёлка"));
}

#[test]
fn a_draft_is_kept_after_a_second_without_typing() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.send("half a sent");
    crate::pty::until("the draft in the journal", || audit.file("journal.jsonl").contains("half a sent"));
    terminal.signal("KILL");
    terminal.wait_end();
    assert_eq!(audit.note().as_deref(), Some("half a sent"));
}

#[test]
fn pasting_outside_a_field_does_nothing_and_says_so() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.paste("123q");
    terminal.wait_text("Text can be pasted into a note");
    terminal.send("q");
    terminal.wait_end();
    audit.assert_at_rest(0);
}

#[test]
fn pasting_into_a_note_keeps_lines_and_drops_control_characters() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.paste("первая\rвторая\r\nтретья\x07\x1b[31m");
    terminal.wait_text("третья");
    terminal.send("\r");
    terminal.wait("the note closed", |screen| !screen.contains("Esc keeps"));
    terminal.send("q");
    terminal.wait_end();
    let note = audit.note().unwrap();
    assert!(note.starts_with("первая\nвторая\nтретья"), "{note:?}");
    assert!(!note.contains(['\x07', '\x1b', '\r']), "{note:?}");
}

#[test]
fn the_persons_editor_gets_the_terminal_and_gives_it_back() {
    let place = Place::new();
    let audit = place.mann();
    let editor = place.path("editor");
    std::fs::write(
        &editor,
        "#!/bin/sh\nstty -a | grep -q -- ' icanon' || exit 9\nprintf 'Из редактора' > \"$1\"\n",
    )
    .unwrap();
    std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o755)).unwrap();
    let starting = Starting::new(&place, &[audit.name()]).env("EDITOR", editor.to_str().unwrap());
    let mut terminal = starting.open();
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.send("\x05");
    terminal.wait_text("Из редактора");
    terminal.send("\x1b");
    terminal.wait("the note closed", |screen| !screen.contains("Esc keeps"));
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    terminal.assert_given_back();
    assert_eq!(audit.note().as_deref(), Some("Из редактора"));
}

#[test]
fn an_editor_that_is_not_there_is_named_and_the_note_stays() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Starting::new(&place, &[audit.name()]).env("EDITOR", "no-such-editor").open();
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.send("typed\x05");
    terminal.wait_text("no-such-editor");
    terminal.send("\x03");
    terminal.wait_end();
    terminal.assert_given_back();
    assert_eq!(audit.note().as_deref(), Some("typed"));
}

#[test]
fn thirty_three_keys_rate_thirty_three_items_on_a_small_screen() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Starting::new(&place, &[audit.name()]).size(80, 24).open();
    terminal.wait_text("0/33");
    for (count, key) in "123".chars().cycle().take(33).enumerate() {
        terminal.send(&key.to_string());
        terminal.wait_saved(count + 1);
    }
    assert!(terminal.screen().contains("33/33"), "nothing pops up by itself");
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    audit.assert_at_rest(33);
}

#[test]
fn a_russian_keyboard_gives_the_same_audit() {
    let place = Place::new();
    let mut all = Vec::new();
    // b o w 9, section to n/a, undo, redo, a line down, ok, find, quit: by the place of the keys.
    for (keys, quit) in [("bow9NuUjo", "q"), ("ищц9ТгГощ", "й")] {
        let audit = place.mann();
        let mut terminal = Terminal::open(&place, &[audit.name()]);
        terminal.wait_text("0/33");
        terminal.send(keys);
        terminal.wait("everything saved", |screen| crate::pty::confirmed(screen) > Some(5));
        terminal.send(quit);
        assert_eq!(terminal.wait_end().exit_code(), 0);
        all.push(audit.verdicts());
    }
    assert_eq!(all[0], all[1]);
}

#[test]
fn without_colour_there_is_no_colour_and_the_cursor_line_still_shows() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Starting::new(&place, &[audit.name()]).env("NO_COLOR", "1").open();
    terminal.wait_text("0/33");
    terminal.send("123?\x1b");
    terminal.wait_saved(3);
    terminal.send("q");
    terminal.wait_end();
    let text = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    let mut reversed = false;
    for sequence in text.split("\x1b[").skip(1) {
        let end = sequence.find(|c: char| !c.is_ascii_digit() && c != ';').unwrap_or(0);
        if !sequence[end..].starts_with('m') {
            continue;
        }
        for code in sequence[..end].split(';').map(|code| code.parse::<u8>().unwrap_or(0)) {
            assert!(!matches!(code, 30..=38 | 40..=48 | 90..=97 | 100..=107), "a colour: {code}");
            reversed |= code == 7;
        }
    }
    assert!(reversed, "the line under the cursor is not reversed");
}

#[test]
fn a_theme_that_somebody_set_stands_before_no_colour() {
    let place = Place::new();
    let audit = place.mann();
    std::fs::write(
        place.path("config/settings.toml"),
        "schema = 1\nui_language = \"en\"\ntheme = \"high-contrast\"\n",
    )
    .unwrap();
    let mut terminal = Starting::new(&place, &[audit.name()]).env("NO_COLOR", "1").open();
    terminal.wait_text("0/33");
    terminal.send("q");
    terminal.wait_end();
    let text = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    assert!(text.contains("38;5;231") && text.contains("48;5;16"), "white on black");
    terminal.assert_given_back();
}

#[test]
fn the_first_run_asks_for_the_language_once() {
    let place = Place::first_run();
    let mut terminal = Terminal::open(&place, &[]);
    terminal.wait_text("Русский");
    terminal.send("j\r");
    terminal.wait_text("начать аудит");
    crate::pty::until("the setting", || {
        std::fs::read_to_string(place.path("config/settings.toml")).is_ok_and(|text| text.contains("\"ru\""))
    });
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    let mut again = Terminal::open(&place, &[]);
    again.wait("the list", |screen| !screen.trim().is_empty());
    assert!(!again.screen().contains("Українська"), "asked again");
    again.send("q");
    again.wait_end();
}

#[test]
fn a_window_of_another_size_is_drawn_anew_and_a_tiny_one_still_takes_keys() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.resize(80, 24);
    terminal.wait_text("0/33");
    terminal.resize(20, 5);
    terminal.wait_text("window is too");
    // A key that comes together with a change of size is not missed.
    terminal.send("1");
    terminal.resize(120, 40);
    terminal.wait_saved(1);
    terminal.send("q");
    terminal.wait_end();
    terminal.assert_given_back();
    audit.assert_at_rest(1);
}

#[test]
fn keys_pressed_while_the_audit_is_being_opened_are_meant_for_the_walk() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    // On the list of audits `d` would bring the examples.
    terminal.send("12d3");
    terminal.wait_saved(3);
    terminal.send("q");
    terminal.wait_end();
    audit.assert_at_rest(3);
}
