//! The loyalty index against the table of the method and an independent calculation; answers as changes.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::diff::diff;
use touchpoint::domain::nps::{Moved, Tally};
use touchpoint::domain::reasons::{Agreement, Reason, reasons};
use touchpoint::domain::{
    AnswerEdit, AnswerId, Audit, Change, ImprovementId, ItemId, Lang, Moment, Order, Refused, TouchpointId,
    Verdict, Walk, scores, wish,
};

fn tally(answers: usize, promoters: usize, detractors: usize) -> Tally {
    let passives = answers - promoters - detractors;
    let scores = [(10, promoters), (7, passives), (3, detractors)];
    scores.into_iter().flat_map(|(score, count)| std::iter::repeat_n(score, count)).collect()
}

fn rounded(tally: &Tally) -> (Option<String>, Option<(String, String)>) {
    let whole = |value: f64| format!("{value:+.0}");
    (tally.nps().map(whole), tally.interval().map(|(low, high)| (whole(low), whole(high))))
}

fn now() -> Moment {
    Moment::parse("2026-11-21T12:31:07+02:00").unwrap()
}

#[test]
fn the_table_of_the_method_matches_to_the_digit() {
    let row = |answers, promoters, detractors, nps: &str, low: &str, high: &str| {
        let found = rounded(&tally(answers, promoters, detractors));
        assert_eq!(found, (Some(nps.to_owned()), Some((low.to_owned(), high.to_owned()))), "{answers}");
    };
    row(10, 5, 2, "+30", "-19", "+65");
    row(10, 10, 0, "+100", "+48", "+100");
    row(5, 3, 0, "+60", "-8", "+83");
    row(100, 50, 20, "+30", "+14", "+44");
    assert_eq!(rounded(&tally(3, 1, 2)).0.as_deref(), Some("-33"));
    assert_eq!(rounded(&tally(0, 0, 0)), (None, None));
}

#[test]
fn a_balance_is_zero_and_never_minus_zero() {
    let nps = tally(4, 2, 2).nps().unwrap();
    assert!(nps == 0.0 && nps.is_sign_positive());
}

#[test]
fn an_index_is_exact_where_its_digits_are() {
    // 100 · (29 ÷ 200) is 14.499…9 in binary, and −57 of 100 would be −56.99…9.
    assert_eq!(tally(200, 49, 20).nps(), Some(14.5));
    assert_eq!(tally(100, 0, 57).nps(), Some(-57.0));
    let moved = tally(100, 57, 0).since(&tally(100, 28, 0)).unwrap();
    assert!((moved.points - 29.0).abs() < f64::EPSILON, "{}", moved.points);
}

#[test]
fn zero_is_a_score_and_none_is_not() {
    let answer = |score, audience, ignored: Option<&str>| {
        let new = Answer::new(AnswerId::new("a-1"), now());
        Answer { score, audience, ignored: ignored.map(str::to_owned), ..new }
    };
    let answers = [
        answer(Some(0), Voice::Customers, None),
        answer(None, Voice::Customers, None),
        answer(Some(10), Voice::Staff, None),
        answer(Some(10), Voice::Customers, Some("asked twice")),
    ];
    let customers = Tally::of(&answers, Voice::Customers);
    assert_eq!((customers.answers(), customers.nps()), (1, Some(-100.0)));
    assert_eq!(Tally::of(&answers, Voice::Staff).nps(), Some(100.0));
}

#[test]
fn groups_part_at_seven_and_nine() {
    let all: Tally = (0..=12).collect();
    assert_eq!((all.detractors(), all.passives(), all.promoters(), all.answers()), (7, 2, 2, 11));
}

#[test]
fn two_waves_differ_only_beyond_chance() {
    let moved = |now: Tally, then: Tally| now.since(&then).map(|found| (found.moved, found.too_few));
    // 30 against 10 points of 100 answers each: SE 7.81 and 8.89, so 1.96·11.8 = 23.2 is more than 20.
    assert_eq!(moved(tally(100, 50, 20), tally(100, 45, 35)), Some((Moved::Undecided, false)));
    assert_eq!(moved(tally(400, 200, 80), tally(400, 180, 140)), Some((Moved::Up, false)));
    assert_eq!(moved(tally(400, 180, 140), tally(400, 200, 80)), Some((Moved::Down, false)));
    assert_eq!(moved(tally(29, 29, 0), tally(400, 0, 400)), Some((Moved::Up, true)));
    assert_eq!(moved(tally(29, 29, 0), tally(0, 0, 0)), None);
}

/// Each answer is worth −1, 0 or 1: the mean of the worths and the variance of the mean, summed one by one.
fn mean_and_variance(worths: &[(f64, f64)]) -> (f64, f64) {
    let weight: f64 = worths.iter().map(|(_, weight)| weight).sum();
    let mean = worths.iter().map(|(worth, of)| worth * of).sum::<f64>() / weight;
    let spread: f64 = worths.iter().map(|(worth, of)| of * (worth - mean).powi(2)).sum();
    (mean, spread / weight / weight)
}

fn worth(score: u8) -> f64 {
    match score {
        0..=6 => -1.0,
        7 | 8 => 0.0,
        _ => 1.0,
    }
}

fn answer() -> impl Strategy<Value = Answer> {
    let kinds = (of(select(Feedback::ALL)), select(Voice::ALL));
    ("[a-z0-9]{1,2}", of(0..=10_u8), "[a-z ]{0,8}", kinds, of("[a-z]{0,4}")).prop_map(
        |(id, score, why, (kind, audience), ignored)| {
            let new = Answer::new(AnswerId::new(id), now());
            Answer { score, why, kind, audience, ignored, ..new }
        },
    )
}

fn change() -> impl Strategy<Value = Change> {
    let id = || "[a-z0-9]{1,2}".prop_map(AnswerId::new);
    let edit = prop_oneof![
        of(0..=10_u8).prop_map(AnswerEdit::Score),
        "[a-z]{0,4}".prop_map(AnswerEdit::Wish),
        of("[a-z]{0,4}").prop_map(AnswerEdit::Ignored),
    ];
    prop_oneof![
        3 => (answer(), of(0..5_usize)).prop_map(|(new, place)| Change::AddAnswer(Box::new(new), place)),
        1 => (id(), edit).prop_map(|(id, edit)| Change::EditAnswer(id, edit)),
        1 => id().prop_map(Change::RemoveAnswer),
    ]
}

fn surveyed(answers: Vec<Answer>) -> Audit {
    let mut audit = walker::empty_audit(Lang::EN);
    for answer in answers {
        // An id that is taken is refused, which leaves the audit as it was.
        let _ = audit.apply(&Change::AddAnswer(Box::new(answer), None), now());
    }
    audit
}

proptest! {
    #[test]
    fn the_index_is_the_mean_worth_of_an_answer(scores in vec(0..=10_u8, 1..200)) {
        let found: Tally = scores.iter().copied().collect();
        let mut worths: Vec<(f64, f64)> = scores.iter().map(|score| (worth(*score), 1.0)).collect();
        let (mean, _) = mean_and_variance(&worths);
        prop_assert!((found.nps().unwrap() - 100.0 * mean).abs() < 1e-9);
        worths.extend([(1.0, 0.75), (-1.0, 0.75), (0.0, 1.5)]);
        let (mean, variance) = mean_and_variance(&worths);
        let (low, high) = found.interval().unwrap();
        let reach = 1.96 * variance.sqrt();
        prop_assert!((low - (100.0 * (mean - reach)).max(-100.0)).abs() < 1e-9);
        prop_assert!((high - (100.0 * (mean + reach)).min(100.0)).abs() < 1e-9);
    }

    #[test]
    fn the_difference_is_decided_by_plain_standard_errors(
        now in vec(0..=10_u8, 1..90),
        then in vec(0..=10_u8, 1..90),
    ) {
        let side = |scores: &[u8]| {
            mean_and_variance(&scores.iter().map(|score| (worth(*score), 1.0)).collect::<Vec<_>>())
        };
        let ((mean, variance), (mean_then, variance_then)) = (side(&now), side(&then));
        let margin = (mean - mean_then).abs() - 1.96 * (variance + variance_then).sqrt();
        prop_assume!(margin.abs() > 1e-9);
        let found = now.iter().copied().collect::<Tally>().since(&then.iter().copied().collect()).unwrap();
        prop_assert_eq!(found.moved != Moved::Undecided, margin > 0.0);
        prop_assert!((found.points - 100.0 * (mean - mean_then)).abs() < 1e-9);
    }

    #[test]
    fn a_change_and_its_inverse_leave_the_audit_as_it_was(
        answers in vec(answer(), 0..5),
        change in change(),
    ) {
        let before = surveyed(answers);
        let mut audit = before.clone();
        if let Ok(inverse) = audit.apply(&change, now()) {
            audit.apply(&inverse, now()).unwrap();
        }
        prop_assert_eq!(audit, before);
    }

    #[test]
    fn the_difference_of_two_surveys_leads_from_one_to_the_other(
        from in vec(answer(), 0..5),
        to in vec(answer(), 0..5),
    ) {
        let (mut audit, to) = (surveyed(from), surveyed(to));
        for change in diff(&audit.clone(), &to) {
            audit.apply(&change, now()).unwrap();
        }
        let sorted = |audit: &Audit| {
            let mut answers = audit.answers.clone();
            answers.sort_by(|a, b| a.id.cmp(&b.id));
            answers
        };
        prop_assert_eq!(sorted(&audit), sorted(&to));
    }
}

#[test]
fn answers_outlive_the_end_of_the_walk() {
    let mut audit = walker::empty_audit(Lang::EN);
    audit.apply(&Change::Finish(String::new()), now()).unwrap();
    let id = AnswerId::new("a-1");
    let new = Change::AddAnswer(Box::new(Answer::new(id.clone(), now())), None);
    audit.apply(&new, now()).unwrap();
    assert_eq!(audit.apply(&new, now()), Err(Refused::Taken("a-1".to_owned())));
    audit.apply(&Change::EditAnswer(id.clone(), AnswerEdit::Score(Some(0))), now()).unwrap();
    assert_eq!(audit.answer(&id).and_then(|answer| answer.score), Some(0));
    audit.apply(&Change::RemoveAnswer(id.clone()), now()).unwrap();
    assert_eq!(audit.apply(&Change::RemoveAnswer(id.clone()), now()), Err(Refused::NoAnswer(id)));
}

/// The same question asked the long way round: every pair of answer and touchpoint, one by one.
fn mentions(audit: &Audit, touchpoint: &TouchpointId, keep: impl Fn(&Answer) -> bool) -> usize {
    let speaks = |answer: &&Answer| answer.touchpoints.contains(touchpoint) && answer.ignored.is_none();
    audit.answers.iter().filter(speaks).filter(|answer| keep(answer)).count()
}

fn spoken() -> impl Strategy<Value = Answer> {
    let touchpoints = vec(select(vec!["business.queue", "business.sign", "service.name"]), 0..4);
    (answer(), touchpoints).prop_map(|(answer, ids)| Answer {
        touchpoints: ids.into_iter().map(TouchpointId::new).collect(),
        ..answer
    })
}

fn rate(audit: &mut Audit, item: &str, verdict: Verdict) {
    let rate = Change::Rate { item: ItemId::parse(item), verdict: Some(verdict), at: None };
    audit.apply(&rate, now()).unwrap();
}

proptest! {
    #[test]
    fn reasons_count_every_answer_once(answers in vec(spoken(), 0..30), verdict in of(select(Verdict::ALL))) {
        let mut audit = surveyed(answers);
        if let Some(verdict) = verdict {
            rate(&mut audit, "business.queue", verdict);
        }
        for audience in Voice::ALL {
            let found = reasons(&audit, *audience);
            prop_assert!(found.windows(2).all(|two| two[0].mentions() >= two[1].mentions()));
            for reason in &found {
                let of = |keep: &dyn Fn(&Answer) -> bool| {
                    mentions(&audit, &reason.touchpoint, |one| one.audience == *audience && keep(one))
                };
                prop_assert_eq!(reason.mentions(), of(&|_| true));
                prop_assert_eq!(reason.tally.detractors(), of(&|one| one.score.is_some_and(|score| score < 7)));
                prop_assert_eq!(reason.tally.promoters(), of(&|one| one.score.is_some_and(|score| score > 8)));
                prop_assert!(reason.favour + reason.against <= reason.mentions());
                let texts: usize = reason.texts(&audit).iter().map(|(_, times)| times).sum();
                prop_assert_eq!(texts, of(&|one| one.asks().is_some()));
                let graded = verdict.is_some_and(|verdict| verdict.grade().is_some())
                    && reason.touchpoint.as_str() == "business.queue";
                prop_assert_eq!(reason.agreement() == Agreement::Unknown, !graded || reason.favour + reason.against == 0);
            }
            let all: usize = found.iter().map(Reason::mentions).sum();
            let mut once = audit.answers.iter().filter(|one| one.audience == *audience && one.ignored.is_none());
            let expected: usize = once.by_ref().map(|one| {
                one.touchpoints.iter().collect::<std::collections::BTreeSet<_>>().len()
            }).sum();
            prop_assert_eq!(all, expected, "a touchpoint that an answer names twice is one mention");
        }
    }

    #[test]
    fn what_is_printed_as_a_list_reads_the_same(
        scores in vec((0..=10_u8, "([A-Za-zа-я][A-Za-zа-я0-9 ]{0,12}[a-zа-я])?"), 0..20),
    ) {
        let lines: Vec<String> = scores.iter().map(|(score, why)| format!("{score}; {why}")).collect();
        let text = lines.join("\n");
        let found = scores::read(&text);
        prop_assert_eq!(found.faults, vec![]);
        let found: Vec<(u8, String)> = found.scores.into_iter().map(|one| (one.score, one.why)).collect();
        prop_assert_eq!(found, scores);
    }

    #[test]
    fn a_list_never_loses_a_piece(text in "[0-9a-z;,. \n-]{0,40}") {
        let found = scores::read(&text);
        let lines = text.lines().filter(|line| line.chars().any(|c| !c.is_whitespace() && c != ',' && c != ';'));
        prop_assert!(found.scores.len() + found.faults.len() >= lines.count());
        prop_assert!(found.scores.iter().all(|one| one.score <= 10));
    }
}

#[test]
fn those_who_were_asked_and_the_auditor_can_disagree() {
    let says = |id: &str, score, kind| Answer {
        score: Some(score),
        kind,
        touchpoints: vec![TouchpointId::new("business.queue")],
        ..Answer::new(AnswerId::new(id), now())
    };
    let seen = |verdict, answers: &[Answer]| {
        let mut audit = surveyed(answers.to_vec());
        rate(&mut audit, "business.queue", verdict);
        reasons(&audit, Voice::Customers).first().map(Reason::agreement)
    };
    let angry = [says("a-1", 3, None), says("a-2", 10, Some(Feedback::Criticism))];
    assert_eq!(seen(Verdict::Wow, &angry), Some(Agreement::Worse), "a promoter's criticism is no praise");
    assert_eq!(seen(Verdict::Bad, &angry), Some(Agreement::Alike));
    assert_eq!(seen(Verdict::Bad, &[says("a-1", 9, None)]), Some(Agreement::Better));
    assert_eq!(seen(Verdict::Unchecked, &angry), Some(Agreement::Unknown));
}

#[test]
fn a_question_is_late_on_the_third_day() {
    let asked = Answer { kind: Some(Feedback::Question), ..Answer::new(AnswerId::new("a-1"), now()) };
    let day = |days| now().date().plus_days(days);
    assert_eq!(asked.waited(day(2)), Some(2));
    assert!(!asked.is_late(day(2)) && asked.is_late(day(3)));
    let done = Answer { done: Some(now()), ..asked };
    assert_eq!((done.waited(day(9)), done.is_late(day(9))), (None, false));
}

#[test]
fn a_list_that_was_added_before_is_known_again() {
    let listed = scores::read("9 10 3").scores;
    let answers = listed
        .iter()
        .zip(["a-1", "a-2", "a-3"])
        .map(|(one, id)| Answer { score: Some(one.score), ..Answer::new(AnswerId::new(id), now()) });
    let audit = surveyed(answers.collect());
    let known = |text: &str, audience| scores::added_before(&audit, audience, &scores::read(text).scores);
    assert_eq!(known("9;10;3", Voice::Customers), Some(now()));
    let customers = ["10 9 3", "9 10", "9"].map(|text| (text, Voice::Customers));
    for (text, audience) in customers.into_iter().chain([("9 10 3", Voice::Staff)]) {
        assert_eq!(known(text, audience), None, "{text}");
    }
}

#[test]
fn a_wish_mends_what_it_speaks_of_and_the_worst_first() {
    let mut audit = surveyed(vec![Answer {
        wish: "  ".to_owned(),
        why: "Nobody smiles ".to_owned(),
        touchpoints: vec![TouchpointId::new("employee.smile"), TouchpointId::new("business.sign")],
        ..Answer::new(AnswerId::new("a-1"), now())
    }]);
    audit.subjects.push(walker::employee("e-1", "Maria"));
    audit.subjects.push(walker::employee("e-2", "Jaan"));
    rate(&mut audit, "employee.smile@e-1", Verdict::Wow);
    rate(&mut audit, "employee.smile@e-2", Verdict::Bad);
    let walk = Walk::new(&walker::catalogue("mann"), &audit, Order::Class);
    let id = ImprovementId::new("i-1");
    let change = wish::plan(&audit, &walk, &audit.answers[0], id).unwrap();
    let before = audit.clone();
    let inverse = audit.apply(&change, now()).unwrap();
    let made = wish::improvement_of(&audit, &audit.answers[0]).unwrap();
    assert_eq!(made.text, "Nobody smiles");
    let items: Vec<String> = made.items.iter().map(ToString::to_string).collect();
    assert_eq!(items, ["employee.smile@e-2", "business.sign"]);
    audit.apply(&inverse, now()).unwrap();
    assert_eq!(audit, before);
}
