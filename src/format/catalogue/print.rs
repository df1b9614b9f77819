//! Writes a catalogue the way the built-in ones are written.

use crate::domain::{Catalogue, Lang};
use crate::format::SCHEMA;
use crate::format::writer::{Writer, inline, list};

use super::touchpoint;

/// The catalogue as a file: reading it gives the same catalogue.
pub fn print(catalogue: &Catalogue) -> String {
    let mut writer = Writer::default();
    // In a catalogue of one language every text can be plain.
    let plain = if catalogue.languages.len() == 1 { catalogue.languages.first().copied() } else { None };
    writer.pair("schema", SCHEMA);
    writer.text("id", &catalogue.id);
    writer.pair("revision", catalogue.revision);
    writer.pair("languages", list(catalogue.languages.iter().map(Lang::code)));
    writer.wording("title", &catalogue.title, plain);
    writer.text("audience", catalogue.audience.key());
    writer.pair("scoring", scoring(catalogue));
    if !catalogue.sources.is_empty() {
        writer.pair("sources", sources(catalogue));
    }
    for zone in &catalogue.zones {
        writer.begin("zone");
        writer.text("id", &zone.id);
        writer.wording("name", &zone.name, plain);
    }
    for fact in &catalogue.facts {
        writer.begin("fact");
        writer.text("id", fact.id.as_str());
        writer.wording("question", &fact.question, plain);
    }
    for touchpoint in &catalogue.touchpoints {
        touchpoint::print(&mut writer, touchpoint, plain);
    }
    writer.finish()
}

fn scoring(catalogue: &Catalogue) -> String {
    let rules = &catalogue.scoring;
    format!(
        "{{ bad = {}, ok = {}, wow = {}, provisional_below = {} }}",
        rules.bad, rules.ok, rules.wow, rules.provisional_below
    )
}

fn sources(catalogue: &Catalogue) -> String {
    let sources: Vec<String> = catalogue
        .sources
        .iter()
        .map(|source| format!("{{ id = {}, revision = {} }}", inline(&source.id), source.revision))
        .collect();
    format!("[{}]", sources.join(", "))
}
