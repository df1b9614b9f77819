//! The header of an audit, field by field.

use std::mem::replace;

use super::audit::Header;
use super::mark::OwnMark;
use super::time::Moment;
use super::wording::Lang;

/// A new value of one header field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeaderEdit {
    /// Whose business it is.
    Client(String),
    /// The shop or office.
    Site(String),
    /// Who walks.
    Auditor(String),
    /// When the walk began.
    Started(Moment),
    /// Whether the site knew of the visit.
    Announced(Option<bool>),
    /// Whom the auditor met.
    Met(String),
    /// What explains the day.
    Conditions(String),
    /// What the auditor makes of it all.
    Conclusion(String),
    /// The language of the content.
    Language(Lang),
    /// Whether sensitive touchpoints are rated.
    Sensitive(bool),
    /// Loyalty indexes of others.
    Marks(Vec<OwnMark>),
}

impl Header {
    /// Sets one field and returns the edit that puts the old value back.
    pub fn edit(&mut self, edit: HeaderEdit) -> HeaderEdit {
        match edit {
            HeaderEdit::Client(new) => HeaderEdit::Client(replace(&mut self.client, new)),
            HeaderEdit::Site(new) => HeaderEdit::Site(replace(&mut self.site, new)),
            HeaderEdit::Auditor(new) => HeaderEdit::Auditor(replace(&mut self.auditor, new)),
            HeaderEdit::Started(new) => HeaderEdit::Started(replace(&mut self.started, new)),
            HeaderEdit::Announced(new) => HeaderEdit::Announced(replace(&mut self.announced, new)),
            HeaderEdit::Met(new) => HeaderEdit::Met(replace(&mut self.met, new)),
            HeaderEdit::Conditions(new) => HeaderEdit::Conditions(replace(&mut self.conditions, new)),
            HeaderEdit::Conclusion(new) => HeaderEdit::Conclusion(replace(&mut self.conclusion, new)),
            HeaderEdit::Language(new) => HeaderEdit::Language(replace(&mut self.language, new)),
            HeaderEdit::Sensitive(new) => HeaderEdit::Sensitive(replace(&mut self.sensitive, new)),
            HeaderEdit::Marks(new) => HeaderEdit::Marks(replace(&mut self.marks, new)),
        }
    }

    /// The edits that turn `self` into `other`, field by field.
    pub fn edits_towards(&self, other: &Self) -> Vec<HeaderEdit> {
        let all = [
            HeaderEdit::Client(other.client.clone()),
            HeaderEdit::Site(other.site.clone()),
            HeaderEdit::Auditor(other.auditor.clone()),
            HeaderEdit::Started(other.started),
            HeaderEdit::Announced(other.announced),
            HeaderEdit::Met(other.met.clone()),
            HeaderEdit::Conditions(other.conditions.clone()),
            HeaderEdit::Conclusion(other.conclusion.clone()),
            HeaderEdit::Language(other.language),
            HeaderEdit::Sensitive(other.sensitive),
            HeaderEdit::Marks(other.marks.clone()),
        ];
        all.into_iter().filter(|edit| self.clone().edit(edit.clone()) != *edit).collect()
    }
}
