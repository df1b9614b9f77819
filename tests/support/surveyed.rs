#![allow(dead_code, reason = "each test file uses its own part of it")]
//! A shop where thirty customers and three employees were asked, and some said things unasked.

use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::{AnswerId, Audit, ImprovementId, Moment, TouchpointId};

fn at(days: i64, minutes: i64) -> Moment {
    let start = crate::walker::start();
    Moment { seconds: start.seconds + 86_400 * days + 60 * minutes, ..start }
}

fn new(id: &str, moment: Moment) -> Answer {
    Answer::new(AnswerId::new(id), moment)
}

/// Adds the answers: two waves of customers, staff, remarks, a lead, two questions, one that is not counted.
pub fn survey(audit: &mut Audit) {
    let august = [9, 7, 6, 10, 8, 3, 9, 0, 7, 6, 5, 8];
    let november = [10, 9, 9, 8, 10, 6, 9, 7, 10, 2, 9, 10, 8, 9, 10, 7, 9, 5];
    let scores = august.iter().map(|score| (-100, "2026-08", *score));
    let scores = scores.chain(november.iter().map(|score| (0, "2026-11", *score)));
    for (minutes, (days, wave, score)) in (0..).zip(scores) {
        let mut answer = new(&format!("a-{minutes}"), at(days, minutes));
        (answer.score, answer.wave) = (Some(score), wave.to_owned());
        speak(&mut answer);
        audit.answers.push(answer);
    }
    unasked(audit);
    for (minutes, score) in (30..).zip([9, 4, 10]) {
        let answer = Answer {
            score: Some(score),
            audience: Voice::Staff,
            ..new(&format!("s-{minutes}"), at(0, minutes))
        };
        audit.answers.push(answer);
    }
}

/// Low scores speak of the queue, tens of the sign.
fn speak(answer: &mut Answer) {
    match answer.score {
        Some(0..=6) => {
            "I waited twelve minutes".clone_into(&mut answer.why);
            answer.touchpoints = vec![TouchpointId::new("business.queue")];
        }
        Some(10) => {
            "Found it at once".clone_into(&mut answer.why);
            answer.touchpoints = vec![TouchpointId::new("business.sign")];
        }
        _ => {}
    }
}

fn unasked(audit: &mut Audit) {
    let said = |id: &str, days, kind, why: &str| Answer {
        kind: Some(kind),
        why: why.to_owned(),
        channel: "till".to_owned(),
        ..new(id, at(days, 40))
    };
    audit.answers.extend([
        said("q-1", -4, Feedback::Question, "Do you deliver to Saaremaa?"),
        Answer { done: Some(at(0, 50)), ..said("q-2", -2, Feedback::Question, "Is the bread baked here?") },
        said("l-1", 0, Feedback::Lead, "My sister opens a café in May"),
        Answer {
            score: Some(1),
            ignored: Some("Asked twice, the first answer counts".to_owned()),
            ..said("x-1", 0, Feedback::Negative, "Never again")
        },
        Answer {
            score: Some(6),
            wish: "A second till at noon".to_owned(),
            touchpoints: vec![TouchpointId::new("business.queue")],
            improvement: Some(ImprovementId::new("i-gone")),
            wave: "2026-11".to_owned(),
            ..said("w-1", 0, Feedback::Criticism, "Seven people, one till")
        },
    ]);
}
