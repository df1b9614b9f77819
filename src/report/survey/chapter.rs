//! The survey in words and tables, as every document for people prints it.

mod reasons;

pub use reasons::{REASON_COLUMNS, reason_row};

use super::{AnswerView, SurveyView};
use crate::domain::answer::{Feedback, Voice};
use crate::domain::mark::{Mark, OwnMark};
use crate::domain::nps::{Moved, Tally};
use crate::domain::phrase::Arg;
use crate::domain::survey::Survey;
use crate::domain::visible::visible;
use crate::report::labels::{Labels, items};
use crate::text::Words;

/// What one audience said, ready to be laid out.
pub(in crate::report) struct Chapter {
    /// Who answers.
    pub(in crate::report) title: String,
    /// Label and text.
    pub(in crate::report) facts: Vec<(String, String)>,
    /// Tables, none of them empty.
    pub(in crate::report) grids: Vec<Grid>,
}

/// A table with a title.
pub(in crate::report) struct Grid {
    /// What it holds.
    pub(in crate::report) title: String,
    /// The names of the columns.
    pub(in crate::report) columns: Vec<String>,
    /// Cell by cell.
    pub(in crate::report) rows: Vec<Vec<String>>,
}

/// Text key of the index: it has another name when a company's own people answer.
pub const fn name_of(audience: Voice) -> &'static str {
    match audience {
        Voice::Customers => "report-nps-customers",
        Voice::Staff => "report-nps-staff",
    }
}

/// The index with its sign, or a dash.
pub fn index(words: &Words, tally: &Tally) -> String {
    words.signed(tally.nps())
}

/// The 95 % interval in a sentence; `None` without answers.
pub fn interval(words: &Words, tally: &Tally) -> Option<String> {
    let (low, high) = tally.interval()?;
    let bound = |value| Arg::Text(words.signed(Some(value)));
    Some(words.say_with("report-nps-interval", &[("low", bound(low)), ("high", bound(high))]))
}

/// The marks of the audit itself, then those of the article with their source: `Selver 35; Apple 73, USAA 87 (as …)`.
pub fn marks(words: &Words, own: &[OwnMark]) -> String {
    let own = own.iter().map(|mark| format!("{} {}", visible(mark.name()), signed(words, mark.points())));
    let one = |mark: &Mark| {
        format!("{} {}", words.say(&format!("reference-{}", mark.key())), signed(words, mark.points()))
    };
    let known = Mark::ALL.iter().map(one).collect::<Vec<_>>().join(", ");
    let known = words.say_with("survey-marks", &[("marks", Arg::Text(known))]);
    let own = own.collect::<Vec<_>>().join(", ");
    if own.is_empty() { known } else { format!("{own}; {known}") }
}

fn signed(words: &Words, points: i8) -> String {
    words.number(f64::from(points), 0)
}

/// How the last round differs from the one before, and whether they have too few answers to say much.
pub fn moved(words: &Words, survey: &Survey) -> Option<String> {
    let said = since(words, survey)?;
    let few = survey.difference.is_some_and(|difference| difference.too_few);
    Some(if few { format!("{said}; {}", words.say("report-nps-few")) } else { said })
}

/// Whether the last round differs from the one before, in a sentence.
pub fn since(words: &Words, survey: &Survey) -> Option<String> {
    let [.., before, _] = survey.waves.as_slice() else { return None };
    let difference = survey.difference?;
    let key = match difference.moved {
        Moved::Up => "report-nps-up",
        Moved::Down => "report-nps-down",
        Moved::Undecided => "report-nps-undecided",
    };
    let wave = if before.name.is_empty() { words.say("nothing") } else { before.name.clone() };
    let points = Arg::Text(words.signed(Some(difference.points)));
    Some(words.say_with(key, &[("points", points), ("wave", Arg::Text(wave))]))
}

impl Labels<'_> {
    /// A chapter an audience that said something.
    pub(in crate::report) fn survey(&self) -> Vec<Chapter> {
        self.view.survey.iter().map(|survey| self.chapter(survey)).collect()
    }

    fn chapter(&self, survey: &SurveyView) -> Chapter {
        let reasons = |one: &&AnswerView| {
            one.answer.counted().is_some() && !(one.answer.why.is_empty() && one.answer.wish.is_empty())
        };
        let kind = |kind| move |one: &&AnswerView| one.answer.kind == Some(kind) && one.answer.done.is_none();
        let followed = |one: &&AnswerView| {
            matches!(one.answer.kind, Some(Feedback::Question | Feedback::Lead)) && one.answer.done.is_some()
        };
        let remark = |one: &&AnswerView| {
            one.answer.score.is_none()
                && !matches!(one.answer.kind, Some(Feedback::Lead | Feedback::Question))
        };
        let grids = [
            self.groups(survey),
            self.scores(survey),
            self.waves(survey),
            self.reasons(survey),
            self.said("report-survey-reasons", survey, reasons),
            self.said("report-survey-questions", survey, kind(Feedback::Question)),
            self.said("report-survey-leads", survey, kind(Feedback::Lead)),
            self.said("report-survey-followed", survey, followed),
            self.said("report-survey-remarks", survey, remark),
        ];
        Chapter {
            title: self.word("audience", survey.audience.key()),
            facts: self.survey_facts(survey),
            grids: grids.into_iter().filter(|grid| !grid.rows.is_empty()).collect(),
        }
    }

    fn survey_facts(&self, survey: &SurveyView) -> Vec<(String, String)> {
        let tally = &survey.numbers.tally;
        let mut number = vec![index(self.words, tally)];
        number.extend(interval(self.words, tally));
        if tally.answers() > 0 && tally.is_few() {
            number.push(self.say("report-nps-few"));
        }
        let mut facts = vec![
            (self.say(name_of(survey.audience)), number.join("; ")),
            (self.say("report-survey-answers"), tally.answers().to_string()),
        ];
        facts.extend(moved(self.words, &survey.numbers).map(|said| (self.say("report-survey-moved"), said)));
        let counts = [
            ("report-survey-remarks", survey.numbers.remarks),
            ("report-survey-ignored", survey.numbers.ignored),
            ("report-survey-waiting", survey.numbers.waiting),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        facts.extend(counts.map(|(key, count)| (self.say(key), count.to_string())));
        if survey.audience == Voice::Customers && tally.answers() > 0 {
            facts.push((self.say("report-survey-marks"), marks(self.words, &self.view.header.marks)));
        }
        facts
    }

    fn grid(&self, title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Grid {
        let columns = columns.iter().map(|column| self.word("report-column", column)).collect();
        Grid { title: self.say(title), columns, rows }
    }

    fn reasons(&self, survey: &SurveyView) -> Grid {
        let rows = survey.reasons.iter().map(|reason| reason_row(self.words, reason)).collect();
        self.grid("report-survey-spoken-of", &REASON_COLUMNS, rows)
    }

    fn groups(&self, survey: &SurveyView) -> Grid {
        let tally = &survey.numbers.tally;
        let groups = [
            ("report-nps-promoters", tally.promoters()),
            ("report-nps-passives", tally.passives()),
            ("report-nps-detractors", tally.detractors()),
        ];
        let all = tally.answers();
        let row = |(key, count): (&str, usize)| {
            vec![self.say(key), count.to_string(), self.words.percent(share(count, all))]
        };
        let rows = if all > 0 { groups.into_iter().map(row).collect() } else { Vec::new() };
        self.grid("report-survey-groups", &["group", "answers", "share"], rows)
    }

    /// Lying down, from 0 to 10, as the scale stands in the question.
    fn scores(&self, survey: &SurveyView) -> Grid {
        let tally = &survey.numbers.tally;
        let head = std::iter::once(self.say("report-column-score"));
        let scores = (0..tally.counts.len()).map(|score| score.to_string());
        let counts = std::iter::once(self.say("report-column-answers"));
        let counts = counts.chain(tally.counts.iter().map(ToString::to_string)).collect();
        let rows = if tally.answers() > 0 { vec![counts] } else { Vec::new() };
        Grid { title: self.say("report-survey-scores"), columns: head.chain(scores).collect(), rows }
    }

    fn waves(&self, survey: &SurveyView) -> Grid {
        let rows = survey.numbers.waves.iter().map(|wave| {
            let name = if wave.name.is_empty() { self.say("nothing") } else { wave.name.clone() };
            let interval = interval(self.words, &wave.tally).unwrap_or_default();
            vec![name, wave.tally.answers().to_string(), index(self.words, &wave.tally), interval]
        });
        self.grid("report-survey-waves", &["wave", "answers", "nps", "interval"], rows.collect())
    }

    /// What was said, the lowest score first; what is not counted stays out.
    fn said(&self, title: &str, survey: &SurveyView, keep: impl Fn(&&AnswerView) -> bool) -> Grid {
        let mut kept: Vec<&AnswerView> =
            survey.answers.iter().filter(|one| one.answer.ignored.is_none()).filter(keep).collect();
        kept.sort_by_key(|one| one.answer.score);
        let row = |one: &AnswerView| {
            let answer = &one.answer;
            vec![
                answer.score.map_or_else(|| self.say("nothing"), |score| score.to_string()),
                answer.why.clone(),
                answer.wish.clone(),
                answer.kind.map(|kind| self.word("feedback", kind.key())).unwrap_or_default(),
                items(&one.touchpoints),
            ]
        };
        let rows = kept.into_iter().map(row).collect();
        self.grid(title, &["score", "why", "wish", "feedback", "speaks-of"], rows)
    }
}

fn share(count: usize, all: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::INFINITY, f64::from);
    number(count) / number(all)
}
