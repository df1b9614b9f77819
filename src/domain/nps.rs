//! The loyalty index (net promoter score): promoters less detractors, with an interval and a comparison of waves.
//!
//! 0–6 are detractors, 7–8 passives, 9–10 promoters; NPS = 100·(P − D)/n in points, −100…100, not rounded here.
//! The interval is an adjusted Wald one (n + 3, ¾ to promoters, ¾ to detractors): it stays honest where everybody
//! says the same, and the plain one would have no width.

use super::answer::{Answer, TOP_SCORE, Voice};
use super::keyed;

keyed! {
    /// What a score makes of the one who gave it.
    Group {
        /// 0–6.
        Detractors = "detractors",
        /// 7 and 8.
        Passives = "passives",
        /// 9 and 10.
        Promoters = "promoters",
    }
}

impl Group {
    /// The group of a score.
    pub const fn of(score: u8) -> Self {
        match score {
            0..=6 => Self::Detractors,
            7 | 8 => Self::Passives,
            _ => Self::Promoters,
        }
    }
}

/// Below so many answers the interval is the message, not the number.
pub const FEW: usize = 30;
/// Standard errors to each side of a 95 % interval.
const Z: f64 = 1.96;
/// Answers that the adjusted interval adds, and the share of them that each of the two groups gets.
const ADDED: f64 = 3.0;
const ADDED_TO_GROUP: f64 = 0.75;

/// How often each score from 0 to 10 was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Answers by score, 0 first.
    pub counts: [usize; 11],
}

/// What the difference of two waves comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Better than chance explains.
    Up,
    /// Worse than chance explains.
    Down,
    /// Chance alone could explain it.
    Undecided,
}

/// Two waves side by side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The later index less the earlier one, −200…200.
    pub points: f64,
    /// Whether it is more than chance.
    pub moved: Moved,
    /// Whether one of the two has too few answers to say much.
    pub too_few: bool,
}

impl Tally {
    /// Counts the scores of one audience; remarks and ignored answers stay out.
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answer>, audience: Voice) -> Self {
        let of_audience = answers.into_iter().filter(|answer| answer.audience == audience);
        of_audience.filter_map(Answer::counted).collect()
    }

    /// Every answer.
    pub fn answers(&self) -> usize {
        self.counts.iter().sum()
    }

    /// Scores 0–6.
    pub fn detractors(&self) -> usize {
        self.counts.iter().take(7).sum()
    }

    /// Scores 7 and 8.
    pub fn passives(&self) -> usize {
        self.counts.iter().skip(7).take(2).sum()
    }

    /// Scores 9 and 10.
    pub fn promoters(&self) -> usize {
        self.counts.iter().skip(9).sum()
    }

    /// The mean score, 0–10; `None` without an answer.
    pub fn mean(&self) -> Option<f64> {
        let number = |count: usize| u32::try_from(count).map_or(f64::INFINITY, f64::from);
        let sum: f64 = (0..).zip(&self.counts).map(|(score, count)| f64::from(score) * number(*count)).sum();
        (self.answers() > 0).then(|| sum / number(self.answers()))
    }

    /// The index in points, −100…100; `None` without an answer.
    pub fn nps(&self) -> Option<f64> {
        let shares = Shares::new(self, 0.0, 0.0)?;
        Some(shares.points())
    }

    /// The 95 % interval in points, clipped to −100…100; `None` without an answer.
    pub fn interval(&self) -> Option<(f64, f64)> {
        Shares::new(self, 0.0, 0.0)?;
        let shares = Shares::new(self, ADDED, ADDED_TO_GROUP)?;
        let (middle, reach) = (shares.points(), Z * shares.error());
        // Adding zero turns −0 into 0.
        let clipped = |bound: f64| bound.clamp(-100.0, 100.0) + 0.0;
        Some((clipped(middle - reach), clipped(middle + reach)))
    }

    /// Whether there are too few answers to compare.
    pub fn is_few(&self) -> bool {
        self.answers() < FEW
    }

    /// How far the index moved since an earlier wave; `None` if one of them has no answers.
    pub fn since(&self, earlier: &Self) -> Option<Difference> {
        let (now, then) = (Shares::new(self, 0.0, 0.0)?, Shares::new(earlier, 0.0, 0.0)?);
        let points = now.points() - then.points() + 0.0;
        let decided = points.abs() > Z * now.error().hypot(then.error());
        let moved = match (decided, points > 0.0) {
            (false, _) => Moved::Undecided,
            (true, true) => Moved::Up,
            (true, false) => Moved::Down,
        };
        Some(Difference { points, moved, too_few: self.is_few() || earlier.is_few() })
    }
}

impl FromIterator<u8> for Tally {
    /// Scores above 10 are not counted.
    fn from_iter<I: IntoIterator<Item = u8>>(scores: I) -> Self {
        let mut tally = Self::default();
        for score in scores.into_iter().filter(|score| *score <= TOP_SCORE) {
            if let Some(count) = tally.counts.get_mut(usize::from(score)) {
                *count += 1;
            }
        }
        tally
    }
}

/// Promoters, detractors and how many answers their shares are of.
struct Shares {
    answers: f64,
    promoters: f64,
    detractors: f64,
}

impl Shares {
    fn new(tally: &Tally, added: f64, to_group: f64) -> Option<Self> {
        let number = |count: usize| u32::try_from(count).map_or(f64::INFINITY, f64::from);
        let shares = Self {
            answers: number(tally.answers()) + added,
            promoters: number(tally.promoters()) + to_group,
            detractors: number(tally.detractors()) + to_group,
        };
        (shares.answers > 0.0 && shares.answers.is_finite()).then_some(shares)
    }

    fn net(&self) -> f64 {
        (self.promoters - self.detractors) / self.answers
    }

    /// The index. Divided last, so that 29 of 200 are 14.5 and not a hair less.
    fn points(&self) -> f64 {
        100.0 * (self.promoters - self.detractors) / self.answers
    }

    /// One standard error in points.
    fn error(&self) -> f64 {
        let net = self.net();
        let variance = (self.promoters + self.detractors) / self.answers - net * net;
        // Rounding can take the variance of a unanimous wave a hair below zero.
        100.0 * (variance.max(0.0) / self.answers).sqrt()
    }
}
