//! Which part of the program is on the screen.

use super::Model;
use crate::app::command::Context;
use crate::app::modal::Modal;
use crate::app::session::View;
use crate::app::shelf::Shelf;

impl Model {
    /// Which commands are valid now.
    pub const fn context(&self) -> Context {
        match &self.modal {
            Some(Modal::Help(_) | Modal::Trouble(..)) => Context::Help,
            Some(Modal::Facts(_)) => Context::Facts,
            Some(_) => Context::List,
            None => self.context_below(),
        }
    }

    /// Which commands are valid below what stands over the screen.
    pub const fn context_below(&self) -> Context {
        match &self.session {
            None => match &self.shelf {
                None => Context::Home,
                Some(Shelf { open: None, .. }) => Context::Catalogues,
                Some(_) => Context::Catalogue,
            },
            Some(session) => match session.view {
                View::Walk => Context::Walk,
                View::Results => Context::Results,
                View::Path => Context::Path,
                View::Improvements => Context::Improvements,
                View::Survey => Context::Survey,
            },
        }
    }
}
