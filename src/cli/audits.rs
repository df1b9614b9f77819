//! What several commands ask of an opened audit.

use super::items::Items;
use crate::domain::path::{Earlier, Sought};
use crate::domain::phrase::Arg;
use crate::domain::score::score;
use crate::domain::{Audit, Catalogue, ItemId, Lang, Lens, Order, Scoring, Walk};
use crate::io::clock;
use crate::io::store::Opened;
use crate::io::trouble::Trouble;
use crate::io::workspace::{Found, Summary, Workspace};
use crate::report::{Options, View};
use crate::text::Words;

/// The items of an audit, class by class.
pub(crate) fn walk(opened: &Opened) -> Walk {
    Walk::new(&opened.catalogue, opened.folded.audit(), Order::Class)
}

/// Finds items of an audit by what people call them.
pub(crate) fn items<'a>(opened: &'a Opened, walk: &'a Walk) -> Items<'a> {
    Items { walk, audit: opened.folded.audit(), catalogue: &opened.catalogue }
}

/// The name of an item in the language of the audit: `Smile · Maria`; its id when nobody knows it.
pub(crate) fn name_of(opened: &Opened, walk: &Walk, item: &ItemId) -> String {
    let audit = opened.folded.audit();
    let Some(touchpoint) = walk.touchpoint(&item.touchpoint) else { return item.to_string() };
    let name = touchpoint.name.said(audit.header.language).text;
    match item.subject.as_ref().and_then(|id| audit.subject(id)) {
        Some(subject) => format!("{name} · {}", subject.name),
        None => name.to_owned(),
    }
}

/// How many items have a verdict: “19 of 33 rated”.
pub(crate) fn progress(words: &Words, audit: &Audit, walk: &Walk) -> String {
    let counts = score(&walk.items, audit, Scoring::default()).counts;
    words
        .say_with("cli-progress", &[("rated", Arg::count(counts.rated())), ("all", Arg::count(counts.all()))])
}

/// The language of the program if the catalogue is in it, else the catalogue's main one.
pub(crate) fn default_language(catalogue: &Catalogue, words: &Words) -> Lang {
    let own = Lang::from(words.lang());
    if catalogue.languages.contains(&own) { own } else { catalogue.main_language() }
}

/// Everything a report says of an audit, in the language asked for, else the audit's own.
pub(crate) fn view(opened: &Opened, lang: Option<Lang>, internal: bool) -> View {
    seen(opened, lang, internal, (Lens::default(), None))
}

/// The audit of the same place before one, if there is one.
pub(crate) fn earlier(workspace: &Workspace, opened: &Opened) -> Option<Earlier> {
    workspace.earlier(&opened.path, &Sought::of(opened.folded.audit()))
}

/// The same, seen through a lens and beside an earlier audit.
pub(crate) fn seen(
    opened: &Opened,
    lang: Option<Lang>,
    internal: bool,
    (lens, earlier): (Lens, Option<&Earlier>),
) -> View {
    let audit = opened.folded.audit();
    let lang = lang.unwrap_or(audit.header.language);
    let mut view = View::beside(
        audit,
        &opened.catalogue,
        Options { lang, internal, lens, today: clock::today() },
        earlier,
    );
    view.path = Some(opened.path.display().to_string());
    view
}

/// The audits of a workspace, and the troubles of those that cannot be read.
pub(crate) fn newest_first(workspace: &Workspace) -> (Vec<Summary>, Vec<Trouble>) {
    let (mut audits, mut troubles) = (Vec::new(), Vec::new());
    for found in workspace.audits() {
        match found {
            Found::Audit(summary) => audits.push(*summary),
            Found::Broken(_, trouble) => troubles.push(*trouble),
        }
    }
    audits.sort_by(|a, b| b.started.cmp(&a.started).then_with(|| a.path.cmp(&b.path)));
    (audits, troubles)
}
