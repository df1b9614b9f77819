//! What each example has to show: every view finds believable data in one of them.

use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::catalogue::{Audience, Segment};
use touchpoint::domain::facts;
use touchpoint::domain::nps::Moved;
use touchpoint::domain::reasons::{self, Agreement};
use touchpoint::domain::survey::Survey;
use touchpoint::domain::{Audit, Improvement, Verdict};
use touchpoint::format;
use touchpoint::io::demo::EXAMPLES;

use super::{Brought, brought, look, walk};

/// The audit of the example whose folder ends like this.
fn audit(ending: &str) -> Audit {
    let example = EXAMPLES.iter().find(|example| example.folder.ends_with(ending)).unwrap();
    format::audit::read(example.audit.as_bytes()).unwrap().value.audit
}

fn counted(audit: &Audit, kind: Feedback) -> (usize, usize) {
    let of_kind: Vec<&Answer> = audit.answers.iter().filter(|answer| answer.kind == Some(kind)).collect();
    (of_kind.len(), of_kind.iter().filter(|answer| answer.is_waiting()).count())
}

#[test]
fn the_hotel_was_seen_twice_and_much_has_moved() {
    let (june, november) = (audit("2026-06-16"), audit("2026-11-18"));
    let moved = |from, to| {
        let items = june.ratings.keys();
        items.filter(|item| june.verdict(item) == Some(from) && november.verdict(item) == Some(to)).count()
    };
    assert!(moved(Verdict::Bad, Verdict::Ok) > 10 && moved(Verdict::Bad, Verdict::Wow) > 2);
    assert_eq!(moved(Verdict::Wow, Verdict::Bad), 1);
    assert!(moved(Verdict::Ok, Verdict::Bad) > 0 && moved(Verdict::Bad, Verdict::Bad) > 0);
    let done = june.improvements.iter().filter(|one| !one.is_pending());
    assert!(done.clone().count() >= 6 && done.clone().all(|one| !one.closing.is_empty()));
    assert!(june.improvements.iter().any(Improvement::is_pending) && november.improvements.len() >= 6);
}

#[test]
fn the_hotel_has_facts_and_two_audiences_that_are_not_pooled() {
    let Brought { workspace, .. } = &brought();
    for example in EXAMPLES.iter().filter(|example| example.folder.starts_with("Mere")) {
        let opened = look(example, workspace);
        let audit = opened.folded.audit();
        let asked: Vec<_> = facts::asked(&opened.catalogue).map(|fact| &fact.id).collect();
        assert!(asked.iter().all(|fact| audit.facts.contains_key(*fact)), "{asked:?}");
        assert!(audit.facts.values().any(|answer| !answer));
        let items = walk(&opened).items;
        let lacking = items
            .iter()
            .filter(|item| item.touchpoint.needs.iter().any(|fact| audit.facts.get(fact) == Some(&false)));
        assert!(lacking.clone().count() > 0);
        assert!(lacking.clone().all(|item| audit.verdict(&item.id) == Some(Verdict::Na)));
        for audience in [Audience::Customers, Audience::Staff] {
            assert!(items.iter().filter(|item| item.audience == audience).count() > 30);
        }
    }
}

#[test]
fn the_hotel_asked_in_two_waves_and_guests_say_what_else_they_see() {
    let audit = audit("2026-11-18");
    let guests = Survey::of(&audit.answers, Voice::Customers);
    let waves: Vec<usize> = guests.waves.iter().map(|wave| wave.tally.answers()).collect();
    assert_eq!(waves, [34, 41]);
    let difference = guests.difference.unwrap();
    assert_eq!((difference.moved, difference.too_few), (Moved::Up, false));
    let staff = Survey::of(&audit.answers, Voice::Staff);
    assert!(staff.waves.iter().all(|wave| wave.tally.answers() == 12 && wave.tally.is_few()));
    assert_eq!(staff.difference.unwrap().moved, Moved::Undecided);
    assert!(guests.remarks > 5 && guests.ignored > 0);
    assert_eq!(counted(&audit, Feedback::Lead), (3, 2));
    assert_eq!(counted(&audit, Feedback::Question), (4, 2));
    let mut improved = audit.answers.iter().filter_map(|answer| answer.improvement.as_ref());
    assert!(improved.next().is_some_and(|id| audit.improvement(id).is_some()));
    let reasons = reasons::reasons(&audit, Voice::Customers);
    assert!(reasons.iter().any(|reason| reason.mentions() > 2));
    assert!(reasons.iter().any(|reason| reason.agreement() == Agreement::Worse));
}

#[test]
fn the_shop_was_asked_about_after_its_visit_and_the_office_has_too_few_answers() {
    let shop = audit("2026-10-27");
    let survey = Survey::of(&shop.answers, Voice::Customers);
    assert_eq!((survey.tally.answers(), survey.waves.len()), (32, 2));
    assert!(!survey.tally.is_few() && survey.remarks > 0 && survey.waiting > 0);
    assert!(shop.is_finished());
    let office = audit("2026-11-20");
    assert!(Survey::of(&office.answers, Voice::Customers).tally.is_few());
    let mut organisations = office.answers.iter().filter(|one| one.segment == Some(Segment::Organisation));
    assert!(organisations.next().is_some());
}

#[test]
fn nothing_is_said_of_what_no_catalogue_knows() {
    let Brought { workspace, .. } = &brought();
    for example in &EXAMPLES {
        let opened = look(example, workspace);
        let walk = walk(&opened);
        for answer in &opened.folded.audit().answers {
            for touchpoint in &answer.touchpoints {
                let known = walk.items.iter().any(|item| item.id.touchpoint == *touchpoint);
                assert!(known, "{}: {touchpoint}", example.folder);
            }
        }
    }
}
