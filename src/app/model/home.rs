//! The list of audits.

use std::path::PathBuf;

use crate::app::field::TextField;
use crate::app::message::{AuditLine, CatalogueChoice};

/// What the list of audits waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Busy {
    /// Nothing.
    #[default]
    No,
    /// Audits are still being found.
    Scanning,
    /// An audit is being opened and the list was not read.
    Opening,
    /// An audit is being begun and will be opened.
    Beginning,
}

/// The list of audits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Home {
    /// What was found, by client, site and newest visit.
    pub audits: Vec<AuditLine>,
    /// The line under the cursor among those shown.
    pub cursor: usize,
    /// The first line in sight.
    pub top: usize,
    /// What is being done about it.
    pub busy: Busy,
    /// What is searched for.
    pub find: Option<TextField>,
    /// Whether the caret is in the search field.
    pub finding: bool,
    /// What audits can be begun with.
    pub catalogues: Vec<CatalogueChoice>,
    /// Somebody wants to begin an audit: the form opens when the catalogues are listed.
    pub beginning: bool,
    /// The audit to put the cursor on when it turns up.
    pub wanted: Option<PathBuf>,
}

impl Home {
    /// The audits that are shown, by their place in [`Home::audits`].
    pub fn shown(&self) -> Vec<usize> {
        let words = self.find.as_ref().map(|find| crate::app::session::fold_letters(find.text()));
        let fits = |line: &AuditLine| {
            let Some(words) = &words else { return true };
            let day = line.started.map(|at| at.date().to_string()).unwrap_or_default();
            let all = crate::app::session::fold_letters(&format!("{} {} {day}", line.client, line.site));
            words.split_whitespace().all(|word| all.contains(word))
        };
        (0..self.audits.len()).filter(|place| self.audits.get(*place).is_some_and(fits)).collect()
    }

    /// The audit under the cursor.
    pub fn current(&self) -> Option<&AuditLine> {
        let place = *self.shown().get(self.cursor)?;
        self.audits.get(place)
    }
}
