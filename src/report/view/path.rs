//! The customer's path in a view: what stands beside its stages.

use super::{Part, Scored, Shown};
use crate::domain::Moment;
use crate::domain::catalogue::Stage;
use crate::domain::path::Rules;

/// What people remember of the path beside the mean: its worst touchpoint and its last.
#[derive(Debug, Clone, PartialEq)]
pub struct PathEnds {
    /// The mean: over all touchpoints that have a stage.
    pub whole: Scored,
    /// The lowest, unless all are better than an ok.
    pub worst: Option<OnPath>,
    /// The last that is to be met here, rated or not.
    pub last: Option<OnPath>,
}

/// A touchpoint on the path.
#[derive(Debug, Clone, PartialEq)]
pub struct OnPath {
    /// Id of the touchpoint.
    pub touchpoint: String,
    /// Its name.
    pub name: Shown,
    /// Where on the path.
    pub stage: Option<Stage>,
    /// Mean of its grades, in points; `None` when it has none.
    pub value: Option<f64>,
}

/// An earlier audit beside the path, compared by touchpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct BeforeView {
    /// UUID.
    pub id: String,
    /// When it was walked.
    pub started: Moment,
    /// Whether grades were worth the same then.
    pub rules: Rules,
    /// Over the whole path.
    pub whole: Scored,
    /// Stage by stage.
    pub stages: Vec<Part<Stage>>,
}
