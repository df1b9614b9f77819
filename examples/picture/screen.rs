//! The program on a pseudo-terminal.

use std::error::Error;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// How long anything may take.
const DEADLINE: Duration = Duration::from_secs(20);
/// When nothing was drawn for so long, nothing more will be.
const QUIET: Duration = Duration::from_millis(400);

/// The program with what it has drawn.
pub struct Screen {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    drawn: Receiver<Vec<u8>>,
    parser: Parser,
    _master: Box<dyn MasterPty + Send>,
}

impl Screen {
    /// Starts a program on a terminal of so many columns and lines.
    pub fn open(
        program: &Path,
        (columns, lines): (u16, u16),
        environment: &[(&str, &Path)],
    ) -> Result<Self, Box<dyn Error>> {
        let size = PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size)?;
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "C.UTF-8");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command)?;
        let (lines, columns) = (NonZeroU16::try_from(lines)?, NonZeroU16::try_from(columns)?);
        let drawn = listen(pair.master.try_clone_reader()?);
        let writer = pair.master.take_writer()?;
        Ok(Self { child, writer, drawn, parser: Parser::new(lines, columns, 0), _master: pair.master })
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) -> std::io::Result<()> {
        self.writer.write_all(keys.as_bytes())?;
        self.writer.flush()
    }

    /// Waits until a text stands on the screen.
    pub fn wait(&mut self, text: &str) -> Result<(), Box<dyn Error>> {
        let deadline = Instant::now() + DEADLINE;
        while !self.parser.screen().contents().contains(text) {
            let left = deadline.saturating_duration_since(Instant::now());
            let bytes = self.drawn.recv_timeout(left);
            let bytes = bytes
                .map_err(|late| format!("{late}: no “{text}” on\n{}", self.parser.screen().contents()))?;
            self.parser.process(&bytes);
        }
        Ok(())
    }

    /// The screen when nothing more is drawn.
    pub fn settled(&mut self) -> &vt100::Screen {
        while let Ok(bytes) = self.drawn.recv_timeout(QUIET) {
            self.parser.process(&bytes);
        }
        self.parser.screen()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nothing of it is kept, so it need not save.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn listen(mut reader: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut buffer = vec![0; 65536];
        while let Ok(count @ 1..) = reader.read(&mut buffer) {
            let bytes = buffer.get(..count).unwrap_or_default().to_vec();
            if sender.send(bytes).is_err() {
                break;
            }
        }
    });
    receiver
}
