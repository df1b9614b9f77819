//! Fills the survey: who said what, and of which touchpoint.

use super::Places;
use crate::domain::answer::{Answer, Voice};
use crate::domain::reasons::{Reason, reasons};
use crate::domain::survey::Survey;
use crate::domain::{ItemId, TouchpointId, wish};
use crate::report::survey::{AnswerView, ReasonView, SurveyView};
use crate::report::view::ItemRef;

impl Places<'_> {
    /// Each audience that said something.
    pub(super) fn survey(&self) -> Vec<SurveyView> {
        Voice::ALL.iter().filter_map(|audience| self.said_by(*audience)).collect()
    }

    fn said_by(&self, audience: Voice) -> Option<SurveyView> {
        let answers = self.audit.answers.iter().filter(|answer| answer.audience == audience);
        let answers: Vec<AnswerView> = answers.map(|answer| self.answer(answer)).collect();
        let spoken = || reasons(self.audit, audience).into_iter();
        (!answers.is_empty()).then(|| SurveyView {
            audience,
            numbers: Survey::of(&self.audit.answers, audience),
            reasons: spoken().map(|reason| self.reason(&reason)).collect(),
            answers,
        })
    }

    fn answer(&self, answer: &Answer) -> AnswerView {
        AnswerView {
            touchpoints: answer.touchpoints.iter().map(|id| self.touchpoint_ref(id)).collect(),
            improvement: wish::improvement_of(self.audit, answer).cloned(),
            answer: answer.clone(),
        }
    }

    fn reason(&self, reason: &Reason) -> ReasonView {
        let texts = reason.texts(self.audit).into_iter();
        ReasonView {
            touchpoint: self.touchpoint_ref(&reason.touchpoint),
            mentions: reason.mentions(),
            tally: reason.tally,
            leaning: (reason.favour, reason.against),
            verdicts: reason.verdicts,
            agreement: reason.agreement(),
            texts: texts.map(|(text, count)| (text.to_owned(), count)).collect(),
        }
    }

    fn touchpoint_ref(&self, id: &TouchpointId) -> ItemRef {
        self.item_ref(&ItemId { touchpoint: id.clone(), subject: None })
    }
}
