//! An audit was opened.

use crate::app::message::{Effect, OpenedAudit};
use crate::app::model::{Busy, Model};
use crate::app::screens::{facts, path, upgrade};
use crate::app::session::{Access, Session};

/// The audit takes the place of the list; what is to be said about it is said one after the other.
pub(super) fn on_opened(model: &mut Model, opened: OpenedAudit) -> Vec<Effect> {
    let notices = opened.notices.clone();
    let read_only = match &opened.access {
        Access::ReadOnly(reason) => Some(reason.clone()),
        Access::Write => None,
    };
    let begun = std::mem::take(&mut model.home.busy) == Busy::Beginning;
    let session = Session::new(opened);
    let seek = upgrade::seek(&session);
    model.session = Some(session);
    model.modal = None;
    if begun {
        facts::ask(model);
    }
    model.later = read_only.into_iter().chain(notices).collect();
    model.say_next();
    seek.into_iter().chain(path::seek(model)).collect()
}
