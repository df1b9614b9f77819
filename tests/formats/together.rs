//! Catalogues put together, begun, and very large.

use touchpoint::domain::{Catalogue, Lang, TouchpointId};
use touchpoint::format::catalogue::{combine, print, read, skeleton};
use touchpoint::format::{Severity, Tally};

use crate::files;

fn catalogue(text: &str) -> Catalogue {
    read(text.as_bytes())
        .unwrap_or_else(|problems| panic!("{}", files::shown("x", text.as_bytes(), &problems)))
        .value
}

fn small(id: &str, languages: &[&str], zones: &[&str], touchpoints: &[&str]) -> Catalogue {
    let text = |key: &str, what: &str| {
        let texts: Vec<String> =
            languages.iter().map(|lang| format!("{key}.{lang} = \"{what} {lang} {id}\"")).collect();
        texts.join("\n")
    };
    let head = format!("schema = 1\nid = \"{id}\"\nrevision = 7\nlanguages = {languages:?}");
    let mut lines = vec![head, text("title", "title")];
    for zone in zones {
        lines.push(format!("[[zone]]\nid = \"{zone}\""));
        lines.push(text("name", zone));
    }
    for touchpoint in touchpoints {
        lines.push(format!("[[touchpoint]]\nid = \"business.{touchpoint}\"\nclass = \"business\""));
        lines.push(text("name", touchpoint));
    }
    catalogue(&lines.join("\n"))
}

fn lang(code: &str) -> Lang {
    Lang::parse(code).unwrap()
}

#[test]
fn one_catalogue_alone_stays_as_it_is() {
    let shop = small("shop", &["en", "et"], &["till"], &["queue"]);
    assert_eq!(combine(vec![shop.clone()], Some(lang("et"))).unwrap(), shop);
}

#[test]
fn the_first_wins_and_zones_keep_the_order_of_the_walk() {
    let shop = small("shop", &["en", "et"], &["outside", "hall", "till"], &["sign", "queue"]);
    let café = small("cafe", &["et", "en", "ru"], &["hall", "tables", "till", "terrace"], &["queue", "cup"]);
    let titles = [&shop, &café].map(|one| one.title.said(lang("et")).text.to_owned());
    let both = combine(vec![shop, café], Some(lang("et"))).unwrap();
    assert_eq!(both.id, "shop-cafe");
    assert_eq!(both.title.said(lang("et")).text, titles.join(" + "), "both are named");
    assert_eq!(both.languages, [lang("et"), lang("en"), lang("ru")]);
    let zones: Vec<&str> = both.zones.iter().map(|zone| zone.id.as_str()).collect();
    assert_eq!(zones, ["outside", "hall", "tables", "till", "terrace"]);
    let names: Vec<&str> =
        both.touchpoints.iter().map(|touchpoint| touchpoint.name.said(lang("et")).text).collect();
    assert_eq!(names, ["sign et shop", "queue et shop", "cup et cafe"]);
    let sources: Vec<String> =
        both.sources.iter().map(|source| format!("{} {}", source.id, source.revision)).collect();
    assert_eq!(sources, ["shop 7", "cafe 7"]);
    assert_eq!(catalogue(&print(&both)), both);
}

#[test]
fn an_earlier_id_that_another_catalogue_still_uses_is_forgotten() {
    let mut shop = small("shop", &["en"], &[], &["line"]);
    let queue = std::sync::Arc::make_mut(&mut shop.touchpoints[0]);
    queue.formerly = vec![TouchpointId::new("business.queue"), TouchpointId::new("business.till")];
    let café = small("cafe", &["en"], &[], &["queue"]);
    let both = combine(vec![shop, café], None).unwrap();
    assert_eq!(both.touchpoints[0].formerly, [TouchpointId::new("business.till")]);
    assert_eq!(catalogue(&print(&both)), both);
}

#[test]
fn a_language_that_not_all_are_complete_in_is_not_the_main_one() {
    let shop = small("shop", &["en", "ru"], &[], &["sign"]);
    let café = small("cafe", &["ru", "et"], &[], &["cup"]);
    assert_eq!(combine(vec![shop.clone(), café], Some(lang("en"))).unwrap().main_language(), lang("ru"));
    let bar = small("bar", &["et"], &[], &["counter"]);
    assert_eq!(combine(vec![shop, bar], None).unwrap_err().key, "combine-languages");
}

#[test]
fn catalogues_that_measure_differently_are_not_put_together() {
    let shop = small("shop", &["en"], &[], &["sign"]);
    let mut other = small("other", &["en"], &[], &["cup"]);
    other.scoring.ok = 60.0;
    assert_eq!(combine(vec![shop.clone(), other.clone()], None).unwrap_err().key, "combine-scoring");
    assert_eq!(combine(vec![], None).unwrap_err().key, "combine-nothing");
}

#[test]
fn touchpoints_of_another_audience_say_so() {
    use touchpoint::domain::catalogue::Audience;
    let mut inside = small("inside", &["en"], &[], &["rota", "queue"]);
    inside.audience = Audience::Staff;
    let shop = small("shop", &["en"], &[], &["sign", "queue"]);
    let audiences = |catalogue: &Catalogue| -> Vec<(String, Audience)> {
        let each = catalogue.touchpoints.iter();
        each.map(|one| (one.id.to_string(), catalogue.audience_of(one))).collect()
    };
    let own = |id: &str, audience| (format!("business.{id}"), audience);
    let both = combine(vec![shop.clone(), inside.clone()], None).unwrap();
    assert_eq!(both.audience, Audience::Customers);
    let customers = [own("sign", Audience::Customers), own("queue", Audience::Customers)];
    assert_eq!(audiences(&both), [customers.to_vec(), vec![own("rota", Audience::Staff)]].concat());
    assert_eq!(print(&both).matches("audience = ").count(), 2, "only where it is another");
    assert_eq!(catalogue(&print(&both)), both);
    let turned = combine(vec![inside, shop], None).unwrap();
    let staff = [own("rota", Audience::Staff), own("queue", Audience::Staff)];
    assert_eq!(audiences(&turned), [staff.to_vec(), vec![own("sign", Audience::Customers)]].concat());
    assert_eq!(combine(vec![both.clone(), turned], None).unwrap().touchpoints, both.touchpoints);
}

#[test]
fn a_new_catalogue_is_valid_as_it_stands() {
    let text = skeleton("bakery", &[lang("en"), lang("et")], &files::say);
    let read = read(text.as_bytes())
        .unwrap_or_else(|problems| panic!("{}", files::shown("x", text.as_bytes(), &problems)));
    assert_eq!(read.warnings, []);
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("catalogue-new", text);
    });
}

#[test]
fn ten_thousand_touchpoints_are_read() {
    let names: Vec<String> = (0..10_000).map(|number| format!("point-{number}")).collect();
    let large =
        small("large", &["en", "et"], &["till"], &names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(large.touchpoints.len(), 10_000);
    assert_eq!(catalogue(&print(&large)), large);
}

#[test]
fn of_very_many_problems_the_first_are_told_and_the_rest_counted() {
    let text = format!("schema = 1\nid = \"x\"\nlanguages = [{}]\ntitle = \"x\"\n", "1, ".repeat(5_000));
    let problems = read(text.as_bytes()).unwrap_err();
    assert_eq!(problems.len(), 1001);
    assert_eq!(files::say(&problems[1000].what), "from here on 4001 more errors are left out");
}

#[test]
fn what_is_left_out_is_counted_as_what_it_is() {
    let blank = |number: usize| {
        format!("\n[[touchpoint]]\nid = \"business.point-{number}\"\nclass = \"business\"\nname = \"x\"\n")
    };
    let points = (0..1_500).map(blank).collect::<Vec<_>>().concat();
    let text = format!("schema = 1\nid = \"x\"\nrevision = 1\nlanguages = [\"en\"]\ntitle = \"x\"\n{points}");
    let warnings = read(text.as_bytes()).unwrap().warnings;
    assert_eq!(warnings.len(), 1001);
    assert_eq!(files::say(&warnings[1000].what), "500 more warnings are left out");
    assert_eq!(Tally::of(&warnings), Tally { errors: 0, warnings: 1_500 });
    let broken = text.replacen("name = \"x\"", "name = \"x\"\nweight = 9", 1_200);
    let problems = read(broken.as_bytes()).unwrap_err();
    let [.., errors, warnings] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!((errors.severity, warnings.severity), (Severity::Error, Severity::Warning));
    assert_eq!(Tally::of(&problems), Tally { errors: 1_200, warnings: 1_500 });
}
