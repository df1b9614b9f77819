//! The one table of commands: dispatch, help, footer hints, key overrides and `docs/keys.md` all read it.
//!
//! A command's sentence is the text `command-<name>`, its short form in the footer `short-<name>`.

mod answering;
mod context;
mod table;
#[cfg(test)]
mod tests;

use crate::domain::Verdict;
use crate::domain::grid::Cell;
pub use answering::Answering;
pub use context::Context;
pub use table::COMMANDS;

/// What the auditor wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Give the item under the cursor a verdict.
    Rate(Verdict),
    /// Take its verdict back.
    Unrate,
    /// The unrated items of the section are not applicable.
    SectionNa,
    /// Write what was seen.
    Note,
    /// Write what stays inside.
    InternalNote,
    /// Write an improvement for the item.
    Improve,
    /// Go to the item's improvement, or add the item to one.
    ToImprovement,
    /// Go to the item that the improvement mends.
    ToItem,
    /// Edit the improvement.
    EditImprovement,
    /// Move the improvement on: open, doing, done, dropped.
    NextStatus,
    /// Strike the improvement off.
    RemoveImprovement,
    /// Add a touchpoint on the spot.
    AddTouchpoint,
    /// Add a product, service or employee.
    AddSubject,
    /// Answer the catalogue's questions about the site.
    SiteFacts,
    /// The site has it.
    Yes,
    /// The site does not have it.
    No,
    /// Take the answer back.
    Unanswer,
    /// All questions that can be answered are.
    Done,
    /// Correct a name.
    Rename,
    /// Narrow the list by words.
    Find,
    /// Next filter.
    Filter,
    /// Next order.
    Order,
    /// Choose whose eyes to look through.
    Lens,
    /// Show what stands behind the number.
    Explain,
    /// Take the latest change back.
    Undo,
    /// Make it again.
    Redo,
    /// Finish the audit.
    Finish,
    /// Open a finished audit again.
    Reopen,
    /// Who, where, when, conclusion.
    Header,
    /// Take a later edition of the catalogue.
    Upgrade,
    /// The list of catalogues.
    Catalogues,
    /// Say something else of a touchpoint of a catalogue.
    EditTouchpoint,
    /// Add a touchpoint to a catalogue.
    NewTouchpoint,
    /// A touchpoint goes before the one above it.
    MoveUp,
    /// A touchpoint goes after the one below it.
    MoveDown,
    /// A touchpoint is not rated any more, or again.
    Retire,
    /// Choose the language that a catalogue is shown in.
    Translate,
    /// Write reports.
    Report,
    /// Something with what was said in the survey.
    Answers(Answering),
    /// The next of walk, results, improvements.
    NextView,
    /// The previous of them.
    PreviousView,
    /// The next item without a verdict.
    NextUnrated,
    /// The next section.
    NextSection,
    /// The previous section.
    PreviousSection,
    /// To this line of the list in front. No key means it: a click does.
    Line(usize),
    /// A line up.
    Up,
    /// A line down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// Open what is under the cursor.
    Open,
    /// Show the touchpoints of a stage.
    Unfold,
    /// Hide them.
    Fold,
    /// Begin an audit.
    NewAudit,
    /// Bring the example audits.
    Demo,
    /// Put the audit into the trash folder.
    RemoveAudit,
    /// Choose the language of the screen.
    Language,
    /// Move on the grid of impact and effort, or in the list again.
    Grid,
    /// To the left on the grid.
    Left,
    /// To the right on the grid.
    Right,
    /// List the improvements of a cell, or all again. No key means it: a click does.
    Cell(Cell),
    /// Find a command by typing, and run it.
    Palette,
    /// Find a place by typing, and go there.
    Jump,
    /// What keys do here.
    Help,
    /// Write everything out and say where.
    Flush,
    /// Stop the program for a while.
    Suspend,
    /// Close a pop-up, a field, a filter.
    Back,
    /// Leave the audit; at the top, quit.
    Leave,
    /// Quit from anywhere.
    Quit,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// What settings, texts and documentation call it.
    pub name: &'static str,
    /// Its keys, the one that is shown first.
    pub keys: &'static [&'static str],
    /// Where it is valid.
    pub contexts: &'static [Context],
    /// Whether the footer names it.
    pub footer: Footer,
}

/// Whether the footer names a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footer {
    /// Always, as room allows.
    Shown,
    /// Only help does.
    Hidden,
}

/// The commands that are valid in a context, in the order of the table.
pub fn commands_in(context: Context) -> impl Iterator<Item = &'static Command> {
    COMMANDS.iter().filter(move |command| command.contexts.contains(&context))
}
