//! The survey: answers and remarks, what they speak of, and what becomes of them.

use super::forms;
use super::results::go_to;
use super::walk::done;
use crate::app::command::{Action, Answering};
use crate::app::key::Code;
use crate::app::message::{Effect, Incoming, Msg};
use crate::app::model::Model;
use crate::app::session::{Panel, Said, Session, View};
use crate::app::update::moved;
use crate::domain::answer::{Answer, AnswerEdit, Voice};
use crate::domain::ids::short;
use crate::domain::{AnswerId, Change, ImprovementId, ItemId, Phrase, TouchpointId, wish};

pub(crate) fn act(model: &mut Model, action: Action, incoming: &Incoming) -> Vec<Effect> {
    match action {
        Action::Answers(answering) => return answer(model, answering, incoming),
        Action::Back => back(model),
        _ => move_cursor(model, action),
    }
    Vec::new()
}

/// Carries out a command of the survey; on the walk only a remark can be written down.
pub(crate) fn answer(model: &mut Model, answering: Answering, incoming: &Incoming) -> Vec<Effect> {
    match answering {
        Answering::Add => forms::open_answer(model, None),
        Answering::Score => forms::open_answer(model, typed_score(incoming)),
        Answering::Remark => forms::open_remark(model),
        Answering::List => forms::open_scores(model, ""),
        Answering::Marks => forms::open_marks(model),
        Answering::Reasons => turn_panel(model),
        Answering::Filter => next_filter(model),
        Answering::Audience => turn_audience(model),
        Answering::Touchpoint => to_touchpoint(model),
        Answering::Edit if is_on_reasons(model) => to_touchpoint(model),
        _ => return with_current(model, answering, incoming),
    }
    Vec::new()
}

/// What can be done with the answer under the cursor.
fn with_current(model: &mut Model, answering: Answering, incoming: &Incoming) -> Vec<Effect> {
    let current = model.session.as_ref().filter(|session| session.survey.panel == Panel::Answers);
    let Some(answer) = current.and_then(Session::current_answer).cloned() else {
        model.inform(Phrase::new("survey-no-answer"));
        return Vec::new();
    };
    match answering {
        Answering::Edit => forms::open_edit_answer(model, &answer),
        Answering::Ignore => return ignore(model, &answer, incoming),
        Answering::Wish => return wish(model, &answer, incoming),
        Answering::Done => return follow_up(model, &answer, incoming),
        Answering::Remove => return remove(model, answer.id, incoming),
        _ => {}
    }
    Vec::new()
}

/// The digit that brought the command about; none when the person has given it another key.
fn typed_score(incoming: &Incoming) -> Option<u8> {
    let Msg::Key(key) = &incoming.msg else { return None };
    let Code::Char(digit) = key.code else { return None };
    digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok())
}

fn ignore(model: &mut Model, answer: &Answer, incoming: &Incoming) -> Vec<Effect> {
    if answer.ignored.is_none() {
        forms::open_ignore(model, &answer.id);
        return Vec::new();
    }
    set(model, &answer.id, AnswerEdit::Ignored(None), Phrase::new("survey-counted"), incoming)
}

fn follow_up(model: &mut Model, answer: &Answer, incoming: &Incoming) -> Vec<Effect> {
    let (at, said) = match answer.done {
        None => (Some(incoming.at), "survey-followed-up"),
        Some(_) => (None, "survey-open-again"),
    };
    set(model, &answer.id, AnswerEdit::Done(at), Phrase::new(said), incoming)
}

fn set(
    model: &mut Model,
    id: &AnswerId,
    edit: AnswerEdit,
    phrase: Phrase,
    incoming: &Incoming,
) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let result = session.record(Change::EditAnswer(id.clone(), edit), incoming);
    show(session, id);
    done(model, result, phrase)
}

fn remove(model: &mut Model, id: AnswerId, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let result = session.record(Change::RemoveAnswer(id), incoming);
    done(model, result, Phrase::new("survey-removed"))
}

/// Makes an improvement of the wish; the second time it goes to it.
fn wish(model: &mut Model, answer: &Answer, incoming: &Incoming) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    if let Some(known) = wish::improvement_of(session.audit(), answer).map(|known| known.id.clone()) {
        session.view = View::Improvements;
        super::improvements::follow(session, &known);
        return Vec::new();
    }
    let audit = session.audit();
    let taken = |id: &str| audit.improvement(&ImprovementId::new(id)).is_some();
    let id = ImprovementId::new(short('i', &incoming.id, taken));
    let Some(change) = wish::plan(audit, &session.walk, answer, id) else {
        model.inform(Phrase::new("survey-wish-nothing"));
        return Vec::new();
    };
    let result = session.record(change, incoming);
    done(model, result, Phrase::new("survey-wish-made"))
}

/// Puts the cursor on an answer that may have moved in the list, if the filter shows it.
pub(crate) fn show(session: &mut Session, id: &AnswerId) {
    session.compute_survey();
    let place = session.answers_shown().position(|answer| answer.id == *id);
    session.survey.cursor = place.unwrap_or(session.survey.cursor);
}

fn is_on_reasons(model: &Model) -> bool {
    model.session.as_ref().is_some_and(|session| session.survey.panel == Panel::Reasons)
}

fn turn_panel(model: &mut Model) {
    if let Some(session) = &mut model.session {
        session.survey.panel = match session.survey.panel {
            Panel::Answers => Panel::Reasons,
            Panel::Reasons => Panel::Answers,
        };
    }
}

fn turn_audience(model: &mut Model) {
    let Some(session) = &mut model.session else { return };
    let survey = &mut session.survey;
    survey.audience = match survey.audience {
        Voice::Customers => Voice::Staff,
        Voice::Staff => Voice::Customers,
    };
    survey.habits.audience = survey.audience;
    (survey.cursor, survey.reason, survey.numbers) = (0, 0, None);
}

/// The next filter that shows anything.
fn next_filter(model: &mut Model) {
    let Some(session) = &mut model.session else { return };
    session.survey.panel = Panel::Answers;
    session.compute_survey();
    let here = Said::ALL.iter().position(|one| *one == session.survey.filter).unwrap_or_default();
    let mut round = Said::ALL.iter().cycle().skip(here + 1).take(Said::ALL.len());
    let numbers = session.survey.numbers.as_ref();
    let next = round.find(|one| **one == Said::All || numbers.is_some_and(|known| known.count(**one) > 0));
    set_filter(session, next.copied().unwrap_or(Said::All));
}

fn set_filter(session: &mut Session, filter: Said) {
    session.survey.filter = filter;
    (session.survey.cursor, session.survey.numbers) = (0, None);
}

fn back(model: &mut Model) {
    let Some(session) = &mut model.session else { return };
    match session.survey.panel {
        Panel::Reasons => session.survey.panel = Panel::Answers,
        Panel::Answers => set_filter(session, Said::All),
    }
}

fn move_cursor(model: &mut Model, action: Action) {
    let page = model.page;
    let Some(session) = &mut model.session else { return };
    session.compute_survey();
    let survey = &mut session.survey;
    let Some(numbers) = &survey.numbers else { return };
    match survey.panel {
        Panel::Answers => survey.cursor = moved(survey.cursor, numbers.shown.len(), page, action),
        Panel::Reasons => survey.reason = moved(survey.reason, numbers.reasons.len(), page, action),
    }
}

/// Goes to the touchpoint that the answer or the reason speaks of.
fn to_touchpoint(model: &mut Model) {
    let Some(session) = &model.session else { return };
    let touchpoint = match session.survey.panel {
        Panel::Answers => session.current_answer().and_then(|answer| answer.touchpoints.first()),
        Panel::Reasons => session.current_reason().map(|reason| &reason.touchpoint),
    };
    match touchpoint.and_then(|id| item_of(session, id)) {
        Some(item) => go_to(model, Some(&item)),
        None => model.inform(Phrase::new("survey-no-touchpoint")),
    }
}

fn item_of(session: &Session, touchpoint: &TouchpointId) -> Option<ItemId> {
    let item = session.walk.items.iter().find(|item| item.touchpoint.id == *touchpoint);
    item.map(|item| item.id.clone())
}
