//! The languages that the program itself speaks.

use crate::domain::Lang;

/// A language of the program's own words (the content of an audit may be in any other).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum UiLang {
    /// English, which stands behind the others.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
    /// Estonian.
    Et,
}

impl UiLang {
    /// Every language, in the order in which people are offered them.
    pub const ALL: &'static [Self] = &[Self::En, Self::Ru, Self::Uk, Self::Et];

    /// The two letters that settings and commands use.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Uk => "uk",
            Self::Et => "et",
        }
    }

    /// The language with exactly this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|lang| lang.code() == code)
    }

    /// The language of a locale as systems spell it: `ru_RU.UTF-8`, `uk-UA`, `et`.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['_', '-', '.', '@']).next()?;
        Self::from_code(&language.to_ascii_lowercase())
    }

    /// The program's language for a content language, whatever its region.
    pub fn of_content(lang: Lang) -> Option<Self> {
        Self::from_locale(lang.code())
    }
}

impl From<UiLang> for Lang {
    fn from(lang: UiLang) -> Self {
        Self::parse(lang.code()).unwrap_or(Self::EN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_of_every_system_are_understood() {
        assert_eq!(UiLang::from_locale("ru_RU.UTF-8"), Some(UiLang::Ru));
        assert_eq!(UiLang::from_locale("uk-UA"), Some(UiLang::Uk));
        assert_eq!(UiLang::from_locale("ET"), Some(UiLang::Et));
        assert_eq!(UiLang::from_locale("en@shaw"), Some(UiLang::En));
        assert_eq!(UiLang::from_locale("C.UTF-8"), None);
        assert_eq!(UiLang::from_locale(""), None);
    }

    #[test]
    fn content_languages_convert_both_ways() {
        for lang in UiLang::ALL {
            assert_eq!(UiLang::of_content(Lang::from(*lang)), Some(*lang));
        }
        assert_eq!(Lang::parse("ru-UA").and_then(UiLang::of_content), Some(UiLang::Ru));
        assert_eq!(Lang::parse("de").and_then(UiLang::of_content), None);
    }
}
