//! Edits a catalogue's file and leaves everything else in it alone: comments, order, the way it is written.
//!
//! In a file that builds on others only its own tables are touched: something else is said of an inherited touchpoint
//! in a table with its id.

mod order;
mod tables;
mod value;
mod wording;

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value, value as item_of};

use self::tables::{at, insert, position};
use self::value::Spelling;
use crate::domain::catalogue::{Catalogue, CatalogueEdit, Part};
use crate::domain::{Lang, Phrase, TouchpointId, Wording};

const LIST: &str = "touchpoint";

/// The file `text` of a catalogue after some edits. `built` is what the file says together with what it builds on.
///
/// # Errors
/// What makes no sense: a touchpoint that is not there or is there already, a value that does not fit.
pub fn edit(text: &str, built: &Catalogue, edits: &[CatalogueEdit]) -> Result<String, Phrase> {
    let document = text.parse().map_err(|_not_toml| Phrase::new("catalogue-edit-broken"))?;
    let mut desk = Desk { document, built };
    for edit in edits {
        desk.make(edit)?;
    }
    Ok(desk.document.to_string())
}

/// The file `text` of a catalogue with another of its languages as the main one; `None` if it is not one of them.
///
/// Only for a file in which every text names its languages: a plain one would be taken for the new main language.
pub fn led_by(text: &str, lang: Lang) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let languages = document.get_mut("languages")?.as_array_mut()?;
    let place = languages.iter().position(|known| known.as_str() == Some(lang.code()))?;
    languages.remove(place);
    languages.insert(0, lang.code());
    languages.fmt();
    Some(document.to_string())
}

struct Desk<'a> {
    document: DocumentMut,
    built: &'a Catalogue,
}

impl Desk<'_> {
    fn make(&mut self, edit: &CatalogueEdit) -> Result<(), Phrase> {
        match edit {
            CatalogueEdit::Raise => {
                self.raise();
                Ok(())
            }
            CatalogueEdit::Add(id, name, after) => self.add(id, name, after.as_ref()),
            CatalogueEdit::Set(id, part, lang, said) => self.set(id, *part, *lang, said),
            CatalogueEdit::Move(id, spot) => self.shift(id, spot),
            CatalogueEdit::Retire(id) => {
                self.known(id)?;
                wording::put(self.own(id)?, "retired", Some(Value::from(true)));
                Ok(())
            }
            CatalogueEdit::Restore(id) => self.restore(id),
        }
    }

    fn raise(&mut self) {
        let next = i64::from(self.built.revision).saturating_add(1).min(i64::from(u32::MAX));
        wording::put(self.document.as_table_mut(), "revision", Some(Value::from(next)));
    }

    /// Whether the catalogue has the touchpoint, from wherever.
    fn known(&mut self, id: &TouchpointId) -> Result<(), Phrase> {
        if self.built.touchpoint(id).is_some() || position(self.list()?, id).is_some() {
            return Ok(());
        }
        Err(Phrase::new("catalogue-edit-unknown").with("id", id.as_str()))
    }

    fn list(&mut self) -> Result<&mut ArrayOfTables, Phrase> {
        let empty = || Item::ArrayOfTables(ArrayOfTables::new());
        let list = self.document.entry(LIST).or_insert_with(empty);
        list.as_array_of_tables_mut().ok_or_else(|| Phrase::new("catalogue-edit-inline"))
    }

    fn builds_on_others(&self) -> bool {
        self.document.contains_key("extends")
    }

    /// The touchpoint's own table; made where the touchpoint is inherited.
    fn own(&mut self, id: &TouchpointId) -> Result<&mut Table, Phrase> {
        let list = self.list()?;
        let place = position(list, id).unwrap_or_else(|| {
            let mut table = Table::new();
            table.insert("id", item_of(id.as_str()));
            list.push(table);
            list.len() - 1
        });
        at(list, place).ok_or_else(|| Phrase::new("catalogue-edit-unknown").with("id", id.as_str()))
    }

    fn add(&mut self, id: &TouchpointId, name: &str, after: Option<&TouchpointId>) -> Result<(), Phrase> {
        let Some(class) = id.class() else {
            return Err(Phrase::new("problem-touchpoint-id").with("id", id.as_str()));
        };
        let spoken = name.trim();
        if spoken.is_empty() {
            return Err(Phrase::new("catalogue-edit-nameless"));
        }
        let earlier = |one: &crate::domain::Touchpoint| one.id == *id || one.formerly.contains(id);
        if self.built.touchpoints.iter().any(|one| earlier(one)) || position(self.list()?, id).is_some() {
            return Err(Phrase::new("catalogue-edit-taken").with("id", id.as_str()));
        }
        let mut table = Table::new();
        table.insert("id", item_of(id.as_str()));
        table.insert("class", item_of(class.key()));
        let main = self.built.main_language();
        wording::say(&mut table, "name", main, &self.built.languages, Some(spoken));
        let place = match after {
            Some(after) => self.place_after(after)?,
            None => self.end()?,
        };
        insert(self.list()?, place, table);
        Ok(())
    }

    /// The place after everything, also after what is inherited.
    fn end(&mut self) -> Result<usize, Phrase> {
        match self.built.touchpoints.last().filter(|_| self.builds_on_others()) {
            Some(last) => self.place_after(&last.id),
            None => Ok(self.list()?.len()),
        }
    }

    fn set(&mut self, id: &TouchpointId, part: Part, lang: Lang, said: &str) -> Result<(), Phrase> {
        self.known(id)?;
        let spelling = value::spelling(part, said, self.built)?;
        let languages = self.built.languages.clone();
        let inherits = self.builds_on_others() && self.built.touchpoint(id).is_some();
        if matches!(spelling, Spelling::Nothing) && inherits && !self.says(id, part)? {
            return Err(Phrase::new("catalogue-edit-inherited").with("part", part.key()));
        }
        self.check_main(id, part, lang, said.trim())?;
        let table = self.own(id)?;
        match spelling {
            Spelling::Text(text) => wording::say(table, part.key(), lang, &languages, Some(&text)),
            Spelling::Nothing if is_text(part) => wording::say(table, part.key(), lang, &languages, None),
            Spelling::Value(value) => wording::put(table, part.key(), Some(value)),
            Spelling::Nothing => wording::put(table, part.key(), None),
        }
        if is_text(part) && !said.trim().is_empty() && !languages.contains(&lang) {
            self.speak(lang);
        }
        Ok(())
    }

    /// Whatever is said in any language is said in the main one, which the others fall back to.
    fn check_main(&mut self, id: &TouchpointId, part: Part, lang: Lang, said: &str) -> Result<(), Phrase> {
        let main = self.built.main_language();
        if part == Part::Name && lang == main && said.is_empty() {
            return Err(Phrase::new("catalogue-edit-nameless"));
        }
        let mut languages = self.spoken(id, part)?;
        if self.builds_on_others() {
            let inherited = self.built.touchpoint(id).and_then(|one| part.wording(one));
            languages
                .extend(inherited.into_iter().flat_map(Wording::texts).map(|(lang, _)| lang.to_string()));
        }
        let others = languages.iter().any(|known| known != main.code());
        let lacking = if lang == main {
            said.is_empty() && others
        } else {
            !said.is_empty() && !languages.contains(&main.to_string())
        };
        if is_text(part) && lacking {
            return Err(Phrase::new("catalogue-edit-main")
                .with("part", part.key())
                .with("language", main.code()));
        }
        Ok(())
    }

    /// The languages in which the file itself says it.
    fn spoken(&mut self, id: &TouchpointId, part: Part) -> Result<Vec<String>, Phrase> {
        let main = self.built.main_language().to_string();
        let list = self.list()?;
        let own = position(list, id).and_then(|place| list.get(place)?.get(part.key()));
        Ok(match own {
            Some(Item::Value(Value::String(_))) => vec![main],
            Some(texts) => texts
                .as_table_like()
                .into_iter()
                .flat_map(TableLike::iter)
                .map(|(key, _)| key.to_owned())
                .collect(),
            None => Vec::new(),
        })
    }

    /// Whether the file itself says this of the touchpoint.
    fn says(&mut self, id: &TouchpointId, part: Part) -> Result<bool, Phrase> {
        let list = self.list()?;
        let table = position(list, id).and_then(|place| list.get(place));
        Ok(table.is_some_and(|table| table.contains_key(part.key())))
    }

    /// One more language.
    fn speak(&mut self, lang: Lang) {
        let languages = self.document.entry("languages").or_insert_with(|| item_of(Array::new()));
        if let Some(languages) = languages.as_array_mut()
            && !languages.iter().any(|known| known.as_str() == Some(lang.code()))
        {
            languages.push(lang.code());
        }
    }

    fn restore(&mut self, id: &TouchpointId) -> Result<(), Phrase> {
        self.known(id)?;
        let inherited = self.builds_on_others() && self.built.touchpoint(id).is_some_and(|one| one.retired);
        let table = self.own(id)?;
        if table.remove("retired").is_none() && inherited {
            wording::put(table, "retired", Some(Value::from(false)));
        }
        Ok(())
    }
}

const fn is_text(part: Part) -> bool {
    matches!(part, Part::Name | Part::Hint | Part::Bad | Part::Ok | Part::Wow | Part::Recommendation)
}
