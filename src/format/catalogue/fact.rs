//! `[[fact]]`: questions about the site.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::catalogue::{Fact, Touchpoint};
use crate::domain::{FactId, Phrase};
use crate::format::reader::{Field, Once, Table};

use super::keys;
use super::overlay::Overlay;
use super::texts::Texts;

/// Reads the questions over those that are inherited.
pub(super) fn facts(root: &Table<'_>, texts: &Texts, mut facts: Overlay<Fact>) -> Vec<Fact> {
    let mut once = Once::default();
    for table in root.tables("fact") {
        table.only(&keys::names(&keys::FACT));
        let field = table.need("id", "id = \"has_parking\"");
        let id = field.as_ref().and_then(id);
        let known = id.as_ref().and_then(|id| facts.known(id.as_str())).map(|fact| fact.question.clone());
        let known = known.unwrap_or_default();
        let said = if known.is_empty() {
            table.need("question", "question = \"Parking?\"")
        } else {
            table.field("question")
        };
        let question = said.map_or_else(|| Some(known.clone()), |field| texts.read_over(&field, &known));
        if let (Some(field), Some(id)) = (field, id)
            && once.first(id.as_str(), field.span(), field.problems())
        {
            let key = id.clone();
            facts.put(key.as_str(), Fact { id, question: question.unwrap_or_default() });
        }
    }
    facts.finish()
}

/// Lower case letters and digits, with `_` or `-` between them.
fn id(field: &Field<'_>) -> Option<FactId> {
    let id = field.text()?;
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !id.split(['_', '-']).all(plain) {
        field.wrong(Phrase::new("problem-id").with("id", id), Some(Phrase::new("hint-fact-id")));
        return None;
    }
    Some(FactId::new(id))
}

/// Warns of questions that nothing hangs on.
pub(super) fn warn_of_idle(root: &Table<'_>, facts: &[Fact], touchpoints: &[Arc<Touchpoint>]) {
    let needed: BTreeSet<&FactId> = touchpoints.iter().flat_map(|touchpoint| &touchpoint.needs).collect();
    let idle = facts.iter().map(|fact| &fact.id).filter(|id| !needed.contains(id));
    let idle: BTreeSet<&str> = idle.map(FactId::as_str).collect();
    for field in root.tables("fact").iter().filter_map(|table| table.field("id")) {
        if let Some(id) = field.as_text().filter(|id| idle.contains(id)) {
            let what = Phrase::new("problem-fact-idle").with("id", id);
            let hint = Phrase::new("hint-fact-idle").with("id", id);
            root.problems().warning(field.span(), what, Some(hint));
        }
    }
}
