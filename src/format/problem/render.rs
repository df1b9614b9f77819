//! Shows problems the way compilers do: file, line, column, the line itself with a caret, a hint.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::lines::Lines;
use super::{Problem, Severity, Source};
use crate::domain::Phrase;
use crate::domain::visible::{is_hidden, visible};

/// The words that stand before a problem and its hint.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// “error”.
    pub error: &'a str,
    /// “warning”.
    pub warning: &'a str,
    /// “hint”.
    pub hint: &'a str,
}

/// Whether the terminal may be sent colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Text only.
    Plain,
    /// With colours.
    Coloured,
}

/// Every problem with its place in the file; nothing from the file reaches the terminal but visible characters.
pub fn render(
    source: &Source,
    problems: &[Problem],
    say: &dyn Fn(&Phrase) -> String,
    names: Names<'_>,
    look: Look,
) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    };
    let page = Page { source, lines: Lines::of(&source.text), say, names, renderer };
    problems.iter().map(|problem| page.one(problem)).collect::<Vec<_>>().join("\n\n")
}

struct Page<'a> {
    source: &'a Source,
    lines: Lines,
    say: &'a dyn Fn(&Phrase) -> String,
    names: Names<'a>,
    renderer: Renderer,
}

impl Page<'_> {
    fn one(&self, problem: &Problem) -> String {
        let level = match problem.severity {
            Severity::Error => Level::ERROR.with_name(self.names.error),
            Severity::Warning => Level::WARNING.with_name(self.names.warning),
        };
        let place = self.place(problem);
        let name = visible(&self.source.name);
        let mut snippet = Snippet::source(place.excerpt)
            .line_start(place.line)
            .annotation(AnnotationKind::Primary.span(place.marked));
        let mut origin = None;
        match place.column {
            // The snippet can count the column itself unless its line was cut.
            None => snippet = snippet.path(name),
            Some(column) => origin = Some(Origin::path(name).line(place.line).char_column(column)),
        }
        let what = visible(&(self.say)(&problem.what)).into_owned();
        let mut group = level.primary_title(what).elements(origin).element(snippet);
        if let Some(hint) = &problem.hint {
            let hint = visible(&(self.say)(hint)).into_owned();
            group = group.element(Level::HELP.with_name(self.names.hint).message(hint));
        }
        self.renderer.render(&[group])
    }

    fn place(&self, problem: &Problem) -> Place {
        let text = &self.source.text;
        let start = text.floor_char_boundary(problem.span.start);
        let end = text.ceil_char_boundary(problem.span.end.clamp(start, text.len()));
        let before = text.get(self.lines.start(start)..start).unwrap_or_default();
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let (marked, after) = line.split_at_checked(end - start).unwrap_or((line, ""));
        let cut = tail(before);
        let column = (cut.len() < before.len()).then(|| before.chars().count() + 1);
        let (before, marked) = (shown(cut), shown(head(marked)));
        let span = before.len()..before.len() + marked.len();
        let excerpt = before + &marked + &shown(head(after));
        Place { line: self.lines.line(start), column, excerpt, marked: span }
    }
}

/// Where a problem lies, and the part of its line that is shown.
struct Place {
    line: usize,
    /// From 1, if the beginning of the line is not shown.
    column: Option<usize>,
    excerpt: String,
    marked: Range<usize>,
}

/// One visible character for each, so that columns stay what they are.
fn shown(text: &str) -> String {
    let mark =
        |hidden: char| visible(hidden.encode_utf8(&mut [0; 4])).chars().next().filter(|mark| *mark != '‹');
    let one = |character| match character {
        '\t' => ' ',
        hidden if is_hidden(hidden) => mark(hidden).unwrap_or('\u{fffd}'),
        plain => plain,
    };
    text.chars().map(one).collect()
}

/// More than this many bytes of a line on either side of a problem help nobody.
const ENOUGH: usize = 20_000;

fn head(text: &str) -> &str {
    text.get(..text.floor_char_boundary(ENOUGH)).unwrap_or(text)
}

fn tail(text: &str) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(ENOUGH))..).unwrap_or(text)
}
