//! Which language the program speaks: asked for, set, or the system's own.

use std::ffi::OsString;

use crate::text::UiLang;

/// The language of `--ui-lang`, looked for before the arguments are read, because their help is in it.
///
/// A word that is no language is left for the reading of the arguments to refuse.
pub(crate) fn asked_for(arguments: &[OsString]) -> Option<UiLang> {
    let mut words =
        arguments.iter().skip(1).filter_map(|word| word.to_str()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == "--ui-lang" {
            return UiLang::from_code(words.next()?);
        }
        if let Some(code) = word.strip_prefix("--ui-lang=") {
            return UiLang::from_code(code);
        }
    }
    None
}

/// The first of the languages that is one of the program's own: asked for, set, the system's.
pub(crate) fn choose(asked_for: Option<UiLang>, setting: Option<&str>, locale: Option<&str>) -> UiLang {
    asked_for
        .or_else(|| setting.and_then(UiLang::from_code))
        .or_else(|| locale.and_then(UiLang::from_locale))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Option<UiLang> {
        asked_for(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        assert_eq!(of("touchpoint list --ui-lang ru"), Some(UiLang::Ru));
        assert_eq!(of("touchpoint --ui-lang=et list"), Some(UiLang::Et));
        assert_eq!(of("touchpoint --ui-lang"), None);
        assert_eq!(of("touchpoint --ui-lang=de"), None);
        assert_eq!(of("touchpoint rate -- --ui-lang=ru"), None);
    }

    #[test]
    fn the_wish_goes_before_the_setting_and_the_setting_before_the_system() {
        assert_eq!(choose(Some(UiLang::Et), Some("ru"), Some("uk_UA")), UiLang::Et);
        assert_eq!(choose(None, Some("ru"), Some("uk_UA")), UiLang::Ru);
        assert_eq!(choose(None, None, Some("uk_UA.UTF-8")), UiLang::Uk);
        assert_eq!(choose(None, Some("de"), Some("C")), UiLang::En);
    }
}
