//! The numbers of one audience in a view.

use super::{Extreme, Part, Scored, Shown};
use crate::domain::Subject;
use crate::domain::catalogue::{Audience, Class, Stage};

/// The numbers of one audience.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// Whose numbers.
    pub audience: Audience,
    /// All items of the audience.
    pub overall: Scored,
    /// Class by class, those that have items.
    pub classes: Vec<Part<Class>>,
    /// Subject by subject, in the classes that have a named one; without sensitive items, which would otherwise
    /// stand beside a name as numbers.
    pub by_subject: Vec<Part<(Class, Option<Subject>)>>,
    /// Zone by zone in walking order; `None` is no zone. Empty when the catalogue has none.
    pub zones: Vec<Part<Option<Shown>>>,
    /// Stage by stage along the customer's path; `None` is no stage. Empty when the catalogue names none.
    pub stages: Vec<Part<Option<Stage>>>,
    /// At most five touchpoints, the worst first.
    pub worst: Vec<Extreme>,
    /// At most five touchpoints, the best first.
    pub best: Vec<Extreme>,
}
