//! Clicks and the wheel: what stands in a place is what a click there means.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use std::sync::Arc;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use touchpoint::app::message::{Clicks, Wheel};
use touchpoint::app::session::View;
use touchpoint::app::shelf::{OpenCatalogue, ShelfLine};
use touchpoint::app::{Action, Modal, Msg};
use touchpoint::domain::{Lang, Verdict};
use touchpoint::text::{UiLang, Words};
use touchpoint::ui::theme::Theme;
use touchpoint::ui::{Drawn, view};
use walker::{Walker, catalogue, empty_audit, text_of, vocabulary};

fn shop() -> Walker {
    let mut walker = Walker::in_shop();
    walker.model.preferences.mouse = true;
    walker.send(Msg::Spoken(vocabulary(UiLang::En)));
    walker
}

/// The frame as text, and what clicks mean on it.
fn drawn(walker: &mut Walker, columns: u16, rows: u16) -> (String, Drawn) {
    walker.draw(columns, rows, UiLang::En, &Theme::AUTO);
    let words = Words::new(UiLang::En);
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    let mut drawn = None;
    terminal.draw(|frame| drawn = Some(view(&walker.model, &words, &Theme::AUTO, frame))).unwrap();
    (text_of(terminal.backend().buffer()), drawn.unwrap())
}

/// What a click on this text means, on a screen of 80 by 24.
fn meaning(walker: &mut Walker, text: &str) -> Option<Action> {
    let (screen, drawn) = drawn(walker, 80, 24);
    let found = screen.lines().enumerate().find_map(|(row, line)| Some((row, line.split_once(text)?.0)));
    let (row, before) = found.unwrap_or_else(|| panic!("no {text:?} on\n{screen}"));
    drawn.hit(u16::try_from(before.chars().count()).unwrap(), u16::try_from(row).unwrap())
}

fn click(walker: &mut Walker, text: &str, clicks: Clicks) {
    let action = meaning(walker, text).unwrap_or_else(|| panic!("{text:?} means nothing"));
    walker.send(Msg::Click(action, clicks));
}

#[test]
fn nobody_pays_for_a_mouse_that_is_off() {
    let mut walker = Walker::in_shop();
    assert!(drawn(&mut walker, 80, 24).1.hits.is_empty());
}

#[test]
fn a_row_gets_the_cursor_and_a_second_click_opens_it() {
    let mut walker = shop();
    let fourth = walker.session().walk.items.get(3).unwrap().clone();
    let name = fourth.touchpoint.name.said(walker.session().language()).text.to_owned();
    click(&mut walker, &name, Clicks::One);
    assert_eq!(walker.here(), fourth.id.to_string());
    assert_eq!(walker.model.modal, None);
    click(&mut walker, &format!("· {name}"), Clicks::Two);
    assert!(walker.model.modal.as_ref().unwrap().is_note());
}

#[test]
fn a_heading_leads_to_its_first_item() {
    let mut walker = shop();
    walker.keys("j j j");
    click(&mut walker, "Business ·", Clicks::One);
    assert_eq!(walker.session().rows.item(), Some(0));
}

#[test]
fn a_rubric_rates_and_a_finished_audit_says_no() {
    let mut walker = shop();
    let here = walker.session().current().unwrap().id.clone();
    click(&mut walker, "3  wow", Clicks::One);
    assert_eq!(walker.audit().verdict(&here), Some(Verdict::Wow));
    walker.keys(r#"F F "Enough" enter"#);
    walker.session_mut().view = View::Walk;
    let entries = walker.journal().len();
    click(&mut walker, "1  bad", Clicks::One);
    assert_eq!(walker.journal().len(), entries);
}

#[test]
fn hints_of_the_footer_do_what_they_say() {
    let mut walker = shop();
    walker.keys("1");
    click(&mut walker, "u undo", Clicks::One);
    assert!(walker.audit().ratings.is_empty());
    walker.model.notice = None;
    click(&mut walker, "Tab results", Clicks::One);
    assert_eq!(walker.session().view, View::Results);
    click(&mut walker, "? help", Clicks::One);
    assert!(matches!(walker.model.modal, Some(Modal::Help(_))));
}

#[test]
fn beside_a_box_a_click_means_nothing() {
    let mut walker = shop();
    walker.keys("1 F");
    let (screen, shown) = drawn(&mut walker, 120, 40);
    assert!(screen.contains("Before finishing"));
    for (area, action) in &shown.hits {
        let footer = area.y == 39;
        assert!(footer || (area.x > 10 && area.right() < 110), "{area:?} {action:?}");
    }
    assert_eq!(shown.hit(0, 5), None);
    click(&mut walker, "Not rated", Clicks::Two);
    assert_eq!(walker.model.modal, None, "the gap was gone to");
}

#[test]
fn in_the_palette_one_click_runs() {
    let mut walker = shop();
    walker.keys("f2");
    click(&mut walker, "wow: a customer", Clicks::One);
    assert_eq!((walker.model.modal.clone(), walker.audit().ratings.len()), (None, 1));
    walker.keys("J");
    click(&mut walker, "Improvements", Clicks::One);
    assert_eq!(walker.session().view, View::Improvements);
}

#[test]
fn a_cell_of_the_grid_lists_it_and_again_lists_all() {
    let mut walker = shop();
    walker.keys("1 up i enter").session_mut().view = View::Improvements;
    walker.keys("v");
    click(&mut walker, "not judged yet: 1", Clicks::One);
    assert!(walker.session().grid.filter.is_some());
    click(&mut walker, "not judged yet: 1", Clicks::One);
    assert_eq!(walker.session().grid.filter, None);
}

#[test]
fn a_question_about_the_site_gets_the_cursor_and_stays_open() {
    let mut walker = Walker::on(catalogue("hotel"), empty_audit(Lang::EN));
    walker.model.preferences.mouse = true;
    walker.keys("y");
    click(&mut walker, "a pool", Clicks::One);
    let Some(Modal::Facts(cursor)) = walker.model.modal else { panic!("{:?}", walker.model.modal) };
    click(&mut walker, "a pool", Clicks::Two);
    assert_eq!(walker.model.modal, Some(Modal::Facts(cursor)));
    assert!(cursor > 0);
}

#[test]
fn a_catalogue_is_opened_and_its_touchpoint_edited_by_clicks() {
    let mut walker = Walker::at_home();
    walker.model.preferences.mouse = true;
    walker.send(Msg::AuditsDone);
    walker.keys("C");
    let line = |name: &str| ShelfLine { name: name.to_owned(), state: Err(Vec::new()) };
    walker.send(Msg::Shelf(vec![line("first"), line("second")]));
    click(&mut walker, "second", Clicks::One);
    assert_eq!(walker.model.shelf.as_ref().unwrap().cursor, 1);
    let catalogue = Arc::new(catalogue("shop"));
    walker.send(Msg::Catalogue(Box::new(OpenCatalogue { path: None, text: "".into(), catalogue })));
    click(&mut walker, "Answering the phone", Clicks::Two);
    assert_eq!(walker.model.shelf.as_ref().unwrap().open.as_ref().unwrap().cursor, 2);
    assert!(walker.model.modal.as_ref().unwrap().form().is_some());
}

#[test]
fn a_field_of_a_form_gets_the_caret() {
    let mut walker = shop();
    walker.keys("h");
    click(&mut walker, "Conditions", Clicks::One);
    let form = walker.model.modal.as_ref().unwrap().form().unwrap();
    assert_eq!(form.fields.get(form.focus).unwrap().label, "field-conditions");
}

#[test]
fn the_wheel_moves_the_list_in_front_and_no_form() {
    let mut walker = shop();
    walker.send(Msg::Wheel(Wheel::Down));
    assert_eq!(walker.session().rows.item(), Some(3));
    walker.send(Msg::Wheel(Wheel::Up));
    assert_eq!(walker.session().rows.item(), Some(0));
    walker.keys("?");
    walker.send(Msg::Wheel(Wheel::Down));
    assert_eq!(walker.model.modal, Some(Modal::Help(3)));
    walker.keys("esc h");
    let before = walker.model.modal.clone();
    walker.send(Msg::Wheel(Wheel::Down));
    assert_eq!(walker.model.modal, before);
}

#[test]
fn every_hit_lies_on_the_screen_at_every_size() {
    for keys in ["", "tab", "tab tab", "tab tab tab", "V", "f2", "J", "F", "h", "n", "tab x"] {
        let mut walker = shop();
        walker.keys("1 up i enter").keys(keys);
        for columns in [32, 33, 44, 60, 80, 100, 130] {
            for rows in [8, 9, 12, 24, 40] {
                for (area, action) in drawn(&mut walker, columns, rows).1.hits {
                    assert!(area.right() <= columns && area.bottom() <= rows, "{keys} {area:?} {action:?}");
                }
            }
        }
    }
}

#[test]
fn a_text_at_hand_is_put_in_by_a_click() {
    let mut walker = shop();
    walker.keys("1 up n ctrl-t");
    let form = |walker: &Walker| walker.model.modal.as_ref().unwrap().form().unwrap().clone();
    let offers = form(&walker).picker.unwrap().offers;
    let last = offers.get(1).unwrap_or(&offers[0]).text.clone();
    let start: String = last.chars().take(20).collect();
    walker.send(Msg::Wheel(Wheel::Down));
    assert_eq!(form(&walker).picker.unwrap().cursor, 1.min(offers.len() - 1));
    click(&mut walker, &start, Clicks::One);
    assert_eq!((form(&walker).picker, form(&walker).text("field-note").to_owned()), (None, last));
}
