//! Audits as nobody would write them, but could.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use touchpoint::domain::answer::{Answer, Feedback, Voice};
use touchpoint::domain::audit::{CatalogueRef, Finish, Header, Lifecycle, Rating, Reopening};
use touchpoint::domain::catalogue::{Audience, Class, Motive, Segment, Stage};
use touchpoint::domain::improvement::{Improvement, Kind, Status};
use touchpoint::domain::mark::OwnMark;
use touchpoint::domain::{
    AnswerId, Audit, Date, FactId, ImprovementId, ItemId, Lang, Moment, Subject, SubjectId, Touchpoint,
    TouchpointId, Verdict, Wording,
};

/// Any Unicode, often what formats stumble over.
pub fn text() -> impl Strategy<Value = String> {
    let stumbling = select(vec![
        "\"",
        "\"\"\"",
        "'''",
        "\\",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\0",
        "\u{1b}[2J",
        "\u{7f}",
        "\u{9b}",
        "\u{202e}",
        "\u{feff}",
        "\u{2028}",
        "#",
        "=",
        "{",
        "}",
        "}\n",
        "[[rating]]",
        "# end of audit",
        "\n\n# end of audit\n",
        " ",
        "👩\u{200d}🍳",
        "ё",
        "ё",
    ]);
    let piece =
        prop_oneof![3 => any::<String>(), 2 => stumbling.prop_map(str::to_owned), 2 => "[a-zõäöü ]{0,12}"];
    vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

pub fn shown_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| format!("x{text}"))
}

pub fn id() -> impl Strategy<Value = String> {
    "[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}"
}

pub fn moment() -> impl Strategy<Value = Moment> {
    (-719_000..2_900_000_i32, 0..24_u32, 0..60_u32, 0..60_u32, -1439..1440_i16)
        .prop_map(|(day, h, m, s, offset)| Moment::at(Date::from_days(day), (h, m, s), offset))
}

pub fn date() -> impl Strategy<Value = Date> {
    (-719_000..2_900_000_i32).prop_map(Date::from_days)
}

fn class() -> impl Strategy<Value = Class> {
    select(Class::ALL)
}

pub const LANGUAGES: [&str; 5] = ["en", "et", "ru", "uk", "pt-BR"];

pub fn lang() -> impl Strategy<Value = Lang> {
    select(LANGUAGES.to_vec()).prop_map(|code| Lang::parse(code).unwrap())
}

pub fn wording(
    words: impl Strategy<Value = String>,
    languages: Vec<Lang>,
    least: usize,
) -> impl Strategy<Value = Wording> {
    let most = languages.len();
    vec(words, least..=most).prop_map(move |texts| {
        let mut wording = Wording::default();
        for (lang, text) in languages.iter().zip(texts) {
            wording.set(*lang, text);
        }
        wording
    })
}

pub fn touchpoint(
    words: fn() -> BoxedStrategy<String>,
    languages: Vec<Lang>,
    zones: Option<Vec<String>>,
    facts: Vec<String>,
) -> impl Strategy<Value = Touchpoint> {
    let texts = vec(wording(words(), languages.clone(), 0), 5);
    let zone = match zones {
        None => of(id()).boxed(),
        Some(zones) if zones.is_empty() => Just(None).boxed(),
        Some(zones) => of(select(zones)).boxed(),
    };
    let most = facts.len();
    let needs = subsequence(facts, 0..=most);
    let needs = needs.prop_map(|needs| needs.into_iter().map(FactId::new).collect());
    let whose = (of(select(Audience::ALL)), needs);
    let refs =
        (of(select(Stage::ALL)), zone, of(select(Segment::ALL)), vec(select(Motive::ALL), 0..3), whose);
    let before = (0..3_usize, any::<bool>());
    let rest = (1..=5_u8, any::<bool>(), any::<bool>(), vec(text(), 0..3), before);
    (class(), id(), wording(words(), languages, 1), texts, refs, rest).prop_map(
        |(
            class,
            id,
            name,
            mut texts,
            (stage, zone, segment, motives, (audience, needs)),
            (weight, critical, sensitive, tags, (earlier, retired)),
        )| {
            let mut next = || texts.pop().unwrap();
            // Ids of a shape that no other touchpoint has, so that none is taken.
            let formerly = (0..earlier).map(|n| TouchpointId::new(format!("{}.{id}-was-{n}", class.key())));
            Touchpoint {
                formerly: formerly.collect(),
                retired,
                hint: next(),
                bad: next(),
                ok: next(),
                wow: next(),
                recommendation: next(),
                stage,
                zone,
                weight,
                critical,
                sensitive,
                segment,
                motives,
                audience,
                needs,
                tags,
                ..Touchpoint::named(TouchpointId::new(format!("{}.{id}", class.key())), class, name)
            }
        },
    )
}

/// Loyalty indexes of others, as people write them.
pub const MARKS: [&str; 4] = ["", "Selver 35", "Last \"year\" −8, Prisma 41", "Рынок 100"];

fn header() -> impl Strategy<Value = Header> {
    (vec(text(), 6), moment(), of(any::<bool>()), lang(), any::<bool>(), select(MARKS.to_vec())).prop_map(
        |(mut texts, started, announced, language, sensitive, marks)| {
            let mut next = || texts.pop().unwrap();
            Header {
                client: next(),
                site: next(),
                auditor: next(),
                started,
                announced,
                met: next(),
                conditions: next(),
                conclusion: next(),
                language,
                sensitive,
                marks: OwnMark::parse_list(marks).unwrap(),
            }
        },
    )
}

pub fn lifecycle() -> impl Strategy<Value = Lifecycle> {
    let event = || (moment(), text());
    (of(event()), vec(event(), 0..3)).prop_map(|(finished, reopenings)| Lifecycle {
        finished: finished.map(|(at, reason)| Finish { at, reason }),
        reopenings: reopenings.into_iter().map(|(at, reason)| Reopening { at, reason }).collect(),
    })
}

pub fn subject() -> impl Strategy<Value = Subject> {
    let class = select(vec![Class::Product, Class::Service, Class::Employee]);
    (id(), class, text()).prop_map(|(id, class, name)| Subject { id: SubjectId::new(id), class, name })
}

/// An item on one of the subjects, or on none.
pub fn item(subjects: Vec<Subject>) -> impl Strategy<Value = ItemId> {
    let subjects: Vec<Option<Subject>> =
        std::iter::once(None).chain(subjects.into_iter().map(Some)).collect();
    (select(subjects), class(), id()).prop_map(|(subject, class, name)| {
        let class = subject.as_ref().map_or(class, |subject| subject.class);
        let touchpoint = TouchpointId::new(format!("{}.{name}", class.key()));
        ItemId { touchpoint, subject: subject.map(|subject| subject.id) }
    })
}

fn rating() -> impl Strategy<Value = Rating> {
    let verdict = of(select(Verdict::ALL));
    (verdict, text(), text(), of(moment()))
        .prop_map(|(verdict, note, internal, at)| Rating { verdict, note, internal, at })
        .prop_filter("an empty rating is none", |rating| !rating.is_empty())
}

pub fn improvement(subjects: Vec<Subject>) -> impl Strategy<Value = Improvement> {
    let words = (text(), text(), text());
    let steps = (of(date()), of(1..=3_u8), of(1..=3_u8));
    (id(), select(Kind::ALL), words, vec(item(subjects), 0..3), steps, select(Status::ALL)).prop_map(
        |(id, kind, (text, owner, closing), items, (due, impact, effort), status)| Improvement {
            owner,
            due,
            impact,
            effort,
            status,
            closing,
            ..Improvement::new(ImprovementId::new(id), kind, text, items)
        },
    )
}

pub fn touchpoint_id() -> impl Strategy<Value = TouchpointId> {
    (class(), id()).prop_map(|(class, name)| TouchpointId::new(format!("{}.{name}", class.key())))
}

pub fn answer() -> impl Strategy<Value = Answer> {
    let texts = (text(), text(), text(), text(), text());
    let words = (of(select(Feedback::ALL)), select(Voice::ALL), of(select(Segment::ALL)));
    let followed = (of(moment()), of(id()));
    let rest = (vec(touchpoint_id(), 0..3), of(text()), followed);
    (id(), moment(), of(0..=10_u8), texts, words, rest).prop_map(|(id, at, score, texts, words, rest)| {
        let (why, wish, channel, asked_by, wave) = texts;
        let ((kind, audience, segment), (touchpoints, ignored, (done, improvement))) = (words, rest);
        let improvement = improvement.map(ImprovementId::new);
        let new = Answer::new(AnswerId::new(id), at);
        let new = Answer { score, why, wish, channel, asked_by, wave, kind, audience, ..new };
        Answer { segment, touchpoints, ignored, done, improvement, ..new }
    })
}

fn fact_ids() -> Vec<String> {
    ["has_parking", "has-cellar", "x"].map(str::to_owned).into()
}

pub fn audit() -> impl Strategy<Value = Audit> {
    vec(subject(), 0..4).prop_flat_map(|subjects| {
        let subjects: BTreeMap<SubjectId, Subject> =
            subjects.into_iter().map(|s| (s.id.clone(), s)).collect();
        let subjects: Vec<Subject> = subjects.into_values().collect();
        let catalogue = (vec(text(), 0..3), 1..=u32::MAX, of("[0-9a-f]{64}"));
        let added = lang().prop_flat_map(|lang| {
            touchpoint(|| text().boxed(), vec![lang, Lang::parse("fi").unwrap()], None, fact_ids())
        });
        let ratings = btree_map(item(subjects.clone()), rating(), 0..6);
        let improvements = btree_map(id(), improvement(subjects.clone()), 0..4);
        let facts = btree_map(text().prop_map(FactId::new), any::<bool>(), 0..3);
        let lists = (improvements, btree_map(id(), answer(), 0..4), facts);
        let parts = (header(), catalogue, lifecycle(), vec(added, 0..3), ratings, lists);
        (shown_text(), Just(subjects), parts).prop_map(
            |(id, subjects, (header, (ids, revision, sha256), lifecycle, added, ratings, lists))| {
                let (improvements, answers, facts) = lists;
                let added: BTreeMap<TouchpointId, _> = added.into_iter().map(|t| (t.id.clone(), t)).collect();
                let named = |(id, improvement): (String, Improvement)| Improvement {
                    id: ImprovementId::new(id),
                    ..improvement
                };
                let answered = |(id, answer): (String, Answer)| Answer { id: AnswerId::new(id), ..answer };
                Audit {
                    id,
                    header,
                    catalogue: CatalogueRef { ids, revision, sha256: sha256.unwrap_or_default() },
                    lifecycle,
                    facts,
                    subjects,
                    added: added.into_values().map(Arc::new).collect(),
                    ratings,
                    improvements: improvements.into_iter().map(named).collect(),
                    answers: answers.into_iter().map(answered).collect(),
                }
            },
        )
    })
}

pub fn heads() -> impl Strategy<Value = BTreeMap<String, u64>> {
    btree_map(text(), 0..=i64::MAX.unsigned_abs(), 0..4)
}
