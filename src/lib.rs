//! Walk a shop or an office, rate every point where customers meet the business *bad / ok / wow*, and leave
//! with results and a list of improvements.
//!
//! Layers, from the inside out: [`domain`] (values and rules), [`format`](mod@format) (the files people own),
//! [`text`] (the words of every language), [`report`] (an audit as a document), [`app`] (the pure core of the
//! screen), [`ui`] (draws it), [`io`] (the only place that touches the outside world),
//! [`cli`] (every capability as a command).

// What touches the outside world (clippy.toml) is for `io` alone.
#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod app;
pub mod cli;
pub mod domain;
pub mod format;
pub mod io;
pub mod report;
pub mod text;
pub mod ui;
