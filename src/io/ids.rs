//! New names: UUIDs for audits and journal entries, short ones that people can type.

use uuid::Uuid;

/// Without the letters and digits that people mix up (0 o 1 l i).
const ALPHABET: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";
/// Attempts at one length before the ids grow by a character.
const ATTEMPTS: usize = 32;

/// A UUID version 7: sorts by the time it was made.
pub fn uuid() -> String {
    Uuid::now_v7().to_string()
}

/// An id such as `e-7k2` that is not taken; three characters after the prefix, more once those are crowded.
pub fn short(prefix: char, taken: impl Fn(&str) -> bool) -> String {
    let mut length = 3;
    loop {
        for _ in 0..ATTEMPTS {
            let id = format!("{prefix}-{}", random_word(length));
            if !taken(&id) {
                return id;
            }
        }
        length += 1;
    }
}

/// An id that the same content always gets: twelve hexadecimal digits of its SHA-256 after the prefix.
pub fn of_content(prefix: char, content: &str) -> String {
    let hash = super::frozen::sha256(content.as_bytes());
    format!("{prefix}-{}", hash.get(..12).unwrap_or(&hash))
}

/// Four hexadecimal digits, to tell devices of the same name apart.
pub(crate) fn four_digits() -> String {
    format!("{:04x}", randomness() & 0xffff)
}

fn random_word(length: usize) -> String {
    let mut random = randomness();
    let base = ALPHABET.len() as u64;
    (0..length)
        .map(|place| {
            if place % 8 == 7 {
                random = randomness();
            }
            let letter = usize::try_from(random % base).unwrap_or_default();
            random /= base;
            ALPHABET.get(letter).map_or('2', |byte| char::from(*byte))
        })
        .collect()
}

/// The last 48 bits of a version 7 UUID are random whatever the clock says.
fn randomness() -> u64 {
    Uuid::now_v7().as_bytes().iter().skip(10).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
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
