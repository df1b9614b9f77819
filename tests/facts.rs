//! The questions about the site: keys → answers, verdicts, and when they are asked.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use std::path::PathBuf;
use std::sync::Arc;

use touchpoint::app::command::Context;
use touchpoint::app::message::{CatalogueChoice, Msg, OpenedAudit};
use touchpoint::app::session::Access;
use touchpoint::app::{Effect, Modal};
use touchpoint::domain::{FactId, Folded, ItemId, Lang, Phrase, Stamp, Verdict};
use walker::{Walker, catalogue, empty_audit};

fn hotel() -> Walker {
    Walker::on(catalogue("hotel"), empty_audit(Lang::EN))
}

fn verdict(walker: &Walker, item: &str) -> Option<Verdict> {
    walker.audit().verdict(&ItemId::parse(item))
}

fn answer(walker: &Walker, fact: &str) -> Option<bool> {
    walker.audit().facts.get(&FactId::new(fact)).copied()
}

fn opened(name: &str, access: Access) -> Msg {
    let at = touchpoint::domain::Moment::parse("2026-11-21T12:31:07+02:00").unwrap();
    let by = Stamp { id: "0".to_owned(), at, device: "d".to_owned(), author: "A. Kask".to_owned() };
    Msg::Opened(Box::new(OpenedAudit {
        path: PathBuf::from("/audits/own/Viru 4/2026-11-21"),
        catalogue: Arc::new(catalogue(name)),
        folded: Folded::begin(empty_audit(Lang::EN), by).0,
        access,
        device: "laptop-7c1f".to_owned(),
        notices: Vec::new(),
        editions: std::collections::BTreeMap::default(),
    }))
}

/// Somebody who filled in the form of a new audit and waits for it.
fn beginner() -> Walker {
    let mut walker = Walker::at_home();
    walker.send(Msg::AuditsDone);
    walker.keys("n");
    walker.send(Msg::Catalogues(vec![CatalogueChoice {
        id: "hotel".to_owned(),
        title: "Hotel".to_owned(),
        touchpoints: 54,
        languages: vec![Lang::EN],
    }]));
    walker.keys("\"Viru_4\" tab \"Viru_4\" enter");
    assert!(
        walker.effects.iter().any(|effect| matches!(effect, Effect::Create(_))),
        "{:?}",
        walker.model.modal
    );
    walker
}

#[test]
fn they_are_asked_once_when_an_audit_was_begun() {
    let mut walker = beginner();
    walker.send(opened("hotel", Access::Write));
    assert_eq!(walker.model.modal, Some(Modal::Facts(0)));
    assert_eq!(walker.model.context(), Context::Facts);
    walker.keys("esc");
    assert_eq!(walker.model.modal, None);
    walker.keys("1");
    assert_eq!(walker.session().counts.rated(), 1, "later means on with the walk");

    let mut again = Walker::at_home();
    again.send(opened("hotel", Access::Write));
    assert_eq!(again.model.modal, None, "an audit that is only opened asks nothing");
    let mut silent = beginner();
    silent.send(opened("mann", Access::Write));
    assert_eq!(silent.model.modal, None);
    let mut locked = beginner();
    locked.send(opened("hotel", Access::ReadOnly(Phrase::new("files-locked"))));
    assert_eq!(locked.model.modal, None);
}

#[test]
fn one_key_a_question_and_enter_for_the_walk() {
    let mut walker = hotel();
    walker.keys("y 1 1 0 1 1 1 1");
    assert!(walker.model.modal.is_some());
    walker.keys("0");
    assert!(walker.model.modal.is_some(), "everything is answered, and one key too many falls on no item");
    walker.keys("enter");
    assert_eq!(walker.model.modal, None);
    let answers: Vec<bool> = walker.audit().facts.values().copied().collect();
    assert_eq!(answers.iter().filter(|answer| !**answer).count(), 2);
    assert_eq!(answer(&walker, "serves_children"), Some(false));
    assert_eq!(verdict(&walker, "business.cot"), Some(Verdict::Na));
    assert_eq!(verdict(&walker, "business.sauna"), Some(Verdict::Na));
    assert_eq!(verdict(&walker, "business.parking"), None);
    assert_eq!(walker.journal().len(), 8, "an answer with its verdicts is one change");
    walker.keys("u");
    assert_eq!((answer(&walker, "has_sauna"), verdict(&walker, "business.sauna")), (None, None));
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "undone");
    walker.keys("y");
    assert_eq!(walker.model.modal, Some(Modal::Facts(7)), "on the first one that is open");
}

#[test]
fn letters_that_say_the_opposite_by_their_place_on_a_keyboard_say_nothing() {
    let play = |keys: &str| {
        let mut walker = hotel();
        walker.keys(keys);
        walker.model
    };
    let asked = play("y");
    for keys in ["y y", "y n", "y н", "y т"] {
        assert_eq!(play(keys).session, asked.session, "{keys}");
    }
    assert_eq!(play("y 1 0 1 k backspace"), play("н 1 0 1 л backspace"));
}

#[test]
fn an_answer_can_be_changed_and_taken_back_on_the_spot() {
    let mut walker = hotel();
    walker.keys("y 0 k backspace");
    assert_eq!((answer(&walker, "has_parking"), verdict(&walker, "business.parking")), (None, None));
    walker.keys("0 u");
    assert_eq!(answer(&walker, "has_parking"), None);
    assert!(walker.model.modal.is_some(), "undo stays with the questions");
    assert_eq!(walker.model.modal, Some(Modal::Facts(0)), "and goes to the question");
    walker.keys("0 0");
    assert_eq!((answer(&walker, "has_parking"), answer(&walker, "serves_meals")), (Some(false), Some(false)));
    assert_eq!(walker.journal().len(), 6);
}

#[test]
fn verdicts_that_are_there_stay() {
    let mut walker = hotel();
    let place = walker
        .session()
        .walk
        .items
        .iter()
        .position(|item| item.id.to_string() == "business.parking")
        .unwrap();
    walker.keys(&"j ".repeat(place));
    assert_eq!(walker.here(), "business.parking");
    walker.keys("3 y 0");
    assert_eq!(verdict(&walker, "business.parking"), Some(Verdict::Wow));
}

#[test]
fn what_is_added_later_is_set_aside_too() {
    let mut walker = Walker::in_shop();
    walker.keys("y j j j j 0 esc");
    assert_eq!(verdict(&walker, "service.delivery"), Some(Verdict::Na));
    let service = walker
        .session()
        .walk
        .items
        .iter()
        .position(|item| item.id.to_string() == "service.delivery")
        .unwrap();
    walker.keys("g").keys(&"j ".repeat(service)).keys("s \"Wrapping\" enter");
    let items: Vec<String> = walker.session().walk.items.iter().map(|item| item.id.to_string()).collect();
    assert!(
        !items.contains(&"service.delivery".to_owned()),
        "the unnamed service is gone: nobody spoke of it"
    );
    let delivery = items.iter().find(|item| item.starts_with("service.delivery@")).unwrap();
    assert_eq!(verdict(&walker, delivery), Some(Verdict::Na));
}

#[test]
fn undo_with_the_questions_open_takes_back_answers_alone() {
    let mut walker = hotel();
    walker.keys("3 y u");
    assert_eq!(walker.session().counts.rated(), 1);
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "undo-nothing");
}

#[test]
fn a_catalogue_without_questions_says_so() {
    let mut walker = Walker::on(catalogue("mann"), empty_audit(Lang::EN));
    walker.keys("y");
    assert_eq!(walker.model.modal, None);
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "facts-none");
}

#[test]
fn a_finished_audit_says_why_nothing_is_answered() {
    let mut walker = hotel();
    walker.keys("F F \"closed\" enter backtab y 1");
    assert!(walker.audit().facts.is_empty());
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "refused-finished");
}
