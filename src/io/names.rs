//! Folder names made from what people call their clients and sites, safe on every system.

use std::path::Path;

use unicode_segmentation::UnicodeSegmentation;

/// Longest name in bytes; leaves room for `-2` and for file systems that encrypt names.
const LONGEST: usize = 80;

/// A name for one folder: never empty, never one that a system reserves, never a way out of its folder.
pub(crate) fn folder(text: &str, fallback: &str) -> String {
    let plain: String = text.chars().filter(|c| !is_invisible(*c)).map(replaced).collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = shortened(words.trim_start_matches(['.', ' ']), LONGEST - 1);
    let name = name.trim_end_matches(['.', ' ']);
    match name {
        "" => fallback.to_owned(),
        name if is_reserved(name) => format!("_{name}"),
        name => name.to_owned(),
    }
}

/// The name of an existing folder that a system without upper and lower case takes for the same one.
pub(crate) fn existing_alike(parent: &Path, name: &str) -> Option<String> {
    if parent.join(name).is_dir() {
        // Where case does not count this would also be found under another spelling: the same folder.
        return Some(name.to_owned());
    }
    let wanted = name.to_lowercase();
    let entries = std::fs::read_dir(parent).ok()?;
    let mut alike: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|known| known.to_lowercase() == wanted)
        .collect();
    alike.sort();
    alike.into_iter().next()
}

const fn replaced(c: char) -> char {
    match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        c => c,
    }
}

/// Control characters other than spacing, and format characters that reorder or hide text.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The beginning that fits, cut between what people see as characters; a single one that is longer than a name
/// may be is cut inside.
fn shortened(text: &str, longest: usize) -> &str {
    let mut end = 0;
    for (start, cluster) in text.grapheme_indices(true) {
        if start + cluster.len() > longest {
            break;
        }
        end = start + cluster.len();
    }
    let end = if end == 0 { text.floor_char_boundary(longest) } else { end };
    text.get(..end).unwrap_or_default()
}

/// What Windows keeps for devices, with or without an extension, and what a workspace keeps for itself.
fn is_reserved(name: &str) -> bool {
    let lower = name.to_lowercase();
    let stem = lower.split('.').next().unwrap_or_default().trim_end();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| {
            matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    lower == "catalogues"
        || matches!(stem, "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" | "clock$")
        || numbered("com")
        || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hostile_names_become_harmless() {
        let cases = [
            ("Lumi", "Lumi"),
            ("Viru 4", "Viru 4"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("..", "site"),
            (" . ", "site"),
            ("", "site"),
            ("CON", "_CON"),
            ("nul.txt", "_nul.txt"),
            ("com1 .x", "_com1 .x"),
            ("Catalogues", "_Catalogues"),
            ("Кафе \u{202e}«Лумі»...", "Кафе «Лумі»"),
            ("a\tb\nc\u{1b}[31m", "a b c[31m"),
            (".trash", "trash"),
            ("A/B:C", "A-B-C"),
        ];
        for (text, name) in cases {
            assert_eq!(folder(text, "site"), name, "{text:?}");
        }
    }

    #[test]
    fn a_case_clash_finds_the_folder_that_is_there() {
        let parent = tempfile::tempdir().unwrap();
        std::fs::create_dir(parent.path().join("Lumi")).unwrap();
        assert_eq!(existing_alike(parent.path(), "LUMI").as_deref(), Some("Lumi"));
        assert_eq!(existing_alike(parent.path(), "Lum"), None);
    }

    proptest! {
        #[test]
        fn any_text_gives_one_safe_component(text in any::<String>()) {
            let name = folder(&text, "own");
            prop_assert!(!name.is_empty() && name.len() <= LONGEST);
            prop_assert!(!name.ends_with(['.', ' ']) && !name.starts_with(['.', ' ']));
            prop_assert!(!name.contains(['/', '\\', '\0', ':']));
            prop_assert_eq!(Path::new(&name).components().count(), 1);
            prop_assert!(!is_reserved(&name));
            prop_assert_eq!(folder(&name, "own"), name);
        }
    }
}
