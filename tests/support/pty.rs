//! The real program on a pseudo-terminal: keys in, screen out. Everything is waited for, with a deadline.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

use super::place::{PROGRAM, Place};

/// How long anything may take on a machine that does other things as well.
const DEADLINE: Duration = Duration::from_secs(20);

/// What frames begin and end with.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// What the terminal has received.
struct Received {
    bytes: Vec<u8>,
    /// How many of them the screen shows: a frame that has not ended waits.
    shown: usize,
    parser: Parser,
    ended: bool,
    hanging_up: bool,
}

type Shared = Arc<(Mutex<Received>, Condvar)>;

/// The program on its terminal.
pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    received: Shared,
    modes: String,
}

/// How the program is started.
pub struct Starting<'a> {
    place: &'a Place,
    before: Vec<String>,
    arguments: Vec<String>,
    size: (u16, u16),
    environment: Vec<(String, String)>,
}

impl<'a> Starting<'a> {
    pub fn new(place: &'a Place, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        Self { place, before: Vec::new(), arguments, size: (100, 30), environment: Vec::new() }
    }

    /// Columns and lines.
    pub fn size(mut self, columns: u16, lines: u16) -> Self {
        self.size = (columns, lines);
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Another program that runs it.
    pub fn under(mut self, before: &[&str]) -> Self {
        self.before = before.iter().map(|&word| word.to_owned()).collect();
        self
    }

    pub fn open(self) -> Terminal {
        let (columns, lines) = self.size;
        let size = PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut words = self.before.into_iter().chain([PROGRAM.to_owned()]).chain(self.arguments);
        let mut command = CommandBuilder::new(words.next().unwrap());
        command.args(words);
        for name in ["NO_COLOR", "VISUAL", "EDITOR", "LANG", "LC_MESSAGES"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "C.UTF-8");
        for (name, value) in self.place.environment() {
            command.env(name, value);
        }
        for (name, value) in self.environment {
            command.env(name, value);
        }
        command.cwd(self.place.path(""));
        let modes = modes_of(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        let received = receive(pair.master.try_clone_reader().unwrap(), lines, columns);
        Terminal { writer: pair.master.take_writer().unwrap(), master: pair.master, child, received, modes }
    }
}

fn modes_of(master: &(dyn MasterPty + Send)) -> String {
    let modes = master.get_termios().unwrap();
    format!(
        "{:?} {:?} {:?} {:?} {:?}",
        modes.input_flags, modes.output_flags, modes.control_flags, modes.local_flags, modes.control_chars
    )
}

fn parser(lines: u16, columns: u16) -> Parser {
    Parser::new(NonZeroU16::new(lines).unwrap(), NonZeroU16::new(columns).unwrap(), 0)
}

fn receive(mut reader: Box<dyn Read + Send>, lines: u16, columns: u16) -> Shared {
    let parser = parser(lines, columns);
    let received = Received { bytes: Vec::new(), shown: 0, parser, ended: false, hanging_up: false };
    let shared: Shared = Arc::new((Mutex::new(received), Condvar::new()));
    let own = Arc::clone(&shared);
    thread::spawn(move || {
        let mut buffer = vec![0; 65536];
        loop {
            let count = reader.read(&mut buffer).unwrap_or_default();
            let mut received = own.0.lock().unwrap();
            received.bytes.extend(&buffer[..count]);
            received.ended = count == 0;
            received.show();
            let done = received.ended || received.hanging_up;
            drop(received);
            if done {
                // The terminal is let go before anybody hears of it.
                drop(reader);
                own.1.notify_all();
                return;
            }
            own.1.notify_all();
        }
    });
    shared
}

/// Where something stands last in some bytes.
fn last(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}

impl Received {
    /// Shows what has arrived, as terminals do that know about frames: whole frames only.
    fn show(&mut self) {
        let new = &self.bytes[self.shown..];
        let whole = match (last(new, BEGIN), last(new, END)) {
            (Some(begin), end) if end < Some(begin) && !self.ended => begin,
            _ => new.len(),
        };
        self.parser.process(&new[..whole]);
        self.shown += whole;
    }
}

impl Terminal {
    /// Opens the program at an audit or wherever the arguments say.
    pub fn open(place: &Place, arguments: &[&str]) -> Self {
        Starting::new(place, arguments).open()
    }

    /// Types.
    pub fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Pastes.
    pub fn paste(&mut self, text: &str) {
        self.send(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Waits until the screen is as wanted.
    #[track_caller]
    pub fn wait(&self, what: &str, wanted: impl Fn(&str) -> bool) {
        self.wait_for(what, |received| wanted(&received.parser.screen().contents()));
    }

    /// Waits until this stands on the screen.
    #[track_caller]
    pub fn wait_text(&self, text: &str) {
        self.wait(text, |screen| screen.contains(text));
    }

    /// Waits until so many items are rated and everything is called saved.
    #[track_caller]
    pub fn wait_saved(&self, rated: usize) {
        self.wait(&format!("{rated} rated and saved"), |screen| confirmed(screen) == Some(rated));
    }

    #[track_caller]
    fn wait_for(&self, what: &str, wanted: impl Fn(&Received) -> bool) {
        let deadline = Instant::now() + DEADLINE;
        let mut received = self.received.0.lock().unwrap();
        while !wanted(&received) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero() && !received.ended,
                "waiting for {what}; ended: {}; the screen:\n{}",
                received.ended,
                received.parser.screen().contents()
            );
            received = self.received.1.wait_timeout(received, left).unwrap().0;
        }
    }

    /// Waits until the terminal is the shell's.
    #[track_caller]
    pub fn wait_left(&self) {
        self.wait_for("leaving", |received| !received.parser.screen().alternate_screen());
    }

    pub fn screen(&self) -> String {
        self.received.0.lock().unwrap().parser.screen().contents()
    }

    /// Everything that the program wrote.
    pub fn bytes(&self) -> Vec<u8> {
        self.received.0.lock().unwrap().bytes.clone()
    }

    /// Waits for the end; everything that was written has arrived then.
    #[track_caller]
    pub fn wait_end(&mut self) -> ExitStatus {
        let deadline = Instant::now() + DEADLINE;
        let mut received = self.received.0.lock().unwrap();
        while !received.ended {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "it does not end; the screen:\n{}", received.parser.screen().contents());
            received = self.received.1.wait_timeout(received, left).unwrap().0;
        }
        drop(received);
        self.child.wait().unwrap()
    }

    pub fn pid(&self) -> String {
        self.child.process_id().unwrap().to_string()
    }

    /// Sends a signal: `TERM`, `KILL`.
    pub fn signal(&self, name: &str) {
        assert!(Command::new("kill").args(["-s", name, &self.pid()]).status().unwrap().success());
    }

    /// Makes the window another size.
    pub fn resize(&self, columns: u16, lines: u16) {
        let mut received = self.received.0.lock().unwrap();
        received.parser = parser(lines, columns);
        drop(received);
        let size = PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).unwrap();
    }

    /// Does something while nobody reads what the program writes.
    pub fn unread<T>(&mut self, act: impl FnOnce(&mut dyn Write) -> T) -> T {
        let received = self.received.0.lock().unwrap();
        let done = act(&mut self.writer);
        drop(received);
        done
    }

    /// Closes the window and waits for the end.
    pub fn hang_up(mut self) -> (ExitStatus, Duration) {
        self.received.0.lock().unwrap().hanging_up = true;
        // Something to draw, so that the reader wakes up and lets go as well.
        self.send("?");
        self.wait_for("letting go", |received| received.hanging_up);
        let Self { master, writer, mut child, received, .. } = self;
        while Arc::strong_count(&received) > 1 {
            thread::yield_now();
        }
        drop(writer);
        drop(master);
        let since = Instant::now();
        let status = child.wait().unwrap();
        (status, since.elapsed())
    }

    /// That the terminal is as it was before: modes of the line, and everything that the bytes switched on.
    #[track_caller]
    pub fn assert_given_back(&self) {
        assert_eq!(modes_of(&*self.master), self.modes, "the modes of the line are others");
        let received = self.received.0.lock().unwrap();
        let screen = received.parser.screen();
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.bracketed_paste(), "paste still bracketed");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert_eq!(
            screen.mouse_protocol_mode(),
            vt100::MouseProtocolMode::None,
            "the mouse is still reported"
        );
        let text = String::from_utf8_lossy(&received.bytes).into_owned();
        let last = |what: &str| text.rfind(what);
        assert!(last("\x1b[?2026h") < last("\x1b[?2026l"), "a frame is not ended");
        assert_eq!(
            text.matches("\x1b[22;2t").count(),
            text.matches("\x1b[23;2t").count(),
            "title not put back"
        );
        let after = &text[last("\x1b[?1049l").unwrap()..];
        assert!(!after.contains("\x1b[?2026h"), "drawn after leaving: {after:?}");
    }
}

impl Terminal {
    /// Whether the program has the terminal report the mouse.
    pub fn reports_mouse(&self) -> bool {
        let received = self.received.0.lock().unwrap();
        received.parser.screen().mouse_protocol_mode() == vt100::MouseProtocolMode::PressRelease
    }

    /// Clicks on where a text stands.
    pub fn click(&mut self, text: &str) {
        self.click_times(text, 1);
    }

    /// Clicks twice on one place, whatever the first click changes on the screen.
    pub fn double_click(&mut self, text: &str) {
        self.click_times(text, 2);
    }

    fn click_times(&mut self, text: &str, times: usize) {
        let screen = self.screen();
        let found = screen.lines().enumerate().find_map(|(row, line)| Some((row, line.split_once(text)?.0)));
        assert!(found.is_some(), "no {text:?} on\n{screen}");
        let (row, before) = found.unwrap();
        let column = before.chars().count();
        self.send(&format!("\x1b[<0;{};{}M\x1b[<0;{0};{1}m", column + 1, row + 1).repeat(times));
    }
}

/// How many items the first line of the screen calls rated and saved; `None` unless it calls them saved.
pub fn confirmed(screen: &str) -> Option<usize> {
    let (before, after) = screen.lines().next()?.rsplit_once('/')?;
    let saved = after.split_whitespace().any(|word| word == "saved");
    let rated = before.rsplit(|c: char| !c.is_ascii_digit()).next()?;
    saved.then(|| rated.parse().ok()).flatten()
}

/// The screen after every frame in what a program wrote.
pub fn frames(bytes: &[u8], columns: u16, lines: u16) -> Vec<String> {
    let mut parser = parser(lines, columns);
    let mut screens = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(END.len()).position(|window| window == END) {
        let (frame, after) = rest.split_at(at + END.len());
        parser.process(frame);
        screens.push(parser.screen().contents());
        rest = after;
    }
    screens
}

/// Waits until something outside the screen is so.
#[track_caller]
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = Instant::now() + DEADLINE;
    while !so() {
        assert!(Instant::now() < deadline, "waiting for {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// The state of a process as the kernel calls it: `S`, `T`, `Z`.
pub fn state_of(pid: &str) -> char {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next()).unwrap()
}
