//! The palette of commands and the jump menu: keys in, and where they lead.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use touchpoint::app::finder::{Entry, Finder, Goal, Hindrance};
use touchpoint::app::message::{AuditLine, AuditState};
use touchpoint::app::session::{Access, View};
use touchpoint::app::{Modal, Msg};
use touchpoint::domain::catalogue::Audience;
use touchpoint::domain::{Counts, Folded, Lang, Order, Phrase};
use touchpoint::format::catalogue::combine;
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, employee, empty_audit, vocabulary};

/// A shop with Maria and Jaan, the screen speaking this language.
fn shop(lang: UiLang) -> Walker {
    let mut audit = empty_audit(Lang::parse(lang.code()).unwrap());
    audit.subjects.push(employee("e-7k2", "Maria"));
    audit.subjects.push(employee("e-9xx", "Jaan"));
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.send(Msg::Spoken(vocabulary(lang)));
    walker
}

fn finder(walker: &Walker) -> &Finder {
    match &walker.model.modal {
        Some(Modal::Finder(finder)) => finder,
        other => panic!("no list is open but {other:?}"),
    }
}

fn first(walker: &Walker) -> &Entry {
    finder(walker).current().expect("something is found")
}

fn aliases(walker: &Walker) -> Vec<&str> {
    let finder = finder(walker);
    finder
        .found
        .iter()
        .filter_map(|found| finder.entries.get(found.place))
        .map(|entry| entry.alias.as_str())
        .collect()
}

#[test]
fn the_palette_runs_what_is_found() {
    for open in ["f2", ":", "Ж"] {
        let mut walker = shop(UiLang::En);
        walker.keys(open).keys(r#""wow" enter"#);
        assert_eq!(walker.model.modal, None);
        assert_eq!(walker.audit().ratings.len(), 1, "{open}");
    }
}

#[test]
fn a_command_is_found_by_its_sentence_its_english_name_and_on_the_wrong_layout() {
    for (lang, query) in [
        (UiLang::En, "internal"),
        (UiLang::Ru, "internal"),
        (UiLang::Ru, "внутр_заметка"),
        (UiLang::Ru, "dyenh"),
        (UiLang::Ru, "штеуктфд"),
        (UiLang::Uk, "внутрішня"),
        (UiLang::Uk, "dyenhsiyz"),
        (UiLang::Et, "sisemine"),
        (UiLang::Et, "Märkus_sis"),
    ] {
        let mut walker = shop(lang);
        walker.keys("f2").keys(&format!("\"{query}\""));
        assert_eq!(first(&walker).alias, "internal", "{query}: {:?}", aliases(&walker));
    }
}

#[test]
fn what_works_here_comes_first_and_the_rest_says_why_not() {
    let mut walker = shop(UiLang::En);
    walker.keys("f2");
    let entries = &finder(&walker).entries;
    let found: Vec<&Entry> =
        finder(&walker).found.iter().map(|found| entries.get(found.place).unwrap()).collect();
    assert_eq!(found.len(), touchpoint::app::command::COMMANDS.len() - 1, "all but the palette itself");
    assert_eq!(aliases(&walker).first(), Some(&"bad"), "the order of the table");
    let works = found.iter().take_while(|entry| entry.hindrance.is_none()).count();
    assert!(works > 20 && found.iter().skip(works).all(|entry| entry.hindrance.is_some()));
    walker.keys(r#""next_status" enter"#);
    assert_eq!(first(&walker).hindrance, Some(Hindrance::Elsewhere));
    assert!(walker.model.modal.is_some(), "stays open");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase, Phrase::new("hinder-elsewhere"));
    assert!(walker.journal().is_empty());
}

#[test]
fn a_command_that_cannot_be_run_as_things_are_says_why() {
    let hindrance = |walker: &mut Walker, name: &str| {
        walker.keys("f2").keys(&format!("\"{name}\""));
        let finder = finder(walker);
        let entry = finder.entries.iter().find(|entry| entry.alias == name).unwrap().clone();
        walker.keys("esc");
        entry.hindrance.map(Hindrance::key)
    };
    let mut walker = shop(UiLang::En);
    assert_eq!(hindrance(&mut walker, "undo"), Some("hinder-nothing"));
    assert_eq!(hindrance(&mut walker, "reopen"), Some("hinder-not-finished"));
    walker.keys(r#"1 F F "Enough" enter"#);
    walker.session_mut().view = View::Walk;
    assert_eq!(hindrance(&mut walker, "undo"), None);
    assert_eq!(hindrance(&mut walker, "note"), Some("hinder-finished"));
    assert_eq!(hindrance(&mut walker, "reopen"), None);
    walker.session_mut().view = View::Improvements;
    assert_eq!(hindrance(&mut walker, "next-status"), Some("hinder-no-improvement"));
    let folded: Folded = walker.session().folded().clone();
    let mut reading =
        Walker::reopened(catalogue("shop"), folded, Access::ReadOnly(Phrase::new("files-cause-reading")));
    reading.model.notice = None;
    assert_eq!(hindrance(&mut reading, "note"), Some("hinder-read-only"));
}

#[test]
fn what_stood_below_stands_there_again() {
    let mut walker = shop(UiLang::En);
    walker.keys("1 F");
    let gaps = walker.model.modal.clone();
    assert!(matches!(gaps, Some(Modal::Gaps(_))));
    walker.keys("f2 esc");
    assert_eq!(walker.model.modal, gaps);
    walker.keys("f2 f2");
    assert_eq!(walker.model.modal, gaps, "the key that opened it closes it");
    walker.keys(r#"f2 "finish" enter"#);
    assert!(walker.model.modal.as_ref().unwrap().form().is_some(), "finishing from the list of gaps");
}

#[test]
fn letters_are_letters_and_ctrl_c_quits() {
    let mut walker = shop(UiLang::En);
    walker.keys(r#"f2 "1:J?q""#);
    assert_eq!(finder(&walker).query.text(), "1:J?q");
    assert!(walker.journal().is_empty());
    walker.send(Msg::Paste("x\u{1b}y".to_owned()));
    assert_eq!(finder(&walker).query.text(), "1:J?qxy");
    walker.keys("enter ctrl-c");
    assert!(walker.model.ending);
}

#[test]
fn in_a_note_the_keys_of_the_lists_are_text() {
    let mut walker = shop(UiLang::En);
    walker.keys(r#"n ":J" f2 f3"#);
    assert_eq!(walker.model.modal.as_ref().unwrap().form().unwrap().text("field-note"), ":J");
}

#[test]
fn the_jump_goes_to_the_first_unrated_of_a_section_whatever_is_filtered() {
    for key in ["J", "f3", "О"] {
        let mut walker = shop(UiLang::En);
        walker.keys("v f f").keys(key);
        let sections = walker.session().walk.sections.clone();
        let jaan = finder(&walker).entries.iter().position(|entry| entry.name.ends_with("Jaan")).unwrap();
        assert!(
            finder(&walker).found.iter().all(|found| found.place != jaan),
            "subjects once something is typed"
        );
        walker.keys("down enter");
        let second = sections.get(1).unwrap();
        assert_eq!(walker.session().rows.item(), Some(second.items.start));
        walker.keys("1 1").keys(key);
        assert!(matches!(first(&walker).goal, Goal::Section(1)), "the menu opens where the walk is");
        walker.keys("enter");
        let expected = second.items.clone().find(|place| walker.session().state(*place).verdict.is_none());
        assert_eq!(walker.session().rows.item(), expected.or(Some(second.items.start)));
    }
}

#[test]
fn the_jump_finds_touchpoints_subjects_and_views() {
    for order in Order::ALL {
        let mut walker = shop(UiLang::En);
        while walker.session().order != *order {
            walker.keys("v");
        }
        walker.keys(r#"J "jaan" enter"#);
        assert!(walker.here().ends_with("@e-9xx"), "{order:?}: {}", walker.here());
        walker.keys(r#"J "queue" enter"#);
        assert!(walker.here().contains("queue"), "{order:?}: {}", walker.here());
        walker.keys(r#"J "improvements" enter"#);
        assert_eq!(walker.session().view, View::Improvements);
        walker.keys(r#"J "business.queue" enter"#);
        assert_eq!((walker.session().view, walker.here().as_str()), (View::Walk, "business.queue"));
    }
}

#[test]
fn sections_of_two_audiences_are_told_apart() {
    let both = combine(vec![catalogue("shop"), catalogue("inside")], None).unwrap();
    let mut walker = Walker::on(both, empty_audit(Lang::EN));
    walker.send(Msg::Spoken(vocabulary(UiLang::En)));
    walker.keys("J");
    let names: Vec<&str> = finder(&walker).entries.iter().map(|entry| entry.name.as_str()).collect();
    assert!(names.contains(&"Business · customers") && names.contains(&"Business · staff"), "{names:?}");
    walker.keys(r#""business" space "staff" enter"#);
    let here = walker.session().rows.item().and_then(|place| walker.session().walk.items.get(place));
    assert_eq!(here.map(|item| item.audience), Some(Audience::Staff));
}

#[test]
fn on_the_list_of_audits_the_jump_goes_to_a_site() {
    let mut walker = Walker::at_home();
    let line = |client: &str, site: &str, day: &str| AuditLine {
        path: format!("/audits/{client}/{site}/{day}").into(),
        client: client.to_owned(),
        site: site.to_owned(),
        started: touchpoint::domain::Moment::parse(&format!("{day}T10:00:00+02:00")),
        state: Ok(AuditState {
            finished: false,
            index: None,
            beside: Vec::new(),
            provisional: true,
            failed: false,
            counts: Counts::default(),
            overdue: 0,
            pending: 0,
        }),
    };
    walker.send(Msg::Audits(vec![
        line("Lumi", "Viru 4", "2026-11-21"),
        line("Lumi", "Viru 4", "2026-08-03"),
        line("Lumi", "Рижская 12", "2026-08-04"),
    ]));
    walker.send(Msg::AuditsDone);
    walker.keys("J");
    assert_eq!(finder(&walker).found.len(), 2);
    walker.keys(r#""риж" enter"#);
    assert_eq!(walker.model.home.current().unwrap().site, "Рижская 12");
    walker.keys(r#"/ "рижская" enter J "viru" enter"#);
    assert_eq!(walker.model.home.current().unwrap().site, "Viru 4", "the search gives way");
    walker.keys("G /");
    walker.send(Msg::Paste("viru".to_owned()));
    assert_eq!(
        walker.model.home.current().unwrap().site,
        "Viru 4",
        "the cursor is on what is left of the list"
    );
}

#[test]
fn nothing_found_can_be_chosen_from_and_drawn() {
    let mut walker = shop(UiLang::En);
    walker.keys(r#"f2 "zzzzzz" enter down enter"#);
    assert!(finder(&walker).found.is_empty());
    assert!(walker.screen(80, 24, UiLang::En).contains("Nothing found"));
    walker.keys("ctrl-u");
    assert!(!finder(&walker).found.is_empty());
}

#[test]
fn through_a_lens_the_menu_lists_what_it_sees_and_finds_the_rest() {
    let mut walker = shop(UiLang::En);
    let motive = Some(touchpoint::domain::catalogue::Motive::Knowledge);
    let lens = touchpoint::domain::Lens { motive, ..touchpoint::domain::Lens::default() };
    walker.session_mut().look_through(lens);
    let session = walker.session();
    let unseen = (0..session.walk.items.len()).find(|place| !session.state(*place).seen);
    let Some(unseen) = unseen else { panic!("every touchpoint of a shop is about knowledge") };
    let id = session.walk.items.get(unseen).unwrap().id.to_string();
    let sections = session.walk.sections.iter();
    let seen =
        sections.filter(|section| section.items.clone().any(|place| session.state(place).seen)).count();
    let views = View::ALL.len() - 1;
    walker.keys("J");
    assert_eq!(finder(&walker).found.len(), seen + views);
    walker.keys(&format!("\"{id}\" enter"));
    assert_eq!(walker.here(), id);
}
