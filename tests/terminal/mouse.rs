//! The mouse of a real terminal: off unless somebody switched it on, and off again after every end.

use crate::place::Place;
use crate::pty::{Starting, Terminal, state_of, until};

fn with_mouse(place: &Place) {
    let settings = "schema = 1\nui_language = \"en\"\nmouse = true\n";
    std::fs::write(place.path("config/settings.toml"), settings).unwrap();
}

/// Rates one item by a click, has `end` end the program, and looks at what is left.
fn ended_by(code: u32, end: impl Fn(&mut Terminal)) {
    let place = Place::new();
    let audit = place.mann();
    with_mouse(&place);
    let mut terminal = Starting::new(&place, &[audit.name()]).env("TOUCHPOINT_PANIC", "1").open();
    terminal.wait_text("0/33");
    assert!(terminal.reports_mouse());
    terminal.click("1  bad");
    terminal.wait_saved(1);
    end(&mut terminal);
    assert_eq!(terminal.wait_end().exit_code(), code);
    terminal.assert_given_back();
    assert!(!terminal.reports_mouse());
    audit.assert_at_rest(1);
}

#[test]
fn every_end_gives_the_mouse_back() {
    ended_by(0, |terminal| terminal.send("q"));
    ended_by(128 + 15, |terminal| terminal.signal("TERM"));
    ended_by(128 + 1, |terminal| terminal.signal("HUP"));
    ended_by(101, |terminal| terminal.send("\x1b[24~"));
}

#[test]
fn a_click_that_is_nowhere_does_nothing() {
    let place = Place::new();
    let audit = place.mann();
    with_mouse(&place);
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    for nowhere in ["\x1b[<0;0;0M", "\x1b[<0;65535;65535M", "\x1b[<999;1;1m", "\x1b[M   "] {
        terminal.send(nowhere);
    }
    terminal.send("1");
    terminal.wait_saved(1);
    terminal.send("q");
    assert!(terminal.wait_end().success());
    audit.assert_at_rest(1);
}

#[test]
fn without_the_setting_the_mouse_is_the_terminals() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    assert!(!terminal.reports_mouse());
    terminal.send("q");
    terminal.wait_end();
    assert!(!String::from_utf8_lossy(&terminal.bytes()).contains("\x1b[?1000"), "nothing is said of a mouse");
}

#[test]
fn a_double_click_opens_and_a_double_click_on_a_verdict_rates_once() {
    let place = Place::new();
    let audit = place.mann();
    with_mouse(&place);
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.double_click("2  ok");
    terminal.wait_saved(1);
    terminal.double_click("Office");
    terminal.wait_text("Esc keeps");
    terminal.send("\x1b");
    terminal.wait("the note closed", |screen| !screen.contains("Esc keeps"));
    terminal.send("q");
    terminal.wait_end();
    terminal.assert_given_back();
    audit.assert_at_rest(1);
}

#[test]
fn the_mouse_is_given_back_while_the_program_is_stopped() {
    let place = Place::new();
    let audit = place.mann();
    with_mouse(&place);
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("\x1a");
    until("the process stopped", || state_of(&terminal.pid()) == 'T');
    terminal.wait_left();
    assert!(!terminal.reports_mouse());
    terminal.signal("CONT");
    terminal.wait_text("0/33");
    assert!(terminal.reports_mouse());
    terminal.send("q");
    terminal.wait_end();
    terminal.assert_given_back();
}
