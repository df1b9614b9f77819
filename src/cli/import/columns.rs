//! Which column of a table says what: by its name in any language of the program, or as `--map` says.

use crate::cli::failure::Failure;
use crate::cli::items::did_you_mean;
use crate::cli::values;
use crate::domain::{Phrase, keyed};
use crate::format::nearest;
use crate::text::{UiLang, Words};

keyed! {
    /// What a column can hold.
    Part {
        /// 0–10.
        Score = "score",
        /// Why that score.
        Why = "why",
        /// What would make it a 10.
        Wish = "wish",
        /// What kind of feedback it is.
        Kind = "kind",
        /// By which way it came.
        Channel = "channel",
        /// Who asked.
        AskedBy = "asked_by",
        /// Customers or staff.
        Audience = "audience",
        /// What kind of customer.
        Segment = "segment",
        /// What it speaks of.
        Touchpoints = "touchpoints",
        /// Which round of asking.
        Wave = "wave",
        /// When it was said.
        At = "at",
    }
}

/// Where each part stands.
pub(super) struct Columns {
    places: Vec<(Part, usize, String)>,
    /// How many columns the header names.
    pub(super) width: usize,
}

impl Columns {
    /// A bare list: each cell is a score.
    pub(super) fn of_numbers() -> Self {
        Self { places: vec![(Part::Score, 0, "1".to_owned())], width: 1 }
    }

    /// By what `--map` says, and by name for what it does not mention.
    pub(super) fn find(header: &[String], maps: &[String]) -> Result<Self, Failure> {
        let mut columns = Self { places: Vec::new(), width: header.len() };
        for map in maps {
            let (part, column) = values::pair(map, "--map")?;
            let part = Part::from_key(part).ok_or_else(|| unknown_part(part))?;
            let place = place_of(header, column).ok_or_else(|| unknown_column(header, column))?;
            columns.put(part, place, header);
        }
        let languages: Vec<Words> = UiLang::ALL.iter().map(|lang| Words::new(*lang)).collect();
        for part in Part::ALL {
            if columns.places.iter().any(|(known, ..)| known == part) {
                continue;
            }
            let names = names(&languages, *part);
            let place = header.iter().position(|title| names.contains(&title.to_lowercase()));
            if let Some(place) = place.filter(|place| !columns.places.iter().any(|one| one.1 == *place)) {
                columns.put(*part, place, header);
            }
        }
        let says = [Part::Score, Part::Why, Part::Wish];
        if columns.places.iter().any(|(part, ..)| says.contains(part)) {
            return Ok(columns);
        }
        let what = Phrase::new("cli-import-no-columns").with("columns", header.join(", "));
        Err(Failure::hinted(what, Phrase::new("cli-hint-import-map")))
    }

    fn put(&mut self, part: Part, place: usize, header: &[String]) {
        self.places.push((part, place, header.get(place).cloned().unwrap_or_default()));
    }

    /// The cell of a part; empty if there is no such column.
    pub(super) fn cell<'a>(&self, part: Part, cells: &'a [String]) -> &'a str {
        let place = self.places.iter().find(|(known, ..)| *known == part).map(|(_, place, _)| *place);
        place.and_then(|place| cells.get(place)).map_or("", String::as_str)
    }

    /// The columns that have a name and no part, in order.
    pub(super) fn unused<'a>(&self, header: &'a [String]) -> Vec<&'a str> {
        let is_used = |place: usize| self.places.iter().any(|(_, known, _)| *known == place);
        let titles = header.iter().enumerate().filter(|(place, title)| !title.is_empty() && !is_used(*place));
        titles.map(|(_, title)| title.as_str()).collect()
    }

    /// What the column of a part is called.
    pub(super) fn title(&self, part: Part) -> String {
        self.places.iter().find(|(known, ..)| *known == part).map(|one| one.2.clone()).unwrap_or_default()
    }
}

fn names(languages: &[Words], part: Part) -> Vec<String> {
    let in_all = languages.iter().map(|words| words.say(&format!("cli-import-names-{}", part.key())));
    let split =
        in_all.flat_map(|names| names.split(',').map(|name| name.trim().to_lowercase()).collect::<Vec<_>>());
    split.chain([part.key().to_owned()]).collect()
}

/// By name, else by number from 1.
fn place_of(header: &[String], column: &str) -> Option<usize> {
    let wanted = column.to_lowercase();
    let named = header.iter().position(|title| title.to_lowercase() == wanted);
    named.or_else(|| {
        let number: usize = column.parse().ok()?;
        number.checked_sub(1).filter(|place| *place < header.len())
    })
}

fn unknown_part(word: &str) -> Failure {
    let keys = Part::ALL.iter().map(|part| part.key());
    let choices = Phrase::new("cli-hint-choices").with("words", keys.clone().collect::<Vec<_>>().join(", "));
    let hint = nearest(word, keys).map_or(choices, did_you_mean);
    Failure::hinted(Phrase::new("cli-import-no-part").with("word", word), hint)
}

fn unknown_column(header: &[String], column: &str) -> Failure {
    let what = Phrase::new("cli-import-no-column").with("column", column);
    Failure::hinted(what, Phrase::new("cli-hint-choices").with("words", header.join(", ")))
}
