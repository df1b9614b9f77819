//! Which letters of the Latin, Russian and Ukrainian keyboards share a place.

/// Letters of the Russian and Ukrainian layouts and the Latin letters under them.
const LAYOUT: &[(char, char)] = &[
    ('й', 'q'),
    ('ц', 'w'),
    ('у', 'e'),
    ('к', 'r'),
    ('е', 't'),
    ('н', 'y'),
    ('г', 'u'),
    ('ш', 'i'),
    ('щ', 'o'),
    ('з', 'p'),
    ('ф', 'a'),
    ('ы', 's'),
    ('і', 's'),
    ('в', 'd'),
    ('а', 'f'),
    ('п', 'g'),
    ('р', 'h'),
    ('о', 'j'),
    ('л', 'k'),
    ('д', 'l'),
    ('я', 'z'),
    ('ч', 'x'),
    ('с', 'c'),
    ('м', 'v'),
    ('и', 'b'),
    ('т', 'n'),
    ('ь', 'm'),
];

/// A keyboard that a text may have been meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// QWERTY.
    Latin,
    /// Russian.
    Russian,
    /// Ukrainian.
    Ukrainian,
}

impl Layout {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Latin, Self::Russian, Self::Ukrainian];
}

/// The lower-case text that the same keys give on another layout.
pub fn retyped(text: &str, layout: Layout) -> String {
    let own: &[(char, char)] = match layout {
        Layout::Latin => &[],
        Layout::Russian => &[('ы', 's'), ('ъ', ']'), ('э', '\'')],
        Layout::Ukrainian => &[('і', 's'), ('ї', ']'), ('є', '\'')],
    };
    let pairs = || own.iter().chain(LAYOUT).chain(SIGNS);
    let place = |typed: char| match layout {
        Layout::Latin => pairs().find(|(cyrillic, _)| *cyrillic == typed).map(|(_, latin)| *latin),
        _ => pairs().find(|(_, latin)| *latin == typed).map(|(cyrillic, _)| *cyrillic),
    };
    text.chars().flat_map(char::to_lowercase).map(|typed| place(typed).unwrap_or(typed)).collect()
}

/// The Latin character that shares a place with a Cyrillic letter, a capital one with what Shift gives there: `Ж` is
/// the place of `:`.
pub(super) fn latin(typed: char) -> Option<char> {
    let lower = typed.to_lowercase().next()?;
    let (_, latin) = LAYOUT.iter().chain(SIGNS).find(|(cyrillic, _)| *cyrillic == lower)?;
    if typed == lower {
        return Some(*latin);
    }
    Some(
        SHIFTED
            .iter()
            .find(|(plain, _)| plain == latin)
            .map_or(latin.to_ascii_uppercase(), |(_, shifted)| *shifted),
    )
}

/// What Shift makes of the signs where Cyrillic layouts have letters.
const SHIFTED: &[(char, char)] =
    &[('[', '{'), (']', '}'), (';', ':'), ('\'', '"'), (',', '<'), ('.', '>'), ('`', '~')];

/// Letters of the Russian and Ukrainian layouts where the Latin one has signs.
const SIGNS: &[(char, char)] = &[
    ('х', '['),
    ('ъ', ']'),
    ('ї', ']'),
    ('ж', ';'),
    ('э', '\''),
    ('є', '\''),
    ('б', ','),
    ('ю', '.'),
    ('ё', '`'),
];
