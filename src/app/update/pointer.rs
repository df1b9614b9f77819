//! The mouse: a click is what stands in its place on the screen, the wheel moves.

use super::{act, hush, on_key};
use crate::app::Modal;
use crate::app::command::{Action, Context};
use crate::app::key::{Code, Key};
use crate::app::message::{Clicks, Effect, Incoming, Wheel};
use crate::app::model::Model;

/// Lines that one notch of the wheel moves.
const NOTCH: usize = 3;

/// What was clicked on is done. A line gets the cursor, the second click opens it; in the palette and the jump menu
/// the first one does.
pub(super) fn on_click(
    model: &mut Model,
    action: Action,
    clicks: Clicks,
    incoming: &Incoming,
) -> Vec<Effect> {
    hush(model);
    if let (Some(Modal::Form(form)), Action::Line(line)) = (&mut model.modal, action) {
        if let Some(picker) = &mut form.picker {
            picker.cursor = line;
            return on_key(model, Key::plain(Code::Enter), incoming);
        }
        form.focus = line.min(form.fields.len().saturating_sub(1));
        return Vec::new();
    }
    let mut effects = act(model, action, incoming);
    if !matches!(action, Action::Line(_)) {
        return effects;
    }
    match (&model.modal, clicks) {
        (Some(Modal::Finder(_)), _) => effects.extend(act(model, Action::Open, incoming)),
        // A question has nothing to open, and what Enter would close is not done with.
        (Some(Modal::Facts(_)), _) | (_, Clicks::One) => {}
        (_, Clicks::Two) => effects.extend(on_key(model, Key::plain(Code::Enter), incoming)),
    }
    effects
}

/// Moves in the list that gets the keys; a form has none, unless texts at hand are listed over it.
pub(super) fn on_wheel(model: &mut Model, wheel: Wheel, incoming: &Incoming) -> Vec<Effect> {
    if let Some(Modal::Form(form)) = &model.modal {
        let code = if wheel == Wheel::Up { Code::Up } else { Code::Down };
        let listed = form.picker.is_some();
        return if listed { on_key(model, Key::plain(code), incoming) } else { Vec::new() };
    }
    let action = match wheel {
        Wheel::Up => Action::Up,
        Wheel::Down => Action::Down,
    };
    let notch = if model.context() == Context::List { 1 } else { NOTCH };
    (0..notch).flat_map(|_| act(model, action, incoming)).collect()
}
