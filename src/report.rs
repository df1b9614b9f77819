//! An audit as a document: one [`View`] of plain data, one renderer a format.
//!
//! Start with [`View::new`], then [`markdown::render`], [`html::render`], [`csv::render`] or [`json::render`].
//! The content's language is chosen with the view, the language of the report's own words with
//! [`Words`](crate::text::Words). Numbers are rounded by the renderers, once.

mod chapters;
pub mod csv;
mod facts;
mod grid;
pub mod html;
pub mod json;
mod labels;
pub mod markdown;
mod places;
mod plan;
pub mod survey;
pub mod upgrade;
mod view;

pub use facts::FactView;
pub use grid::grid;
pub use plan::plan;
pub use survey::{AnswerView, ReasonView, SurveyView};
pub use view::{
    BeforeView, CatalogueView, Extreme, Findings, ImprovementView, ItemRef, ItemView, OnPath, Options, Part,
    PathEnds, Scored, Shown, View, Whom,
};
