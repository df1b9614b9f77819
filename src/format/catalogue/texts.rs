//! Texts by language, and the rules that a catalogue's `languages` lay down for them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::domain::{Lang, Phrase, Wording};
use crate::format::problem::Problems;
use crate::format::reader::Field;

/// How texts are read: by a catalogue's rules, or as an audit keeps them.
pub(crate) struct Texts {
    /// The language of a plain string.
    main: Option<Lang>,
    rules: Rules,
    used: RefCell<BTreeSet<Lang>>,
    partial: RefCell<Vec<Partial>>,
}

enum Rules {
    /// Only these languages, the first one always, and never blank.
    Listed(Vec<Lang>),
    /// Any language, but never blank.
    Filled,
    /// Any language, also a blank text: what the program wrote down itself.
    Free,
}

struct Partial {
    key: String,
    span: Range<usize>,
    lacking: Vec<Lang>,
}

impl Texts {
    /// As a library keeps them: in any language, plain strings in this one.
    pub(crate) fn of_library(language: Option<Lang>) -> Self {
        Self { main: language, rules: Rules::Filled, used: RefCell::default(), partial: RefCell::default() }
    }

    /// By a catalogue's languages; if they could not be read, nothing that depends on them is noted.
    pub(crate) fn of_catalogue(languages: &[Lang]) -> Self {
        let rules = if languages.is_empty() { Rules::Free } else { Rules::Listed(languages.to_vec()) };
        Self {
            main: languages.first().copied(),
            rules,
            used: RefCell::default(),
            partial: RefCell::default(),
        }
    }

    /// As an audit in this language keeps them.
    pub(crate) fn of_audit(language: Option<Lang>) -> Self {
        Self { main: language, rules: Rules::Free, used: RefCell::default(), partial: RefCell::default() }
    }

    /// A text by language or in the main one.
    pub(crate) fn read(&self, field: &Field<'_>) -> Option<Wording> {
        self.read_over(field, &Wording::default())
    }

    /// A text that replaces those languages of an inherited one in which it says something. What is then still
    /// missing is noted of the catalogue it was inherited from.
    pub(crate) fn read_over(&self, field: &Field<'_>, inherited: &Wording) -> Option<Wording> {
        let mut wording = inherited.clone();
        if let Some(text) = field.as_text() {
            let main = self.main.unwrap_or(Lang::EN);
            self.take(&mut wording, field, main, text);
        } else if let Some(table) = field.as_table() {
            for entry in table.fields() {
                let lang = self.language(&entry);
                if let (Some(lang), Some(text)) = (lang, entry.text()) {
                    self.take(&mut wording, &entry, lang, text);
                }
            }
            if inherited.is_empty() {
                self.check_main(field, &wording);
            }
            if matches!(self.rules, Rules::Filled) && table.fields().is_empty() {
                let what = Phrase::new("problem-blank").with("key", field.key());
                field.wrong(what, Some(Phrase::new("hint-wording").with("key", field.key())));
            }
        } else {
            let what = Phrase::new("problem-not-wording").with("key", field.key());
            field.wrong(what, Some(Phrase::new("hint-wording").with("key", field.key())));
            return None;
        }
        if inherited.is_empty() {
            self.note_lacking(field, &wording);
        }
        if let (Rules::Listed(_), Some(main)) = (&self.rules, self.main) {
            wording.lead_with(main);
        }
        Some(wording)
    }

    /// Takes note of the languages of a text that was not read here.
    pub(crate) fn note_used(&self, wording: &Wording) {
        self.used.borrow_mut().extend(wording.texts().map(|(lang, _)| lang));
    }

    fn take(&self, wording: &mut Wording, field: &Field<'_>, lang: Lang, text: &str) {
        if !matches!(self.rules, Rules::Free) && text.trim().is_empty() {
            field.wrong(
                Phrase::new("problem-blank").with("key", field.key()),
                Some(Phrase::new("hint-blank")),
            );
        }
        self.used.borrow_mut().insert(lang);
        wording.set(lang, text);
    }

    fn language(&self, entry: &Field<'_>) -> Option<Lang> {
        let lang = Lang::parse(entry.key());
        match (lang, &self.rules) {
            (None, _) => {
                let what = Phrase::new("problem-language-code").with("code", entry.key());
                entry.problems().error(entry.key_span(), what, Some(Phrase::new("hint-language-code")));
            }
            (Some(lang), Rules::Listed(listed)) if !listed.contains(&lang) => {
                let what = Phrase::new("problem-language-unlisted").with("language", lang.code());
                let hint = Phrase::new("hint-language-unlisted").with("language", lang.code());
                entry.problems().error(entry.key_span(), what, Some(hint));
                return None;
            }
            _ => {}
        }
        lang
    }

    fn check_main(&self, field: &Field<'_>, wording: &Wording) {
        let (Rules::Listed(_), Some(main)) = (&self.rules, self.main) else { return };
        if wording.exact(main).is_none() {
            let what = Phrase::new("problem-no-main-text").with("key", field.key());
            let hint =
                Phrase::new("hint-no-main-text").with("key", field.key()).with("language", main.code());
            field.wrong(what.with("language", main.code()), Some(hint));
        }
    }

    fn note_lacking(&self, field: &Field<'_>, wording: &Wording) {
        let Rules::Listed(listed) = &self.rules else { return };
        let lacking: Vec<Lang> =
            listed.iter().skip(1).copied().filter(|lang| wording.exact(*lang).is_none()).collect();
        if !lacking.is_empty() {
            let partial = Partial { key: field.key().to_owned(), span: field.span().clone(), lacking };
            self.partial.borrow_mut().push(partial);
        }
    }

    /// Warns of translations that are missing, and once of a language that nothing is written in.
    pub(crate) fn warn(&self, languages: Option<&Field<'_>>, problems: &Problems<'_>) {
        let Rules::Listed(listed) = &self.rules else { return };
        let used = self.used.borrow();
        for lang in listed.iter().filter(|lang| !used.contains(lang)) {
            let what = Phrase::new("problem-language-unused").with("language", lang.code());
            problems.warning(languages.map_or(&(0..0), Field::span), what, None);
        }
        for partial in self.partial.borrow().iter() {
            let lacking: Vec<&str> =
                partial.lacking.iter().filter(|lang| used.contains(lang)).map(Lang::code).collect();
            if !lacking.is_empty() {
                let what = Phrase::new("problem-no-translation").with("key", partial.key.as_str());
                let what = what.with("languages", lacking.join(", "));
                problems.warning(&partial.span, what, None);
            }
        }
    }
}
