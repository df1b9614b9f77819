//! A list of scores that is typed or pasted: all of it or nothing.

use std::collections::HashSet;

use super::answer::{audiences, turn_to};
use super::open;
use super::save::Complaint;
use crate::app::form::{Field, Form, Purpose};
use crate::app::message::{Effect, Incoming};
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::screens::walk::done;
use crate::app::session::Session;
use crate::domain::answer::{Answer, Voice};
use crate::domain::ids::short;
use crate::domain::scores::{Scored, added_before, read};
use crate::domain::{AnswerId, Change, Moment, Phrase};

/// The field for a list, with what was pasted.
pub(crate) fn open_scores(model: &mut Model, text: &str) {
    let Some(session) = &model.session else { return };
    let habits = &session.survey.habits;
    let fields = vec![
        Field::lines("field-scores", ""),
        Field::one("field-who-answers", audiences(), session.survey.audience.key()),
        Field::line("field-channel", &habits.channel),
        Field::line("field-wave", &habits.wave),
    ];
    open(model, Purpose::Scores, fields);
    if let Some(Modal::Form(form)) = &mut model.modal {
        form.paste(text);
    }
}

pub(super) fn save(model: &mut Model, form: &Form, incoming: &Incoming) -> Result<Vec<Effect>, Complaint> {
    let label = "field-scores";
    let Some(session) = &mut model.session else { return Ok(Vec::new()) };
    let reading = read(form.text(label));
    if let Some(fault) = reading.faults.first() {
        let what = Phrase::new("survey-scores-fault").with("line", fault.line.to_string());
        return Err((label, what.with("piece", &fault.piece)));
    }
    if reading.scores.is_empty() {
        return Err((label, Phrase::new("form-scores-empty")));
    }
    let audience = Voice::from_key(form.value("field-who-answers")).unwrap_or(session.survey.audience);
    let before = added_before(session.audit(), audience, &reading.scores);
    if let Some(at) = before.filter(|_| !is_confirmed(form)) {
        return Err((label, Phrase::new("form-scores-again").with("when", stamp(at))));
    }
    let like = Answer {
        audience,
        channel: form.text("field-channel").to_owned(),
        wave: form.text("field-wave").to_owned(),
        ..Answer::new(AnswerId::new(""), incoming.at)
    };
    let answers = answers(session, &like, reading.scores, &incoming.id);
    let count = answers.len();
    let last = answers.last().map(|answer| answer.id.clone());
    let changes = answers.into_iter().map(|answer| Change::AddAnswer(Box::new(answer), None)).collect();
    let effects = session.record(Change::All(changes), incoming).map_err(|phrase| (label, phrase))?;
    if let Some(last) = last {
        turn_to(session, audience, &last);
    }
    session.survey.habits.channel = like.channel;
    session.survey.habits.wave = like.wave;
    Ok(done(model, Ok(effects), Phrase::new("survey-scores-added").count("n", count)))
}

/// Whether the form has said already that the list was added before, and Enter was pressed all the same.
fn is_confirmed(form: &Form) -> bool {
    form.complaint.as_ref().is_some_and(|complaint| complaint.key == "form-scores-again")
}

/// `2026-11-21 14:03`, which every language reads.
fn stamp(at: Moment) -> String {
    let (hour, minute, _) = at.clock();
    format!("{} {hour:02}:{minute:02}", at.date())
}

fn answers(session: &Session, like: &Answer, scores: Vec<Scored>, uuid: &str) -> Vec<Answer> {
    let known = session.audit().answers.iter().map(|answer| answer.id.as_str().to_owned());
    let mut known: HashSet<String> = known.collect();
    let answer = |(place, Scored { score, why }): (usize, Scored)| {
        let id = short('a', &format!("{uuid}{place:03x}"), |id| known.contains(id));
        known.insert(id.clone());
        Answer { id: AnswerId::new(id), score: Some(score), why, ..like.clone() }
    };
    scores.into_iter().enumerate().map(answer).collect()
}
