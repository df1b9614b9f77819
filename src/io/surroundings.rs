//! What the program is started in: the person's language and whether there is a screen.

use std::io::IsTerminal;

/// The locale of the person, as the system spells it: `ru_RU.UTF-8`, `uk-UA`.
///
/// On unix the variables are read in the order of POSIX, because an empty one counts as none.
pub fn locale() -> Option<String> {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    named.or_else(sys_locale::get_locale)
}

/// Whether a person sits at both ends: keys come from a terminal and what is drawn goes to one.
pub fn has_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}
