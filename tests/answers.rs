//! The survey at the keyboard: what keys do to answers, remarks and lists of scores.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/surveyed.rs"]
mod surveyed;
#[path = "support/walker.rs"]
mod walker;

use touchpoint::app::message::Msg;
use touchpoint::app::session::{Said, View};
use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::nps::Tally;
use touchpoint::domain::{Folded, Lang, Verdict};
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, empty_audit};

fn on_survey() -> Walker {
    let mut walker = Walker::in_shop();
    walker.keys("backtab");
    assert_eq!(walker.session().view, View::Survey, "the last view");
    walker
}

fn asked() -> Walker {
    let mut audit = empty_audit(Lang::EN);
    surveyed::survey(&mut audit);
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys("backtab");
    walker
}

fn last(walker: &Walker) -> &Answer {
    walker.audit().answers.last().expect("there is an answer")
}

fn said(walker: &Walker) -> &'static str {
    walker.model.notice.as_ref().map_or("", |notice| notice.phrase.key)
}

fn here(walker: &Walker) -> String {
    walker.session().current_answer().map(|answer| answer.id.to_string()).unwrap_or_default()
}

/// Filters until the list shows these, and puts the cursor on the first.
fn filtered(walker: &mut Walker, filter: Said) {
    for _ in 0..Said::ALL.len() {
        if walker.session().survey.filter == filter {
            return;
        }
        walker.keys("f");
    }
    panic!("no filter {filter:?}");
}

#[test]
fn a_score_alone_takes_two_keys_and_a_series_goes_on() {
    let mut walker = on_survey();
    walker.keys("9 enter 7 enter 1 0 enter 0 enter a x enter");
    let scores: Vec<Option<u8>> = walker.audit().answers.iter().map(|answer| answer.score).collect();
    assert_eq!(scores, [Some(9), Some(7), Some(10), Some(0), Some(10)]);
    assert_eq!(walker.journal().len(), 5, "one change an answer");
    assert_eq!(here(&walker), last(&walker).id.to_string(), "the cursor is on the newest");
}

#[test]
fn score_why_wish_as_the_method_asks() {
    let mut walker = on_survey();
    walker.keys(r#"9 tab "Quick" tab "Open_earlier" tab 4 tab "till" enter"#);
    let answer = last(&walker).clone();
    assert_eq!((answer.score, answer.why.as_str(), answer.wish.as_str()), (Some(9), "Quick", "Open earlier"));
    assert_eq!((answer.kind, answer.channel.as_str()), (Some(Feedback::Criticism), "till"));
    walker.keys("3 enter");
    assert_eq!(
        (last(&walker).channel.as_str(), last(&walker).kind),
        ("till", None),
        "the way stays, the kind does not"
    );
}

#[test]
fn a_digit_is_a_score_on_three_layouts_and_letters_go_to_their_field() {
    let play = |keys: &str| {
        let mut walker = on_survey();
        walker.keys(keys);
        (last(&walker).score, last(&walker).why.clone())
    };
    assert_eq!(play(r#"a 1 0 tab "9_is_too_much" enter"#), (Some(10), "9 is too much".to_owned()));
    assert_eq!(play("ф ч enter"), (Some(10), String::new()));
    assert_eq!(play("a 7 left left right enter").0, Some(6));
}

#[test]
fn nothing_said_is_no_answer_and_no_score_is_a_remark() {
    let mut walker = on_survey();
    walker.keys("a enter");
    assert!(walker.model.modal.is_some(), "the form says what is missing");
    walker.keys(r#"tab "Cold_inside" enter"#);
    assert_eq!(last(&walker).score, None);
    assert_eq!(said(&walker), "survey-remark-added");
    assert_eq!(Tally::of(&walker.audit().answers, Voice::Customers).answers(), 0);
    walker.keys("a esc");
    assert_eq!(walker.audit().answers.len(), 1, "Esc without a word leaves nothing");
}

#[test]
fn esc_keeps_what_was_typed_and_undo_takes_it_back() {
    let mut walker = on_survey();
    walker.keys(r#"6 tab "Slow" esc"#);
    assert_eq!((last(&walker).score, last(&walker).why.as_str()), (Some(6), "Slow"));
    walker.keys("enter backspace esc");
    assert_eq!(last(&walker).score, None, "an answer that is edited keeps its changes too");
    walker.keys("u u");
    assert!(walker.audit().answers.is_empty());
    walker.keys("U");
    assert_eq!(last(&walker).score, Some(6));
}

#[test]
fn a_remark_on_the_walk_keeps_the_place() {
    let mut walker = Walker::in_shop();
    walker.keys("j j j");
    let item = walker.here();
    walker.keys(r#"c "Where_is_the_door?" tab 3 enter"#);
    assert_eq!((walker.here(), walker.session().view), (item.clone(), View::Walk));
    let answer = last(&walker).clone();
    assert_eq!((answer.kind, answer.score), (Some(Feedback::Question), None));
    assert_eq!(answer.touchpoints.iter().map(ToString::to_string).collect::<Vec<_>>(), [item]);
    let screen = walker.screen(120, 40, UiLang::En);
    assert!(screen.contains("1 · last: “Where is the door?”"), "{screen}");
    walker.keys("u");
    assert!(!walker.screen(120, 40, UiLang::En).contains("Where is the door"));
}

#[test]
fn a_remark_on_what_is_for_the_staff_is_the_staffs() {
    let mut walker = Walker::on(catalogue("inside"), empty_audit(Lang::EN));
    walker.keys(r#"c "Shifts_come_late" enter"#);
    assert_eq!(last(&walker).audience, Voice::Staff);
    let mut walker = Walker::on(catalogue("shop"), empty_audit(Lang::EN));
    walker.keys(r#"c "Too_loud" enter"#);
    assert_eq!(last(&walker).audience, Voice::Customers);
}

#[test]
fn a_verdict_key_stays_a_verdict_key() {
    let mut walker = Walker::in_shop();
    walker.keys("9");
    assert!(walker.model.modal.is_none());
    assert_eq!(walker.session().counts.unchecked, 1);
}

#[test]
fn a_finished_audit_still_takes_answers() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"F F "Closed" enter"#);
    assert!(walker.audit().is_finished());
    walker.keys("backtab backtab 9 enter");
    assert_eq!(last(&walker).score, Some(9));
}

#[test]
fn ignoring_needs_a_reason_and_is_taken_back() {
    let mut walker = asked();
    let (id, before) = (here(&walker), Tally::of(&walker.audit().answers, Voice::Customers));
    walker.keys("x enter");
    assert!(walker.model.modal.is_some(), "a reason is needed");
    walker.keys(r#""Asked_twice" enter"#);
    let answer =
        |walker: &Walker| walker.audit().answers.iter().find(|one| one.id.as_str() == id).cloned().unwrap();
    assert_eq!(answer(&walker).ignored.as_deref(), Some("Asked twice"));
    assert_eq!(here(&walker), id, "the cursor stays with it");
    walker.keys("x");
    assert_eq!(answer(&walker).ignored, None);
    assert_eq!(Tally::of(&walker.audit().answers, Voice::Customers), before);
}

#[test]
fn questions_and_leads_are_lists_and_wait_until_followed_up() {
    let mut walker = asked();
    filtered(&mut walker, Said::Questions);
    assert_eq!(here(&walker), "q-1");
    walker.keys("d");
    assert_eq!(walker.audit().answers.iter().filter(|answer| answer.is_waiting()).count(), 1);
    assert_ne!(
        walker.session().survey.filter,
        Said::Questions,
        "a filter that holds nothing any more is dropped"
    );
    filtered(&mut walker, Said::Leads);
    walker.keys("d");
    assert_eq!(here(&walker), "l-1", "a lead that was taken up is still a lead");
    walker.keys("d");
    assert!(walker.audit().answers.iter().any(Answer::is_waiting));
}

#[test]
fn filters_without_answers_are_passed_over() {
    let mut walker = on_survey();
    walker.keys("9 enter f");
    assert_eq!(walker.session().survey.filter, Said::Promoters);
    walker.keys("f");
    assert_eq!(walker.session().survey.filter, Said::All);
    walker.keys("f esc");
    assert_eq!(walker.session().survey.filter, Said::All);
}

#[test]
fn a_wish_becomes_one_improvement_in_one_key() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"/ "queue" enter 1 c "Open_a_second_till" enter backtab i"#);
    let made = walker.audit().improvements.clone();
    assert_eq!((made.len(), made[0].text.as_str()), (1, "Open a second till"));
    assert_eq!(made[0].items.iter().map(ToString::to_string).collect::<Vec<_>>(), ["business.queue"]);
    assert_eq!((said(&walker), walker.session().view), ("survey-wish-made", View::Survey));
    walker.keys("i");
    assert_eq!((walker.audit().improvements.len(), walker.session().view), (1, View::Improvements));
    walker.keys("u");
    assert!(walker.audit().improvements.is_empty());
    assert_eq!(last(&walker).improvement, None);
}

#[test]
fn an_improvement_that_was_struck_off_can_be_made_again() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"c "Open_a_second_till" enter backtab i i D tab i"#);
    assert_eq!(walker.audit().improvements.len(), 1);
    walker.keys("9 enter i");
    assert_eq!(said(&walker), "survey-wish-nothing");
}

#[test]
fn customers_and_staff_never_meet() {
    let mut walker = asked();
    let numbers = |walker: &Walker| walker.session().survey.numbers.clone().unwrap();
    let customers = numbers(&walker).survey.tally;
    walker.keys("v");
    assert_eq!((numbers(&walker).survey.tally.answers(), numbers(&walker).other), (3, customers));
    walker.keys("1 0 enter");
    assert_eq!((last(&walker).audience, numbers(&walker).survey.tally.answers()), (Voice::Staff, 4));
    walker.keys("v");
    assert_eq!(numbers(&walker).survey.tally, customers);
}

#[test]
fn a_pasted_list_shows_what_it_comes_to_and_is_added_as_one() {
    let mut walker = on_survey();
    walker.send(Msg::Paste("9 10 7, 8;3\n0 slow till".to_owned()));
    let screen = walker.screen(80, 24, UiLang::En);
    assert!(screen.contains("6 scores, index 0, reasons: 1"), "{screen}");
    walker.keys("enter");
    assert_eq!(walker.audit().answers.len(), 6);
    assert_eq!((last(&walker).score, last(&walker).why.as_str()), (Some(0), "slow till"));
    assert_eq!(walker.journal().len(), 1);
    walker.keys("u");
    assert!(walker.audit().answers.is_empty());
}

#[test]
fn a_list_with_a_bad_piece_is_not_added_and_says_which() {
    let mut walker = on_survey();
    walker.keys(r#"s "9_11_8" enter"#);
    let screen = walker.screen(80, 24, UiLang::En);
    assert!(screen.contains("Line 1: “11” is not a score"), "{screen}");
    assert!(walker.audit().answers.is_empty());
    walker.keys("esc");
    assert!(walker.audit().answers.is_empty(), "Esc drops a list: half of one would be no list");
}

#[test]
fn the_same_list_twice_asks_before_it_adds() {
    let mut walker = on_survey();
    walker.keys(r#"s "9_10_8" enter s "9;10;8" enter"#);
    assert_eq!(walker.audit().answers.len(), 3);
    assert!(walker.screen(80, 24, UiLang::En).contains("The same list was added at 2026-11-21 12:3"));
    walker.keys("enter");
    assert_eq!(walker.audit().answers.len(), 6);
    let ids: std::collections::HashSet<_> = walker.audit().answers.iter().map(|answer| &answer.id).collect();
    assert_eq!(ids.len(), 6);
}

#[test]
fn what_is_pasted_elsewhere_is_no_list() {
    let mut walker = Walker::in_shop();
    walker.send(Msg::Paste("9 10 8".to_owned()));
    assert!(walker.model.modal.is_none());
    let mut walker = on_survey();
    walker.send(Msg::Paste("hello".to_owned()));
    assert!(walker.model.modal.is_none());
}

#[test]
fn reasons_stand_beside_the_verdicts_and_lead_to_the_touchpoint() {
    let mut walker = asked();
    walker.keys("r");
    let reasons = |walker: &Walker| walker.session().survey.numbers.as_ref().unwrap().reasons.clone();
    let queue = reasons(&walker)[0].clone();
    assert_eq!((queue.touchpoint.as_str(), queue.verdicts.graded()), ("business.queue", 0));
    walker.keys("enter");
    assert_eq!((walker.here().as_str(), walker.session().view), ("business.queue", View::Walk));
    walker.keys("3 backtab");
    assert_eq!(reasons(&walker)[0].verdicts.wow, 1, "a verdict on the walk is seen at once");
    assert!(walker.screen(80, 24, UiLang::En).contains("≠ + wow"));
    walker.keys("esc");
    assert!(walker.screen(80, 24, UiLang::En).contains("Answers ····"));
}

#[test]
fn keys_of_the_survey_survive_a_restart() {
    let mut walker = Walker::in_shop();
    let empty = walker.audit().clone();
    walker.keys(r#"c "Cold" enter backtab 9 tab "Quick" enter i s "9_10" enter d x "twice" enter"#);
    let stamp = touchpoint::domain::Stamp {
        id: "begin".to_owned(),
        at: walker::start(),
        device: "laptop-7c1f".to_owned(),
        author: String::new(),
    };
    let mut entries = vec![Folded::begin(empty.clone(), stamp).1];
    entries.extend(walker.journal());
    let folded = Folded::fold(entries).unwrap();
    assert_eq!(folded.audit(), walker.audit());
    for _ in 0..walker.journal().len() {
        walker.keys("u");
    }
    assert_eq!(walker.audit(), &empty);
}

#[test]
fn five_thousand_answers_are_shown_by_the_screenful() {
    let mut audit = empty_audit(Lang::EN);
    for number in 0..5000_u32 {
        let id = touchpoint::domain::AnswerId::new(format!("a-{number}"));
        let mut answer = Answer::new(id, walker::start());
        answer.score = Some(u8::try_from(number % 11).unwrap());
        answer.touchpoints = vec![touchpoint::domain::TouchpointId::new("business.queue")];
        audit.answers.push(answer);
    }
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys("backtab G");
    assert_eq!(here(&walker), "a-0", "the oldest is last");
    let screen = walker.screen(80, 24, UiLang::En);
    assert!(screen.contains("Answers") && screen.contains(" 5000"), "{screen}");
    let long = std::time::Instant::now();
    for _ in 0..50 {
        walker.keys("k");
        walker.screen(80, 24, UiLang::En);
    }
    // A frame must not grow with the list: a debug build draws fifty in well under a second.
    assert!(long.elapsed().as_secs() < 5, "{:?}", long.elapsed());
    assert_eq!(walker.session().state(0).verdict, None::<Verdict>);
}

#[test]
fn marks_of_ones_own_stand_beside_those_of_the_article() {
    let mut walker = asked();
    walker.keys(r#"m "Selver_35,_Prisma" enter"#);
    assert!(walker.screen(80, 24, UiLang::En).contains("“Prisma” is not a mark"));
    walker.keys(r#""_-4" enter"#);
    let marks: Vec<String> = walker.audit().header.marks.iter().map(ToString::to_string).collect();
    assert_eq!(marks, ["Selver 35", "Prisma -4"]);
    let screen = walker.screen(120, 40, UiLang::En);
    assert!(screen.contains("Selver 35, Prisma −4; Apple 73, USAA 87"), "{screen}");
    let scale = screen.lines().find(|line| line.contains("−100")).unwrap_or_default();
    let places: Vec<Option<usize>> = ["P", "●", "S", "A", "U"].iter().map(|mark| scale.find(mark)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{scale}");
    walker.keys("u");
    assert!(walker.audit().header.marks.is_empty());
}

#[test]
fn a_round_goes_on_with_the_next_answer() {
    let mut walker = asked();
    walker.keys("9 enter");
    assert_eq!(last(&walker).wave, "2026-11");
}
