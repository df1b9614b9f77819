//! The jump menu: sections and views of an audit, and whatever is typed; on the list of audits its sites.

use crate::app::finder::{Entry, Goal};
use crate::app::model::{Home, Model};
use crate::app::session::{Session, View};
use crate::app::vocabulary::Vocabulary;
use crate::domain::{Heading, Item, Order, Section, Subject};

/// Every place that can be gone to from here.
pub(super) fn entries(model: &Model) -> Vec<Entry> {
    let words = &model.vocabulary;
    match &model.session {
        None => sites(&model.home, words),
        Some(session) => {
            let mut entries = sections(session, words);
            entries.extend(views(session, words));
            entries.extend(subjects(session, words));
            entries.extend(items(session));
            entries
        }
    }
}

fn sections(session: &Session, words: &Vocabulary) -> Vec<Entry> {
    let named = |(place, section): (usize, &Section)| {
        Entry::new(Goal::Section(place), words.section(session, section), String::new())
    };
    // What the lens does not see is found by typing its name.
    let seen = |section: &Section| section.items.clone().any(|place| session.state(place).seen);
    session.walk.sections.iter().enumerate().filter(|(_, section)| seen(section)).map(named).collect()
}

fn views(session: &Session, words: &Vocabulary) -> Vec<Entry> {
    let others = View::ALL.iter().filter(|view| **view != session.view);
    others
        .map(|view| {
            let name = words.name(&format!("view-{}", view.key())).to_owned();
            Entry::new(Goal::View(*view), name, view.key().to_owned())
        })
        .collect()
}

/// Subjects are sections only while the walk goes by class.
fn subjects(session: &Session, words: &Vocabulary) -> Vec<Entry> {
    if session.order == Order::Class {
        return Vec::new();
    }
    let named = |subject: &Subject| {
        let name = words.heading(session, &Heading::Subject(subject.clone()));
        Entry::new(Goal::Subject(subject.id.clone()), name, subject.id.to_string())
    };
    session.audit().subjects.iter().map(named).collect()
}

fn items(session: &Session) -> Vec<Entry> {
    let named = |item: &Item| {
        let name = item.name(session.language());
        Entry::new(Goal::Item(item.id.clone()), name, item.touchpoint.id.to_string())
    };
    session.walk.items.iter().map(named).collect()
}

/// Each site once, at its newest visit: visits of a site stand one under the other.
fn sites(home: &Home, words: &Vocabulary) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut last = None;
    for (place, audit) in home.audits.iter().enumerate() {
        let here = Some((&audit.client, &audit.site));
        if here != last {
            last = here;
            let client = if audit.client.is_empty() { words.name("home-own") } else { &audit.client };
            let name = format!("{client} · {}", audit.site);
            entries.push(Entry::new(Goal::Site(place), name, String::new()));
        }
    }
    entries
}
