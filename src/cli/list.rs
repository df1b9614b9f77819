//! `touchpoint list`: the audits of the workspace, the newest first.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::failure::{Answer, Failure, Verdict, say_trouble};
use super::shape::Shape;
use super::{audits, table};
use crate::io::workspace::Summary;
use crate::text::Words;

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape.command("list").arg(shape.json())
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let (audits, troubles) = audits::newest_first(&context.workspace()?);
    if matches.get_flag("json") {
        let json = super::summary::json(&audits);
        context.output.json(&json)?;
    } else if audits.is_empty() && troubles.is_empty() {
        let nothing = context.words.say("cli-no-audits");
        context.output.aside(&nothing);
    } else {
        print(context, &audits)?;
    }
    for trouble in &troubles {
        say_trouble(context.words, &mut context.output, trouble);
    }
    Ok(if troubles.is_empty() { Verdict::Done } else { Verdict::Partly })
}

fn print(context: &mut Context<'_>, audits: &[Summary]) -> Result<(), Failure> {
    let columns = ["date", "client", "site", "state", "index", "coverage", "id"];
    let heading = table::heading(context.words, &columns);
    let audits = audits.iter().map(|audit| row(context.words, audit));
    let rows: Vec<Vec<String>> = std::iter::once(heading).chain(audits).collect();
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    Ok(())
}

fn row(words: &Words, audit: &Summary) -> Vec<String> {
    let client = if audit.client.is_empty() { words.say("nothing") } else { audit.client.clone() };
    vec![
        audit.date().to_string(),
        client,
        audit.site.clone(),
        words.say(if audit.finished { "state-finished" } else { "state-draft" }),
        index(words, audit),
        words.percent_or_nothing(audit.coverage),
        audit.id.clone(),
    ]
}

/// The index of the main audience, and those of others with their names.
fn index(words: &Words, audit: &Summary) -> String {
    let others = audit.audiences.iter().skip(1).map(|figures| {
        let name = words.say(&format!("audience-{}", figures.audience.key()));
        format!("{name} {}", words.number_or_nothing(figures.index, 0))
    });
    let main = words.number_or_nothing(audit.index, 0);
    std::iter::once(main).chain(others).collect::<Vec<_>>().join(" · ")
}
