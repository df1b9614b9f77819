//! `touchpoint rate`: verdicts and notes, all or none.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::{Context, optional, several};
use super::failure::{Answer, Failure, Verdict as Outcome};
use super::items::did_you_mean;
use super::shape::Shape;
use super::{audits, table};
use crate::domain::phrase::Arg as Said;
use crate::domain::{Audit, Change, ItemId, Phrase, Verdict};
use crate::format::nearest;
use crate::io::store::Opened;
use crate::text::Words;

/// What an item is to be rated.
#[derive(Clone, Copy)]
enum Rating {
    /// As it is, because only a note is given.
    Kept,
    /// This; `None` is unrated.
    Given(Option<Verdict>),
}

/// One `ITEM=VERDICT`, or an `ITEM` alone that gets only a note.
struct Wish {
    item: ItemId,
    rating: Rating,
}

pub(super) fn command(shape: Shape<'_>) -> Command {
    let ratings: Arg = shape.place("rating", "rating").num_args(1..).action(ArgAction::Append);
    shape
        .command("rate")
        .arg(shape.audit())
        .arg(ratings)
        .arg(shape.free("note", "text"))
        .arg(shape.free("internal", "text"))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    let (note, internal) = (optional(matches, "note"), optional(matches, "internal"));
    let has_note = note.is_some() || internal.is_some();
    let wishes = wishes(&opened, &several(matches, "rating"), has_note)?;
    let changes =
        wishes.iter().flat_map(|wish| changes(wish, note.as_deref(), internal.as_deref())).collect();
    opened.record(Change::All(changes))?;
    say(context, &opened, &wishes)?;
    context.put_down(opened)?;
    Ok(Outcome::Done)
}

fn wishes(opened: &Opened, texts: &[String], has_note: bool) -> Result<Vec<Wish>, Failure> {
    let walk = audits::walk(opened);
    let items = audits::items(opened, &walk);
    texts
        .iter()
        .map(|text| match text.rsplit_once('=') {
            Some((item, word)) => Ok(Wish { item: items.find(item)?, rating: Rating::Given(verdict(word)?) }),
            None if has_note => Ok(Wish { item: items.find(text)?, rating: Rating::Kept }),
            None => Err(Failure::hinted(
                Phrase::new("cli-rating-without-verdict").with("item", text),
                Phrase::new("cli-hint-verdicts").with("words", verdict_words().join(", ")),
            )),
        })
        .collect()
}

fn verdict_words() -> Vec<&'static str> {
    Verdict::ALL.iter().map(|verdict| verdict.key()).chain(["unrated"]).collect()
}

/// The verdict that a word or a key of the walk means.
fn verdict(word: &str) -> Result<Option<Verdict>, Failure> {
    let spelt = word.trim().to_lowercase();
    match spelt.as_str() {
        "unrated" => Ok(None),
        "1" => Ok(Some(Verdict::Bad)),
        "2" => Ok(Some(Verdict::Ok)),
        "3" => Ok(Some(Verdict::Wow)),
        "0" => Ok(Some(Verdict::Na)),
        "9" => Ok(Some(Verdict::Unchecked)),
        other => Verdict::from_key(other).map(Some).ok_or_else(|| {
            let words = Phrase::new("cli-hint-verdicts").with("words", verdict_words().join(", "));
            let hint = nearest(other, verdict_words()).map_or(words, did_you_mean);
            Failure::hinted(Phrase::new("cli-verdict-unknown").with("word", word), hint)
        }),
    }
}

fn changes(wish: &Wish, note: Option<&str>, internal: Option<&str>) -> Vec<Change> {
    let item = || wish.item.clone();
    let rate = match wish.rating {
        Rating::Given(verdict) => Some(Change::Rate { item: item(), verdict, at: None }),
        Rating::Kept => None,
    };
    let note = note.map(|text| Change::Note(item(), text.to_owned()));
    let internal = internal.map(|text| Change::Internal(item(), text.to_owned()));
    [rate, note, internal].into_iter().flatten().collect()
}

fn say(context: &mut Context<'_>, opened: &Opened, wishes: &[Wish]) -> Result<(), Failure> {
    let audit = opened.folded.audit();
    let walk = audits::walk(opened);
    let rows: Vec<Vec<String>> = wishes
        .iter()
        .map(|wish| row(context.words, audit, wish, &audits::name_of(opened, &walk, &wish.item)))
        .collect();
    for line in table::lines(&rows) {
        context.output.line(&line)?;
    }
    let progress = audits::progress(context.words, audit, &walk);
    context.output.line(&progress)?;
    Ok(())
}

fn row(words: &Words, audit: &Audit, wish: &Wish, name: &str) -> Vec<String> {
    let verdict = audit.verdict(&wish.item);
    let word = words.say(&format!("verdict-{}", Verdict::state_key(verdict)));
    let mut row = vec![format!("{} {word}", Verdict::sign(verdict)), wish.item.to_string(), name.to_owned()];
    let note = audit.note(&wish.item);
    if !note.is_empty() {
        row.push(words.say_with("quoted", &[("text", Said::Text(note.to_owned()))]));
    }
    row
}
