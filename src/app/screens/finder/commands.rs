//! The palette: the whole table of commands, those that can be run here first.

use crate::app::command::{Action, COMMANDS, Command, Context};
use crate::app::finder::{Entry, Goal, Hindrance};
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::session::{Access, Session};

/// Every command but the palette itself.
pub(super) fn entries(model: &Model) -> Vec<Entry> {
    let context = model.context();
    let others = COMMANDS.iter().enumerate().filter(|(_, command)| command.action != Action::Palette);
    others
        .map(|(place, command)| {
            let name = model.vocabulary.sentence(place).to_owned();
            let hindrance = hindrance(model, command, context);
            Entry { hindrance, ..Entry::new(Goal::Command(place), name, command.name.to_owned()) }
        })
        .collect()
}

/// Why a command cannot be run in a context as things are.
pub fn hindrance(model: &Model, command: &Command, context: Context) -> Option<Hindrance> {
    if !command.contexts.contains(&context) {
        return Some(Hindrance::Elsewhere);
    }
    let reason = match &model.session {
        _ if context == Context::List => on_list(model, command.action),
        None => at_home(model, command.action),
        Some(session) => in_audit(session, command.action),
    };
    reason.map(Hindrance::Because)
}

fn on_list(model: &Model, action: Action) -> Option<&'static str> {
    let gaps = matches!(model.modal, Some(Modal::Gaps(_)));
    (action == Action::Finish && !gaps).then_some("hinder-elsewhere")
}

fn at_home(model: &Model, action: Action) -> Option<&'static str> {
    let needs_audit = matches!(action, Action::RemoveAudit | Action::Jump | Action::Find);
    (needs_audit && model.home.audits.is_empty()).then_some("hinder-no-audit")
}

fn in_audit(session: &Session, action: Action) -> Option<&'static str> {
    let finished = session.audit().is_finished();
    let (walking, planning) = (of_walk(action), of_plan(action));
    match action {
        _ if (walking || planning) && matches!(session.access, Access::ReadOnly(_)) => {
            Some("hinder-read-only")
        }
        Action::Reopen => (!finished).then_some("hinder-not-finished"),
        _ if walking && finished => Some("hinder-finished"),
        Action::ToItem if session.audit().improvements.is_empty() => Some("hinder-no-improvement"),
        Action::Undo if session.folded().next_undo().is_none() => Some("hinder-nothing"),
        Action::Redo if session.folded().next_redo().is_none() => Some("hinder-nothing"),
        _ if planning && session.audit().improvements.is_empty() => Some("hinder-no-improvement"),
        _ => None,
    }
}

/// Whether a command changes what finishing freezes.
const fn of_walk(action: Action) -> bool {
    matches!(
        action,
        Action::Rate(_)
            | Action::Unrate
            | Action::SectionNa
            | Action::Note
            | Action::InternalNote
            | Action::AddTouchpoint
            | Action::AddSubject
            | Action::Rename
            | Action::Header
            | Action::Finish
    )
}

/// Whether a command changes an improvement that stands.
const fn of_plan(action: Action) -> bool {
    matches!(action, Action::EditImprovement | Action::NextStatus | Action::RemoveImprovement)
}
