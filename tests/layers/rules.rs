//! What each layer may name: the table of the house.

/// One layer and everything it may name besides itself.
pub struct Rule {
    /// The layer, or one of the two roots `lib` and `main`.
    pub layer: &'static str,
    /// Other layers, or one module of them (`format::settings`).
    pub layers: &'static [&'static str],
    /// Crates besides `std`.
    pub crates: &'static [&'static str],
    /// Whether it may touch files, clock, environment, threads, terminal.
    pub outside: Outside,
}

/// Whether a layer may touch what is outside the program.
#[derive(PartialEq, Eq)]
pub enum Outside {
    /// It computes.
    No,
    /// It may write to streams that it is handed.
    Streams,
    /// It is where the program meets the world.
    Yes,
}

const ALL: &[&str] = &["domain", "format", "text", "report", "app", "ui", "io", "cli"];

pub const RULES: &[Rule] = &[
    Rule { layer: "domain", layers: &[], crates: &[], outside: Outside::No },
    Rule {
        layer: "format",
        layers: &["domain"],
        crates: &[
            "serde",
            "serde_json",
            "toml",
            "toml_edit",
            "annotate_snippets",
            "unicode_width",
            "unicode_segmentation",
        ],
        outside: Outside::No,
    },
    Rule {
        layer: "text",
        layers: &["domain"],
        crates: &["fluent_bundle", "unic_langid"],
        outside: Outside::No,
    },
    Rule {
        layer: "report",
        layers: &["domain", "text"],
        crates: &["serde", "csv", "serde_json", "askama"],
        outside: Outside::No,
    },
    Rule {
        layer: "app",
        layers: &["domain", "text", "format::settings"],
        crates: &["nucleo_matcher", "unicode_width", "unicode_segmentation"],
        outside: Outside::No,
    },
    Rule {
        layer: "ui",
        layers: &["app", "domain", "text", "report"],
        crates: &["ratatui", "unicode_width", "unicode_segmentation"],
        outside: Outside::No,
    },
    Rule {
        layer: "cli",
        layers: &["domain", "format", "text", "report", "io"],
        crates: &["clap", "serde", "serde_json", "csv", "unicode_width"],
        outside: Outside::Streams,
    },
    Rule { layer: "io", layers: ALL, crates: &["*"], outside: Outside::Yes },
    Rule { layer: "lib", layers: ALL, crates: &[], outside: Outside::No },
    Rule { layer: "main", layers: ALL, crates: &[], outside: Outside::Yes },
];

/// What only [`Outside::Yes`] may name.
const WORLD: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::os",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
];

/// What is wrong with naming a path in a layer; `None` if nothing is.
pub fn offence(layer: &str, path: &[String], crates: &[String]) -> Option<String> {
    let rule = RULES.iter().find(|rule| rule.layer == layer)?;
    let joined = path.join("::");
    let within = |outer: &str| joined == outer || joined.starts_with(&format!("{outer}::"));
    let refused = match path.first().map(String::as_str)? {
        "std" | "core" | "alloc" => {
            let world = rule.outside != Outside::Yes && WORLD.iter().any(|outer| within(outer));
            let streams = rule.outside == Outside::No && within("std::io");
            world || streams
        }
        "crate" | "touchpoint" => {
            let inside = path[1..].join("::");
            let may = |other: &&str| inside == **other || inside.starts_with(&format!("{other}::"));
            let other = path.get(1).is_some_and(|head| ALL.contains(&head.as_str()) && head != layer);
            other && !rule.layers.iter().any(may)
        }
        head => {
            let known = crates.iter().any(|name| name == head);
            known && rule.crates != ["*"] && !rule.crates.contains(&head)
        }
    };
    refused.then(|| format!("{layer} may not name {joined}"))
}
