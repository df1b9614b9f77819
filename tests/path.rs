//! The customer's path on the screen: stages, their touchpoints, and the audit of the same place before.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use std::sync::Arc;

use touchpoint::app::message::Msg;
use touchpoint::app::session::View;
use touchpoint::app::{Effect, Modal};
use touchpoint::domain::catalogue::{Segment, Stage};
use touchpoint::domain::path::{Earlier, Rules, Sought};
use touchpoint::domain::{Audit, Catalogue, Change, Lang, Moment, Order, Touchpoint, Verdict};
use touchpoint::text::UiLang;
use touchpoint::ui::theme::Theme;
use walker::{Walker, catalogue, empty_audit, start, text_of};

/// Some stages rated, two touchpoints without a stage.
fn told() -> Catalogue {
    let mut shop = catalogue("shop");
    for touchpoint in shop.touchpoints.iter_mut().take(2) {
        *touchpoint = Arc::new(Touchpoint { stage: None, ..Touchpoint::clone(touchpoint) });
    }
    shop
}

fn rated(mut audit: Audit, catalogue: &Catalogue, verdicts: &[Verdict]) -> Audit {
    let walk = touchpoint::domain::Walk::new(catalogue, &audit, Order::Stage);
    for (item, verdict) in walk.items.iter().zip(verdicts.iter().cycle()).take(30) {
        let rate = Change::Rate { item: item.id.clone(), verdict: Some(*verdict), at: None };
        audit.apply(&rate, start()).unwrap();
    }
    audit
}

fn earlier(catalogue: Catalogue) -> Arc<Earlier> {
    let mut audit = rated(empty_audit(Lang::EN), &catalogue, &[Verdict::Ok, Verdict::Bad, Verdict::Ok]);
    "earlier".clone_into(&mut audit.id);
    audit.header.started = Moment::parse("2026-08-03T10:00:00+03:00").unwrap();
    Arc::new(Earlier { audit, catalogue: Arc::new(catalogue) })
}

fn on_path(lang: Lang) -> Walker {
    let audit = rated(empty_audit(lang), &told(), &[Verdict::Ok, Verdict::Wow, Verdict::Bad, Verdict::Wow]);
    let id = audit.id.clone();
    let mut walker = Walker::on(told(), audit);
    walker.send(Msg::Earlier(id, earlier(told())));
    walker.keys("tab tab");
    assert_eq!(walker.session().view, View::Path);
    walker
}

#[test]
fn the_audit_before_is_looked_for_when_one_is_opened_and_taken_only_for_that_one() {
    let mut walker = Walker::in_shop();
    let sought = touchpoint::app::screens::path::seek(&walker.model);
    let Some(Effect::SeekEarlier(_, sought)) = sought else { panic!("{sought:?}") };
    assert_eq!((sought.client.as_str(), sought.site.as_str()), ("Lumi", "Viru 4"));
    walker.send(Msg::Earlier("another".to_owned(), earlier(told())));
    assert_eq!(walker.session().earlier, None);
    let id = walker.audit().id.clone();
    walker.send(Msg::Earlier(id, earlier(told())));
    assert!(walker.session().earlier.is_some());
}

#[test]
fn earlier_means_the_same_place_begun_before() {
    let audit = empty_audit(Lang::EN);
    let sought = Sought::of(&audit);
    let before = Moment::parse("2026-08-03T10:00:00+03:00").unwrap();
    assert!(sought.fits("x", "LUMI ", "viru 4", before));
    assert!(!sought.fits("x", "Lumi", "Viru 42", before));
    assert!(!sought.fits("x", "", "Viru 4", before));
    assert!(!sought.fits("x", "Lumi", "Viru 4", start()), "nor at the same time");
    assert!(!sought.fits(&audit.id, "Lumi", "Viru 4", before));
}

#[test]
fn enter_unfolds_a_stage_and_goes_from_a_touchpoint_to_the_walk_along_the_path() {
    let mut walker = on_path(Lang::EN);
    walker.keys("j j");
    walker.keys("enter");
    let unfolded = walker.session().path_cursor.unfolded;
    assert!(unfolded.is_some());
    walker.keys("j");
    let session = walker.session();
    let path = session.route.as_deref().unwrap();
    let step = path.steps.iter().find(|step| Some(step.stage) == unfolded).unwrap();
    let first = step.contacts[0].items[0].to_string();
    walker.keys("enter");
    assert_eq!((walker.session().view, walker.session().order), (View::Walk, Order::Stage));
    assert_eq!(walker.here(), first);
    walker.keys("tab tab left");
    assert_eq!(walker.session().path_cursor.unfolded, None, "left hides them again");
    assert!(walker.effects.is_empty(), "looking changes nothing");
}

#[test]
fn the_worst_and_the_last_lead_to_their_touchpoints() {
    let mut walker = on_path(Lang::EN);
    let path = walker.session().route.as_deref().unwrap();
    let worst = path.worst.clone().unwrap();
    let last = path.last.clone().unwrap();
    assert_eq!(worst.value, Some(0.0));
    assert_eq!(last.touchpoint.stage, path.steps.last().map(|step| step.stage));
    walker.keys("enter");
    assert_eq!(walker.here(), worst.items[0].to_string());
    walker.keys("tab tab g j enter");
    assert_eq!(walker.here(), last.items[0].to_string());
}

#[test]
fn a_stage_explains_its_arithmetic() {
    let mut walker = on_path(Lang::EN);
    walker.keys("j j x");
    let Some(Modal::Explain(explain)) = &walker.model.modal else { panic!("{:?}", walker.model.modal) };
    assert!(explain.part.is_some());
    let explained = touchpoint::app::screens::results::explained(walker.session(), explain).unwrap();
    let step = &walker.session().route.as_deref().unwrap().steps[0];
    assert_eq!(explained, &step.score);
}

#[test]
fn the_order_of_the_walk_changes_and_the_place_stays() {
    let mut walker = Walker::on(told(), empty_audit(Lang::EN));
    walker.keys("j j j j j");
    let here = walker.here();
    for order in [Order::Zone, Order::Stage, Order::Class] {
        walker.keys("v");
        assert_eq!((walker.session().order, walker.here()), (order, here.clone()));
    }
    walker.keys("f v");
    assert_eq!(walker.here(), here, "also under a filter");
}

#[test]
fn the_path_follows_the_lens_and_the_earlier_audit_too() {
    let mut walker = on_path(Lang::EN);
    let whole = walker.session().route.as_deref().unwrap().whole.counts.all();
    let mut catalogue = told();
    for touchpoint in &mut catalogue.touchpoints {
        let segment = (touchpoint.stage == Some(Stage::Buy)).then_some(Segment::Individual);
        *touchpoint = Arc::new(Touchpoint { segment, ..Touchpoint::clone(touchpoint) });
    }
    let audit = walker.audit().clone();
    let mut seen = Walker::on(catalogue, audit);
    let id = seen.audit().id.clone();
    seen.send(Msg::Earlier(id, earlier(told())));
    seen.keys("tab tab V right right enter");
    let path = seen.session().route.as_deref().unwrap();
    assert!(path.steps.iter().all(|step| step.stage != Stage::Buy));
    assert!(path.whole.counts.all() < whole);
    let then = path.before.as_ref().unwrap().whole.counts.all();
    assert_eq!(then, path.whole.counts.all(), "by touchpoint, whatever the earlier catalogue knew");
    walker.keys("V backspace enter");
}

#[test]
fn other_rules_are_said_and_not_subtracted() {
    let mut other = told();
    other.scoring.ok = 60.0;
    let mut walker = on_path(Lang::EN);
    assert!(walker.screen(100, 30, UiLang::En).contains("Δ"));
    let id = walker.audit().id.clone();
    walker.send(Msg::Earlier(id, earlier(other)));
    assert_eq!(walker.session().route.as_deref().unwrap().before.as_ref().unwrap().rules, Rules::Other);
    let screen = walker.screen(100, 30, UiLang::En);
    assert!(screen.contains("other rules") && !screen.contains("Δ"), "{screen}");
}

#[test]
fn the_path_at_every_size_and_in_every_language() {
    for (columns, rows) in [(120, 40), (80, 24), (60, 24), (44, 14)] {
        let mut walker = on_path(Lang::EN);
        walker.keys("j j enter");
        insta::assert_snapshot!(
            format!("path-{columns}x{rows}-en"),
            walker.screen(columns, rows, UiLang::En)
        );
    }
    for ui in [UiLang::Ru, UiLang::Uk, UiLang::Et] {
        let mut walker = on_path(Lang::parse(ui.code()).unwrap());
        insta::assert_snapshot!(format!("path-80x24-{}", ui.code()), walker.screen(80, 24, ui));
    }
    let mut walker = on_path(Lang::EN);
    walker.keys("V");
    insta::assert_snapshot!("lens-80x24-en", walker.screen(80, 24, UiLang::En));
    let mut walker = on_path(Lang::parse("ru").unwrap());
    walker.keys("V right");
    insta::assert_snapshot!("lens-60x20-ru", walker.screen(60, 20, UiLang::Ru));
}

#[test]
fn no_size_and_no_theme_breaks_it_and_without_colour_it_says_the_same() {
    let mut walker = on_path(Lang::EN);
    walker.keys("G");
    for columns in (0..=44).chain([59, 60, 61, 75, 76, 77, 99, 100, 200]) {
        for rows in 0..=26 {
            walker.draw(columns, rows, UiLang::Et, &Theme::MONO);
        }
    }
    let mono = text_of(&walker.draw(80, 24, UiLang::En, &Theme::MONO));
    assert_eq!(mono, walker.screen(80, 24, UiLang::En));
}

#[test]
fn without_stages_the_path_says_so_and_lists_what_there_is() {
    let mut plain = catalogue("mann");
    for touchpoint in &mut plain.touchpoints {
        *touchpoint = Arc::new(Touchpoint { stage: None, ..Touchpoint::clone(touchpoint) });
    }
    let mut walker = Walker::on(plain, empty_audit(Lang::EN));
    walker.keys("tab tab");
    let screen = walker.screen(80, 24, UiLang::En);
    assert!(screen.contains("No touchpoint of this audit says"), "{screen}");
    walker.keys("x");
    assert!(walker.screen(80, 24, UiLang::En).contains("Overall"));
    walker.keys("esc j enter");
    assert_eq!(walker.session().view, View::Walk);
}
