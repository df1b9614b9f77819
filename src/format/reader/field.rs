//! One value of a table, read as what it should be.

use std::ops::{Range, RangeInclusive};

use toml::de::DeValue;

use super::{Table, meant};
use crate::domain::{Date, Lang, Moment, Phrase};
use crate::format::problem::Problems;
use crate::format::word::Word;

/// A key with its value. Every reading method notes a problem and gives `None` when the value does not fit.
#[derive(Clone)]
pub(crate) struct Field<'a> {
    pub(super) key: &'a str,
    pub(super) value: &'a DeValue<'a>,
    pub(super) span: Range<usize>,
    pub(super) key_span: Range<usize>,
    /// Whether it is one of the values of a list.
    pub(super) in_list: bool,
    pub(super) problems: &'a Problems<'a>,
}

impl<'a> Field<'a> {
    pub(crate) const fn key(&self) -> &'a str {
        self.key
    }

    pub(crate) const fn span(&self) -> &Range<usize> {
        &self.span
    }

    pub(crate) const fn key_span(&self) -> &Range<usize> {
        &self.key_span
    }

    pub(crate) const fn problems(&self) -> &'a Problems<'a> {
        self.problems
    }

    /// Notes that this value is wrong.
    pub(crate) fn wrong(&self, what: Phrase, hint: Option<Phrase>) {
        self.problems.error(&self.span, what, hint);
    }

    fn should_be(&self, kind: &'static str, hint: Option<&'static str>) {
        self.wrong(Phrase::new(kind).with("key", self.key), hint.map(Phrase::new));
    }

    /// The hint for a value that would be right but for its quotes.
    fn if_only_quoted(&self, right: impl Fn(&str) -> bool) -> Option<&'static str> {
        self.value.as_str().is_some_and(right).then_some("hint-no-quotes")
    }

    /// A text, as a value that may well be something else.
    pub(crate) fn as_text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// A text.
    pub(crate) fn text(&self) -> Option<&'a str> {
        let text = self.value.as_str();
        if text.is_none() {
            let plain = !(self.value.is_table() || self.value.is_array());
            let kind = if self.in_list { "problem-entry-not-text" } else { "problem-not-text" };
            self.should_be(kind, plain.then_some("hint-quote"));
        }
        text
    }

    /// A whole number of any size, without a word about it.
    pub(crate) fn whole(&self) -> Option<i64> {
        let integer = self.value.as_integer()?;
        i64::from_str_radix(integer.as_str(), integer.radix()).ok()
    }

    /// A whole number within bounds.
    pub(crate) fn integer(&self, bounds: RangeInclusive<i64>) -> Option<i64> {
        if !self.value.is_integer() {
            self.should_be("problem-not-integer", self.if_only_quoted(|text| text.parse::<i64>().is_ok()));
            return None;
        }
        let value = self.whole().filter(|value| bounds.contains(value));
        if value.is_none() {
            let what = Phrase::new("problem-out-of-range").with("key", self.key);
            let what = what.with("least", bounds.start().to_string()).with("most", bounds.end().to_string());
            self.wrong(what, None);
        }
        value
    }

    /// A number within bounds.
    pub(crate) fn number(&self, bounds: RangeInclusive<f64>) -> Option<f64> {
        let text = match self.value {
            DeValue::Integer(_) => self.whole().map(|whole| whole.to_string()),
            DeValue::Float(float) => Some(float.as_str().to_owned()),
            _ => {
                self.should_be("problem-not-number", self.if_only_quoted(|text| text.parse::<f64>().is_ok()));
                return None;
            }
        };
        let value = text.and_then(|text| text.parse().ok()).filter(|value| bounds.contains(value));
        if value.is_none() {
            let what = Phrase::new("problem-out-of-range").with("key", self.key);
            let what = what.with("least", bounds.start().to_string()).with("most", bounds.end().to_string());
            self.wrong(what, None);
        }
        value
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self) -> Option<bool> {
        let flag = self.value.as_bool();
        if flag.is_none() {
            self.should_be("problem-not-flag", self.if_only_quoted(|text| matches!(text, "true" | "false")));
        }
        flag
    }

    /// One word of a closed set.
    pub(crate) fn choice<T: Word>(&self) -> Option<T> {
        let word = self.text()?;
        let value = T::from_word(word);
        if value.is_none() {
            self.unknown_word(word, &T::words().collect::<Vec<_>>());
        }
        value
    }

    /// Notes that `word` is none of the known ones.
    pub(crate) fn unknown_word(&self, word: &str, known: &[&str]) {
        let what = Phrase::new("problem-unknown-word").with("key", self.key).with("word", word);
        let hint = if known.is_empty() { None } else { Some(meant(word, known.iter().copied())) };
        self.wrong(what, hint);
    }

    /// A moment with its offset.
    pub(crate) fn language(&self) -> Option<Lang> {
        let code = self.text()?;
        let lang = Lang::parse(code);
        if lang.is_none() {
            let what = Phrase::new("problem-language-code").with("code", code);
            self.wrong(what, Some(Phrase::new("hint-language-code")));
        }
        lang
    }

    pub(crate) fn moment(&self) -> Option<Moment> {
        let moment = self.value.as_datetime().and_then(|datetime| Moment::parse(&with_seconds(datetime)));
        if moment.is_none() {
            let local = self.value.as_datetime().is_some_and(|d| d.time.is_some() && d.offset.is_none());
            let quoted = || self.if_only_quoted(|text| Moment::parse(text).is_some());
            let hint = if local { Some("hint-offset") } else { quoted() };
            self.should_be("problem-not-moment", hint);
        }
        moment
    }

    /// A day.
    pub(crate) fn day(&self) -> Option<Date> {
        let datetime = self.value.as_datetime().filter(|datetime| datetime.time.is_none());
        let day = datetime.and_then(|datetime| Date::parse(&datetime.to_string()));
        if day.is_none() {
            self.should_be("problem-not-day", self.if_only_quoted(|text| Date::parse(text).is_some()));
        }
        day
    }

    /// The values of a list.
    pub(crate) fn list(&self) -> Option<Vec<Self>> {
        let Some(array) = self.value.as_array() else {
            self.should_be("problem-not-list", self.value.is_str().then_some("hint-brackets"));
            return None;
        };
        let element = |value: &'a toml::Spanned<DeValue<'a>>| Self {
            key: self.key,
            value: value.get_ref(),
            span: value.span(),
            key_span: self.key_span.clone(),
            in_list: true,
            problems: self.problems,
        };
        Some(array.iter().map(element).collect())
    }

    /// The texts of a list; those that are none are noted and left out.
    pub(crate) fn texts(&self) -> Option<Vec<&'a str>> {
        Some(self.list()?.iter().filter_map(Field::text).collect())
    }

    /// A table, without a word about it if it is something else.
    pub(crate) fn as_table(&self) -> Option<Table<'a>> {
        let entries = self.value.as_table()?;
        Some(Table { entries, span: self.span.clone(), problems: self.problems })
    }

    /// A table.
    pub(crate) fn table(&self) -> Option<Table<'a>> {
        let table = self.as_table();
        if table.is_none() {
            self.should_be("problem-not-table", None);
        }
        table
    }

    /// The tables of a list of tables.
    pub(crate) fn tables(&self) -> Option<Vec<Table<'a>>> {
        if !self.value.is_array() {
            let hint = Phrase::new("hint-double-brackets").with("key", self.key);
            self.wrong(Phrase::new("problem-not-tables").with("key", self.key), Some(hint));
            return None;
        }
        Some(self.list()?.iter().filter_map(Field::table).collect())
    }
}

/// TOML 1.1 lets the seconds go; the domain does not.
fn with_seconds(datetime: &toml::value::Datetime) -> String {
    let mut full = *datetime;
    if let Some(time) = &mut full.time {
        time.second = Some(time.second.unwrap_or_default());
    }
    full.to_string()
}
