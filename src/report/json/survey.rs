//! The survey inside the JSON object: customers and staff apart, `null` where nobody answered.

use serde::Serialize;

use super::rows::ids;
use crate::domain::Counts;
use crate::domain::answer::{Feedback, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::mark::OwnMark;
use crate::domain::nps::{Difference, Moved, Tally};
use crate::domain::survey::Wave;
use crate::report::survey::{AnswerView, ReasonView, SurveyView};
use crate::report::view::View;

#[derive(Serialize)]
pub(super) struct SurveyShape<'a> {
    customers: Option<VoiceShape<'a>>,
    staff: Option<VoiceShape<'a>>,
}

#[derive(Serialize)]
pub(super) struct VoiceShape<'a> {
    #[serde(flatten)]
    numbers: Numbers,
    remarks: usize,
    ignored: usize,
    /// Questions and leads that nobody has followed up.
    waiting: usize,
    waves: Vec<WaveShape<'a>>,
    difference: Option<DifferenceShape>,
    reasons: Vec<ReasonShape<'a>>,
    answers: Vec<AnswerShape<'a>>,
}

#[derive(Serialize)]
struct Numbers {
    n: usize,
    nps: Option<f64>,
    interval: Option<(f64, f64)>,
    too_few: bool,
    promoters: usize,
    passives: usize,
    detractors: usize,
    /// Answers by score, 0 first.
    scores: [usize; 11],
}

#[derive(Serialize)]
struct WaveShape<'a> {
    wave: &'a str,
    #[serde(flatten)]
    numbers: Numbers,
}

#[derive(Serialize)]
struct DifferenceShape {
    points: f64,
    verdict: &'static str,
    too_few: bool,
}

#[derive(Serialize)]
pub(super) struct AnswerShape<'a> {
    id: &'a str,
    at: String,
    score: Option<u8>,
    why: &'a str,
    wish: &'a str,
    kind: Option<&'static str>,
    channel: &'a str,
    asked_by: &'a str,
    audience: &'static str,
    segment: Option<&'static str>,
    touchpoints: Vec<&'a str>,
    wave: &'a str,
    ignored: Option<&'a str>,
    done: Option<String>,
    improvement: Option<&'a str>,
}

/// What people speak of, beside what the auditor made of it.
#[derive(Serialize)]
pub(super) struct ReasonShape<'a> {
    touchpoint: &'a str,
    mentions: usize,
    promoters: usize,
    passives: usize,
    detractors: usize,
    /// 0–10.
    mean: Option<f64>,
    favour: usize,
    against: usize,
    verdicts: Tallies,
    agreement: &'static str,
    texts: Vec<TextShape<'a>>,
}

#[derive(Serialize)]
struct Tallies {
    bad: usize,
    ok: usize,
    wow: usize,
    na: usize,
    unchecked: usize,
}

#[derive(Serialize)]
struct TextShape<'a> {
    text: &'a str,
    times: usize,
}

impl<'a> SurveyShape<'a> {
    pub(super) fn new(view: &'a View) -> Self {
        let of = |audience: Voice| view.survey.iter().find(|survey| survey.audience == audience);
        Self {
            customers: of(Voice::Customers).map(VoiceShape::new),
            staff: of(Voice::Staff).map(VoiceShape::new),
        }
    }
}

impl<'a> VoiceShape<'a> {
    fn new(survey: &'a SurveyView) -> Self {
        Self {
            numbers: Numbers::new(&survey.numbers.tally),
            remarks: survey.numbers.remarks,
            ignored: survey.numbers.ignored,
            waiting: survey.numbers.waiting,
            waves: survey.numbers.waves.iter().map(WaveShape::new).collect(),
            difference: survey.numbers.difference.map(DifferenceShape::new),
            reasons: survey.reasons.iter().map(ReasonShape::new).collect(),
            answers: survey.answers.iter().map(AnswerShape::new).collect(),
        }
    }
}

impl Numbers {
    fn new(tally: &Tally) -> Self {
        Self {
            n: tally.answers(),
            nps: tally.nps(),
            interval: tally.interval(),
            too_few: tally.is_few(),
            promoters: tally.promoters(),
            passives: tally.passives(),
            detractors: tally.detractors(),
            scores: tally.counts,
        }
    }
}

impl<'a> WaveShape<'a> {
    fn new(wave: &'a Wave) -> Self {
        Self { wave: &wave.name, numbers: Numbers::new(&wave.tally) }
    }
}

impl DifferenceShape {
    const fn new(difference: Difference) -> Self {
        let verdict = match difference.moved {
            Moved::Up => "up",
            Moved::Down => "down",
            Moved::Undecided => "undecided",
        };
        Self { points: difference.points, verdict, too_few: difference.too_few }
    }
}

impl<'a> AnswerShape<'a> {
    pub(super) fn new(one: &'a AnswerView) -> Self {
        let answer = &one.answer;
        Self {
            id: answer.id.as_str(),
            at: answer.at.to_string(),
            score: answer.score,
            why: &answer.why,
            wish: &answer.wish,
            kind: answer.kind.map(Feedback::key),
            channel: &answer.channel,
            asked_by: &answer.asked_by,
            audience: answer.audience.key(),
            segment: answer.segment.map(Segment::key),
            touchpoints: ids(&one.touchpoints),
            wave: &answer.wave,
            ignored: answer.ignored.as_deref(),
            done: answer.done.map(|at| at.to_string()),
            improvement: one.improvement.as_ref().map(|one| one.id.as_str()),
        }
    }
}

impl<'a> ReasonShape<'a> {
    pub(super) fn new(reason: &'a ReasonView) -> Self {
        let Counts { bad, ok, wow, na, unchecked, .. } = reason.verdicts;
        Self {
            touchpoint: &reason.touchpoint.item,
            mentions: reason.mentions,
            promoters: reason.tally.promoters(),
            passives: reason.tally.passives(),
            detractors: reason.tally.detractors(),
            mean: reason.tally.mean(),
            favour: reason.leaning.0,
            against: reason.leaning.1,
            verdicts: Tallies { bad, ok, wow, na, unchecked },
            agreement: reason.agreement.key(),
            texts: reason.texts.iter().map(|(text, times)| TextShape { text, times: *times }).collect(),
        }
    }
}

/// A loyalty index of others that the audit names.
#[derive(Serialize)]
pub(super) struct MarkShape<'a> {
    name: &'a str,
    points: i8,
}

impl<'a> MarkShape<'a> {
    pub(super) fn new(mark: &'a OwnMark) -> Self {
        Self { name: mark.name(), points: mark.points() }
    }
}
