//! Single values as JSON: words of closed sets, days, moments, texts by language.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::mark::OwnMark;
use crate::domain::{Date, ItemId, Lang, Moment, TouchpointId, Wording};
use crate::format::word::Word;

/// A domain value in the way of journals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Json<T>(pub(super) T);

fn word<'de, D: Deserializer<'de>, T>(
    from: D,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Json<T>, D::Error> {
    let text = String::deserialize(from)?;
    read(&text).map(Json).ok_or_else(|| D::Error::custom(format_args!("`{text}` is not known here")))
}

macro_rules! worded {
    ($($name:ident),+ $(,)?) => {$(
        impl Serialize for Json<$name> {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.0.word())
            }
        }

        impl<'de> Deserialize<'de> for Json<$name> {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                word(from, $name::from_word)
            }
        }
    )+};
}

use crate::domain::answer::{Feedback, Voice};
use crate::domain::catalogue::{Audience, Class, Motive, Segment, Stage};
use crate::domain::improvement::{Kind, Status};
use crate::domain::verdict::Verdict;
worded!(Audience, Class, Feedback, Motive, Segment, Stage, Kind, Status, Verdict, Voice);

macro_rules! displayed {
    ($($name:ident => $read:expr),+ $(,)?) => {$(
        impl Serialize for Json<$name> {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for Json<$name> {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                word(from, $read)
            }
        }
    )+};
}

displayed!(
    Date => Date::parse,
    Moment => Moment::parse,
    Lang => Lang::parse,
    ItemId => |text| Some(ItemId::parse(text)),
    OwnMark => OwnMark::parse,
    TouchpointId => |text| Some(TouchpointId::new(text)),
);

impl Serialize for Json<Option<Verdict>> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(Verdict::state_key(self.0))
    }
}

impl<'de> Deserialize<'de> for Json<Option<Verdict>> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, |text| {
            if text == Verdict::state_key(None) { Some(None) } else { Verdict::from_word(text).map(Some) }
        })
    }
}

impl Serialize for Json<Wording> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for (lang, text) in self.0.texts() {
            map.serialize_entry(lang.code(), text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Json<Wording> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Texts)
    }
}

impl Default for Json<Wording> {
    fn default() -> Self {
        Self(Wording::default())
    }
}

/// The order of the languages matters: the first one is what a missing one falls back to.
struct Texts;

impl<'de> Visitor<'de> for Texts {
    type Value = Json<Wording>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("texts by language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut wording = Wording::default();
        while let Some((Json(lang), text)) = map.next_entry::<Json<Lang>, String>()? {
            wording.set(lang, text);
        }
        Ok(Json(wording))
    }
}
