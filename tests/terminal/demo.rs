//! The example audits, for somebody who has none yet.

use crate::place::Place;
use crate::pty::Terminal;

#[test]
fn a_key_brings_the_examples_into_an_empty_workspace_and_one_opens() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &[]);
    terminal.wait_text("look at the example audits");
    terminal.send("d");
    for client in ["Kringel ja Vares", "Mere Hotell", "Norrby Accounting", "Сатин"] {
        terminal.wait_text(client);
    }
    assert!(place.path("workspace/Norrby Accounting/Maakri 19/2026-11-20/journal.jsonl").is_file());
    terminal.send("jjj\r");
    terminal.wait_text("Commercial offer");
    terminal.send("2");
    terminal.wait_saved(32);
    terminal.send("qq");
    assert_eq!(terminal.wait_end().exit_code(), 0);
}

#[test]
fn the_demo_opens_on_a_folder_of_its_own() {
    let place = Place::new();
    let mut terminal = Terminal::open(&place, &["demo"]);
    terminal.wait_text("Пушкина 12");
    terminal.send("q");
    assert_eq!(terminal.wait_end().exit_code(), 0);
    assert!(place.path("state/demo/Сатин").is_dir());
    assert!(!place.path("workspace").exists());
}
