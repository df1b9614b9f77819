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
    /// The customer's path.
    Path,
    /// The list of improvements.
    Improvements,
    /// The list of catalogues.
    Catalogues,
    /// A catalogue that is being edited.
    Catalogue,
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
    pub const ALL: [Self; 11] = [
        Self::Home,
        Self::Walk,
        Self::Results,
        Self::Path,
        Self::Improvements,
        Self::Survey,
        Self::Facts,
        Self::Catalogues,
        Self::Catalogue,
        Self::List,
        Self::Help,
    ];

    /// The part of the text keys that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Walk => "walk",
            Self::Results => "results",
            Self::Path => "path",
            Self::Improvements => "improvements",
            Self::Catalogues => "catalogues",
            Self::Catalogue => "catalogue",
            Self::Survey => "survey",
            Self::Facts => "facts",
            Self::List => "list",
            Self::Help => "help",
        }
    }
}
