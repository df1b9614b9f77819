//! `touchpoint edit`: the header, the subjects and the touchpoints added on the walk, all or nothing.

use std::sync::Arc;

use clap::{ArgMatches, Command};

use super::context::{Context, optional, several};
use super::facts;
use super::failure::{Answer, Failure, Verdict};
use super::items::find_subject;
use super::shape::{Shape, any_of};
use super::values;
use crate::domain::catalogue::Class;
use crate::domain::mark::OwnMark;
use crate::domain::{
    Audit, Change, HeaderEdit, Moment, Phrase, Subject, SubjectId, Touchpoint, TouchpointId, Wording,
};
use crate::io::store::{self, Opened};

const FIELDS: [&str; 19] = [
    "site",
    "client",
    "auditor",
    "conclusion",
    "met",
    "conditions",
    "announced",
    "started",
    "lang",
    "sensitive",
    "nps-marks",
    "fact",
    "subject",
    "add-product",
    "add-service",
    "add-employee",
    "remove-subject",
    "touchpoint",
    "add-touchpoint",
];

pub(super) fn command(shape: Shape<'_>) -> Command {
    shape
        .command("edit")
        .arg(shape.audit())
        .arg(shape.free("site", "name"))
        .arg(shape.free("client", "name"))
        .arg(shape.free("auditor", "name"))
        .arg(shape.free("conclusion", "text"))
        .arg(shape.free("met", "text"))
        .arg(shape.free("conditions", "text"))
        .arg(shape.choice("announced", "announced", &["yes", "no", "unknown"]))
        .arg(shape.option("started", "moment"))
        .arg(shape.option("lang", "language"))
        .arg(shape.choice("sensitive", "yes-no", &["yes", "no"]).help(shape.say("cli-option-edit-sensitive")))
        .arg(shape.free("nps-marks", "marks"))
        .arg(facts::option(shape))
        .arg(shape.repeated("subject", "rename"))
        .arg(shape.repeated("add-product", "name"))
        .arg(shape.repeated("add-service", "name"))
        .arg(shape.repeated("add-employee", "name"))
        .arg(shape.repeated("remove-subject", "subject"))
        .arg(shape.repeated("touchpoint", "rename").help(shape.say("cli-option-edit-touchpoint")))
        .arg(shape.repeated("add-touchpoint", "class-name"))
        .group(any_of(FIELDS))
}

pub(super) fn run(context: &mut Context<'_>, matches: &ArgMatches) -> Answer {
    let mut opened = context.take_up(matches)?;
    let changes = Edits { opened: &opened, matches }.all()?;
    let added = added(&changes);
    opened.record_by_facts(Change::All(changes))?;
    let path = opened.path.clone();
    context.put_down(opened)?;
    for line in added {
        context.output.line(&line)?;
    }
    let said = context.words.say_with("cli-edited", &[("path", values::path(&path))]);
    context.output.line(&said)?;
    Ok(Verdict::Done)
}

/// The ids that somebody needs next, each with its name.
fn added(changes: &[Change]) -> Vec<String> {
    let line = |change: &Change| match change {
        Change::AddSubject(subject, _) => Some(format!("{}  {}", subject.id, subject.name)),
        Change::AddTouchpoint(touchpoint, _) => {
            Some(format!("{}  {}", touchpoint.id, touchpoint.name.texts().next()?.1))
        }
        _ => None,
    };
    changes.iter().filter_map(line).collect()
}

fn wrong_mark(piece: String) -> Phrase {
    Phrase::new("problem-nps-mark").with("text", piece)
}

struct Edits<'a> {
    opened: &'a Opened,
    matches: &'a ArgMatches,
}

impl Edits<'_> {
    fn audit(&self) -> &Audit {
        self.opened.folded.audit()
    }

    fn all(&self) -> Result<Vec<Change>, Failure> {
        let mut changes: Vec<Change> = self.header()?.into_iter().map(Change::Header).collect();
        changes.extend(facts::answers(self.matches, &self.opened.catalogue)?);
        changes.extend(self.renamed_subjects()?);
        changes.extend(self.added_subjects()?);
        changes.extend(self.removed_subjects()?);
        changes.extend(self.renamed_touchpoints()?);
        changes.extend(self.added_touchpoints()?);
        Ok(changes)
    }

    fn header(&self) -> Result<Vec<HeaderEdit>, Failure> {
        let text = |id: &str, edit: fn(String) -> HeaderEdit| optional(self.matches, id).map(edit);
        let mut edits: Vec<HeaderEdit> = [
            text("client", HeaderEdit::Client),
            text("auditor", HeaderEdit::Auditor),
            text("conclusion", HeaderEdit::Conclusion),
            text("met", HeaderEdit::Met),
            text("conditions", HeaderEdit::Conditions),
        ]
        .into_iter()
        .flatten()
        .collect();
        if let Some(site) = optional(self.matches, "site") {
            edits.push(HeaderEdit::Site(values::filled(&site, "--site")?));
        }
        if let Some(word) = optional(self.matches, "announced") {
            edits.push(HeaderEdit::Announced(values::yes_no(&word)));
        }
        if let Some(text) = optional(self.matches, "started") {
            let moment = Moment::parse(&text);
            let refusal = || Failure::usage(Phrase::new("cli-moment-wrong").with("value", text.clone()));
            edits.push(HeaderEdit::Started(moment.ok_or_else(refusal)?));
        }
        if let Some(lang) = values::lang(self.matches)? {
            edits.push(HeaderEdit::Language(lang));
        }
        if let Some(word) = optional(self.matches, "sensitive") {
            edits.push(HeaderEdit::Sensitive(values::yes_no(&word) == Some(true)));
        }
        if let Some(text) = optional(self.matches, "nps-marks") {
            let marks = OwnMark::parse_list(&text);
            let refusal = |piece| Failure::hinted(wrong_mark(piece), Phrase::new("hint-nps-mark"));
            edits.push(HeaderEdit::Marks(marks.map_err(refusal)?));
        }
        Ok(edits)
    }

    fn renamed_subjects(&self) -> Result<Vec<Change>, Failure> {
        several(self.matches, "subject")
            .iter()
            .map(|text| {
                let (whom, name) = values::pair(text, "--subject")?;
                let id = find_subject(self.audit(), None, whom)?.id.clone();
                Ok(Change::RenameSubject(id, name.to_owned()))
            })
            .collect()
    }

    fn added_subjects(&self) -> Result<Vec<Change>, Failure> {
        let mut names = Vec::new();
        for class in [Class::Product, Class::Service, Class::Employee] {
            names.extend(named(self.matches, &format!("add-{}", class.key()), class)?);
        }
        let mut taken: Vec<SubjectId> = self.audit().subjects.iter().map(|one| one.id.clone()).collect();
        let mut changes = Vec::new();
        for (class, name) in names {
            let subject = new_subject(class, name, &taken);
            taken.push(subject.id.clone());
            changes.push(Change::AddSubject(subject, None));
        }
        Ok(changes)
    }

    fn removed_subjects(&self) -> Result<Vec<Change>, Failure> {
        several(self.matches, "remove-subject")
            .iter()
            .map(|whom| Ok(Change::RemoveSubject(find_subject(self.audit(), None, whom)?.id.clone())))
            .collect()
    }

    fn renamed_touchpoints(&self) -> Result<Vec<Change>, Failure> {
        let lang = self.audit().header.language;
        several(self.matches, "touchpoint")
            .iter()
            .map(|text| {
                let (id, name) = values::pair(text, "--touchpoint")?;
                Ok(Change::RenameTouchpoint(TouchpointId::new(id), Wording::plain(lang, name)))
            })
            .collect()
    }

    fn added_touchpoints(&self) -> Result<Vec<Change>, Failure> {
        let lang = self.audit().header.language;
        let mut taken: Vec<TouchpointId> = self
            .opened
            .catalogue
            .touchpoints
            .iter()
            .chain(&self.audit().added)
            .map(|touchpoint| touchpoint.id.clone())
            .collect();
        let mut changes = Vec::new();
        for text in several(self.matches, "add-touchpoint") {
            let (class, name) = values::pair(&text, "--add-touchpoint")?;
            let class = values::class(class)?;
            let id = TouchpointId::for_name(class, name, |id| taken.contains(id));
            taken.push(id.clone());
            let touchpoint = Touchpoint::named(id, class, Wording::plain(lang, name));
            changes.push(Change::AddTouchpoint(Arc::new(touchpoint), None));
        }
        Ok(changes)
    }
}

/// The names given by an option, each with the class it means.
pub(super) fn named(matches: &ArgMatches, id: &str, class: Class) -> Result<Vec<(Class, String)>, Failure> {
    let filled = |name: String| Ok((class, values::filled(&name, &format!("--{id}"))?));
    several(matches, id).into_iter().map(filled).collect()
}

/// A subject with an id of its own.
pub(super) fn new_subject(class: Class, name: String, taken: &[SubjectId]) -> Subject {
    let id = store::new_subject_id(class, |id| taken.iter().any(|known| known.as_str() == id));
    Subject { id, class, name }
}
