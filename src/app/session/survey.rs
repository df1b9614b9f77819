//! The survey of the open audit as its screen shows it: whose answers, which of them, and their numbers.

use std::collections::HashMap;
use std::sync::Arc;

use super::Session;
use crate::domain::answer::{Answer, Feedback, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::nps::{Group, Tally};
use crate::domain::reasons::{Reason, reasons};
use crate::domain::survey::Survey;
use crate::domain::{Audit, Change, TouchpointId, keyed};

keyed! {
    /// Which answers the list shows.
    Said {
        /// All.
        All = "all",
        /// Scores 0–6.
        Detractors = "detractors",
        /// Scores 7 and 8.
        Passives = "passives",
        /// Scores 9 and 10.
        Promoters = "promoters",
        /// Those without a score.
        Remarks = "remarks",
        /// Questions that nobody has answered.
        Questions = "questions",
        /// Tips on new customers.
        Leads = "leads",
        /// Those that are not counted.
        Ignored = "ignored",
    }
}

impl Said {
    /// Whether an answer is one of these.
    pub fn holds(self, answer: &Answer) -> bool {
        let group = |group| answer.counted().map(Group::of) == Some(group);
        match self {
            Self::All => true,
            Self::Detractors => group(Group::Detractors),
            Self::Passives => group(Group::Passives),
            Self::Promoters => group(Group::Promoters),
            Self::Remarks => answer.score.is_none() && answer.ignored.is_none(),
            Self::Questions => answer.kind == Some(Feedback::Question) && answer.is_waiting(),
            Self::Leads => answer.kind == Some(Feedback::Lead) && answer.ignored.is_none(),
            Self::Ignored => answer.ignored.is_some(),
        }
    }
}

/// What stands under the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Panel {
    /// Every answer.
    #[default]
    Answers,
    /// The touchpoints that they speak of.
    Reasons,
}

/// What the next answer begins with: a series comes by the same way, from people of the same kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Habits {
    /// Who answers.
    pub audience: Voice,
    /// By which way it comes.
    pub channel: String,
    /// Who asks.
    pub asked_by: String,
    /// What kind of customer.
    pub segment: Option<Segment>,
    /// Which round of asking.
    pub wave: String,
}

/// The state of the survey's screen.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyState {
    /// Whose answers are shown.
    pub audience: Voice,
    /// Which of them.
    pub filter: Said,
    /// Answers or reasons.
    pub panel: Panel,
    /// The answer under the cursor, among those shown.
    pub cursor: usize,
    /// The reason under the cursor.
    pub reason: usize,
    /// What the next answer begins with.
    pub habits: Habits,
    /// The three questions in the language of the audit, for customers and for staff.
    pub questions: Option<Arc<[[String; 3]; 2]>>,
    /// The numbers; computed when they are first looked at after a change.
    pub numbers: Option<Box<Numbers>>,
    /// Which answers speak of a touchpoint, by their place in the audit.
    said: HashMap<TouchpointId, Vec<usize>>,
}

/// What is computed of one audience.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbers {
    /// Index, waves, counts.
    pub survey: Survey,
    /// The scores of the other audience.
    pub other: Tally,
    /// How many answers each filter would show.
    pub counts: Vec<(Said, usize)>,
    /// The answers that the filter lets through, by their place in the audit, the newest first.
    pub shown: Vec<usize>,
    /// What they speak of.
    pub reasons: Vec<Reason>,
    /// The answer that waits longest for a reply, by its place in the audit.
    pub waiting: Option<usize>,
}

impl Numbers {
    /// How many answers a filter would show.
    pub fn count(&self, filter: Said) -> usize {
        self.counts.iter().find(|(known, _)| *known == filter).map_or(0, |(_, count)| *count)
    }
}

impl SurveyState {
    /// Customers, everything they said.
    pub(super) fn new(audit: &Audit) -> Self {
        let asked = audit.answers.iter().filter(|answer| answer.counted().is_some());
        let newest = asked.max_by_key(|answer| answer.at.seconds);
        let mut state = Self {
            audience: Voice::Customers,
            filter: Said::All,
            panel: Panel::Answers,
            cursor: 0,
            reason: 0,
            habits: Habits {
                audience: Voice::Customers,
                channel: String::new(),
                asked_by: String::new(),
                segment: None,
                // A round goes on until somebody says otherwise.
                wave: newest.map(|answer| answer.wave.clone()).unwrap_or_default(),
            },
            questions: None,
            numbers: None,
            said: HashMap::new(),
        };
        state.hear(audit);
        state
    }

    /// Brings what the walk shows of answers up to date.
    pub(super) fn hear(&mut self, audit: &Audit) {
        self.said.clear();
        for (place, answer) in audit.answers.iter().enumerate().filter(|(_, one)| one.ignored.is_none()) {
            for touchpoint in &answer.touchpoints {
                self.said.entry(touchpoint.clone()).or_default().push(place);
            }
        }
    }

    fn count(&self, audit: &Audit) -> Numbers {
        let of_audience = |answer: &Answer| answer.audience == self.audience;
        let other = match self.audience {
            Voice::Customers => Voice::Staff,
            Voice::Staff => Voice::Customers,
        };
        let own = || audit.answers.iter().enumerate().filter(|(_, answer)| of_audience(answer));
        let mut shown: Vec<usize> =
            own().filter(|(_, answer)| self.filter.holds(answer)).map(|(place, _)| place).collect();
        shown.reverse();
        shown.sort_by_key(|place| {
            std::cmp::Reverse(audit.answers.get(*place).map(|answer| answer.at.seconds))
        });
        let held = |filter: &Said| (*filter, own().filter(|(_, answer)| filter.holds(answer)).count());
        Numbers {
            survey: Survey::of(&audit.answers, self.audience),
            other: Tally::of(&audit.answers, other),
            counts: Said::ALL.iter().map(held).collect(),
            shown,
            reasons: reasons(audit, self.audience),
            waiting: own()
                .filter(|(_, answer)| answer.is_waiting())
                .min_by_key(|(_, answer)| answer.at.seconds)
                .map(|(place, _)| place),
        }
    }
}

impl Session {
    /// Computes the numbers of the survey if they are not up to date.
    pub fn compute_survey(&mut self) {
        if self.survey.numbers.is_some() {
            return;
        }
        let audit = self.folded.audit();
        if self.survey.filter != Said::All && !audit.answers.iter().any(|one| self.survey.filter.holds(one)) {
            self.survey.filter = Said::All;
        }
        let numbers = self.survey.count(audit);
        self.survey.cursor = self.survey.cursor.min(numbers.shown.len().saturating_sub(1));
        self.survey.reason = self.survey.reason.min(numbers.reasons.len().saturating_sub(1));
        self.survey.numbers = Some(Box::new(numbers));
    }

    /// The answers on the screen, the newest first.
    pub fn answers_shown(&self) -> impl Iterator<Item = &Answer> {
        let shown = self.survey.numbers.as_ref().map(|numbers| numbers.shown.as_slice()).unwrap_or_default();
        shown.iter().filter_map(|place| self.audit().answers.get(*place))
    }

    /// The answer under the cursor.
    pub fn current_answer(&self) -> Option<&Answer> {
        let place = *self.survey.numbers.as_ref()?.shown.get(self.survey.cursor)?;
        self.audit().answers.get(place)
    }

    /// The reason under the cursor.
    pub fn current_reason(&self) -> Option<&Reason> {
        self.survey.numbers.as_ref()?.reasons.get(self.survey.reason)
    }

    /// How many answers speak of a touchpoint, and the last of them.
    pub fn said_of(&self, touchpoint: &TouchpointId) -> Option<(usize, &Answer)> {
        let places = self.survey.said.get(touchpoint)?;
        let last = self.audit().answers.get(*places.last()?)?;
        Some((places.len(), last))
    }

    /// Brings the survey in line with a change that was just made.
    pub(super) fn hear(&mut self, change: &Change) {
        self.survey.numbers = None;
        if change.is_of_answers() {
            self.survey.hear(self.folded.audit());
        }
    }
}
