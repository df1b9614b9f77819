//! Changes and journal entries as nobody would make them, but could.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use touchpoint::domain::answer::{Feedback, Voice};
use touchpoint::domain::catalogue::Segment;
use touchpoint::domain::fold::Stamp;
use touchpoint::domain::improvement::{Kind, Status};
use touchpoint::domain::mark::OwnMark;
use touchpoint::domain::{
    AnswerEdit, AnswerId, CatalogueRef, Change, Edit, Entry, FactId, HeaderEdit, ImprovementEdit,
    ImprovementId, Lang, SubjectId, TouchpointId, Upgrade, Verdict,
};

use crate::any::*;

fn header_edit() -> impl Strategy<Value = HeaderEdit> {
    prop_oneof![
        text().prop_map(HeaderEdit::Client),
        text().prop_map(HeaderEdit::Site),
        text().prop_map(HeaderEdit::Auditor),
        moment().prop_map(HeaderEdit::Started),
        of(any::<bool>()).prop_map(HeaderEdit::Announced),
        text().prop_map(HeaderEdit::Met),
        text().prop_map(HeaderEdit::Conditions),
        text().prop_map(HeaderEdit::Conclusion),
        lang().prop_map(HeaderEdit::Language),
        any::<bool>().prop_map(HeaderEdit::Sensitive),
        select(MARKS.to_vec()).prop_map(|marks| HeaderEdit::Marks(OwnMark::parse_list(marks).unwrap())),
    ]
}

fn improvement_edit() -> impl Strategy<Value = ImprovementEdit> {
    prop_oneof![
        select(Kind::ALL).prop_map(ImprovementEdit::Kind),
        text().prop_map(ImprovementEdit::Text),
        vec(item(vec![]), 0..3).prop_map(ImprovementEdit::Items),
        text().prop_map(ImprovementEdit::Owner),
        of(date()).prop_map(ImprovementEdit::Due),
        of(1..=3_u8).prop_map(ImprovementEdit::Impact),
        of(1..=3_u8).prop_map(ImprovementEdit::Effort),
        select(Status::ALL).prop_map(ImprovementEdit::Status),
        text().prop_map(ImprovementEdit::Closing),
    ]
}

fn answer_edit() -> impl Strategy<Value = AnswerEdit> {
    prop_oneof![
        moment().prop_map(AnswerEdit::At),
        of(0..=10_u8).prop_map(AnswerEdit::Score),
        text().prop_map(AnswerEdit::Why),
        text().prop_map(AnswerEdit::Wish),
        of(select(Feedback::ALL)).prop_map(AnswerEdit::Kind),
        text().prop_map(AnswerEdit::Channel),
        text().prop_map(AnswerEdit::AskedBy),
        select(Voice::ALL).prop_map(AnswerEdit::Audience),
        of(select(Segment::ALL)).prop_map(AnswerEdit::Segment),
        vec(touchpoint_id(), 0..3).prop_map(AnswerEdit::Touchpoints),
        text().prop_map(AnswerEdit::Wave),
        of(text()).prop_map(AnswerEdit::Ignored),
        of(moment()).prop_map(AnswerEdit::Done),
        of(id()).prop_map(|id| AnswerEdit::Improvement(id.map(ImprovementId::new))),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let item = || subject().prop_flat_map(|subject| item(vec![subject]));
    let place = || of(0..100_usize);
    let languages = || LANGUAGES.iter().rev().map(|code| Lang::parse(code).unwrap()).collect::<Vec<_>>();
    let subjects = prop_oneof![
        (subject(), place()).prop_map(|(subject, place)| Change::AddSubject(subject, place)),
        (id(), text()).prop_map(|(id, name)| Change::RenameSubject(SubjectId::new(id), name)),
        id().prop_map(|id| Change::RemoveSubject(SubjectId::new(id))),
    ];
    let touchpoints = prop_oneof![
        (touchpoint(|| text().boxed(), languages(), None, vec!["has_cellar".to_owned()]), place())
            .prop_map(|(added, place)| Change::AddTouchpoint(Arc::new(added), place)),
        (id(), wording(text(), languages(), 0))
            .prop_map(|(id, name)| Change::RenameTouchpoint(TouchpointId::new(id), name)),
        id().prop_map(|id| Change::RemoveTouchpoint(TouchpointId::new(id))),
    ];
    let ratings = prop_oneof![
        (item(), of(select(Verdict::ALL)), of(moment())).prop_map(|(item, verdict, at)| Change::Rate {
            item,
            verdict,
            at
        }),
        (item(), select(Verdict::ALL)).prop_map(|(item, verdict)| Change::RateUndated(item, verdict)),
        (item(), text()).prop_map(|(item, text)| Change::Note(item, text)),
        (item(), text()).prop_map(|(item, text)| Change::Internal(item, text)),
    ];
    let improvements = prop_oneof![
        (improvement(vec![]), place()).prop_map(|(new, place)| Change::AddImprovement(new, place)),
        (id(), improvement_edit())
            .prop_map(|(id, edit)| Change::EditImprovement(ImprovementId::new(id), edit)),
        id().prop_map(|id| Change::RemoveImprovement(ImprovementId::new(id))),
    ];
    let answers = prop_oneof![
        (answer(), place()).prop_map(|(new, place)| Change::AddAnswer(Box::new(new), place)),
        (id(), answer_edit()).prop_map(|(id, edit)| Change::EditAnswer(AnswerId::new(id), edit)),
        id().prop_map(|id| Change::RemoveAnswer(AnswerId::new(id))),
    ];
    let states = prop_oneof![
        text().prop_map(Change::Finish),
        text().prop_map(Change::Reopen),
        lifecycle().prop_map(Change::Restore),
    ];
    let kept = (touchpoint(|| text().boxed(), languages(), None, Vec::new()), place());
    let kept = vec(kept.prop_map(|(kept, place)| (Arc::new(kept), place)), 0..3);
    let names = vec((touchpoint_id(), touchpoint_id()), 0..3);
    let reference = (vec(text(), 0..3), any::<u32>(), text());
    let upgrades = (reference, names, kept, vec(touchpoint_id(), 0..3)).prop_map(
        |((ids, revision, sha256), renames, keep, release)| {
            let catalogue = CatalogueRef { ids, revision, sha256 };
            Change::Upgrade(Box::new(Upgrade { catalogue, renames, keep, release }))
        },
    );
    let facts = (text(), of(any::<bool>())).prop_map(|(id, answer)| Change::Fact(FactId::new(id), answer));
    let headers = header_edit().prop_map(Change::Header);
    let leaf =
        prop_oneof![headers, facts, subjects, touchpoints, ratings, improvements, answers, states, upgrades];
    leaf.prop_recursive(2, 8, 3, |inner| vec(inner, 0..4).prop_map(Change::All))
}

pub fn entry() -> impl Strategy<Value = Entry> {
    let edit = prop_oneof![
        9 => change().prop_map(Edit::Change),
        1 => audit().prop_map(|audit| Edit::Begin(Box::new(audit))),
    ];
    let stamp = (text(), moment(), text(), text());
    (stamp, any::<u64>(), any::<u64>(), of(text()), edit).prop_map(|(stamp, seq, lamport, undoes, edit)| {
        let (id, at, device, author) = stamp;
        Entry { stamp: Stamp { id, at, device, author }, seq, lamport, undoes, edit }
    })
}
