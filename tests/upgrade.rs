//! A later edition of the catalogue on the screen: said, shown, taken, taken back.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/walker.rs"]
mod walker;

use std::sync::Arc;

use touchpoint::app::message::Msg;
use touchpoint::app::session::Access;
use touchpoint::app::{Effect, Modal};
use touchpoint::domain::{Catalogue, CatalogueRef, Edition, Lang, Phrase, Touchpoint, TouchpointId, Wording};
use touchpoint::text::UiLang;
use walker::{Walker, catalogue};

/// The next edition of the shop: the first touchpoint has another id and name, the second is gone, one is new, of the
/// fourth something else is said.
fn second() -> Edition {
    let old = catalogue("shop");
    let mut touchpoints: Vec<Arc<Touchpoint>> = old.touchpoints.clone();
    let first = Arc::make_mut(&mut touchpoints[0]);
    first.formerly = vec![first.id.clone()];
    first.id = TouchpointId::new("business.found-at-once");
    touchpoints.remove(1);
    let third = Arc::make_mut(&mut touchpoints[2]);
    third.weight += 1;
    third.bad = Wording::plain(Lang::EN, "dark after five");
    let class = touchpoint::domain::catalogue::Class::Business;
    let name = Wording::plain(Lang::EN, "Coffee corner");
    let new = Touchpoint::named(TouchpointId::new("business.coffee-corner"), class, name);
    touchpoints.insert(3, Arc::new(new));
    let catalogue = Catalogue { revision: old.revision + 1, touchpoints, ..old };
    let reference =
        CatalogueRef { ids: vec!["shop".to_owned()], revision: catalogue.revision, sha256: "1".repeat(64) };
    Edition { reference, text: "the file".into(), catalogue: Arc::new(catalogue) }
}

fn told(walker: &Walker) -> &'static str {
    walker.model.notice.as_ref().map_or("", |notice| notice.phrase.key)
}

/// A shop with two verdicts, in which the next edition was found.
fn offered() -> Walker {
    let mut walker = Walker::in_shop();
    walker.keys("1 2 3");
    walker.effects.clear();
    walker.send(Msg::Edition(Box::new(second())));
    walker
}

#[test]
fn opening_a_draft_looks_for_the_edition_of_now_and_says_only_a_line() {
    let mut walker = offered();
    assert_eq!(told(&walker), "upgrade-offer");
    assert!(walker.model.modal.is_none(), "nothing pops up by itself");
    assert!(walker.screen(100, 24, UiLang::En).contains("Revision 2 of the catalogue is out"));
    let same = Edition { catalogue: Arc::new(catalogue("shop")), ..second() };
    let mut walker = Walker::in_shop();
    walker.send(Msg::Edition(Box::new(same)));
    assert_eq!(told(&walker), "");
    walker.keys("C");
    assert_eq!(told(&walker), "upgrade-none");
    let ids = vec!["office".to_owned()];
    let of_another = Edition { reference: CatalogueRef { ids, ..second().reference }, ..second() };
    walker.send(Msg::Edition(Box::new(of_another)));
    assert_ne!(told(&walker), "upgrade-offer");
}

#[test]
fn only_a_draft_that_can_be_written_asks_for_it() {
    let folded = Walker::in_shop().session().folded().clone();
    let asked = |access: Access| {
        let mut walker = Walker::in_shop();
        let session = walker.session();
        let opened = touchpoint::app::message::OpenedAudit {
            path: session.path.clone(),
            catalogue: session.catalogue.clone(),
            editions: std::collections::BTreeMap::default(),
            folded: folded.clone(),
            access,
            device: "laptop-7c1f".to_owned(),
            notices: Vec::new(),
        };
        walker.send(Msg::Opened(Box::new(opened)));
        walker.effects.retain(|effect| !matches!(effect, Effect::SeekEarlier(..)));
        walker.effects
    };
    let en = catalogue("shop").main_language();
    assert_eq!(
        asked(Access::Write),
        [Effect::SeekEdition(vec![touchpoint::domain::Source { id: "shop".to_owned(), revision: 1 }], en)]
    );
    assert_eq!(asked(Access::ReadOnly(Phrase::new("locked-by"))), []);
}

#[test]
fn enter_takes_it_at_once_and_undo_takes_it_back() {
    let mut walker = offered();
    let (before, shop) = (walker.audit().clone(), walker.session().catalogue.clone());
    let here = walker.here();
    walker.keys("C esc");
    assert!(walker.effects.is_empty() && walker.model.modal.is_none());
    walker.keys("C");
    assert!(matches!(walker.model.modal, Some(Modal::Upgrade(_))));
    walker.keys("enter");
    // The file goes to the saver before the entry that speaks of it.
    let [Effect::Freeze(text), Effect::Append(entries)] = walker.effects.as_slice() else {
        panic!("{:?}", walker.effects)
    };
    assert_eq!((&**text, entries.len()), ("the file", 1));
    assert_eq!(told(&walker), "upgrade-done");
    let session = walker.session();
    assert_eq!(session.catalogue.revision, 2);
    assert!(session.walk.items.iter().any(|item| item.id.to_string() == "business.coffee-corner"));
    assert!(session.walk.items.iter().any(|item| item.id.to_string() == "business.found-at-once"));
    assert_eq!(session.counts.rated(), 3, "no rating is lost");
    assert_eq!(walker.here(), here, "the cursor stays");
    walker.keys("C");
    assert_eq!(told(&walker), "upgrade-none");
    walker.keys("u");
    assert_eq!((walker.audit(), &walker.session().catalogue), (&before, &shop));
    walker.keys("U");
    assert_eq!(walker.session().catalogue.revision, 2);
    walker.keys("tab");
    assert!(walker.screen(100, 30, UiLang::En).contains("Index") || !walker.session().results.is_empty());
}

#[test]
fn a_finished_audit_keeps_its_catalogue() {
    let mut walker = offered();
    walker.keys(r#"F F "closing_time" enter C"#);
    assert_eq!(told(&walker), "refused-finished");
    assert_eq!(walker.session().catalogue.revision, 1);
}

#[test]
fn the_list_says_everything_that_would_happen() {
    for (name, columns, rows, ui) in [
        ("80x24-en", 80, 24, UiLang::En),
        ("120x40-ru", 120, 40, UiLang::Ru),
        ("44x14-et", 44, 14, UiLang::Et),
        ("80x24-uk", 80, 24, UiLang::Uk),
    ] {
        let mut walker = offered();
        walker.keys("C");
        let screen = walker.screen(columns, rows, ui);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("upgrade-{name}"), screen);
        });
    }
}

#[test]
fn every_size_can_be_drawn_and_scrolled() {
    let mut walker = offered();
    walker.keys("C G");
    for columns in [0, 1, 31, 32, 33, 40, 60, 99, 140] {
        for rows in [0, 1, 7, 8, 9, 12, 24, 50] {
            walker.screen(columns, rows, UiLang::Ru);
        }
    }
    walker.keys("k pageup g j pagedown");
}
