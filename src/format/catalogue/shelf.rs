//! Catalogues that build on others: the files are fetched by somebody who can, and put together here.

use std::cell::RefCell;

use crate::domain::catalogue::{Catalogue, Source as Edition};
use crate::domain::{Lang, Phrase};
use crate::format::nearest;
use crate::format::problem::{Problem, Read, Source, Tally};

use super::read_with;

/// The most catalogues that may stand on top of each other.
pub const DEEPEST: usize = 8;

/// The file of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume {
    /// The same file has the same key, however it was named.
    pub key: String,
    /// What to call the file in front of a person: usually its path.
    pub name: String,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
}

/// Where the catalogues stand that others build on.
pub trait Shelf {
    /// The file that `name`, an id or a path, means inside the file `from`.
    ///
    /// # Errors
    /// Why there is none.
    fn fetch(&self, name: &str, from: &Volume) -> Result<Volume, Unusable>;
}

/// Why nothing can be built on a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// What is wrong.
    pub what: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
}

impl Unusable {
    /// No catalogue is called so.
    pub fn unknown(name: &str, known: &[&str]) -> Self {
        let what = Phrase::new("problem-base-unknown").with("name", name);
        let hint = match nearest(name, known.iter().copied()) {
            Some(nearest) => Phrase::new("hint-nearest").with("nearest", nearest),
            None => Phrase::new("hint-base-unknown").with("names", known.join(", ")),
        };
        Self { what, hint: (!known.is_empty()).then_some(hint) }
    }
}

/// A catalogue with everything that it took over.
#[derive(Debug, Clone, PartialEq)]
pub struct Built {
    /// What it says.
    pub catalogue: Catalogue,
    /// What it names under `extends`; empty if it stands alone.
    pub bases: Vec<Edition>,
}

/// Why a catalogue cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub struct Broken {
    /// What is wrong with the file itself.
    pub own: Vec<Problem>,
    /// What is wrong with files that it builds on.
    pub bases: Vec<(Source, Vec<Problem>)>,
}

/// Reads a catalogue, and the catalogues that it builds on.
///
/// # Errors
/// Every problem of every file that was met, if one of them keeps the catalogue from being used.
pub fn build(volume: &Volume, shelf: &dyn Shelf) -> Result<Read<Built>, Broken> {
    let stack = Stack { shelf, broken: RefCell::default() };
    stack.read(volume, &[]).map_err(|own| Broken { own, bases: stack.broken.into_inner() })
}

struct Stack<'a> {
    shelf: &'a dyn Shelf,
    broken: RefCell<Vec<(Source, Vec<Problem>)>>,
}

impl Stack<'_> {
    /// Reads a file that stands under those of `above`, the lowest last.
    fn read(&self, volume: &Volume, above: &[&Volume]) -> Result<Read<Built>, Vec<Problem>> {
        let chain: Vec<&Volume> = above.iter().copied().chain([volume]).collect();
        read_with(&volume.bytes, &|name| self.base(name, volume, &chain))
    }

    fn base(&self, name: &str, from: &Volume, chain: &[&Volume]) -> Result<Catalogue, Unusable> {
        let base = self.shelf.fetch(name, from)?;
        if let Some(place) = chain.iter().position(|volume| volume.key == base.key) {
            let called = |volume: &&Volume| volume.name.rsplit(['/', '\\']).next().map(str::to_owned);
            let circle: Vec<String> = chain.iter().skip(place).chain([&&base]).filter_map(called).collect();
            let what = Phrase::new("problem-base-circle").with("circle", circle.join(" → "));
            return Err(Unusable { what, hint: Some(Phrase::new("hint-base-circle")) });
        }
        if chain.len() >= DEEPEST {
            let what = Phrase::new("problem-base-deep").count("most", DEEPEST);
            return Err(Unusable { what, hint: None });
        }
        match self.read(&base, chain) {
            Ok(read) => Ok(read.value.catalogue),
            Err(problems) => Err(self.note_broken(name, base, problems)),
        }
    }

    fn note_broken(&self, name: &str, base: Volume, problems: Vec<Problem>) -> Unusable {
        let what = Phrase::new("problem-base-broken").with("name", name);
        let what = what.count("count", Tally::of(&problems).errors);
        let source = Source::new(base.name, &base.bytes);
        let mut broken = self.broken.borrow_mut();
        if broken.iter().all(|(known, _)| *known != source) {
            broken.push((source, problems));
        }
        Unusable { what, hint: None }
    }
}

/// The shelf of a file that must stand alone.
pub(super) fn alone(name: &str) -> Result<Catalogue, Unusable> {
    Err(Unusable { what: Phrase::new("problem-base-alone").with("name", name), hint: None })
}

/// The languages that all of a catalogue's texts exist in.
pub(super) fn complete_languages(catalogue: &Catalogue) -> Vec<&str> {
    let complete = |lang: &&Lang| super::combine::is_complete(catalogue, **lang);
    catalogue.languages.iter().filter(complete).map(Lang::code).collect()
}
