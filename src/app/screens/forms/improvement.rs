//! The form of an improvement: what it is prefilled with, and what saving it does.

use super::open;
use super::save::{Complaint, needed, record};
use crate::app::form::{Choice, Field, Form, Purpose};
use crate::app::message::{Effect, Incoming};
use crate::app::model::Model;
use crate::app::screens::improvements;
use crate::app::screens::walk::done;
use crate::app::session::Session;
use crate::domain::due;
use crate::domain::ids::short;
use crate::domain::improvement::{Kind, Status};
use crate::domain::{Change, Improvement, ImprovementId, Item, ItemId, Phrase, Verdict};

pub(crate) fn open_improvement(model: &mut Model) {
    let Some(session) = &model.session else { return };
    let Some(item) = session.current() else { return };
    if !matches!(session.audit().verdict(&item.id), Some(Verdict::Bad | Verdict::Ok)) {
        model.inform(Phrase::new("improvement-needs-verdict"));
        return;
    }
    let text = item.touchpoint.recommendation.said(session.language()).text.to_owned();
    let mut draft = Improvement::new(ImprovementId::new(""), Kind::Improve, text, vec![item.id.clone()]);
    draft.impact = Some(impact_of(item, session));
    let fields = improvement_fields(session, &draft);
    open(model, Purpose::NewImprovement, fields);
}

/// What mending an item is likely to bring: more for what is critical or heavy, and more where it is bad.
fn impact_of(item: &Item, session: &Session) -> u8 {
    let bad = session.audit().verdict(&item.id) == Some(Verdict::Bad);
    match (item.touchpoint.critical, item.touchpoint.weight, bad) {
        (true, _, true) | (_, 4..=5, true) => 3,
        (_, 1, false) => 1,
        _ => 2,
    }
}

pub(crate) fn open_edit_improvement(model: &mut Model, improvement: &Improvement) {
    let Some(session) = &model.session else { return };
    let fields = improvement_fields(session, improvement);
    open(model, Purpose::EditImprovement(improvement.id.clone()), fields);
}

pub(crate) fn open_closing(model: &mut Model, id: &ImprovementId) {
    open(model, Purpose::Closing(id.clone()), vec![Field::line("field-closing", "")]);
}

fn improvement_fields(session: &Session, draft: &Improvement) -> Vec<Field> {
    let level = |value: Option<u8>| value.map_or_else(String::new, |value| value.to_string());
    let levels = || {
        let known = (1..=3).map(|n| Choice::word(&n.to_string(), format!("level-{n}")));
        std::iter::once(Choice::word("", "level-unknown")).chain(known).collect::<Vec<_>>()
    };
    let kinds =
        Kind::ALL.iter().map(|kind| Choice::word(kind.key(), format!("kind-{}", kind.key()))).collect();
    let statuses =
        Status::ALL.iter().map(|one| Choice::word(one.key(), format!("status-{}", one.key()))).collect();
    let mends: Vec<String> = draft.items.iter().map(ToString::to_string).collect();
    let due = draft.due.map(|due| due.to_string()).unwrap_or_default();
    vec![
        Field::lines("field-text", &draft.text),
        Field::one("field-kind", kinds, draft.kind.key()),
        Field::line("field-owner", &draft.owner),
        Field::line("field-due", &due),
        Field::one("field-impact", levels(), &level(draft.impact)),
        Field::one("field-effort", levels(), &level(draft.effort)),
        Field::one("field-status", statuses, draft.status.key()),
        Field::many("field-mends", mendable(session, &draft.items), &mends),
        Field::line("field-closing", &draft.closing),
    ]
}

/// The items that an improvement can mend: what is bad or ok, and what it names already.
fn mendable(session: &Session, named: &[ItemId]) -> Vec<Choice> {
    let fits = |item: &Item| {
        let verdict = session.audit().verdict(&item.id);
        named.contains(&item.id) || matches!(verdict, Some(Verdict::Bad | Verdict::Ok))
    };
    let mut choices: Vec<Choice> = session
        .walk
        .items
        .iter()
        .filter(|item| fits(item))
        .map(|item| Choice::name(item.id.to_string(), item.name(session.language())))
        .collect();
    let unknown = named.iter().filter(|item| session.place_of(item).is_none());
    choices.extend(unknown.map(|item| Choice::name(item.to_string(), item.to_string())));
    choices
}

/// Reads the fields of an improvement into `draft`.
fn read_improvement(model: &Model, form: &Form, mut draft: Improvement) -> Result<Improvement, Complaint> {
    draft.text = needed(form, "field-text")?;
    draft.kind = Kind::from_key(form.value("field-kind")).unwrap_or(draft.kind);
    form.text("field-owner").clone_into(&mut draft.owner);
    let typed = form.text("field-due");
    draft.due = if typed.is_empty() {
        None
    } else {
        let due = due::parse(typed, model.now.date(), &model.vocabulary.weekdays);
        Some(due.ok_or_else(|| ("field-due", Phrase::new("form-due-unreadable").with("text", typed)))?)
    };
    draft.impact = form.value("field-impact").parse().ok();
    draft.effort = form.value("field-effort").parse().ok();
    draft.status = Status::from_key(form.value("field-status")).unwrap_or(draft.status);
    draft.items = form.values("field-mends").iter().map(|item| ItemId::parse(item)).collect();
    form.text("field-closing").clone_into(&mut draft.closing);
    if draft.items.is_empty() {
        return Err(("field-mends", Phrase::new("form-mends-nothing")));
    }
    Ok(draft)
}

pub(super) fn new_improvement(
    model: &mut Model,
    form: &Form,
    incoming: &Incoming,
) -> Result<Vec<Effect>, Complaint> {
    let Some(session) = &model.session else { return Ok(Vec::new()) };
    let taken = |id: &str| session.audit().improvement(&ImprovementId::new(id)).is_some();
    let id = ImprovementId::new(short('i', &incoming.id, taken));
    let draft = Improvement::new(id, Kind::Improve, "", Vec::new());
    let improvement = read_improvement(model, form, draft)?;
    let effects = record(model, Change::AddImprovement(improvement, None), "field-text", incoming)?;
    Ok(done(model, Ok(effects), Phrase::new("improvement-added")))
}

pub(super) fn edit_improvement(
    model: &mut Model,
    form: &Form,
    id: &ImprovementId,
    incoming: &Incoming,
) -> Result<Vec<Effect>, Complaint> {
    let old = model.session.as_ref().and_then(|session| session.audit().improvement(id)).cloned();
    let Some(old) = old else { return Ok(Vec::new()) };
    let new = read_improvement(model, form, old.clone())?;
    let edits = old.edits_towards(&new).into_iter();
    let changes: Vec<Change> = edits.map(|edit| Change::EditImprovement(id.clone(), edit)).collect();
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let effects = record(model, Change::All(changes), "field-text", incoming)?;
    if let Some(session) = &mut model.session {
        improvements::follow(session, id);
    }
    Ok(effects)
}
