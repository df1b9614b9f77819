//! Every key of a catalogue, once: the reader knows no other, and the JSON Schema is made from them.

use std::ops::RangeInclusive;

use crate::domain::catalogue::{Audience, Class, Motive, Segment, Stage};
use crate::format::word::Word;

/// One key of a table.
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    /// The text that says what it is for.
    pub(super) says: &'static str,
}

/// What a value must look like.
pub(super) enum Shape {
    Version,
    Text,
    Id,
    FactId,
    TouchpointId,
    Whole(&'static RangeInclusive<i64>),
    /// A number from 0 to this.
    Number(u32),
    Flag,
    /// A text by language.
    Wording,
    /// One word of a closed set.
    Word(fn() -> Vec<&'static str>),
    List(&'static Self),
    Languages,
    Table(&'static [Key]),
    Tables(&'static [Key]),
}

pub(super) const REVISIONS: RangeInclusive<i64> = 1..=u32::MAX as i64;
pub(super) const WEIGHTS: RangeInclusive<i64> = 1..=5;

fn words<T: Word>() -> Vec<&'static str> {
    T::words().collect()
}

const fn key(name: &'static str, shape: Shape, says: &'static str) -> Key {
    Key { name, shape, says }
}

/// The names of keys, as the reader wants them.
pub(super) const fn names<const N: usize>(keys: &[Key; N]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut left: &[Key] = keys;
    let mut to: &mut [&'static str] = &mut names;
    while let ([first, rest @ ..], [slot, slots @ ..]) = (left, to) {
        *slot = first.name;
        left = rest;
        to = slots;
    }
    names
}

pub(super) const CATALOGUE: [Key; 13] = [
    key("schema", Shape::Version, "schema-version"),
    key("id", Shape::Id, "schema-id"),
    key("revision", Shape::Whole(&REVISIONS), "skeleton-revision"),
    key("languages", Shape::Languages, "skeleton-languages"),
    key("title", Shape::Wording, "schema-title"),
    key("audience", Shape::Word(words::<Audience>), "skeleton-audience"),
    key("scoring", Shape::Table(&SCORING), "skeleton-scoring"),
    key("sources", Shape::Tables(&SOURCE), "schema-sources"),
    key("extends", Shape::List(&Shape::Text), "schema-extends"),
    key("omit", Shape::List(&Shape::TouchpointId), "schema-omit"),
    key("zone", Shape::Tables(&ZONE), "skeleton-zone"),
    key("fact", Shape::Tables(&FACT), "schema-fact"),
    key("touchpoint", Shape::Tables(&TOUCHPOINT), "skeleton-touchpoint"),
];

pub(super) const SCORING: [Key; 4] = [
    key("bad", Shape::Number(100), "schema-points"),
    key("ok", Shape::Number(100), "schema-points"),
    key("wow", Shape::Number(100), "schema-points"),
    key("provisional_below", Shape::Number(1), "schema-provisional"),
];

pub(super) const SOURCE: [Key; 2] =
    [key("id", Shape::Id, "schema-id"), key("revision", Shape::Whole(&REVISIONS), "skeleton-revision")];

pub(super) const ZONE: [Key; 2] =
    [key("id", Shape::Id, "schema-id"), key("name", Shape::Wording, "schema-name")];

pub(super) const FACT: [Key; 2] =
    [key("id", Shape::FactId, "schema-fact-id"), key("question", Shape::Wording, "schema-fact-question")];

pub(super) const TOUCHPOINT: [Key; 20] = [
    key("id", Shape::TouchpointId, "schema-touchpoint-id"),
    key("class", Shape::Word(words::<Class>), "skeleton-class"),
    key("name", Shape::Wording, "schema-name"),
    key("hint", Shape::Wording, "schema-hint"),
    key("bad", Shape::Wording, "skeleton-rubric"),
    key("ok", Shape::Wording, "skeleton-rubric"),
    key("wow", Shape::Wording, "skeleton-rubric"),
    key("recommendation", Shape::Wording, "schema-recommendation"),
    key("stage", Shape::Word(words::<Stage>), "skeleton-stage"),
    key("zone", Shape::Text, "schema-touchpoint-zone"),
    key("weight", Shape::Whole(&WEIGHTS), "skeleton-weight"),
    key("critical", Shape::Flag, "skeleton-critical"),
    key("sensitive", Shape::Flag, "skeleton-sensitive"),
    key("segment", Shape::Word(words::<Segment>), "skeleton-segment"),
    key("motives", Shape::List(&Shape::Word(words::<Motive>)), "skeleton-motives"),
    key("audience", Shape::Word(words::<Audience>), "schema-touchpoint-audience"),
    key("needs", Shape::List(&Shape::Text), "schema-needs"),
    key("tags", Shape::List(&Shape::Text), "skeleton-tags"),
    key("formerly", Shape::List(&Shape::TouchpointId), "skeleton-formerly"),
    key("retired", Shape::Flag, "skeleton-retired"),
];
