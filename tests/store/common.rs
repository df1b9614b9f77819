//! A small workspace with one audit in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;
use touchpoint::domain::catalogue::Class;
use touchpoint::domain::improvement::{Kind, Status};
use touchpoint::domain::upgrade::plan;
use touchpoint::domain::{
    Audit, Change, Date, Edition, HeaderEdit, Improvement, ImprovementId, ItemId, Lang, Phrase, Touchpoint,
    TouchpointId, Verdict, Wording,
};
use touchpoint::io::store::{self, Access, NewAudit, Opened, Recorded};
use touchpoint::io::trouble::Trouble;
use touchpoint::io::workspace::Workspace;
use touchpoint::io::{catalogues, device};

/// Small, so that every byte of it can be cut.
pub const BAKERY: &str = r#"schema = 1
id = "bakery"
revision = 1
languages = ["en"]
title = "Bakery"

[[touchpoint]]
id = "business.queue"
class = "business"
name = "Queue"
critical = true

[[touchpoint]]
id = "product.bread"
class = "product"
name = "Bread"

[[touchpoint]]
id = "employee.smile"
class = "employee"
name = "Smile"
"#;

/// The next edition: the queue has another id, the bread is gone, there is a counter.
pub const SECOND: &str = r#"schema = 1
id = "bakery"
revision = 2
languages = ["en"]
title = "Bakery"

[[touchpoint]]
id = "business.line"
class = "business"
name = "Line"
critical = true
formerly = ["business.queue"]

[[touchpoint]]
id = "product.bread"
class = "product"
name = "Bread"
retired = true

[[touchpoint]]
id = "business.counter"
class = "business"
name = "Counter"

[[touchpoint]]
id = "employee.smile"
class = "employee"
name = "Smile"
weight = 2
"#;

/// Puts a catalogue in the place of the audit's own, as it would be found in a workspace.
pub fn upgrade(opened: &mut Opened, catalogue: &str) -> Result<Recorded, Trouble> {
    let edition = edition(catalogue);
    let plan = plan(opened.folded.audit(), &opened.catalogue, &edition).unwrap();
    opened.upgrade(&edition, plan.upgrade)
}

pub fn edition(catalogue: &str) -> Edition {
    let place = place();
    fs::write(place.folder.path().join("catalogues/bakery.toml"), catalogue).unwrap();
    catalogues::edition(&place.workspace, &["bakery".to_owned()], None).unwrap()
}

pub struct Place {
    pub folder: TempDir,
    pub workspace: Workspace,
}

pub fn place() -> Place {
    device::keep_in(&std::env::temp_dir().join("touchpoint-tests"));
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path());
    fs::create_dir(folder.path().join("catalogues")).unwrap();
    fs::write(folder.path().join("catalogues/bakery.toml"), BAKERY).unwrap();
    Place { folder, workspace }
}

impl Place {
    pub fn new_audit(&self, client: &str, site: &str) -> NewAudit {
        let catalogue = catalogues::load(&self.workspace, &["bakery".to_owned()], None).unwrap();
        NewAudit {
            client: client.to_owned(),
            site: site.to_owned(),
            auditor: "A. Kask".to_owned(),
            language: Lang::EN,
            sensitive: false,
            subjects: vec![(Class::Employee, "Maria".to_owned())],
            catalogue,
        }
    }

    pub fn begin(&self) -> PathBuf {
        store::create(&self.workspace, self.new_audit("Lumi", "Viru 4")).unwrap()
    }

    /// An audit with three verdicts and a note, closed.
    pub fn walked(&self) -> PathBuf {
        let path = self.begin();
        let mut opened = write(&path);
        walk(&mut opened);
        opened.close().unwrap();
        path
    }
}

pub fn walk(opened: &mut Opened) {
    let smile = format!("employee.smile@{}", opened.folded.audit().subjects[0].id);
    let steps = TouchpointId::new("business.steps");
    let name = Wording::plain(Lang::EN, "Steps");
    let mut till = Improvement::new(
        ImprovementId::new("i-2mq"),
        Kind::Change,
        "Open a second till",
        vec![ItemId::parse("business.queue"), ItemId::parse("business.steps")],
    );
    (till.impact, till.effort, till.status) = (Some(3), Some(1), Status::Doing);
    (till.owner, till.due) = ("Jaan".to_owned(), Date::new(2026, 12, 15));
    for change in [
        Change::AddTouchpoint(Arc::new(Touchpoint::named(steps, Class::Business, name)), None),
        rate("business.steps", Verdict::Unchecked),
        Change::Internal(ItemId::parse("business.steps"), "ask the landlord".to_owned()),
        Change::Header(HeaderEdit::Announced(Some(true))),
        Change::AddImprovement(till, None),
        rate("business.queue", Verdict::Bad),
        Change::Note(ItemId::parse("business.queue"), "Seven people,\n\"one\" till — 12 минут".to_owned()),
        rate("product.bread", Verdict::Wow),
        rate(&smile, Verdict::Ok),
    ] {
        opened.record(change).unwrap();
    }
}

pub fn rate(item: &str, verdict: Verdict) -> Change {
    Change::Rate { item: ItemId::parse(item), verdict: Some(verdict), at: None }
}

pub fn write(path: &Path) -> Opened {
    Opened::open(path, Access::Write).unwrap()
}

pub fn look(path: &Path) -> Result<Opened, Trouble> {
    Opened::open(path, Access::Read)
}

pub fn audit(path: &Path) -> Audit {
    look(path).unwrap().folded.audit().clone()
}

/// Leaves an audit as a killed program does: its lock is gone with it, nothing is written any more.
pub fn kill(opened: Opened) {
    drop(opened);
}

pub fn keys(notices: &[Phrase]) -> Vec<&'static str> {
    notices.iter().map(|notice| notice.key).collect()
}

pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A copy of an audit's folder that can be damaged.
pub fn copy(path: &Path, to: &Path) -> PathBuf {
    let target = to.join("copy");
    let _ = fs::remove_dir_all(&target);
    fs::create_dir_all(&target).unwrap();
    for name in names(path) {
        fs::copy(path.join(&name), target.join(&name)).unwrap();
    }
    target
}
