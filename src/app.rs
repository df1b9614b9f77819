//! The pure core of the screen: model, message, update, effect.
//!
//! ```text
//!  Incoming (key, paste, tick, news of the saver …, with time and a fresh id)
//!      │
//!      ▼
//!  update(&mut Model, Incoming) ──► Vec<Effect>   carried out by io, which answers with further messages
//! ```
//! [`Model`] is plain data. Overlays ([`Modal`]) get keys first, then the screen; both find what a key means in
//! the one table of [`command`].

pub mod command;
pub mod field;
pub mod finder;
pub mod form;
pub mod key;
pub mod keymap;
pub mod message;
pub mod modal;
pub mod model;
pub mod rank;
pub mod rows;
pub mod screens;
pub mod session;
pub mod shelf;
pub mod update;
pub mod vocabulary;

pub use command::{Action, Context};
pub use message::{Effect, Incoming, Msg};
pub use modal::Modal;
pub use model::{Model, Notice};
pub use session::Session;
pub use update::update;
