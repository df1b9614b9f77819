//! The grid of impact and effort: keys in, and which improvements are listed.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/walker.rs"]
mod walker;

use touchpoint::app::screens::improvements::listed;
use touchpoint::app::session::{GridCursor, View};
use touchpoint::domain::grid::{Cell, Grid};
use touchpoint::domain::priority::Box;
use touchpoint::domain::{Improvement, Lang};
use touchpoint::text::UiLang;
use walker::{Walker, catalogue, empty_audit};

/// Four improvements: two quick wins, one to leave, one that is not judged.
fn planned() -> Walker {
    let mut audit = empty_audit(Lang::EN);
    for (id, levels) in
        [("i-1aa", Some((3, 1))), ("i-2bb", Some((2, 1))), ("i-3cc", Some((1, 3))), ("i-4dd", None)]
    {
        let items = vec![touchpoint::domain::ItemId::parse("business.queue")];
        let kind = touchpoint::domain::improvement::Kind::Improve;
        let mut one = Improvement::new(touchpoint::domain::ImprovementId::new(id), kind, id, items);
        one.impact = levels.map(|(impact, _)| impact);
        one.effort = levels.map(|(_, effort)| effort);
        audit.improvements.push(one);
    }
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.session_mut().view = View::Improvements;
    walker
}

fn shown(walker: &Walker) -> Vec<String> {
    listed(walker.session()).iter().map(|one| one.id.to_string()).collect()
}

#[test]
fn every_cell_has_the_box_of_its_levels_and_counts_its_own() {
    let boxes = |impact| Grid::LEVELS.map(|effort| Cell::At(impact, effort).kind().unwrap());
    assert_eq!(boxes(3), [Box::QuickWin, Box::BigProject, Box::BigProject]);
    assert_eq!(boxes(2), [Box::QuickWin, Box::BigProject, Box::BigProject]);
    assert_eq!(boxes(1), [Box::FillIn, Box::Leave, Box::Leave]);
    assert_eq!(Cell::Unjudged.kind(), None);
    assert_eq!(Cell::new(Some(2), None), Cell::Unjudged);
    let grid = Grid::of([Cell::At(2, 1), Cell::Unjudged, Cell::At(2, 1)]);
    assert_eq!(
        (grid.count(Cell::At(2, 1)), grid.count(Cell::At(1, 2)), grid.count(Cell::Unjudged)),
        (2, 0, 1)
    );
}

#[test]
fn arrows_move_on_the_grid_and_enter_lists_a_cell() {
    let mut walker = planned();
    assert_eq!(shown(&walker), ["i-1aa", "i-2bb", "i-3cc", "i-4dd"]);
    walker.keys("v");
    assert_eq!(walker.session().grid.here, Some(Cell::At(3, 1)), "on the cell of the line under the cursor");
    walker.keys("down enter");
    assert_eq!((shown(&walker), walker.session().grid.here), (vec!["i-2bb".to_owned()], None));
    assert!(walker.model.modal.is_none(), "Enter on the grid edits nothing");
    walker.keys("d");
    assert_eq!(shown(&walker), ["i-2bb"], "another status does not send it away");
    walker.keys("right right right right down enter");
    assert_eq!(shown(&walker), ["i-3cc"]);
    walker.keys("v down down enter");
    assert_eq!(shown(&walker), ["i-4dd"], "what is not judged lies below");
    walker.keys("esc");
    assert_eq!((shown(&walker).len(), walker.session().grid), (4, GridCursor::default()));
    assert_eq!(walker.session().improvements_cursor, 3, "the cursor stays on its improvement");
}

#[test]
fn v_goes_to_the_grid_and_back_and_esc_leaves_it_alone() {
    let mut walker = planned();
    walker.keys("v v");
    assert_eq!(walker.session().grid, GridCursor::default());
    walker.keys("м");
    assert!(walker.session().grid.here.is_some(), "on a Russian keyboard");
    walker.keys("left left up up esc");
    assert_eq!((walker.session().grid, walker.session().view), (GridCursor::default(), View::Improvements));
    assert!(walker.journal().is_empty());
}

#[test]
fn an_improvement_that_is_asked_for_shows_whatever_the_grid_was_narrowed_to() {
    let mut walker = planned();
    walker.keys("v right right down down enter");
    assert_eq!(shown(&walker), ["i-3cc"]);
    walker.session_mut().view = View::Walk;
    walker.keys(r#"J "business.queue" enter I"#);
    assert_eq!(walker.session().view, View::Improvements);
    assert_eq!(shown(&walker).len(), 4);
}

#[test]
fn an_empty_cell_says_so_and_its_list_takes_every_key() {
    let mut walker = planned();
    walker.keys("v right enter");
    assert!(shown(&walker).is_empty());
    assert!(walker.screen(80, 24, UiLang::En).contains("Nothing in this cell"));
    walker.keys("down G i d t delete enter");
    assert!(walker.model.modal.is_none() && walker.journal().is_empty());
}

#[test]
fn the_grid_stands_beside_the_list_or_under_it_or_alone() {
    let mut walker = planned();
    for (columns, rows, grid) in [(100, 24, true), (80, 24, false), (44, 14, false)] {
        assert_eq!(
            walker.screen(columns, rows, UiLang::En).contains("quick win │"),
            grid,
            "{columns}×{rows}"
        );
    }
    walker.keys("v");
    for (columns, rows) in [(100, 24), (80, 24), (44, 14)] {
        let screen = walker.screen(columns, rows, UiLang::En);
        assert!(screen.contains("quick win │") && screen.contains("[1]"), "{screen}");
    }
}
