//! The list of audits at the keyboard: where the cursor is while they turn up.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use touchpoint::app::message::{AuditLine, Msg};
use touchpoint::domain::{Moment, Phrase};
use touchpoint::text::UiLang;
use walker::Walker;

fn line(day: &str) -> AuditLine {
    AuditLine {
        path: format!("/audits/Lumi/Viru 4/{day}").into(),
        client: "Lumi".to_owned(),
        site: "Viru 4".to_owned(),
        started: Moment::parse(&format!("{day}T10:00:00+02:00")),
        state: Err(Phrase::new("nothing")),
    }
}

#[test]
fn whichever_visit_is_found_first_the_newest_is_under_the_cursor() {
    let mut walker = Walker::at_home();
    walker.screen(80, 24, UiLang::En);
    walker.send(Msg::Audits(vec![line("2026-08-03")]));
    walker.send(Msg::Audits(vec![line("2026-11-21")]));
    assert_eq!(walker.model.home.current().unwrap().path, line("2026-11-21").path);
    walker.keys("down");
    walker.send(Msg::Audits(vec![line("2026-12-01")]));
    assert_eq!(
        walker.model.home.current().unwrap().path,
        line("2026-08-03").path,
        "who has moved stays there"
    );
}

#[test]
fn the_name_of_the_first_site_is_in_sight() {
    let mut walker = Walker::at_home();
    walker.screen(80, 1, UiLang::En);
    walker.send(Msg::Audits(vec![line("2026-08-03"), line("2026-11-21")]));
    walker.keys("down");
    for _ in 0..2 {
        walker.screen(80, 24, UiLang::En);
        walker.send(Msg::Tick);
    }
    let screen = walker.screen(80, 24, UiLang::En);
    assert!(screen.contains("Lumi · Viru 4"), "{screen}");
}
