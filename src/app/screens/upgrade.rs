//! A later edition of the audit's catalogue: said once, shown when asked for, taken with one key.

use super::walk::done;
use crate::app::command::{Action, COMMANDS};
use crate::app::message::{Effect, Incoming};
use crate::app::modal::{Modal, Upgrading};
use crate::app::model::Model;
use crate::app::session::{Access, Session};
use crate::domain::upgrade::{plan, sources};
use crate::domain::{Edition, Phrase};

/// What has to be looked up when an audit is opened: only a draft can be upgraded.
pub(crate) fn seek(session: &Session) -> Option<Effect> {
    let audit = session.audit();
    let wanted = session.access == Access::Write && !audit.is_finished();
    wanted.then(|| Effect::SeekEdition(sources(&session.catalogue), session.catalogue.main_language()))
}

/// The present edition of the catalogue is known.
pub(crate) fn found(model: &mut Model, edition: Edition) {
    let Some(session) = &mut model.session else { return };
    let (old, new) = (session.audit().catalogue.revision, edition.reference.revision);
    if edition.reference.ids != session.audit().catalogue.ids || !session.offer(edition) {
        return;
    }
    let command = COMMANDS.iter().find(|command| command.action == Action::Upgrade);
    let key = command.and_then(|command| model.keys.keys_of(command).first());
    let phrase = Phrase::new("upgrade-offer")
        .with("old", old.to_string())
        .with("new", new.to_string())
        .with("key", key.map(ToString::to_string).unwrap_or_default());
    if model.notice.is_some() {
        model.later.push(phrase);
    } else {
        model.inform(phrase);
    }
}

/// Shows what an upgrade would do.
pub(crate) fn open(model: &mut Model) {
    let Some(session) = &model.session else { return };
    if let Access::ReadOnly(reason) = &session.access {
        let reason = reason.clone();
        return model.warn(reason);
    }
    if session.audit().is_finished() {
        return model.warn(Phrase::new("refused-finished"));
    }
    let Some(edition) = session.newer().cloned() else {
        return model.inform(Phrase::new("upgrade-none"));
    };
    match plan(session.audit(), &session.catalogue, &edition) {
        Ok(plan) => model.modal = Some(Modal::Upgrade(Box::new(Upgrading { edition, plan, top: 0 }))),
        Err(phrase) => model.warn(phrase),
    }
}

/// Keys of what was shown.
pub(crate) fn on_list(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    let page = model.page.max(1);
    let Some(Modal::Upgrade(open)) = &mut model.modal else { return Vec::new() };
    match action {
        Action::Up => open.top = open.top.saturating_sub(1),
        Action::Down => open.top = open.top.saturating_add(1),
        Action::PageUp => open.top = open.top.saturating_sub(page),
        Action::PageDown => open.top = open.top.saturating_add(page),
        Action::First => open.top = 0,
        Action::Last => open.top = usize::MAX,
        Action::Open => {
            let open = open.clone();
            model.modal = None;
            return take(model, *open, incoming);
        }
        _ => {}
    }
    Vec::new()
}

fn take(model: &mut Model, open: Upgrading, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let said = Phrase::new("upgrade-done")
        .with("revision", open.edition.reference.revision.to_string())
        .count("moved", open.plan.moving());
    let taken = session.upgrade(&open.edition, open.plan.upgrade, incoming);
    done(model, taken, said)
}
