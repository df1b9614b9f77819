//! Every way to end: the terminal is as it was, and everything is saved.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::place::{PROGRAM, Place};
use crate::pty::{Starting, Terminal, state_of, until};

/// Rates one item, has `end` end the program, and looks at what is left.
fn ended_by(code: u32, end: impl Fn(&mut Terminal)) -> String {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Starting::new(&place, &[audit.name()]).env("TOUCHPOINT_PANIC", "1").open();
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    end(&mut terminal);
    assert_eq!(terminal.wait_end().exit_code(), code);
    terminal.assert_given_back();
    audit.assert_at_rest(1);
    terminal.screen()
}

#[test]
fn q_quits() {
    ended_by(0, |terminal| terminal.send("q"));
}

#[test]
fn q_on_a_russian_keyboard_quits() {
    ended_by(0, |terminal| terminal.send("й"));
}

#[test]
fn ctrl_c_quits_from_anywhere() {
    ended_by(0, |terminal| terminal.send("\x03"));
    ended_by(0, |terminal| {
        terminal.send("?");
        terminal.send("\x03");
    });
}

#[test]
fn signals_end_it() {
    for (name, number) in [("HUP", 1), ("INT", 2), ("QUIT", 3), ("TERM", 15)] {
        ended_by(128 + number, |terminal| terminal.signal(name));
    }
}

#[test]
fn a_panic_ends_it() {
    let said = ended_by(101, |terminal| terminal.send("\x1b[24~"));
    assert!(said.contains("asked for by TOUCHPOINT_PANIC"), "{said}");
    assert!(said.replace('\n', "").contains("journal.jsonl"), "{said}");
}

#[test]
fn what_is_being_typed_is_kept_when_a_signal_comes() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.send("in the middle of");
    terminal.wait_text("in the middle of");
    terminal.signal("TERM");
    assert_eq!(terminal.wait_end().exit_code(), 128 + 15);
    terminal.assert_given_back();
    assert_eq!(audit.note().as_deref(), Some("in the middle of"));
}

#[test]
fn a_signal_ends_it_in_the_middle_of_a_paste_that_never_ends() {
    ended_by(128 + 15, |terminal| {
        terminal.send("\x1b[200~abc");
        terminal.signal("TERM");
    });
}

#[test]
fn a_closed_window_ends_it_soon_with_everything_saved() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    let (status, took) = terminal.hang_up();
    assert_eq!(status.exit_code(), 128 + 1);
    assert!(took < Duration::from_secs(2), "it took {took:?}");
    audit.assert_at_rest(1);
}

#[test]
fn ctrl_z_gives_the_terminal_back_until_it_goes_on() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    for (stop, rated) in [("\x1a", 1), ("TSTP", 2)] {
        if stop == "TSTP" {
            terminal.signal(stop);
        } else {
            terminal.send(stop);
        }
        until("the process stopped", || state_of(&terminal.pid()) == 'T');
        terminal.wait_left();
        terminal.assert_given_back();
        terminal.signal("CONT");
        terminal.wait_text("/33");
        terminal.send("1");
        terminal.wait_saved(rated);
    }
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    terminal.assert_given_back();
    audit.assert_at_rest(2);
}

#[test]
fn a_signal_ends_it_while_nobody_reads_the_terminal() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    let pid = terminal.pid();
    let gone = || !Path::new("/proc").join(&pid).exists() || state_of(&pid) == 'Z';
    terminal.unread(|keys| {
        // Help on and off, until the terminal takes no more.
        let deadline = Instant::now() + Duration::from_secs(10);
        while !is_writing(&pid) && Instant::now() < deadline {
            keys.write_all(b"?").unwrap();
            thread::sleep(Duration::from_millis(2));
        }
        assert!(is_writing(&pid), "the terminal takes everything");
        assert!(Command::new("kill").args(["-s", "TERM", &pid]).status().unwrap().success());
        until("the end", gone);
    });
    assert_eq!(terminal.wait_end().exit_code(), 128 + 15);
    audit.assert_at_rest(1);
}

/// Whether the main thread waits for a terminal to take what it writes.
fn is_writing(pid: &str) -> bool {
    let call = std::fs::read_to_string(format!("/proc/{pid}/syscall")).unwrap_or_default();
    // The number of `write` and the handle of stdout, on the processors that Linux programs run on.
    let number = if cfg!(target_arch = "aarch64") { "64 0x1 " } else { "1 0x1 " };
    call.starts_with(number)
}

#[test]
fn under_a_shell_it_stops_and_comes_back() {
    let place = Place::new();
    let audit = place.mann();
    let script = format!("set -m; '{PROGRAM}' '{}'; echo stopped; fg; echo ended", audit.name());
    let mut terminal = Starting::new(&place, &[]).under(&["sh", "-c", &script]).open();
    terminal.wait_text("0/33");
    terminal.send("\x1a");
    terminal.wait_text("/33");
    terminal.send("1");
    terminal.wait_saved(1);
    terminal.send("q");
    terminal.wait_end();
    terminal.assert_given_back();
    let text = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    let order: Vec<_> =
        ["\x1b[?1049l", "stopped", "\x1b[?1049h", "ended"].iter().map(|what| text.rfind(what)).collect();
    assert!(order[1] < order[2] && order[2] < order[3] && order[0] < order[3], "{order:?}");
    audit.assert_at_rest(1);
}
