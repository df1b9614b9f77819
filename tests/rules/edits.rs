//! Changes of every kind, in the small world of [`crate::any`].

use std::sync::Arc;

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use touchpoint::domain::answer::AnswerEdit;
use touchpoint::domain::audit::{CatalogueRef, Finish, Reopening};
use touchpoint::domain::ids::AnswerId;
use touchpoint::domain::improvement::{Kind, Status};
use touchpoint::domain::{
    Audit, Change, FactId, HeaderEdit, ImprovementEdit, ImprovementId, ItemId, Lang, Lifecycle, SubjectId,
    TouchpointId, Upgrade, Verdict, Wording,
};

use crate::any::{
    ADDED, FACTS, LISTED, SUBJECTS, answer, date, improvement, item, lang, moment, named, now, start,
    subject, words,
};

fn header_edit() -> impl Strategy<Value = HeaderEdit> {
    prop_oneof![
        words().prop_map(HeaderEdit::Client),
        words().prop_map(HeaderEdit::Site),
        words().prop_map(HeaderEdit::Auditor),
        moment().prop_map(HeaderEdit::Started),
        of(any::<bool>()).prop_map(HeaderEdit::Announced),
        words().prop_map(HeaderEdit::Met),
        words().prop_map(HeaderEdit::Conditions),
        words().prop_map(HeaderEdit::Conclusion),
        lang().prop_map(HeaderEdit::Language),
        any::<bool>().prop_map(HeaderEdit::Sensitive),
    ]
}

fn improvement_edit() -> impl Strategy<Value = ImprovementEdit> {
    prop_oneof![
        select(Kind::ALL).prop_map(ImprovementEdit::Kind),
        words().prop_map(ImprovementEdit::Text),
        vec(item(), 0..3).prop_map(ImprovementEdit::Items),
        words().prop_map(ImprovementEdit::Owner),
        of(date()).prop_map(ImprovementEdit::Due),
        of(1..=3_u8).prop_map(ImprovementEdit::Impact),
        of(1..=3_u8).prop_map(ImprovementEdit::Effort),
        select(Status::ALL).prop_map(ImprovementEdit::Status),
        words().prop_map(ImprovementEdit::Closing),
    ]
}

fn answer_edit() -> impl Strategy<Value = AnswerEdit> {
    prop_oneof![
        of(0..=10_u8).prop_map(AnswerEdit::Score),
        words().prop_map(AnswerEdit::Why),
        words().prop_map(AnswerEdit::Wish),
        of(words()).prop_map(AnswerEdit::Ignored),
    ]
}

fn lifecycle() -> impl Strategy<Value = Lifecycle> {
    let event = || (moment(), words());
    (of(event()), vec(event(), 0..2)).prop_map(|(finished, reopenings)| Lifecycle {
        finished: finished.map(|(at, reason)| Finish { at, reason }),
        reopenings: reopenings.into_iter().map(|(at, reason)| Reopening { at, reason }).collect(),
    })
}

/// Another catalogue with whatever it brings: also names that are taken, and touchpoints that are not there.
fn upgrade() -> impl Strategy<Value = Upgrade> {
    let name = || select(vec!["business.queue", "business.sign", "employee.smile", "employee.badge"]);
    let renames = vec((name(), name()), 0..3);
    let keep = vec((select(ADDED.to_vec()), of(0..3_usize)), 0..2);
    let release = vec(select(ADDED.to_vec()), 0..2);
    (1..3_u32, renames, keep, release).prop_map(|(revision, renames, keep, release)| Upgrade {
        renames: renames.iter().map(|(a, b)| (TouchpointId::new(*a), TouchpointId::new(*b))).collect(),
        keep: keep.iter().map(|(id, place)| (Arc::new(named(id, id)), *place)).collect(),
        release: release.into_iter().map(TouchpointId::new).collect(),
        ..Upgrade::to(CatalogueRef { revision, ..start().catalogue })
    })
}

/// A change of any kind: mostly one alone, now and then several as one, also in each other.
pub fn change() -> impl Strategy<Value = Change> {
    let several = || vec(one_change(), 0..4).prop_map(Change::All);
    let nested = (several(), one_change(), several());
    prop_oneof![
        12 => one_change(),
        2 => several(),
        1 => nested.prop_map(|(first, one, last)| Change::All(vec![first, one, last])),
    ]
}

fn one_change() -> BoxedStrategy<Change> {
    let place = || of(0..4_usize);
    let id = || select(SUBJECTS.to_vec()).prop_map(|(id, _)| SubjectId::new(id));
    let added = || select(ADDED.to_vec());
    let improvement_id = || (1..4_u8).prop_map(|id| ImprovementId::new(format!("i-{id}")));
    let answer_id = || (1..4_u8).prop_map(|id| AnswerId::new(format!("a-{id}")));
    let verdict = || select(Verdict::ALL);
    let rename = |(id, name): (&str, String)| {
        Change::RenameTouchpoint(TouchpointId::new(id), Wording::plain(Lang::EN, name))
    };
    prop_oneof![
        3 => header_edit().prop_map(Change::Header),
        2 => (select(FACTS.to_vec()), of(any::<bool>()))
            .prop_map(|(id, answer)| Change::Fact(FactId::new(id), answer)),
        4 => (subject(), place()).prop_map(|(subject, place)| Change::AddSubject(subject, place)),
        2 => (id(), words()).prop_map(|(id, name)| Change::RenameSubject(id, name)),
        3 => id().prop_map(Change::RemoveSubject),
        3 => (added(), words(), place())
            .prop_map(|(id, name, place)| Change::AddTouchpoint(Arc::new(named(id, &name)), place)),
        2 => (added(), words()).prop_map(rename),
        2 => added().prop_map(|id| Change::RemoveTouchpoint(TouchpointId::new(id))),
        12 => (item(), of(verdict()), of(moment()))
            .prop_map(|(item, verdict, at)| Change::Rate { item, verdict, at: at.filter(|_| verdict.is_some()) }),
        1 => (item(), verdict()).prop_map(|(item, verdict)| Change::RateUndated(item, verdict)),
        4 => (item(), words()).prop_map(|(item, text)| Change::Note(item, text)),
        3 => (item(), words()).prop_map(|(item, text)| Change::Internal(item, text)),
        4 => (improvement(), place()).prop_map(|(new, place)| Change::AddImprovement(new, place)),
        5 => (improvement_id(), improvement_edit()).prop_map(|(id, edit)| Change::EditImprovement(id, edit)),
        2 => improvement_id().prop_map(Change::RemoveImprovement),
        3 => (answer(), place()).prop_map(|(new, place)| Change::AddAnswer(Box::new(new), place)),
        3 => (answer_id(), answer_edit()).prop_map(|(id, edit)| Change::EditAnswer(id, edit)),
        2 => answer_id().prop_map(Change::RemoveAnswer),
        1 => words().prop_map(Change::Finish),
        6 => words().prop_map(Change::Reopen),
        1 => lifecycle().prop_map(Change::Restore),
        4 => upgrade().prop_map(|upgrade| Change::Upgrade(Box::new(upgrade))),
    ]
    .boxed()
}

/// Whether the change speaks only of what can be seen. An audit does not know the catalogue, so it would take a verdict
/// on a touchpoint that comes later; screen and commands let nobody give one, and a file with one is not opened.
pub fn fits(audit: &Audit, change: &Change) -> bool {
    let known =
        |item: &ItemId| LISTED.contains(&item.touchpoint.as_str()) || audit.added(&item.touchpoint).is_some();
    match change {
        Change::All(changes) => {
            let mut audit = audit.clone();
            changes.iter().all(|change| {
                let fits = fits(&audit, change);
                let _ = audit.apply(change, now());
                fits
            })
        }
        // What is let go of is in the catalogue from then on, which nothing here is.
        Change::Upgrade(upgrade) => {
            let said: Vec<_> = audit.mentioned().map(|item| &item.touchpoint).collect();
            upgrade.release.iter().all(|id| !said.contains(&id))
        }
        Change::AddImprovement(new, _) => new.items.iter().all(known),
        Change::EditImprovement(_, ImprovementEdit::Items(items)) => items.iter().all(known),
        other => other.item().is_none_or(known),
    }
}
