//! Walk a shop or an office, rate every point where customers meet the business *bad / ok / wow*, and leave
//! with results and a list of improvements.
//!
//! Layers, from the inside out: [`domain`] (values and rules), [`text`] (the words of every
//! language), [`report`] (an audit as a document).

pub mod domain;
pub mod report;
pub mod text;
