//! What keys do, a file for each screen.

pub(crate) mod catalogues;
pub(crate) mod drafts;
pub(crate) mod finish;
pub(crate) mod forms;
pub(crate) mod home;
pub(crate) mod improvements;
pub(crate) mod results;
pub(crate) mod upgrade;
pub(crate) mod walk;
