//! The list of improvements.

use crate::domain::improvement::{Improvement, Kind, Status};
use crate::domain::{ImprovementId, ItemId};
use crate::format::reader::{Once, Table};
use crate::format::writer::{Writer, list};

use super::items::Items;
use super::read::{short_id, text};

/// Reads every `[[improvement]]`.
pub(super) fn all(root: &Table<'_>, items: &Items<'_>) -> Vec<Improvement> {
    let mut once = Once::default();
    root.tables("improvement").iter().filter_map(|table| one(table, items, &mut once)).collect()
}

fn one(table: &Table<'_>, items: &Items<'_>, once: &mut Once) -> Option<Improvement> {
    table.only(&["id", "kind", "text", "items", "owner", "due", "impact", "effort", "status", "closing"]);
    let id = table.need("id", "id = \"i-2mq\"").and_then(|field| short_id(&field, once));
    let kind = table.need("kind", "kind = \"improve\"").and_then(|field| field.choice::<Kind>());
    let what = table.need("text", "text = \"Open a second till\"").and_then(|field| field.text());
    let rest = Improvement {
        items: mended(table, items),
        owner: text(table, "owner"),
        due: table.field("due").and_then(|field| field.day()),
        impact: step(table, "impact"),
        effort: step(table, "effort"),
        status: table.field("status").and_then(|field| field.choice()).unwrap_or(Status::Open),
        closing: text(table, "closing"),
        ..Improvement::new(ImprovementId::new(""), Kind::Improve, "", Vec::new())
    };
    Some(Improvement { id: ImprovementId::new(id?), kind: kind?, text: what?.to_owned(), ..rest })
}

fn mended(table: &Table<'_>, items: &Items<'_>) -> Vec<ItemId> {
    let fields = table.field("items").and_then(|field| field.list()).unwrap_or_default();
    fields.iter().filter_map(|field| items.read(field)).collect()
}

fn step(table: &Table<'_>, key: &str) -> Option<u8> {
    let value = table.field(key)?.integer(1..=3)?;
    u8::try_from(value).ok()
}

/// Writes one improvement.
pub(super) fn print(writer: &mut Writer, improvement: &Improvement) {
    writer.begin("improvement");
    writer.text("id", improvement.id.as_str());
    writer.text("kind", improvement.kind.key());
    writer.text("text", &improvement.text);
    writer.pair("items", list(improvement.items.iter().map(ItemId::to_string)));
    writer.text_if_any("owner", &improvement.owner);
    if let Some(due) = improvement.due {
        writer.pair("due", due);
    }
    for (key, step) in [("impact", improvement.impact), ("effort", improvement.effort)] {
        if let Some(step) = step {
            writer.pair(key, step);
        }
    }
    writer.text("status", improvement.status.key());
    writer.text_if_any("closing", &improvement.closing);
}
