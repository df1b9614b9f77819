//! What people speak of, beside what the auditor made of the same touchpoint.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::answer::{Answer, Feedback, Voice};
use super::audit::Audit;
use super::ids::TouchpointId;
use super::keyed;
use super::nps::{Group, Tally};
use super::score::Counts;

keyed! {
    /// Whether those who were asked and the auditor see a touchpoint alike.
    Agreement {
        /// Both lean the same way, or one of them neither way.
        Alike = "alike",
        /// The auditor graded it well, and more people speak against it than for it.
        Worse = "worse",
        /// The auditor graded it badly, and more people speak for it than against it.
        Better = "better",
        /// One of the two has said nothing that leans.
        Unknown = "unknown",
    }
}

/// A touchpoint that answers of one audience speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What they speak of.
    pub touchpoint: TouchpointId,
    /// The answers that do, by their place in the audit; ignored ones are left out.
    pub answers: Vec<usize>,
    /// The scores among them.
    pub tally: Tally,
    /// How many speak for it: praise, and promoters who did not say what kind of feedback it is.
    pub favour: usize,
    /// How many speak against it: complaints, criticism, and detractors who did not say what kind it is.
    pub against: usize,
    /// What the auditor said of it, on every subject.
    pub verdicts: Counts,
}

impl Reason {
    /// How many answers speak of it.
    pub const fn mentions(&self) -> usize {
        self.answers.len()
    }

    /// Whether people and auditor see it alike.
    pub const fn agreement(&self) -> Agreement {
        let (bad, wow) = (self.verdicts.bad, self.verdicts.wow);
        if self.verdicts.graded() == 0 || self.favour + self.against == 0 {
            Agreement::Unknown
        } else if wow > bad && self.against > self.favour {
            Agreement::Worse
        } else if bad > wow && self.favour > self.against {
            Agreement::Better
        } else {
            Agreement::Alike
        }
    }

    /// What was said, each text once with how often: the most frequent first, then the latest. Answers that only
    /// wish something say their wish.
    pub fn texts<'a>(&self, audit: &'a Audit) -> Vec<(&'a str, usize)> {
        let mut texts: Vec<(&str, usize)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for answer in self.answers.iter().rev().filter_map(|place| audit.answers.get(*place)) {
            let Some(text) = answer.says() else { continue };
            let place = *places.entry(text.to_lowercase()).or_insert_with(|| {
                texts.push((text, 0));
                texts.len() - 1
            });
            if let Some((_, count)) = texts.get_mut(place) {
                *count += 1;
            }
        }
        texts.sort_by_key(|(_, count)| Reverse(*count));
        texts
    }
}

/// The touchpoints that an audience speaks of, the most often mentioned first, then the worst spoken of.
pub fn reasons(audit: &Audit, audience: Voice) -> Vec<Reason> {
    let mut found: Vec<Reason> = Vec::new();
    let mut places: HashMap<&TouchpointId, usize> = HashMap::new();
    let answers = audit.answers.iter().enumerate();
    let spoken = answers.filter(|(_, answer)| answer.audience == audience && answer.ignored.is_none());
    for (number, answer) in spoken {
        for touchpoint in &answer.touchpoints {
            let place = *places.entry(touchpoint).or_insert_with(|| {
                found.push(silent(touchpoint));
                found.len() - 1
            });
            if let Some(reason) = found.get_mut(place).filter(|one| one.answers.last() != Some(&number)) {
                hear(reason, number, answer);
            }
        }
    }
    for (item, rating) in &audit.ratings {
        let place = places.get(&item.touchpoint);
        if let Some(reason) =
            place.and_then(|place| found.get_mut(*place)).filter(|_| rating.verdict.is_some())
        {
            reason.verdicts.add(rating.verdict);
        }
    }
    found.sort_by(|a, b| {
        let key = |reason: &Reason| (Reverse(reason.mentions()), Reverse(reason.against));
        key(a).cmp(&key(b)).then_with(|| a.touchpoint.cmp(&b.touchpoint))
    });
    found
}

fn silent(touchpoint: &TouchpointId) -> Reason {
    Reason {
        touchpoint: touchpoint.clone(),
        answers: Vec::new(),
        tally: Tally::default(),
        favour: 0,
        against: 0,
        verdicts: Counts::default(),
    }
}

fn hear(reason: &mut Reason, number: usize, answer: &Answer) {
    reason.answers.push(number);
    if let Some(count) = answer.counted().and_then(|score| reason.tally.counts.get_mut(usize::from(score))) {
        *count += 1;
    }
    match (answer.kind, answer.counted().map(Group::of)) {
        (Some(Feedback::Positive), _) | (None, Some(Group::Promoters)) => reason.favour += 1,
        (Some(Feedback::Negative | Feedback::Criticism), _) | (None, Some(Group::Detractors)) => {
            reason.against += 1;
        }
        _ => {}
    }
}
