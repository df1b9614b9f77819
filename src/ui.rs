//! Draws the model. Nothing here changes it: [`view`] returns the geometry it used, for paging.
//!
//! ```text
//!  title      client · site · day        ████░░ 19/33 · ~8 min   saved 14:03
//!  body       one file a screen: walk, results, path, improvements, survey, home, catalogues
//!  box        over the body: forms, lists to choose from, help
//!  footer     hints from the command table, or what there is to say
//! ```

mod bar;
mod catalogues;
mod chrome;
mod detail;
mod explain;
mod facts;
mod finder;
mod form;
mod gaps;
mod grid;
mod home;
mod improvements;
mod lists;
mod measure;
mod overlay;
mod path;
mod picker;
mod results;
mod scores;
mod survey;
pub mod theme;
mod typed;
mod upgrade;
mod walk;

use std::cell::RefCell;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use crate::app::Model;
use crate::app::command::Action;
use crate::app::session::View;
use crate::app::shelf::Shelf;
use crate::text::Words;
use theme::Theme;

/// The geometry of one frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// How many lines of the list were in sight: a page.
    pub page: usize,
    /// What a click means where; what was drawn last comes last. Empty unless somebody uses the mouse.
    pub hits: Vec<(Rect, Action)>,
}

impl Drawn {
    /// What a click on a cell of the screen means.
    pub fn hit(&self, column: u16, row: u16) -> Option<Action> {
        let place = Position::new(column, row);
        self.hits.iter().rev().find(|(area, _)| area.contains(place)).map(|(_, action)| *action)
    }
}

/// What every part of the screen is drawn with.
pub(crate) struct Scene<'a> {
    model: &'a Model,
    words: &'a Words,
    theme: &'a Theme,
    /// What a click means where; `None` when nobody uses the mouse.
    hits: Option<RefCell<Vec<(Rect, Action)>>>,
}

impl Scene<'_> {
    /// A click on this area means this.
    fn hit(&self, area: Rect, action: Action) {
        if let Some(hits) = &self.hits {
            hits.borrow_mut().push((area, action));
        }
    }

    /// A click on this row of an area means this.
    fn hit_row(&self, area: Rect, row: u16, action: Action) {
        self.hit(Rect { y: area.y + row, height: 1, ..area }, action);
    }

    /// What was drawn until now is covered: clicks mean nothing there.
    fn cover(&self) {
        if let Some(hits) = &self.hits {
            hits.borrow_mut().clear();
        }
    }
}

/// Below this the screen says so instead of showing pieces.
const SMALLEST: (u16, u16) = (32, 8);

/// Draws one frame.
pub fn view(model: &Model, words: &Words, theme: &Theme, frame: &mut Frame<'_>) -> Drawn {
    let hits = model.preferences.mouse.then(RefCell::default);
    let scene = Scene { model, words, theme, hits };
    let page = draw(&scene, frame);
    theme.lay_ground(frame.buffer_mut());
    Drawn { page, hits: scene.hits.map(RefCell::into_inner).unwrap_or_default() }
}

/// Draws title, body and footer, and returns how many lines of the list in front were in sight.
fn draw(scene: &Scene<'_>, frame: &mut Frame<'_>) -> usize {
    let (model, area) = (scene.model, frame.area());
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(scene, area, frame);
        return 1;
    }
    let [head, body, foot] = chrome::parts(area);
    chrome::title(scene, head, frame);
    let page = match &model.session {
        None => match &model.shelf {
            None => home::draw(scene, body, frame),
            Some(Shelf { open: Some(editing), .. }) => catalogues::draw_editor(scene, editing, body, frame),
            Some(shelf) => catalogues::draw(scene, shelf, body, frame),
        },
        Some(session) => match session.view {
            View::Walk => walk::draw(scene, session, body, frame),
            View::Results => results::draw(scene, session, body, frame),
            View::Path => path::draw(scene, session, body, frame),
            View::Improvements => improvements::draw(scene, session, body, frame),
            View::Survey => survey::draw(scene, session, body, frame),
        },
    };
    let page = overlay::draw(scene, body, frame).unwrap_or(page);
    // Last, because a long sentence takes more than the last line.
    chrome::footer(scene, foot, frame);
    page
}

fn too_small(scene: &Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    let text = scene.words.say("too-small");
    for (line, y) in measure::wrap(&text, area.width).into_iter().zip(area.top()..area.bottom()) {
        put(frame, area, y - area.top(), Line::raw(line));
    }
    if !area.is_empty() {
        frame.set_cursor_position(Position::new(area.x, area.y));
    }
}

/// Draws a line at a row of an area, if there is such a row.
fn put(frame: &mut Frame<'_>, area: Rect, row: u16, line: impl Into<Line<'static>>) {
    if row < area.height {
        let place = Rect { y: area.y + row, height: 1, ..area };
        frame.render_widget(line.into(), place);
    }
}

/// A number as a coordinate.
fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
