//! What keys do, a file for each screen.

pub(crate) mod catalogues;
pub(crate) mod drafts;
pub(crate) mod facts;
pub mod finder;
pub(crate) mod finish;
pub(crate) mod forms;
pub(crate) mod home;
pub mod improvements;
pub(crate) mod lens;
pub mod path;
pub mod results;
pub(crate) mod survey;
pub(crate) mod upgrade;
pub(crate) mod walk;
