//! What the person's settings make of the program at its start.

use std::sync::Arc;

use super::super::Start;
use crate::app::Model;
use crate::app::model::{Busy, Preferences, Top};
use crate::app::vocabulary::Vocabulary;
use crate::format::settings::{self, Settings};
use crate::io::clock;
use crate::ui::theme::Theme;

/// The model before anything happened.
pub(super) fn model(start: &Start) -> Model {
    let settings = &start.settings;
    let preferences = Preferences {
        auditor: settings.auditor.clone().unwrap_or_default(),
        language: start.words.lang().code().to_owned(),
        auto_advance: settings.auto_advance,
        mouse: settings.mouse,
        keys: settings.keys.clone(),
    };
    let top = if start.audit.is_some() { Top::Audit } else { Top::Home };
    let mut model = Model::new(clock::now(), preferences, start.workspace.root.clone(), top);
    model.vocabulary = Arc::new(Vocabulary::of(&start.words));
    // Nothing is said of an empty list before it is known to be empty.
    model.home.busy = Busy::Scanning;
    model
}

/// The theme that the person chose; by itself without colours where every program is asked for that.
pub(super) fn theme(settings: &Settings) -> Theme {
    let asked = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if asked {
        // With NO_COLOR crossterm sends a bare reset after the attributes: reverse video and the cursor vanish.
        crossterm::style::force_color_output(true);
    }
    match settings.theme {
        settings::Theme::Auto if asked => Theme::MONO,
        chosen => Theme::named(chosen.key()).unwrap_or(Theme::AUTO),
    }
}
