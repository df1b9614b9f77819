//! What customers and employees said: answers to the loyalty survey, and remarks.

use super::catalogue::{Audience, Segment};
use super::ids::{AnswerId, ImprovementId, TouchpointId};
use super::keyed;
use super::time::{Date, Moment};

keyed! {
    /// What kind of feedback an answer is.
    Feedback {
        /// A complaint.
        Negative = "negative",
        /// Praise.
        Positive = "positive",
        /// Somebody waits for a reply.
        Question = "question",
        /// What could be better, without a grudge.
        Criticism = "criticism",
        /// A proposal.
        Idea = "idea",
        /// A tip on a possible new customer.
        Lead = "lead",
    }
}

keyed! {
    /// Who answers; the two are never pooled.
    Voice {
        /// Outside customers.
        Customers = "customers",
        /// The company's own people (eNPS).
        Staff = "staff",
    }
}

impl Voice {
    /// Who most likely speaks of what an audience is asked about; nobody for a company that looks at itself.
    pub const fn of(audience: Audience) -> Option<Self> {
        match audience {
            Audience::Customers => Some(Self::Customers),
            Audience::Staff => Some(Self::Staff),
            Audience::Own => None,
        }
    }
}

/// The highest score; the lowest is 0.
pub const TOP_SCORE: u8 = 10;

/// Days after which a question without a reply is the worst one can do, as the method's article on relations says.
pub const PATIENCE: i32 = 3;

/// Something a customer or an employee said. Without a score it is a *remark*, outside every index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Stays the same for ever.
    pub id: AnswerId,
    /// When it was written down.
    pub at: Moment,
    /// How ready they are to recommend the business, 0–10.
    pub score: Option<u8>,
    /// Why that score.
    pub why: String,
    /// What would make it a 10.
    pub wish: String,
    /// What kind of feedback it is, if somebody said.
    pub kind: Option<Feedback>,
    /// By which way it came: till, phone, mail.
    pub channel: String,
    /// Who asked.
    pub asked_by: String,
    /// Who answers.
    pub audience: Voice,
    /// What kind of customer.
    pub segment: Option<Segment>,
    /// The touchpoints it speaks of.
    pub touchpoints: Vec<TouchpointId>,
    /// Which round of asking it belongs to; empty when there is only one.
    pub wave: String,
    /// Why it is not counted; `None` while it is.
    pub ignored: Option<String>,
    /// When it was followed up: the question answered, the lead taken up.
    pub done: Option<Moment>,
    /// The improvement that its wish became.
    pub improvement: Option<ImprovementId>,
}

impl Answer {
    /// A customer's answer that says nothing yet.
    pub const fn new(id: AnswerId, at: Moment) -> Self {
        Self {
            id,
            at,
            score: None,
            why: String::new(),
            wish: String::new(),
            kind: None,
            channel: String::new(),
            asked_by: String::new(),
            audience: Voice::Customers,
            segment: None,
            touchpoints: Vec::new(),
            wave: String::new(),
            ignored: None,
            done: None,
            improvement: None,
        }
    }

    /// The score, if the index counts it.
    pub fn counted(&self) -> Option<u8> {
        self.score.filter(|score| *score <= TOP_SCORE && self.ignored.is_none())
    }

    /// Whether somebody waits: a question or a lead that nobody has followed up.
    pub const fn is_waiting(&self) -> bool {
        matches!(self.kind, Some(Feedback::Question | Feedback::Lead))
            && self.done.is_none()
            && self.ignored.is_none()
    }

    /// Days that somebody has waited by now, 0 on the first; `None` where nobody waits.
    pub fn waited(&self, today: Date) -> Option<i32> {
        self.is_waiting().then(|| today.days().saturating_sub(self.at.date().days()).max(0))
    }

    /// Whether somebody waits for longer than is decent.
    pub fn is_late(&self, today: Date) -> bool {
        self.waited(today).is_some_and(|days| days >= PATIENCE)
    }

    /// What is to be done about it: the wish, else the reason; `None` when neither was said.
    pub fn asks(&self) -> Option<&str> {
        [&self.wish, &self.why].into_iter().map(|text| text.trim()).find(|text| !text.is_empty())
    }

    /// What was said: the reason, else the wish; `None` when neither was.
    pub fn says(&self) -> Option<&str> {
        [&self.why, &self.wish].into_iter().map(|text| text.trim()).find(|text| !text.is_empty())
    }
}

/// Declares an edit a field, so that none can be forgotten when two answers are compared.
macro_rules! edits {
    ($($(#[$meta:meta])* $field:ident => $edit:ident($kind:ty)),+ $(,)?) => {
        /// A new value of one field of an answer.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum AnswerEdit { $($(#[$meta])* $edit($kind)),+ }

        impl Answer {
            /// Sets one field and returns the edit that puts the old value back.
            pub fn edit(&mut self, edit: AnswerEdit) -> AnswerEdit {
                match edit {
                    $(AnswerEdit::$edit(new) => {
                        AnswerEdit::$edit(std::mem::replace(&mut self.$field, new))
                    })+
                }
            }

            /// The edits that turn `self` into `other`, field by field.
            pub fn edits_towards(&self, other: &Self) -> Vec<AnswerEdit> {
                let all = [$((self.$field != other.$field).then(|| AnswerEdit::$edit(other.$field.clone()))),+];
                all.into_iter().flatten().collect()
            }
        }
    };
}

edits! {
    /// When it was written down.
    at => At(Moment),
    /// How ready they are to recommend the business, 0–10.
    score => Score(Option<u8>),
    /// Why that score.
    why => Why(String),
    /// What would make it a 10.
    wish => Wish(String),
    /// What kind of feedback it is.
    kind => Kind(Option<Feedback>),
    /// By which way it came.
    channel => Channel(String),
    /// Who asked.
    asked_by => AskedBy(String),
    /// Who answers.
    audience => Audience(Voice),
    /// What kind of customer.
    segment => Segment(Option<Segment>),
    /// The touchpoints it speaks of.
    touchpoints => Touchpoints(Vec<TouchpointId>),
    /// Which round of asking it belongs to.
    wave => Wave(String),
    /// Why it is not counted.
    ignored => Ignored(Option<String>),
    /// When it was followed up.
    done => Done(Option<Moment>),
    /// The improvement that its wish became.
    improvement => Improvement(Option<ImprovementId>),
}
