//! One customer's eyes on the screen: what the list, the numbers and the improvements show, and what stays whole.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use std::sync::Arc;

use touchpoint::app::Modal;
use touchpoint::app::session::View;
use touchpoint::domain::catalogue::{Audience, Motive, Segment};
use touchpoint::domain::{Catalogue, Lang, Lens, Touchpoint};
use touchpoint::format::catalogue::combine;
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, empty_audit};

/// The catalogue of a shop in which three touchpoints concern somebody in particular.
fn told() -> Catalogue {
    let mut shop = catalogue("mann");
    for touchpoint in &mut shop.touchpoints {
        let bare = Touchpoint { segment: None, motives: Vec::new(), ..Touchpoint::clone(touchpoint) };
        *touchpoint = Arc::new(match bare.id.as_str() {
            "business.sign" => Touchpoint { segment: Some(Segment::Individual), ..bare },
            "business.range" => Touchpoint { motives: vec![Motive::Risk, Motive::Convenience], ..bare },
            "employee.smile" => Touchpoint { motives: vec![Motive::Risk], ..bare },
            _ => bare,
        });
    }
    shop
}

fn walker() -> Walker {
    Walker::on(told(), empty_audit(Lang::EN))
}

/// Puts the cursor on an item.
fn to(walker: &mut Walker, item: &str) {
    walker.keys("g");
    for _ in 0..walker.session().walk.items.len() {
        if walker.here() != item {
            walker.keys("j");
        }
    }
    assert_eq!(walker.here(), item);
}

fn shown(walker: &Walker) -> Vec<String> {
    let session = walker.session();
    let items = session.rows.items().filter_map(|(_, place)| session.walk.items.get(place));
    items.map(|item| item.id.to_string()).collect()
}

/// Individual, by the box: the first kind of customer.
const INDIVIDUAL: &str = "V right enter";
/// Organisations.
const ORGANISATION: &str = "V right right enter";
/// Less risk: the second motive.
const RISK: &str = "V tab right right enter";

#[test]
fn the_box_chooses_with_arrows_and_escape_keeps() {
    let mut walker = walker();
    walker.keys("V right right tab space space esc");
    let lens = Lens { segment: Some(Segment::Organisation), motive: Some(Motive::Risk), audience: None };
    assert_eq!(walker.session().lens, lens);
    assert!(walker.model.modal.is_none());
    assert!(walker.effects.is_empty(), "looking changes nothing of the audit");
    walker.keys("V backspace");
    assert!(matches!(walker.model.modal, Some(Modal::Form(_))), "the box stays to be looked at");
    walker.keys("enter");
    assert_eq!(walker.session().lens, Lens::default());
}

#[test]
fn list_and_progress_follow_and_come_back() {
    let mut walker = walker();
    let all = shown(&walker);
    walker.keys(ORGANISATION);
    assert_eq!(walker.session().counts.all(), all.len() - 1);
    assert!(!shown(&walker).contains(&"business.sign".to_owned()));
    walker.keys("V backspace enter");
    walker.keys(RISK);
    assert_eq!(shown(&walker), ["business.range", "employee.smile"]);
    walker.keys("V backspace enter");
    assert_eq!(shown(&walker), all);
}

#[test]
fn the_cursor_keeps_its_place_where_it_can() {
    let mut walker = walker();
    to(&mut walker, "business.range");
    walker.keys(RISK);
    assert_eq!(walker.here(), "business.range");
    walker.keys("V backspace enter");
    assert_eq!(walker.here(), "business.range");
}

#[test]
fn the_next_unrated_item_is_one_that_the_lens_sees_and_counts_agree() {
    let mut walker = walker();
    walker.keys(RISK).keys("3");
    assert_eq!(walker.here(), "employee.smile");
    walker.keys("1");
    let session = walker.session();
    assert_eq!((session.counts.rated(), session.counts.all()), (2, 2));
    walker.keys("u u");
    assert_eq!(walker.session().counts.rated(), 0);
    walker.keys("V backspace enter N");
    let na = walker.session().counts.na;
    walker.keys("u").keys(ORGANISATION).keys("g N");
    assert_eq!(walker.session().counts.na, na - 1, "what the lens hides is not meant");
}

#[test]
fn numbers_and_improvements_follow() {
    let mut walker = walker();
    to(&mut walker, "business.sign");
    walker.keys("1 k i \"Paint\" enter");
    to(&mut walker, "business.range");
    walker.keys("2 k i \"Keep\" enter tab");
    assert_eq!(walker.session().results[0].overall.index(), Some(30.0));
    walker.keys(RISK);
    assert_eq!(walker.session().results[0].overall.index(), Some(50.0));
    let texts = |walker: &Walker| -> Vec<String> {
        let listed = touchpoint::app::screens::improvements::listed(walker.session());
        listed.iter().map(|one| one.text.clone()).collect()
    };
    assert!(matches!(texts(&walker).as_slice(), [only] if only.ends_with("Keep")));
    walker.keys("V backspace enter");
    assert_eq!(texts(&walker).len(), 2);
}

#[test]
fn it_is_named_in_every_view_also_in_a_narrow_window() {
    let mut walker = walker();
    walker.keys(INDIVIDUAL);
    for _ in View::ALL {
        for columns in [120, 80, 60] {
            let screen = walker.screen(columns, 24, UiLang::En);
            assert!(screen.lines().next().unwrap().contains("eyes: private customers"), "{screen}");
        }
        let narrow = walker.screen(44, 14, UiLang::En);
        assert!(narrow.lines().next().unwrap().contains("private customers"), "{narrow}");
        walker.keys("tab");
    }
    assert!(!Walker::in_shop().screen(120, 24, UiLang::En).contains("eyes:"), "nothing is said without one");
}

#[test]
fn finishing_looks_at_the_whole_and_leads_out_of_the_lens() {
    let mut walker = walker();
    walker.keys(RISK).keys("2 2 F");
    let Some(Modal::Gaps(gaps)) = &walker.model.modal else { panic!("{:?}", walker.model.modal) };
    assert_eq!(gaps.gaps.len(), 29, "31 without the sensitive two, less the two rated");
    walker.keys("j j j enter");
    assert_eq!(walker.session().lens, Lens::default());
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "lens-off");
}

#[test]
fn what_is_added_concerns_the_eyes_that_found_it() {
    let mut walker = walker();
    walker.keys(RISK).keys("a \"Fire_door\" enter");
    let added = Arc::clone(&walker.audit().added[0]);
    assert_eq!((added.segment, added.motives.as_slice()), (None, [Motive::Risk].as_slice()));
    assert_eq!(walker.here(), added.id.to_string());
    assert_eq!(shown(&walker).len(), 3);
}

#[test]
fn a_lens_that_sees_nothing_says_so() {
    let mut walker = walker();
    walker.keys("V tab right enter");
    assert_eq!(walker.model.notice.as_ref().unwrap().phrase.key, "lens-sees-nothing");
    walker.keys("2 n i j k tab tab tab");
    assert!(walker.audit().ratings.is_empty());
}

fn of_two_audiences() -> Walker {
    let both = combine(vec![catalogue("shop"), catalogue("inside")], None).unwrap();
    Walker::on(both, empty_audit(Lang::EN))
}

#[test]
fn two_audiences_walk_one_after_the_other_and_are_never_pooled() {
    let mut walker = of_two_audiences();
    let session = walker.session();
    assert!(session.walk.items.is_sorted_by_key(|item| item.audience));
    let staff = session.walk.items.iter().filter(|item| item.audience == Audience::Staff).count();
    assert!(staff > 0 && staff < session.walk.items.len());
    walker.keys("3 G 1 tab");
    let [customers, inside] = walker.session().results.as_slice() else { panic!("two audiences") };
    assert_eq!((customers.audience, customers.overall.index()), (Audience::Customers, Some(100.0)));
    assert_eq!((inside.audience, inside.overall.index()), (Audience::Staff, Some(0.0)));
    assert!(customers.worst.is_empty() && inside.best.is_empty(), "nor are the parts");
    let screen = walker.screen(120, 40, UiLang::En);
    assert!(screen.contains("Overall · customers") && screen.contains("Overall · staff"), "{screen}");
    walker.keys("V tab tab right right enter");
    assert_eq!(walker.session().lens.audience, Some(Audience::Staff));
    assert_eq!(walker.session().results[0].audience, Audience::Staff);
    assert_eq!(walker.session().results.len(), 1);
    assert_eq!(walker.session().counts.all(), staff);
}

#[test]
fn the_arithmetic_of_a_section_is_that_of_its_own_audience() {
    let mut walker = of_two_audiences();
    walker.keys("3 G 1 G x");
    let Some(Modal::Explain(explain)) = &walker.model.modal else { panic!("{:?}", walker.model.modal) };
    assert_eq!(explain.audience, Audience::Staff);
    let screen = walker.screen(120, 40, UiLang::En);
    assert!(screen.contains("staff") && screen.contains("= 0"), "{screen}");
    walker.keys("esc tab j enter");
    let screen = walker.screen(120, 40, UiLang::En);
    assert!(screen.contains("Overall · staff"), "{screen}");
}
