//! What happens in a panic, on whichever thread: the terminal is given back first, then it is said what happened and
//! where everything is that was entered.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use crate::domain::Phrase;
use crate::io::terminal::{self, Leaving};
use crate::io::{signals, store};
use crate::text::Words;

/// Exit code of a program that panicked.
pub(super) const EXIT: u8 = 101;

static HAPPENED: AtomicBool = AtomicBool::new(false);
static KNOWN: Mutex<Known> = Mutex::new(Known { words: None, audit: None });

/// What has to be said, known beforehand: in a panic nothing else can be relied on.
struct Known {
    words: Option<Arc<Words>>,
    audit: Option<PathBuf>,
}

/// From now on a panic is handled here.
pub(super) fn install() {
    panic::set_hook(Box::new(|info| {
        HAPPENED.store(true, Ordering::SeqCst);
        terminal::leave(Leaving::ForGood);
        say(info);
        // If it was another thread, the main loop hears of it now.
        signals::wake();
    }));
}

/// Whether there was a panic on some thread.
pub(super) fn happened() -> bool {
    HAPPENED.load(Ordering::SeqCst)
}

/// Which audit is open and which language is spoken.
pub(super) fn remember(words: &Arc<Words>, audit: Option<&Path>) {
    if let Ok(mut known) = KNOWN.lock() {
        known.words = Some(Arc::clone(words));
        known.audit = audit.map(Path::to_owned);
    }
}

fn say(info: &PanicHookInfo<'_>) {
    let mut out = io::stderr().lock();
    // Nowhere is left to complain about stderr.
    let _ = writeln!(out, "{info}");
    let Ok(known) = KNOWN.try_lock() else { return };
    let Some(words) = &known.words else { return };
    let _ = writeln!(out, "{}", words.say("panic-happened"));
    if let Some(audit) = &known.audit {
        let journal = audit.join(store::folder::JOURNAL).display().to_string();
        let _ = writeln!(out, "{}", words.phrase(&Phrase::new("panic-journal").with("path", journal)));
    }
}
