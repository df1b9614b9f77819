//! Keys → the audit, the effects and the cursor: what a walk does, without a terminal.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use touchpoint::app::Effect;
use touchpoint::app::message::{Msg, SaverNews};
use touchpoint::app::session::{Access, View};
use touchpoint::domain::{Folded, Lang, Phrase, Verdict};
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, employee, empty_audit};

#[test]
fn thirty_three_items_take_thirty_three_keys() {
    let mut audit = empty_audit(Lang::EN);
    audit.header.sensitive = true;
    let mut walker = Walker::on(catalogue("mann"), audit);
    assert_eq!(walker.session().counts.all(), 33);
    for place in 0..33 {
        walker.keys(["1", "2", "3"][place % 3]);
    }
    assert_eq!(walker.session().counts.rated(), 33);
    assert_eq!(walker.session().counts.unrated, 0);
    assert!(walker.model.modal.is_none(), "nothing pops up by itself, not even at 33/33");
    assert_eq!(walker.journal().len(), 33);
}

#[test]
fn without_the_sensitive_ones_there_are_thirty_one() {
    assert_eq!(Walker::on(catalogue("mann"), empty_audit(Lang::EN)).session().counts.all(), 31);
}

#[test]
fn letters_do_what_digits_do_on_three_layouts() {
    let play = |keys: &str| {
        let mut walker = Walker::in_shop();
        walker.keys(keys);
        walker.model
    };
    let latin = play("b o w 0 9 backspace u u U j j k G g f f v N");
    assert_eq!(latin, play("и щ ц 0 9 backspace г г Г о о л П п а а м Т"));
    assert_eq!(play("s"), play("ы"));
    assert_eq!(play("s"), play("і"));
}

#[test]
fn a_verdict_goes_to_the_next_unrated_item_and_round_the_end() {
    let mut walker = Walker::in_shop();
    let first = walker.here();
    walker.keys("j 2");
    assert_ne!(walker.here(), first);
    walker.keys("G 2");
    assert_eq!(walker.here(), first, "the one that was passed over comes last");
}

#[test]
fn a_setting_keeps_the_cursor_where_it_is() {
    let mut walker = Walker::in_shop();
    walker.model.preferences.auto_advance = false;
    let first = walker.here();
    walker.keys("2");
    assert_eq!(walker.here(), first);
}

#[test]
fn the_same_key_twice_does_no_harm() {
    let mut walker = Walker::in_shop();
    walker.model.preferences.auto_advance = false;
    walker.keys("2 2 2");
    assert_eq!(walker.journal().len(), 1);
    walker.keys("u");
    assert_eq!(walker.session().counts.rated(), 0);
}

#[test]
fn opening_an_audit_goes_to_the_first_unrated_item() {
    let mut walker = Walker::in_shop();
    walker.keys("2 3 1");
    let here = walker.here();
    let again = Walker::reopened(catalogue("shop"), walker.session().folded().clone(), Access::Write);
    assert_eq!(again.here(), here);
}

#[test]
fn undo_has_no_limit_and_survives_a_restart() {
    let mut walker = Walker::in_shop();
    let empty = walker.audit().clone();
    walker.keys(r#"1 n "seven_people" enter 2 N m "inside" esc 3 i enter a "Bench" enter s "Maria" enter"#);
    walker.keys("z 2 h \"Fine\" enter");
    let mut entries = vec![begin_entry(&empty)];
    entries.extend(walker.journal());
    let folded = Folded::fold(entries).unwrap();
    assert_eq!(folded.audit(), walker.audit(), "the journal says what the screen says");
    let mut again = Walker::reopened(catalogue("shop"), folded, Access::Write);
    let steps = walker.journal().len();
    for _ in 0..steps {
        again.keys("u");
    }
    assert_eq!(again.audit(), &empty);
    assert_eq!(again.journal().len(), steps);
    again.keys("u");
    assert_eq!(again.model.notice.as_ref().unwrap().phrase, Phrase::new("undo-nothing"));
    for _ in 0..steps {
        again.keys("U");
    }
    assert_eq!(again.audit(), walker.audit());
}

fn begin_entry(audit: &touchpoint::domain::Audit) -> touchpoint::domain::Entry {
    let stamp = touchpoint::domain::Stamp {
        id: "begin".to_owned(),
        at: walker::start(),
        device: "laptop-7c1f".to_owned(),
        author: String::new(),
    };
    Folded::begin(audit.clone(), stamp).1
}

#[test]
fn undo_shows_where_it_happened() {
    let mut walker = Walker::in_shop();
    let first = walker.here();
    walker.keys("1 j j j u");
    assert_eq!(walker.here(), first);
}

#[test]
fn a_section_is_set_to_not_applicable_as_one_and_only_what_is_unrated() {
    let mut walker = Walker::in_shop();
    walker.keys("1 2 N");
    let counts = walker.session().counts;
    assert_eq!((counts.bad, counts.ok), (1, 1));
    assert_eq!(counts.na, 20, "the rest of the 22 business items");
    walker.keys("u");
    assert_eq!(walker.session().counts.na, 0);
    assert_eq!(walker.session().counts.rated(), 2);
}

#[test]
fn what_a_filter_hides_is_not_set_to_not_applicable() {
    let mut walker = Walker::in_shop();
    walker.keys("f f f f N");
    let critical = walker.session().walk.items.iter().filter(|item| item.touchpoint.critical);
    let critical: Vec<_> = critical.map(|item| item.id.clone()).collect();
    assert!(walker.session().counts.na > 0);
    for item in walker.audit().ratings.keys() {
        assert!(critical.contains(item), "{item} was not in sight");
    }
}

#[test]
fn a_note_is_kept_by_enter_and_by_esc_and_lines_by_alt_enter() {
    let mut walker = Walker::in_shop();
    let first = walker.session().current().unwrap().id.clone();
    walker.keys(r#"n "one" alt-enter "two" enter"#);
    assert_eq!(walker.audit().note(&first), "one\ntwo");
    walker.keys(r#"n "!" esc"#);
    assert_eq!(walker.audit().note(&first), "one\ntwo!");
    walker.keys("u");
    assert_eq!(walker.audit().note(&first), "one\ntwo");
}

#[test]
fn in_a_note_letters_are_letters_on_every_layout() {
    let mut walker = Walker::in_shop();
    let first = walker.session().current().unwrap().id.clone();
    walker.keys(r#"n "123_иtq?" enter"#);
    assert_eq!(walker.audit().note(&first), "123 иtq?");
    assert_eq!(walker.session().counts.rated(), 0);
}

#[test]
fn a_draft_is_journaled_after_a_second_without_typing() {
    let mut walker = Walker::in_shop();
    let first = walker.session().current().unwrap().id.clone();
    walker.keys("n");
    walker.send(Msg::Key(touchpoint::app::key::Key::parse("x").unwrap()));
    walker.send(Msg::Tick);
    assert_eq!(walker.journal().len(), 0, "not while somebody types");
    walker.now.seconds += 2;
    walker.send(Msg::Tick);
    assert_eq!(walker.audit().note(&first), "x");
    assert_eq!(walker.journal().len(), 1);
    assert!(walker.model.modal.is_some(), "the field stays open");
}

#[test]
fn the_end_keeps_what_is_being_typed() {
    let mut walker = Walker::in_shop();
    let first = walker.session().current().unwrap().id.clone();
    walker.keys(r#"n "half_a_sen""#);
    walker.send(Msg::End);
    assert_eq!(walker.audit().note(&first), "half a sen");
    assert_eq!(walker.effects.last(), Some(&Effect::Quit));
}

#[test]
fn a_paste_outside_a_field_rates_nothing() {
    let mut walker = Walker::in_shop();
    walker.send(Msg::Paste("1 2 3 q".to_owned()));
    assert_eq!(walker.session().counts.rated(), 0);
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "paste-ignored");
    let first = walker.session().current().unwrap().id.clone();
    walker.keys("n");
    walker.send(Msg::Paste("a\u{1b}[31mb".to_owned()));
    walker.keys("enter");
    assert_eq!(walker.audit().note(&first), "a[31mb");
}

#[test]
fn a_just_rated_line_does_not_jump_away_under_a_filter() {
    let mut walker = Walker::in_shop();
    walker.keys("f");
    let lines = walker.session().rows.rows.len();
    walker.keys("1");
    assert_eq!(walker.session().rows.rows.len(), lines);
    walker.keys("f");
    assert_eq!(walker.session().rows.items().count(), 1, "the next filter shows what is bad");
    walker.keys("esc");
    assert_eq!(walker.session().rows.items().count(), 45);
}

#[test]
fn find_narrows_by_name_hint_and_note_whatever_the_case_and_yo() {
    let mut audit = empty_audit(Lang::parse("ru").unwrap());
    audit.header.language = Lang::parse("ru").unwrap();
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys(r#"n "Тёплый_приём" enter ctrl-f "ТЕПЛЫЙ_прием""#);
    assert_eq!(walker.session().rows.items().count(), 1);
    walker.keys("esc");
    assert!(!walker.session().rows.finding);
    assert_eq!(walker.session().rows.items().count(), 1, "the first Esc closes the field");
    walker.keys("esc");
    assert_eq!(walker.session().rows.items().count(), 45, "the second drops the search");
}

#[test]
fn esc_never_leaves_and_never_quits() {
    let mut walker = Walker::in_shop();
    walker.keys("esc esc esc tab esc tab esc");
    assert!(walker.model.session.is_some());
    assert!(!walker.effects.contains(&Effect::Quit));
    walker.keys("q");
    assert!(walker.model.session.is_none());
    walker.keys("esc esc");
    assert!(!walker.effects.contains(&Effect::Quit));
    walker.keys("q");
    assert!(walker.effects.contains(&Effect::Quit));
}

#[test]
fn employees_get_items_of_their_own_and_the_unnamed_one_stays_while_something_was_said() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"s "Maria" enter"#);
    assert!(walker.here().ends_with(walker.audit().subjects[0].id.as_str()));
    assert_eq!(walker.session().counts.all(), 45, "Maria takes the place of the unnamed employee");
    walker.keys(r#"s "Jaan" enter"#);
    assert_eq!(walker.session().counts.all(), 55);
    let mut walker = Walker::in_shop();
    walker.keys(r#"G 2 s "Maria" enter"#);
    assert_eq!(walker.session().counts.all(), 55, "what was said of the unnamed one is not lost");
    assert_eq!(walker.session().counts.rated(), 1);
}

#[test]
fn names_can_be_corrected() {
    let mut audit = empty_audit(Lang::EN);
    audit.subjects.push(employee("e-7k2", "Mria"));
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys(r#"G r ctrl-u "Maria" enter"#);
    assert_eq!(walker.audit().subjects[0].name, "Maria");
    walker.keys("u");
    assert_eq!(walker.audit().subjects[0].name, "Mria");
}

#[test]
fn a_touchpoint_added_on_the_spot_can_be_rated_at_once() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"a "Bench_at_the_door" enter 3"#);
    let added = &walker.audit().added[0];
    assert_eq!(added.name.said(Lang::EN).text, "Bench at the door");
    let item = touchpoint::domain::ItemId { touchpoint: added.id.clone(), subject: None };
    assert_eq!(walker.audit().verdict(&item), Some(Verdict::Wow));
    assert_eq!(walker.session().counts.all(), 46);
}

#[test]
fn an_improvement_is_prefilled_with_what_the_catalogue_recommends() {
    let mut walker = Walker::in_shop();
    walker.model.preferences.auto_advance = false;
    walker.screen(80, 24, UiLang::En);
    walker.keys("i");
    assert!(walker.model.modal.is_none(), "an unrated item needs no improvement");
    walker.keys(r#"1 i tab tab "Jaan" tab "+2w" enter"#);
    let improvement = &walker.audit().improvements[0];
    let recommended = walker.session().current().unwrap().touchpoint.recommendation.said(Lang::EN).text;
    assert_eq!(improvement.text, recommended);
    assert_eq!(improvement.owner, "Jaan");
    assert_eq!(improvement.due.unwrap().to_string(), "2026-12-05");
    walker.keys("I");
    assert_eq!(walker.session().view, View::Improvements);
    walker.keys("t");
    assert_eq!(walker.session().view, View::Walk);
}

#[test]
fn an_improvement_can_mend_several_items() {
    let mut walker = Walker::in_shop();
    walker.keys("1 k i enter j 1 k I enter");
    assert_eq!(walker.audit().improvements[0].items.len(), 2);
}

#[test]
fn a_date_that_nobody_can_read_is_said_in_the_form() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"1 k i tab tab tab "someday" enter"#);
    assert!(walker.audit().improvements.is_empty());
    let form = walker.model.modal.as_ref().unwrap().form().unwrap();
    assert_eq!(form.complaint.as_ref().unwrap().key, "form-due-unreadable");
    walker.keys(r#"ctrl-u "fri" enter"#);
    assert_eq!(walker.audit().improvements[0].due.unwrap().to_string(), "2026-11-27");
}

#[test]
fn esc_drops_only_the_date_that_nobody_can_read() {
    let mut walker = Walker::in_shop();
    walker.keys(r#"1 k i tab tab "Jaan" tab "someday" esc"#);
    let improvement = &walker.audit().improvements[0];
    assert_eq!((improvement.owner.as_str(), improvement.due), ("Jaan", None));
    assert!(walker.model.modal.is_none());
}

#[test]
fn finish_lists_the_gaps_and_goes_to_each_or_keeps_the_reason() {
    let mut walker = Walker::in_shop();
    walker.keys("1 F");
    let gap = |walker: &Walker| match &walker.model.modal {
        Some(touchpoint::app::Modal::Gaps(list)) => list.gaps.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!(gap(&walker), 44 + 1, "44 unrated, one bad without a note");
    walker.keys("enter");
    assert_eq!(walker.session().state(walker.session().rows.item().unwrap()).verdict, None);
    walker.keys(r#"F F "closed_early" enter"#);
    let finish = walker.audit().lifecycle.finished.as_ref().unwrap();
    assert_eq!(finish.reason, "closed early");
    walker.keys("backtab 2");
    assert_eq!(walker.session().counts.rated(), 1, "verdicts are frozen");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "refused-finished");
    walker.keys(r#"R "forgot_the_till" enter 2"#);
    assert_eq!(walker.session().counts.rated(), 2);
    assert_eq!(walker.audit().lifecycle.reopenings[0].reason, "forgot the till");
}

#[test]
fn an_audit_that_can_only_be_read_says_so_and_takes_nothing() {
    let folded = Walker::in_shop().session().folded().clone();
    let reason = Phrase::new("locked-by");
    let mut walker = Walker::reopened(catalogue("shop"), folded, Access::ReadOnly(reason.clone()));
    walker.keys("1 n");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase, reason);
    assert!(walker.model.modal.is_none());
    assert!(walker.journal().is_empty());
}

#[test]
fn whatever_opening_brought_to_light_is_said_one_piece_after_each_key() {
    let mut walker = Walker::in_shop();
    let session = walker.session();
    let opened = touchpoint::app::message::OpenedAudit {
        path: session.path.clone(),
        catalogue: session.catalogue.clone(),
        editions: std::collections::BTreeMap::default(),
        folded: session.folded().clone(),
        access: Access::ReadOnly(Phrase::new("locked-by")),
        device: "laptop-7c1f".to_owned(),
        notices: vec![Phrase::new("files-replayed"), Phrase::new("files-torn")],
    };
    walker.send(Msg::Opened(Box::new(opened)));
    let mut said = Vec::new();
    while let Some(notice) = walker.model.notice.clone() {
        said.push(notice.phrase.key);
        walker.keys("j");
    }
    assert_eq!(said, ["locked-by", "files-replayed", "files-torn"]);
}

#[test]
fn saved_is_said_only_when_everything_is_on_the_disk() {
    let mut walker = Walker::in_shop();
    walker.keys("2");
    assert!(walker.screen(80, 24, UiLang::En).contains("saved 12:31"));
    let mut session = walker.model.session.take().unwrap();
    session.saving.handed += 1;
    walker.model.session = Some(session);
    assert!(!walker.screen(80, 24, UiLang::En).contains("saved"));
    walker.send(Msg::Saver(SaverNews::Failed(Phrase::new("files-cause-full"))));
    assert!(walker.screen(80, 24, UiLang::En).contains("Saving fails and is tried again: "));
    assert!(walker.screen(80, 24, UiLang::En).contains("NOT SAVED"));
    walker.keys("q");
    assert!(walker.model.session.is_some(), "leaving asks when something would be lost");
    assert!(walker.screen(80, 24, UiLang::En).contains("Not everything is saved"));
}

#[test]
fn a_new_audit_takes_a_name_and_enter() {
    let mut walker = Walker::at_home();
    walker.keys("n");
    assert_eq!(walker.effects, [Effect::ListCatalogues]);
    walker.send(Msg::Catalogues(vec![touchpoint::app::message::CatalogueChoice {
        id: "shop".to_owned(),
        title: "Shop".to_owned(),
        touchpoints: 45,
        languages: vec![Lang::EN],
    }]));
    walker.keys("enter");
    assert!(walker.created().is_empty(), "a site is needed");
    walker.keys(r#""Viru_4" tab "Lumi" enter"#);
    let new = walker.created()[0];
    assert_eq!((new.site.as_str(), new.client.as_str()), ("Viru 4", "Lumi"));
    assert_eq!(new.catalogues, ["shop"]);
}

#[test]
fn a_list_of_marks_is_gone_through_with_up_and_down() {
    let mut walker = Walker::in_shop();
    walker.keys("tab p down space down down space");
    let Some(touchpoint::app::Modal::Form(form)) = &walker.model.modal else { panic!("a form") };
    assert_eq!(form.values("field-formats"), ["html", "md", "csv", "json"]);
}

#[test]
fn esc_keeps_an_improvement_that_was_typed_and_undo_takes_it_back() {
    let mut walker = Walker::in_shop();
    walker.keys("1 up i esc");
    assert_eq!(walker.audit().improvements.len(), 0, "opened by mistake, nothing typed");
    walker.keys("i \"_at_once\" esc");
    assert_eq!(walker.audit().improvements.len(), 1);
    assert!(walker.model.modal.is_none());
    walker.keys("u");
    assert_eq!(walker.audit().improvements.len(), 0);
}
