//! The survey inside the JSON object: customers and staff apart, `null` where nobody answered.

use serde::Serialize;

use super::rows::ids;
use crate::domain::answer::{Feedback, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::nps::{Difference, Moved, Tally};
use crate::report::survey::{AnswerView, SurveyView, WaveView};
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
    waves: Vec<WaveShape<'a>>,
    difference: Option<DifferenceShape>,
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
            numbers: Numbers::new(&survey.tally),
            remarks: survey.remarks,
            ignored: survey.ignored,
            waves: survey.waves.iter().map(WaveShape::new).collect(),
            difference: survey.difference.map(DifferenceShape::new),
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
    fn new(wave: &'a WaveView) -> Self {
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
        }
    }
}
