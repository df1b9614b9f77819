//! What happens to the program, and what it asks of the world.

mod listing;

pub use listing::{AuditLine, AuditState, CatalogueChoice, NewAudit};

use std::path::PathBuf;
use std::sync::Arc;

use super::command::Action;
use super::key::Key;
use super::session::{Access, Session};
use super::shelf::{OpenCatalogue, ShelfLine};
use super::vocabulary::Vocabulary;
use crate::domain::catalogue::CatalogueEdit;
use crate::domain::path::{Earlier, Sought};
use crate::domain::{
    Catalogue, Edition, Editions, Entry, Folded, Lang, Library, LibraryText, Moment, Phrase, Source,
};

/// One happening, with the time it came at and a fresh id for what it may bring about.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// Wall clock.
    pub at: Moment,
    /// A fresh UUID.
    pub id: String,
    /// What happened.
    pub msg: Msg,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// Something on the screen was clicked on that means this.
    Click(Action, Clicks),
    /// The wheel of the mouse was turned by a notch.
    Wheel(Wheel),
    /// Time passed.
    Tick,
    /// The terminal wants the program to stop for a while.
    Suspend,
    /// The terminal is going, or somebody asked the program to end.
    End,
    /// The saver has news.
    Saver(SaverNews),
    /// Some audits were found; the scan goes on until `AuditsDone`.
    Audits(Vec<AuditLine>),
    /// The scan is over.
    AuditsDone,
    /// An audit was opened.
    Opened(Box<OpenedAudit>),
    /// Something that was asked for could not be done.
    Failed(Vec<String>),
    /// Something that was asked for was done.
    Done(Phrase),
    /// The text comes back from the person's own editor.
    Edited(String),
    /// What audits can be begun with.
    Catalogues(Vec<CatalogueChoice>),
    /// The catalogues that there are, for the list of them.
    Shelf(Vec<ShelfLine>),
    /// A catalogue was opened to be edited, or was saved.
    Catalogue(Box<OpenCatalogue>),
    /// The catalogues of the open audit as they are now.
    Edition(Box<Edition>),
    /// An earlier audit of the same place as the audit with this id.
    Earlier(String, Arc<Earlier>),
    /// The screen was drawn, and so many lines of the list in front were in sight.
    Drawn(usize),
    /// The language of the screen changed: what the core has to know of it.
    Spoken(Arc<Vocabulary>),
    /// The texts at hand, and why those of the workspace are not among them.
    Library(Arc<Library>, Option<Phrase>),
}

/// How many times in quick succession one place was clicked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clicks {
    /// Once.
    One,
    /// Twice.
    Two,
}

/// Where the wheel of the mouse was turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wheel {
    /// To what stands above.
    Up,
    /// To what stands below.
    Down,
}

/// What the saver says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaverNews {
    /// So many entries of this session are on the disk for good.
    Saved(u64),
    /// Saving does not work; what was entered is kept in memory and tried again.
    Failed(Phrase),
    /// Saving works again.
    Recovered,
    /// Something else touched the files.
    Notice(Phrase),
}

/// An audit, opened.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedAudit {
    /// Its folder.
    pub path: PathBuf,
    /// The frozen catalogue.
    pub catalogue: Arc<Catalogue>,
    /// Every catalogue that it was ever rated by and that is still there.
    pub editions: Editions,
    /// The audit and its history.
    pub folded: Folded,
    /// Whether it can be written.
    pub access: Access,
    /// The device that changes are made on.
    pub device: String,
    /// What opening it brought to light.
    pub notices: Vec<Phrase>,
}

/// What becomes of a catalogue's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revision {
    /// Some edits are made.
    Edits(Vec<CatalogueEdit>),
    /// The file is what it was before.
    Text(Arc<str>),
}

/// What the program asks of the world. Carried out by io, in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Put these entries into the journal and say when they are on the disk.
    Append(Vec<Entry>),
    /// Put this catalogue beside the audit's own, before the entries that follow.
    Freeze(Arc<str>),
    /// Look whether one of these catalogues is a later edition now; this is the main language if several are put
    /// together.
    SeekEdition(Vec<Source>, Lang),
    /// Write `audit.toml` as it stands.
    Snapshot,
    /// Look for audits.
    Scan,
    /// Look for catalogues.
    ListCatalogues,
    /// Look for catalogues, and for what is missing in them.
    ListShelf,
    /// Open a catalogue by its id or its file.
    OpenCatalogue(String),
    /// Save a catalogue, if its file is still this one.
    Revise(Box<OpenCatalogue>, Revision),
    /// Open an audit.
    Open(PathBuf),
    /// Begin an audit and open it.
    Create(NewAudit),
    /// Write everything of this audit, which is no longer on the screen, and let it go.
    Close(Box<Session>),
    /// Look for the audit of the same place before this one.
    SeekEarlier(PathBuf, Sought),
    /// Put an audit into the trash folder.
    Remove(PathBuf),
    /// Bring the example audits and list them.
    Demo,
    /// Write reports of the open audit in these formats.
    Report(Vec<String>),
    /// Write the whole audit into another folder.
    SaveElsewhere(String),
    /// Try again what could not be saved.
    Retry,
    /// Hand this text to the person's own editor.
    Edit(String),
    /// Keep a setting.
    Set(&'static str, String),
    /// Keep a text for later; its id is made when it is.
    KeepText(Box<LibraryText>),
    /// Stop the program for a while.
    Suspend,
    /// End the program.
    Quit,
}
