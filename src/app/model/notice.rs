//! What the status line says for a while.

use super::Model;
use crate::domain::Phrase;

/// Seconds after which a piece of information fades.
pub const FADE: i64 = 4;

/// Something the status line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What.
    pub phrase: Phrase,
    /// Information fades; an error stays until a key.
    pub kind: NoticeKind,
    /// When it was said, in seconds.
    pub since: i64,
}

/// How a notice behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Fades.
    Information,
    /// Stays until a key.
    Error,
}

impl Model {
    /// Says something that fades.
    pub fn inform(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { phrase, kind: NoticeKind::Information, since: self.now.seconds });
    }

    /// Says something that stays until a key.
    pub fn warn(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { phrase, kind: NoticeKind::Error, since: self.now.seconds });
    }

    /// Says the next of what is still to be said.
    pub fn say_next(&mut self) {
        if !self.later.is_empty() {
            let next = self.later.remove(0);
            self.warn(next);
        }
    }
}
