//! The forms of the survey: an answer in seconds, a remark from the walk, why an answer is not counted.

use std::sync::Arc;

use super::open;
use super::save::{Complaint, needed, record};
use crate::app::form::{Choice, Field, Form, Purpose};
use crate::app::message::{Effect, Incoming};
use crate::app::model::Model;
use crate::app::screens::survey;
use crate::app::screens::walk::done;
use crate::app::session::{Habits, Panel, Said, Session};
use crate::domain::answer::{Answer, AnswerEdit, Feedback, Voice};
use crate::domain::catalogue::Segment;
use crate::domain::ids::short;
use crate::domain::mark::OwnMark;
use crate::domain::{AnswerId, Change, HeaderEdit, Phrase, TouchpointId};
use crate::text::{UiLang, Words};

/// The form of a new answer, with what the last one began with and the score if one was typed already.
pub(crate) fn open_answer(model: &mut Model, score: Option<u8>) {
    load_questions(model);
    let Some(session) = &model.session else { return };
    let draft = Answer { score, ..blank(&session.survey.habits, model) };
    let fields = answer_fields(session, &draft);
    let opened = open(model, Purpose::NewAnswer, fields);
    // A score that was typed is kept by Esc like anything else that was.
    if let Some(form) = opened {
        form.touched = score.is_some();
    }
}

pub(crate) fn open_edit_answer(model: &mut Model, answer: &Answer) {
    load_questions(model);
    let Some(session) = &model.session else { return };
    let fields = answer_fields(session, answer);
    open(model, Purpose::EditAnswer(answer.id.clone()), fields);
}

/// What somebody says at the till: the touchpoint under the cursor is what it is most likely about, said by whom it is for.
pub(crate) fn open_remark(model: &mut Model) {
    let Some(session) = &model.session else { return };
    let on_walk = session.view == crate::app::session::View::Walk;
    let here = session.current().filter(|_| on_walk);
    let blank = blank(&session.survey.habits, model);
    let audience = here.and_then(|item| Voice::of(item.audience)).unwrap_or(blank.audience);
    let about = here.map(|item| item.touchpoint.id.clone()).into_iter().collect();
    let draft = Answer { audience, touchpoints: about, ..blank };
    let fields = vec![
        Field::lines("field-said", ""),
        Field::one("field-feedback", kinds(), ""),
        Field::line("field-channel", &draft.channel),
        touchpoints(session, &draft),
        Field::one("field-who-answers", audiences(), draft.audience.key()),
    ];
    open(model, Purpose::Remark, fields);
}

pub(crate) fn open_ignore(model: &mut Model, id: &AnswerId) {
    open(model, Purpose::IgnoreReason(id.clone()), vec![Field::line("field-reason", "")]);
}

pub(crate) fn open_marks(model: &mut Model) {
    let Some(session) = &model.session else { return };
    let marks = OwnMark::list(&session.audit().header.marks);
    open(model, Purpose::Marks, vec![Field::line("field-marks", &marks)]);
}

/// The questions are read aloud in the language of the audit, whatever the screen speaks.
fn load_questions(model: &mut Model) {
    let screen = UiLang::from_code(&model.preferences.language).unwrap_or_default();
    let Some(session) = &mut model.session else { return };
    if session.survey.questions.is_some() {
        return;
    }
    let words = Words::new(UiLang::of_content(session.language()).unwrap_or(screen));
    let first = |key| [words.say(key), words.say("survey-question-why"), words.say("survey-question-wish")];
    let questions = [first("survey-question-customers"), first("survey-question-staff")];
    session.survey.questions = Some(Arc::new(questions));
}

fn blank(habits: &Habits, model: &Model) -> Answer {
    Answer {
        audience: habits.audience,
        channel: habits.channel.clone(),
        asked_by: habits.asked_by.clone(),
        segment: habits.segment,
        wave: habits.wave.clone(),
        ..Answer::new(AnswerId::new(""), model.now)
    }
}

fn answer_fields(session: &Session, draft: &Answer) -> Vec<Field> {
    let segments = Segment::ALL.iter().map(|one| Choice::word(one.key(), format!("segment-{}", one.key())));
    let segments = segments.chain([Choice::word("", "nothing")]).collect();
    vec![
        Field::score("field-score", draft.score),
        Field::lines("field-why", &draft.why),
        Field::lines("field-wish", &draft.wish),
        Field::one("field-feedback", kinds(), draft.kind.map_or("", Feedback::key)),
        Field::line("field-channel", &draft.channel),
        Field::line("field-asked-by", &draft.asked_by),
        Field::one("field-segment", segments, draft.segment.map_or("", Segment::key)),
        touchpoints(session, draft),
        Field::one("field-who-answers", audiences(), draft.audience.key()),
        Field::line("field-wave", &draft.wave),
    ]
}

/// The kinds first, so that the number of one is its place; none at all last.
fn kinds() -> Vec<Choice> {
    let kinds = Feedback::ALL.iter().map(|one| Choice::word(one.key(), format!("feedback-{}", one.key())));
    kinds.chain([Choice::word("", "nothing")]).collect()
}

pub(super) fn audiences() -> Vec<Choice> {
    Voice::ALL.iter().map(|one| Choice::word(one.key(), format!("audience-{}", one.key()))).collect()
}

/// Every touchpoint of the walk once; those that the answer names and the walk has not, too.
fn touchpoints(session: &Session, draft: &Answer) -> Field {
    let named: Vec<String> = draft.touchpoints.iter().map(ToString::to_string).collect();
    let mut known: std::collections::HashSet<&TouchpointId> = std::collections::HashSet::new();
    let items = session.walk.items.iter().filter(|item| known.insert(&item.touchpoint.id));
    let name = |item: &crate::domain::Item| item.touchpoint.name.said(session.language()).text.to_owned();
    let mut choices: Vec<Choice> =
        items.map(|item| Choice::name(item.touchpoint.id.as_str(), name(item))).collect();
    let unknown = draft.touchpoints.iter().filter(|id| !known.contains(id));
    choices.extend(unknown.map(|id| Choice::name(id.as_str(), id.as_str())));
    Field::many("field-speaks-of", choices, &named)
}

/// Reads the fields into an answer; every field that the form has not stays as it is.
fn read(form: &Form, before: Answer) -> Answer {
    let touchpoints = form.values("field-speaks-of").into_iter().map(TouchpointId::new);
    let common = Answer {
        kind: Feedback::from_key(form.value("field-feedback")),
        channel: form.text("field-channel").to_owned(),
        audience: Voice::from_key(form.value("field-who-answers")).unwrap_or(before.audience),
        touchpoints: touchpoints.collect(),
        ..before
    };
    if form.purpose == Purpose::Remark {
        return Answer { why: form.text("field-said").to_owned(), ..common };
    }
    Answer {
        score: form.score("field-score"),
        why: form.text("field-why").to_owned(),
        wish: form.text("field-wish").to_owned(),
        asked_by: form.text("field-asked-by").to_owned(),
        segment: Segment::from_key(form.value("field-segment")),
        wave: form.text("field-wave").to_owned(),
        ..common
    }
}

/// An answer that says nothing is none.
fn check(answer: &Answer, label: &'static str) -> Result<(), Complaint> {
    if answer.score.is_none() && answer.asks().is_none() {
        return Err((label, Phrase::new("form-answer-empty")));
    }
    Ok(())
}

/// Saves a new answer or remark and remembers what the next one begins with.
pub(super) fn add(model: &mut Model, form: &Form, incoming: &Incoming) -> Result<Vec<Effect>, Complaint> {
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    let label = if form.purpose == Purpose::Remark { "field-said" } else { "field-score" };
    let taken = |id: &str| session.audit().answer(&AnswerId::new(id)).is_some();
    let id = AnswerId::new(short('a', &incoming.id, taken));
    let answer = read(form, Answer::new(id.clone(), incoming.at));
    check(&answer, label)?;
    let said = if answer.score.is_some() { "survey-added" } else { "survey-remark-added" };
    let (audience, habits) = (answer.audience, habits_of(&answer, &session.survey.habits));
    let change = Change::AddAnswer(Box::new(answer), None);
    let effects = session.record(change, incoming).map_err(|phrase| (label, phrase))?;
    session.survey.habits = habits;
    turn_to(session, audience, &id);
    Ok(done(model, Ok(effects), Phrase::new(said)))
}

/// A remark says nothing of waves and segments: those stay.
fn habits_of(answer: &Answer, before: &Habits) -> Habits {
    if answer.score.is_none() {
        return Habits { channel: answer.channel.clone(), ..before.clone() };
    }
    Habits {
        audience: answer.audience,
        channel: answer.channel.clone(),
        asked_by: answer.asked_by.clone(),
        segment: answer.segment,
        wave: answer.wave.clone(),
    }
}

/// Shows the answers of an audience, the cursor on one of them.
pub(super) fn turn_to(session: &mut Session, audience: Voice, id: &AnswerId) {
    let survey = &mut session.survey;
    (survey.audience, survey.panel, survey.numbers) = (audience, Panel::Answers, None);
    survey.filter = Said::All;
    survey::show(session, id);
}

pub(super) fn edit(
    model: &mut Model,
    form: &Form,
    id: &AnswerId,
    incoming: &Incoming,
) -> Result<Vec<Effect>, Complaint> {
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    let Some(old) = session.audit().answer(id).cloned() else { return Ok(Vec::new()) };
    let new = read(form, old.clone());
    check(&new, "field-score")?;
    let edits = old.edits_towards(&new).into_iter();
    let changes: Vec<Change> = edits.map(|edit| Change::EditAnswer(id.clone(), edit)).collect();
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let effects = session.record(Change::All(changes), incoming).map_err(|phrase| ("field-score", phrase))?;
    survey::show(session, id);
    Ok(effects)
}

pub(super) fn ignore(
    model: &mut Model,
    form: &Form,
    id: &AnswerId,
    incoming: &Incoming,
) -> Result<Vec<Effect>, Complaint> {
    let reason = needed(form, "field-reason")?;
    let edit = AnswerEdit::Ignored(Some(reason));
    let effects = record(model, Change::EditAnswer(id.clone(), edit), "field-reason", incoming)?;
    if let Some(session) = &mut model.session {
        survey::show(session, id);
    }
    Ok(done(model, Ok(effects), Phrase::new("survey-ignored")))
}

pub(super) fn set_marks(
    model: &mut Model,
    form: &Form,
    incoming: &Incoming,
) -> Result<Vec<Effect>, Complaint> {
    let label = "field-marks";
    let marks = OwnMark::parse_list(form.text(label));
    let marks = marks.map_err(|piece| (label, Phrase::new("problem-nps-mark").with("text", piece)))?;
    record(model, Change::Header(HeaderEdit::Marks(marks)), label, incoming)
}
