//! Texts at hand: what is offered where, and keys → state while a note or an improvement is written.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use std::sync::Arc;

use touchpoint::app::form::{Form, Picker};
use touchpoint::app::message::{Msg, SaverNews};
use touchpoint::app::{Effect, Modal};
use touchpoint::domain::library::{LibraryText, Near, Scope, Use};
use touchpoint::domain::{Change, Class, Edit, Lang, Library, Phrase, Wording};
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, employee, empty_audit};

fn text(id: &str, words: &str, purpose: Option<Use>, scopes: &[&str]) -> LibraryText {
    LibraryText {
        id: id.to_owned(),
        text: Wording::plain(Lang::EN, words),
        purpose,
        scopes: scopes.iter().map(|word| Scope::parse(word)).collect(),
    }
}

/// Texts for every nearness, the farthest first, in a shop whose first item is the map entry.
fn stocked() -> Walker {
    let mut walker = Walker::in_shop();
    let here = walker.here();
    let note = Some(Use::Note);
    let mut russian = text("both", "anywhere", None, &[]);
    russian.text.set(Lang::parse("ru").unwrap(), "везде");
    let own = vec![
        russian,
        text("trade", "in shops", note, &["shop"]),
        text("other", "in hotels", note, &["hotel", "employee", "business.toilet"]),
        text("class", "of the business", note, &["business"]),
        text("here", "Wrong pin on the map", note, &["product", &here]),
        text("plan", "Correct the pin", Some(Use::Improvement), &["business"]),
        text("inside", "Ask the owner", Some(Use::Internal), &[]),
    ];
    let built_in = vec![
        text("class", "replaced", note, &["business"]),
        text("more", "of any business", note, &["business"]),
    ];
    walker.send(Msg::Library(Arc::new(Library::new(own, built_in)), None));
    walker
}

fn form(walker: &Walker) -> &Form {
    walker.model.modal.as_ref().and_then(Modal::form).expect("a form is open")
}

fn picker(walker: &Walker) -> &Picker {
    form(walker).picker.as_ref().expect("the list is open")
}

fn offered(walker: &Walker) -> Vec<(Near, &str)> {
    picker(walker).offers.iter().map(|offer| (offer.near, offer.text.as_str())).collect()
}

fn kept(walker: &Walker) -> Vec<&LibraryText> {
    let kept = walker.effects.iter();
    kept.filter_map(|effect| if let Effect::KeepText(text) = effect { Some(&**text) } else { None }).collect()
}

#[test]
fn the_programs_own_texts_are_whole_in_every_language() {
    let texts =
        touchpoint::format::library::read(touchpoint::io::library::BUILT_IN.as_bytes()).unwrap().value;
    let mut seen = std::collections::HashSet::new();
    for text in &texts {
        for lang in ["en", "ru", "uk", "et"].map(|code| Lang::parse(code).unwrap()) {
            let words = text.text.exact(lang).unwrap_or_else(|| panic!("{} lacks {lang}", text.id));
            assert!(seen.insert(words), "{}: {words} is there twice", text.id);
            assert!(words.chars().count() <= 130, "{}: {words} is too long to be read at a glance", text.id);
            let sentence = text.purpose == Some(Use::Improvement);
            assert_eq!(words.ends_with('.'), sentence, "{}: {words}", text.id);
        }
    }
    for class in Class::ALL {
        for purpose in [Use::Note, Use::Improvement] {
            let fits =
                |text: &&LibraryText| text.purpose == Some(purpose) && text.scopes == [Scope::Class(*class)];
            assert!((5..=8).contains(&texts.iter().filter(fits).count()), "{class:?} {purpose:?}");
        }
    }
}

#[test]
fn the_nearest_texts_come_first() {
    let mut walker = stocked();
    walker.keys("1 g n ctrl-t");
    let bad = walker.session().current().unwrap().touchpoint.bad.said(Lang::EN).text;
    assert_eq!(
        offered(&walker),
        [
            (Near::Touchpoint, "Wrong pin on the map"),
            (Near::Catalogue, bad),
            (Near::Class, "of the business"),
            (Near::Class, "of any business"),
            (Near::Trade, "in shops"),
            (Near::Everywhere, "anywhere"),
        ]
    );
}

#[test]
fn an_improvement_is_offered_what_improves() {
    let mut walker = stocked();
    walker.keys("1 g i ctrl-t");
    let recommended = walker.session().current().unwrap().touchpoint.recommendation.said(Lang::EN);
    let recommended = recommended.text.to_owned();
    assert_eq!(
        offered(&walker),
        [(Near::Class, "Correct the pin"), (Near::Everywhere, "anywhere")],
        "the recommendation stands in the field already"
    );
    walker.keys("esc backspace ctrl-t");
    assert_eq!(offered(&walker)[0], (Near::Catalogue, recommended.as_str()));
}

#[test]
fn without_a_verdict_the_words_of_every_grade_are_offered() {
    let mut walker = Walker::in_shop();
    walker.keys("n ctrl-t");
    assert_eq!(offered(&walker).len(), 3);
}

#[test]
fn what_stays_inside_is_offered_inside_only() {
    let mut walker = stocked();
    walker.keys("m \"not_for_the_client\" enter j m ctrl-t");
    let inside: Vec<&str> = offered(&walker).into_iter().map(|(_, text)| text).collect();
    assert!(inside.contains(&"not for the client") && inside.contains(&"Ask the owner"), "{inside:?}");
    assert!(inside.contains(&"of the business"));
    walker.keys("esc esc n ctrl-t");
    let outside: Vec<&str> = offered(&walker).into_iter().map(|(_, text)| text).collect();
    assert!(!outside.contains(&"not for the client") && !outside.contains(&"Ask the owner"), "{outside:?}");
}

#[test]
fn what_was_written_in_this_audit_is_offered_at_the_same_touchpoint_first() {
    let mut audit = empty_audit(Lang::EN);
    audit.subjects = vec![employee("e-7k2", "Maria"), employee("e-3ab", "Jaan")];
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys("n \"The_map\" enter");
    let place = |walker: &Walker, subject: &str| {
        let items = &walker.session().walk.items;
        items.iter().position(|item| item.id.to_string() == format!("employee.smile@{subject}")).unwrap()
    };
    let go = |walker: &mut Walker, subject: &str| {
        let place = place(walker, subject);
        walker.model.session.as_mut().unwrap().rows.move_to_item(place);
    };
    go(&mut walker, "e-7k2");
    walker.keys("n \"Did_not_look_up\" enter");
    go(&mut walker, "e-3ab");
    walker.keys("n ctrl-t");
    let written: Vec<&str> =
        offered(&walker).into_iter().filter(|(near, _)| *near == Near::Audit).map(|(_, text)| text).collect();
    assert_eq!(written, ["Did not look up", "The map"]);
}

#[test]
fn a_language_that_is_missing_is_marked() {
    let mut audit = empty_audit(Lang::parse("et").unwrap());
    audit.header.language = Lang::parse("ru").unwrap();
    let mut walker = Walker::on(catalogue("shop"), audit);
    let mut both = text("both", "anywhere", None, &[]);
    both.text.set(Lang::parse("ru").unwrap(), "везде");
    let own = vec![both, text("english", "in English", None, &[])];
    walker.send(Msg::Library(Arc::new(Library::new(own, Vec::new())), None));
    walker.keys("n ctrl-t \"ve\" backspace backspace \"везде\"");
    assert_eq!(
        picker(&walker).current().map(|offer| (offer.text.as_str(), offer.fallback)),
        Some(("везде", None))
    );
    let screen = walker.screen(80, 24, UiLang::Ru);
    assert!(screen.contains("общее") && screen.contains("везде"), "{screen}");
    walker.keys("ctrl-u \"english\"");
    assert_eq!(picker(&walker).current().unwrap().fallback, Some(Lang::EN));
    assert!(walker.screen(80, 24, UiLang::Ru).contains("[en] in English"));
}

#[test]
fn typing_narrows_and_enter_inserts_at_the_caret() {
    let mut walker = stocked();
    walker.keys("n \"Map:__again\" ctrl-left left ctrl-t \"pin\"");
    assert!(picker(&walker).found.len() < picker(&walker).offers.len());
    walker.keys("enter");
    assert!(form(&walker).picker.is_none());
    assert_eq!(form(&walker).text("field-note"), "Map: Wrong pin on the map again");
    walker.keys("home ctrl-t \"везде\" ctrl-u \"anywh\" enter");
    assert_eq!(
        form(&walker).text("field-note"),
        "anywhere Map: Wrong pin on the map again",
        "words stay apart"
    );
    walker.keys("ctrl-w");
    walker.keys("enter");
    assert!(walker.model.modal.is_none());
    let entry = walker.journal().pop().unwrap();
    let Edit::Change(Change::Note(_, note)) = entry.edit else { panic!("a note") };
    assert_eq!(note, "Map: Wrong pin on the map again");
    walker.keys("u");
    assert!(walker.audit().ratings.is_empty(), "one undo takes it back");
}

#[test]
fn the_list_is_gone_through_with_arrows_and_pages() {
    let mut walker = stocked();
    walker.keys("1 g n ctrl-t down down up");
    assert_eq!(picker(&walker).cursor, 1);
    walker.keys("pagedown down");
    assert_eq!(picker(&walker).cursor, 5);
    walker.keys("pageup up");
    assert_eq!(picker(&walker).cursor, 0);
    walker.keys("\"qqq\" enter");
    assert!(picker(&walker).current().is_none(), "Enter on nothing keeps the list open");
    assert!(walker.screen(80, 24, UiLang::En).contains("Nothing like that"));
}

#[test]
fn esc_goes_back_to_the_note_with_nothing_lost() {
    let mut walker = stocked();
    walker.keys("n \"seven\" ctrl-t \"pin\" esc");
    assert_eq!(form(&walker).text("field-note"), "seven");
    walker.keys("ctrl-t ctrl-t \"_people\"");
    assert_eq!(form(&walker).text("field-note"), "seven people", "the same key closes the list");
    walker.keys("ctrl-t");
    walker.send(Msg::Paste("map".to_owned()));
    assert_eq!(picker(&walker).find.text(), "map", "what is pasted is searched for");
    walker.keys("esc esc");
    assert!(walker.model.modal.is_none());
    assert_eq!(walker.audit().ratings.values().next().unwrap().note, "seven people");
}

#[test]
fn keys_work_on_a_cyrillic_keyboard_and_what_is_typed_on_the_wrong_one_is_found() {
    let play = |keys: &str| {
        let mut walker = stocked();
        walker.keys(keys);
        walker
    };
    let latin = play("n ctrl-t \"wrong\" enter ctrl-l enter");
    let cyrillic = play("т ctrl-е \"цкщтп\" enter ctrl-д enter");
    assert_eq!(latin.audit(), cyrillic.audit());
    assert_eq!(kept(&latin), kept(&cyrillic));
    assert_eq!(kept(&latin).len(), 1);
}

#[test]
fn one_key_keeps_a_text_for_this_touchpoint() {
    let mut walker = stocked();
    let here = walker.here();
    walker.keys("n ctrl-l");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase, Phrase::new("text-nothing"));
    walker.keys("\"_The_pin_is_on_the_roof_\" ctrl-l");
    assert_eq!(kept(&walker), [&text("", "The pin is on the roof", Some(Use::Note), &[&here])]);
    assert_eq!(form(&walker).text("field-note"), "The pin is on the roof", "the note goes on");
    walker.keys("esc m \"Ask_again\" ctrl-l esc 1 g i ctrl-l esc");
    assert_eq!(kept(&walker)[1].purpose, Some(Use::Internal));
    assert_eq!(kept(&walker)[2].purpose, Some(Use::Improvement));
    assert_eq!(kept(&walker)[2].scopes, [Scope::parse(&here)]);
}

#[test]
fn what_only_this_audit_has_is_kept_for_its_class_and_a_conclusion_for_everything() {
    let mut walker = stocked();
    walker.keys("a \"Bench\" enter n \"Wet\" ctrl-l enter h \"All_well\" ctrl-l");
    assert_eq!(kept(&walker)[0].scopes, [Scope::parse("business")]);
    assert_eq!(kept(&walker)[1], &text("", "All well", Some(Use::Note), &[]));
}

#[test]
fn fields_that_are_no_prose_have_no_texts() {
    let mut walker = stocked();
    walker.keys("h tab \"Lumi\" ctrl-t ctrl-l");
    assert!(form(&walker).picker.is_none());
    assert!(kept(&walker).is_empty());
    assert!(!walker.screen(80, 24, UiLang::En).contains("Ctrl-T"));
    walker.keys("backtab");
    assert!(walker.screen(80, 24, UiLang::En).contains("Ctrl-T"));
}

#[test]
fn what_one_customer_said_is_offered_when_the_next_says_it_too() {
    let mut walker = stocked();
    walker.keys("backtab a 9 tab \"Quick\" tab \"A_bench\" enter esc c \"No_parking\" enter a 3 tab ctrl-t");
    assert_eq!(
        offered(&walker),
        [(Near::Audit, "No parking"), (Near::Audit, "Quick"), (Near::Audit, "A bench")],
        "nothing that an auditor would say"
    );
    walker.keys("\"quick\" enter ctrl-l enter esc");
    assert_eq!(walker.audit().answers.iter().filter(|answer| answer.why == "Quick").count(), 2);
    assert_eq!(kept(&walker), [&text("", "Quick", Some(Use::Answer), &[])]);
}

#[test]
fn a_library_that_cannot_be_read_is_said_once_and_the_walk_goes_on() {
    let mut walker = Walker::in_shop();
    let notice = Phrase::new("library-unreadable").with("place", "texts.toml:3:1").with("what", "x");
    walker.send(Msg::Library(Arc::default(), Some(notice.clone())));
    assert_eq!(walker.model.notice.as_ref().map(|notice| &notice.phrase), Some(&notice));
    walker.keys("1");
    assert!(walker.model.notice.is_none());
    assert_eq!(walker.session().counts.bad, 1);
    // What opening had to say comes first.
    walker.send(Msg::Saver(SaverNews::Notice(Phrase::new("saving-again"))));
    walker.send(Msg::Library(Arc::default(), Some(notice.clone())));
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "saving-again");
    walker.keys("2");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase, notice);
}

#[test]
fn where_nothing_fits_the_key_says_so() {
    let mut walker = Walker::in_shop();
    walker.keys("h ctrl-t");
    assert!(form(&walker).picker.is_none());
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase, Phrase::new("texts-none"));
}
