//! Catalogues on the screen: the list, one of them edited, saved at once, taken back.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use std::path::PathBuf;
use std::sync::Arc;

use touchpoint::app::message::{Msg, Revision};
use touchpoint::app::shelf::{Home, OpenCatalogue, ShelfLine, ShelfState};
use touchpoint::app::{Context, Effect, Modal};
use touchpoint::domain::Lang;
use touchpoint::domain::catalogue::CatalogueEdit;
use touchpoint::format::catalogue::{edit, read};
use touchpoint::text::UiLang;
use walker::Walker;

const STALL: &str = r#"# Ours.
schema = 1
id = "stall"
languages = ["en", "et"]
title = { en = "Stall", et = "Lett" }

[[zone]]
id = "front"
name = { en = "Front", et = "Esine" }

# Painted in May.
[[touchpoint]]
id = "business.sign"
class = "business"
name = { en = "Sign", et = "Silt" }
bad = { en = "nobody can read it", et = "keegi ei saa lugeda" }
stage = "arrive"
critical = true

[[touchpoint]]
id = "product.bread"
class = "product"
name = "Bread"
ok = "fresh"

[[touchpoint]]
id = "business.queue"
class = "business"
name = { en = "Queue", et = "Järjekord" }
hint = "Stand in it."
"#;

fn file(path: Option<&str>, text: &str) -> OpenCatalogue {
    let catalogue = read(text.as_bytes()).unwrap_or_else(|problems| panic!("{problems:?}")).value;
    OpenCatalogue { path: path.map(PathBuf::from), text: text.into(), catalogue: Arc::new(catalogue) }
}

/// A disk that saves whatever it is asked to, as io does.
fn save(walker: &mut Walker) -> usize {
    let mut saved = 0;
    loop {
        let asked: Vec<Effect> = std::mem::take(&mut walker.effects);
        let revisions: Vec<(OpenCatalogue, Revision)> = asked
            .into_iter()
            .filter_map(|effect| match effect {
                Effect::Revise(known, revision) => Some((*known, revision)),
                _ => None,
            })
            .collect();
        if revisions.is_empty() {
            return saved;
        }
        assert_eq!(revisions.len(), 1, "one save at a time");
        for (known, revision) in revisions {
            let text = match revision {
                Revision::Edits(edits) => edit(&known.text, &known.catalogue, &edits).unwrap(),
                Revision::Text(text) => text.to_string(),
            };
            walker.send(Msg::Catalogue(Box::new(file(Some("/ws/catalogues/stall.toml"), &text))));
            saved += 1;
        }
    }
}

fn line(name: &str, home: Home, missing: usize) -> ShelfLine {
    let languages = vec![(Lang::EN, 0), (Lang::parse("et").unwrap(), missing)];
    let state = ShelfState { title: name.to_owned(), revision: 3, touchpoints: 45, languages, home };
    ShelfLine { name: name.to_lowercase(), state: Ok(state) }
}

fn on_shelf() -> Walker {
    let mut walker = Walker::at_home();
    walker.keys("C");
    assert_eq!(walker.effects, [Effect::ListShelf]);
    walker.effects.clear();
    let broken = ShelfLine {
        name: "/ws/catalogues/torn.toml".to_owned(),
        state: Err(vec!["error: “busines” is not known here".to_owned()]),
    };
    walker.send(Msg::Shelf(vec![line("Stall", Home::Workspace, 4), broken, line("Shop", Home::Program, 0)]));
    walker
}

fn on_stall() -> Walker {
    let mut walker = on_shelf();
    walker.keys("enter");
    assert_eq!(walker.effects, [Effect::OpenCatalogue("stall".to_owned())]);
    walker.effects.clear();
    walker.send(Msg::Catalogue(Box::new(file(Some("/ws/catalogues/stall.toml"), STALL))));
    walker
}

fn text(walker: &Walker) -> String {
    walker.model.shelf.as_ref().unwrap().open.as_ref().unwrap().file.text.to_string()
}

fn here(walker: &Walker) -> String {
    walker.model.shelf.as_ref().unwrap().open.as_ref().unwrap().current().unwrap().id.to_string()
}

fn order(walker: &Walker) -> Vec<String> {
    let editing = walker.model.shelf.as_ref().unwrap().open.clone().unwrap();
    editing.listed().iter().map(|one| one.id.to_string()).collect()
}

fn told(walker: &Walker) -> &'static str {
    walker.model.notice.as_ref().map_or("", |notice| notice.phrase.key)
}

#[test]
fn the_list_leads_to_a_catalogue_and_back_home() {
    let mut walker = on_shelf();
    walker.keys("j enter");
    assert!(matches!(&walker.model.modal, Some(Modal::Trouble(lines, _)) if lines[0].contains("busines")));
    walker.keys("esc");
    assert!(walker.effects.is_empty(), "a broken file is shown, not edited");
    let mut walker = on_stall();
    assert_eq!(walker.model.context(), Context::Catalogue);
    walker.keys("esc");
    assert_eq!(walker.model.context(), Context::Catalogue, "Esc leaves nothing");
    walker.keys("q");
    assert_eq!(
        (walker.model.context(), walker.effects.as_slice()),
        (Context::Catalogues, &[Effect::ListShelf][..])
    );
    walker.keys("q");
    assert_eq!(walker.model.context(), Context::Home);
}

#[test]
fn an_edit_is_saved_at_once_and_the_revision_counts_up_once() {
    let mut walker = on_stall();
    walker.keys(r#"enter "_board" enter"#);
    let Some(Effect::Revise(known, Revision::Edits(edits))) = walker.effects.first().cloned() else {
        panic!("{:?}", walker.effects)
    };
    assert_eq!((&*known.text, edits.len(), edits[1].clone()), (STALL, 2, CatalogueEdit::Raise));
    assert_eq!(save(&mut walker), 1);
    assert!(text(&walker).contains("en = \"Sign board\"") && text(&walker).contains("revision = 2"));
    assert!(text(&walker).contains("# Painted in May."));
    walker.keys(r#"enter tab "Look_up." enter"#);
    save(&mut walker);
    assert!(
        text(&walker).contains("Look up.") && text(&walker).contains("revision = 2"),
        "{}",
        text(&walker)
    );
    walker.keys("u");
    save(&mut walker);
    assert!(!text(&walker).contains("Look up."));
    assert_eq!(told(&walker), "catalogue-undone");
    walker.keys("u");
    save(&mut walker);
    assert_eq!(text(&walker), STALL);
    walker.keys("u");
    assert_eq!(told(&walker), "undo-nothing");
    walker.keys("U U");
    assert_eq!(save(&mut walker), 2);
    assert!(text(&walker).contains("Look up."));
    walker.keys("enter enter");
    assert!(walker.effects.is_empty(), "nothing changed, nothing saved");
}

#[test]
fn keys_pressed_while_it_is_saved_wait_for_it() {
    let mut walker = on_stall();
    walker.keys("J K J r");
    let saves = walker.effects.iter().filter(|effect| matches!(effect, Effect::Revise(..))).count();
    assert_eq!(saves, 1);
    assert_eq!(save(&mut walker), 4);
    assert_eq!(order(&walker), ["business.queue", "business.sign", "product.bread"]);
    assert_eq!(here(&walker), "business.sign");
    assert!(text(&walker).contains("retired = true"));
    walker.keys("r J G K");
    save(&mut walker);
    assert!(!text(&walker).contains("retired"));
    assert_eq!(
        order(&walker),
        ["business.queue", "business.sign", "product.bread"],
        "never into another class"
    );
}

#[test]
fn a_new_touchpoint_stands_after_the_one_under_the_cursor() {
    let mut walker = on_stall();
    walker.keys(r#"a "Coffee_corner" enter"#);
    save(&mut walker);
    assert_eq!(
        order(&walker),
        ["business.sign", "business.coffee-corner", "business.queue", "product.bread"]
    );
    assert_eq!(here(&walker), "business.coffee-corner");
    walker.keys(r#"a "Delivery" tab 3 enter"#);
    save(&mut walker);
    assert_eq!(here(&walker), "service.delivery");
    walker.keys("a enter");
    assert!(matches!(&walker.model.modal, Some(Modal::Form(form)) if form.complaint.is_some()));
}

#[test]
fn a_translation_is_written_beside_the_main_text() {
    let mut walker = on_stall();
    walker.keys("G");
    assert_eq!(here(&walker), "product.bread");
    walker.keys("t j enter");
    assert!(walker.screen(100, 24, UiLang::En).contains("Bread [en]"));
    walker.keys("enter");
    assert!(walker.screen(100, 24, UiLang::En).contains("↑ Bread"), "the main text is in sight");
    walker.keys(r#""Leib" enter"#);
    save(&mut walker);
    assert!(text(&walker).contains("name = { en = \"Bread\", et = \"Leib\" }"), "{}", text(&walker));
    // A text that the main language does not have yet cannot be said here.
    walker.keys(r#"enter tab "Lõhna" enter"#);
    assert!(matches!(&walker.model.modal, Some(Modal::Form(form)) if form.complaint.is_some()));
    // Another language of the program can be begun.
    walker.keys(r#"tab esc t G enter enter "Хлеб" enter"#);
    save(&mut walker);
    let languages =
        walker.model.shelf.as_ref().unwrap().open.as_ref().unwrap().file.catalogue.languages.clone();
    assert_eq!(languages.len(), 3);
}

#[test]
fn a_save_that_fails_shows_why_and_then_the_form_again() {
    let mut walker = on_stall();
    walker.keys(r#"enter "_board" enter"#);
    walker.effects.clear();
    walker.send(Msg::Failed(vec!["somebody else changed the file".to_owned()]));
    assert_eq!(walker.effects, [Effect::OpenCatalogue("/ws/catalogues/stall.toml".to_owned())]);
    let theirs = STALL.replace("Queue", "Line");
    walker.send(Msg::Catalogue(Box::new(file(Some("/ws/catalogues/stall.toml"), &theirs))));
    assert!(matches!(walker.model.modal, Some(Modal::Trouble(..))));
    walker.keys("esc");
    assert!(matches!(walker.model.modal, Some(Modal::Form(_))), "nothing that was typed is lost");
    walker.effects.clear();
    walker.keys("enter");
    save(&mut walker);
    assert!(text(&walker).contains("Sign board") && text(&walker).contains("Line"));
    walker.keys("r");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "catalogue-retired");
    walker.send(Msg::Failed(vec!["no space".to_owned()]));
    assert_eq!(walker.model.notice, None, "it was not retired");
}

#[test]
fn the_programs_own_is_copied_with_the_first_edit() {
    let mut walker = on_shelf();
    walker.keys("G enter");
    walker.send(Msg::Catalogue(Box::new(file(None, STALL))));
    walker.effects.clear();
    walker.keys("J");
    save(&mut walker);
    assert_eq!(told(&walker), "catalogue-copied");
}

#[test]
fn letters_work_by_their_place_on_a_cyrillic_keyboard() {
    let mut walker = on_stall();
    walker.keys("О");
    save(&mut walker);
    assert_eq!(order(&walker)[0], "business.queue");
}

#[test]
fn the_screens() {
    for (name, columns, rows, ui) in [
        ("80x24-en", 80, 24, UiLang::En),
        ("120x40-ru", 120, 40, UiLang::Ru),
        ("44x14-et", 44, 14, UiLang::Et),
        ("80x24-uk", 80, 24, UiLang::Uk),
    ] {
        let mut shelf = on_shelf().screen(columns, rows, ui);
        let mut walker = on_stall();
        shelf.push_str("\n====\n");
        shelf.push_str(&walker.screen(columns, rows, ui));
        walker.keys("G t j enter enter");
        shelf.push_str("\n====\n");
        shelf.push_str(&walker.screen(columns, rows, ui));
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("catalogues-{name}"), shelf);
        });
    }
}

#[test]
fn every_size_can_be_drawn() {
    for keys in ["", "enter", "a", "t", "r G", "?"] {
        let mut walker = on_stall();
        walker.keys(keys);
        for columns in [0, 1, 31, 32, 33, 40, 60, 99, 140] {
            for rows in [0, 1, 7, 8, 9, 12, 24, 50] {
                walker.screen(columns, rows, UiLang::Ru);
                on_shelf().screen(columns, rows, UiLang::Ru);
            }
        }
    }
}
