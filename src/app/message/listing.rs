//! What the list of audits is made of, and what a new one begins with.

use std::path::PathBuf;

use crate::domain::catalogue::Audience;
use crate::domain::{Counts, Lang, Moment, Phrase};

/// An audit as the home screen lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditLine {
    /// Its folder.
    pub path: PathBuf,
    /// Whose business; empty for one's own.
    pub client: String,
    /// Which place.
    pub site: String,
    /// When the walk began; `None` when the audit cannot be read.
    pub started: Option<Moment>,
    /// What is known of it, or why nothing is.
    pub state: Result<AuditState, Phrase>,
}

/// What the home screen says of an audit.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditState {
    /// Whether it is finished.
    pub finished: bool,
    /// 0–100, of the main audience.
    pub index: Option<f64>,
    /// The indexes of the other audiences.
    pub beside: Vec<(Audience, Option<f64>)>,
    /// Too little was graded.
    pub provisional: bool,
    /// A critical item is bad.
    pub failed: bool,
    /// How many items of all audiences stand where.
    pub counts: Counts,
    /// Improvements that should have been done.
    pub overdue: usize,
    /// Improvements still to do.
    pub pending: usize,
}

/// A catalogue that an audit can be begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueChoice {
    /// Its id.
    pub id: String,
    /// Its title in the language of the screen.
    pub title: String,
    /// How many touchpoints it has.
    pub touchpoints: usize,
    /// The languages it is written in.
    pub languages: Vec<Lang>,
}

/// What an audit is begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAudit {
    /// Whose business; empty for one's own.
    pub client: String,
    /// Which place.
    pub site: String,
    /// Who walks.
    pub auditor: String,
    /// Ids or files.
    pub catalogues: Vec<String>,
    /// The language of the content.
    pub language: Option<Lang>,
    /// Names of products.
    pub products: Vec<String>,
    /// Names of services.
    pub services: Vec<String>,
    /// Names of employees.
    pub employees: Vec<String>,
    /// Whether sensitive touchpoints are rated.
    pub sensitive: bool,
}
