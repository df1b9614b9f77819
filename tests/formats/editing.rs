//! Edits of a catalogue's file: what was asked for is there, and nothing else is touched.

use proptest::prelude::*;
use proptest::sample::select;
use touchpoint::domain::catalogue::{CatalogueEdit as Edit, Part, Spot};
use touchpoint::domain::{Catalogue, Lang, Phrase, TouchpointId};
use touchpoint::format::catalogue::{Shelf, Unusable, Volume, build, edit, read};
use touchpoint::text::{UiLang, Words};

use crate::files;

const STALL: &str = r#"# Our stall. Ask Jaan before you change anything.
schema = 1
id = "stall"
revision = 3 # since the new roof
languages = ["en", "et"]
title = { en = "Stall", et = "Lett" }

[[zone]]
id = "front"
name = "Front"

# --- Outside ---
# The sign was painted in May.
[[touchpoint]]
id = "business.sign"
class = "business"
name = "Sign" # may be a banner
stage = "arrive"

[[touchpoint]]
id = "business.queue"
class = "business"
name.en = "Queue"
name.et = "Järjekord"

[touchpoint.bad]
en = "over 5 minutes"

# --- Goods ---

# Only at weekends.
[[touchpoint]]
id = "product.bread"
class = "product"
name = { en = "Bread", et = "Leib" } # rye

# The end.
"#;

fn say(phrase: &Phrase) -> String {
    Words::new(UiLang::En).phrase(phrase)
}

fn id(text: &str) -> TouchpointId {
    TouchpointId::new(text)
}

fn lang(code: &str) -> Lang {
    Lang::parse(code).unwrap()
}

fn catalogue(text: &str) -> Catalogue {
    read(text.as_bytes())
        .unwrap_or_else(|problems| panic!("{}", files::shown("x", text.as_bytes(), &problems)))
        .value
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let after = edit(text, &catalogue(text), edits).unwrap_or_else(|phrase| panic!("{}", say(&phrase)));
    catalogue(&after);
    after
}

fn refused(text: &str, edit_of: Edit) -> String {
    say(&edit(text, &catalogue(text), &[edit_of]).unwrap_err())
}

fn set(touchpoint: &str, part: Part, language: &str, said: &str) -> Edit {
    Edit::Set(id(touchpoint), part, lang(language), said.to_owned())
}

/// Every line that one of the two has and the other has not.
fn difference(before: &str, after: &str) -> String {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(before), lines(after));
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("-{line}"));
    let come = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+{line}"));
    gone.chain(come).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_text_is_set_in_whichever_way_the_file_writes_it() {
    let edits = [
        set("business.sign", Part::Name, "en", "Sign board"),
        set("business.sign", Part::Hint, "en", "Stand across the \"street\"."),
        set("business.queue", Part::Name, "et", "Saba"),
        set("business.queue", Part::Bad, "et", "üle 5 minuti"),
        set("product.bread", Part::Name, "et", "Rukkileib"),
        set("product.bread", Part::Name, "ru", "Хлеб"),
        Edit::Raise,
    ];
    insta::assert_snapshot!(difference(STALL, &edited(STALL, &edits)), @r#"
    -revision = 3 # since the new roof
    -languages = ["en", "et"]
    -name = "Sign" # may be a banner
    -name.et = "Järjekord"
    -name = { en = "Bread", et = "Leib" } # rye
    +revision = 4 # since the new roof
    +languages = ["en", "et", "ru"]
    +name = "Sign board" # may be a banner
    +hint.en = 'Stand across the "street".'
    +name.et = "Saba"
    +et = "üle 5 minuti"
    +name = { en = "Bread", et = "Rukkileib", ru = "Хлеб" } # rye
    "#);
}

#[test]
fn a_plain_text_becomes_one_by_language_and_an_empty_one_goes() {
    let both = edited(STALL, &[set("business.sign", Part::Name, "et", "Silt")]);
    assert!(both.contains("name = { en = \"Sign\", et = \"Silt\" } # may be a banner\nstage"), "{both}");
    let back = edited(&both, &[set("business.sign", Part::Name, "et", "")]);
    assert_eq!(catalogue(&back), catalogue(STALL));
    assert_eq!(
        refused(STALL, set("business.sign", Part::Hint, "et", "Vaata")),
        "“hint” is said in the main language (en) as long as it is said in any"
    );
    let silent = edited(STALL, &[set("business.queue", Part::Bad, "en", " ")]);
    assert!(!silent.contains("touchpoint.bad") && silent.contains("# --- Goods ---"), "{silent}");
}

#[test]
fn everything_else_is_spelt_as_the_file_does() {
    let edits = [
        set("business.sign", Part::Stage, "en", ""),
        set("business.sign", Part::Weight, "en", "4"),
        set("business.sign", Part::Zone, "en", "front"),
        set("business.sign", Part::Critical, "en", "yes"),
        set("business.sign", Part::Segment, "en", "public"),
        set("business.sign", Part::Motives, "en", "image, gain"),
        set("business.sign", Part::Tags, "en", "may, roof"),
    ];
    insta::assert_snapshot!(difference(STALL, &edited(STALL, &edits)), @r#"
    -stage = "arrive"
    +zone = "front"
    +weight = 4
    +critical = true
    +segment = "public"
    +motives = ["image", "gain"]
    +tags = ["may", "roof"]
    "#);
    assert_eq!(
        refused(STALL, set("business.sign", Part::Weight, "en", "9")),
        "“9” is no value of “weight”: 1, 2, 3, 4, 5"
    );
    assert_eq!(
        refused(STALL, set("business.sign", Part::Zone, "en", "back")),
        "“back” is no value of “zone”: front"
    );
    assert_eq!(
        refused(STALL, set("business.sign", Part::Name, "en", "")),
        "a touchpoint needs a name in the main language"
    );
    assert_eq!(
        refused(STALL, set("business.lamp", Part::Name, "en", "Lamp")),
        "there is no touchpoint “business.lamp” in this catalogue"
    );
}

#[test]
fn what_moves_takes_its_comment_along_and_leaves_headings_where_they_are() {
    let moved = edited(STALL, &[Edit::Move(id("business.sign"), Spot::After(id("product.bread")))]);
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("catalogue-moved", &moved);
    });
    let back = edited(&moved, &[Edit::Move(id("business.sign"), Spot::Before(id("business.queue")))]);
    assert_eq!(catalogue(&back), catalogue(STALL));
    assert_eq!(
        refused(STALL, Edit::Move(id("business.sign"), Spot::Before(id("business.sign")))),
        "“business.sign” cannot stand before or after itself"
    );
}

#[test]
fn a_new_touchpoint_stands_where_it_was_asked_for() {
    let lamp = Edit::Add(id("business.lamp"), "Lamp".to_owned(), Some(id("business.sign")));
    let after = edited(STALL, std::slice::from_ref(&lamp));
    assert_eq!(difference(STALL, &after), "+id = \"business.lamp\"\n+name.en = \"Lamp\"");
    let order: Vec<String> = catalogue(&after).touchpoints.iter().map(|one| one.id.to_string()).collect();
    assert_eq!(order, ["business.sign", "business.lamp", "business.queue", "product.bread"]);
    assert_eq!(refused(&after, lamp), "“business.lamp” is or was the id of a touchpoint already");
    let last = edited(STALL, &[Edit::Add(id("service.wrap"), "Wrapping".to_owned(), None)]);
    assert!(last.trim_end().ends_with("# The end."), "{last}");
}

#[test]
fn a_retired_touchpoint_comes_back_as_it_was() {
    let retired = edited(STALL, &[Edit::Retire(id("business.sign"))]);
    assert_eq!(difference(STALL, &retired), "+retired = true");
    assert_eq!(edited(&retired, &[Edit::Restore(id("business.sign"))]), STALL);
}

/// A library of one catalogue to build on.
struct Base;

impl Shelf for Base {
    fn fetch(&self, _: &str, _: &Volume) -> Result<Volume, Unusable> {
        Ok(Volume { key: "stall".to_owned(), name: "stall".to_owned(), bytes: STALL.as_bytes().to_vec() })
    }
}

fn built(text: &str) -> Catalogue {
    let volume = Volume { key: "x".to_owned(), name: "x".to_owned(), bytes: text.as_bytes().to_vec() };
    build(&volume, &Base).unwrap_or_else(|broken| panic!("{:?}", broken.own)).value.catalogue
}

#[test]
fn in_a_file_that_builds_on_others_only_its_own_tables_are_touched() {
    const MINE: &str =
        "schema = 1\nid = \"mine\"\nlanguages = [\"en\", \"et\"]\ntitle = \"Mine\"\nextends = [\"stall\"]\n";
    let edits = [
        set("business.queue", Part::Weight, "en", "5"),
        set("business.queue", Part::Name, "et", "Saba"),
        Edit::Add(id("business.lamp"), "Lamp".to_owned(), Some(id("business.sign"))),
        Edit::Add(id("business.bench"), "Bench".to_owned(), None),
        Edit::Retire(id("product.bread")),
    ];
    let after = edit(MINE, &built(MINE), &edits).unwrap();
    insta::assert_snapshot!(after.strip_prefix(MINE).unwrap(), @r#"
    [[touchpoint]]
    id = "business.queue"
    name.et = "Saba"
    weight = 5

    [[touchpoint]]
    id = "business.sign"

    [[touchpoint]]
    id = "business.lamp"
    class = "business"
    name.en = "Lamp"

    [[touchpoint]]
    id = "product.bread"
    retired = true

    [[touchpoint]]
    id = "business.bench"
    class = "business"
    name.en = "Bench"
    "#);
    let all = built(&after);
    let order: Vec<&str> = all.touchpoints.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        order,
        ["business.sign", "business.lamp", "business.queue", "product.bread", "business.bench"]
    );
    assert!(all.touchpoints[3].retired && all.touchpoints[2].weight == 5);
    let back = edit(&after, &all, &[Edit::Restore(id("product.bread"))]).unwrap();
    assert!(!built(&back).touchpoints[3].retired);
    let moved = Edit::Move(id("business.lamp"), Spot::Before(id("product.bread")));
    let moved = built(&edit(&after, &all, &[moved]).unwrap());
    let order: Vec<&str> = moved.touchpoints.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        order,
        ["business.sign", "business.queue", "business.lamp", "product.bread", "business.bench"]
    );
    let said = |one: Edit| edit(&after, &all, &[one]).unwrap_err().key;
    assert_eq!(
        said(Edit::Move(id("business.queue"), Spot::After(id("product.bread")))),
        "catalogue-edit-order"
    );
    assert_eq!(
        said(Edit::Move(id("business.lamp"), Spot::Before(id("business.sign")))),
        "catalogue-edit-order"
    );
    assert_eq!(said(set("business.sign", Part::Stage, "en", "")), "catalogue-edit-inherited");
}

#[derive(Debug, Clone)]
enum Step {
    Say(usize, Part, usize, String),
    Move(usize, usize, bool),
    Add(usize),
    Retire(usize),
    Restore(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let text = select(vec![Part::Name, Part::Hint, Part::Bad, Part::Ok, Part::Wow, Part::Recommendation]);
    let step = prop_oneof![
        (any::<usize>(), text, 0..4_usize, "[a-zа-яõ\"\\\\ ]{0,12}")
            .prop_map(|(one, part, lang, said)| Step::Say(one, part, lang, said)),
        (any::<usize>(), any::<usize>(), any::<bool>())
            .prop_map(|(one, other, after)| Step::Move(one, other, after)),
        any::<usize>().prop_map(Step::Add),
        any::<usize>().prop_map(Step::Retire),
        any::<usize>().prop_map(Step::Restore),
    ];
    proptest::collection::vec(step, 1..8)
}

fn comments(text: &str) -> Vec<&str> {
    let mut comments: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
    comments.sort_unstable();
    comments
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// On a catalogue as people write them, with headings, notes and four languages.
    #[test]
    fn whatever_is_edited_the_rest_stays_as_it_was(steps in steps(), name in select(vec!["cafe", "b2b", "mann"])) {
        let path = format!("{}/audits/catalogues/{name}.toml", env!("CARGO_MANIFEST_DIR"));
        let mut text = std::fs::read_to_string(path).unwrap();
        let begun = text.clone();
        for (count, step) in steps.into_iter().enumerate() {
            let before = catalogue(&text);
            let at = |place: usize| before.touchpoints[place % before.touchpoints.len()].id.clone();
            let (edit_of, touched) = match step {
                Step::Say(one, part, lang, said) => {
                    (Edit::Set(at(one), part, before.languages[lang], said), at(one))
                }
                Step::Move(one, other, after) => {
                    let spot = if after { Spot::After(at(other)) } else { Spot::Before(at(other)) };
                    (Edit::Move(at(one), spot), at(one))
                }
                Step::Add(after) => {
                    let new = id(&format!("business.new-{count}"));
                    (Edit::Add(new.clone(), "New".to_owned(), Some(at(after))), new)
                }
                Step::Retire(one) => (Edit::Retire(at(one)), at(one)),
                Step::Restore(one) => (Edit::Restore(at(one)), at(one)),
            };
            let Ok(next) = edit(&text, &before, std::slice::from_ref(&edit_of)) else { continue };
            let after = catalogue(&next);
            let others = |catalogue: &Catalogue| {
                catalogue.touchpoints.iter().filter(|one| one.id != touched).cloned().collect::<Vec<_>>()
            };
            prop_assert_eq!(others(&before), others(&after));
            if let Edit::Set(_, part, lang, said) = &edit_of {
                let one = after.touchpoint(&touched).unwrap();
                let said = Some(said.trim()).filter(|said| !said.is_empty());
                prop_assert_eq!(part.wording(one).unwrap().exact(*lang), said);
            }
            if let Edit::Move(_, Spot::After(other)) = &edit_of {
                let place = |id: &TouchpointId| after.touchpoints.iter().position(|one| one.id == *id).unwrap();
                prop_assert_eq!(place(&touched), place(other) + 1);
            }
            text = next;
        }
        prop_assert_eq!(comments(&begun), comments(&text));
    }
}
