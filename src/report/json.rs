//! The audit as data: the shape of `show --json` with everything else a report knows.
//!
//! Numbers are not rounded, `null` where there is none; texts are exactly what the audit says, with hidden
//! characters spelt `\u….` so that a terminal is not steered by them.

mod parts;
mod path;
mod rows;
mod shape;
mod survey;

use std::collections::BTreeMap;

use serde::Serialize;

pub(crate) use self::parts::CountsShape;
use self::path::WholePath;
use self::rows::ImprovementOf;
use self::shape::Report;
use self::survey::{AnswerShape, ReasonShape, SurveyShape};
use super::plan::plan;
use super::survey::SurveyView;
use super::view::View;
use crate::domain::Verdict;
use crate::domain::answer::Feedback;
use crate::domain::catalogue::{Class, Stage};
use crate::domain::improvement::{Kind, Status};
use crate::domain::visible::is_hidden;
use crate::text::Words;

/// The audit as one JSON object, with a line feed at its end.
pub fn render(view: &View, words: &Words) -> String {
    printed(&Report::new(view, labels(words)))
}

/// The customer's path as one JSON object.
pub fn path(view: &View) -> String {
    printed(&WholePath::new(view))
}

/// The improvements of several audits as one JSON array, what to do first on top, each with the audit it is of.
pub fn improvements(views: &[View]) -> String {
    let rows = plan(views).into_iter().map(|(view, one)| ImprovementOf::new(view, one));
    printed(&rows.collect::<Vec<_>>())
}

/// What was said in these surveys as one JSON array, customers before staff.
pub fn answers<'a>(views: impl IntoIterator<Item = &'a View>) -> String {
    let surveys = views.into_iter().flat_map(|view| &view.survey);
    printed(&surveys.flat_map(|survey| &survey.answers).map(AnswerShape::new).collect::<Vec<_>>())
}

/// What people speak of in these surveys as one JSON array, customers before staff.
pub fn reasons<'a>(surveys: impl IntoIterator<Item = &'a SurveyView>) -> String {
    let reasons = surveys.into_iter().flat_map(|survey| &survey.reasons);
    printed(&reasons.map(ReasonShape::new).collect::<Vec<_>>())
}

/// The numbers of a survey as one JSON object.
pub fn survey(view: &View) -> String {
    printed(&SurveyShape::new(view))
}

fn printed(value: &impl Serialize) -> String {
    // Plain structs of numbers and texts: printing them cannot fail.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(text.len() + 1);
    for character in text.chars() {
        if is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                safe.extend(["\\u", &format!("{unit:04x}")]);
            }
        } else {
            safe.push(character);
        }
    }
    safe.push('\n');
    safe
}

/// The words for the keys that the data uses, in the language of the report.
type LabelsByFamily = BTreeMap<&'static str, BTreeMap<&'static str, String>>;

fn labels(words: &Words) -> LabelsByFamily {
    fn family(
        words: &Words,
        prefix: &str,
        keys: impl Iterator<Item = &'static str>,
    ) -> BTreeMap<&'static str, String> {
        keys.map(|key| (key, words.say(&format!("{prefix}-{key}")))).collect()
    }
    let verdicts = Verdict::ALL.iter().map(|verdict| verdict.key()).chain(["unrated"]);
    BTreeMap::from([
        ("verdict", family(words, "report-verdict", verdicts)),
        ("class", family(words, "class", Class::ALL.iter().map(|class| class.key()))),
        ("stage", family(words, "stage", Stage::ALL.iter().map(|stage| stage.key()))),
        ("kind", family(words, "kind", Kind::ALL.iter().map(|kind| kind.key()))),
        ("feedback", family(words, "feedback", Feedback::ALL.iter().map(|kind| kind.key()))),
        ("status", family(words, "status", Status::ALL.iter().map(|status| status.key()))),
    ])
}
