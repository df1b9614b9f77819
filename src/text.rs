//! The program's words in every language: messages, plurals, dates and numbers.
//!
//! Rules, formats and files return [`Phrase`](crate::domain::Phrase)s; [`Words`] says them. English stands
//! behind every other language, message by message, so that nothing is ever blank.

mod figures;
mod lang;
mod lens;
mod sources;
mod words;

pub use crate::domain::phrase::Arg;
pub use lang::UiLang;
pub use words::Words;
