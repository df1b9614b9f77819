//! Names in the letters that an id can have.

/// Spells a name in lower-case Latin letters, digits and, for all else, `-`. The sound of a letter is what ids need,
/// not a way back.
pub(super) fn spelled(name: &str) -> String {
    let mut spelled = String::new();
    for letter in name.to_lowercase().chars() {
        match LETTERS.iter().find(|(known, _)| *known == letter) {
            Some((_, latin)) => spelled.push_str(latin),
            None if letter.is_ascii_alphanumeric() => spelled.push(letter),
            // An apostrophe parts nothing: Ukrainian has it inside words.
            None if matches!(letter, '\'' | '’' | 'ʼ') => {}
            None => spelled.push('-'),
        }
    }
    spelled
}

/// Letters of the program's languages that are not among the 26.
const LETTERS: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ґ', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "yo"),
    ('є', "ye"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('і', "i"),
    ('ї', "yi"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
    ('ä', "a"),
    ('õ', "o"),
    ('ö', "o"),
    ('ü', "u"),
    ('š', "s"),
    ('ž', "z"),
    ('é', "e"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_sound() {
        for (name, id) in [
            ("Зарядка для телефона", "zaryadka-dlya-telefona"),
            ("Подъезд", "podezd"),
            ("Під’їзд", "pidyizd"),
            ("Järjekord Õues", "jarjekord-oues"),
            ("Wi-Fi 5", "wi-fi-5"),
            ("列", "-"),
        ] {
            assert_eq!(spelled(name), id);
        }
    }
}
