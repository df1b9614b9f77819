//! A trouble as lines for the screen and for what is said after it.

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
