//! Writes an audit so that a person can read and mend it.

use std::collections::BTreeMap;

use crate::domain::audit::{Audit, CatalogueRef, Header, Lifecycle, Rating, Subject};
use crate::domain::{ItemId, Verdict};
use crate::format::SCHEMA;
use crate::format::catalogue::touchpoint;
use crate::format::writer::{Writer, inline, key, list};

use super::{CLOSING, answer, improvement};

const OPENING: &str =
    "Written by touchpoint. Edits made while it is closed are read and kept; comments are not.";

/// The audit as a file, with the last change of each device that it contains: reading it gives the same audit.
pub fn print(audit: &Audit, heads: &BTreeMap<String, u64>) -> String {
    let mut writer = Writer::default();
    writer.comment(OPENING);
    writer.pair("schema", SCHEMA);
    writer.text("id", &audit.id);
    header(&mut writer, &audit.header, &audit.lifecycle);
    writer.pair("catalogue", catalogue(&audit.catalogue));
    if !heads.is_empty() {
        writer.pair("journal", journal(heads));
    }
    if !audit.facts.is_empty() {
        writer.line("\n[facts]");
        for (id, answer) in &audit.facts {
            writer.pair(&key(id.as_str()), answer);
        }
    }
    for reopening in &audit.lifecycle.reopenings {
        writer.begin("reopening");
        writer.pair("at", reopening.at);
        writer.text("reason", &reopening.reason);
    }
    for known in &audit.subjects {
        subject(&mut writer, known);
    }
    for added in &audit.added {
        touchpoint::print(&mut writer, added, Some(audit.header.language));
    }
    for (item, known) in &audit.ratings {
        rating(&mut writer, item, known);
    }
    for known in &audit.improvements {
        improvement::print(&mut writer, known);
    }
    for known in &audit.answers {
        answer::print(&mut writer, known);
    }
    writer.line("");
    writer.line(CLOSING);
    writer.finish()
}

fn header(writer: &mut Writer, header: &Header, lifecycle: &Lifecycle) {
    writer.text("client", &header.client);
    writer.text("site", &header.site);
    writer.text("auditor", &header.auditor);
    writer.pair("started", header.started);
    match &lifecycle.finished {
        None => writer.text("state", "draft"),
        Some(finish) => {
            writer.text("state", "finished");
            writer.pair("finished", finish.at);
            writer.text_if_any("finish_reason", &finish.reason);
        }
    }
    if let Some(announced) = header.announced {
        writer.pair("announced", announced);
    }
    writer.text_if_any("met", &header.met);
    writer.text_if_any("conditions", &header.conditions);
    writer.text("conclusion", &header.conclusion);
    writer.text("language", header.language.code());
    if header.sensitive {
        writer.pair("sensitive", true);
    }
    if !header.marks.is_empty() {
        writer.pair("nps_marks", list(header.marks.iter().map(ToString::to_string)));
    }
}

fn catalogue(catalogue: &CatalogueRef) -> String {
    let (ids, revision) = (list(&catalogue.ids), catalogue.revision);
    if catalogue.sha256.is_empty() {
        return format!("{{ ids = {ids}, revision = {revision} }}");
    }
    format!("{{ ids = {ids}, revision = {revision}, sha256 = {} }}", inline(&catalogue.sha256))
}

fn journal(heads: &BTreeMap<String, u64>) -> String {
    let heads: Vec<String> =
        heads.iter().map(|(device, seq)| format!("{} = {seq}", inline(device))).collect();
    format!("{{ {} }}", heads.join(", "))
}

fn subject(writer: &mut Writer, subject: &Subject) {
    writer.begin("subject");
    writer.text("id", subject.id.as_str());
    writer.text("class", subject.class.key());
    writer.text("name", &subject.name);
}

fn rating(writer: &mut Writer, item: &ItemId, rating: &Rating) {
    writer.begin("rating");
    writer.text("item", &item.to_string());
    writer.text_if_any("verdict", rating.verdict.map_or("", Verdict::key));
    writer.text_if_any("note", &rating.note);
    writer.text_if_any("internal", &rating.internal);
    if let Some(at) = rating.at {
        writer.pair("at", at);
    }
}
