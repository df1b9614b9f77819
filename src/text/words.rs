//! One loaded language, with English behind it.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::lang::UiLang;
use super::sources;
use crate::domain::Phrase;
use crate::domain::phrase::Arg;

type Bundle = FluentBundle<FluentResource>;

/// The program's words in one language. Shared between threads by `Arc`.
pub struct Words {
    lang: UiLang,
    /// What the screen says.
    near: Bundle,
    /// The rest, parsed when the first of it is asked for: it would take half of the time to the first frame.
    rest: OnceLock<Bundle>,
    /// Parsed when the first message is missing in the language itself.
    english: OnceLock<Bundle>,
}

impl Words {
    /// Loads a language.
    pub fn new(lang: UiLang) -> Self {
        let [near, _] = sources::of(lang);
        Self { lang, near: load(lang, near), rest: OnceLock::new(), english: OnceLock::new() }
    }

    /// The language loaded.
    pub const fn lang(&self) -> UiLang {
        self.lang
    }

    /// A message without values. An unknown key says itself: `⟦key⟧`.
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A message as it begins a line: with a capital.
    pub fn title(&self, key: &str) -> String {
        let said = self.say(key);
        let mut letters = said.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// A message with values.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, fluent(value))).collect();
        self.format(key, Some(&args))
    }

    /// What a phrase says.
    pub fn phrase(&self, phrase: &Phrase) -> String {
        self.say_with(phrase.key, &phrase.args)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let [_, rest] = sources::of(self.lang);
        say_in(&self.near, key, args)
            .or_else(|| say_in(self.rest.get_or_init(|| load(self.lang, rest)), key, args))
            .or_else(|| say_in(self.english.get_or_init(|| load(UiLang::En, whole(UiLang::En))), key, args))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }
}

fn say_in(bundle: &Bundle, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    // A value that is missing shows as `{$name}`; a test compares the values of every message instead.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
}

fn fluent(value: &Arg) -> FluentValue<'_> {
    match value {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

fn whole(lang: UiLang) -> impl IntoIterator<Item = &'static str> {
    sources::of(lang).into_iter().flatten()
}

fn load(lang: UiLang, sources: impl IntoIterator<Item = &'static str>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![identifier(lang)]);
    // Isolating marks are bidi characters: they would show on screens that print them.
    bundle.set_use_isolating(false);
    for source in sources {
        // What does not parse is left out here and found by the tests.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn identifier(lang: UiLang) -> LanguageIdentifier {
    LanguageIdentifier::from_bytes(lang.code().as_bytes()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shared_between_threads() {
        const fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn an_unknown_key_says_itself() {
        assert_eq!(Words::new(UiLang::Ru).say("no-such-key"), "⟦no-such-key⟧");
    }

    #[test]
    fn a_phrase_carries_its_values() {
        let phrase = Phrase::new("refused-no-subject").with("id", "e-7k2");
        assert!(Words::new(UiLang::En).phrase(&phrase).contains("“e-7k2”"));
    }
}
