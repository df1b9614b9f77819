//! Fills in what stands beside the stages of the customer's path.

use super::Places;
use crate::domain::Path;
use crate::domain::path::{Contact, Step};
use crate::report::view::{BeforeView, OnPath, Part, PathEnds};

impl Places<'_> {
    pub(super) fn ends(&self, path: &Path) -> PathEnds {
        let on_path = |contact: &Contact| OnPath {
            touchpoint: contact.touchpoint.id.to_string(),
            name: self.shown(&contact.touchpoint.name),
            stage: contact.touchpoint.stage,
            value: contact.value,
        };
        PathEnds {
            whole: self.scored(&path.whole),
            worst: path.worst.as_ref().map(on_path),
            last: path.last.as_ref().map(on_path),
        }
    }

    pub(super) fn before(&self, path: &Path) -> Option<BeforeView> {
        let before = path.before.as_ref()?;
        let stage = |step: &Step| {
            let then = step.before.as_ref().filter(|then| then.counts.graded() > 0)?;
            Some(Part { of: step.stage, scored: self.scored(then) })
        };
        Some(BeforeView {
            id: before.id.clone(),
            started: before.started,
            rules: before.rules,
            whole: self.scored(&before.whole),
            stages: path.steps.iter().filter_map(stage).collect(),
        })
    }
}
