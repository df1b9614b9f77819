//! One audit with every field set, made through changes only, with texts that would do harm if they could.

use std::sync::Arc;

use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::catalogue::{Audience, Class, Segment, Source, Stage};
use touchpoint::domain::improvement::{Kind, Status};
use touchpoint::domain::{
    AnswerId, Audit, Catalogue, CatalogueRef, Change, Date, Fact, FactId, Header, HeaderEdit, Improvement,
    ImprovementId, ItemId, Lang, Lifecycle, Moment, Scoring, Subject, SubjectId, Touchpoint, TouchpointId,
    Verdict, Wording, Zone,
};
use touchpoint::report::{Options, View};

/// A formula, markup, a table's bar, lines, an escape sequence, C1, and text turned around.
pub const HOSTILE: &str = "=cmd|' /C calc'!A0\n<script>alert(1)</script> | a # b `c` & \u{1b}[31mred\u{1b}[0m \u{9b}1m \u{202e}back";
pub const INTERNAL: &str = "+the manager knows | keep to ourselves";

pub fn lang(code: &str) -> Lang {
    Lang::parse(code).unwrap()
}

pub fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

pub fn today() -> Date {
    Date::new(2026, 12, 1).unwrap()
}

fn both(en: &str, ru: &str) -> Wording {
    let mut wording = Wording::plain(Lang::EN, en);
    wording.set(lang("ru"), ru);
    wording
}

fn touchpoint(id: &str, name: Wording, edit: impl FnOnce(&mut Touchpoint)) -> Arc<Touchpoint> {
    let id = TouchpointId::new(id);
    let class = id.class().unwrap();
    let mut touchpoint = Touchpoint::named(id, class, name);
    edit(&mut touchpoint);
    Arc::new(touchpoint)
}

pub fn catalogue() -> Catalogue {
    let fact = |id: &str, en, ru| Fact { id: FactId::new(id), question: both(en, ru) };
    let zone = |id: &str, en, ru| Zone { id: id.into(), name: both(en, ru) };
    Catalogue {
        id: "bakery".into(),
        revision: 3,
        languages: vec![Lang::EN, lang("ru")],
        title: both("Bakery", "Пекарня"),
        audience: Audience::Customers,
        scoring: Scoring::default(),
        sources: vec![Source { id: "shop".into(), revision: 2 }, Source { id: "bakery".into(), revision: 3 }],
        zones: vec![zone("street", "Street", "Улица"), zone("till", "Till", "Касса")],
        facts: vec![
            fact("has_parking", "Is there parking?", "Есть ли парковка?"),
            fact("has_lift", "Is there a lift?", "Есть ли лифт?"),
            fact("has_cellar", "Is there a cellar?", "Есть ли подвал?"),
        ],
        touchpoints: vec![
            touchpoint("business.sign", both("Shop sign", "Вывеска"), |t| {
                t.zone = Some("street".into());
                t.stage = Some(Stage::Learn);
                t.wow = both("seen from across the square", "видна через площадь");
            }),
            touchpoint("business.queue", both("Queue", "Очередь"), |t| {
                t.zone = Some("till".into());
                t.stage = Some(Stage::Buy);
                t.weight = 3;
                t.critical = true;
                t.segment = Some(Segment::Individual);
                t.bad = Wording::plain(Lang::EN, "over 5 minutes");
            }),
            touchpoint("business.site", Wording::plain(Lang::EN, "Website"), |t| {
                t.stage = Some(Stage::Learn);
                t.needs = vec![FactId::new("has_parking"), FactId::new("has_cellar")];
            }),
            touchpoint("business.steps", both("Steps", "Ступеньки"), |t| {
                t.needs = vec![FactId::new("has_lift")];
                t.zone = Some("street".into());
                t.stage = Some(Stage::Arrive);
            }),
            touchpoint("product.packaging", both("Packaging", "Упаковка"), |t| t.weight = 2),
            touchpoint("service.booklet", both("Booklet", "Буклет"), |_| {}),
            touchpoint("employee.smile", both("Smile", "Улыбка"), |t| {
                t.zone = Some("till".into());
                t.weight = 2;
            }),
            touchpoint("employee.height", both("Height", "Рост"), |t| t.sensitive = true),
        ],
    }
}

fn begun() -> Audit {
    let header = Header {
        client: String::new(),
        site: String::new(),
        auditor: String::new(),
        started: moment("2026-11-21T12:31:07+02:00"),
        announced: None,
        met: String::new(),
        conditions: String::new(),
        conclusion: String::new(),
        language: Lang::EN,
        sensitive: false,
        marks: Vec::new(),
    };
    let catalogue =
        CatalogueRef { ids: vec!["shop".into(), "bakery".into()], revision: 2, sha256: "ab".repeat(32) };
    Audit {
        id: "019aa5f0-3c1e-7d2a-9f0b-5e8c2f7a1b3d".into(),
        header,
        catalogue,
        lifecycle: Lifecycle::default(),
        facts: std::collections::BTreeMap::new(),
        subjects: Vec::new(),
        added: Vec::new(),
        ratings: std::collections::BTreeMap::new(),
        improvements: Vec::new(),
        answers: Vec::new(),
    }
}

fn headers() -> Vec<Change> {
    [
        HeaderEdit::Client("Lumi & <Sons> #1".into()),
        HeaderEdit::Site("Viru 4 | old town".into()),
        HeaderEdit::Auditor("A. Kask".into()),
        HeaderEdit::Announced(Some(false)),
        HeaderEdit::Met("Jaan_the_owner*".into()),
        HeaderEdit::Conditions("snow, \u{202e}crowd".into()),
        HeaderEdit::Conclusion(format!("Warm people, slow till\n\n{HOSTILE}")),
        HeaderEdit::Sensitive(true),
    ]
    .into_iter()
    .map(Change::Header)
    .chain(
        [("has_parking", false), ("has_lift", true)]
            .map(|(id, answer)| Change::Fact(FactId::new(id), Some(answer))),
    )
    .collect()
}

fn subjects() -> Vec<Change> {
    let subject = |id: &str, class, name: &str| {
        Change::AddSubject(Subject { id: SubjectId::new(id), class, name: name.into() }, None)
    };
    vec![
        subject("p-rye", Class::Product, "Rye | bread"),
        subject("e-7k2", Class::Employee, "Maria"),
        subject("e-9xx", Class::Employee, "@Jaan"),
    ]
}

fn ratings() -> Vec<Change> {
    let rate = |item: &str, verdict, note: &str| {
        let item = ItemId::parse(item);
        let at = Some(moment("2026-11-21T12:52:40+02:00"));
        vec![Change::Rate { item: item.clone(), verdict, at }, Change::Note(item, note.into())]
    };
    let mut changes: Vec<Change> = [
        rate("business.sign", Some(Verdict::Wow), "lit at noon"),
        rate("business.queue", Some(Verdict::Bad), HOSTILE),
        rate("business.site", Some(Verdict::Unchecked), "-no phone signal"),
        rate("business.steps", Some(Verdict::Na), ""),
        rate("business.smell", Some(Verdict::Wow), "fresh bread"),
        rate("product.packaging@p-rye", Some(Verdict::Ok), "plain bag"),
        rate("employee.smile@e-7k2", Some(Verdict::Wow), "greets by name"),
        rate("employee.smile@e-9xx", Some(Verdict::Bad), ""),
        rate("employee.height@e-7k2", Some(Verdict::Ok), "reaches the shelf"),
        rate("employee.height@e-9xx", Some(Verdict::Bad), "cannot reach"),
    ]
    .concat();
    changes.push(Change::Internal(ItemId::parse("business.queue"), INTERNAL.into()));
    changes
}

fn improvements() -> Vec<Change> {
    let id = ImprovementId::new;
    let items = |items: &[&str]| items.iter().map(|item| ItemId::parse(item)).collect::<Vec<_>>();
    let queue = Improvement {
        owner: "Jaan\nand | Co".into(),
        due: Date::new(2026, 11, 30),
        impact: Some(3),
        effort: Some(1),
        ..Improvement::new(
            id("i-2mq"),
            Kind::Change,
            format!("Open a second till\n{HOSTILE}"),
            items(&["business.queue", "employee.smile@e-9xx"]),
        )
    };
    let shelf = Improvement {
        due: Date::new(2027, 1, 15),
        impact: Some(1),
        effort: Some(2),
        status: Status::Doing,
        ..Improvement::new(
            id("i-4aa"),
            Kind::Replace,
            "Lower the top shelf",
            items(&["employee.height@e-9xx"]),
        )
    };
    let sign = Improvement {
        owner: "Mari".into(),
        status: Status::Done,
        closing: "=photo | of the sign".into(),
        ..Improvement::new(id("i-5bb"), Kind::Improve, "Clean the sign", items(&["business.sign"]))
    };
    [queue, shelf, sign].into_iter().map(|one| Change::AddImprovement(one, None)).collect()
}

/// Ten scores of customers in two rounds, one of staff, a remark, and one that is not counted.
fn answers() -> Vec<Change> {
    let scores = [10, 10, 9, 9, 9, 8, 7, 7, 6, 0];
    let customers = scores.into_iter().enumerate().map(|(place, score)| {
        let wave = if place < 5 { "autumn | 1" } else { "winter" };
        let at = moment(&format!("2026-11-21T13:0{place}:00+02:00"));
        let new = Answer::new(AnswerId::new(format!("a-{place}")), at);
        Answer { score: Some(score), wave: wave.into(), ..new }
    });
    let mut answers: Vec<Answer> = customers.collect();
    if let Some(last) = answers.last_mut() {
        last.why = format!("=slow till | {HOSTILE}");
        last.wish = "a second till".into();
        last.touchpoints = vec![TouchpointId::new("business.queue")];
        last.kind = Some(Feedback::Criticism);
    }
    let new = |id: &str| Answer::new(AnswerId::new(id), moment("2026-11-21T14:00:00+02:00"));
    let said = |id: &str, kind, why: &str| Answer { kind: Some(kind), why: why.into(), ..new(id) };
    answers.extend([
        Answer { score: Some(3), audience: Voice::Staff, why: "cold back room".into(), ..new("s-1") },
        said("r-1", Feedback::Lead, "my sister's <cafe>"),
        said("r-2", Feedback::Question, "open on Sundays?"),
        said("r-3", Feedback::Positive, "nice bread"),
        Answer { score: Some(1), ignored: Some("asked | twice".into()), ..new("x-1") },
    ]);
    answers.into_iter().map(|one| Change::AddAnswer(Box::new(one), None)).collect()
}

pub fn audit() -> Audit {
    let mut audit = begun();
    let smell = Touchpoint::named(
        TouchpointId::new("business.smell"),
        Class::Business,
        Wording::plain(Lang::EN, "Smell of bread"),
    );
    let mut changes = headers();
    changes.extend(subjects());
    changes.push(Change::AddTouchpoint(Arc::new(smell), None));
    changes.extend(ratings());
    changes.extend(improvements());
    changes.extend(answers());
    changes.push(Change::Finish("closing time".into()));
    changes.push(Change::Reopen("forgot the <b>till</b>".into()));
    changes.push(Change::Finish("=signal was | gone".into()));
    for change in &changes {
        audit.apply(change, moment("2026-11-22T09:00:00+02:00")).unwrap();
    }
    audit
}

pub fn view(lang: Lang, internal: bool) -> View {
    View::new(
        &audit(),
        &catalogue(),
        Options { lang, internal, lens: touchpoint::domain::Lens::default(), today: today() },
    )
}
