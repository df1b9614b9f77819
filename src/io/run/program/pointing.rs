//! The mouse as the terminal reports it, as messages for the core.

use std::time::{Duration, Instant};

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};

use super::{Outside, Program};
use crate::app::message::{Clicks, Wheel};
use crate::app::{Action, Context, Msg};
use crate::ui::Drawn;

/// Two clicks in one place within this time are a double click.
const DOUBLE: Duration = Duration::from_millis(400);

/// What is known of the mouse.
#[derive(Default)]
pub(super) struct Pointer {
    /// What was drawn last, for what a click means where.
    pub(super) drawn: Option<Drawn>,
    last: Option<Click>,
}

/// A click, to know a second one by.
struct Click {
    at: Instant,
    place: (u16, u16),
    action: Action,
    context: Context,
}

impl Program {
    /// Takes what the mouse did; nothing while an audit is being opened, because it was not meant for it.
    pub(super) fn take_mouse(&mut self, event: MouseEvent) -> Option<Outside> {
        if self.is_opening() {
            return None;
        }
        match event.kind {
            MouseEventKind::Down(MouseButton::Left) => self.click((event.column, event.row)),
            MouseEventKind::ScrollUp => self.take(Msg::Wheel(Wheel::Up)),
            MouseEventKind::ScrollDown => self.take(Msg::Wheel(Wheel::Down)),
            _ => None,
        }
    }

    fn click(&mut self, place: (u16, u16)) -> Option<Outside> {
        let action = self.pointer.drawn.as_ref()?.hit(place.0, place.1)?;
        let context = self.model.context();
        let before = self.pointer.last.take();
        let again = before.filter(|last| last.place == place && last.at.elapsed() < DOUBLE);
        let clicks = match again {
            None => Clicks::One,
            Some(last) if last.context == context && last.action == action => match action {
                Action::Line(_) => Clicks::Two,
                // A hand that clicks twice where once is enough would rate, or undo, twice.
                _ => return None,
            },
            // The second half of a double click on what is no longer there.
            Some(_) => return None,
        };
        if clicks == Clicks::One {
            self.pointer.last = Some(Click { at: Instant::now(), place, action, context });
        }
        self.take(Msg::Click(action, clicks))
    }
}
