//! What can be pressed here: as much of the table as the last line holds.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::Modal;
use crate::app::command::{Action, Answering, Command, Context, Footer, commands_in};
use crate::app::session::{Session, View};
use crate::ui::measure::{fit, width};
use crate::ui::{Scene, overlay};

/// As many hints as fit, in the order of the table; the next view and help last and always.
pub(super) fn hints(scene: &Scene<'_>, area: Rect) -> Line<'static> {
    let cells = usize::from(area.width).saturating_sub(2);
    match scene.model.modal {
        Some(Modal::Form(_)) => return Line::default(),
        Some(Modal::Finder(_)) => {
            let keys = fit(&scene.words.say("finder-hint"), cells);
            return Line::styled(format!(" {keys}"), scene.theme.faint);
        }
        None if scene.model.session.as_ref().is_some_and(is_on_grid) => {
            let keys = fit(&scene.words.say("grid-hint"), cells);
            return Line::styled(format!(" {keys}"), scene.theme.faint);
        }
        _ => {}
    }
    let context = scene.model.context();
    let shown = commands_in(context).filter(|command| command.footer == Footer::Shown);
    let shown = shown.filter(|command| is_useful(scene, command, context));
    let always = |command: &&Command| matches!(command.action, Action::Help | Action::NextView);
    let (last, others): (Vec<_>, Vec<_>) = shown.partition(always);
    let last: Vec<Hint> = last.iter().filter_map(|command| hint(scene, command)).collect();
    let mut used: usize = last.iter().map(Hint::width).sum();
    let fitting = others.iter().filter_map(|command| hint(scene, command)).take_while(|hint| {
        used += hint.width();
        used <= cells
    });
    let fitting: Vec<Hint> = fitting.collect();
    let mut spans = vec![Span::raw(" ")];
    let mut x = area.x + 1;
    for hint in fitting.into_iter().chain(last) {
        let columns = crate::ui::cells(hint.width());
        let place = Rect { x, width: columns.saturating_sub(2), ..area };
        scene.hit(place.intersection(area), hint.action);
        x = x.saturating_add(columns);
        spans.push(Span::styled(hint.key, scene.theme.accent));
        spans.push(Span::raw(format!(" {}  ", hint.word)));
    }
    Line::from(spans)
}

/// `n note`
struct Hint {
    action: Action,
    key: String,
    word: String,
}

impl Hint {
    fn width(&self) -> usize {
        width(&self.key) + width(&self.word) + 3
    }
}

/// Whether the arrows move on the grid of improvements.
fn is_on_grid(session: &Session) -> bool {
    session.view == View::Improvements && session.grid.here.is_some()
}

fn is_useful(scene: &Scene<'_>, command: &Command, context: Context) -> bool {
    let finished = scene.model.session.as_ref().is_some_and(|session| session.audit().is_finished());
    match command.action {
        Action::Finish => !finished && (context != Context::List || overlay::is_gaps(scene.model)),
        Action::Rate(_) | Action::Note => !finished,
        Action::EditImprovement | Action::NextStatus | Action::ToItem => {
            scene.model.session.as_ref().is_some_and(|session| !session.audit().improvements.is_empty())
        }
        Action::Answers(Answering::Add | Answering::Score | Answering::Remark) => true,
        Action::Answers(_) => {
            scene.model.session.as_ref().is_some_and(|session| !session.audit().answers.is_empty())
        }
        _ => true,
    }
}

fn hint(scene: &Scene<'_>, command: &Command) -> Option<Hint> {
    let key = scene.model.keys.spelt(command).into_iter().next()?;
    let word = match (command.action, &scene.model.session) {
        (Action::Open, _) if matches!(scene.model.modal, Some(Modal::Upgrade(_))) => {
            scene.words.say("short-upgrade")
        }
        (Action::NextView, Some(session)) => scene.words.say(&format!("view-{}", session.view.next().key())),
        _ => scene.words.say(&format!("short-{}", command.name)),
    };
    Some(Hint { action: command.action, key, word })
}
