//! A trouble as lines for the screen and for what is said after it.

use crate::domain::Phrase;
use crate::format::problem::{Look, Names, render};
use crate::io::trouble::Trouble;
use crate::text::Words;

/// What was attempted and on which file, why it failed, where in the file, what to do: each on lines of its own.
pub(super) fn of(words: &Words, trouble: &Trouble) -> Vec<String> {
    let operation = words.phrase(&trouble.operation);
    let mut lines = vec![match &trouble.path {
        Some(path) => format!("{operation}: {}", path.display()),
        None => operation,
    }];
    lines.push(words.phrase(&trouble.cause));
    let [error, warning, hint] = ["cli-error", "cli-warning", "cli-hint"].map(|key| words.say(key));
    for (source, problems) in &trouble.problems {
        let names = Names { error: &error, warning: &warning, hint: &hint };
        let text = render(source, problems, &|phrase| words.phrase(phrase), names, Look::Plain);
        lines.extend(text.lines().map(str::to_owned));
    }
    lines.extend(trouble.hint.as_ref().map(|hint| words.phrase(hint)));
    lines
}

/// A trouble in one sentence of this key: the file, the line if there is one, and the first thing that is wrong.
pub(super) fn brief(words: &Words, key: &'static str, trouble: &Trouble) -> Phrase {
    let mut place = trouble.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    let mut what = words.phrase(&trouble.cause);
    if let Some((source, problems)) = trouble.problems.first()
        && let Some(first) = problems.first()
    {
        let (line, column) = source.line_column(first.span.start);
        place = format!("{place}:{line}:{column}");
        what = words.phrase(&first.what);
    }
    Phrase::new(key).with("place", place).with("what", what)
}
