//! The message files, embedded: one an area and a language.

use super::lang::UiLang;

macro_rules! areas {
    ($lang:literal) => {
        [
            [
                include_str!(concat!($lang, "/words.ftl")),
                include_str!(concat!($lang, "/screen.ftl")),
                include_str!(concat!($lang, "/path.ftl")),
                include_str!(concat!($lang, "/survey.ftl")),
                include_str!(concat!($lang, "/library.ftl")),
            ],
            [
                include_str!(concat!($lang, "/report.ftl")),
                include_str!(concat!($lang, "/catalogues.ftl")),
                include_str!(concat!($lang, "/files.ftl")),
                include_str!(concat!($lang, "/problems.ftl")),
                include_str!(concat!($lang, "/cli.ftl")),
            ],
        ]
    };
}

/// The field's words in a language.
pub(super) const fn words(lang: UiLang) -> &'static str {
    let [[words, ..], _] = of(lang);
    words
}

/// The message files of a language: first those that the screen speaks with from its first frame on, the field's words
/// before all, then those of reports, files and commands.
pub(super) const fn of(lang: UiLang) -> [[&'static str; 5]; 2] {
    match lang {
        UiLang::En => areas!("en"),
        UiLang::Ru => areas!("ru"),
        UiLang::Uk => areas!("uk"),
        UiLang::Et => areas!("et"),
    }
}
