//! What the core has to know of the program's words, in the language of the screen: what people search in, and names
//! of weekdays. Everything else that is said, the screen says itself.

use std::collections::BTreeMap;

use super::command::COMMANDS;
use super::session::{Session, View};
use crate::domain::catalogue::{Audience, Class, Stage};
use crate::domain::{Heading, Section};
use crate::text::Words;

/// Words that the core searches in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vocabulary {
    /// Names of weekdays, Monday first, each with any number of spellings.
    pub weekdays: Vec<Vec<String>>,
    sentences: Vec<String>,
    names: BTreeMap<String, String>,
}

impl Vocabulary {
    /// What is needed of these words.
    pub fn of(words: &Words) -> Self {
        let sentence = |name: &str| words.say(&format!("command-{name}"));
        let views = View::ALL.iter().map(|view| format!("view-{}", view.key()));
        let classes = Class::ALL.iter().flat_map(|class| {
            let key = class.key();
            [format!("class-{key}"), format!("unnamed-{key}")]
        });
        let stages = Stage::ALL.iter().map(|stage| format!("stage-{}", stage.key()));
        let rest = ["no-zone", "no-stage", "home-own"].map(str::to_owned);
        let titles = views.chain(classes).chain(stages).chain(rest).map(|key| (words.title(&key), key));
        let audiences = Audience::ALL.iter().map(|audience| format!("audience-{}", audience.key()));
        let names = titles.chain(audiences.map(|key| (words.say(&key), key)));
        Self {
            weekdays: words.weekdays(),
            sentences: COMMANDS.iter().map(|command| sentence(command.name)).collect(),
            names: names.map(|(name, key)| (key, name)).collect(),
        }
    }

    /// The sentence of a command, by its place in the table.
    pub fn sentence(&self, command: usize) -> &str {
        self.sentences.get(command).map_or("", String::as_str)
    }

    /// What a text key says, as it begins a line; of an audience, as it ends one.
    pub fn name(&self, key: &str) -> &str {
        self.names.get(key).map_or("", String::as_str)
    }

    /// What a section of the walk is called, with the audience that it is of where several speak.
    pub fn section(&self, session: &Session, section: &Section) -> String {
        let name = self.heading(session, &section.heading);
        if session.audiences.len() < 2 {
            return name;
        }
        format!("{name} · {}", self.name(&format!("audience-{}", section.audience.key())))
    }

    /// What stands over a section of the walk.
    pub fn heading(&self, session: &Session, heading: &Heading) -> String {
        let class = |class: &Class| self.name(&format!("class-{}", class.key())).to_owned();
        match heading {
            Heading::Class(of) => class(of),
            Heading::Unnamed(of) => self.name(&format!("unnamed-{}", of.key())).to_owned(),
            Heading::Subject(subject) => format!("{} · {}", class(&subject.class), subject.name),
            Heading::Zone(id) => {
                let zone = session.catalogue.zone(id);
                zone.map_or(id.as_str(), |zone| zone.name.said(session.language()).text).to_owned()
            }
            Heading::NoZone => self.name("no-zone").to_owned(),
            Heading::Stage(stage) => self.name(&format!("stage-{}", stage.key())).to_owned(),
            Heading::NoStage => self.name("no-stage").to_owned(),
        }
    }
}
