//! Texts in several languages, and what is said when one is missing.

use std::fmt;

/// A language code such as `en` or `pt-BR`: 2 or 3 letters, optionally a region or script; at most 8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 8]);

impl Lang {
    /// English, the language that every program text exists in.
    pub const EN: Self = Self(*b"en\0\0\0\0\0\0");

    /// Reads a code; `None` if it is not shaped like one.
    pub fn parse(code: &str) -> Option<Self> {
        let (language, region) = code.split_once('-').map_or((code, None), |(l, r)| (l, Some(r)));
        let language_fits =
            matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase());
        let region_fits =
            region.is_none_or(|r| matches!(r.len(), 2..=4) && r.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !language_fits || !region_fits {
            return None;
        }
        let mut bytes = [0; 8];
        bytes.get_mut(..code.len())?.copy_from_slice(code.as_bytes());
        Some(Self(bytes))
    }

    /// The code as files write it.
    pub fn code(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(self.0.len());
        self.0.get(..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One text in one or more languages, the catalogue's main language first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording(Vec<(Lang, Box<str>)>);

/// A text as found: in the language asked for, or in the main one instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// The text itself.
    pub text: &'a str,
    /// The language it fell back to, when it is not the one asked for.
    pub fallback: Option<Lang>,
}

impl Wording {
    /// A text in one language.
    pub fn plain(lang: Lang, text: impl Into<Box<str>>) -> Self {
        Self(vec![(lang, text.into())])
    }

    /// Adds or replaces the text of one language.
    pub fn set(&mut self, lang: Lang, text: impl Into<Box<str>>) {
        let text = text.into();
        match self.0.iter_mut().find(|(known, _)| *known == lang) {
            Some((_, old)) => *old = text,
            None => self.0.push((lang, text)),
        }
    }

    /// Puts the text of `main` first, so that it is what a missing language falls back to.
    pub fn lead_with(&mut self, main: Lang) {
        if let Some(place) = self.0.iter().position(|(lang, _)| *lang == main) {
            self.0.swap(0, place);
        }
    }

    /// The texts in these languages alone, in their order.
    #[must_use]
    pub fn within(&self, languages: &[Lang]) -> Self {
        let texts = languages.iter().filter_map(|lang| Some((*lang, self.exact(*lang)?.into())));
        Self(texts.collect())
    }

    /// The text in `lang`, else in the main language, marked; never blank unless there is no text at all.
    pub fn said(&self, lang: Lang) -> Said<'_> {
        if let Some((_, text)) = self.0.iter().find(|(known, _)| *known == lang) {
            return Said { text, fallback: None };
        }
        self.0
            .first()
            .map_or(Said { text: "", fallback: None }, |(main, text)| Said { text, fallback: Some(*main) })
    }

    /// The text in exactly this language.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == lang).map(|(_, text)| &**text)
    }

    /// Every language and its text, the main one first.
    pub fn texts(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, &**text))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
