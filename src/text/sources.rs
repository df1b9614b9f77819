//! The message files, embedded: one an area and a language.

use super::lang::UiLang;

macro_rules! areas {
    ($lang:literal) => {
        [
            include_str!(concat!($lang, "/words.ftl")),
            include_str!(concat!($lang, "/problems.ftl")),
            include_str!(concat!($lang, "/files.ftl")),
            include_str!(concat!($lang, "/report.ftl")),
            include_str!(concat!($lang, "/cli.ftl")),
            include_str!(concat!($lang, "/screen.ftl")),
        ]
    };
}

/// The field's words in a language.
pub(super) const fn words(lang: UiLang) -> &'static str {
    let [words, ..] = of(lang);
    words
}

/// The message files of a language: words, problems, files, report, cli, screen.
pub(super) const fn of(lang: UiLang) -> [&'static str; 6] {
    match lang {
        UiLang::En => areas!("en"),
        UiLang::Ru => areas!("ru"),
        UiLang::Uk => areas!("uk"),
        UiLang::Et => areas!("et"),
    }
}
