//! Walk a shop or an office, rate every point where customers meet the business *bad / ok / wow*, and leave
//! with results and a list of improvements.
//!
//! Layers, from the inside out: [`domain`] (values and rules), [`text`] (the words of every language).

pub mod app;
pub mod domain;
pub mod text;
