//! The audit as one self-contained page to print or to mail: no script, nothing from outside.

mod bar;
mod found;
mod page;

use askama::Template;

use self::page::Page;
use super::labels::Labels;
use super::view::View;
use crate::text::Words;

/// The whole page.
pub fn render(view: &View, words: &Words) -> String {
    // Plain texts into a string: printing the page cannot fail.
    Page::new(&Labels { view, words }).render().unwrap_or_default()
}
