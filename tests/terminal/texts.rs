//! Texts at hand: kept in a note, offered in the next audit.

use crate::place::Place;
use crate::pty::Terminal;

const CTRL_T: &str = "\x14";
const CTRL_L: &str = "\x0c";

#[test]
fn a_text_kept_in_one_audit_is_offered_in_the_next() {
    let place = Place::new();
    let audit = place.mann();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Ctrl-L keeps it for later");
    terminal.send("The bell does not ring");
    terminal.wait_text("not ring");
    terminal.send(CTRL_L);
    terminal.wait_text("Kept as t-");
    terminal.send("\rq");
    terminal.wait_end();
    let file = std::fs::read_to_string(place.path("workspace/texts.toml")).unwrap();
    assert!(file.contains("The bell does not ring"), "{file}");

    let next = place.new_audit(&["--catalogue", "mann", "--sensitive"]);
    let mut terminal = Terminal::open(&place, &[next.path.to_str().unwrap()]);
    terminal.wait_text("0/33");
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    // The library is read after the audit: until then the list has only what the catalogue says.
    crate::pty::until("the text of the other audit", || {
        terminal.send(CTRL_T);
        terminal.wait_text("Texts at hand");
        let there = terminal.screen().contains("The bell does not ring");
        if !there {
            terminal.send("\x1b");
            terminal.wait("the list closed", |screen| !screen.contains("Texts at hand"));
        }
        there
    });
    terminal.send("bell");
    terminal.wait_text("1/");
    terminal.send("\r");
    terminal.wait("the list closed", |screen| !screen.contains("Texts at hand"));
    terminal.send("\r");
    terminal.wait_saved(0);
    terminal.send("q");
    terminal.wait_end();
    assert_eq!(next.note().as_deref(), Some("The bell does not ring"));
}

#[test]
fn a_broken_file_of_texts_is_named_and_the_walk_goes_on() {
    let place = Place::new();
    let audit = place.mann();
    std::fs::write(place.path("workspace/texts.toml"), "schema = 1\n[[text]]\nuse = \"note\"\n").unwrap();
    let mut terminal = Terminal::open(&place, &[audit.name()]);
    terminal.wait_text("texts.toml:2:1");
    terminal.send("1");
    terminal.wait_saved(1);
    terminal.send("n");
    terminal.wait_text("Esc keeps");
    terminal.send("abc");
    terminal.wait_text("abc");
    terminal.send(CTRL_L);
    terminal.wait_text("The text was not kept");
    terminal.send("\rq");
    terminal.wait_end();
    assert_eq!(audit.rated(), 1);
    assert_eq!(
        std::fs::read_to_string(place.path("workspace/texts.toml")).unwrap(),
        "schema = 1\n[[text]]\nuse = \"note\"\n"
    );
}
