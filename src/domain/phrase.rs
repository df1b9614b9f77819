//! A sentence that is still to be said: a key of the text layer and its values.

/// What rules, formats and files have to tell a person, as data. The text layer turns it into words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// Key of the message in the text layer.
    pub key: &'static str,
    /// Named values of the message, in the order given.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value inside a [`Phrase`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Text as it is.
    Text(String),
    /// A count: plurals follow it.
    Number(i64),
}

impl Arg {
    /// A count of things.
    pub fn count(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl Phrase {
    /// A phrase without values.
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same phrase with one more text value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// The same phrase with one more count.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::count(value)));
        self
    }
}
