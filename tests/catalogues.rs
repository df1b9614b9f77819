//! The built-in catalogues, text by text: complete in every language, observable, and short enough for the screen.
//! The words of the footer and of the help page are measured here too.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use touchpoint::app::command::{Action, COMMANDS, Footer};
use touchpoint::domain::catalogue::{Audience, Class, Scoring};
use touchpoint::domain::{Catalogue, Lang, Touchpoint, Verdict, Wording, facts};
use touchpoint::text::{UiLang, Words};
use unicode_width::UnicodeWidthStr;

const BUILT_IN: [&str; 14] = [
    "mann",
    "shop",
    "office",
    "fashion",
    "electronics",
    "mall",
    "hotel",
    "clinic",
    "cafe",
    "it-support",
    "b2b",
    "online",
    "inside",
    "focus",
];
const LANGUAGES: [&str; 4] = ["en", "ru", "uk", "et"];

/// Columns each kind of text may take.
const NAME: usize = 30;
const HINT: usize = 90;
const RUBRIC: usize = 62;
const RECOMMENDATION: usize = 90;
const QUESTION: usize = 48;
/// Columns a hint of the footer and a line of the help page may take.
const SHORT: usize = 14;
const SENTENCE: usize = 60;
const VERDICT: usize = 22;

/// Names that two languages rightly share: loan words and words of one root. Nothing longer is ever alike.
const ALIKE: [&str; 17] = [
    "Paintball",
    "Багаж",
    "Бейдж",
    "Буклет",
    "Галерея",
    "Голос секретаря",
    "Дизайн",
    "Доставка",
    "Душ",
    "Люди",
    "Магазин",
    "Номер",
    "Пейнтбол",
    "Реклама",
    "Сайт",
    "Трансфер",
    "Упаковка",
];

/// What a person feels and nobody can see: words, and beginnings of words (with `-`), that judge.
const JUDGING: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "good",
            "bad",
            "poor",
            "nice",
            "great",
            "excellent",
            "perfect",
            "fine",
            "normal",
            "ok",
            "okay",
            "wow",
            "terribl-",
            "awful",
            "pleasant-",
            "unpleasant-",
            "beautiful-",
            "ugly",
            "acceptable",
            "satisf-",
            "impressive",
            "decent",
            "adequate",
            "friendly",
            "polite",
            "politely",
        ],
    ),
    (
        "ru",
        &[
            "хорош-",
            "плох-",
            "прекрасн-",
            "отличн-",
            "нормальн-",
            "ужасн-",
            "приятн-",
            "неприятн-",
            "красив-",
            "некрасив-",
            "удобн-",
            "неудобн-",
            "вежлив-",
            "отстой",
            "вау",
        ],
    ),
    (
        "uk",
        &[
            "гарн-",
            "поган-",
            "добре",
            "добрий",
            "чудов-",
            "відмінно",
            "відмінний",
            "відмінна",
            "відмінне",
            "нормальн-",
            "жахлив-",
            "приємн-",
            "неприємн-",
            "красив-",
            "зручн-",
            "незручн-",
            "ввічлив-",
            "вау",
        ],
    ),
    (
        "et",
        &[
            "hea",
            "head",
            "halb",
            "halvad",
            "hästi",
            "halvasti",
            "suurepära-",
            "normaal-",
            "kena",
            "ilus",
            "kole",
            "meeldiv-",
            "ebameeldiv-",
            "mugav-",
            "viisaka-",
            "vau",
        ],
    ),
];

fn none(what: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{what} ({}):\n{}\n", offences.len(), offences.join("\n"));
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("audits/catalogues")
}

fn catalogue(name: &str) -> Catalogue {
    let read = touchpoint::format::catalogue::read(&fs::read(folder().join(format!("{name}.toml"))).unwrap());
    let read = read.unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
    // A missing translation or description is a warning.
    assert!(read.warnings.is_empty(), "{name}: {:?}", read.warnings);
    read.value
}

fn languages() -> Vec<Lang> {
    LANGUAGES.iter().map(|code| Lang::parse(code).unwrap()).collect()
}

fn each(mut look: impl FnMut(&Catalogue, &Touchpoint)) {
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        for touchpoint in &catalogue.touchpoints {
            look(&catalogue, touchpoint);
        }
    }
}

/// Every text of a touchpoint with its name and the columns it may take.
fn texts(touchpoint: &Touchpoint) -> [(&'static str, &Wording, usize); 6] {
    [
        ("name", &touchpoint.name, NAME),
        ("hint", &touchpoint.hint, HINT),
        ("bad", &touchpoint.bad, RUBRIC),
        ("ok", &touchpoint.ok, RUBRIC),
        ("wow", &touchpoint.wow, RUBRIC),
        ("recommendation", &touchpoint.recommendation, RECOMMENDATION),
    ]
}

#[test]
fn these_are_all() {
    let names =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let found: BTreeSet<_> = names.map(|name| name.trim_end_matches(".toml").to_owned()).collect();
    assert_eq!(found, BUILT_IN.map(str::to_owned).into());
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        assert_eq!(catalogue.id, name);
        let audience = match name {
            "inside" => Audience::Staff,
            "focus" => Audience::Own,
            _ => Audience::Customers,
        };
        assert_eq!(catalogue.audience, audience, "{name}");
        assert_eq!(catalogue.scoring, Scoring::default());
    }
}

#[test]
fn everything_is_said_in_every_language() {
    let mut missing = Vec::new();
    let mut look = |place: String, wording: &Wording| {
        for lang in languages() {
            if wording.exact(lang).is_none_or(|text| text.trim().is_empty()) {
                missing.push(format!("{place} in {lang}"));
            }
        }
    };
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        assert_eq!(catalogue.languages, languages(), "{name}");
        look(format!("{name}: title"), &catalogue.title);
        for zone in &catalogue.zones {
            look(format!("{name}: zone {}", zone.id), &zone.name);
        }
        for fact in &catalogue.facts {
            look(format!("{name}: fact {}", fact.id), &fact.question);
        }
        for touchpoint in &catalogue.touchpoints {
            for (what, wording, _) in texts(touchpoint) {
                look(format!("{name}: {} {what}", touchpoint.id), wording);
            }
        }
    }
    none("missing", &missing);
}

#[test]
fn texts_fit_the_screen() {
    let mut long = Vec::new();
    each(|catalogue, touchpoint| {
        for (what, wording, most) in texts(touchpoint) {
            for (lang, text) in wording.texts().filter(|(_, text)| text.width() > most) {
                let (id, width) = (&touchpoint.id, text.width());
                long.push(format!("{} {id} {what} {lang}: {width} of {most}: {text}", catalogue.id));
            }
        }
    });
    for name in BUILT_IN {
        for zone in catalogue(name).zones {
            let texts = zone.name.texts().filter(|(_, text)| text.width() > NAME);
            long.extend(texts.map(|(lang, text)| format!("{name} zone {lang}: {text}")));
        }
        for fact in catalogue(name).facts {
            let texts = fact.question.texts().filter(|(_, text)| text.width() > QUESTION);
            long.extend(texts.map(|(lang, text)| format!("{name} {} {lang}: {text}", fact.id)));
        }
    }
    none("too long", &long);
}

/// The words of a text outside quotation marks: what staff say there is observed, not judged.
fn words_outside_quotes(text: &str) -> Vec<String> {
    let mut inside = false;
    let mut outside = String::new();
    for c in text.chars() {
        match c {
            '«' | '“' | '„' => inside = true,
            '»' | '”' => inside = false,
            c if !inside => outside.extend(c.to_lowercase()),
            _ => {}
        }
    }
    outside.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The first word that judges instead of saying what can be seen.
fn judged(lang: &str, text: &str) -> Option<String> {
    let judging = JUDGING.iter().find(|(code, _)| *code == lang).unwrap().1;
    let judges = |word: &String| {
        judging
            .iter()
            .any(|known| known.strip_suffix('-').map_or(word == known, |begin| word.starts_with(begin)))
    };
    words_outside_quotes(text).into_iter().find(judges)
}

#[test]
fn every_grade_is_something_one_can_see() {
    let mut offences = Vec::new();
    each(|catalogue, touchpoint| {
        for (what, wording, _) in &texts(touchpoint)[2..5] {
            for (lang, text) in wording.texts() {
                let place = format!("{} {} {what} {lang}: {text}", catalogue.id, touchpoint.id);
                if let Some(word) = judged(lang.code(), text) {
                    offences.push(format!("{place} — “{word}” cannot be seen"));
                }
                if words_outside_quotes(text).len() < 2 && !text.contains(['«', '“', '„']) {
                    offences.push(format!("{place} — one word says too little"));
                }
            }
        }
    });
    none("cannot be observed", &offences);
}

#[test]
fn a_judgement_is_told_from_an_observation() {
    for (lang, text) in [("en", "Looks nice"), ("ru", "плохое место"), ("uk", "гарний вигляд"), ("et", "hea")]
    {
        assert!(judged(lang, text).is_some(), "{text}");
    }
    for (lang, text) in [("en", "over 5 minutes"), ("uk", "каже «добрий день»"), ("et", "üle 5 minuti")]
    {
        assert_eq!(judged(lang, text), None, "{text}");
    }
}

#[test]
fn the_three_grades_look_different() {
    each(|_, touchpoint| {
        for lang in languages() {
            let grades: BTreeSet<_> =
                texts(touchpoint)[2..5].iter().map(|(_, text, _)| text.exact(lang)).collect();
            assert_eq!(grades.len(), 3, "{} in {lang}", touchpoint.id);
        }
    });
}

#[test]
fn languages_differ() {
    let mut alike = BTreeSet::new();
    let mut look = |wording: &Wording| {
        let texts: Vec<_> = wording.texts().map(|(_, text)| text.to_owned()).collect();
        for (place, text) in texts.iter().enumerate() {
            if texts[place + 1..].contains(text) {
                alike.insert(text.clone());
            }
        }
    };
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        look(&catalogue.title);
        catalogue.zones.iter().for_each(|zone| look(&zone.name));
        catalogue.facts.iter().for_each(|fact| look(&fact.question));
        for touchpoint in &catalogue.touchpoints {
            for (_, wording, _) in &texts(touchpoint) {
                look(wording);
            }
        }
    }
    assert_eq!(alike, ALIKE.map(str::to_owned).into(), "left: alike in two languages; right: may be alike");
}

#[test]
fn each_language_is_written_in_its_own_letters() {
    each(|catalogue, touchpoint| {
        for (what, wording, _) in texts(touchpoint) {
            for (lang, text) in wording.texts() {
                let (cyrillic, foreign) = match lang.code() {
                    "ru" => (true, "іїєґІЇЄҐ"),
                    "uk" => (true, "ыэёъЫЭЁЪ"),
                    _ => (false, ""),
                };
                let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
                let right = text.contains(is_cyrillic) == cyrillic && !text.contains(|c| foreign.contains(c));
                assert!(right, "{} {} {what} {lang}: {text}", catalogue.id, touchpoint.id);
            }
        }
    });
}

#[test]
fn the_walk_goes_from_outside_in() {
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        let mut furthest = 0;
        let mut used = BTreeSet::new();
        for touchpoint in &catalogue.touchpoints {
            let zone = touchpoint.zone.as_deref().unwrap_or_else(|| panic!("{}: no zone", touchpoint.id));
            let place = catalogue.zones.iter().position(|known| known.id == zone).unwrap();
            assert!(place >= furthest, "{name}: {} goes back to {zone}", touchpoint.id);
            furthest = place;
            used.insert(zone);
        }
        assert_eq!(used.len(), catalogue.zones.len(), "{name}: a zone without touchpoints");
    }
}

#[test]
fn stages_weights_and_critical_points_are_chosen() {
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        let points = &catalogue.touchpoints;
        let unstaged: Vec<_> =
            points.iter().filter(|t| t.stage.is_none()).map(|t| t.id.to_string()).collect();
        none("no stage", &unstaged);
        let weights: BTreeSet<_> = points.iter().map(|touchpoint| touchpoint.weight).collect();
        assert!(weights.len() >= 3, "{name}: weights {weights:?}");
        let critical = points.iter().filter(|touchpoint| touchpoint.critical).count();
        assert!((1..=points.len() / 5).contains(&critical), "{name}: {critical} critical");
        let heavy =
            points.iter().filter(|touchpoint| touchpoint.critical).all(|touchpoint| touchpoint.weight >= 2);
        assert!(heavy, "{name}: customers leave over something that weighs nothing");
    }
}

#[test]
fn one_id_is_one_touchpoint_everywhere() {
    let mut classes = BTreeMap::new();
    each(|catalogue, touchpoint| {
        let known = *classes.entry(touchpoint.id.clone()).or_insert(touchpoint.class);
        assert_eq!(known, touchpoint.class, "{} in {}", touchpoint.id, catalogue.id);
    });
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        let ids: BTreeSet<_> = catalogue.touchpoints.iter().map(|touchpoint| &touchpoint.id).collect();
        assert_eq!(ids.len(), catalogue.touchpoints.len(), "{name}");
    }
}

/// The trades in which a place may rightly lack something.
const ASKING: [&str; 9] =
    ["shop", "office", "fashion", "electronics", "mall", "hotel", "clinic", "cafe", "online"];

#[test]
fn questions_about_the_site_are_few_and_each_decides_something() {
    for name in BUILT_IN {
        let catalogue = catalogue(name);
        let most = if ASKING.contains(&name) { 2..=8 } else { 0..=0 };
        assert!(most.contains(&catalogue.facts.len()), "{name}: {} questions", catalogue.facts.len());
        for fact in &catalogue.facts {
            let needing = facts::needing(&catalogue, &fact.id);
            assert!((1..=8).contains(&needing), "{name}: {needing} touchpoints need {}", fact.id);
            assert!(fact.question.texts().all(|(_, text)| text.ends_with('?')), "{name}: {}", fact.id);
        }
        // Whatever is answered, most of the walk remains.
        let needing = catalogue.touchpoints.iter().filter(|touchpoint| !touchpoint.needs.is_empty()).count();
        assert!(needing * 2 <= catalogue.touchpoints.len(), "{name}: {needing} touchpoints can drop out");
    }
}

#[test]
fn one_question_is_asked_in_the_same_words_everywhere() {
    let mut questions = BTreeMap::new();
    for name in BUILT_IN {
        for fact in catalogue(name).facts {
            let known = questions.entry(fact.id.clone()).or_insert_with(|| fact.question.clone());
            assert_eq!(*known, fact.question, "{} in {name}", fact.id);
        }
    }
}

#[test]
fn shop_and_office_have_30_to_50_of_all_classes() {
    for name in ["shop", "office"] {
        let catalogue = catalogue(name);
        assert!((30..=50).contains(&catalogue.touchpoints.len()), "{name}: {}", catalogue.touchpoints.len());
        for class in Class::ALL {
            assert!(catalogue.touchpoints.iter().any(|t| t.class == *class), "{name}: no {class:?}");
        }
    }
    let has = |name: &str, id: &str| catalogue(name).touchpoints.iter().any(|t| t.id.to_string() == id);
    assert!(has("shop", "business.steps") && has("shop", "business.sign"));
    assert!(has("office", "business.stairs") && !has("office", "business.steps"), "those are two things");
    for id in ["receptionist-voice", "phone", "documents", "meeting-room", "business-card"] {
        assert!(has("office", &format!("business.{id}")), "{id}");
    }
}

/// The article's own words, in its order.
const ARTICLE: [(Class, &[&str]); 4] = [
    (
        Class::Business,
        &[
            "сайт",
            "офис",
            "вывеска",
            "документация",
            "реклама",
            "корпоративные автомобили",
            "печать",
            "коммерческое предложение",
            "голос секретаря",
            "продукты",
        ],
    ),
    (
        Class::Product,
        &[
            "упаковка",
            "выкладка",
            "дизайн",
            "название",
            "штрих-код",
            "инструкция по эксплуатации",
            "гарантийный талон",
        ],
    ),
    (
        Class::Service,
        &["название", "презентация", "буклет", "отзывы клиентов", "кейсы", "публикации", "сотрудники"],
    ),
    (
        Class::Employee,
        &[
            "рост",
            "комплекция",
            "улыбка",
            "опрятный вид",
            "прическа",
            "униформа",
            "бейдж",
            "осанка",
            "речевые шаблоны",
        ],
    ),
];

#[test]
fn mann_is_the_classification_of_the_article() {
    let catalogue = catalogue("mann");
    let russian = Lang::parse("ru").unwrap();
    for (class, expected) in ARTICLE {
        let of_class = catalogue.touchpoints.iter().filter(|touchpoint| touchpoint.class == class);
        let name = |touchpoint: &Touchpoint| {
            touchpoint.name.exact(russian).unwrap().to_lowercase().replace('ё', "е")
        };
        let mut names: Vec<_> = of_class.map(|touchpoint| name(touchpoint)).collect();
        let mut expected: Vec<_> = expected.iter().map(|name| (*name).to_owned()).collect();
        names.sort();
        expected.sort();
        assert_eq!(names, expected, "{class:?}");
    }
    assert_eq!(catalogue.touchpoints.len(), 10 + 7 + 7 + 9);
}

#[test]
fn only_what_is_a_persons_body_is_sensitive() {
    let mut sensitive = BTreeSet::new();
    each(|catalogue, touchpoint| {
        if touchpoint.sensitive {
            sensitive.insert(format!("{} {}", catalogue.id, touchpoint.id));
        }
    });
    assert_eq!(sensitive, ["mann employee.build", "mann employee.height"].map(str::to_owned).into());
}

#[test]
fn the_programs_own_words_fit_the_screen() {
    let mut long = Vec::new();
    for lang in UiLang::ALL {
        let words = Words::new(*lang);
        let mut look = |key: String, most: usize| {
            let text = words.say(&key);
            if text.contains('⟦') || text.width() > most {
                long.push(format!("{} {key}: {} of {most}: {text}", lang.code(), text.width()));
            }
        };
        for command in COMMANDS {
            look(format!("command-{}", command.name), SENTENCE);
            // That key is named after the view it leads to.
            if command.footer == Footer::Shown && command.action != Action::NextView {
                look(format!("short-{}", command.name), SHORT);
            }
        }
        for view in ["walk", "results", "improvements"] {
            look(format!("view-{view}"), SHORT);
        }
        for verdict in Verdict::ALL {
            look(format!("verdict-{}", verdict.key()), VERDICT);
        }
    }
    none("too long or not there", &long);
}
