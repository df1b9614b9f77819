//! Shows problems the way compilers do: file, line, column, the line itself with a caret, a hint.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Problem, Severity, Source};
use crate::domain::Phrase;
use crate::domain::visible::visible;

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
    let shown: Vec<String> =
        problems.iter().map(|problem| one(source, problem, say, names, &renderer)).collect();
    shown.join("\n\n")
}

fn one(
    source: &Source,
    problem: &Problem,
    say: &dyn Fn(&Phrase) -> String,
    names: Names<'_>,
    renderer: &Renderer,
) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR.with_name(names.error),
        Severity::Warning => Level::WARNING.with_name(names.warning),
    };
    let excerpt = Excerpt::around(source, problem);
    let what = visible(&say(&problem.what)).into_owned();
    let path = visible(&source.name).into_owned();
    let snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .path(path)
        .annotation(AnnotationKind::Primary.span(excerpt.span));
    let mut group: Group<'_> = level.primary_title(what).element(snippet);
    if let Some(hint) = &problem.hint {
        let hint = visible(&say(hint)).into_owned();
        group = group.element(Level::HELP.with_name(names.hint).message(hint));
    }
    renderer.render(&[group])
}

/// The line of a problem, made safe to show, and where in it the problem lies.
struct Excerpt {
    text: String,
    first_line: usize,
    span: std::ops::Range<usize>,
}

impl Excerpt {
    fn around(source: &Source, problem: &Problem) -> Self {
        let text = &source.text;
        let start = text.floor_char_boundary(problem.span.start);
        let end = text.ceil_char_boundary(problem.span.end.clamp(start, text.len()));
        let (head, tail) = text.split_at_checked(start).unwrap_or((text, ""));
        let before = head.rsplit('\n').next().unwrap_or(head);
        let line = tail.split('\n').next().unwrap_or(tail).trim_end_matches('\r');
        let (marked, after) = line.split_at_checked(end - start).unwrap_or((line, ""));
        let [before, marked, after] =
            [before, marked, after].map(|part| visible(&part.replace('\t', " ")).into_owned());
        let span = before.len()..before.len() + marked.len();
        Self { text: format!("{before}{marked}{after}"), first_line: source.line_column(start).0, span }
    }
}
