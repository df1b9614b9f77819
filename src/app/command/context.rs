//! Where commands are valid.

/// Where a command is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The list of audits.
    Home,
    /// Rating.
    Walk,
    /// The numbers.
    Results,
    /// The list of improvements.
    Improvements,
    /// What customers and employees said.
    Survey,
    /// The questions about the site.
    Facts,
    /// A list over the screen: gaps, an explanation, a choice.
    List,
    /// The help page.
    Help,
}

impl Context {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 8] = [
        Self::Home,
        Self::Walk,
        Self::Results,
        Self::Improvements,
        Self::Survey,
        Self::Facts,
        Self::List,
        Self::Help,
    ];

    /// The part of the text keys that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Walk => "walk",
            Self::Results => "results",
            Self::Improvements => "improvements",
            Self::Survey => "survey",
            Self::Facts => "facts",
            Self::List => "list",
            Self::Help => "help",
        }
    }
}
