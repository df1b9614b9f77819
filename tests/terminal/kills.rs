//! What the screen called saved is there after a kill.

use std::time::{Duration, Instant};

use crate::place::Place;
use crate::pty::{Starting, Terminal, confirmed, frames};

const ROUNDS: usize = 20;
const KEYS: [char; 3] = ['1', '2', '3'];
const VERDICTS: [&str; 3] = ["bad", "ok", "wow"];

/// Numbers that look random and are the same on every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// Lets up to so many microseconds pass.
    fn pause(&mut self, most: usize) {
        let pause = Duration::from_micros(self.below(most + 1) as u64);
        let since = Instant::now();
        while since.elapsed() < pause {
            std::hint::spin_loop();
        }
    }
}

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_called_saved() {
    const SEED: u64 = 0x7065_7263_6865_6421;
    println!("seed {SEED:#x}");
    let mut random = Random(SEED);
    let place = Place::new();
    let mut confirmed_in_all = 0;
    for round in 0..ROUNDS {
        let audit = place.mann();
        let mut terminal = Terminal::open(&place, &[audit.name()]);
        terminal.wait_text("0/33");
        let mut sent = Vec::new();
        let last = 1 + random.below(33);
        while sent.len() < last {
            let burst = 1 + random.below(4).min(last - sent.len() - 1);
            let keys: Vec<usize> = (0..burst).map(|_| random.below(3)).collect();
            terminal.send(&keys.iter().map(|key| KEYS[*key]).collect::<String>());
            sent.extend(keys);
            random.pause(4000);
        }
        random.pause(20_000);
        terminal.signal("KILL");
        terminal.wait_end();
        let called_saved =
            frames(&terminal.bytes(), 100, 30).iter().filter_map(|frame| confirmed(frame)).max();
        let called_saved = called_saved.unwrap();
        let verdicts = audit.verdicts();
        for (place, key) in sent.iter().enumerate().take(called_saved) {
            assert_eq!(verdicts[place].as_deref(), Some(VERDICTS[*key]), "round {round}, item {place}");
        }
        confirmed_in_all += called_saved;
    }
    assert!(
        confirmed_in_all > ROUNDS,
        "too little was confirmed for this to mean anything: {confirmed_in_all}"
    );
}

/// The bytes of `\x1b\x5b…` as strace prints them.
fn unescape(text: &str) -> Vec<u8> {
    text.split("\\x").skip(1).map(|pair| u8::from_str_radix(&pair[..2], 16).unwrap()).collect()
}

#[test]
fn the_journal_is_synced_before_the_screen_says_saved() {
    let strace = std::process::Command::new("strace").args(["-o", "/dev/null", "true"]).status();
    if !strace.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no strace here, or it may not trace");
        return;
    }
    let place = Place::new();
    let audit = place.mann();
    let log = place.path("strace.log");
    let options = ["strace", "-f", "-xx", "-y", "-s", "65536", "-e", "trace=write,fdatasync", "-o"];
    let mut under = options.to_vec();
    under.push(log.to_str().unwrap());
    let mut terminal = Starting::new(&place, &[audit.name()]).under(&under).open();
    terminal.wait_text("0/33");
    terminal.send("1");
    terminal.wait_saved(1);
    terminal.send("q");
    terminal.wait_end();
    let log = std::fs::read_to_string(log).unwrap();
    let rated = |bytes: &[u8]| bytes.windows(6).any(|window| window == b"\"rate\"");
    let (mut written, mut synced, mut screen) = (false, false, Vec::new());
    for line in log.lines() {
        let call = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        // Calls of several threads overlap: the return counts for a sync, the beginning for a write.
        if call.starts_with("write(1<") {
            screen.extend(unescape(call.split('"').nth(1).unwrap()));
            if frames(&screen, 100, 30).iter().any(|frame| confirmed(frame) == Some(1)) {
                assert!(written && synced, "called saved before it was synced: {line}");
                return;
            }
        } else if call.starts_with("write(") {
            written |= rated(&unescape(call.split('"').nth(1).unwrap_or_default()));
        } else if call.contains("fdatasync") && call.ends_with("= 0") {
            synced |= written;
        }
    }
    panic!("the screen never called it saved");
}
