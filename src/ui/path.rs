//! The customer's path: a bar a stage, the earlier audit as a fainter line under it, the worst and the last touchpoint.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::measure::{clean, fit, pad, pad_left, width, wrap};
use super::results::{Drawn, show};
use super::scores::{Room, head, row};
use super::{Scene, bar, lists};
use crate::app::screens::path::{Line as Place, lines};
use crate::app::session::Session;
use crate::domain::path::{Before, Contact, Rules, Step};
use crate::domain::phrase::Arg;
use crate::domain::{Path, Score, Verdict};

/// Columns below which only index and coverage stand beside a name.
const NARROW: u16 = 60;

/// Draws the screen and returns how many of its lines were in sight.
pub(crate) fn draw(scene: &Scene<'_>, session: &Session, area: Rect, frame: &mut Frame<'_>) -> usize {
    let Some(path) = session.route.as_deref() else { return 1 };
    let columns = area.width.min(130);
    let drawn = drawn(scene, session, path, columns);
    if drawn.iter().all(|line| line.place.is_none()) {
        lists::say(scene, "lens-sees-nothing", area, frame);
        return 1;
    }
    show(scene, session.path_cursor.line, &drawn, Rect { width: columns, ..area }, frame);
    usize::from(area.height)
}

/// All lines: the marks of the path, then stage by stage, then what has no stage.
fn drawn(scene: &Scene<'_>, session: &Session, path: &Path, columns: u16) -> Vec<Drawn> {
    let table = Table { scene, session, path, room: Room::new(columns, path.whole.counts), columns };
    let mut drawn = table.above();
    let mut aside = false;
    for (place, line) in lines(path, session.path_cursor.unfolded).into_iter().enumerate() {
        let place = Some(place);
        match line {
            Place::Worst(contact) => drawn.push(Drawn { line: table.marked("path-worst", contact), place }),
            Place::Last(contact) => drawn.push(Drawn { line: table.marked("path-last", contact), place }),
            Place::Stage(step) => {
                if path.steps.first() == Some(step) {
                    drawn.extend(table.heads());
                }
                drawn.extend(table.step(step, place));
            }
            Place::Contact(contact) => drawn.push(Drawn { line: table.contact(contact), place }),
            Place::Aside(contact) => {
                if !std::mem::replace(&mut aside, true) {
                    drawn.extend(table.heading("no-stage"));
                }
                drawn.push(Drawn { line: table.contact(contact), place });
            }
        }
    }
    drawn
}

struct Table<'a> {
    scene: &'a Scene<'a>,
    session: &'a Session,
    path: &'a Path,
    room: Room,
    columns: u16,
}

const fn plain(line: Line<'static>) -> Drawn {
    Drawn { line, place: None }
}

impl Table<'_> {
    /// What is to be said before the numbers.
    fn above(&self) -> Vec<Drawn> {
        let words = self.scene.words;
        let mut lines = Vec::new();
        if self.path.steps.is_empty() {
            lines.push(self.sentence(&words.say("path-no-stages"), self.scene.theme.faint));
        }
        if let Some(before) = &self.path.before
            && before.rules == Rules::Other
        {
            let text = words.say_with("path-other-rules", &[("date", Arg::Text(self.day(before)))]);
            lines.push(self.sentence(&text, self.scene.theme.verdict(Some(Verdict::Bad))));
        }
        lines.insert(0, vec![plain(Line::default())]);
        if lines.len() > 1 {
            lines.push(vec![plain(Line::default())]);
        }
        lines.into_iter().flatten().collect()
    }

    fn sentence(&self, text: &str, style: ratatui::style::Style) -> Vec<Drawn> {
        let lines = wrap(text, self.columns.saturating_sub(6));
        lines.into_iter().map(|line| plain(Line::styled(format!("   {line}"), style))).collect()
    }

    /// The head of the table, and the whole path as its first row.
    fn heads(&self) -> Vec<Drawn> {
        let name = self.scene.words.say("path-whole");
        let name = lists::with_audience(self.scene, self.session, name, self.path.audience);
        let mut lines = vec![plain(Line::default())];
        lines.extend((self.columns >= NARROW).then(|| plain(head(self.scene, &self.room))));
        lines.push(plain(self.row(&name, &self.path.whole)));
        let before = self.path.before.as_ref().map(|before| &before.whole);
        lines.extend(self.before(before, &self.path.whole));
        lines.push(plain(Line::default()));
        lines
    }

    fn heading(&self, key: &str) -> Vec<Drawn> {
        let line = Line::styled(format!("   {}", self.scene.words.say(key)), self.scene.theme.strong);
        vec![plain(Line::default()), plain(line)]
    }

    /// A stage, and under it what the earlier audit said of it.
    fn step(&self, step: &Step, place: Option<usize>) -> Vec<Drawn> {
        let unfolded = self.session.path_cursor.unfolded == Some(step.stage);
        let name = self.scene.words.title(&format!("stage-{}", step.stage.key()));
        let name = format!("{} {name}", if unfolded { '▾' } else { '▸' });
        let mut lines = vec![Drawn { line: self.row(&name, &step.score), place }];
        lines.extend(self.before(step.before.as_ref(), &step.score));
        lines
    }

    /// The numbers of a part; without counts where there is no room for them.
    fn row(&self, name: &str, score: &Score) -> Line<'static> {
        if self.columns >= NARROW {
            return row(self.scene, name, score, &self.room);
        }
        let words = self.scene.words;
        let index = pad_left(&words.number_or_nothing(score.index(), 0), 6);
        let coverage = pad_left(&words.percent_or_nothing(score.coverage()), 8);
        Line::from(vec![
            Span::raw(format!("   {} ", pad(name, self.names()))),
            Span::styled(index, self.scene.theme.strong),
            Span::raw(coverage),
        ])
    }

    fn names(&self) -> usize {
        let narrow = usize::from(self.columns).saturating_sub(4 + 6 + 8 + 1);
        if self.columns >= NARROW { self.room.names } else { narrow }
    }

    /// `3 Aug 2026   ▓▓░░░███   58   Δ +6`, fainter; nothing where nothing was graded then.
    fn before(&self, then: Option<&Score>, now: &Score) -> Option<Drawn> {
        let then = then.filter(|then| then.counts.graded() > 0)?;
        let words = self.scene.words;
        let day = self.path.before.as_ref().map_or_else(String::new, |before| self.day(before));
        let mut spans = vec![Span::raw(format!("   {} ", pad(&format!("  {day}"), self.names())))];
        let bar = if self.columns >= NARROW { self.room.bar } else { 0 };
        spans.extend(bar::grades(then.counts, bar, self.scene.theme));
        spans.push(Span::raw(pad_left(&words.number_or_nothing(then.index(), 0), 6)));
        let comparable = self.path.before.as_ref().is_some_and(|before| before.rules == Rules::Same);
        if let (Some(then), Some(now), true) = (then.index(), now.index(), comparable) {
            spans.push(Span::raw(format!("   Δ {}", words.signed(Some(now - then)))));
        }
        Some(plain(Line::from(spans).style(self.scene.theme.faint)))
    }

    fn day(&self, before: &Before) -> String {
        self.scene.words.date(before.started.date())
    }

    /// `Worst   Queue · buys                    0`
    fn marked(&self, key: &str, contact: &Contact) -> Line<'static> {
        let words = self.scene.words;
        let labels = ["path-worst", "path-last"].map(|key| width(&words.say(key)));
        let label = pad(&words.say(key), labels.into_iter().max().unwrap_or_default());
        let stage = contact.touchpoint.stage.map(|stage| words.say(&format!("stage-{}", stage.key())));
        let name = clean(contact.touchpoint.name.said(self.session.language()).text);
        let (value, style) = self.value(contact);
        let room = usize::from(self.columns).saturating_sub(width(&label) + width(&value) + 10);
        let stage = stage.map(|stage| format!("  {stage}")).filter(|stage| width(stage) + 8 < room);
        let stage = stage.unwrap_or_default();
        Line::from(vec![
            Span::styled(format!("   {label}  "), self.scene.theme.strong),
            Span::styled(format!("{value}  "), style),
            Span::raw(fit(&name, room.saturating_sub(width(&stage)))),
            Span::styled(stage, self.scene.theme.faint),
        ])
    }

    /// `- Queue               0`, with the marks of the path.
    fn contact(&self, contact: &Contact) -> Line<'static> {
        let words = self.scene.words;
        let is = |marked: &Option<Contact>| {
            marked.as_ref().is_some_and(|marked| marked.touchpoint.id == contact.touchpoint.id)
        };
        let marks = [(is(&self.path.worst), "path-worst"), (is(&self.path.last), "path-last")];
        let marks: Vec<String> =
            marks.iter().filter(|(is, _)| *is).map(|(_, key)| words.say(key).to_lowercase()).collect();
        let marks = if marks.is_empty() { String::new() } else { format!("  {}", marks.join(", ")) };
        let (value, style) = self.value(contact);
        let name = clean(contact.touchpoint.name.said(self.session.language()).text);
        let room = usize::from(self.columns).saturating_sub(width(&value) + width(&marks) + 10);
        Line::from(vec![
            Span::raw("       "),
            Span::styled(format!("{value}  "), style),
            Span::raw(fit(&name, room)),
            Span::styled(marks, self.scene.theme.accent),
        ])
    }

    /// Sign and value of a touchpoint: `-   0`.
    fn value(&self, contact: &Contact) -> (String, ratatui::style::Style) {
        let audit = self.session.audit();
        let verdict = contact.items.first().and_then(|item| audit.verdict(item));
        let value = pad_left(&self.scene.words.number_or_nothing(contact.value, 0), 3);
        (format!("{} {value}", Verdict::sign(verdict)), self.scene.theme.verdict(verdict))
    }
}
