//! What customers and employees said.

use crate::domain::answer::{Answer, Feedback, TOP_SCORE, Voice};
use crate::domain::{AnswerId, ImprovementId, Phrase, TouchpointId};
use crate::format::reader::{Field, Once, Table};
use crate::format::writer::{Writer, list};

use super::read::{short_id, text};

/// Reads every `[[answer]]`.
pub(super) fn all(root: &Table<'_>) -> Vec<Answer> {
    let mut once = Once::default();
    root.tables("answer").iter().filter_map(|table| one(table, &mut once)).collect()
}

fn one(table: &Table<'_>, once: &mut Once) -> Option<Answer> {
    table.only(&[
        "id",
        "at",
        "score",
        "why",
        "wish",
        "kind",
        "channel",
        "asked_by",
        "audience",
        "segment",
        "touchpoints",
        "wave",
        "ignored",
        "done",
        "improvement",
    ]);
    let id = table.need("id", "id = \"a-2mq\"").and_then(|field| short_id(&field, once));
    let at = table.need("at", "at = 2026-11-21T12:52:40+02:00").and_then(|field| field.moment());
    let audience = table.field("audience").and_then(|field| field.choice::<Voice>());
    let (kind, segment) = (table.field("kind"), table.field("segment"));
    let (kind, segment) = (kind.and_then(|field| field.choice()), segment.and_then(|field| field.choice()));
    let (score, touchpoints) = (score(table), touchpoints(table));
    let ignored = table.field("ignored").and_then(|field| field.text()).map(str::to_owned);
    let done = table.field("done").and_then(|field| field.moment());
    // Not held against the list: an improvement can be struck off and leaves the answer that asked for it.
    let improvement = table.field("improvement").and_then(|field| short_id(&field, &mut Once::default()));
    let said = Said::read(table);
    Some(Answer {
        score,
        why: said.why,
        wish: said.wish,
        kind,
        channel: said.channel,
        asked_by: said.asked_by,
        audience: audience.unwrap_or(Voice::Customers),
        segment,
        touchpoints,
        wave: said.wave,
        ignored,
        done,
        improvement: improvement.map(ImprovementId::new),
        ..Answer::new(AnswerId::new(id?), at?)
    })
}

/// The plain texts of an answer: all of them are read, so that every wrong one is named.
struct Said {
    why: String,
    wish: String,
    channel: String,
    asked_by: String,
    wave: String,
}

impl Said {
    fn read(table: &Table<'_>) -> Self {
        Self {
            why: text(table, "why"),
            wish: text(table, "wish"),
            channel: text(table, "channel"),
            asked_by: text(table, "asked_by"),
            wave: text(table, "wave"),
        }
    }
}

fn score(table: &Table<'_>) -> Option<u8> {
    let value = table.field("score")?.integer(0..=i64::from(TOP_SCORE))?;
    u8::try_from(value).ok()
}

fn touchpoints(table: &Table<'_>) -> Vec<TouchpointId> {
    let fields = table.field("touchpoints").and_then(|field| field.list()).unwrap_or_default();
    fields.iter().filter_map(touchpoint).collect()
}

fn touchpoint(field: &Field<'_>) -> Option<TouchpointId> {
    let text = field.text()?;
    let id = TouchpointId::new(text);
    if id.class().is_none() {
        field.wrong(
            Phrase::new("problem-answer-touchpoint").with("id", text),
            Some(Phrase::new("hint-answer-touchpoint")),
        );
        return None;
    }
    Some(id)
}

/// Writes one answer.
pub(super) fn print(writer: &mut Writer, answer: &Answer) {
    writer.begin("answer");
    writer.text("id", answer.id.as_str());
    writer.pair("at", answer.at);
    if let Some(score) = answer.score {
        writer.pair("score", score);
    }
    writer.text_if_any("why", &answer.why);
    writer.text_if_any("wish", &answer.wish);
    writer.text_if_any("kind", answer.kind.map_or("", Feedback::key));
    writer.text_if_any("channel", &answer.channel);
    writer.text_if_any("asked_by", &answer.asked_by);
    writer.text("audience", answer.audience.key());
    writer.text_if_any("segment", answer.segment.map_or("", |segment| segment.key()));
    if !answer.touchpoints.is_empty() {
        writer.pair("touchpoints", list(answer.touchpoints.iter().map(TouchpointId::as_str)));
    }
    writer.text_if_any("wave", &answer.wave);
    if let Some(reason) = &answer.ignored {
        writer.text("ignored", reason);
    }
    if let Some(at) = answer.done {
        writer.pair("done", at);
    }
    writer.text_if_any("improvement", answer.improvement.as_ref().map_or("", ImprovementId::as_str));
}
