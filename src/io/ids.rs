//! New names: UUIDs for audits and journal entries, short ones that people can type.

use uuid::Uuid;

use crate::domain::ids;

/// A UUID version 7: sorts by the time it was made.
pub fn uuid() -> String {
    Uuid::now_v7().to_string()
}

/// A fresh id such as `e-7k2` that is not taken.
pub fn short(prefix: char, taken: impl Fn(&str) -> bool) -> String {
    ids::short(prefix, &uuid(), taken)
}

/// An id that the same content always gets: twelve hexadecimal digits of its SHA-256 after the prefix.
pub fn of_content(prefix: char, content: &str) -> String {
    let hash = super::frozen::sha256(content.as_bytes());
    format!("{prefix}-{}", hash.get(..12).unwrap_or(&hash))
}

/// Four hexadecimal digits, to tell devices of the same name apart. The last bits of a version 7 UUID are random
/// whatever the clock says.
pub(crate) fn four_digits() -> String {
    let uuid = uuid();
    uuid.get(uuid.len() - 4..).unwrap_or("0000").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn short_ids_are_new_and_grow_when_crowded() {
        let mut known = HashSet::new();
        for _ in 0..2000 {
            let id = short('e', |id| known.contains(id));
            assert!(id.starts_with("e-") && id.len() >= 5, "{id}");
            assert!(known.insert(id));
        }
        assert_eq!(short('i', |id| id.len() < 7).len(), 7);
    }
}
