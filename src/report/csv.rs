//! The audit as a table for spreadsheets: one row an item, or one row an improvement.
//!
//! RFC 4180 with a byte order mark, without which Excel reads UTF-8 as something else. A text that a
//! spreadsheet would run as a formula gets a `'` in front.

mod answers;

use super::labels::{Labels, items, shown, whom};
use super::plan::plan;
use super::view::{ImprovementView, ItemView, View};
use crate::domain::Verdict;
use crate::domain::verdict::Grade;
use crate::domain::visible::visible;
use crate::text::Words;

pub use answers::answers_csv;

/// One row an item, in walking order, under a row of column names.
pub fn render(view: &View, words: &Words) -> String {
    let labels = Labels { view, words };
    let mut columns = vec![
        "audit",
        "client",
        "site",
        "date",
        "item",
        "touchpoint-id",
        "touchpoint",
        "class",
        "subject",
        "zone",
        "stage",
        "weight",
        "critical",
        "verdict",
        "value",
        "rubric",
        "note",
        "at",
    ];
    if view.has_internal() {
        columns.push("internal");
    }
    columns.extend((!view.lens.is_empty()).then_some("lens"));
    let mut table = Table::new(&columns, words);
    for item in &view.items {
        table.row(&labels.item_row(item));
    }
    table.text
}

/// One row an improvement of these audits, what to do first on top, under a row of column names.
pub fn improvements_csv(views: &[View], words: &Words) -> String {
    let mut columns = vec![
        "audit",
        "client",
        "site",
        "date",
        "priority",
        "improvement",
        "kind",
        "text",
        "item",
        "items",
        "owner",
        "due",
        "impact",
        "effort",
        "box",
        "status",
        "overdue",
        "closing",
    ];
    columns.extend(views.iter().any(|view| !view.lens.is_empty()).then_some("lens"));
    let mut table = Table::new(&columns, words);
    for (place, (view, improvement)) in plan(views).into_iter().enumerate() {
        table.row(&Labels { view, words }.improvement_row(place + 1, improvement));
    }
    table.text
}

impl Labels<'_> {
    fn audit_cells(&self) -> Vec<String> {
        let header = &self.view.header;
        let date = header.started.date().to_string();
        vec![self.view.id.clone(), header.client.clone(), header.site.clone(), date]
    }

    fn yes_no(&self, yes: bool) -> String {
        self.say(if yes { "report-yes" } else { "report-no" })
    }

    fn item_row(&self, item: &ItemView) -> Vec<String> {
        let grade = item.verdict.and_then(Verdict::grade);
        let points = |grade: Grade| self.rule(self.view.scoring.points(grade));
        let mut row = self.audit_cells();
        row.extend([
            item.item.item.clone(),
            item.touchpoint.clone(),
            shown(&item.item.name),
            self.word("class", item.class.key()),
            whom(&item.item.whom),
            item.zone.as_ref().map(shown).unwrap_or_default(),
            item.stage.map(|stage| self.word("stage", stage.key())).unwrap_or_default(),
            item.weight.to_string(),
            self.yes_no(item.critical),
            self.verdict(item.verdict),
            grade.map(points).unwrap_or_default(),
            shown(&item.rubric),
            item.note.clone(),
            item.at.map(|at| at.to_string()).unwrap_or_default(),
        ]);
        row.extend(item.internal.clone());
        row.extend(self.lens_cell());
        row
    }

    /// Whose eyes the row was seen through; nothing when the audit is seen whole.
    fn lens_cell(&self) -> Option<String> {
        Some(self.view.lens).filter(|lens| !lens.is_empty()).map(|lens| self.words.eyes(lens))
    }

    fn improvement_row(&self, place: usize, improvement: &ImprovementView) -> Vec<String> {
        let ids: Vec<&str> = improvement.items.iter().map(|item| item.item.as_str()).collect();
        let step = |step: Option<u8>| step.map(|step| step.to_string()).unwrap_or_default();
        let mut row = self.audit_cells();
        row.extend([
            place.to_string(),
            improvement.id.clone(),
            self.word("kind", improvement.kind.key()),
            improvement.text.clone(),
            ids.join(" "),
            items(&improvement.items),
            improvement.owner.clone(),
            improvement.due.map(|due| due.to_string()).unwrap_or_default(),
            step(improvement.impact),
            step(improvement.effort),
            improvement.place.map(|place| self.word("box", place.key())).unwrap_or_default(),
            self.word("status", improvement.status.key()),
            self.yes_no(improvement.overdue),
            improvement.closing.clone(),
        ]);
        row.extend(self.lens_cell());
        row
    }
}

struct Table {
    text: String,
}

impl Table {
    fn new(columns: &[&str], words: &Words) -> Self {
        let names: Vec<String> =
            columns.iter().map(|column| words.say(&format!("report-column-{column}"))).collect();
        let mut table = Self { text: String::from('\u{feff}') };
        table.row(&names);
        table
    }

    fn row(&mut self, cells: &[String]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            self.text.push_str(&quoted(cell));
        }
        self.text.push_str("\r\n");
    }
}

/// A field as it stands in the file: harmless, and in quotes where it must be.
fn quoted(cell: &str) -> String {
    // The full-width signs are read as formulas by spreadsheets of East Asia.
    let formula =
        |first: char| matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let guard = if cell.starts_with(formula) { "'" } else { "" };
    let text = visible(cell);
    if text.contains(['"', ',', ';', '\n', '\t', '\'']) || !guard.is_empty() {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn formulas_are_disarmed() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert!(quoted(text).starts_with("\"'"), "{text:?} became {}", quoted(text));
        }
        assert_eq!(quoted("1 = 1"), "1 = 1");
    }

    #[test]
    fn quotes_and_lines_stay_in_their_field() {
        assert_eq!(quoted("a \"b\",\nc"), "\"a \"\"b\"\",\nc\"");
    }
}
