//! Catalogues that build on others: what they take over, what they say instead, and what is wrong with them.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use touchpoint::domain::catalogue::Audience;
use touchpoint::domain::{Catalogue, Lang, Touchpoint, TouchpointId, Wording};
use touchpoint::format::Read;
use touchpoint::format::catalogue::{Broken, Built, DEEPEST, Shelf, Unusable, Volume, build, print, read};

use crate::{catalogues, files};

/// A shelf of files by id.
struct Books(Vec<(String, Vec<u8>)>);

impl Shelf for Books {
    fn fetch(&self, name: &str, _: &Volume) -> Result<Volume, Unusable> {
        let found = self.0.iter().find(|(id, _)| id == name);
        let known: Vec<&str> = self.0.iter().map(|(id, _)| id.as_str()).collect();
        found.map(|(id, bytes)| volume(id, bytes)).ok_or_else(|| Unusable::unknown(name, &known))
    }
}

fn volume(id: &str, bytes: &[u8]) -> Volume {
    Volume { key: id.to_owned(), name: id.to_owned(), bytes: bytes.to_vec() }
}

fn bases() -> Books {
    let of = |(name, bytes): (String, Vec<u8>)| (name.trim_end_matches(".toml").to_owned(), bytes);
    Books(files::files("bases").into_iter().map(of).collect())
}

fn on(shelf: &Books, text: &str) -> Result<Read<Built>, Broken> {
    build(&volume("mine", text.as_bytes()), shelf)
}

fn built(text: &str) -> Catalogue {
    let text = format!("schema = 1\nid = \"mine\"\nrevision = 9\n{text}");
    let built = on(&bases(), &text)
        .unwrap_or_else(|broken| panic!("{}", files::shown("mine", text.as_bytes(), &broken.own)));
    let flat = print(&built.value.catalogue);
    assert_eq!(read(flat.as_bytes()).unwrap().value, built.value.catalogue, "what is frozen reads the same");
    built.value.catalogue
}

fn ids(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.touchpoints.iter().map(|touchpoint| touchpoint.id.as_str()).collect()
}

fn point<'a>(catalogue: &'a Catalogue, id: &str) -> &'a Touchpoint {
    catalogue.touchpoints.iter().find(|touchpoint| touchpoint.id.as_str() == id).unwrap()
}

#[test]
fn everything_comes_along_and_the_first_wins() {
    let mine = built("languages = [\"et\", \"en\"]\ntitle = \"Minu\"\nextends = [\"bakery\", \"cafe\"]\n");
    assert_eq!(ids(&mine), ["business.sign", "business.queue", "product.bread", "business.seat"]);
    let zones: Vec<&str> = mine.zones.iter().map(|zone| zone.name.said(Lang::EN).text).collect();
    assert_eq!(zones, ["Street", "Till", "Tables"]);
    assert_eq!((mine.id.as_str(), mine.revision, mine.audience), ("mine", 9, Audience::Customers));
    assert!((mine.scoring.ok - 60.0).abs() < f64::EPSILON);
    let languages: Vec<&str> = point(&mine, "business.seat")
        .name
        .texts()
        .map(|(lang, _)| lang.code().to_owned().leak() as &str)
        .collect();
    assert_eq!(languages, ["et", "en"], "no more languages than the file names");
}

#[test]
fn what_is_said_replaces_only_that() {
    let mine = built(
        r#"
        languages = ["en", "et"]
        title = { en = "Mine", et = "Minu" }
        extends = ["bakery"]
        omit = ["business.sign"]
        scoring = { ok = 50 }
        [[zone]]
        id = "till"
        name.en = "Cash desk"
        [[zone]]
        id = "cellar"
        name = { en = "Cellar", et = "Kelder" }
        [[touchpoint]]
        id = "business.queue"
        name.et = "Saba"
        motives = []
        weight = 5
        [[touchpoint]]
        id = "business.stairs"
        class = "business"
        name = { en = "Stairs", et = "Trepp" }
        zone = "cellar"
        [[touchpoint]]
        id = "business.sign"
        class = "business"
        name = { en = "Another sign", et = "Teine silt" }
        "#,
    );
    assert_eq!(ids(&mine), ["business.queue", "business.stairs", "business.sign", "product.bread"]);
    let queue = point(&mine, "business.queue");
    assert_eq!(queue.name.said(Lang::EN).text, "Queue");
    assert_eq!(queue.name.said(Lang::parse("et").unwrap()).text, "Saba");
    assert_eq!((queue.motives.len(), queue.weight, queue.critical), (0, 5, true));
    assert_eq!(queue.tags, ["saturday"]);
    assert!(point(&mine, "business.sign").bad.is_empty(), "left out and said anew: nothing is taken over");
    let zones: Vec<(&str, &str)> =
        mine.zones.iter().map(|zone| (zone.id.as_str(), zone.name.said(Lang::EN).text)).collect();
    assert_eq!(zones, [("street", "Street"), ("till", "Cash desk"), ("cellar", "Cellar")]);
    assert!(
        (mine.scoring.ok - 50.0).abs() < f64::EPSILON && (mine.scoring.provisional_below - 0.7).abs() < 1e-9
    );
}

#[test]
fn a_touchpoint_is_still_for_whom_it_was() {
    let mine = built(
        "languages = [\"en\"]\ntitle = \"Mine\"\nextends = [\"cafe\", \"staffroom\"]\nscoring = { ok = 50 }\n",
    );
    assert_eq!(mine.audience, Audience::Customers);
    assert_eq!(point(&mine, "business.seat").audience, None);
    assert_eq!(point(&mine, "business.bench").audience, Some(Audience::Staff));
    let other = built("languages = [\"en\"]\ntitle = \"Mine\"\naudience = \"staff\"\nextends = [\"cafe\"]\n");
    assert_eq!(point(&other, "business.seat").audience, Some(Audience::Customers));
}

#[test]
fn invalid_ones_say_everything_that_is_wrong() {
    for (name, bytes) in files::files("invalid/extends") {
        let Err(broken) = build(&volume(&name, &bytes), &bases()) else { panic!("{name} is read") };
        let mut text = vec![files::shown(&name, &bytes, &broken.own)];
        let below = broken
            .bases
            .iter()
            .map(|(source, problems)| files::shown(&source.name, source.text.as_bytes(), problems));
        text.extend(below);
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("extends-{}", name.trim_end_matches(".toml")), text.join("\n\n"));
        });
    }
}

#[test]
fn a_language_that_a_base_lacks_is_only_a_warning_unless_it_is_the_main_one() {
    let text = "schema = 1\nid = \"mine\"\nlanguages = [\"en\", \"ru\"]\ntitle = { en = \"Mine\", ru = \"Моё\" }\nextends = [\"bakery\", \"cafe\"]\n";
    let said: Vec<String> =
        on(&bases(), text).unwrap().warnings.iter().map(|problem| files::say(&problem.what)).collect();
    assert_eq!(said, ["15 texts taken over from “bakery” cannot be said in “ru”"]);
}

#[test]
fn a_tower_of_catalogues_has_an_end() {
    let floor = |number: usize| {
        let below = if number == 0 {
            "[[touchpoint]]\nid = \"business.door\"\nclass = \"business\"\nname = \"Door\"\n".to_owned()
        } else {
            format!("extends = [\"floor-{}\"]\n", number - 1)
        };
        let text =
            format!("schema = 1\nid = \"floor-{number}\"\nlanguages = [\"en\"]\ntitle = \"x\"\n{below}");
        (format!("floor-{number}"), text.into_bytes())
    };
    let tower = Books((0..=DEEPEST).map(floor).collect());
    let top =
        |number: usize| build(&tower.fetch(&format!("floor-{number}"), &volume("", b"")).unwrap(), &tower);
    assert_eq!(ids(&top(DEEPEST - 1).unwrap().value.catalogue), ["business.door"]);
    let broken = top(DEEPEST).unwrap_err();
    let (_, lowest) = &broken.bases[0];
    assert_eq!(files::say(&lowest[0].what), "more than 8 catalogues stand on top of each other here");
}

/// A file that builds on `base` alone and says this besides.
fn over(base: &Catalogue, more: &str) -> Catalogue {
    let shelf = Books(vec![("base".to_owned(), print(base).into_bytes())]);
    let head = Catalogue {
        touchpoints: Vec::new(),
        zones: Vec::new(),
        facts: Vec::new(),
        sources: Vec::new(),
        ..base.clone()
    };
    let text = format!("{}extends = [\"base\"]\n{more}", print(&head));
    let built = on(&shelf, &text);
    built
        .unwrap_or_else(|broken| panic!("{}", files::shown("mine", text.as_bytes(), &broken.own)))
        .value
        .catalogue
}

fn without(mut catalogue: Catalogue, id: &TouchpointId) -> Catalogue {
    catalogue.touchpoints.retain(|touchpoint| touchpoint.id != *id);
    catalogue
}

/// What a person wrote: nothing that the program notes down itself.
fn written() -> impl Strategy<Value = Catalogue> {
    catalogues::catalogue().prop_map(|catalogue| Catalogue { sources: Vec::new(), ..catalogue })
}

proptest! {
    #[test]
    fn building_on_a_catalogue_and_saying_nothing_is_that_catalogue(base in written()) {
        let mine = over(&base, "");
        prop_assert_eq!(&mine, &base);
        prop_assert_eq!(print(&mine), print(&base));
    }

    #[test]
    fn leaving_one_out_leaves_everything_else(base in written(), place in any::<prop::sample::Index>()) {
        prop_assume!(base.touchpoints.len() > 1);
        let id = base.touchpoints[place.index(base.touchpoints.len())].id.clone();
        prop_assert_eq!(over(&base, &format!("omit = [\"{id}\"]\n")), without(base, &id));
    }

    #[test]
    fn an_override_changes_what_it_names(base in written(), place in any::<prop::sample::Index>(), weight in 1..=5_u8) {
        let place = place.index(base.touchpoints.len());
        let id = base.touchpoints[place].id.clone();
        let main = base.main_language();
        let said = format!("[[touchpoint]]\nid = \"{id}\"\nweight = {weight}\nmotives = []\nname.{main} = \"said anew\"\n");
        let mut expected = base.clone();
        let point = Arc::make_mut(&mut expected.touchpoints[place]);
        (point.weight, point.motives) = (weight, Vec::new());
        point.name.set(main, "said anew");
        prop_assert_eq!(over(&base, &said), expected);
    }

    #[test]
    fn the_order_of_bases_says_who_wins_and_not_who_is_there(one in written(), other in written()) {
        let main = Lang::EN;
        let plain = |catalogue: Catalogue, id: &str| {
            let name = |touchpoint: &Arc<Touchpoint>| Arc::new(Touchpoint::named(touchpoint.id.clone(), touchpoint.class, Wording::plain(main, "name")));
            let touchpoints = catalogue.touchpoints.iter().map(name).collect();
            let title = Wording::plain(main, "title");
            Catalogue { id: id.to_owned(), languages: vec![main], title, zones: Vec::new(), facts: Vec::new(), touchpoints, scoring: one.scoring, audience: one.audience, ..catalogue }
        };
        let (first, second) = (plain(one.clone(), "first"), plain(other, "second"));
        let shelf = Books(vec![("first".into(), print(&first).into_bytes()), ("second".into(), print(&second).into_bytes())]);
        let both = |order: &str| {
            let text = format!("schema = 1\nid = \"both\"\nlanguages = [\"en\"]\ntitle = \"Both\"\nextends = {order}\n");
            on(&shelf, &text).unwrap().value.catalogue
        };
        let set = |catalogue: Catalogue| catalogue.touchpoints.iter().map(|point| point.id.clone()).collect::<BTreeSet<_>>();
        prop_assert_eq!(set(both("[\"first\", \"second\"]")), set(both("[\"second\", \"first\"]")));
    }
}
